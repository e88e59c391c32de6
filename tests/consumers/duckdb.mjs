// Loads lines of spans and tables of CSV into DuckDB and says what it finds there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { answer } from './input.mjs';

const folder = mkdtempSync(join(tmpdir(), 'claimmap-duckdb-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();

answer(async ({ spans, claims }) => {
  const lines = join(folder, 'spans.jsonl');
  const table = join(folder, 'claims.csv');
  writeFileSync(lines, spans);
  writeFileSync(table, claims);
  return {
    words: (
      await rows(`WITH spans AS (SELECT text, unnest(entities) AS e FROM read_json('${lines}', format = 'newline_delimited', maximum_object_size = 67108864))
        SELECT e.claim || ' ' || e.label || ' ' || substring(text, CAST(e."start" + 1 AS INTEGER), CAST(e."end" - e."start" AS INTEGER)) FROM spans`)
    ).map((r) => r[0]),
    relations: (
      await rows(`WITH lines AS (SELECT unnest(relations) AS r FROM read_json('${lines}', format = 'newline_delimited', maximum_object_size = 67108864))
        SELECT r."from" || ' ' || r.kind || ' ' || r."to" FROM lines`)
    ).map((r) => r[0]),
    claims: (await rows(`SELECT id FROM read_csv('${table}', header = true, all_varchar = true)`)).map((r) => r[0]),
  };
});
