import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptValues } from '../../src/build/kept-values.ts';
import type { Asked } from '../../src/search/asked.ts';
import type { Engine } from '../../src/search/engine.ts';
import { indexEntries, type SearchEntry } from '../../src/search/entries.ts';
import { findStatements } from '../../src/search/find.ts';
import { indexOf, searchIndex } from '../../src/search/index-records.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { staticEngine } from './static-engine.ts';

/** 500 statements of 25 months, in three parts of the index. */
const MONTHS = 25;
const A_MONTH = 20;
const A_PART = 200;
const PEOPLE = ['Adi Kurnia', 'Budi Lestari', 'Citra Ningsih', 'Dewi Anggraini'];

function* records(): Generator<SearchRecord> {
  for (let month = 0; month < MONTHS; month += 1)
    for (let at = 0; at < A_MONTH; at += 1) {
      const day = new Date(Date.UTC(2022, month, 1 + (at % 28))).toISOString().slice(0, 10);
      const who = PEOPLE[at % PEOPLE.length] ?? '';
      const own = `kata${month * A_MONTH + at}`;
      // Said once in the first month, once in the last, and by nobody between.
      const rare = at === 7 && month === 0 ? 'bendungan retak di hulu' : '';
      const late = at === 7 && month === MONTHS - 1 ? 'bendungan itu aman menurut angka' : '';
      const other = at === 9 && month === 0 ? 'hujan deras' : '';
      const words = `Pemerintah ${own} membahas hal itu ${rare}${late}${other}`.trim();
      yield {
        url: `/pernyataan/${day.slice(0, 4)}/${month}-${at}/`,
        content: `${words}\n${who}`,
        meta: { title: who, words, kind: 'direct', day },
        filters: { tokoh: [who], tahun: [day.slice(0, 4)] },
        sort: { tanggal: day },
      };
    }
}

const entries = (): SearchEntry[] =>
  [...records()].map((record) => ({
    day: record.sort['tanggal'] ?? '',
    key: JSON.stringify(record),
    record: () => record,
  }));

const folder = mkdtempSync(join(tmpdir(), 'linimasa-index-'));
let asked: string[] = [];
const before = globalThis.fetch;
let engine: Engine;

beforeAll(async () => {
  engine = await staticEngine(folder, entries(), [], ({ path }) => asked.push(path), A_PART);
  await engine.warm();
  // Only for what never ends, as in vitest.config.ts.
}, 600_000);
afterAll(() => {
  globalThis.fetch = before;
  rmSync(folder, { recursive: true, force: true });
});

const find = (query: string, more: Partial<Asked> = {}) => {
  asked = [];
  return findStatements(engine, {
    query,
    filters: {},
    order: '',
    counted: false,
    rounds: 1,
    ...more,
  });
};
const foldersAsked = () => new Set(asked.flatMap((path) => /^\d{4}-\d\d/.exec(path)?.[0] ?? []));

