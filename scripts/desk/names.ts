import type { Entry } from '../../src/schema/parse.ts';
import type { Post } from '../../src/schema/person.ts';
import { REVIEW_REASONS, type ReviewReason } from '../../src/schema/review.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { nameOf } from '../record/related.ts';
import { likeOnes } from '../report/alike.ts';
import { type Entries, hashOf, type Source, sourceOf, type Waiting } from './waiting.ts';

type Named = Entry<'people'> | Entry<'organisations'>;
type Statement = Entry<'statements'>;

/** The file of a person or a body that waits, and what the program doubts in it. */
interface WaitingName {
  one: Waiting;
  review: readonly ReviewReason[];
}

/**
 * People and bodies whose files the program drafted and doubts. Nothing is compared with an article here:
 * what is asked is whether the name is a record of its own, and beside it stands where it was first read.
 */
export function waitingNames(entries: Entries): WaitingName[] {
  const doubted: Named[] = [...entries.people.values(), ...entries.organisations.values()].filter(
    ({ data }) => data.review.length > 0,
  );
  if (doubted.length === 0) return [];
  const said = statementsByName(entries);
  return doubted.map((entry) => ({
    one: waiting(entry, said.get(entry.id) ?? [], entries),
    review: entry.data.review,
  }));
}

/** Statements by who made them and by the body that they spoke for. */
function statementsByName({ statements }: Entries): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const entry of statements.values()) {
    const { speaker, organisation, withdrawn } = entry.data;
    if (withdrawn) continue;
    for (const id of new Set([speaker, organisation])) {
      if (id === null) continue;
      const known = found.get(id);
      if (known) known.push(entry);
      else found.set(id, [entry]);
    }
  }
  return found;
}

function waiting(entry: Named, said: readonly Statement[], entries: Entries): Waiting {
  const { collection, id, path, source } = entry as Entry<'people' | 'organisations'>;
  const { name, review } = entry.data;
  const [first] = said;
  return {
    ...{ collection, id, path, hash: hashOf(source), kind: 'name', words: name },
    ...{ before: '', after: '', title: null, until: null, conflicts: [], others: 0 },
    ...{ speaker: null, name: null, printed: null, role: null, organisation: null },
    ...{ organisationName: null, official: null },
    ...{ saidOn: null, printedDay: null, place: null, stories: [], probability: null },
    doubts: [
      ...review.map((reason) => REVIEW_REASONS[reason]),
      ...likeOnes(entries, entry).map(
        (other) =>
          `Mungkin sama dengan ${other.data.name}. Bila sama: npm run merge -- ${collection} ${other.id} ${id}`,
      ),
    ].map((text) => ({ text, explained: null, about: null, reason: null })),
    facts: [...factsOf(entry, entries), ...quotedAs(first, said.length)],
    source: first ? sourceOf(first, entries) : NOWHERE,
  };
}

/** Nobody is quoted under the name: there is no article to look at. */
const NOWHERE: Source = {
  ...{ article: null, outlet: '', title: '', publishedAt: null, url: null, gone: false },
};

type Fact = Waiting['facts'][number];

function factsOf({ data }: Named, entries: Entries): Fact[] {
  if ('posts' in data) {
    const posts = data.posts.map((post) => officeLine(post, entries));
    return [...lines('Nama lain', data.aliases), ...lines('Jabatan', posts)];
  }
  return [
    ...lines('Singkatan', data.abbreviations),
    ...lines('Nama lain', data.otherNames),
    { name: 'Jenis', value: data.kind },
    { name: 'Pejabat publik', value: data.official ? 'ya' : 'bukan' },
  ];
}

/** An office on record, with its body and its days, in a line. */
export const officeLine = ({ title, organisation, from, to }: Post, entries: Entries): string =>
  [
    title,
    organisation && nameOf(entries, organisation),
    (from || to) && `${from ?? '?'} sampai ${to ?? 'sekarang'}`,
  ]
    .filter(Boolean)
    .join(', ');

const lines = (name: string, values: readonly string[]): Fact[] =>
  values.map((value) => ({ name, value }));

/** A statement under the name, by which an editor knows whose it is. */
function quotedAs(first: Statement | undefined, count: number): Fact[] {
  if (!first) return [{ name: 'Dikutip', value: 'belum ada pernyataannya' }];
  const role = first.data.role ? `${first.data.role}: ` : '';
  const more = count > 1 ? ` (dan ${count - 1} pernyataan lain)` : '';
  return [{ name: 'Dikutip', value: `${role}“${wordsOf(first.body)}”${more}` }];
}
