import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readGold } from '../../../scripts/evaluate/gold.ts';
import { extract } from '../../../scripts/extract/extract.ts';
import { emptyContent } from '../../../scripts/markdown/read.ts';
import { Archive } from '../../../scripts/record/archive.ts';
import { record } from '../../../scripts/record/record.ts';
import { COLLECTIONS, type Collection } from '../../../src/schema/id.ts';
import { bodyOf } from '../../../src/schema/words.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { findStatements } from '../../../src/search/find.ts';
import { type SearchRecord, searchRecord } from '../../../src/search/record.ts';
import { modelOf, type Records } from '../../../src/timeline/model.ts';
import { NAMES, QUERIES } from '../readers.ts';
import { staticEngine } from '../static-engine.ts';
import { type Database, fillPostgres, postgresEngine } from './postgres.ts';

/**
 * `npm run compare-search`: asks the static index and PostgreSQL the same: what readers type, of the annotated
 * articles as the program records them. PostgreSQL is no dependency: npm installs PGlite, which is
 * PostgreSQL in one process, into a folder of its own. Figures only; nothing fails.
 */
const PACKAGE = '@electric-sql/pglite@0.5.16';

/** Results that a phone shows at once. */
const SHOWN = 5;

/** The annotated articles on record, as search takes them. */
function recordsOfGold(): SearchRecord[] {
  const archive = new Archive(emptyContent().entries);
  for (const [at, { text, gold }] of readGold('test/gold').entries())
    record(archive, {
      outlet: 'media-uji',
      url: `https://media-uji.example/${at}`,
      title: gold.title,
      publishedAt: gold.publishedAt,
      text,
      textHash: `sha256:${at}`,
      normaliser: '1',
      extractor: '1',
      readAt: '2026-11-24',
      stories: [],
      extraction: extract({ text, publishedAt: gold.publishedAt, title: gold.title }),
    });
  const all = (Object.keys(COLLECTIONS) as Collection[]).map((collection) => [
    collection,
    [...archive.all(collection)].map(([id, { data, words }]) => ({
      id,
      data,
      body: bodyOf(words),
    })),
  ]);
  const model = modelOf(Object.fromEntries(all) as Records, { today: '2026-11-24', show: 'all' });
  return model.items.map((item) => searchRecord(item, model));
}

async function pglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', PACKAGE], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const program = join(folder, 'node_modules/@electric-sql/pglite/dist/index.js');
  const { PGlite } = await import(pathToFileURL(program).href);
  return PGlite.create();
}

/** Addresses of what a query finds first, and the CPU milliseconds of that, the second time. */
async function asked(engine: Engine, query: string): Promise<{ urls: string[]; cpu: number }> {
  const ask = async () => {
    const question = { query, filters: {}, order: '', counted: false, rounds: 1 } as const;
    const { ids } = await findStatements(engine, question);
    const shown = await Promise.all(ids.slice(0, SHOWN).map(engine.record));
    return shown.flatMap((one) => one?.url ?? []);
  };
  await ask();
  const before = process.cpuUsage();
  const urls = await ask();
  const { user, system } = process.cpuUsage(before);
  return { urls, cpu: (user + system) / 1000 };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const root = mkdtempSync(join(tmpdir(), 'linimasa-mesin-'));
try {
  const records = recordsOfGold();
  const database = await pglite(join(root, 'pglite'));
  await fillPostgres(database, records);
  const postgres = postgresEngine(database, NAMES);
  const entries = records.map((one) => ({
    ...{ day: one.sort['tanggal'] ?? '', key: one.url },
    record: () => one,
  }));
  const own = await staticEngine(join(root, 'indeks'), entries, NAMES);
  const answers: { query: string; ours: string[]; theirs: string[]; cpu: [number, number] }[] = [];
  for (const [query] of QUERIES) {
    const [ours, theirs] = [await asked(own, query), await asked(postgres, query)];
    answers.push({ query, ours: ours.urls, theirs: theirs.urls, cpu: [ours.cpu, theirs.cpu] });
  }
  const count = (holds: (one: (typeof answers)[number]) => boolean) => answers.filter(holds).length;
  const both = answers.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0);
  const shared = both.map(
    ({ ours, theirs }) =>
      ours.filter((url) => theirs.includes(url)).length / Math.min(ours.length, theirs.length),
  );
  console.log(`records  ${records.length}; queries ${answers.length}`);
  console.log(
    `found    by both ${both.length}, by neither ${count(({ ours, theirs }) => ours.length + theirs.length === 0)}, by the static index alone ${count(({ ours, theirs }) => ours.length > 0 && theirs.length === 0)}, by PostgreSQL alone ${count(({ ours, theirs }) => ours.length === 0 && theirs.length > 0)}`,
  );
  console.log(
    `first ${SHOWN}  in common ${((100 * shared.reduce((sum, one) => sum + one, 0)) / Math.max(1, both.length)).toFixed(0)} %; the very first is the same in ${both.filter(({ ours, theirs }) => ours[0] === theirs[0]).length}, among the other's first ${SHOWN} in ${both.filter(({ ours, theirs }) => theirs.includes(ours[0] ?? '')).length}`,
  );
  console.log(
    `CPU      ${middle(answers.map(({ cpu }) => cpu[0])).toFixed(1)} ms an answer of the static index, ${middle(answers.map(({ cpu }) => cpu[1])).toFixed(1)} of PostgreSQL`,
  );
  const texts = new Map(records.map(({ url, content }) => [url, content.toLowerCase()]));
  for (const { query, ours, theirs } of answers) {
    if ((ours.length === 0) === (theirs.length === 0)) continue;
    const text = texts.get([...ours, ...theirs][0] ?? '') ?? '';
    const standing = query.split(' ').filter((word) => text.includes(word.toLowerCase()));
    const who = ours.length > 0 ? 'static index' : 'PostgreSQL';
    console.log(
      `  ${query}: ${who} alone; in its first result stands: ${standing.join(', ') || 'none'}`,
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
