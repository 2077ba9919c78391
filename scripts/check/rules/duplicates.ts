import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { coverOf, shinglesOf, wordsOfText } from '../../../src/wording/words.ts';
import { addressKey } from '../../record/address.ts';
import { nameKey, relateNames } from '../../record/name.ts';
import { namesOf, runMarksOf, wordMarksOf } from '../marks.ts';
import { all, type Checking, comparedWords, levelOf, problemAt } from '../rule.ts';

/** Two files for one person arise when two branches create the same draft. */
export const oneRecordAPerson = (checking: Checking) => sameNames(checking, 'people');

export const oneRecordAnOrganisation = (checking: Checking) => sameNames(checking, 'organisations');

export const oneRecordALaw = (checking: Checking) => sameNames(checking, 'laws');

/** Two files for one story share the articles between them. */
export const oneRecordAStory = (checking: Checking) => sameNames(checking, 'stories');

/** One newsroom is one file: an address belongs to one of them. */
export function* oneRecordAnOutlet({ alike }: Checking): Generator<Problem> {
  const seen = new Map<string, Entry<'outlets'>>();
  for (const entry of alike('outlets')) {
    const key = addressKey(entry.data.homepage);
    const other = seen.get(key);
    if (!other) seen.set(key, entry);
    else {
      yield problemAt(entry as Entry, ['homepage'], {
        rule: 'same-outlet',
        what: {
          id: `halaman depan ini juga milik ${other.path}`,
          en: `this is also the homepage of ${other.path}`,
        },
        mend: {
          id: 'hapus salah satu berkas media, atau betulkan alamatnya',
          en: 'delete one of the outlets, or correct the address',
        },
      });
    }
  }
}

function* sameNames(
  checking: Checking,
  collection: 'people' | 'organisations' | 'laws' | 'stories',
): Generator<Problem> {
  const holders = new Map<string, Entry>();
  for (const entry of checking.alike(collection) as Iterable<Entry>) {
    for (const name of namesOf(entry)) {
      const key = nameKey(name);
      const other = holders.get(key);
      if (!other) holders.set(key, entry);
      else if (other !== entry && !isDoubt(entry) && !isDoubt(other)) {
        const [copy, original] = copyFirst(checking, entry, other);
        yield problemAt(copy, placeOfName(copy, name), {
          rule: 'same-name',
          what: {
            id: `"${name}" juga ada di ${original.path}`,
            en: `"${name}" is also in ${original.path}`,
          },
          mend: {
            id: `bila sama, jalankan: npm run merge -- ${collection} ${original.id} ${copy.id}; bila orang atau lembaga lain, bedakan nama atau aliasnya`,
            en: `if they are the same, run: npm run merge -- ${collection} ${original.id} ${copy.id}; if not, make the names differ`,
          },
        });
      }
    }
  }
}

/** True where the program drafted the record and an editor has not looked. */
const isDoubt = ({ collection, data }: Entry): boolean =>
  collection === 'people' && 'review' in data && data.review.length > 0;

/** Of two records that are one, the one that is to go: nobody names it, or it came later in the list. */
function copyFirst(checking: Checking, later: Entry, earlier: Entry): [Entry, Entry] {
  const named = checking.named();
  return named.has(later.id) && !named.has(earlier.id) ? [earlier, later] : [later, earlier];
}

/** Where a name stands in its record: `name`, or one of a list of other names. */
function placeOfName({ data }: Entry, name: string): PropertyKey[] {
  for (const [field, value] of Object.entries(data)) {
    if (value === name) return [field];
    if (Array.isArray(value)) {
      const at = (value as unknown[]).indexOf(name);
      if (at !== -1) return [field, at];
    }
  }
  return [];
}

/** A speaker may be a person or a body: an id that is both means the person, whoever was meant. */
export function* oneSpeakerAnId({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const body = records.organisations.get(entry.id);
    if (!body) continue;
    yield problemAt(entry as Entry, [], {
      rule: 'one-id-two-speakers',
      what: {
        id: `id "${entry.id}" dipakai juga oleh lembaga ${body.path}; narasumber yang dimaksud tidak pasti`,
        en: `the id "${entry.id}" is also that of the body ${body.path}; it is not certain who is meant as a speaker`,
      },
      mend: {
        id: 'ganti nama berkas orang ini dengan nama lengkapnya',
        en: "rename this person's file after the full name",
      },
    });
  }
}

