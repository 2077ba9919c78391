import type { ReviewReason } from '../../src/schema/review.ts';
import { HELD_OVER_A_PLACE, SPEAKS_FOR_ONESELF } from '../lang/id/offices.ts';
import { BODY_PRONOUNS } from '../lang/id/speech.ts';
import type { Attribution } from './attribution.ts';
import { datelineLength, isBoilerplate, withoutInlineLink } from './boilerplate.ts';
import { daysBetween, type ReadDate, readDates, shiftDay } from './date.ts';
import type { Extraction, Statement } from './extraction.ts';
import { readLaws } from './law.ts';
import { isBodyHead, isNameToken, isOffice, isOfficeWord, placeLength } from './lexicon.ts';
import { isOfficial } from './official.ts';
import { placeIn } from './place.ts';
import { type QuotedSpan, quotedSpans } from './quotation.ts';
import { type Person, Register } from './register.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentence.ts';

/** Names the rules; the ledger keeps it beside every article that was read with them. */
export const EXTRACTOR_VERSION = '2';

/** What the extractor is given. */
export interface ExtractInput {
  /** Paragraphs separated by line breaks. */
  text: string;
  /** Day (YYYY-MM-DD) or instant with offset; null when unknown: relative dates then stay out. */
  publishedAt: string | null;
  zone?: 'WIB' | 'WITA' | 'WIT' | undefined;
  title?: string | undefined;
}

/** Somebody to whom words are credited. */
interface Speaker {
  key: string;
  name: string;
  kind: 'person' | 'role' | 'organisation';
  role: string | null;
  organisation: string | null;
  /** Speaks for a company that the article marks as the state's. */
  stateCompany?: boolean;
}

/** Statements of the article in the making: what was said, and all that was seen of who and when. */
interface Draft {
  kind: 'direct' | 'indirect';
  stretch: Stretch;
  group: number;
  speaker: Speaker | null;
  speakerText: string | null;
  cue: string | null;
  date: ReadDate | null;
  place: string | null;
  review: Set<ReviewReason>;
  /** A day stands near the words and was given to nobody: it may be theirs. */
  dayNearby?: boolean;
  /** "Sebelumnya, X menyebut …": said on another occasion than the rest. */
  earlier?: boolean;
  /** The day closes the sentence, where it may be that of what was said. */
  dayOfContent?: boolean;
}

/**
 * Reads the statements, dates and legal references of an article. Pure; offsets count in `text`.
 * Whatever the text holds, it answers: without statements when there are none.
 */
export function extract(input: ExtractInput): Extraction {
  const { text } = input;
  const published = input.publishedAt?.slice(0, 10) ?? null;
  const dates = readDates(text, published);
  const article = cut(input);
  const register = new Register(article.paragraphs.map((paragraph) => paragraph.text).join('\n'));
  // Twice: people are named in full before or after they are named in short.
  new Reader(article, published, dates, register).read();
  register.completeNames();
  const statements = settle(new Reader(article, published, dates, register).read(), published);
  return {
    statements,
    dates: daysInQuotes(dates, statements, published),
    laws: readLaws(text),
  };
}

/** Characters after which a day that is taken from a later statement is worth a look. */
const FAR = 1500;

/**
 * Inside a quotation "kemarin" and "besok" count from the day of speaking (gold guide, Dates). Both
 * lists are in reading order, so that one walk over them is enough.
 */
