import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseSite, SITE_FILE } from '../src/schema/parse.ts';
import { identityOf, NAMELESS } from '../src/schema/site.ts';
import { checkContent } from './check/check.ts';
import { readOptions } from './command/options.ts';
import { lock } from './markdown/lock.ts';
import { readContent } from './markdown/read.ts';
import { finishTransaction, writeTogether } from './markdown/transaction.ts';
import { filesOf } from './site/new-site.ts';
import { answersTo, beginningOf, FLAGS, type Told, wrongIn } from './site/questions.ts';

/**
 * `npm run new-site`: makes this copy of the project somebody's own. Asks what it is not told, each
 * until the answer can stand; clears our records; leaves a site that builds and checks green. Nothing is written before all is right.
 */
const HELP = `npm run new-site            jadikan salinan ini situs Anda sendiri (bertanya bila tidak diberi tahu)

--name NAMA         nama situs
--url ALAMAT        alamat situs
--publisher, --editor, --address, --email, --whatsapp    siapa yang menanggung isinya
--right-of-reply, --right-of-correction    hak jawab dan hak koreksi: ke mana, dalam berapa hari
--outlet MEDIA      id media yang dipakai, atau alamat media baru; boleh diulang
--zone ZONA         zona redaksi dan media baru: WIB, WITA, WIT (WIB)
--story JUDUL       kasus pertama
--summary KALIMAT   satu kalimat tentangnya
--from HARI         artikel sebelum hari ini tidak dibaca
--any KATA          artikel dibaca bila memuat salah satu; boleh diulang
--all KATA          … dan semua kata ini; boleh diulang
--not KATA          … dan tidak satu pun kata ini; boleh diulang
--yes               jangan bertanya sebelum menghapus catatan yang ada
--content DIR       folder isi (content)`;

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

const { values } = readOptions(HELP, {
  name: text,
  url: text,
  publisher: text,
  editor: text,
  address: text,
  email: text,
  whatsapp: text,
  'right-of-reply': text,
  'right-of-correction': text,
  zone: text,
  outlet: list,
  story: text,
  summary: text,
  from: text,
  any: list,
  all: list,
  not: list,
  yes: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
});

try {
  await main(values.content);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(folder: string): Promise<void> {
  const content = readContent(folder);
  const outlets = [...content.entries.outlets.keys()];
  const told = toldByFlags();
  requireRight(told, outlets);
  const beginning = beginningOf(
    process.stdin.isTTY ? await answersTo(told, outlets, ask) : whole(told, outlets),
  );
  const place = join(folder, SITE_FILE);
  const files = filesOf(beginning, content, existsSync(place) ? readFileSync(place, 'utf8') : null);
  const cleared = [...files.values()].filter((one) => one === null).length;
  if (!values.yes) await requireConsent(`${cleared} berkas di ${folder} akan dihapus.`);
  const release = lock(folder);
  finishTransaction(folder);
  writeTogether(folder, files);
  release();
  const { problems } = checkContent(folder, new Date());
  const lacking = identityOf(parseSite(files.get(SITE_FILE) ?? '').site ?? NAMELESS).lacking;
  console.log(`${beginning.name}: ${cleared} berkas lama dihapus, ${files.size - cleared} ditulis, ${problems.length} masalah.

Berikutnya:
  npm run ingest        baca umpan medianya
  npm run dev           lihat situsnya${
    lacking.length > 0
      ? `\n  ${place}     lengkapi ${lacking.join(', ')}: selama itu situs menyebut dirinya peragaan`
      : ''
  }`);
}

function toldByFlags(): Told {
  const told: Told = {};
  for (const flag of FLAGS) {
    const given = values[flag];
    if (given === undefined) continue;
    told[flag] = (typeof given === 'string' ? [given] : given).filter((one) => one.trim() !== '');
  }
  return told;
}

/** @throws what is wrong in what the flags say, before anything is asked */
function requireRight(told: Told, outlets: readonly string[]): void {
  for (const flag of FLAGS) {
    const given = told[flag];
    if (given === undefined) continue;
    const wrong = wrongIn(flag, given, told, outlets);
    if (wrong !== null) throw new Error(`--${flag}: ${wrong}`);
  }
}

/** What the flags say, where nobody is there to answer for the rest. */
function whole(told: Told, outlets: readonly string[]): Told {
  const missing = FLAGS.filter(
    (flag) => told[flag] === undefined && wrongIn(flag, [], told, outlets) !== null,
  );
  if (missing.length > 0)
    throw new Error(
      `Belum diberi tahu: ${missing
        .map((flag) => (flag === 'all' ? '--any atau --all' : `--${flag}`))
        .join(', ')}\n\n${HELP}`,
    );
  return told;
}

/** @throws unless somebody agrees */
async function requireConsent(what: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Error(
      `${what} Di sini tidak ada yang dapat ditanya → beri --yes bila memang begitu. Tidak ada yang diubah.`,
    );
  }
  const answer = await ask(`${what} Lanjutkan? (ya/tidak) `);
  if (!/^y(?:a)?$/i.test(answer.trim())) throw new Error('Dibatalkan; tidak ada yang diubah.');
}

/** Asks whoever sits at the terminal. @throws when they leave (Ctrl-D) */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise((answer, leave) => {
      lines.once('close', () => leave(new Error('\nDibatalkan; tidak ada yang diubah.')));
      lines.question(question).then(answer, leave);
    });
  } finally {
    lines.close();
  }
}
