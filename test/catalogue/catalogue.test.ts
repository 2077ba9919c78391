import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { random } from '../../scripts/bench/random.ts';
import { Catalogue, placeOf } from '../../scripts/catalogue/catalogue.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { applyChanges } from '../../scripts/markdown/apply.ts';
import { filesBelow } from '../../scripts/markdown/files.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { sampleArticles } from '../../scripts/newsroom/articles.ts';
import { sealWith } from '../../scripts/protect/seal.ts';
import { Archive } from '../../scripts/record/archive.ts';
import type { Reading } from '../../scripts/record/reading.ts';
import { record } from '../../scripts/record/record.ts';
import { inFolder } from '../check/sound.ts';

const SEAL = sealWith('kunci rekaan untuk uji ini saja, 64 huruf');

/** The sample newsroom's articles, each in three outlets on three days: the second cut, the third reworded. */
const READINGS: Reading[] = sampleArticles().flatMap((article) =>
  [0, 1, 2].map((copy): Reading => {
    const paragraphs = article.paragraphs.slice(copy === 1 ? 1 : 0);
    const text = paragraphs.join('\n').replaceAll('karena', copy === 2 ? 'sebab' : 'karena');
    const extraction = extract({ text, publishedAt: article.published, title: article.title });
    return {
      outlet: `${article.outlet}-${copy}`,
      url: `https://${article.outlet}-${copy}.example/${article.slug}`,
      title: `${article.title} ${copy}`,
      publishedAt: article.published,
      text,
      textHash: `sha256:${String(text.length).padStart(64, '0')}`,
      normaliser: '1',
      extractor: '1',
      readAt: '2026-11-24',
      stories: [/Sidatani/.test(text) ? 'petani' : 'banjir'],
      extraction,
    };
  }),
);

/** A folder that holds what a random half of the readings gave. */
let filled = '';
beforeAll(() => {
  filled = mkdtempSync(join(tmpdir(), 'linimasa-katalog-'));
  const archive = new Archive(readContent(filled).entries, SEAL);
  for (const reading of READINGS.filter((_, at) => at % 2 === 0))
    applyChanges(filled, record(archive, reading).changes);
});
afterAll(() => rmSync(filled, { recursive: true }));

/** What is done to put a reading on record, with the whole in memory, and by a catalogue. */
function bothWays(folder: string, cache: string | null, readings: readonly Reading[]) {
  const catalogue = new Catalogue(folder, cache);
  const whole = readContent(folder);
  const one = new Archive(whole.entries, SEAL);
  const other = new Archive(catalogue.entries, SEAL, catalogue);
  const made = readings.map((reading) => [record(one, reading), record(other, reading)] as const);
  catalogue.close();
  const skipped = whole.problems.filter(({ path }) => !isSound(folder, path));
  return { made, problems: [skipped, catalogue.problems] as const, work: catalogue.work };

  function isSound(_folder: string, path: string): boolean {
    return Object.values(whole.entries).some((entries) =>
      [...entries.values()].some((entry) => entry.path === path),
    );
  }
}

const recordsIn = (folder: string, collection: string) =>
  filesBelow(join(folder, collection)).map(({ path }) => join(folder, collection, path));

/** What editors do to what is on record. */
const ACTS: Record<string, (file: string) => void> = {
  deleted: (file) => rmSync(file),
  withdrawn: (file) =>
    replace(file, /\nreports:/, "\nwithdrawn: { at: '2026-11-24', reason: Keliru. }\nreports:"),
  reworded: (file) =>
    replace(file, /^> .+$/m, '> Kata-kata ini dibetulkan oleh editor sesudah itu.'),
  'without a day': (file) => replace(file, /\nsaidOn: .+/, '\nsaidOn: null'),
  'half saved': (file) => truncateSync(file, Math.floor(statSync(file).size / 3)),
  'in another story': (file) => replace(file, /\nstories:\n {2}- .+/, '\nstories:\n  - gempa'),
};

function replace(file: string, what: RegExp, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(what, by));
}

