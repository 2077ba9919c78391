import { REVIEW_REASONS } from '../schema/review.ts';
import { postIdOf } from '../tables/post.ts';
import { addedOn, changedOn } from '../tables/recorded.ts';
import { dayInWords, instantOf, momentOf } from '../timeline/calendar.ts';
import type { Change } from '../timeline/corrections.ts';
import type { Due } from '../timeline/due.ts';
import {
  type Item,
  isInvented,
  type Reported,
  readFirst,
  type Statement,
} from '../timeline/model.ts';
import {
  DEADLINE_STATES,
  dayOf,
  happeningOf,
  outletNames,
  quotedWords,
  titleOf,
  whoOf,
} from './caption.ts';
import { type Absolute, pathOfItem } from './permalink.ts';
import { standingInside, standingOf } from './reviewed.ts';

/** One thing that a feed tells of. */
export interface Entry {
  /** Full address; never changes. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** The text for readers who get no more than a line: with its sources, and whether an editor looked. */
  note: string;
  summary: string;
  /** RFC 3339. */
  published?: string;
  modified?: string;
  /** Of the article that it comes from. */
  external?: string;
  tags: string[];
  /** What researchers need, as `_linimasa`. */
  details: object;
  /** When it came in, for the order of a feed; milliseconds. */
  added: number;
  /** All that it is made from. */
  shown: unknown;
}

/** A statement or event. */
export function entryOf(item: Item, absolute: Absolute): Entry {
  const url = absolute(pathOfItem(item));
  const corrected = item.data.corrections.at(-1)?.at;
  const credit = `menurut ${outletNames(item)}; ${standingInside(item)}`;
  // The title has the day; of what has none it says only when it was reported.
  const undated = item.day === null ? `${dayOf(item)}, ` : '';
  return {
    id: url,
    url,
    external: item.reports.find(({ article }) => article.data?.url)?.article.data?.url,
    title: titleOf(item),
    text: quotedWords(item),
    note: `${quotedWords(item)} (${undated}${credit})`,
    summary: `${happeningOf(item) ?? whoOf(item)}, ${dayOf(item)}, ${credit}.`,
    published: publishedAt(item),
    ...(corrected && { modified: instantOf(corrected) }),
    tags: item.stories.map(({ name }) => name),
    details: {
      record: item.id,
      stories: item.stories.map(({ id }) => id),
      invented: isInvented(item),
      added_on: addedOn(item),
      changed_on: changedOn(item),
      reviewed: item.data.reviewed ?? null,
      standing: standingOf(item).words,
      ...(item.type === 'statement'
        ? statementDetails(item, absolute)
        : { kind: 'event', date: item.data.date, until: item.data.until ?? null }),
      ...provenance(item),
    },
    added: momentAdded(item),
    shown: item,
  };
}

/** A correction or withdrawal. Of what was withdrawn neither words nor speaker are told again. */
export function entryOfChange(change: Change, absolute: Absolute): Entry {
  const { item, at, note, withdrawn } = change;
  const url = absolute(pathOfItem(item));
  const title = withdrawn ? 'Penarikan' : `Ralat: ${titleOf(item)}`;
  return {
    id: `${url}#${at}`,
    url,
    title,
    text: note,
    note,
    summary: title,
    published: instantOf(at),
    tags: item.stories.map(({ name }) => name),
    details: { kind: withdrawn ? 'withdrawal' : 'correction', at },
    added: momentOf(at),
    shown: change,
  };
}

const DAY_MS = 86_400_000;

