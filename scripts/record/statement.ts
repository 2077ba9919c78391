import type { Report } from '../../src/schema/report.ts';
import type { ReviewReason } from '../../src/schema/review.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { readDeadlines } from '../extract/deadline.ts';
import type { Statement as Span } from '../extract/extraction.ts';
import { clauseMarks, type Marker, type Marks, marksOf, rememberedAs } from './fingerprint.ts';
import { citationIds } from './law.ts';
import { change, type Recording, selectorOf } from './reading.ts';
import { rewordedOf } from './reworded.ts';
import { freeId, slugOf } from './slug.ts';
import { resolveSpeaker, type Speaker } from './speaker.ts';
import type { Match, Utterance } from './utterance.ts';

/** The spans of one utterance: a quotation split around its cue or over several paragraphs. */
export interface Quotation {
  spans: [Span, ...Span[]];
  /** What was said, one paragraph a span. */
  words: string;
  /** Set where somebody is not to be recognised. */
  guarded?: {
    /** Recorded without the name of who spoke. */
    nameless: boolean;
    /** What an editor is asked. */
    review: readonly ReviewReason[];
    /** What may be kept of the words before and after; null where nothing may, nor where they stand. */
    context: (text: string) => string | null;
  };
}

/** Who speaks without a name. */
const NOBODY: Speaker = { speaker: null, organisation: null, review: [] };

/** Gathers the spans that are one utterance, in the order of the article. */
export function quotationsOf(spans: readonly Span[]): Quotation[] {
  const groups = new Map<string, [Span, ...Span[]]>();
  for (const span of spans) {
    const trimmed = withoutEdges(span);
    if (trimmed.text === '') continue;
    const key = `${span.kind} ${span.group}`;
    const group = groups.get(key);
    if (group) group.push(trimmed);
    else groups.set(key, [trimmed]);
  }
  return [...groups.values()].map((group) => ({
    spans: group,
    words: group.map(({ text }) => text).join('\n\n'),
  }));
}

/** The comma before a closing mark is the outlet's, not the speaker's; it stays in the suffix. */
function withoutEdges(span: Span): Span {
  const text = span.text.trimStart();
  const start = span.start + span.text.length - text.length;
  const kept = text.replace(/[\s,]+$/, '');
  return { ...span, text: kept, start, end: start + kept.length };
}

/** Puts one utterance on record: known, joined to what other outlets printed, or new. */
export function recordQuotation(recording: Recording, quotation: Quotation): string | null {
  const told = tellingOf(quotation);
  const id = placeOf(recording, quotation, told);
  if (id === null) return null;
  recording.marks.push(rememberedAs({ statement: id }, told(markerFor(recording, quotation))));
  return id;
}

/** What was told, as marks of either kind; each is worked out once. */
type Telling = (mark: Marker) => Marks;

function tellingOf({ words, spans }: Quotation): Telling {
  const made = new Map<Marker, Marks>();
  return (mark) => {
    const told = made.get(mark) ?? marksOf(words, namesOf(spans[0]), mark);
    made.set(mark, told);
    return told;
  };
}

/** Where somebody must be protected or has no name, marks are sealed, so that nobody finds them by guessing. */
const markerFor = ({ archive, reading }: Recording, { guarded }: Quotation): Marker =>
  reading.subject || reading.sealed || guarded ? archive.sealedMark : archive.mark;

/** Who an article says that it was: a name, else an office. */
const namesOf = ({ speaker, speakerText, role }: Span): (string | null)[] =>
  speaker ? [speaker, speakerText] : [role];

/** Id of the record that an utterance belongs to, made where there is none. */
function placeOf(recording: Recording, quotation: Quotation, told: Telling): string | null {
  const { archive, reading, article, counts } = recording;
  const [first] = quotation.spans;
  const printing = {
    article,
    words: quotation.words,
    day: first.saidOn,
    published: reading.publishedAt.slice(0, 10),
  };
  const known = archive.statements.at(printing);
  if (known) {
    counts.known += 1;
    return known;
  }

  const speaker = quotation.guarded?.nameless ? NOBODY : resolveSpeaker(recording, first);
  const utterance: Utterance = {
    kind: first.kind,
    speaker: archive.speakerKey(speaker.speaker, first.role),
    attribution: [first.speaker, first.speakerText, first.role, first.organisation].filter(
      (name) => name !== null,
    ),
    stories: reading.stories,
    printings: [printing],
  };
  const found = archive.statements.matches(utterance);
  const matches = standing(archive, found);
  const down = matches.length === 0 ? downOf(recording, quotation, told, found) : undefined;
  if (down) {
    counts.deleted += 1;
    recording.explanation.push(`${down} pernah ditarik atau dihapus dan tidak dibuat lagi`);
    return down;
  }
  const joined =
    matches.length > 0
      ? mergeMatches(recording, matches)
      : (rewordedOf(recording, { ...utterance, words: quotation.words }) ??
        editedOf(recording, told));
  if (joined === null) return create(recording, quotation, speaker);
  if (matches.length === 0) {
    recording.explanation.push(`${article} kini memuat ${joined} dengan kata-kata lain`);
  }
  if (recording.given.statements.includes(joined)) {
    // The article had this statement before and an editor took its report out.
    const again = archive
      .get('statements', joined)
      ?.data.reports.some((report) => report.article === article);
    if (!again) {
      counts.deleted += 1;
      return joined;
    }
  }
  change(recording, {
    kind: 'append',
    collection: 'statements',
    id: joined,
    report: reportOf(recording, quotation, joined),
    ...askedOf(recording, quotation, joined),
  });
  counts.joined += 1;
  return joined;
}

