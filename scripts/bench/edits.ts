import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from './content.ts';
import { random } from './random.ts';
import { BUILD } from './site.ts';

/** What editors do to a file, each at its own kind of record: its new text, none when it is deleted. */
const EDITS: readonly [folder: string, edit: (text: string) => string][] = [
  ['statements', (text) => text.replace(/^> (.*)/m, '> Jadi $1')],
  ['statements', (text) => text.replace(/^role: .*/m, 'role: Pelaksana Tugas')],
  ['statements', (text) => text.replace(/^saidOn: .*/m, 'saidOn: 2024-03-01')],
  ['statements', (text) => text.replace('---\n>', 'reviewed: 2024-03-05\n---\n>')],
  ['statements', () => ''],
  ['events', (text) => text.replace(/^title: (.*)/m, 'title: Judul lain')],
  ['people', (text) => text.replace(/^name: (.*)/m, 'name: Nama Lain')],
  ['people', (text) => text.replace(/title: (.*)/, 'title: Kepala Bagian')],
  ['organisations', (text) => text.replace(/^name: (.*)/m, 'name: Badan Lain')],
  ['stories', (text) => text.replace(/^title: (.*)/m, 'title: Judul lain')],
  ['stories', (text) => text.replace(/^summary: (.*)/m, 'summary: Ringkasan lain.')],
  ['stories', (text) => `${text}\nSatu kalimat lagi.\n`],
  ['articles', (text) => text.replace(/^title: (.*)/m, 'title: Judul lain')],
  ['outlets', (text) => text.replace(/^name: (.*)/m, 'name: Media Lain')],
];

/**
 * Changes one file of a content folder, as an editor would: one edit of each sort in turn, and each fourth
 * time a statement more.
 *
 * @param number of the edit, from 0
 * @param next a source of random numbers below a bound
 */
export function editAt(content: string, number: number, next: (below: number) => number): void {
  const [folder, edit] = EDITS[number % EDITS.length] as (typeof EDITS)[number];
  const files = filesIn(join(content, folder)).filter((name) => /\.(?:md|yaml)$/.test(name));
  const file = join(content, folder, files[next(files.length)] ?? '');
  const before = readFileSync(file, 'utf8');
  const text = edit(before);
  if (text === '') rmSync(file);
  else writeFileSync(file, text);
  if (folder === 'statements' && number % 4 === 0)
    writeFileSync(file.replace(/\.md$/, `-lagi-${number}.md`), before.replace('> ', '> Juga '));
}

/** How many sorts of edits there are. */
export const SORTS = EDITS.length;

/** Files that only one of two sites has, or that differ. */
export function differing(one: string, other: string): string[] {
  const [own, theirs] = [one, other].map((folder) => new Set(siteFiles(folder))) as [
    Set<string>,
    Set<string>,
  ];
  const same = (name: string) =>
    own.has(name) &&
    theirs.has(name) &&
    readFileSync(join(one, name)).equals(readFileSync(join(other, name)));
  return [...own.union(theirs)].filter((name) => !same(name));
}

/** Files of a site. Pagefind numbers its own files anew each time; what we put beside them counts. */
export const siteFiles = (folder: string): string[] =>
  filesIn(folder).filter((name) => !/^pagefind\/(?!\d{4}-\d\d\/rekaman)/.test(name));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

/** What is asked of {@link benchEdits}. */
export interface Edits {
  statements: number;
  edits: number;
  /** Edits between two builds. */
  each: number;
  seed: number;
}

/**
 * Edits invented content at random, builds its site each time out of what the build before has left, and
 * from nothing, and compares them byte for byte.
 *
 * @returns what differs; nothing where all is well
 */
export function benchEdits({ statements, edits, each, seed }: Edits): string[] {
  const root = mkdtempSync(join(tmpdir(), 'linimasa-edits-'));
  const [content, copy] = [join(root, 'content'), join(root, 'copy')];
  const [warm, clean] = [join(root, 'warm'), join(root, 'clean')];
  const next = random(seed);
  const found: string[] = [];
  try {
    writeContent(content, statements);
    build(content, warm);
    for (let done = 0; done < edits; ) {
      for (const until = Math.min(edits, done + each); done < until; done += 1)
        editAt(content, done, next);
      // A folder of another name has a cache of its own; it is of what stood there before.
      const fresh = `${copy}-${done}`;
      cpSync(content, fresh, { recursive: true });
      const anew = build(content, warm);
      build(fresh, clean);
      const different = differing(warm, clean);
      console.log(`edits    ${done}: ${anew} files made anew, ${different.length} differ`);
      found.push(...different.map((name) => `after edit ${done}: ${name}`));
      rmSync(fresh, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return found;
}

/** @returns how many files were made anew */
function build(content: string, out: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...BUILD, '--outDir', out], {
    env: {
      ...process.env,
      LINIMASA_CONTENT: content,
      SHARE_IMAGES: 'none',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return Number(/(\d+) berkas ditulis/.exec(stdout)?.[1]);
}
