// Reads Argdown with its own parser and says which statements and relations it finds, and which of them its map shows.
import argdownNode from '@argdown/node';
import { answer } from './input.mjs';

const { argdown } = argdownNode;
const titleOf = (member) => member?.title ?? '';

answer((input) => {
  const response = argdown.run({ input, process: ['parse-input', 'build-model', 'build-map', 'transform-closed-groups', 'colorize'], logLevel: 'silent', throwExceptions: true });
  const statements = Object.values(response.statements ?? {});
  return {
    errors: [...(response.lexerErrors ?? []), ...(response.parserErrors ?? [])].map((e) => e.message),
    statements: statements.map((s) => ({ title: s.title, text: s.members.map((m) => m.text).find((t) => t) ?? '', tags: s.tags ?? [], data: s.data ?? s.members.find((m) => m.data)?.data ?? {} })),
    relations: (response.relations ?? []).map((r) => `${titleOf(r.from)} ${r.relationType} ${titleOf(r.to)}`).sort(),
    nodes: nodesOf(response.map.nodes).map((n) => n.title).sort(),
    edges: response.map.edges.map((e) => `${e.from.title} ${e.relationType} ${e.to.title}`).sort(),
  };
});

function nodesOf(nodes) {
  return nodes.flatMap((n) => (n.type === 'group-map-node' ? nodesOf(n.children) : [n]));
}