/** What an editor is asked of a statement that takes in words in which somebody was hidden. */
function askedOf({ archive }: Recording, { guarded }: Quotation, joined: string) {
  const known = archive.get('statements', joined)?.data.review ?? [];
  const asked = (guarded?.review ?? []).filter((reason) => !known.includes(reason));
  return asked.length === 0 ? {} : { review: [...known, ...asked].sort() };
}

/** Matches that stand, each by the record that it was merged into. */
function standing(archive: Recording['archive'], found: readonly Match[]): Match[] {
  const finals = found.map((match) => ({ ...match, id: archive.finalOf('statements', match.id) }));
  return finals.filter(
    ({ id }, at) =>
      !archive.isDown('statements', id) && finals.findIndex((other) => other.id === id) === at,
  );
}

/** Share of the words by which a sentence in common makes two utterances one. */
const MIN_SHARE = 0.5;

/** The record that an utterance belongs to and that was taken down. */
function downOf(
  recording: Recording,
  { words }: Quotation,
  told: Telling,
  found: readonly Match[],
): string | undefined {
  const { archive } = recording;
  const total = wordsOfText(words).length;
  const match = found.find(({ shared }) => shared.words.length >= MIN_SHARE * total);
  if (match) return match.id;
  return rememberedOf(recording, told, (id) => archive.isDown('statements', id));
}

/**
 * The record that the ledger knows by these words. Marks are tried with the key and without: an article
 * may have been sealed after they were made, and of two that print the same only one may be.
 */
