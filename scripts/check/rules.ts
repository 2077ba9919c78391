import { type Entry, type Problem, placeOf } from '../../src/schema/parse.ts';
import { referencesOf } from '../../src/schema/references.ts';
import { wordsOf } from '../../src/schema/words.ts';
import type { Content } from '../markdown/read.ts';
import { nameKey } from '../record/name.ts';

/** Looks at records together and says what no schema of one file can see. */
export type Rule = (entries: Content['entries']) => Iterable<Problem>;

/** Every rule, in the order in which an editor would mend what they find. */
export const RULES: readonly Rule[] = [
  referencesExist,
  oneRecordAPerson,
  oneRecordAnOrganisation,
  oneRecordALaw,
  mergedRecordsEndSomewhere,
  postsRunForward,
  selectorsRunForward,
  statementsHaveWords,
];

function problem(entry: Entry, fieldPath: PropertyKey[], what: string, mend: string): Problem {
  return {
    path: entry.path,
    ...placeOf(entry, fieldPath),
    field: fieldPath.join('.'),
    what,
    mend,
  };
}

function* all(entries: Content['entries']): Generator<Entry> {
  for (const records of Object.values(entries)) yield* records.values();
}

function* referencesExist(entries: Content['entries']): Generator<Problem> {
  for (const entry of all(entries)) {
    for (const { fieldPath, id, collections } of referencesOf(entry)) {
      if (collections.some((collection) => entries[collection].has(id))) continue;
      const folders = collections.map((collection) => `content/${collection}`).join(' atau ');
      const near = nearest(
        id,
        collections.flatMap((collection) => [...entries[collection].keys()]),
      );
      yield problem(
        entry,
        fieldPath,
        `"${id}" tidak ada di ${folders}`,
        near
          ? `mungkin maksudnya "${near}"; kalau bukan, buat berkasnya atau hapus rujukan ini`
          : 'buat berkasnya, atau hapus rujukan ini',
      );
    }
  }
}

/** Two files for one person arise when two branches create the same draft. */
function* oneRecordAPerson(entries: Content['entries']): Generator<Problem> {
  yield* duplicates(
    'people',
    entries.people,
    ({ data }) => [data.name, ...data.aliases],
    ({ data }) => data.review.length > 0,
  );
}

function* oneRecordAnOrganisation(entries: Content['entries']): Generator<Problem> {
  yield* duplicates(
    'organisations',
    entries.organisations,
    ({ data }) => [data.name, ...data.abbreviations],
    () => false,
  );
}

function* oneRecordALaw(entries: Content['entries']): Generator<Problem> {
  yield* duplicates(
    'laws',
    entries.laws,
    ({ data }) => [data.citation],
    () => false,
  );
}

function* duplicates<C extends 'people' | 'organisations' | 'laws'>(
  collection: C,
  records: ReadonlyMap<string, Entry<C>>,
  namesOf: (entry: Entry<C>) => string[],
  isDoubt: (entry: Entry<C>) => boolean,
): Generator<Problem> {
  const holders = new Map<string, Entry<C>>();
  for (const entry of records.values()) {
    for (const name of namesOf(entry)) {
      const key = nameKey(name);
      const other = holders.get(key);
      if (!other) holders.set(key, entry);
      else if (other !== entry && !isDoubt(entry) && !isDoubt(other)) {
        yield problem(
          entry as Entry,
          [],
          `"${name}" juga ada di ${other.path}`,
          `bila sama, jalankan: npm run merge -- ${collection} ${other.id} ${entry.id}; bila orang atau lembaga lain, bedakan nama atau aliasnya`,
        );
      }
    }
  }
}

function* mergedRecordsEndSomewhere(entries: Content['entries']): Generator<Problem> {
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of entries[collection].values()) {
      const into = entry.data.mergedInto;
      if (into === undefined) continue;
      if (into === entry.id || entries[collection].get(into)?.data.mergedInto !== undefined) {
        yield problem(
          entry as Entry,
          ['mergedInto'],
          `"${into}" sendiri sudah digabung ke berkas lain`,
          'tunjuk langsung berkas terakhir',
        );
      }
    }
  }
}

function* postsRunForward(entries: Content['entries']): Generator<Problem> {
  for (const entry of entries.people.values()) {
    for (const [index, { from, to }] of entry.data.posts.entries()) {
      if (from && to && to < from) {
        yield problem(
          entry as Entry,
          ['posts', index, 'to'],
          `jabatan berakhir (${to}) sebelum dimulai (${from})`,
          'tukar atau betulkan kedua tanggalnya',
        );
      }
    }
  }
}

function* selectorsRunForward(entries: Content['entries']): Generator<Problem> {
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of entries[collection].values()) {
      for (const [index, report] of entry.data.reports.entries()) {
        for (const { start, end } of [report, ...(report.continued ?? [])]) {
          if (start !== undefined && end !== undefined && end <= start) {
            yield problem(
              entry as Entry,
              ['reports', index, 'end'],
              `letak akhir (${end}) tidak sesudah letak awal (${start})`,
              'kembalikan angka yang ditulis program, atau hapus start dan end',
            );
          }
        }
      }
    }
  }
}

function* statementsHaveWords(entries: Content['entries']): Generator<Problem> {
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of entries[collection].values()) {
      if (wordsOf(entry.body).trim() === '') {
        yield problem(
          entry as Entry,
          [],
          'tidak ada kata-kata di bawah keterangan',
          'tulis kata-katanya setelah baris --- kedua, tiap baris diawali tanda >',
        );
      }
    }
  }
}

/** Furthest that a suggestion may be from what was typed, in letters. */
const MAX_TYPO = 3;

function nearest(id: string, ids: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = MAX_TYPO + 1;
  for (const other of ids) {
    if (Math.abs(other.length - id.length) >= bestDistance) continue;
    const distance = editDistance(id, other);
    if (distance < bestDistance) [best, bestDistance] = [other, distance];
  }
  return best;
}

/** Levenshtein distance: letters to add, drop or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
