import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFrontMatter } from '../src/schema/edit.ts';
import type { Entry } from '../src/schema/parse.ts';
import { parseEntry, pathOf } from '../src/schema/parse.ts';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { lock } from './markdown/lock.ts';
import { type Content, readContent } from './markdown/read.ts';
import { writeTogether } from './markdown/transaction.ts';
import { correctionNote } from './record/corrected.ts';

/**
 * `npm run correct -- ID`: writes down for readers what an editor has changed in a statement or an
 * event since it was published. Change the file first, then run this. Running it twice adds nothing.
 */
const HELP = `npm run correct -- ID            tulis ralat dari perubahan di berkas ini sejak terbit

ID                 id atau alamat berkas di content/statements atau content/events
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
    if (note === null)
      return `Tidak ada yang perlu diralat: ${path} sama dengan ${values.base} bagi pembaca.`;
    const whole = values.note ? `${note} ${values.note}` : note;
    const known = entry.data.corrections;
    if (known.some((one) => one.note === whole)) return `Ralat ini sudah tercatat di ${path}.`;
    const added = {
      at: todayIn(folder, now),
      note: whole,
      ...(values.link ? { link: values.link } : {}),
    };
    const source = setFrontMatter(entry.source, { corrections: [...known, added] });
    const { problems } = parseEntry(collection, id, source);
    const [problem] = problems;
    if (problem) throw new Error(`${problem.field}: ${problem.what.id} → ${problem.mend.id}`);
    writeTogether(folder, new Map([[path, source]]));
    return `Ditulis ke ${folder}/${path}:\n  ${whole}`;
  } finally {
    release();
  }
}

/** Whether the words of a record were taken down. */
function isDown({ data }: Entry<'statements' | 'events'>): boolean {
  return data.withdrawn !== undefined && data.withdrawn.keepWords !== true;
}

/** The statement or event that was named, by id or by its file. */
function named(
  { entries, broken }: Content,
  given: string,
): { collection: 'statements' | 'events'; id: string } {
  const id = given.replace(/^.*(?:statements|events)\//, '').replace(/\.md$/, '');
  const found = (['statements', 'events'] as const).filter(
    (collection) =>
      (entries[collection].has(id) || broken[collection].has(id)) &&
      (!/(?:statements|events)\//.test(given) || given.includes(`${collection}/`)),
  );
  const [collection] = found;
  if (!collection) {
    throw new Error(`"${given}" tidak ada di content/statements atau content/events.`);
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
