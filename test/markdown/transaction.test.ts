import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isContentPath } from '../../scripts/markdown/inside.ts';
import { Locked, lock } from '../../scripts/markdown/lock.ts';
import { journalPathOf } from '../../scripts/markdown/state.ts';
import { finishTransaction, writeTogether } from '../../scripts/markdown/transaction.ts';
import { writeFileSafely } from '../../scripts/markdown/write.ts';

const A = 'statements/2024/03-05-a.md';
const B = 'articles/harian/2024-03-05-b.yaml';

/** A content folder with some files, removed with its journal after the test. */
function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-'));
  const journal = journalPathOf(folder);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const ending of ['', '.rusak', '.tmp']) rmSync(journal + ending, { force: true });
  });
  for (const [path, text] of Object.entries(files)) put(folder, path, text);
  return folder;
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/** Leaves the journal of a transaction as a kill right after writing it would. */
function interrupted(folder: string, files: Record<string, string | null>): void {
  const standing = Object.fromEntries(
    Object.keys(files).map((path) => [
      path,
      existsSync(join(folder, path)) ? read(folder, path) : null,
    ]),
  );
  const steps = Object.entries(files).map(([path, text]) => {
    const before = standing[path] ?? null;
    return { path, text, before: before === null ? null : hashOf(before) };
  });
  writeFileSync(journalPathOf(folder), JSON.stringify({ version: 1, steps }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('a run that was cut short', () => {
  test('is finished, and once only', () => {
    const folder = folderWith({ [A]: 'lama', 'laws/uu-1-2024.md': 'hapus' });
    interrupted(folder, { [A]: 'baru', [B]: 'buku', 'laws/uu-1-2024.md': null });
    expect(finishTransaction(folder)).toEqual({ written: 3, kept: [], setAside: null });
    expect([read(folder, A), read(folder, B)]).toEqual(['baru', 'buku']);
    expect(existsSync(join(folder, 'laws/uu-1-2024.md'))).toBe(false);
    expect(finishTransaction(folder)).toEqual({ written: 0, kept: [], setAside: null });
  });

  test('never writes over what somebody has changed, made or removed since', () => {
    const folder = folderWith({
      [A]: 'lama',
      'people/budi.md': 'lama',
      'laws/uu-1-2024.md': 'lama',
    });
    interrupted(folder, {
      [A]: 'baru',
      [B]: 'buku',
      'people/budi.md': 'baru',
      'laws/uu-1-2024.md': null,
    });
    put(folder, A, 'kata editor');
    put(folder, B, 'buatan editor');
    rmSync(join(folder, 'people/budi.md'));
    put(folder, 'laws/uu-1-2024.md', 'dipakai editor');
    expect(finishTransaction(folder)).toEqual({
      written: 0,
      kept: [A, B, 'people/budi.md', 'laws/uu-1-2024.md'],
      setAside: null,
    });
    expect([read(folder, A), read(folder, B)]).toEqual(['kata editor', 'buatan editor']);
    expect(existsSync(join(folder, 'people/budi.md'))).toBe(false);
    expect(read(folder, 'laws/uu-1-2024.md')).toBe('dipakai editor');
  });

  test('leaves the ledger unwritten where something was kept, so that the article is read again', () => {
    const folder = folderWith({ [A]: 'lama' });
    interrupted(folder, { [A]: 'baru', 'people/ani.md': 'ani', [B]: 'buku' });
    put(folder, A, 'kata editor');
    expect(finishTransaction(folder)).toEqual({ written: 1, kept: [A], setAside: null });
    expect(existsSync(join(folder, B))).toBe(false);
  });

  test.each([
    ['half a journal', '{"version":1,"steps":[{"path"'],
    ['another program’s', '[["statements/2024/a.md","x"]]'],
    [
      'one that leads out',
      JSON.stringify({ version: 1, steps: [{ path: '../x.md', text: 'x', before: null }] }),
    ],
    [
      'one that names a hidden file',
      JSON.stringify({
        version: 1,
        steps: [{ path: 'people/.git/config.md', text: 'x', before: null }],
      }),
    ],
    ['bytes', '\u0000\u0001'],
  ])('%s is set aside', (_name, text) => {
    const folder = folderWith({ [A]: 'lama' });
    writeFileSync(journalPathOf(folder), text);
    const { setAside, written } = finishTransaction(folder);
    expect(written).toBe(0);
    expect(readFileSync(setAside as string, 'utf8')).toBe(text);
    expect(read(folder, A)).toBe('lama');
    expect(finishTransaction(folder).setAside).toBe(null);
  });

  test('its journal lies where git cannot bring one along', () => {
    const folder = folderWith({ [A]: 'lama' });
    expect(journalPathOf(folder).startsWith(folder)).toBe(false);
    put(folder, '.belum-selesai.json', JSON.stringify([['../../jahat.md', 'x']]));
    expect(finishTransaction(folder).written).toBe(0);
    expect(readdirSync(dirname(folder))).not.toContain('jahat.md');
  });
});

describe('nothing is written outside the content folder', () => {
  test.each([
    '../a.md',
    'people/../../a.md',
    '/etc/a.md',
    'people/a.yaml',
    'people/.a.md',
    'people\\a.md',
    'orang/a.md',
    'people/a/b/c.md',
    'people/a\n.md',
    'constructor/a.md',
    'people.md',
  ])('%j is no path of a record', (path) => {
    expect(isContentPath(path)).toBe(false);
    const folder = folderWith();
    expect(() => writeTogether(folder, new Map([[path, 'x']]))).toThrow(/bukan berkas catatan/);
  });

  test.each(['people/budi.md', A, B, 'site.yaml'])('%s is one', (path) => {
    expect(isContentPath(path)).toBe(true);
  });

  test('nor by a link that somebody sent along, to a folder, a file, or in the place of a temporary file', () => {
    const outside = folderWith({ 'people/rahasia.md': 'rahasia' });
    const secret = join(outside, 'people/rahasia.md');
    const folder = folderWith();
    symlinkSync(outside, join(folder, 'statements'));
    expect(() => writeTogether(folder, new Map([[A, 'x']]))).toThrow(
      /statements adalah tautan simbolik → ganti/,
    );
    mkdirSync(join(folder, 'people'));
    symlinkSync(secret, join(folder, 'people/budi.md'));
    expect(() => writeTogether(folder, new Map([['people/budi.md', 'x']]))).toThrow(/simbolik/);
    symlinkSync(secret, join(folder, 'people/ani.md.tmp'));
    writeFileSafely(join(folder, 'people/ani.md'), 'ani');
    expect(read(folder, 'people/ani.md')).toBe('ani');
    expect(readFileSync(secret, 'utf8')).toBe('rahasia');
    expect(readdirSync(outside)).toEqual(['people']);
  });

  test('of two who reach for the lock at once, one has it', () => {
    const folder = folderWith();
    writeFileSync(join(folder, '.kunci'), '');
    // The other one, stopped between its look at the file and its hold on it.
    const other = new DatabaseSync(join(folder, '.kunci'), { timeout: 0 });
    onTestFinished(() => other.close());
    const looking = other.prepare('SELECT name FROM sqlite_schema');
    other.exec('BEGIN');
    looking.all();
    const release = lock(folder);
    expect(() => lock(folder)).toThrow(Locked);
    release();
    lock(folder)();
  });

  test('what stands in the place of the lock is not opened', () => {
    const outside = folderWith({ 'people/rahasia.md': 'rahasia' });
    const folder = folderWith();
    symlinkSync(join(outside, 'people/rahasia.md'), join(folder, '.kunci'));
    expect(() => lock(folder)).toThrow(/\.kunci bukan berkas kunci program ini → hapus/);
    const other = folderWith({ '.kunci': 'SQLite format 3\u0000' });
    expect(() => lock(other)).toThrow(/bukan berkas kunci/);
  });
});
