// Parses every file of a map with JSON.parse and validates it with a compiled ajv validator; prints the milliseconds of each round.
// Reading the files and compiling the schemas is not counted. Usage: node validate.mjs SCHEMAS FOLDER ROUNDS
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [schemas, folder, rounds] = process.argv.slice(2);
const ajv = new Ajv2020.default({ strict: false, allErrors: false });
const validators = new Map(
  readdirSync(schemas)
    // Quotes are no part of a map.
    .filter((name) => name.endsWith(".schema.json") && name !== "quotes.schema.json")
    .map((name) => [basename(name, ".schema.json"), ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")))]),
);

const files = [];
for (const kind of validators.keys()) {
  const names = kind === "claims" ? readdirSync(join(folder, "claims")).sort().map((name) => join("claims", name)) : [`${kind}.json`];
  for (const name of names) {
    if (!existsSync(join(folder, name))) {
      throw new Error(`${name} is missing`);
    }

    files.push({ name, validate: validators.get(kind), text: readFileSync(join(folder, name), "utf8") });
  }
}

for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  for (const { name, validate, text } of files) {
    if (!validate(JSON.parse(text))) {
      throw new Error(`${name}: ${ajv.errorsText(validate.errors)}`);
    }
  }

  console.log(performance.now() - start);
}
