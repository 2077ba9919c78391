import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { cpuOf, holdsOnce } from '../cpu.ts';

/** What the rules look for: cues, marks, offices, names, dates, dashes, acts, furniture. */
const STUFF =
  `kata |ujar |katanya|Menurut |mengatakan | bahwa |"|“|”|‘|’|'|«|»|,|, |. |.|: |;|(|)|[|]|-| - |—|–|/|?|!|…|*|Bupati |Kepala |Menteri |Dinas |KPU|PT |Budi |Siti |Rina |Said Al-|H. |Dr. |A|a|é|Senin|Rabu |Januari |5/3|(5/3/2024)|2023|31|hari ini |kemarin|tahun |sejak |hingga |pasal |Pasal 1 |UU |Nomor |ayat (1)|jo |dan |di |RT.|.com|Jakarta|Baca juga: |Laporan Wartawan |\n| |1|. Ia `.split(
    '|',
  );

/** A generator of Park and Miller: the same pieces in every run. */
function* pieces(seed: number, count: number): Generator<string> {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  for (let made = 0; made < count; made += 1) {
    const length = 1 + below(12);
    let piece = '';
    while (piece.length < length) piece += STUFF[below(STUFF.length)] ?? '';
    yield piece.slice(0, length);
  }
}

const filled = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Milliseconds of CPU for reading a text. */
const costOf = (text: string) => cpuOf(() => extract({ text, publishedAt: '2024-03-06' }));

/** Twice the length may cost so many times as much, and a little of what varies by itself. */
const TWICE = 3;
const NOISE_MS = 60;
/** No text of 100,000 characters costs more. */
const MOST_MS = 1000;
const SIZE = 100_000;

/** The lower of two, because a collection of garbage may fall into either. */
const atBest = (text: string) => Math.min(costOf(text), costOf(text));

/** What once hung a reader or filled its memory. */
const HOSTILE = [
  'a-',
  'A-',
  'Senin “a,” kata B. ',
  'Senin “a,” kata B, ',
  '“‘"',
  '“"',
  '"',
  '?',
  '.',
  '. PT',
  'UU ',
  'UU A ',
  'Pasal 1, ',
  'Pasal 1 jo ',
  '”Rab',
  '``B)',
  "H.B–'Dinas ",
  'jo –PT No',
  'Baca juga: ',
  'Baca juga: "a" ',
  'Laporan Wartawan ',
  'Senin-',
  'a\n',
];

describe('twice the text costs twice as much', () => {
  it.each([...HOSTILE, ...pieces(20_261_127, 100)].map((piece) => [JSON.stringify(piece), piece]))(
    '%s',
    (_name, piece) => {
      const [half, whole] = [filled(piece, SIZE / 4), filled(piece, SIZE / 2)];
      expect(holdsOnce(() => atBest(whole) < TWICE * atBest(half) + NOISE_MS)).toBe(true);
    },
  );
});

describe('a hundred thousand characters are read within a second', () => {
  it.each([...HOSTILE, ...pieces(7, 20)].map((piece) => [JSON.stringify(piece), piece]))(
    '%s',
    (_name, piece) => {
      const text = filled(piece, SIZE);
      expect(holdsOnce(() => costOf(text) < MOST_MS)).toBe(true);
    },
  );
});

it('and within a heap of 100 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-linear-'));
  try {
    const files = HOSTILE.map((piece, at) => {
      const file = join(folder, `${at}.txt`);
      writeFileSync(file, filled(piece, SIZE));
      return file;
    });
    const answers = execFileSync(
      process.execPath,
      ['--max-old-space-size=100', 'scripts/extract.ts', ...files, '--published', '2024-03-06'],
      { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(answers.trim().split('\n')).toHaveLength(files.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
