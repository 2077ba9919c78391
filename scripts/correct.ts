import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSame, replaceItem, setFrontMatter } from '../src/schema/edit.ts';
import type { Entry } from '../src/schema/parse.ts';
import { parseEntry, pathOf } from '../src/schema/parse.ts';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { lock } from './markdown/lock.ts';
import { type Content, readContent } from './markdown/read.ts';
import { writeTogether } from './markdown/transaction.ts';
import { type Correctable, correctionNote, isCorrectionNote } from './record/corrected.ts';

/**
 * `npm run correct -- ID`: writes down for readers what an editor has changed in a statement or an
 * event since it was published. Change the file first, then run this. Run once more, it completes the
 * correction that is not published yet, instead of telling readers the same twice.
 */
const HELP = `npm run correct -- ID            tulis ralat dari perubahan di berkas ini sejak terbit

ID                 id, alamat berkas di content/statements atau content/events, atau alamat halamannya di situs
--note TEKS        keterangan tambahan, misalnya mengapa diubah
--link ALAMAT      ralat dari medianya
--base REF         keadaan yang sudah terbit (HEAD)
--content DIR      folder isi (content)`;

const { values, positionals } = readOptions(
  HELP,
  {
    content: { type: 'string', default: 'content' },
    base: { type: 'string', default: 'HEAD' },
    note: { type: 'string' },
    link: { type: 'string' },
  },
  true,
);

/** Folders of statements and events among the records, and among the site's pages. */
const PLACES = { statements: ['statements', 'pernyataan'], events: ['events', 'peristiwa'] };

try {
  console.log(correct(values.content, positionals, new Date()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function correct(folder: string, [given, ...more]: string[], now: Date): string {
  if (!given || more.length > 0) throw new Error(HELP);
  const release = lock(folder);
  try {
    const content = readContent(folder);
    const { collection, id } = named(content, given);
    const path = pathOf(collection, id);
    const entry = content.entries[collection].get(id) as Entry<'statements' | 'events'> | undefined;
    if (!entry) throw new Error(`${folder}/${path} belum lolos npm run check → betulkan dulu.`);
    const before = parseEntry(collection, id, published(folder, path, values.base)).entry;
    if (!before)
      throw new Error(`${path} pada ${values.base} tidak dapat dibaca → pilih --base lain.`);

    if (isDown(entry) || isDown(before)) {
      throw new Error(
        `${path} ditarik: ralat akan mengulang kata-kata yang sudah diturunkan → tulis alasannya di "withdrawn".`,
      );
    }
    const note = correctionNote(before, entry, (other) => nameOf(content, other));
    const at = unpublished(before, entry);
    if (note === null) return nothingToTell(path, id, entry.data.corrections[at]?.note);
    const known = entry.data.corrections[at];
    const link = values.link ?? known?.link;
    const told = completed(known?.note, note, values.note);
    if (known?.note === told && known.link === link)
      return `Ralat ini sudah tertulis di ${folder}/${path}, tidak ada yang diubah:\n  ${told}`;
    const whole = { at: todayIn(folder, now), note: told, ...(link ? { link } : {}) };
    const source = known
      ? replaceItem(entry.source, 'corrections', at, whole)
      : setFrontMatter(entry.source, { corrections: [...entry.data.corrections, whole] });
    const { problems } = parseEntry(collection, id, source);
    const [problem] = problems;
    if (problem) throw new Error(`${problem.field}: ${problem.what.id} → ${problem.mend.id}`);
    writeTogether(folder, new Map([[path, source]]));
    const instead =
      known && !told.startsWith(known.note)
        ? `\nMenggantikan ralat yang belum terbit (keterangan di dalamnya yang masih berlaku: tulis lagi dengan --note):\n  ${known.note}`
        : '';
    return `Ditulis ke ${folder}/${path}:\n  ${told}${instead}`;
  } finally {
    release();
  }
}

/** Place of the correction that an earlier run wrote and nobody has published; -1 when there is none. */
function unpublished(before: Correctable, { data }: Correctable): number {
  return data.corrections.findLastIndex(
    (one) =>
      isCorrectionNote(one.note) && !before.data.corrections.some((other) => isSame(one, other)),
  );
}

/** What a correction says now: what an editor added to it stays as long as the change is the same. */
function completed(known: string | undefined, note: string, more: string | undefined): string {
  const added = known?.startsWith(`${note} `) ? known.slice(note.length + 1) : '';
  const kept = isCorrectionNote(added) ? '' : added;
  const isNew = more !== undefined && more !== '' && !kept.includes(more);
  return [note, kept, isNew ? more : ''].filter(Boolean).join(' ');
}

/** Why there is nothing to correct, and what can be done when there should be. */
function nothingToTell(path: string, id: string, stale: string | undefined): string {
  const gone = stale
    ? `\nRalat yang sudah tertulis di berkas ini tidak berlaku lagi → hapus butirnya di "corrections":\n  ${stale}`
    : '';
  return `Tidak ada yang perlu diralat: bagi pembaca, ${path} sama dengan keadaannya di komit ${values.base}.
Perubahannya sudah Anda commit? Bandingkan dengan yang sudah terbit:
  npm run correct -- ${id} --base main
Sudah ada di main juga? Sebut komit sebelum perubahan itu: --base HEAD~1, atau nama komitnya dari git log.${gone}`;
}

/** Whether the words of a record were taken down. */
function isDown({ data }: Entry<'statements' | 'events'>): boolean {
  return data.withdrawn !== undefined && data.withdrawn.keepWords !== true;
}

/** The statement or event that was named, by id, by its file or by its page. */
function named(
  { entries, broken }: Content,
  given: string,
): { collection: 'statements' | 'events'; id: string } {
  // `content/statements/2023/….md`, `/pernyataan/2023/…/` and `https://…/pernyataan/2023/…/#…` alike.
  const [, place, rest = ''] = /^(?:.*\/)?(statements|events|pernyataan|peristiwa)\/(.*)$/.exec(
    given,
  ) ?? [undefined, undefined, given];
  const id = rest
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.md$/, '');
  const collection = (['statements', 'events'] as const).find(
    (one) =>
      (entries[one].has(id) || broken[one].has(id)) && (!place || PLACES[one].includes(place)),
  );
  if (!collection) {
    throw new Error(
      `"${given}" tidak ada di content/statements atau content/events → beri id (2023/11-30-…), alamat berkas, atau alamat halaman pernyataannya.`,
    );
  }
  return { collection, id };
}

/** The file as it was published. */
function published(folder: string, path: string, base: string): string {
  if (base.startsWith('-')) throw new Error(`"${base}" bukan nama cabang atau komit.`);
  try {
    return execFileSync('git', ['show', `${base}:./${path}`], {
      cwd: resolve(folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch {
    throw new Error(
      existsSync(join(folder, path))
        ? `${path} belum ada di ${base}, jadi belum terbit dan tidak perlu ralat.`
        : `${path} tidak ada.`,
    );
  }
}

function nameOf({ entries }: Content, id: string): string {
  return (
    entries.people.get(id)?.data.name ??
    entries.organisations.get(id)?.data.name ??
    entries.laws.get(id)?.data.title ??
    id
  );
}
