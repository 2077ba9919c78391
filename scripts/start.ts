import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { serveFolder } from './browser/serve.ts';
import { readOptions } from './command/options.ts';
import { overlay, startNewsroom } from './newsroom/server.ts';

/**
 * `npm start`: the whole job on the bundled sample newsroom. Serves two invented outlets on
 * loopback, reads their feeds over real HTTP into a scratch copy of `content/`, builds the site and
 * serves it. Ctrl-C stops everything; nothing outside `.cache/` and `node_modules/` is written.
 */
const HELP = `npm start                        seluruh pekerjaan pada ruang redaksi contoh: baca umpannya, bangun situsnya, tampilkan

Tanpa pilihan. Yang ditulis hanya .cache/; Ctrl-C menghentikan semuanya.`;

readOptions(HELP, {});

const SCRATCH = resolve('.cache/newsroom');
const CONTENT = `${SCRATCH}/content`;
const SITE = `${SCRATCH}/site`;

let child: ChildProcess | null = null;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
    child?.kill('SIGTERM');
    process.exit(0);
  });
}

try {
  await main();
} catch (error) {
  if (!stopped) console.error(error instanceof Error ? error.message : String(error));
  process.exit(stopped ? 0 : 1);
}

async function main(): Promise<void> {
  rmSync(SCRATCH, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  const newsroom = await startNewsroom();
  overlay(CONTENT, newsroom.url);
  console.log(`1/3  Membaca umpan ruang redaksi contoh di ${newsroom.url} …`);
  await run('scripts/ingest.ts', [
    ...['--content', CONTENT, '--cache', `${SCRATCH}/http`, '--allow-loopback', '--interval', '0'],
    ...newsroom.outlets.flatMap((outlet) => ['--outlet', outlet]),
  ]);
  console.log('2/3  Membangun situs …');
  await run('node_modules/astro/bin/astro.mjs', ['build', '--outDir', SITE, '--silent'], {
    LINIMASA_CONTENT: CONTENT,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const site = await serveFolder(SITE);
  console.log(`3/3  Situs siap: ${site.url}

     ${site.url}kasus/kebocoran-data-pemilih-kpu/   dua pejabat, satu kalimat
     ${site.url}kasus/contoh-data-petani-bocor/     kasus rekaan, baru saja dibaca dari umpan
     ${site.url}cari/                               cari sebuah kata

Coba mejanya: npm run desk -- --content ${relative('.', CONTENT)}
Berikutnya: npm run check memeriksa content/, README.md menunjukkan cara mengikuti kasus sendiri.
Ctrl-C menghentikan semuanya.`);
}

/** Runs one step to its end with this very Node. */
function run(script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((done, fail) => {
    child = spawn(process.execPath, [script, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', fail);
    child.on('exit', (code) => {
      child = null;
      if (code === 0) done();
      else fail(new Error(`${script} berhenti dengan kode ${code}`));
    });
  });
}
