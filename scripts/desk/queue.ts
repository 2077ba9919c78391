import type { Entry } from '../../src/schema/parse.ts';
import { REVIEW_REASONS, type ReviewReason, SHORT_REASONS } from '../../src/schema/review.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { relationsOf } from '../../src/wording/relations.ts';
import { harmOf } from '../record/harm.ts';
import { nameOf, relatedIn } from '../record/related.ts';
import { type Second, secondChoices } from '../report/second.ts';
import { waitingNames } from './names.ts';
import { type Doubt, type Entries, hashOf, sourceOf, type Waiting } from './waiting.ts';

type Statement = Entry<'statements'>;
type Happening = Entry<'events'>;

/**
 * Every statement and event that no editor has compared with its source, and every person and body that
 * the program doubts, in the order in which a mistake would hurt most; of equal harm what the program was
 * least sure of, a statement before an event before a name, then the newest. What nothing is doubted of stands by article, in its order, to be looked at together.
 */
export function queueOf(entries: Entries): Waiting[] {
  const conflicts = openConflicts(entries);
  const secondOf = secondChoices(entries);
  const statements = [...entries.statements.values()].filter(isWaiting).map((entry) => ({
    one: statement(entry, entries, conflicts.get(entry.id) ?? new Set(), secondOf),
    harm: harmOf(entry.data.review, conflicts.has(entry.id)),
    at: entry.data.reports[0]?.start ?? 0,
  }));
  const events = [...entries.events.values()].filter(isWaiting).map((entry) => ({
    one: happening(entry, entries),
    harm: harmOf(entry.data.review),
    at: entry.data.reports[0]?.start ?? 0,
  }));
  const dayOf = ({ saidOn, source }: Waiting) => saidOn ?? source.publishedAt?.slice(0, 10) ?? '';
  const doubted = ({ one }: { one: Waiting }) => one.doubts.length + one.conflicts.length > 0;
  const order = (a: Placed, b: Placed) =>
    a.harm - b.harm ||
    (a.one.probability ?? 1) - (b.one.probability ?? 1) ||
    BY_COLLECTION.indexOf(a.one.collection) - BY_COLLECTION.indexOf(b.one.collection) ||
    (dayOf(a.one) < dayOf(b.one) ? 1 : dayOf(a.one) > dayOf(b.one) ? -1 : 0) ||
    (a.one.id < b.one.id ? -1 : 1);
  const names = waitingNames(entries).map(({ one, review }) => ({
    one,
    harm: harmOf(review),
    at: 0,
  }));
  const placed = [...statements, ...events, ...names].sort(order);
  const plain = Map.groupBy(
    placed.filter((one) => !doubted(one)),
    ({ one }) => one.source.article ?? one.path,
  );
  return [
    ...placed.filter(doubted),
    ...[...plain.values()].flatMap((group) => group.sort((a, b) => a.at - b.at)),
  ].map(({ one }) => one);
}

/** Of equal harm the first of these comes first. */
const BY_COLLECTION: readonly Waiting['collection'][] = [
  'statements',
  'events',
  'people',
  'organisations',
];

interface Placed {
  one: Waiting;
  harm: number;
  /** Where it stands in its article. */
  at: number;
}

const isWaiting = ({ data }: Statement | Happening): boolean =>
  !data.reviewed && !data.mergedInto && !data.withdrawn;

/** What a doubt is about, where a card has a line for it. */
const ABOUT: Partial<Record<ReviewReason, Doubt['about']>> = {
  'speaker-inferred': 'speaker',
  'speaker-ambiguous': 'speaker',
  'speaker-unknown': 'speaker',
  'speaker-private': 'speaker',
  relayed: 'speaker',
  'second-hand': 'speaker',
  'office-unknown': 'role',
  'role-differs': 'role',
  'date-missing': 'day',
  'date-inferred': 'day',
  'weekday-mismatch': 'day',
  'quote-damaged': 'words',
  'statement-unsure': 'words',
  'protected-person': 'words',
};

/** What is doubted, each with what may be right instead. */
const doubtsOf = (
  review: readonly ReviewReason[],
  secondOf: (reason: ReviewReason) => string | null = () => null,
): Doubt[] =>
  review.map((reason) => ({
    text: [SHORT_REASONS[reason], secondOf(reason)].filter(Boolean).join(' '),
    explained: REVIEW_REASONS[reason],
    about: ABOUT[reason] ?? null,
    reason,
  }));

/** What statements and events have alike. */
function alike(entry: Statement | Happening, entries: Entries) {
  const { id, path, data, body, source } = entry;
  const [report] = data.reports;
  return {
    id,
    path,
    hash: hashOf(source),
    words: wordsOf(body),
    before: report?.prefix ?? '',
    after: (report?.continued?.at(-1) ?? report)?.suffix ?? '',
    printedDay: report?.date ?? null,
    stories: data.stories.map((story) => entries.stories.get(story)?.data.title ?? story),
    doubts: doubtsOf(data.review),
    probability: report?.probability ?? null,
    source: sourceOf(entry, entries),
    others: data.reports.length - 1,
    facts: [],
  };
}

function happening(entry: Happening, entries: Entries): Waiting {
  const { date, until = null, title = null } = entry.data;
  return {
    ...alike(entry, entries),
    ...{ collection: 'events', kind: 'event', saidOn: date, until, title },
    ...{ speaker: null, name: null, printed: null, role: null, organisation: null, place: null },
    ...{ organisationName: null, official: null },
    conflicts: [],
  };
}

function statement(
  entry: Statement,
  entries: Entries,
  conflicts: ReadonlySet<string>,
  secondOf: Second,
): Waiting {
  const { data } = entry;
  const [report] = data.reports;
  return {
    ...alike(entry, entries),
    ...{ collection: 'statements', kind: data.kind, title: null, until: null },
    doubts: doubtsOf(data.review, (reason) => secondOf(entry, reason)),
    speaker: data.speaker,
    name: data.speaker === null ? null : nameOf(entries, data.speaker),
    printed: report?.speaker ?? null,
    role: data.role,
    organisation: data.organisation,
    official: data.official,
    organisationName: data.organisation && nameOf(entries, data.organisation),
    saidOn: data.saidOn,
    place: data.place,
    conflicts: [...conflicts].flatMap((other) => {
      const said = entries.statements.get(other)?.data;
      if (!said) return [];
      const name = said.speaker ? nameOf(entries, said.speaker) : 'narasumber tidak diketahui';
      return [{ id: other, name, saidOn: said.saidOn }];
    }),
  };
}

/** Statement → those that are credited with its words, too, as long as no editor has settled it. */
function openConflicts(entries: Entries): Map<string, Set<string>> {
  const open = new Map<string, Set<string>>();
  for (const { passages } of relationsOf(relatedIn(entries)).conflicts) {
    for (const { members } of passages) {
      for (const { id } of members) {
        const others = members.filter(
          (other) => other.id !== id && !settled(entries, id, other.id),
        );
        if (others.length === 0) continue;
        const known = open.get(id) ?? new Set();
        for (const other of others) known.add(other.id);
        open.set(id, known);
      }
    }
  }
  return open;
}

function settled(entries: Entries, one: string, other: string): boolean {
  const finds = (from: string, to: string) =>
    entries.statements
      .get(from)
      ?.data.conflicts.some(({ with: named, status }) => named === to && status !== 'belum-jelas');
  return Boolean(finds(one, other) || finds(other, one));
}
