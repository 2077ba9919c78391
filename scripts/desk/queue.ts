import { createHash } from 'node:crypto';
import type { Entry } from '../../src/schema/parse.ts';
import { REVIEW_REASONS } from '../../src/schema/review.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { addressOfPassage } from '../../src/wording/passage.ts';
import { relationsOf } from '../../src/wording/relations.ts';
import type { Content } from '../markdown/read.ts';
import { harmOf } from '../record/harm.ts';
import { nameOf, relatedIn } from '../record/related.ts';

type Entries = Content['entries'];
type Statement = Entry<'statements'>;

/** A statement that waits for an editor, with all that is needed to decide on it. */
export interface Waiting {
  id: string;
  /** Relative to the content folder. */
  path: string;
  /** Of the file as it was read: what is written later must find it unchanged. */
  hash: string;
  kind: 'direct' | 'indirect';
  words: string;
  /** What stands before and after the words in the article, as far as it is recorded. */
  before: string;
  after: string;
  speaker: string | null;
  /** Of the speaker; null when nobody is named. */
  name: string | null;
  /** As the article prints the speaker, where that differs. */
  printed: string | null;
  role: string | null;
  organisation: string | null;
  saidOn: string | null;
  /** The words that the day was read from. */
  printedDay: string | null;
  place: string | null;
  stories: string[];
  /** What the program doubts, in words. */
  doubts: string[];
  /** How likely the program thought that speaker, day and office are right; null where it did not say. */
  probability: number | null;
  /** Who else is credited with the same words, and when. */
  conflicts: { id: string; name: string; saidOn: string | null }[];
  source: Source;
  /** How many other articles report it. */
  others: number;
}

/** Where a statement can be read. */
export interface Source {
  outlet: string;
  title: string;
  publishedAt: string | null;
  /** Leads to the very passage; null where no address is recorded. */
  url: string | null;
  /** The article's file is missing, or its outlet has taken it down. */
  gone: boolean;
}

/** The hash by which a file is known to be unchanged. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Every statement that no editor has compared with its source, in the order in which a mistake would
 * hurt most; of equal harm what the program was least sure of, then the newest.
 */
export function queueOf(entries: Entries): Waiting[] {
  const conflicts = openConflicts(entries);
  return [...entries.statements.values()]
    .filter(({ data }) => !data.reviewed && !data.mergedInto && !data.withdrawn)
    .map((entry) => ({
      entry,
      harm: harmOf(entry.data.review, conflicts.has(entry.id)),
      probability: entry.data.reports[0]?.probability ?? 1,
      day: entry.data.saidOn ?? publishedOn(entry, entries) ?? '',
    }))
    .sort(
      (a, b) =>
        a.harm - b.harm ||
        a.probability - b.probability ||
        (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
    .map(({ entry }) => waiting(entry, entries, conflicts.get(entry.id) ?? new Set()));
}

const publishedOn = ({ data }: Statement, entries: Entries): string | undefined =>
  entries.articles.get(data.reports[0]?.article ?? '')?.data.publishedAt.slice(0, 10);

function waiting(entry: Statement, entries: Entries, conflicts: ReadonlySet<string>): Waiting {
  const { id, path, data, body } = entry;
  const [report] = data.reports;
  return {
    id,
    path,
    hash: hashOf(entry.source),
    kind: data.kind,
    words: wordsOf(body),
    before: report?.prefix ?? '',
    after: (report?.continued?.at(-1) ?? report)?.suffix ?? '',
    speaker: data.speaker,
    name: data.speaker === null ? null : nameOf(entries, data.speaker),
    printed: report?.speaker ?? null,
    role: data.role,
    organisation: data.organisation && nameOf(entries, data.organisation),
    saidOn: data.saidOn,
    printedDay: report?.date ?? null,
    place: data.place,
    stories: data.stories.map((story) => entries.stories.get(story)?.data.title ?? story),
    doubts: data.review.map((reason) => REVIEW_REASONS[reason]),
    probability: report?.probability ?? null,
    conflicts: [...conflicts].flatMap((other) => {
      const said = entries.statements.get(other)?.data;
      if (!said) return [];
      const name = said.speaker ? nameOf(entries, said.speaker) : 'narasumber tidak diketahui';
      return [{ id: other, name, saidOn: said.saidOn }];
    }),
    source: sourceOf(entry, entries),
    others: data.reports.length - 1,
  };
}

function sourceOf({ data, body }: Statement, entries: Entries): Source {
  const [report] = data.reports;
  const article = entries.articles.get(report?.article ?? '')?.data;
  if (!report || !article) {
    return { outlet: '', title: '', publishedAt: null, url: null, gone: true };
  }
  const { url } = article;
  return {
    outlet: entries.outlets.get(article.outlet)?.data.name ?? article.outlet,
    title: article.title ?? '',
    publishedAt: article.publishedAt,
    url: url ? addressOfPassage(url, { words: report.quote ?? wordsOf(body), data: report }) : null,
    gone: Boolean(article.missingSince),
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