function daysInQuotes(
  dates: readonly ReadDate[],
  statements: readonly Statement[],
  published: string | null,
): Extraction['dates'] {
  const quotes = statements.filter(({ kind }) => kind === 'direct');
  let at = 0;
  return dates.map(({ text, iso, start, end, relative }) => {
    while ((quotes[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const quote = quotes[at];
    const saidOn = relative && quote && quote.start <= start ? quote.saidOn : null;
    const day = saidOn && published ? shiftDay(iso, daysBetween(published, saidOn)) : iso;
    return { text, iso: day, start, end };
  });
}

/** Paragraphs at the beginning in which a dateline may stand: captions and teasers come first. */
const DATELINE_WITHIN = 8;

/** Characters within which two people who are quoted speak to each other. */
const DIALOGUE = 300;

/** Fewest words of a quoted stretch inside a sentence that count as speech rather than a label. */
const MIN_EMBEDDED_WORDS = 5;

/** An article cut into what is read: its paragraphs, sentences and quoted stretches. */
interface Cut {
  paragraphs: Stretch[];
  sentences: { sentence: Stretch; spans: QuotedSpan[]; paragraph: number }[];
}

function cut({ text, title }: ExtractInput): Cut {
  const paragraphs = paragraphsOf(text)
    .filter((paragraph) => !isBoilerplate(paragraph.text))
    .map(withoutInlineLink)
    .filter((paragraph) => paragraph.text !== '' && paragraph.text !== title?.trim());
  const sentences = paragraphs.flatMap((paragraph, index) => {
    const spans = quotedSpans(paragraph);
    const outer = spans.map((span) => span.outer);
    return sentencesOf(paragraph, outer).map((sentence) => ({
      sentence,
      spans: spans.filter(
        (span) => sentence.start <= span.outer.start && span.outer.start < sentence.end,
      ),
      paragraph: index,
    }));
  });
  return { paragraphs, sentences };
}

class Reader {
  readonly #register: Register;
  readonly #dates: readonly ReadDate[];
  readonly #paragraphs: readonly Stretch[];
  readonly #sentences: Cut['sentences'];
  readonly #drafts: Draft[] = [];
  #group = 0;
  /** Who spoke last, and in which paragraph. */
  #last: { speaker: Speaker; paragraph: number } | null = null;
  #paragraph = 0;

  readonly #published: string | null;

  constructor(
    { paragraphs, sentences }: Cut,
    published: string | null,
    dates: readonly ReadDate[],
    register: Register,
  ) {
    this.#published = published;
    this.#dates = dates;
    this.#paragraphs = paragraphs;
    this.#sentences = sentences;
    this.#register = register;
  }

  read(): Draft[] {
    for (const { sentence, spans, paragraph } of this.#sentences) {
      this.#paragraph = paragraph;
      this.#readSentence(sentence, spans, paragraph);
    }
    this.#attachUntagged();
    this.#attachFirst();
    this.#markDaysNearby();
    return this.#drafts;
  }

  #readSentence(sentence: Stretch, spans: QuotedSpan[], index: number): void {
    const speech =
      spans.length === 0 || isTeaser(sentence.text)
        ? []
        : spans.filter((span) => this.#isSpeech(sentence, span));
    const [first] = speech;
    if (first) {
      this.#readQuotation(sentence, first, speech);
      return;
    }
    this.#readReported(sentence, index);
  }

  /** Speech, or a title, nickname or scare quote? */
  #isSpeech(sentence: Stretch, span: QuotedSpan): boolean {
    const words = span.text.split(/\s+/).length;
    const before = sentence.text.slice(0, span.outer.start - sentence.start);
    const after = sentence.text.slice(span.outer.end - sentence.start);
    const whole = before.trim() === '' && /^[\s.,!?]*$/.test(after);
    if (whole) return words >= 2 || /[.,!?]$/.test(span.text);
    const cueAfter = this.#register.cues.after(after) !== null;
    const edge = /[,.!?…]$/.test(span.text) || /^\s?,/.test(after);
    if (before.trim() === '' && cueAfter) return true;
    if (cueAfter && edge) return true;
    const isClause = /^\p{Lu}/u.test(span.text) || words >= 2 * MIN_EMBEDDED_WORDS;
    if (/[:,]\s*$/.test(before) && (edge || (words >= MIN_EMBEDDED_WORDS && isClause))) {
      return (
        this.#register.cues.before(before) !== null ||
        /(?:menjawab|berkata|bahwa|katanya|ujarnya)[,:]?\s*$/.test(before)
      );
    }
    if (before.trim() === '' && edge && words >= MIN_EMBEDDED_WORDS) return true;
    return (
      words >= MIN_EMBEDDED_WORDS &&
      (/^\p{Lu}/u.test(span.text) || edge) &&
      this.#register.cues.before(before) !== null
    );
  }

  #readQuotation(sentence: Stretch, first: QuotedSpan, speech: QuotedSpan[]): void {
    const lastSpan = speech.at(-1) ?? first;
    const between = (from: QuotedSpan, to: number) =>
      sentence.text.slice(from.outer.end - sentence.start, to - sentence.start);
    let attribution: Attribution | null = null;
    for (const [at, span] of speech.entries()) {
      const tail = between(span, speech[at + 1]?.outer.start ?? sentence.end);
      attribution ??= this.#register.cues.after(tail);
    }
    const lead = sentence.text.slice(0, first.outer.start - sentence.start);
    attribution ??= lead.trim() === '' ? null : this.#register.cues.before(lead);

    const previous = this.#drafts.at(-1);
    const samePlace =
      previous?.kind === 'direct' && this.#isAdjacent(previous.stretch.end, first.outer.start);
    if (!attribution) {
      if (samePlace && previous?.speaker) {
        for (const span of speech)
          this.#push(
            span,
            previous.group,
            { ...previous, review: new Set(this.#reviewUntagged(span)) },
            null,
          );
        return;
      }
      // Nobody is named here: the sentence before may introduce it, else what follows decides.
      const group = ++this.#group;
      for (const span of speech) this.#pushUntagged(span, group, lead.trim() === '' ? null : lead);
      return;
    }
    const resolved = this.#resolve(attribution);
    const group = ++this.#group;
    const outside = sentence.text.slice(lastSpan.outer.end - sentence.start);
    for (const span of speech) {
      const draft = this.#push(
        span,
        group,
        {
          speaker: resolved.speaker,
          cue: attribution.cue,
          speakerText: resolved.text,
          review: new Set(resolved.review),
        },
        attribution,
      );
      draft.date ??= this.#dateOutside(sentence, speech);
      this.#takePointed(draft);
      draft.place ??= placeIn(outside) ?? placeIn(lead);
      if (span.damaged) draft.review.add('quote-damaged');
      if (SECOND_HAND.test(outside) || SECOND_HAND.test(lead)) draft.review.add('second-hand');
    }
    this.#takeUntagged(group, resolved.speaker);
  }

  /** Where two people speak in turn, a quotation without a cue may be either's. */
  #reviewUntagged(span: QuotedSpan): ReviewReason[] {
    const last = this.#drafts.at(-1);
    const other = this.#drafts.findLast(
      ({ kind, group }) => kind === 'direct' && group !== last?.group,
    );
    const inTurn =
      other !== undefined &&
      other.speaker?.key !== last?.speaker?.key &&
      span.outer.start - other.stretch.end < DIALOGUE;
    const alone = !this.#paragraphs.some(
      ({ start, end }) =>
        start < span.outer.start &&
        last !== undefined &&
        last.stretch.start >= start &&
        span.outer.end <= end,
    );
    return [
      ...(inTurn && alone ? (['speaker-inferred'] as const) : []),
      ...(span.damaged ? (['quote-damaged'] as const) : []),
    ];
  }

  /** True when only the outlet's marks and white space stand between two places of the text. */
  #isAdjacent(end: number, start: number): boolean {
    const before = lastBefore(this.#paragraphs, end);
    const after = lastBefore(this.#paragraphs, start);
    if (after - before > 1) return false;
    const paragraph = this.#paragraphs[after];
    return after === before || (paragraph !== undefined && start - paragraph.start <= 1);
  }

  #push(
    span: Stretch,
    group: number,
    from: Partial<Draft>,
    attribution: Attribution | null,
  ): Draft {
    const draft: Draft = {
      kind: 'direct',
      stretch: span,
      group,
      speaker: from.speaker ?? null,
      speakerText: from.speakerText ?? null,
      cue: attribution?.cue ?? null,
      date: attribution ? null : (from.date ?? null),
      place: null,
      review: from.review ?? new Set(),
    };
    this.#drafts.push(draft);
    if (draft.speaker) {
      if (attribution?.mention?.name) this.#doubtful = false;
      this.#last = { speaker: draft.speaker, paragraph: this.#paragraph };
    }
    return draft;
  }

  readonly #untagged: { draft: Draft; paragraph: number; introduced: Speaker | null }[] = [];

  #pushUntagged(span: QuotedSpan, group: number, lead: string | null): void {
    const draft: Draft = {
      kind: 'direct',
      stretch: span,
      group,
      speaker: null,
      speakerText: null,
      cue: null,
      date: null,
      place: null,
      review: new Set(span.damaged ? ['quote-damaged'] : []),
    };
    this.#drafts.push(draft);
    const introduced =
      this.#last && this.#paragraph - this.#last.paragraph <= 3 ? this.#last.speaker : null;
    if (lead) {
      const read = this.#register.find(lead.trim().split(/\s+/)[0] ?? '');
      if (read) draft.speaker = speakerOf(read.person, this.#register);
    }
    this.#takePointed(draft);
    this.#untagged.push({ draft, paragraph: this.#paragraph, introduced });
  }

  /** Quotations over several paragraphs, the cue only after the last: all of them are one utterance. */
  #takeUntagged(group: number, speaker: Speaker | null): void {
    if (!speaker) return;
    let expected = this.#paragraph;
    while (this.#untagged.length > 0) {
      const waiting = this.#untagged.at(-1);
      if (!waiting || waiting.draft.speaker || expected - waiting.paragraph > 1) return;
      // The one who was introduced just before is more likely than another who is named after.
      if (waiting.introduced && waiting.introduced.key !== speaker.key) return;
      waiting.draft.speaker = speaker;
      waiting.draft.group = group;
      if (!waiting.introduced) waiting.draft.review.add('speaker-inferred');
      expected = waiting.paragraph;
      this.#untagged.pop();
    }
  }

  /** The quote after "Hal itu disampaikan X di Y, Rabu" was said there and then. */
  #takePointed(draft: Draft): void {
    const pointed = this.#pointed;
    this.#pointed = null;
    if (!pointed || this.#paragraph - pointed.paragraph > 1) return;
    if (draft.speaker && draft.speaker.key !== pointed.speaker.key) return;
    draft.date ??= pointed.date;
    draft.place ??= pointed.place;
  }

  #attachUntagged(): void {
    for (const { draft, introduced } of this.#untagged) {
      if (draft.speaker) continue;
      draft.speaker = introduced;
      draft.review.add(introduced ? 'speaker-inferred' : 'speaker-unknown');
    }
  }

  /** Where a day stands in the narrative beside a statement without one, an editor should look. */
  #markDaysNearby(): void {
    const given = new Set(this.#drafts.map(({ date }) => date?.start));
    const quotes = this.#drafts
      .filter(({ kind }) => kind === 'direct')
      .map(({ stretch }) => stretch);
    const open = this.#dates.filter(
      (date) =>
        /^\d{4}-\d{2}-\d{2}$/.test(date.iso) &&
        !given.has(date.start) &&
        (this.#published === null || date.iso <= this.#published) &&
        date.end > (quotes[lastBefore(quotes, date.start)]?.end ?? 0),
    );
    for (const draft of this.#drafts) {
      if (draft.date) continue;
      const at = lastBefore(this.#paragraphs, draft.stretch.start);
      const from = this.#paragraphs[at - 1]?.start ?? 0;
      const to = this.#paragraphs[at + 1]?.end ?? draft.stretch.end;
      const next = open[lastBefore(open, from - 1) + 1];
      draft.dayNearby = next !== undefined && next.end <= to;
    }
  }

  /** An article that opens with "…," ujarnya names the speaker only later. */
  #attachFirst(): void {
    const named = this.#drafts.findIndex(({ speaker }) => speaker !== null);
    const speaker = this.#drafts[named]?.speaker;
    if (speaker?.kind !== 'person') return;
    for (const draft of this.#drafts.slice(0, named)) {
      draft.speaker = speaker;
      draft.review.delete('speaker-unknown');
      draft.review.add('speaker-inferred');
    }
  }

  #readReported(sentence: Stretch, index: number): void {
    const skip = index <= DATELINE_WITHIN ? datelineLength(sentence.text) : 0;
    const text = sentence.text.slice(skip);
    const stretch = { text, start: sentence.start + skip, end: sentence.end };
    if (isHeadline(text, index)) return;
    const saying = this.#register.cues.saying(text);
    if (!saying || saying.weak) {
      this.#takeFocus(text);
      return;
    }
    const resolved = this.#resolve(saying.attribution);
    if (saying.pointing) {
      this.#pointBack(sentence, saying.attribution, resolved.speaker);
      return;
    }
    if (!/\p{Ll}{2,}/u.test(saying.attribution.rest) && text.length < 40) return;
    const draft: Draft = {
      kind: 'indirect',
      stretch,
      group: ++this.#group,
      speaker: resolved.speaker,
      speakerText: resolved.text,
      cue: saying.attribution.cue,
      date: this.#dateOfSaying(stretch, saying.attribution),
      place: null,
      review: new Set(resolved.review),
    };
    if (draft.date) draft.place = placeIn(this.#tailBefore(stretch, draft.date));
    const before = this.#drafts.at(-1);
    const goesOn =
      before?.earlier &&
      before.speaker?.key === draft.speaker?.key &&
      this.#isAdjacent(before.stretch.end, stretch.start);
    if (EARLIER.test(text) || goesOn) draft.earlier = true;
    if (draft.date && this.#closes(stretch, draft.date, saying.attribution))
      draft.dayOfContent = true;
    if (SECOND_HAND.test(text)) draft.review.add('second-hand');
    this.#drafts.push(draft);
    if (resolved.speaker) {
      if (saying.attribution.mention?.name) this.#doubtful = false;
      this.#last = { speaker: resolved.speaker, paragraph: this.#paragraph };
    }
  }

  /** Somebody whom the article turns to without quoting them: "-nya" and "dia" after it mean them. */
  #takeFocus(text: string): void {
    for (const subject of this.#register.cues.subjects(text)) {
      const { name } = subject;
      if (!name) continue;
      // A new name is taken in only when it is sure to be one.
      if (subject.role || /[_@\d]/.test(name) || this.#isName(name.split(' ')[0] ?? ''))
        this.#register.add(subject);
      const found = this.#register.find(name);
      if (!found || found.ambiguous) continue;
      this.#last = { speaker: speakerOf(found.person, this.#register), paragraph: this.#paragraph };
      this.#doubtful = false;
      return;
    }
    // Somebody is named who could not be taken for the subject: a pronoun that follows may mean them.
    const spoken = this.#last?.speaker.name ?? '';
    if (
      [...text.matchAll(/\p{Lu}[\p{L}'’]+/gu)].some(
        ([word]) => this.#isName(word) && !spoken.includes(word),
      )
    )
      this.#doubtful = true;
  }

  /** Another person was named since the last one spoke. */
  #doubtful = false;

  #isName(word: string): boolean {
    return isNameToken(word) || this.#register.evidence.names.has(word);
  }

  /** "Hal itu disampaikan X di Y, Rabu (…)": day and place of the statement before and the quote after. */
  #pointBack(sentence: Stretch, attribution: Attribution, speaker: Speaker | null): void {
    if (!speaker) return;
    this.#last = { speaker, paragraph: this.#paragraph };
    const date = this.#dateOutside(sentence, []);
    const place = placeIn(attribution.rest);
    const before = this.#drafts.at(-1);
    if (before && (before.speaker === null || before.speaker.key === speaker.key)) {
      before.speaker ??= speaker;
      before.date ??= date;
      before.place ??= place;
    }
    this.#pointed = { speaker, date, place, paragraph: this.#paragraph };
  }

  #pointed: {
    speaker: Speaker;
    date: ReadDate | null;
    place: string | null;
    paragraph: number;
  } | null = null;

  #resolve(attribution: Attribution): {
    speaker: Speaker | null;
    text: string | null;
    review: ReviewReason[];
  } {
    const { mention } = attribution;
    if (!mention || mention.kind === 'pronoun') {
      if (!this.#last) return { speaker: null, text: null, review: ['speaker-unknown'] };
      const body = this.#last.speaker.organisation;
      if (mention && BODY_PRONOUNS.has(mention.text.toLowerCase()) && body)
        return { ...this.#speakingBody(body), review: ['speaker-inferred'] };
      // A subject that could not be read is not the same as none.
      const unread =
        (mention === null && !/nya$/.test(attribution.cue)) || REPLY.test(attribution.cue);
      const far = unread || this.#doubtful || this.#paragraph - this.#last.paragraph > 2;
      // Whoever is meant is as doubtful as when they spoke before.
      const { speaker } = this.#last;
      const before = this.#drafts.findLast((draft) => draft.speaker?.key === speaker.key);
      const review: ReviewReason[] = far ? ['speaker-inferred'] : [];
      if (before?.review.has('speaker-ambiguous')) review.push('speaker-ambiguous');
      return { speaker, text: null, review };
    }
    if (mention.kind === 'person' && mention.name) {
      this.#register.add(mention);
      const found = this.#register.find(mention.name);
      const person = found?.person ?? { name: mention.name, role: mention.role, aliases: [] };
      return {
        speaker: speakerOf(person, this.#register),
        text: mention.name,
        review:
          found?.ambiguous || person.unsure || this.#register.hasNamesake(person)
            ? ['speaker-ambiguous']
            : [],
      };
    }
    if (mention.kind === 'role' && mention.role) {
      const found = this.#register.holder(mention.role);
      if (found) {
        return {
          speaker: speakerOf(found.person, this.#register),
          text: mention.role,
          review: found.ambiguous ? ['speaker-ambiguous'] : [],
        };
      }
      const role = mention.role;
      // "Bupati Widnyana" for I Gede Widnyana: the last word is somebody's.
      const named = HELD_OVER_A_PLACE.test(role)
        ? this.#register.find(role.split(' ').at(-1) ?? '')
        : null;
      if (named && !named.ambiguous)
        return {
          speaker: speakerOf(named.person, this.#register),
          text: role,
          review: ['speaker-ambiguous'],
        };
      // "mantan kades itu", "dokter itu": somebody already named.
      if (EPITHET_ENDS.test(attribution.rest) && this.#last?.speaker.kind === 'person') {
        const { speaker } = this.#last;
        const isOffice = isOfficial(speaker.role, speaker.organisation);
        if (!/\basal\b/.test(role) && !isOffice)
          this.#register.add({ ...mention, kind: 'person', name: this.#last.speaker.name });
        return { speaker: this.#last.speaker, text: role, review: ['speaker-inferred'] };
      }
      return {
        speaker: {
          key: role.toLowerCase(),
          name: role,
          kind: 'role',
          role,
          organisation: this.#register.bodies.ofOffice(role),
        },
        text: role,
        // "Pengadu" is a person whom the article may name; "Camat Sukarejo Budi" may hold a name.
        review: isVagueRole(role) ? ['speaker-ambiguous'] : [],
      };
    }
    return {
      ...this.#speakingBody(this.#register.bodies.fullest(mention.organisation ?? mention.text)),
      text: mention.text,
      review: [],
    };
  }

  #speakingBody(body: string): { speaker: Speaker; text: string } {
    return {
      speaker: {
        key: body.toLowerCase(),
        name: body,
        kind: 'organisation',
        role: null,
        organisation: body,
        stateCompany: this.#register.bodies.isStateCompany(body),
      },
      text: body,
    };
  }

  /** The dates that stand in a stretch of the text. */
  #datesIn({ start, end }: Pick<Stretch, 'start' | 'end'>): ReadDate[] {
    const inside: ReadDate[] = [];
    for (let at = lastBefore(this.#dates, start - 1) + 1; at < this.#dates.length; at += 1) {
      const date = this.#dates[at];
      if (!date || date.start >= end) break;
      if (date.end <= end) inside.push(date);
    }
    return inside;
  }

  /** The day in the words around a quotation. */
  #dateOutside(sentence: Stretch, spans: readonly QuotedSpan[]): ReadDate | null {
    const inside = this.#datesIn(sentence).filter(
      (date) =>
        !spans.some(({ outer }) => outer.start <= date.start && date.end <= outer.end) &&
        /^\d{4}-\d{2}-\d{2}$/.test(date.iso),
    );
    return inside.find((date) => !this.#isQuotedFrom(sentence, date)) ?? null;
  }

  /** "dikutip Rabu (15/5/2024)" is the day of another outlet, not of the words. */
  #isQuotedFrom(sentence: Stretch, date: ReadDate): boolean {
    const before = sentence.text.slice(0, date.start - sentence.start);
    return (
      /\b(?:dikutip|dilansir|melansir|mengutip|diakses|diwartakan)\b[^.]{0,60}$/.test(before) &&
      !/siaran pers|siaran langsung|live streaming|konferensi pers|keterangan tertulis|keterangan resmi|rilis/i.test(
        before,
      )
    );
  }

  /**
   * The day of reported speech: before the verb of saying, right beside a speaker who is named after
   * the cue, or closing the sentence after a comma. Any other day belongs to what was said.
   */
  #dateOfSaying(sentence: Stretch, attribution: Attribution): ReadDate | null {
    const { text, start } = sentence;
    const cueAt = start + Math.max(0, text.toLowerCase().indexOf(attribution.cue.toLowerCase()));
    const named = attribution.mention?.text ?? '';
    const nameAt = named === '' ? -1 : text.indexOf(named);
    const nameAfterCue = nameAt !== -1 && start + nameAt > cueAt;
    const candidates = this.#datesIn(sentence).filter(
      (date) =>
        /^\d{4}-\d{2}-\d{2}$/.test(date.iso) &&
        (!date.relative || /^(?:hari ini|kemarin)$/i.test(date.text)) &&
        (this.#published === null || date.iso <= this.#published),
    );
    const leadOf = (date: ReadDate) => text.slice(0, date.start - start);
    // "…, kata X, …" and "Dikatakan X, …": what stands before such a cue, or ends its sentence, was said.
    const inMiddle = cueAt > start && (nameAfterCue || /nya$/.test(attribution.cue));
    const inFront = cueAt === start && nameAfterCue;
    const date =
      candidates.find(
        (one) =>
          !inMiddle &&
          one.end <= cueAt &&
          !/\b(?:sejak|mulai|hingga|sampai|lalu)\s$/.test(leadOf(one)),
      ) ??
      candidates.find((one) => {
        if (!nameAfterCue) return false;
        const between = text.slice(nameAt + named.length, one.start - start);
        return (
          one.start > start + nameAt &&
          between.length < 80 &&
          /(?:,\s|pada\s|hari\s|^\s)$/.test(between) &&
          !/\b(?:bahwa|akan|sudah|telah|sejak|mulai|yang)\b/.test(between)
        );
      }) ??
      candidates.find(
        (one) =>
          !inFront &&
          /,\s(?:pada\s|hari\s)?$/.test(leadOf(one)) &&
          /^(?:\s(?:pagi|siang|sore|petang|malam|dini hari))?[\s.)]*$/.test(
            text.slice(one.end - start),
          ),
      ) ??
      candidates.find(
        (one) =>
          /\b(?:dalam|melalui|lewat|saat|usai|di sela)\s[^,.]{0,60}\s(?:pada\s|hari\s)?$/.test(
            leadOf(one),
          ) &&
          !one.relative &&
          !/\b(?:sejak|mulai|hingga|sampai|per)\s(?:tanggal\s|hari\s)?$/.test(leadOf(one)) &&
          /^[\s.)]*$/.test(text.slice(one.end - start)),
      ) ??
      null;
    return date && !this.#isQuotedFrom(sentence, date) ? date : null;
  }

  /** "X melaporkan 31 orang tewas di Y, pada Kamis (6/2/2025).": whose day is it? */
  #closes(sentence: Stretch, date: ReadDate, { cue }: Attribution): boolean {
    const lead = sentence.text.slice(0, date.start - sentence.start);
    const said = lead.slice(lead.toLowerCase().indexOf(cue.toLowerCase()) + cue.length);
    return (
      said.length > 60 && /\sdi\s(?:\p{Lu}|\p{Ll}+\s\p{Lu})[^.]*,\s(?:pada\s|hari\s)?$/u.test(said)
    );
  }

  #tailBefore(sentence: Stretch, date: ReadDate): string {
    const before = sentence.text.slice(0, date.end - sentence.start);
    return before.slice(Math.max(0, before.length - 140));
  }
}

