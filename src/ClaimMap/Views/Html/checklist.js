// The claims that pass, one a line, to work through: and to take along.
function startChecklist() {
  const status = set(make('output', 'copied'), { role: 'status' });
  const bar = make('div', 'list-bar',
    set(button('Checkable facts', () => go({ ...state, checkable: state.checkable ? '' : 'yes' })), { id: 'checkable_' }), ' ',
    set(make('span', 'label'), { id: 'take_' }), ' ',
    button('Copy as Markdown', () => copyText(markdownOf(filter.shown)).then(() => status.replaceChildren(`${counted(filter.shown.length, 'claim')} copied.`))), ' ',
    button('Download CSV', () => save('csv', 'text/csv', csvOf(filter.shown))), ' ',
    button('Download Markdown', () => save('md', 'text/markdown', markdownOf(filter.shown))), ' ', status);
  byId('view_checklist').append(bar, set(make('div'), { id: 'list_' }));
}

function showChecklist(isChanged) {
  if (byId('list_') && !isChanged) {
    return;
  }

  if (!byId('list_')) {
    startChecklist();
  }

  byId('take_').replaceChildren(`Take these ${counted(filter.shown.length, 'claim')} along:`);
  set(byId('checkable_'), { 'aria-pressed': String(Boolean(filter.wanted.checkable)) });
  const list = make('ol', 'checklist');
  byId('list_').replaceChildren(list);
  fill(list, filter.shown, (claim) => set(make('li', TAGS[claim.tag].look,
    ...claimLine(claim),
    make('span', 'where', model.sectionOf.get(model.passageOf.get(claim.anchors[0]?.passage)?.section)?.label ?? '', claim.anchors.length > 0 ? [' \u00B7 ', link(claim.anchors[0].passage, passagesOf(claim).join(', '))] : '')), { 'data-claim': claim.id }), 200);
  markHits(list);
}

const COLUMNS = [
  ['id', (c) => c.id], ['tag', (c) => c.tag], ['statement', (c) => c.statement], ['mode', (c) => c.mode ?? ''], ['sources', (c) => (c.attribution ? sourcesOf(c.attribution.sources) : '')],
  ['cue', (c) => c.attribution?.cue ?? ''], ['stance', (c) => c.attribution?.stance ?? ''], ['certainty', (c) => c.certainty], ['polarity', (c) => c.polarity], ['condition', (c) => c.condition ?? ''],
  ['presupposed', (c) => String(Boolean(c.presupposed))], ['passages', (c) => passagesOf(c).join(' ')], ['map', () => model.document.id], ['version', () => model.version ?? ''], ['sha256', () => model.sha256],
];

// What a spreadsheet would take for a formula gets an apostrophe before it, and so does an apostrophe that stands there: at the beginning of a cell and,
// for those who open the file with another separator, behind each of them in it, by the rule of the CSV export. Tabs and line breaks are spaces by now.
const cell = (text) => `"${text.replace(/(?<=^|[,;])(?='|[ "]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "'").replaceAll('"', '""')}"`;

const csvOf = (claims) => [COLUMNS.map(([name]) => name), ...claims.map((c) => COLUMNS.map(([, of]) => printable(of(c))))].map((cells) => `${cells.map(cell).join(',')}\n`).join('');

const escapeMarkdown = (text) => printable(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

function markdownOf(claims) {
  const { document: of, version, sha256 } = model;
  const lines = claims.map((c) => `- ${TAGS[c.tag].sign} **${TAGS[c.tag].name}**${voiceOf(c) ? ` (${escapeMarkdown(voiceOf(c))})` : ''}: ${escapeMarkdown(c.statement)}${marksOf(c).length > 0 ? ` _${marksOf(c).join(', ')}_` : ''} \`${of.id}#${c.id}\` ${passagesOf(c).join(', ')}\n`);
  return `# ${escapeMarkdown(of.title)}\n\n${escapeMarkdown(`${counted(claims.length, 'claim')} of map "${of.id}"${version ? `, version ${version}` : ''}, sha256 ${sha256}`)}\n\n${lines.join('')}`;
}

function save(extension, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  set(make('a'), { href: address, download: `${model.document.id}-claims.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