describe('an archive that fetches what it is asked about', () => {
  it('gives the same changes as one that holds everything, whatever editors did in between', () => {
    const next = random(7);
    const acts = Object.keys(ACTS);
    inFolder({}, (top) => {
      const cache = join(top, 'ingatan');
      let differing = 0;
      for (let round = 0; round < 12; round += 1) {
        const folder = join(top, `isi-${round}`);
        cpSync(filled, folder, { recursive: true });
        const done: string[] = [];
        for (let step = 0; step < 6; step += 1) {
          const files = recordsIn(folder, 'statements');
          const act = acts[next(acts.length)] as string;
          const file = files[next(files.length)] as string;
          ACTS[act]?.(file);
          done.push(`${act} ${file}`);
        }
        // An old ledger has no marks.
        if (round % 3 === 0)
          for (const file of recordsIn(folder, 'articles'))
            replace(file, /\nmarks:(\n[ -].*)+/, '');
        // By another normaliser an article on record is read again.
        const some = READINGS.filter(() => next(3) > 0).map((reading) =>
          next(2) > 0 ? reading : { ...reading, normaliser: '2' },
        );
        // The second time by the index that the first left.
        for (const _ of [1, 2]) {
          const { made, problems } = bothWays(folder, cache, some);
          for (const [one, other] of made) expect(other, done.join('\n')).toEqual(one);
          expect(problems[1]).toEqual(problems[0]);
          differing += made.filter(([{ changes }]) => changes.length > 0).length;
        }
      }
      expect(differing).toBeGreaterThan(100);
    });
  });

  it('reads only what has a bearing on a reading', () => {
    const catalogue = new Catalogue(filled, null);
    const read = vi.spyOn(catalogue, 'read');
    const archive = new Archive(catalogue.entries, SEAL, catalogue);
    record(archive, {
      ...(READINGS[1] as Reading),
      stories: ['kasus-lain'],
      extraction: { statements: [], dates: [], laws: [], events: [] },
    });
    const standing = read.mock.results.filter(({ value }) => value !== undefined);
    expect(standing).toHaveLength(0);
    catalogue.close();
  });
});

