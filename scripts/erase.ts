import { CAUSES, type Cause, cause } from '../src/schema/correction.ts';
import { ERASABLE } from '../src/schema/erased.ts';
import { COLLECTIONS } from '../src/schema/id.ts';
import { placeOf } from './catalogue/catalogue.ts';
import { forget } from './catalogue/store.ts';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { CACHE } from './ingest/options.ts';
import { lock } from './markdown/lock.ts';
import { type Content, readContent } from './markdown/read.ts';
import { finishTransaction, writeTogether } from './markdown/transaction.ts';
import { erasureOf, type Request } from './protect/erase.ts';
import { sealOf } from './protect/key.ts';

/**
 * `npm run erase -- ID`: takes a statement, an event or a person down so that nothing of it remains and
 * it never comes back, or title and address from an article. All files or none are written.
 */
const HELP = `npm run erase -- statements/TAHUN/NAMA   hapus pernyataan: kata-kata, nama, dan alamatnya
npm run erase -- events/TAHUN/NAMA       hapus peristiwa
npm run erase -- people/NAMA             hapus orang dan semua ucapannya
npm run erase -- articles/MEDIA/NAMA     hapus judul dan alamat artikel

--reason ALASAN    tampil di halaman yang tersisa
--cause SEBAB      untuk dihitung, di tabel Penarikan: ${Object.keys(CAUSES).join(', ')}
--content DIR      folder isi (content)

Yang dihapus tidak dibuat lagi, apa pun yang dibaca kemudian. Riwayat git masih menyimpannya:
lihat "Menghapus sampai tuntas" di CONTRIBUTING.md.`;

const { values, positionals } = readOptions(
  HELP,
  {
    content: { type: 'string', default: 'content' },
    reason: { type: 'string' },
    cause: { type: 'string' },
  },
  true,
);

try {
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) throw new Error(HELP);
  console.log(erase(values.content, named, values.reason, causeNamed(values.cause)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function erase(
  folder: string,
  named: string,
  reason: string | undefined,
  why: Cause | undefined,
): string {
  const release = lock(folder);
  try {
    finishTransaction(folder);
    const { entries } = readContent(folder);
    const what = recordNamed(entries, named);
    const at = todayIn(folder, new Date());
    const made: string[] = [];
    const seal = sealOf(folder, (file) => made.push(file));
    const { files, tombstones, look } = erasureOf(
      entries,
      { ...what, at, reason, cause: why },
      seal,
    );
    writeTogether(folder, files);
    // It has the marks of the words, as the ledger had them.
    forget(placeOf(CACHE, folder));
    const removed = [...files.values()].filter((text) => text === null).length;
    return [
      `${removed} berkas dihapus, ${files.size - removed} ditulis${tombstones.length > 0 ? `; yang tersisa: /ralat/dihapus-${tombstones[0]}/` : ''}.`,
      ...made.map(
        (file) =>
          `Kunci segel dibuat di ${file} → simpan salinannya di luar git; tanpanya yang dihapus dapat kembali.`,
      ),
      ...look.map((path) => `Periksa sendiri: ${folder}/${path}`),
      'Riwayat git masih menyimpannya → lihat "Menghapus sampai tuntas" di CONTRIBUTING.md.',
    ].join('\n');
  } finally {
    release();
  }
}

function causeNamed(given: string | undefined): Cause | undefined {
  if (given === undefined) return undefined;
  const read = cause.safeParse(given);
  if (read.success) return read.data;
  throw new Error(`--cause ${given} tidak dikenal → pilih: ${Object.keys(CAUSES).join(', ')}`);
}

/** The record that a command line names: `statements/2023/…`, a path of a file, or an id alone. */
function recordNamed(
  entries: Content['entries'],
  named: string,
): Pick<Request, 'collection' | 'id'> {
  const plain = named.replace(/^(?:.*\/)?content\//, '').replace(/\.(?:md|yaml)$/, '');
  const [first = '', ...rest] = plain.split('/');
  const kinds = [...ERASABLE, 'articles'] as const;
  const kind = kinds.find((one) => one === first);
  if (kind !== undefined) return { collection: kind, id: rest.join('/') };
  if (first in COLLECTIONS) throw new Error(`${first} tidak dapat dihapus begini.\n\n${HELP}`);
  const found = kinds.filter((one) => entries[one].has(plain));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { collection: only, id: plain };
  throw new Error(
    found.length === 0
      ? `"${plain}" tidak ada di content/ → tulis misalnya statements/2023/11-30-…`
      : `"${plain}" ada di ${found.join(' dan ')} → tulis yang mana, misalnya ${only}/${plain}`,
  );
}