function rememberedOf(
  { archive, article }: Recording,
  telling: Telling,
  isMeant: (id: string, marks: ReadonlySet<string>, mark: Marker) => boolean,
): string | undefined {
  const markers = archive.hasSealed ? [archive.mark, archive.sealedMark] : [archive.mark];
  for (const mark of markers) {
    const told = telling(mark);
    const marks = new Set(told.clauses.map((clause) => clause.mark));
    const seen = { article, published: archive.publishedOn(article), ...told };
    const id = archive.remembered.statements.find(seen, (one) => isMeant(one, marks, mark));
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * The record whose words were these before an editor corrected them: only the ledger knows that. What
 * still has them is found by its words.
 */
function editedOf(recording: Recording, told: Telling): string | null {
  const { archive } = recording;
  return rememberedOf(recording, told, isEdited) ?? null;

  function isEdited(id: string, marks: ReadonlySet<string>, marker: Marker): boolean {
    const { data, words = '' } = archive.get('statements', id) ?? {};
    if (!data || data.mergedInto || archive.isDown('statements', id)) return false;
    const wordings = [words, ...data.reports.flatMap(({ quote }) => quote ?? [])];
    return !wordings.some((one) => clauseMarks(one, marker).some(({ mark }) => marks.has(mark)));
  }
}

/** Where several statements on record turn out to be one, all become reports of the first. */
function mergeMatches(recording: Recording, matches: readonly Match[]): string {
  const { archive, explanation } = recording;
  const [target, ...others] = matches as [Match, ...Match[]];
  explanation.push(explain(recording, target));
  for (const other of others) {
    const on = archive.get('statements', target.id);
    const { data, words } = archive.get('statements', other.id) ?? {};
    if (!on || !data || words === undefined) continue;
    explanation.push(`${other.id} dan ${target.id} ternyata satu pernyataan`);
    change(recording, { kind: 'merge', collection: 'statements', id: other.id, into: target.id });
    for (const report of data.reports) {
      change(recording, {
        kind: 'append',
        collection: 'statements',
        id: target.id,
        report: {
          ...report,
          quote: differing(report.quote ?? words, on.words),
          saidOn: differing(report.saidOn ?? data.saidOn ?? undefined, on.data.saidOn),
        },
      });
    }
  }
  return target.id;
}

const DAY_REASONS: Record<Match['day'], string> = {
  same: 'hari sama',
  next: 'hari berselisih satu',
  unknown: 'salah satunya tanpa hari',
};

function explain({ article }: Recording, { id, shared, day }: Match): string {
  const percent = Math.round(shared.cover * 100);
  return `${article} bergabung ke ${id}: narasumber sama, ${DAY_REASONS[day]}, kalimat sama ${percent}% ("${shared.words.slice(0, 8).join(' ')} …")`;
}

const differing = <T>(value: T, standard: unknown): T | undefined =>
  value === standard || value === null ? undefined : value;

function reportOf(recording: Recording, quotation: Quotation, joined: string | null): Report {
  const { archive, article } = recording;
  const { spans, words } = quotation;
  const [first, ...continued] = spans;
  const on = joined === null ? undefined : archive.get('statements', joined);
  const name = on?.data.speaker && archive.get('people', on.data.speaker)?.data.name;
  return {
    article,
    quote: on ? differing(words, on.words) : undefined,
    speaker: differing(first.speakerText ?? undefined, name ?? first.speaker),
    role: on ? differing(first.role ?? undefined, on.data.role) : undefined,
    date: first.saidOnText ?? undefined,
    saidOn: on ? differing(first.saidOn ?? undefined, on.data.saidOn) : undefined,
    ...selectorFor(recording, quotation, first),
    continued: isContinued(quotation)
      ? continued.map((span) => selectorFor(recording, quotation, span))
      : undefined,
    readAt: recording.isReadAgain ? recording.reading.readAt : undefined,
    extractor: recording.reading.extractor,
    form: spans.find(({ form }) => form)?.form ?? undefined,
    probability: first.probability === undefined ? undefined : rounded(first.probability),
  };
}

/** To a thousandth: more would only look exact. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

/** Where a span lies, and of its neighbours what may be kept. */
function selectorFor({ reading }: Recording, { guarded }: Quotation, { start, end }: Span) {
  const selector = selectorOf(reading.text, start, end);
  if (!guarded) return selector;
  const [prefix, suffix] = [selector.prefix, selector.suffix].map((words) =>
    words === undefined ? undefined : (guarded.context(words) ?? undefined),
  );
  return guarded.context('') === null ? {} : { ...selector, prefix, suffix };
}

/** Whether it is said where its further spans lie. */
const isContinued = ({ spans, guarded }: Quotation): boolean =>
  spans.length > 1 && guarded?.context('') !== null;

function create(recording: Recording, quotation: Quotation, speaker: Speaker): string | null {
  const { archive, reading, counts } = recording;
  const [first] = quotation.spans;
  const day = first.saidOn ?? reading.publishedAt.slice(0, 10);
  const who = slugOf(first.speaker ?? first.role ?? '', 3, 'tanpa-nama');
  const wanted = `${day.slice(0, 4)}/${day.slice(5)}-${who}-${slugOf(quotation.words, 5, 'pernyataan')}`;
  if (archive.wasDeleted('statements', wanted)) {
    counts.deleted += 1;
    recording.explanation.push(`${wanted} pernah dihapus editor dan tidak dibuat lagi`);
    return wanted;
  }
  const id = freeId(wanted, (taken) => archive.isTaken('statements', taken));
  change(recording, {
    kind: 'create',
    collection: 'statements',
    id,
    data: dataOf(recording, quotation, speaker),
    words: quotation.words,
  });
  counts.new += 1;
  return id;
}

function dataOf(recording: Recording, quotation: Quotation, speaker: Speaker): Statement {
  const { reading } = recording;
  const { spans } = quotation;
  const [first] = spans;
  const reasons = new Set<ReviewReason>([
    ...spans.flatMap(({ review }) => review),
    ...speaker.review,
    ...(quotation.guarded?.review ?? []),
  ]);
  return {
    speaker: speaker.speaker,
    role: first.role,
    organisation: speaker.organisation,
    official: first.official,
    saidOn: first.saidOn,
    place: first.place ?? spans.find(({ place }) => place)?.place ?? null,
    kind: first.kind,
    stories: [...reading.stories],
    laws: citationIds(recording, spans),
    reports: [reportOf(recording, quotation, null)],
    deadlines: readDeadlines(quotation.words, first.saidOn).map((found) => ({
      ...found,
      state: 'terbuka',
    })),
    conflicts: [],
    corrections: [],
    review: [...reasons].sort(),
  };
}
