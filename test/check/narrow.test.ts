import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../../scripts/bench/content.ts';
import { random } from '../../scripts/bench/random.ts';
import { checkContent } from '../../scripts/check/check.ts';
import { checkFiles } from '../../scripts/check/narrow.ts';
import { filesBelow } from '../../scripts/markdown/files.ts';
import { cpuOf, holdsOnce } from '../cpu.ts';
import { inFolder, NEZAR, SOUND } from './sound.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

const pathsIn = (folder: string) => filesBelow(folder).map(({ path }) => path);

/** What is found in one file by looking at it, and by looking at everything. */
function bothWays(folder: string, cache: string, path: string) {
  const { problems } = checkContent(folder, NOW);
  return [
    checkFiles(folder, new Set([path]), NOW, cache).problems,
    problems.filter((problem) => problem.path === path),
  ];
}

/** One slip of a hand somewhere in a folder: what editors, copies, merges and programs do to files. */
function slip(folder: string, next: (below: number) => number): string {
  const paths = pathsIn(folder);
  const one = () => paths[next(paths.length)] as string;
  const path = one();
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const at = next(lines.length);
  const write = (text: string) => writeFileSync(file, text);
  const kin = paths.filter((other) => other.split('/')[0] === path.split('/')[0]);
  const other = readFileSync(join(folder, kin[next(kin.length)] as string), 'utf8').split('\n');
  const ending = /\.\w+$/;
  const acts: Record<string, () => void> = {
    deleted: () => rmSync(file),
    renamed: () => renameSync(file, file.replace(ending, '-lain$&')),
    copied: () => copyFileSync(file, file.replace(ending, `-salin${next(3)}$&`)),
    'under another name': () => renameSync(file, `${file} (1)`),
    'a line of another': () => write(lines.with(at, other[next(other.length)] ?? '').join('\n')),
    'a line less': () => write(lines.toSpliced(at, 1).join('\n')),
    'a line twice': () => write(lines.toSpliced(at, 0, lines[at] ?? '').join('\n')),
    'a letter wrong': () =>
      write(lines.with(at, (lines[at] ?? '').replace(/[a-z](?=[a-z-]*$)/, 'q')).join('\n')),
    'half saved': () => write(text.slice(0, next(text.length))),
    'in conflict': () => write(lines.toSpliced(at, 0, '<<<<<<< HEAD').join('\n')),
    'a year later': () => write(text.replace(/20\d\d-/, `20${20 + next(9)}-`)),
  };
  const names = Object.keys(acts);
  const name = names[next(names.length)] as string;
  acts[name]?.();
  return `${path} ${name}`;
}

describe('a check of one file', () => {
  it.each([
    ['records of an editor', 1, (folder: string) => write(folder, SOUND)],
    ['invented records', 2, (folder: string) => void writeContent(folder, 20)],
  ])('finds what the check of all finds in it, whatever was done: %s', (_name, seed, fill) => {
    const next = random(seed);
    inFolder({}, (top) => {
      for (let round = 0; round < 3; round += 1) {
        const folder = join(top, `isi-${round}`);
        fill(folder);
        const done: string[] = [];
        for (let step = 0; step < 5; step += 1) {
          done.push(slip(folder, next));
          const { problems } = checkContent(folder, NOW);
          const paths = pathsIn(folder);
          const some = [
            ...new Set(problems.map(({ path }) => path)),
            ...Array.from({ length: 3 }, () => paths[next(paths.length)] as string),
          ];
          for (const path of some.slice(0, 12)) {
            const narrow = checkFiles(folder, new Set([path]), NOW, join(top, 'cache'));
            expect(narrow.problems, `${path} after ${done.join(', ')}`).toEqual(
              problems.filter((problem) => problem.path === path),
            );
          }
          const all = checkFiles(folder, new Set(some), NOW, join(top, 'cache'));
          expect(all.problems, done.join(', ')).toEqual(
            problems.filter(({ path }) => some.includes(path)),
          );
        }
      }
    });
  });

  it('believes the file and not the index, whatever its times say', () => {
    inFolder({}, (top) => {
      const [folder, cache] = [join(top, 'isi'), join(top, 'indeks')];
      write(folder, SOUND);
      const person = join(folder, 'people/nezar-patria.md');
      const old = new Date('2026-01-01T00:00:00Z');
      for (const path of pathsIn(folder)) utimesSync(join(folder, path), old, old);
      expect(bothWays(folder, cache, NEZAR)).toEqual([[], []]);
      // The same size and the same time, and the post that the statement names is another.
      const text = readFileSync(person, 'utf8');
      const changed = text.replace('to: 2', 'to: 1');
      expect(changed).not.toBe(text);
      writeFileSync(person, changed);
      utimesSync(person, old, old);
      expect(statSync(person).size).toBe(text.length);
      const [narrow, full] = bothWays(folder, cache, NEZAR);
      expect(narrow).toEqual(full);
      // A name that somebody else takes, in a file that nobody asks about.
      const copy = join(folder, 'people/nezar-lain.md');
      writeFileSync(copy, text);
      const [again, whole] = bothWays(folder, cache, 'people/nezar-lain.md');
      expect(again).toEqual(whole);
      expect(again?.map(({ rule }) => rule)).toContain('same-name');
    });
  });

  it('does as well without an index, with half of one, and with one that another program wrote', () => {
    inFolder({}, (top) => {
      const [folder, cache] = [join(top, 'isi'), join(top, 'indeks')];
      write(folder, { ...SOUND, [NEZAR]: (SOUND[NEZAR] as string).replace('nezar', 'nesar') });
      const [first] = bothWays(folder, cache, NEZAR);
      expect(first).toHaveLength(1);
      const [index = ''] = pathsIn(cache);
      const file = join(cache, index);
      const half = readFileSync(file, 'utf8').slice(0, 900);
      for (const text of ['', half, '{"version":"x","files":[[1]]}']) {
        writeFileSync(file, text);
        expect(bothWays(folder, cache, NEZAR)[0]).toEqual(first);
      }
      rmSync(cache, { recursive: true });
      expect(bothWays(folder, cache, NEZAR)[0]).toEqual(first);
      expect(existsSync(file)).toBe(true);
    });
  });

  it('takes a small part of the time of a check of all', () => {
    inFolder({}, (top) => {
      const [folder, cache] = [join(top, 'isi'), join(top, 'indeks')];
      writeContent(folder, 500);
      const [path = ''] = pathsIn(join(folder, 'statements'));
      const narrow = () => checkFiles(folder, new Set([`statements/${path}`]), NOW, cache);
      narrow();
      const whole = () => checkContent(folder, NOW);
      expect(holdsOnce(() => cpuOf(narrow) < cpuOf(whole) / 2)).toBe(true);
    });
  });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  inFolder(files, (from) => {
    for (const path of pathsIn(from)) {
      const to = join(folder, path);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(from, path), to);
    }
  });
}