/** An id that is another person's name makes readers and the program take one for the other. */
export function* idsAreNobodyElsesName({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    if (entry.data.review.length > 0) continue;
    for (const [index, alias] of entry.data.aliases.entries()) {
      const other = records.people.get(nameKey(alias).replaceAll(' ', '-'));
      if (!other || other === entry || other.data.review.length > 0) continue;
      // Names that both have are told by oneRecordAPerson.
      const own = new Set([entry.data.name, ...entry.data.aliases].map(nameKey));
      if ([other.data.name, ...other.data.aliases].some((name) => own.has(nameKey(name)))) continue;
      yield problemAt(entry as Entry, ['aliases', index], {
        rule: 'alias-is-id',
        what: {
          id: `alias "${alias}" sama dengan id orang lain: ${other.path}`,
          en: `the alias "${alias}" is the id of another person: ${other.path}`,
        },
        mend: {
          id: `bila orang yang sama, jalankan: npm run merge -- people ${entry.id} ${other.id}; bila bukan, hapus alias ini`,
          en: `if they are one person, run: npm run merge -- people ${entry.id} ${other.id}; if not, delete this alias`,
        },
      });
    }
  }
}

/**
 * People whose names are spellings of one another: "Nezar Patria", "Nezar Patrya". Names are compared
 * with those that share a word of them, so that the cost does not grow with all pairs.
 */
export function* namesDiffer(checking: Checking): Generator<Problem> {
  const byWord = new Map<string, Entry<'people'>[]>();
  for (const entry of checking.alike('people')) {
    if (entry.data.review.length > 0) continue;
    const words = wordsOfText(entry.data.name);
    if (words.length < 2) continue;
    const keys = wordMarksOf(words);
    const candidates = new Set(keys.flatMap((key) => byWord.get(key)?.slice(0, 50) ?? []));
    for (const other of candidates) {
      if (relateNames(entry.data.name, other.data.name) !== 'variant') continue;
      if (
        entry.data.differentFrom?.includes(other.id) ||
        other.data.differentFrom?.includes(entry.id)
      )
        continue;
      const [copy, original] = copyFirst(checking, entry as Entry, other as Entry) as [
        Entry<'people'>,
        Entry<'people'>,
      ];
      yield problemAt(copy as Entry, ['name'], {
        rule: 'similar-name',
        what: {
          id: `nama ini mirip "${original.data.name}" di ${original.path}`,
          en: `this name is like "${original.data.name}" in ${original.path}`,
        },
        mend: {
          id: `bila orang yang sama, jalankan: npm run merge -- people ${original.id} ${copy.id}; bila bukan, tulis di sini:`,
          en: `if they are one person, run: npm run merge -- people ${original.id} ${copy.id}; if not, write here:`,
        },
        example: `differentFrom: [${original.id}]`,
      });
    }
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), entry]);
  }
}

/** Share of either wording's words that stand in the other in runs of three: then it is a copy. */
const COPIED = 0.85;

/**
 * The same words of the same speaker on the same day are one statement. Compared are statements that
 * share a long run of words.
 */
export function* statementsDiffer({ records, alike }: Checking): Generator<Problem> {
  const seen = new Map<string, { entry: Entry<'statements'>; words: readonly string[] }[]>();
  for (const entry of alike('statements')) {
    const { mergedInto, withdrawn } = entry.data;
    const words = comparedWords(entry);
    if (mergedInto !== undefined || withdrawn || words.length < 4) continue;
    const keys = runMarksOf(entry.data, words);
    const near = [...keys].flatMap((key) => seen.get(key)?.slice(0, 20) ?? []);
    const twin = near.find(
      (other) =>
        !isDifferent(entry, other.entry) &&
        Math.min(
          coverOf(words, new Set(shinglesOf(other.words))),
          coverOf(other.words, new Set(shinglesOf(words))),
        ) >= COPIED,
    );
    if (twin) {
      const same = twin.words.join(' ') === words.join(' ');
      const [copy, original] =
        isGiven(records, entry) && !isGiven(records, twin.entry)
          ? [twin.entry, entry]
          : [entry, twin.entry];
      yield copied(copy, original, same);
    }
    for (const key of keys) {
      const known = seen.get(key);
      if (known) known.push({ entry, words });
      else seen.set(key, [{ entry, words }]);
    }
  }
}

