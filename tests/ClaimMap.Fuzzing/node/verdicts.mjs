// A second opinion on what fits a schema. Reads lines "KIND BASE64-OF-JSON" and answers each with a line: true, false, or why it cannot tell.
// Usage: node verdicts.mjs SCHEMAS
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

const [schemas] = process.argv.slice(2);
const ajv = new Ajv2020.default({ strict: false, allErrors: false });
const validators = new Map(
  readdirSync(schemas)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [basename(name, ".schema.json"), ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")))]),
);

for await (const line of createInterface({ input: process.stdin })) {
  const [kind, text] = line.split(" ");
  try {
    console.log(String(validators.get(kind)(JSON.parse(Buffer.from(text, "base64").toString("utf8")))));
  } catch (error) {
    console.log(String(error).replaceAll("\n", " "));
  }
}