describe('an index in parts', () => {
  it('is split by months, and the engine stands once', () => {
    expect(engine.shards.map(({ from, to }) => [from, to])).toEqual([
      ['2023-09', '2024-01'],
      ['2022-11', '2023-08'],
      ['2022-01', '2022-10'],
    ]);
    expect(asked.filter((path) => path.includes('wasm'))).toEqual(['wasm.id.pagefind']);
  });

  it('answers a common word from the newest part alone, and from older ones on demand', async () => {
    const first = await find('pemerintah');
    expect(first.ids).toHaveLength(100);
    expect(first.more).toEqual({ in: 'other parts', month: '2023-09' });
    expect(foldersAsked()).toEqual(new Set(['2023-09']));
    const second = await find('pemerintah', { rounds: 2 });
    expect(second.ids).toHaveLength(300);
    expect(second.ids.slice(0, 100)).toEqual(first.ids);
    expect(foldersAsked()).toEqual(new Set(['2022-11']));
    const third = await find('pemerintah', { rounds: 3 });
    expect(third.ids).toHaveLength(500);
    expect(third.more).toBeUndefined();
  });

  it('goes at once to the parts that have a rare word', async () => {
    const found = await find('bendungan');
    expect(found.more).toBeUndefined();
    const shown = await Promise.all(found.ids.map(engine.record));
    expect(shown.map((record) => record?.meta['day'])).toEqual(['2024-01-08', '2022-01-08']);
    expect(foldersAsked()).not.toContain('2022-11');
  });

  it('oldest first when so ordered', async () => {
    const found = await find('pemerintah', { order: 'lama' });
    expect(found.ids[0]).toMatch(/^2022-01\//);
    expect(found.more).toEqual({ in: 'other parts', month: '2022-10' });
    expect((await engine.record(found.ids[0] ?? ''))?.meta['day']).toBe('2022-01-01');
  });

  it('loads only the parts that a filter leaves, and counts what was looked through', async () => {
    const found = await find('pemerintah', { filters: { tahun: '2022' }, counted: true });
    expect(found.more).toEqual({ in: 'other parts', month: '2022-11' });
    expect(found.ids).toHaveLength(2 * A_MONTH);
    expect(found.counts['tokoh']).toEqual(
      Object.fromEntries(PEOPLE.map((name) => [name, (2 * A_MONTH) / PEOPLE.length])),
    );
    expect(foldersAsked()).not.toContain('2023-09');
    // Values of other parts are offered too.
    expect(found.offered?.['tahun']?.toSorted()).toEqual(['2022', '2023', '2024']);
  });

  it('says a word that no record has, and reads all of the rest', async () => {
    const found = await find('bendungan zzqx');
    expect(found.said).toBe('Tanpa kata “zzqx”.');
    expect(found.ids).toHaveLength(2);
    expect((await find('zzqx')).ids).toEqual([]);
  });

  it('takes the word that is typed or begun, never a shorter one that it begins with', async () => {
    expect((await find('reta')).ids).toHaveLength(1);
    expect((await find('hal')).ids).toHaveLength(100);
    expect((await find('halim')).ids).toEqual([]);
    const found = await find('bendungan halim');
    expect(found.said).toBe('Tanpa kata “halim”.');
    expect(found.ids).toHaveLength(2);
    // What is left says nothing.
    expect((await find('itu')).ids).toHaveLength(100);
    expect((await find('zzqx itu')).ids).toEqual([]);
    // No record has this number; "angka" is no answer to it.
    expect((await find('204')).ids).toEqual([]);
  });

  it('finds a root by each of its forms, whether or not the prefix ends in r', async () => {
    for (const form of ['peretakan', 'keretakan', 'meretakkan'])
      expect((await find(form)).ids, form).toHaveLength(1);
  });

  it('reads a sentence as far as a statement has it, and says what is left out', async () => {
    const found = await find('apa pemerintah tentang bendungan retak di hulu itu halim');
    expect(found.ids).toHaveLength(1);
    expect(found.said).toBe('Tanpa kata “apa”, “tentang”, “halim”.');
  });

  it('finds no statement with words that stand in different ones, and says which was left out', async () => {
    const found = await find('bendungan hujan');
    expect(found.said).toBe('Tanpa kata “bendungan”.');
  });

  it('compares an exact phrase word for word in the few best', async () => {
    const found = await find('"membahas hal itu"');
    expect(found.ids).toHaveLength(20);
    expect(found.more).toEqual({ in: 'this part', month: '2023-09' });
    expect(asked.filter((path) => path.includes('/rekaman/')).length).toBeLessThanOrEqual(20);
    expect((await find('"bendungan retak di hulu"')).ids).toHaveLength(1);
    expect((await find('"hulu di retak bendungan"')).ids).toHaveLength(0);
  });
});

it('a part is made again only where one of its records would come out another', async () => {
  const cache = join(folder, 'cache');
  const build = async (edited = '', program = 'a') => {
    const kept = new KeptValues(cache, program);
    const made: string[] = [];
    const files = new Map<string, string>();
    const own = entries().map(({ day, key, record }) => ({
      day,
      key: `${key}${edited !== '' && key.includes(edited)}`,
      record: () => {
        const { url, ...rest } = record();
        made.push(url);
        return { url, ...rest, content: `${rest.content} ${url.includes(edited) && edited}` };
      },
    }));
    for await (const [path, content] of indexOf(own, A_PART, kept))
      files.set(path, Buffer.from(content).toString('base64'));
    kept.close();
    return { made, files };
  };
  const first = await build();
  expect(first.made).toHaveLength(MONTHS * A_MONTH);
  const unchanged = await build();
  expect(unchanged.made).toEqual([]);
  expect(unchanged.files).toEqual(first.files);
  const edited = await build('/pernyataan/2022/3-4/');
  expect(edited.made).toHaveLength(A_PART);
  expect(edited.made).toContain('/pernyataan/2022/3-4/');
  expect((await build('', 'b')).made).toHaveLength(MONTHS * A_MONTH);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'rusak');
  expect((await build('', 'b')).made).toHaveLength(MONTHS * A_MONTH);
});

it('files of the index that come out the same are left to the site of the build before', async () => {
  const keys = new Map<string, string>();
  const build = async (name: string) => {
    const made: string[] = [];
    const { hooks } = searchIndex({
      takes: (path, key) => keys.get(path) === key,
      makes: (path, key) => {
        made.push(path);
        keys.set(path, key);
      },
    });
    const call = (hook: string, options: object) =>
      (hooks as Record<string, (options: object) => unknown>)[hook]?.(options);
    const url = (of: string) => pathToFileURL(`${join(folder, of)}/`);
    call('astro:config:done', { config: { cacheDir: url('simpanan') } });
    indexEntries(entries());
    await call('astro:build:done', { dir: url(name), logger: { info: () => {} } });
    return made;
  };
  const first = await build('satu');
  expect(first.length).toBeGreaterThan(10);
  for (const path of first) expect(existsSync(join(folder, 'satu', path))).toBe(true);
  expect(await build('dua')).toEqual([]);
  expect(existsSync(join(folder, 'dua'))).toBe(false);
  const [lost = ''] = first;
  keys.set(lost, 'lain');
  expect(await build('tiga')).toEqual([lost]);
  expect(existsSync(join(folder, 'tiga', lost))).toBe(true);
});