const isDifferent = (a: Entry<'statements'>, b: Entry<'statements'>): boolean =>
  (a.data.differentFrom ?? []).includes(b.id) || (b.data.differentFrom ?? []).includes(a.id);

/** True when the article that a statement came of knows it by its id. */
function isGiven(records: Checking['records'], { id, data }: Entry<'statements'>): boolean {
  return (
    records.articles.get(data.reports[0]?.article ?? '')?.data.statements.includes(id) ?? false
  );
}

function copied(entry: Entry<'statements'>, other: Entry<'statements'>, same: boolean): Problem {
  return problemAt(entry as Entry, [], {
    rule: 'copied-statement',
    level: same ? 'error' : levelOf(entry as Entry),
    what: {
      id: `${same ? 'kata-kata' : 'hampir semua kata-kata'}, narasumber, dan hari di sini sama dengan ${other.path}`,
      en: `${same ? 'words' : 'nearly all words'}, speaker and day are those of ${other.path}`,
    },
    mend: {
      id: 'bila salinan, hapus berkas ini; bila memang dua pernyataan, tulis di sini:',
      en: 'if it is a copy, delete this file; if they are two statements, write here:',
    },
    example: `differentFrom: [${other.id}]`,
  });
}

/** One article is one file of the ledger. */
export function* oneRecordAnArticle({ records, alike }: Checking): Generator<Problem> {
  const seen = new Map<string, Entry<'articles'>>();
  for (const entry of alike('articles')) {
    const outlet = records.outlets.get(entry.data.outlet)?.data;
    for (const url of [entry.data.url, ...entry.data.otherUrls]) {
      if (url === undefined) continue;
      const key = addressKey(url, outlet);
      const other = seen.get(key);
      if (!other) seen.set(key, entry);
      else if (other !== entry) {
        yield problemAt(entry as Entry, url === entry.data.url ? ['url'] : ['otherUrls'], {
          rule: 'same-article',
          what: {
            id: `artikel ini sudah ada di ${other.path}`,
            en: `this article is in ${other.path} already`,
          },
          mend: {
            id: 'hapus salah satu berkas, atau betulkan alamatnya',
            en: 'delete one of the files, or correct the address',
          },
        });
      }
    }
  }
}

/** Values that a list holds twice: a story, a review reason, an alias. */
export function* listsHoldEachOnce(checking: Checking): Generator<Problem> {
  for (const entry of all(checking)) {
    for (const [field, value] of Object.entries(entry.data)) {
      if (!Array.isArray(value) || field === 'reports') continue;
      const seen = new Set<unknown>();
      for (const [index, item] of (value as unknown[]).entries()) {
        const key = typeof item === 'string' ? item : JSON.stringify(item);
        if (seen.has(key)) yield twiceInList(entry, field, index, value);
        seen.add(key);
      }
    }
  }
}

function twiceInList(entry: Entry, field: string, index: number, list: unknown[]): Problem {
  const item = list[index];
  const text = typeof item === 'string';
  return problemAt(entry, [field, index], {
    rule: 'twice-in-list',
    what: {
      id: `${text ? `"${item}"` : 'butir ini'} ditulis dua kali di daftar ini`,
      en: `${text ? `"${item}"` : 'this item'} stands twice in this list`,
    },
    mend: { id: 'hapus salah satunya', en: 'delete one of them' },
    ...(text ? { example: `${field}: [${[...new Set(list as string[])].join(', ')}]` } : {}),
  });
}
