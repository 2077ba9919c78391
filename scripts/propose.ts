import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readOptions } from './command/options.ts';
import { lock } from './markdown/lock.ts';
import { MOST_IN_ALL, packed, unpacked } from './propose/changes.ts';
import type { Git } from './propose/git.ts';
import { propose } from './propose/push.ts';
import { readState, unionOf, type Where } from './propose/state.ts';
import { writeReports } from './propose/texts.ts';
import { layOver, repositoryOf, takeChanges } from './propose/working-tree.ts';
import { hasKey, readingSealOf } from './protect/key.ts';

/**
 * `npm run propose`: brings what a run of ingest found into open proposals, one branch a story, with
 * plain git. docs/usulan.md says how.
 */
const HELP = `npm run propose -- start          siapkan content/: yang terbit dengan semua usulan yang terbuka
npm run ingest                    (membaca media ke content/)
npm run propose -- pack BERKAS    simpan yang baru ke BERKAS, dan kembalikan content/
npm run propose -- push BERKAS    masukkan BERKAS ke cabang ingest/<kasus>, satu cabang satu kasus, lalu kirim
npm run propose -- push           tanpa yang baru: hanya masukkan yang sudah terbit ke usulan

--remote NAMA      remote yang memuat usulan (origin)
--base CABANG      cabang yang terbit (main)
--closed KASUS,…   kasus yang usulannya ditutup sedangkan cabangnya masih ada
--no-fetch         jangan mengambil dari remote (start): sudah diambil
--reports DIR      tulis laporan tiap usulan ke folder ini (push)
--content DIR      folder isi (content)`;

const { values, positionals } = readOptions(
  HELP,
  {
    remote: { type: 'string', default: 'origin' },
    base: { type: 'string', default: 'main' },
    closed: { type: 'string', default: '' },
    'no-fetch': { type: 'boolean', default: false },
    reports: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
  true,
);

try {
  const [command, file] = positionals;
  const { git, folder } = repositoryOf(values.content);
  const closed = values.closed.split(',').filter((story) => /^[a-z0-9-]+$/.test(story));
  const seal = hasKey(values.content) ? readingSealOf(values.content) : undefined;
  const where: Where = { remote: values.remote, base: values.base, folder, closed, seal };
  if (command === 'start') start(git, where);
  else if (command === 'pack' && file) pack(git, folder, file);
  else if (command === 'push') push(git, where, file);
  else throw new Error(HELP);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function start(git: Git, where: Where): void {
  if (!values['no-fetch']) git.run(['fetch', '--quiet', '--prune', '--no-tags', where.remote]);
  const release = lock(values.content);
  const state = readState(git, where);
  const count = layOver(git, values.content, state, unionOf(git, state));
  release();
  console.log(`${state.open.size} usulan terbuka; ${count} berkas disiapkan di ${values.content}.`);
}

function pack(git: Git, folder: string, file: string): void {
  const release = lock(values.content);
  const changes = takeChanges(git, values.content, folder);
  release();
  writeFileSync(file, packed(changes));
  console.log(`${changes.length} berkas baru atau berubah, di ${file}.`);
}

/** A run that failed left no file: what was published since is taken in all the same. */
function push(git: Git, where: Where, file: string | undefined): void {
  const isThere = file !== undefined && existsSync(file);
  if (isThere && statSync(file).size > MOST_IN_ALL) throw new Error(`${file} terlalu besar.`);
  const proposals = propose(git, where, isThere ? unpacked(readFileSync(file, 'utf8')) : []);
  for (const { branch, written, isPushed, conflicts } of proposals) {
    const what =
      written.length > 0 ? `${written.length} berkas` : isPushed ? 'diperbarui' : 'tetap';
    console.log(`${branch}: ${what}${conflicts.length > 0 ? `, ${conflicts.length} bentrok` : ''}`);
  }
  if (proposals.length === 0) console.log('Tidak ada usulan yang terbuka.');
  if (values.reports === undefined) return;
  const base = git.commit(`refs/remotes/${where.remote}/${where.base}`) as string;
  writeReports(git, proposals, { base, folder: where.folder, into: values.reports });
}