/** "dokter itu", "dokter yang akrab disapa Laila itu". */
const EPITHET_ENDS =
  /^\s*(?:itu|ini|tersebut)\b|^\s*(?:yang|asal|berusia)\s[^.,"”]{0,60}\b(?:itu|ini|tersebut)\b/;

const EARLIER =
  /^(?:Sebelumnya|Diberitakan sebelumnya|Diwartakan sebelumnya)\b|\b(?:sempat|pernah)\s(?:\p{L}+\s)?me/u;

/** Cues of an answer: whose it is depends on who spoke before. */
const REPLY = /^(?:sahut|balas|jawab|timpal|potong|sela|sergah|tanya)nya$/i;

const SECOND_HAND = /\b(?:dikutip|dilansir|melansir|mengutip|diwartakan)\b/;

/** "Sopir Angkot: 'Pulang Sebelum Petasan'": a headline that quotes. */
const isTeaser = (text: string): boolean => {
  const words = text.replace(/["“”'‘’]/g, '').split(/\s+/);
  return (
    words.length <= 16 &&
    words.length > 3 &&
    !/[.!?,]["”'’]?$|,["”'’]/.test(text) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75
  );
};

/** An office that is somebody's part in a case, or that ends in words that may be a name. */
function isVagueRole(role: string): boolean {
  const words = role.split(' ');
  if (words.length === 1 && SPEAKS_FOR_ONESELF.test(role)) return true;
  const trailing = words.slice(
    words.findLastIndex(
      (word) =>
        !/^\p{Lu}\p{Ll}/u.test(word) || isOffice(word) || isOfficeWord(word) || isBodyHead(word),
    ) + 1,
  );
  return HELD_OVER_A_PLACE.test(role) && trailing.length >= 2 && placeLength(trailing, 0) === 0;
}

/** Words of a line in capitals from which it is a headline or a teaser, when no mark ends it. */
const HEADLINE_CAPITALS = 0.6;

/** A first line without a full stop is a headline; so is a heading of a list ("1. Menteri …"). */
function isHeadline(text: string, index: number): boolean {
  if (/^\d+\.\s/.test(text) && !/[.!?]$/.test(text)) return true;
  if (/[.!?"”)]$/.test(text)) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return index <= 1 || (words.length <= 16 && capitals / words.length >= HEADLINE_CAPITALS);
}

function speakerOf(person: Person, register: Register): Speaker {
  const organisation = person.role ? register.bodies.ofOffice(person.role) : null;
  return {
    key: person.name.toLowerCase(),
    name: person.name,
    kind: 'person',
    role: person.role,
    organisation,
    stateCompany: organisation !== null && register.bodies.isStateCompany(organisation),
  };
}

/** Fills in what the article says elsewhere: inherited days, official or not, what to review. */
function settle(drafts: readonly Draft[], published: string | null): Statement[] {
  const nearest = inheritedDates(drafts);
  const severalDays = speakersOnSeveralDays(drafts);
  return drafts.map((draft, at) => {
    const inherited = draft.date ? null : (nearest[at] ?? null);
    const date = draft.date ?? inherited;
    const { speaker } = draft;
    const official = speaker
      ? speaker.stateCompany || isOfficial(speaker.role, speaker.organisation)
      : null;
    const review = new Set(draft.review);
    if (!speaker) review.add('speaker-unknown');
    if (!date && (draft.dayNearby || !published)) review.add('date-missing');
    // The day comes from a statement further down, which may be of another occasion.
    if (inherited && (inherited.start > draft.stretch.end + FAR || draft.earlier))
      review.add('date-inferred');
    if (inherited && severalDays.has(speaker?.key ?? '')) review.add('date-inferred');
    if (inherited && speaker?.kind === 'organisation' && inherited.start > draft.stretch.end)
      review.add('date-inferred');
    if (draft.date && draft.dayOfContent) review.add('date-inferred');
    if (speaker && isDoubtfulName(speaker)) review.add('speaker-ambiguous');
    if (date?.weekdayMismatch) review.add('weekday-mismatch');
    if (speaker && official === null) review.add('office-unknown');
    return {
      kind: draft.kind,
      text: draft.stretch.text,
      group: draft.group,
      speaker: speaker?.name ?? null,
      speakerText: draft.speakerText,
      speakerKind: speaker?.kind ?? null,
      role: speaker?.role ?? null,
      organisation: speaker?.organisation ?? null,
      official: speaker && official === null ? false : official,
      saidOn: date?.iso ?? null,
      saidOnFrom: draft.date ? 'explicit' : inherited ? 'inherited' : null,
      saidOnText: date?.text ?? null,
      place: draft.place,
      cue: draft.cue,
      start: draft.stretch.start,
      end: draft.stretch.end,
      review: [...review].sort(),
    };
  });
}

/** Words from which on a name is longer than people's names are. */
const LONG_NAME = 5;

/** A name in one word may be half of one, a long one more than one; an office alone has a holder. */
function isDoubtfulName({ kind, name }: Speaker): boolean {
  if (kind === 'organisation') return false;
  const words = name.split(' ').length;
  return kind === 'role' || words === 1 || words >= LONG_NAME;
}

/** Who spoke on more than one day, so that a statement without a day may be of either. */
function speakersOnSeveralDays(drafts: readonly Draft[]): Set<string> {
  const days = new Map<string, string>();
  const several = new Set<string>();
  for (const { speaker, date } of drafts) {
    if (!speaker || !date) continue;
    const known = days.get(speaker.key);
    if (known !== undefined && known !== date.iso) several.add(speaker.key);
    days.set(speaker.key, date.iso);
  }
  return several;
}

/**
 * For each statement the day of the same speaker's nearest earlier one, else of the nearest later one
 * (gold guide): one walk down and one up, so that a long article costs no more than its length.
 */
function inheritedDates(drafts: readonly Draft[]): (ReadDate | null)[] {
  const earlier = nearestDates(drafts);
  const later = nearestDates([...drafts].reverse()).reverse();
  return drafts.map((_, at) => earlier[at] ?? later[at] ?? null);
}

function nearestDates(drafts: readonly Draft[]): (ReadDate | null)[] {
  const last = new Map<string, ReadDate>();
  return drafts.map(({ speaker, date }) => {
    if (!speaker) return null;
    const nearest = last.get(speaker.key) ?? null;
    if (date) last.set(speaker.key, date);
    return nearest;
  });
}

/** Index of the last of `sorted` that begins at or before `at`; -1 when none does. */
function lastBefore(sorted: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
