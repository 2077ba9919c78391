import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SITE_FILE } from '../src/schema/parse.ts';
import { ZONES, type Zone } from '../src/schema/zone.ts';
import { checkContent } from './check/check.ts';
import { readOptions } from './command/options.ts';
import { lock } from './markdown/lock.ts';
import { readContent } from './markdown/read.ts';
import { finishTransaction, writeTogether } from './markdown/transaction.ts';
import { type Beginning, filesOf } from './site/new-site.ts';

/**
 * `npm run new-site`: makes this copy of the project somebody's own. Asks what it is not told; clears
 * our records; leaves a site that builds and checks green. Nothing is written before all is right.
 */
const HELP = `npm run new-site            jadikan salinan ini situs Anda sendiri (bertanya bila tidak diberi tahu)

--name NAMA         nama situs
--url ALAMAT        alamat situs
--publisher, --editor, --address, --email, --whatsapp    siapa yang menanggung isinya
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

const TEXTS = [
  'name',
  'url',
  'publisher',
  'editor',
  'address',
  'email',
  'whatsapp',
  'story',
  'summary',
  'from',
] as const;
const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true, default: [] as string[] } as const;

const { values } = readOptions(HELP, {
  name: text,
  url: text,
  publisher: text,
  editor: text,
  address: text,
  email: text,
  whatsapp: text,
  story: text,
  summary: text,
  from: text,
  outlet: list,
  any: list,
  all: list,
  not: list,
  zone: { type: 'string', default: 'WIB' },
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
  if (!Object.hasOwn(ZONES, values.zone))
    throw new Error(`--zone ${values.zone} tidak ada → pilih WIB, WITA, atau WIT`);
  const content = readContent(folder);
  const beginning = await asked([...content.entries.outlets.keys()]);
  const place = join(folder, SITE_FILE);
  const files = filesOf(beginning, content, existsSync(place) ? readFileSync(place, 'utf8') : null);
  const cleared = [...files.values()].filter((one) => one === null).length;
  if (
    !values.yes &&
    !(await agreed(`${cleared} berkas di ${folder} akan dihapus. Lanjutkan? (ya/tidak) `))
  ) {
    throw new Error('Dibatalkan; tidak ada yang diubah.');
  }
  const release = lock(folder);
  finishTransaction(folder);
  writeTogether(folder, files);
  release();
  const { problems } = checkContent(folder, new Date());
  console.log(`${beginning.name}: ${cleared} berkas lama dihapus, ${files.size - cleared} ditulis, ${problems.length} masalah.

Berikutnya:
  npm run ingest        baca umpan medianya
  npm run dev           lihat situsnya
  content/site.yaml     lengkapi yang masih kosong: selama itu situs menyebut dirinya peragaan`);
}

/** What was told by flags, and the answers to what was not, where somebody is there to answer. */
async function asked(outlets: readonly string[]): Promise<Beginning> {
  const given: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const name of TEXTS) if (values[name] !== undefined) given[name] = values[name];
  const lists = { outlet: values.outlet, any: values.any, all: values.all, not: values.not };
  if (process.stdin.isTTY) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const ask = async (name: (typeof TEXTS)[number], question: string) => {
      given[name] ??= (await lines.question(`${question}: `)).trim();
    };
    const askList = async (name: keyof typeof lists, question: string) => {
      if (lists[name].length > 0) return;
      lists[name] = (await lines.question(`${question}: `))
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
    };
    await ask('name', 'Nama situs');
    await ask('url', 'Alamat situs (boleh kosong)');
    await ask('publisher', 'Siapa yang menjalankannya (boleh kosong)');
    await ask('editor', 'Penanggung jawab isi (boleh kosong)');
    await ask('email', 'Email redaksi (boleh kosong)');
    await askList(
      'outlet',
      `Media, dipisah koma, dari ${outlets.join(', ')}, atau alamat media baru`,
    );
    await ask('story', 'Judul kasus pertama');
    await ask('summary', 'Satu kalimat tentangnya');
    await askList('any', 'Kata yang menandainya, salah satu cukup, dipisah koma');
    await askList('all', 'Kata yang harus ada, dipisah koma (boleh kosong)');
    lines.close();
  }
  const missing = (['name', 'story', 'summary'] as const).filter((name) => !given[name]);
  if (missing.length > 0)
    throw new Error(
      `Belum diberi tahu: ${missing.map((name) => `--${name}`).join(', ')}\n\n${HELP}`,
    );
  const { name = '', story: title = '', summary = '', from, ...fields } = given;
  return {
    name,
    ...fields,
    outlets: lists.outlet,
    zone: values.zone as Zone,
    story: {
      title,
      summary,
      ...(from ? { from } : {}),
      any: lists.any,
      all: lists.all,
      not: lists.not,
    },
  };
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(question);
  lines.close();
  return /^y(?:a)?$/i.test(answer.trim());
}