describe('the index', () => {
  const old = new Date('2026-01-01T00:00:00Z');

  /** Runs with a folder all of whose files are old, and its index. */
  function withIndex(run: (folder: string, cache: string, place: string) => void): void {
    inFolder({}, (top) => {
      const [folder, cache] = [join(top, 'isi'), join(top, 'ingatan')];
      cpSync(filled, folder, { recursive: true });
      // Changes of what was written just now are not told by its times; so everything is read once more.
      const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
      try {
        bothWays(folder, cache, []);
        run(folder, cache, placeOf(cache, folder));
      } finally {
        clock.mockRestore();
      }
    });
  }

  const equal = (folder: string, cache: string) => {
    const { made, work } = bothWays(folder, cache, READINGS);
    for (const [one, other] of made) expect(other).toEqual(one);
    return work;
  };

  it('spares reading what has not changed', () =>
    withIndex((folder, cache) => {
      expect(equal(folder, cache)).toEqual({ read: 0, parsed: 0 });
    }));

  it('reads a file whose time was touched, and does not parse it', () =>
    withIndex((folder, cache) => {
      const [file = ''] = recordsIn(folder, 'statements');
      utimesSync(file, old, old);
      expect(equal(folder, cache)).toEqual({ read: 1, parsed: 0 });
      expect(equal(folder, cache)).toEqual({ read: 0, parsed: 0 });
    }));

  it('believes a file that was changed behind its back, with its size and its time as before', () =>
    withIndex((folder, cache) => {
      const [file = ''] = recordsIn(folder, 'statements');
      const { mtime, atime, size } = statSync(file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace(/^speaker: \w/m, (start) => start.replace(/\w$/, 'z')),
      );
      utimesSync(file, atime, mtime);
      expect(statSync(file).size).toBe(size);
      expect(equal(folder, cache)).toEqual({ read: 1, parsed: 1 });
    }));

  it('reads a file again that was changed in the very moment in which it was read', () =>
    withIndex((folder, cache) => {
      vi.mocked(Date.now).mockRestore();
      const [file = ''] = recordsIn(folder, 'statements');
      replace(file, /$/, '\n');
      expect(equal(folder, cache).read).toBeGreaterThan(0);
      expect(equal(folder, cache).read).toBeGreaterThan(0);
    }));

  it('reads everything again after the clock has jumped back, and says the same', () =>
    withIndex((folder, cache) => {
      vi.mocked(Date.now).mockReturnValue(old.getTime());
      replace(recordsIn(folder, 'events')[0] ?? '', /$/, '\n');
      equal(folder, cache);
      expect(equal(folder, cache).read).toBe(1);
    }));

  it.each([
    ['deleted', (place: string) => rmSync(place)],
    ['half written', (place: string) => truncateSync(place, Math.floor(statSync(place).size / 2))],
    ['empty', (place: string) => truncateSync(place, 0)],
    ['no database', (place: string) => writeFileSync(place, '{"a":[')],
    [
      'damaged in the middle',
      (place: string) => {
        const bytes = readFileSync(place);
        writeFileSync(place, bytes.fill(0xaa, bytes.length >> 2, bytes.length >> 1));
      },
    ],
    [
      'of another version',
      (place: string) => {
        const database = new DatabaseSync(place);
        database.exec("UPDATE version SET version = 'lain'; UPDATE keys SET key = 'x' || key");
        database.close();
      },
    ],
    [
      'of another layout',
      (place: string) => {
        const database = new DatabaseSync(place);
        database.exec('DROP TABLE version; ALTER TABLE files RENAME TO berkas');
        database.close();
      },
    ],
  ])('that is %s is made anew', (_what, spoil) =>
    withIndex((folder, cache, place) => {
      spoil(place);
      expect(equal(folder, cache).parsed).toBeGreaterThan(10);
      expect(equal(folder, cache)).toEqual({ read: 0, parsed: 0 });
    }),
  );

  it('in use by another program is left alone', () =>
    withIndex((folder, cache, place) => {
      const before = readFileSync(place);
      const other = new DatabaseSync(place);
      other.exec('BEGIN EXCLUSIVE');
      expect(equal(folder, cache).parsed).toBeGreaterThan(10);
      other.exec('ROLLBACK');
      other.close();
      expect(readFileSync(place).equals(before)).toBe(true);
    }));

  it('is not written by a run that may write nothing', () =>
    withIndex((folder, cache, place) => {
      const before = readFileSync(place);
      rmSync(recordsIn(folder, 'statements')[0] ?? '');
      new Catalogue(folder, cache, false).close();
      expect(readFileSync(place).equals(before)).toBe(true);
      rmSync(cache, { recursive: true });
      new Catalogue(folder, cache, false).close();
      expect(existsSync(cache)).toBe(false);
    }));

  it('holds no words, names or addresses, and nothing of what is gone', () =>
    withIndex((folder, cache, place) => {
      const said = 'Alun-alun itu ditutup Rahmadi Kusumanegara';
      const [file = ''] = recordsIn(folder, 'statements');
      replace(file, /^> .+$/m, `> ${said} sampai pemeriksaan selesai.`);
      bothWays(folder, cache, []);
      const own = new DatabaseSync(place);
      const name = own.prepare('SELECT name FROM files').all()[0]?.name as string;
      own.close();
      expect(readFileSync(place).includes(name)).toBe(true);
      const held = readFileSync(place, 'latin1');
      for (const path of readdirSync(join(folder, 'people')))
        expect(held).not.toContain(path.replace('.md', ''));
      for (const words of [said, '.example', '2023/', 'Kusumanegara', 'banjir'])
        expect(held).not.toContain(words);
      for (const collection of ['statements', 'events', 'articles'])
        rmSync(join(folder, collection), { recursive: true });
      bothWays(folder, cache, []);
      expect(readFileSync(place).includes(name)).toBe(false);
    }));
});