/** A deadline; when its day has passed without news it is told once more. */
export function entriesOfDue({ deadline, statement }: Due, absolute: Absolute): Entry[] {
  const url = absolute(pathOfItem(statement));
  const text = `${quotedWords(statement)} (${dayOf(statement)}, menurut ${outletNames(statement)}; ${standingInside(statement)})`;
  const entry = (state: string, published: string | undefined, added: number): Entry => ({
    id: `${url}#tenggat-${deadline.due}${state === 'terbuka' ? '' : `-${state}`}`,
    url,
    title: `Tenggat ${dayInWords(deadline.due)}${state === 'terbuka' ? '' : ` ${DEADLINE_STATES['tanpa-kabar']}`}: ${whoOf(statement)}`,
    text,
    note: text,
    summary: `Dari kata-kata “${deadline.words}”.`,
    published,
    tags: statement.stories.map(({ name }) => name),
    details: { kind: 'deadline', due: deadline.due, state: deadline.state, words: deadline.words },
    added,
    shown: [state, deadline, statement],
  });
  const added = momentAdded(statement);
  const first = entry('terbuka', publishedAt(statement), added);
  if (deadline.state !== 'tanpa-kabar') return [first];
  const passed = momentOf(deadline.due) + DAY_MS;
  // Of a statement that came in later both are news then.
  return [first, entry('tanpa-kabar', new Date(passed).toISOString(), Math.max(passed, added))];
}

/** When the first article with the item came out, else its day; RFC 3339 with offset. */
function publishedAt(item: Item): string | undefined {
  const first = item.reports.flatMap(({ article }) => article.data?.publishedAt ?? [])[0];
  if (first) return instantOf(first);
  return item.day === null ? undefined : instantOf(item.day);
}

/** When it was added; what no ledger knows was there before all. */
function momentAdded({ addedAt }: Item): number {
  return addedAt === undefined ? 0 : momentOf(addedAt);
}

function statementDetails(statement: Statement, absolute: Absolute): object {
  const { data, speaker, organisation, laws, conflicts } = statement;
  return {
    kind: data.kind,
    speaker: speaker && { id: speaker.id, name: speaker.name, type: speaker.kind },
    role: data.role,
    post: postIdOf(data.role, organisation),
    organisation: organisation && { id: organisation.id, name: organisation.name },
    official: data.official,
    said_on: statement.day,
    reported_on: statement.reportedOn,
    deadlines: statement.deadlines,
    place: data.place,
    laws: laws.map(({ law, article }) => ({ id: law.id, citation: law.data.citation, article })),
    conflicts: conflicts.flatMap(({ passages, status }) =>
      passages
        .filter(({ mouths }) => mouths.some((mouth) => mouth.statement.id === statement.id))
        .flatMap(({ words, mouths }) =>
          mouths
            .map((mouth) => mouth.statement)
            .filter(({ id }) => id !== statement.id)
            .map((other) => ({
              record: other.id,
              url: absolute(pathOfItem(other)),
              speaker: other.speaker?.name ?? null,
              said_on: other.day,
              words,
              status,
            })),
        ),
    ),
    similar: statement.similar.map(({ id }) => id),
    paraphrases: statement.paraphrases.map(({ id }) => id),
  };
}

/** Web Annotation selectors of the words: the whole, then where each part of it stands. */
function selectorsOf({ data, words }: Reported): object[] {
  const places = [data, ...(data.continued ?? [])];
  return [
    { type: 'TextQuoteSelector', exact: words, prefix: data.prefix, suffix: places.at(-1)?.suffix },
    ...places.flatMap(({ start, end }) =>
      start !== undefined && end !== undefined
        ? [{ type: 'TextPositionSelector', start, end }]
        : [],
    ),
  ];
}

function provenance(item: Item): object {
  const { reports, data } = item;
  const kind = item.type === 'statement' ? item.data.kind : 'event';
  return {
    reports: reports.map((reported) => {
      const { data: report, article, words, differs } = reported;
      return {
        article: article.id,
        kind,
        outlet: { id: article.outlet.id, name: article.outlet.name },
        url: article.data?.url,
        archive: article.data?.archive,
        title: article.data?.title,
        published: article.data?.publishedAt,
        read: readFirst(reported),
        // A seal says nothing to anybody without its key.
        text_hash: article.data?.textHash.startsWith('sha256:') ? article.data.textHash : undefined,
        normaliser: article.data?.normaliser,
        extractor: report.extractor,
        form: report.form,
        probability: report.probability,
        ...(differs && { quote: words }),
        speaker_as_printed: report.speaker,
        role_as_printed: report.role,
        date_as_printed: report.date,
        said_on: report.saidOn,
        selector: selectorsOf(reported),
      };
    }),
    review: data.review.map((reason) => ({ reason, words: REVIEW_REASONS[reason] })),
    corrections: data.corrections,
  };
}
