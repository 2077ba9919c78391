import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeContent } from '../../scripts/bench/content.ts';
import { readRecords } from '../../src/content/read-records.ts';
import type { Engine } from '../../src/search/engine.ts';
import { findStatements, type Standing } from '../../src/search/find.ts';
import { namesOf } from '../../src/search/name-list.ts';
import type { Name } from '../../src/search/names.ts';
import { searchRecord } from '../../src/search/record.ts';
import { modelOf } from '../../src/timeline/model.ts';
import { type Loaded, staticEngine } from './static-engine.ts';

/** Invented records: two parts of the index, of which one is as full as parts become. */
const STATEMENTS = 2_000;
/** Results that the page shows at once. */
const SHOWN = 10;
const QUERIES = 40;

const folder = mkdtempSync(join(tmpdir(), 'linimasa-loading-'));
const before = globalThis.fetch;
let engine: Engine;
let names: readonly Name[];
let loaded = { files: 0, kilobytes: 0 };
let starting = loaded;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeContent(content, STATEMENTS);
  const records = readRecords(content, undefined, () => {});
  const model = modelOf(records, { today: '2026-11-28', show: 'all' });
  const entries = model.items.map((item) => {
    const record = searchRecord(item, model);
    return { day: item.shownOn ?? '', key: record.url, record: () => record };
  });
  const seen = new Set<string>();
  const note = ({ path, content }: Loaded) => {
    if (seen.has(path)) return;
    seen.add(path);
    loaded.files += 1;
    // Hosts pack what is text.
    loaded.kilobytes += (/\.js(?:on)?$/.test(path) ? gzipSync(content) : content).length / 1000;
  };
  names = namesOf(model);
  engine = await staticEngine(join(folder, 'site'), entries, names, note);
  await engine.warm();
  starting = loaded;
}, 600_000);
afterAll(() => {
  globalThis.fetch = before;
  rmSync(folder, { recursive: true, force: true });
});

/** What a query loads that was not loaded before, its first results shown. */
async function answering(query: string, known: Map<string, Standing>, counted = false) {
  loaded = { files: 0, kilobytes: 0 };
  const asked = { query, filters: {}, order: '', counted, rounds: 1 } as const;
  const { ids } = await findStatements(engine, asked, known);
  await Promise.all(ids.slice(0, SHOWN).map(engine.record));
  return loaded;
}

/** The value below which so many of ten lie. */
const at = (share: number, values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

it('what an answer loads is bounded, with parts of the index as full as they become', async () => {
  const step = Math.ceil(names.length / QUERIES);
  const queries = names
    .filter((_, place) => place % step === 0)
    .map(({ name }, place) =>
      (name.match(/[\p{L}\p{N}]{3,}/gu) ?? [name]).slice(0, 1 + (place % 2)).join(' '),
    );
  expect(queries.length).toBeGreaterThan(QUERIES / 2);
  const known = new Map<string, Standing>();
  const costs = [];
  for (const query of queries) costs.push(await answering(query, known));
  const [first, ...later] = costs;
  const kilobytes = later.map((cost) => cost.kilobytes);
  expect(starting.kilobytes).toBeLessThan(110);
  expect(first?.kilobytes).toBeLessThan(40);
  expect(at(0.5, kilobytes)).toBeLessThan(20);
  expect(at(0.9, kilobytes)).toBeLessThan(30);
  expect(Math.max(...later.map(({ files }) => files))).toBeLessThanOrEqual(14);
  const counts = await answering(queries[0] ?? '', known, true);
  expect(counts.kilobytes).toBeGreaterThan(0);
  expect(counts.kilobytes).toBeLessThan(15);
});
