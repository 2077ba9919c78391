import type { Article } from '../../src/schema/article.ts';
import type { Entry } from '../../src/schema/parse.ts';
import { DOUBTS, type ReviewReason } from '../../src/schema/review.ts';
import { relateNames } from '../record/name.ts';
import { nameOf } from '../record/related.ts';
import type { Proposal } from './change.ts';

type Statement = Entry<'statements'>;
type Entries = Proposal['after'];

/** One statement in its article. */
interface Told {
  entry: Statement;
  /** Where its words begin in the article's text. */
  start: number;
}

/** What may be right instead where the program doubts, as a sentence; null where nothing else is at hand. */
export type Second = (entry: Statement, reason: ReviewReason) => string | null;

/**
 * The second choice beside a doubt. Of the speaker it is the program's own, which the ledger keeps where that
 * person or body is on record; where it had none, who spoke next to these words in the same article, or bears
 * the printed name too. Of the day it is that of what stands beside them, or that of publication; of the
 * office the one on record.
 */
export function secondChoices(entries: Entries): Second {
  const byArticle = new Map<string, Told[]>();
  for (const entry of entries.statements.values()) {
    if (entry.data.mergedInto !== undefined || entry.data.withdrawn) continue;
    for (const { article, start } of entry.data.reports) {
      if (start === undefined) continue;
      byArticle.set(article, [...(byArticle.get(article) ?? []), { entry, start }]);
    }
  }
  return (entry, reason) => {
    const [report] = entry.data.reports;
    const ledger = report && entries.articles.get(report.article)?.data;
    if (!report || !ledger || ledger.subject || ledger.sealed) return null;
    const beside = besideOf(byArticle.get(report.article) ?? [], entry, report.start);
    switch (DOUBTS[reason]) {
      case DOUBTS['speaker-inferred']:
        return (
          ofProgram(entries, entry, ledger) ??
          namesake(entries, entry, report.speaker) ??
          otherSpeaker(entries, entry, beside)
        );
      case DOUBTS['date-inferred']:
        return otherDay(entry, beside, ledger.publishedAt.slice(0, 10));
      case DOUBTS['role-differs']:
        return otherOffice(entries, entry);
      default:
        return null;
    }
  };
}

/** The other statements of an article, those before the words first and the nearest of them first. */
function besideOf(all: readonly Told[], own: Statement, start = Number.POSITIVE_INFINITY): Told[] {
  const others = all.filter(({ entry }) => entry !== own);
  const before = others.filter((one) => one.start < start).sort((a, b) => b.start - a.start);
  const after = others.filter((one) => one.start >= start).sort((a, b) => a.start - b.start);
  return [...before, ...after];
}

/** Whom the program would have credited next, as far as they are still on record and not taken by now. */
function ofProgram(entries: Entries, { id, data }: Statement, ledger: Article): string | null {
  const second = ledger.secondChoices?.find(({ statement }) => statement === id)?.speaker;
  if (!second || second === data.speaker) return null;
  const isKnown = entries.people.has(second) || entries.organisations.has(second);
  return isKnown ? `Pilihan kedua program: ${nameOf(entries, second)}.` : null;
}

/** What is reckoned from the records rather than kept of the reading. */
const byRecord = (choice: string): string => `Pilihan kedua menurut catatan: ${choice}.`;

function otherSpeaker(entries: Entries, { data }: Statement, beside: readonly Told[]) {
  const other = beside.find(
    ({ entry }) => entry.data.speaker !== null && entry.data.speaker !== data.speaker,
  );
  const speaker = other?.entry.data.speaker;
  return speaker ? byRecord(`${nameOf(entries, speaker)}, yang dikutip di dekatnya`) : null;
}

/** Somebody else on record who is called as the article prints it. */
function namesake(entries: Entries, { data }: Statement, printed: string | undefined) {
  if (!printed) return null;
  const other = entries.people
    .values()
    .find(
      ({ id, data: { name, aliases } }) =>
        id !== data.speaker &&
        [name, ...aliases].some((one) => relateNames(printed, one) !== 'different'),
    );
  return other ? byRecord(`${other.data.name}, yang bernama serupa`) : null;
}

function otherDay({ data }: Statement, beside: readonly Told[], published: string): string | null {
  const other = beside
    .map(({ entry }) => entry.data.saidOn)
    .find((day) => day !== null && day !== data.saidOn);
  if (other) return byRecord(`${other}, hari kutipan di dekatnya`);
  return published === data.saidOn ? null : byRecord(`${published}, hari artikelnya terbit`);
}

function otherOffice(entries: Entries, { data }: Statement): string | null {
  const day = data.saidOn ?? '';
  const posts = (data.speaker && entries.people.get(data.speaker)?.data.posts) || [];
  const other = posts
    .filter(({ title }) => title.toLowerCase() !== data.role?.toLowerCase())
    .find(({ from = '', to = '9999' }) => from <= day && day <= to);
  return other ? byRecord(`${other.title}, jabatan orang ini pada hari itu`) : null;
}
