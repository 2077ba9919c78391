import { hash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptValues } from '../../src/build/kept-values.ts';
import { type Group, readRecords } from '../../src/content/read-records.ts';
import type { Problem } from '../../src/schema/parse.ts';
import { SOUND } from '../check/sound.ts';

let folder = '';
let cache = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isi-'));
  cache = join(folder, 'cache');
  for (const [path, text] of Object.entries(SOUND)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const STORY = 'stories/kasus-a.md';
const storyText = (title: string) => `---\ntitle: ${title}\nsummary: a\n---\nTeks.\n`;

/** Reads all; the titles of the stories and what was told. */
function read(program = 'a', seen?: ReadonlyMap<string, string>) {
  const told: string[] = [];
  const tell = ({ path, what }: Problem) => told.push(`${path} ${what.id}`);
  const records = readRecords(folder, new KeptValues(cache, program), tell, seen);
  return { records, told, titles: records.stories.map(({ data }) => data.title) };
}

/** As if the kept records said something else of the same text, so that it shows who was asked. */
function falsify(program = 'a'): void {
  const kept = new KeptValues(cache, program);
  const group = kept.take<Group>('stories') ?? new Map();
  for (const [id, record] of group)
    group.set(id, { ...record, data: { ...(record.data as object), title: 'dari simpanan' } });
  kept.keep('stories', group);
}

describe('records of a content folder', () => {
  it('are all read, sorted by id', () => {
    write('stories/b.md', storyText('B'));
    write('stories/a-b.md', storyText('A B'));
    const { records, told } = read();
    expect(told).toEqual([]);
    expect(records.stories.map(({ id }) => id)).toEqual(
      records.stories.map(({ id }) => id).toSorted(),
    );
    expect(records.statements.length).toBeGreaterThan(0);
    expect(Object.values(records).flat()).toHaveLength(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /^(?!site|cache).*\.(?:md|yaml)$/.test(name),
      ).length,
    );
  });

  it('are taken from the build before while their text is the same', () => {
    write(STORY, storyText('A'));
    const first = read();
    falsify();
    const { titles, records } = read();
    expect(new Set(titles)).toEqual(new Set(['dari simpanan']));
    expect(records.people).toEqual(first.records.people);
  });

  it('are read again where the text, or the program, is another, or the file is gone', () => {
    write(STORY, storyText('A'));
    read();
    falsify();
    write(STORY, storyText('Lain'));
    expect(read().titles).toContain('Lain');
    falsify();
    expect(read('b').titles).not.toContain('dari simpanan');
    rmSync(join(folder, STORY));
    expect(read('b').titles).not.toContain('Lain');
  });

  it('are taken from the build before without a look where their bytes were seen already', () => {
    write(STORY, storyText('A'));
    read();
    falsify();
    const digest = hash('sha256', storyText('A'), 'base64');
    write(STORY, storyText('Lain'));
    // What is edited after the build has looked, the next one shows.
    expect(read('a', new Map([[join(folder, STORY), digest]])).titles).not.toContain('Lain');
    expect(read().titles).toContain('Lain');
    expect(read('a', new Map([[join(folder, STORY), digest]])).titles).toContain('Lain');
  });

  it('are told by their text alone, whatever the clock says', () => {
    write(STORY, storyText('A'));
    read();
    write(STORY, storyText('B'));
    utimesSync(join(folder, STORY), 1, 1);
    expect(read().titles).toContain('B');
  });

  it.each([
    ['was cut off', (file: string) => truncateSync(file, 40)],
    ['is empty', (file: string) => truncateSync(file, 0)],
    [
      'has a wrong letter',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
        writeFileSync(file, bytes);
      },
    ],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(join(file, 'isi'), { recursive: true });
      },
    ],
  ])('are read again where what is kept %s', (_, damage) => {
    write(STORY, storyText('A'));
    read();
    falsify();
    damage(join(cache, 'stories.v8'));
    expect(read().titles).toContain('A');
    expect(read().titles).toContain('A');
  });

  it('that are not valid are told in every build, and the rest is read', () => {
    write('statements/2024/rusak.md', '---\nspeaker: [\n---\n> x\n');
    for (const build of [1, 2]) {
      const { told, records } = read();
      expect(told, `build ${build}`).not.toEqual([]);
      expect(told.every((line) => line.startsWith('statements/2024/rusak.md'))).toBe(true);
      expect(records.statements.map(({ id }) => id)).not.toContain('2024/rusak');
      expect(records.statements.length).toBeGreaterThan(0);
    }
  });

  it('lie in the folder itself: links out of it are not followed', () => {
    const outside = mkdtempSync(join(tmpdir(), 'luar-'));
    writeFileSync(join(outside, 'luar.md'), storyText('Luar'));
    mkdirSync(join(folder, 'stories'), { recursive: true });
    symlinkSync(outside, join(folder, 'stories/luar'));
    symlinkSync(join(outside, 'luar.md'), join(folder, 'stories/luar.md'));
    expect(read().titles).not.toContain('Luar');
    rmSync(outside, { recursive: true });
  });
});
