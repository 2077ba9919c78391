import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeContent } from './content.ts';
import { eleventyProject } from './eleventy.ts';
import { type AllFigures, type Cost, compared, type Figures, type Size } from './figures.ts';
import { hasHugo, hugoProject } from './hugo.ts';

/** What `npm run build` runs once the records are checked. */
export const BUILD = [
  ...['--min-semi-space-size=16', '--max-semi-space-size=32'],
  ...['--import', './scripts/compiled.js', 'src/build/build.ts'],
];

/**
 * Builds the site of invented content from nothing, again unchanged, and after each of three edits (a statement's
 * words, a person's name and office, one statement more), and lets the
 * floor write pages of the same number and size from the same files, and Hugo, where it is installed, write those
 * as they are; prints what each cost.
 *
 * @param sizes numbers of statements
 * @param before figures of an earlier run; what has become slower since is said
 * @param keep where to write the figures, for a later run to compare with
 * @param eleventy lets Eleventy write the floor's pages too; npm installs it for the run
 */
export function benchSite(
  sizes: readonly number[],
  before?: AllFigures,
  keep?: string,
  eleventy = false,
): void {
  // Before the hours that measuring takes.
  if (keep) mkdirSync(dirname(keep), { recursive: true });
  const all: Record<string, Figures> = {};
  for (const size of sizes) {
    const root = mkdtempSync(join(tmpdir(), 'linimasa-bench-'));
    try {
      all[size] = figuresOf(root, size, eleventy);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  if (keep) writeFileSync(keep, `${JSON.stringify(all, null, 2)}\n`);
  for (const line of before ? compared(before, all) : []) console.log(line);
}

function figuresOf(root: string, size: number, eleventy: boolean): Figures {
  const [content, out] = [join(root, 'content'), join(root, 'dist')];
  console.log(`site     ${size} statements: ${writeContent(content, size)} files of content`);
  const build = () => ({ ...buildSite(content, out, root), ...sizeOf(out) });
  const figures: Figures = {};
  const note = (name: string, figure: Figures[string]) => {
    figures[name] = figure;
    console.log(`site     ${name.padEnd(10)} ${inWords(figure)}`);
  };
  note('check', measured(['scripts/check.ts', '--content', content], {}, root));
  note('clean', build());
  for (const [stage, cpu] of Object.entries(figures['clean']?.stages ?? {}))
    if (cpu >= 0.5) console.log(`site       ${cpu.toFixed(1).padStart(6)} s  ${stage}`);
  note('unchanged', build());
  for (const [name, edit] of Object.entries(EDITS)) {
    edit(content);
    note(name, build());
  }
  const floor = measured(['scripts/bench/floor.ts', content, join(root, 'floor')], {}, root);
  note('floor', { ...floor, ...sizeOf(join(root, 'floor')) });
  if (eleventy) {
    const [project, made] = [join(root, 'eleventy'), join(root, 'eleventy-dist')];
    const args = eleventyProject(project, content, made);
    note('eleventy', { ...measured(args, {}, root, project), ...sizeOf(made) });
  }
  if (hasHugo()) {
    const made = join(root, 'hugo-dist');
    const args = hugoProject(join(root, 'hugo'), content, made);
    const before = childrenCpu();
    const from = performance.now();
    const { status, stderr } = spawnSync('hugo', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const wall = (performance.now() - from) / 1000;
    note('hugo', { cpu: childrenCpu() - before, wall, ...sizeOf(made) });
  }
  const clean = figures['clean']?.cpu ?? 0;
  for (const name of ['unchanged', ...Object.keys(EDITS)])
    console.log(`site     ${name}: ${ratio(figures[name]?.cpu, clean)} of a clean build`);
  console.log(`site     clean: ${ratio(clean, floor.cpu)} × the floor`);
  for (const [name, other] of [
    ['Eleventy', figures['eleventy']],
    ['Hugo', figures['hugo']],
  ] as const)
    if (other) console.log(`site     clean: ${ratio(clean, other.cpu ?? 0)} × ${name}`);
  return figures;
}

/** Builds the site of a content folder as `npm run build` does, without pictures. */
function buildSite(content: string, out: string, root: string): Cost {
  return measured(
    [...BUILD, '--outDir', out],
    { LINIMASA_CONTENT: content, SHARE_IMAGES: 'none', ASTRO_TELEMETRY_DISABLED: '1' },
    root,
  );
}

/** What `stamp.mjs` writes down. */
type Stamps = Pick<Cost, 'stages' | 'peak'> & { left: number };

/** Runs Node on a file and its arguments. @throws with what it printed, when it fails */
function measured(
  args: readonly string[],
  env: Record<string, string>,
  root: string,
  cwd = process.cwd(),
): Cost {
  const stamps = join(root, 'stamps.json');
  rmSync(stamps, { force: true });
  const before = childrenCpu();
  const from = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', resolve('scripts/bench/stamp.mjs'), ...args],
    {
      cwd,
      env: { ...process.env, ...env, BENCH_STAMPS: stamps },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const wall = (performance.now() - from) / 1000;
  if (run.status !== 0) throw new Error(`${args.join(' ')}\n${run.stdout}\n${run.stderr}`);
  const { left, ...own } = JSON.parse(readFileSync(stamps, 'utf8')) as Stamps;
  const stamped = Object.values(own.stages).reduce((sum, cpu) => sum + cpu, 0);
  const all = childrenCpu() - before;
  return { cpu: all > 0 ? all + left : stamped, wall, ...own };
}

/** CPU seconds of all ended children, where the system tells; on others their own stamps count. */
export function childrenCpu(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // Fields 16 and 17 (proc(5): cutime, cstime), in hundredths of a second; the name may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** What editors do most, each to one file in the middle. */
const EDITS: Readonly<Record<string, (content: string) => void>> = {
  words: (content) =>
    change(content, 'statements', (text) => text.replace(/^> (.*)/m, '> Jadi $1')),
  person: (content) =>
    change(content, 'people', (text) =>
      text.replace(/^name: (.*)/m, 'name: $1 Baru').replace('title: ', 'title: Pelaksana Tugas '),
    ),
  'one more': (content) => {
    const [file, text] = middleOf(content, 'statements');
    const more = text.replace(/^> (.*)/m, '> Lain lagi yang dikatakan sesudah itu');
    writeFileSync(file.replace(/\.md$/, '-lagi.md'), more);
  },
};

function change(content: string, folder: string, edit: (text: string) => string): void {
  const [file, text] = middleOf(content, folder);
  writeFileSync(file, edit(text));
}

/** The file in the middle of a folder, and its text. */
function middleOf(content: string, folder: string): [file: string, text: string] {
  const files = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const file = join(content, folder, files[Math.floor(files.length / 2)] ?? '');
  return [file, readFileSync(file, 'utf8')];
}

/** Files below a folder, and their bytes. */
export function sizeOf(folder: string): Size {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}

const ratio = (value: number | undefined, of: number): string => ((value ?? 0) / of).toFixed(2);

function inWords({ cpu, wall, peak, files, bytes }: Figures[string]): string {
  return [
    cpu !== undefined && `${cpu.toFixed(1)} s CPU`,
    wall !== undefined && `${wall.toFixed(1)} s`,
    peak !== undefined && `${Math.round(peak)} MB memory`,
    files !== undefined && `${files} files`,
    bytes !== undefined && `${(bytes / 1e6).toFixed(1)} MB written`,
  ]
    .filter(Boolean)
    .join(', ');
}
