import { existsSync, readFileSync, watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readOptions } from '../command/options.ts';
import { lock } from '../markdown/lock.ts';
import { type Checked, checkContent } from './check.ts';
import { fixIn } from './fix.ts';
import { checkFiles } from './narrow.ts';
import { annotated, type Language, printed, summary } from './print.ts';

/**
 * `npm run check [-- --content DIR] [FILE …]`: every record, or those in these files, against its schema
 * and against the others. All problems in one run, each with its place, the line, what is wrong and the mend. Exit
 * code 1 when there is one, 2 when nothing could be checked. `npm run build` begins with it.
 */
const HELP = `npm run check                    periksa semua berkas isi
npm run check -- BERKAS …        periksa hanya berkas ini, juga terhadap semua yang lain

--fix              betulkan sendiri yang hanya punya satu jawaban benar
--watch            periksa lagi setiap kali ada berkas yang berubah
--lang id|en       bahasa pesan (id)
--content DIR      folder isi (content, atau LINIMASA_CONTENT)
--cache DIR        indeks antarpemeriksaan; boleh dihapus (.cache/check)`;

const { values, positionals } = readOptions(
  HELP,
  {
    content: { type: 'string', default: process.env['LINIMASA_CONTENT'] || 'content' },
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'id' },
    cache: { type: 'string', default: '.cache/check' },
  },
  true,
);
const language: Language = values.lang === 'en' ? 'en' : 'id';
const folder = values.content.replace(/\/+$/, '');
const only = new Set(
  positionals.map((file) => relative(resolve(folder), resolve(file)).replaceAll('\\', '/')),
);

// Watching begins first: what is saved during the first look is looked at in the second.
if (values.watch && existsSync(folder)) {
  // Several events come of one save.
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_event, file) => {
    // Our own lock and half-written files are no saves.
    if (file && /(?:^|[\\/])\.|\.tmp$/.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log('');
      process.exitCode = run();
    }, 200);
  });
}
process.exitCode = run();

function run(): number {
  try {
    if (values.fix) fix();
    const { files, problems: found } = look();
    const sources = new Map<string, string | null>();
    for (const problem of found) {
      const { path } = problem;
      if (!sources.has(path)) sources.set(path, textOf(path));
      console.error(printed(folder, problem, sources.get(path) ?? null, language));
      if (process.env['GITHUB_ACTIONS'] === 'true') {
        console.log(annotated(folder, problem, language));
      }
    }
    console.log(summary(files, found, language));
    return found.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** All that is wrong, or what is wrong in the files that were named. */
function look(): Checked {
  const now = new Date();
  return only.size === 0 ? checkContent(folder, now) : checkFiles(folder, only, now, values.cache);
}

/** Mends can uncover others (a record that can be read again), so this goes on while something changes. */
function fix(): void {
  const release = lock(folder);
  const changed = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const files = fixIn(folder, look().problems);
    if (files.length === 0) break;
    for (const file of files) changed.add(file);
  }
  release();
  for (const file of [...changed].sort()) {
    console.log(language === 'en' ? `mended: ${folder}/${file}` : `dibetulkan: ${folder}/${file}`);
  }
}

function textOf(path: string): string | null {
  const file = join(folder, path);
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
