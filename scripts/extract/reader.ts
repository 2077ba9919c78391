import type { ReviewReason } from '../../src/schema/review.ts';
import { MONTHS } from '../lang/id/calendar.ts';
import { APPOSED_PEOPLE } from '../lang/id/clauses.ts';
import { INTRODUCTIONS } from '../lang/id/days-of-saying.ts';
import { DESCRIPTIONS } from '../lang/id/offices.ts';
import { TOPIC_NOUNS, TOPIC_VERBS } from '../lang/id/speech.ts';
import type { Bystander, Told, Vacancy } from './antecedent/antecedent.ts';
import { type Resolved, resolve } from './antecedent/antecedents.ts';
import { quotedBeside } from './antecedent/second.ts';
import { bystanderIn } from './bystander.ts';
import { type Cut, type CutSentence, isHeadline, isTeaser } from './cut.ts';
import { isOneDay, type ReadDate } from './date/date.ts';
import { DaysOfSaying, mayBeOfContent } from './day-of-saying.ts';
import type { Decision, Scored } from './decide/decide.ts';
import { type Draft, officeOf, type Speaker, speakerOf } from './draft.ts';
import type { Attribution } from './form/form.ts';
import { STRONG_VERBS } from './form/strong.ts';
import {
  endsLikeName,
  isByInitials,
  isHonorific,
  isNameToken,
  isPlaceHead,
  isPlaceWord,
  placeLength,
} from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isOfficial } from './official.ts';
import { placeIn } from './place.ts';
import type { QuotedSpan } from './quotation.ts';
import { Person, type Register } from './register.ts';
import { lastBefore, type Stretch } from './sentence.ts';
import type { Turn } from './transcript.ts';
import { NO_WORD, type Word, wordOf, wordsOf } from './word.ts';

/** Characters within which two people who are quoted speak to each other. */
const DIALOGUE = 300;

/** Characters beside a quoted stretch that tell whether it is speech: an attribution is no longer. */
const BESIDE = 600;

/** Quotations without a cue from which an article is an interview. */
const FEWEST_ANSWERS = 4;

/** Fewest words of a turn that say something: less is "Siap, Pak." */
const FEWEST_OF_TURN = 3;

/** "— Bupati Boltim, Hendrik Mamonto, on Wednesday: ": an office and a name open what stands before a quotation. */
const LED_BY =
  /^[\s–—*•-]*(?:\p{Lu}[\p{L} ]{3,40}:\s)?(\p{Lu}[^:"“”.;]{5,120}?)(?:,?\s+(?:on|dalam|lewat|via|saat|pada|usai|di|kepada|yang)\s[^:"“”]{0,80})?:\s*$/u;

/** Words from which on a quotation behind a colon is speech, whatever stands before it. */
const LONG_SPEECH = 7;

/** Sentences in which somebody is looked for who was named in passing. */
const MOST_PASSED = 8;

/** Words before a quotation in its sentence that may name somebody. */
const LONG_LEAD = 3;

/** Fewest words of a quoted stretch inside a sentence that count as speech rather than a label. */
const MIN_EMBEDDED_WORDS = 5;

/**
 * Reads an article from top to bottom and keeps in mind who spoke last: each sentence becomes
 * statements with their speaker, or turns to somebody else, or gives day and place to its neighbours.
 */
export class Reader {
  readonly #register: Register;
  readonly #days: DaysOfSaying;
  readonly #paragraphs: readonly Stretch[];
  readonly #sentences: Cut['sentences'];
  readonly #drafts: Draft[] = [];
  #group = 0;
  /** Who spoke last, and in which paragraph. */
  #last: Told | null = null;
  #person: Told | null = null;
  #spoke: Told | null = null;
  /** Of whom this paragraph has told, without their words. */
  #aside: Told | null = null;
  #paragraph = 0;
  /** Where the sentence begins that is read. */
  #start = 0;
  /** The last sentences that told no words. */
  #passed: (Stretch & { paragraph: number })[] = [];
  /** Whom the sentence before is about, who may not be sure to be a person. */
  #stranger: Mention | null = null;
  /** Where the sentence before begins. */
  #startBefore = 0;
  /** Whom the sentence before names. */
  #named: Speaker | null = null;
  readonly #told = new Set<string>();
  /** To whose name words were tied, by a cue or by a sentence that points at them. */
  readonly #quoted = new Set<string>();

  constructor(
    { paragraphs, sentences }: Cut,
    published: string | null,
    dates: readonly ReadDate[],
    register: Register,
  ) {
    this.#days = new DaysOfSaying(dates, published);
    this.#paragraphs = paragraphs;
    this.#sentences = sentences;
    this.#register = register;
  }

  read(): Draft[] {
    this.#register.beginReading();
    for (const sentence of this.#sentences) {
      this.#meetStranger(sentence);
      this.#paragraph = sentence.paragraph;
      this.#start = sentence.sentence.start;
      const before = this.#drafts.length;
      this.#readSentence(sentence);
      if (this.#drafts.length === before) this.#passBy(sentence);
      this.#startBefore = sentence.sentence.start;
      this.#named = this.#drafts.length > before ? null : this.#namedIn(sentence.sentence);
    }
    this.#attachUntagged();
    this.#attachFirst();
    this.#markDaysNearby();
    this.#addSeconds();
    if (this.#paragraphs.some(({ text }) => text.length < LONGEST_DAY && DAY_ALONE.test(text)))
      for (const draft of this.#drafts) draft.earlier = true;
    return this.#drafts;
  }

  #readSentence({ sentence, spans, paragraph, dateline, turn }: CutSentence): void {
    if (turn) {
      this.#readTurn(turn);
      return;
    }
    const speech =
      spans.length === 0 || isTeaser(sentence.text) ? [] : this.#speechIn(sentence, spans);
    const [first] = speech;
    if (first) {
      this.#readQuotation(sentence, first, speech);
      return;
    }
    this.#readReported(sentence, dateline, paragraph);
  }

  /** Keeps a sentence that tells no words, unless it is a line that tells nothing at all. */
  #passBy({ sentence: { text, start, end }, paragraph, dateline }: CutSentence): void {
    if (!/[.!?]$/.test(text) || /^["“”'‘’]/.test(text)) return;
    const passed = { text: text.slice(dateline), start, end, paragraph };
    this.#passed = [...this.#passed.slice(1 - MOST_PASSED), passed];
  }

  /** The one person whom the last of them named that named anybody. */
  #bystander(): Bystander | null {
    for (const { text, paragraph, start } of this.#passed.toReversed()) {
      const mention = bystanderIn(text, this.#register.evidence);
      if (mention) return { mention, paragraph, start };
    }
    return null;
  }

  /** The quoted stretches of a sentence that are speech. */
  #speechIn(sentence: Stretch, spans: readonly QuotedSpan[]): QuotedSpan[] {
    const speech: QuotedSpan[] = [];
    for (const span of spans) {
      const last = speech.at(-1);
      if ((last && this.#goesOn(sentence, last, span)) || this.#isSpeech(sentence, span))
        speech.push(span);
    }
    return speech;
  }

  /** `"Jalan ini," ujar X, "akan kami perbaiki."`: a quotation that its attribution broke off. */
  #goesOn(sentence: Stretch, last: QuotedSpan, span: QuotedSpan): boolean {
    const between = sentence.text.slice(
      last.outer.end - sentence.start,
      span.outer.start - sentence.start,
    );
    const to = span.outer.end - sentence.start;
    const after = sentence.text.slice(to, to + BESIDE);
    return (
      between.length <= BESIDE &&
      /,\s*$/.test(between) &&
      (/[,.!?…]$/.test(span.text) || /^[\s.!?]*$/.test(after)) &&
      this.#register.cues.after(between) !== null
    );
  }

  /** Speech, or a title, nickname or scare quote? */
  #isSpeech(sentence: Stretch, span: QuotedSpan): boolean {
    const words = span.text.split(' ').length;
    const from = span.outer.start - sentence.start;
    const to = span.outer.end - sentence.start;
    const before = sentence.text.slice(Math.max(0, from - BESIDE), from);
    const after = sentence.text.slice(to, to + BESIDE);
    const whole = before.trim() === '' && /^[\s.,!?]*$/.test(after);
    if (whole) return words >= 2 || /[.,!?]$/.test(span.text);
    const cueAfter = this.#register.cues.after(after) !== null;
    const edge = /[,.!?…]$/.test(span.text) || /^\s?,/.test(after);
    // "Kami transkrip: "…"": a whole sentence or more behind a colon is what somebody said.
    if (/:\s*$/.test(before) && /[.!?…]$/.test(span.text) && words >= LONG_SPEECH) return true;
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

  /** What somebody says in their turn of a transcript is theirs word for word. */
  #readTurn({ label, by, words, since: introduced }: Turn): void {
    if (by === 'heading') {
      const named = this.#register.cues.turn(label)?.chosen.attribution;
      const { speaker } = named ? this.#resolve(named) : { speaker: null };
      if (speaker) this.#turnTo(speaker, true);
      return;
    }
    if (by === 'asker' || words.text.split(/\s+/, FEWEST_OF_TURN).length < FEWEST_OF_TURN) return;
    const attribution = by === 'named' ? this.#register.cues.turn(label)?.chosen.attribution : null;
    if (attribution === undefined) return;
    const since = this.#since();
    const resolved = attribution
      ? this.#resolve(attribution)
      : this.#answering(introduced, words.start);
    // Without labels paragraphs are an interview only of somebody.
    if (introduced !== undefined && !resolved.speaker) return;
    const { speaker, text, review, antecedent, second } = resolved;
    // A label by name alone: the office was told apart from the words, once for all.
    const isApart = speaker?.kind === 'person' && attribution?.mention?.role === null;
    this.#push(
      words,
      ++this.#group,
      {
        speaker: speaker && isApart ? { ...speaker, filled: true } : speaker,
        speakerText: text,
        form: 'turn',
        antecedent,
        second,
        since,
        ...(by === 'answer' ? this.#dayOfInterview(introduced) : {}),
        review: new Set(review),
      },
      attribution,
    );
  }

  /** "Berikut petikan wawancara dengan X di ruang kerjanya, Jumat (22/8).": when and where the first answer was given. */
  #dayOfInterview(first = 0): Pick<Draft, 'date' | 'place'> | Record<string, never> {
    if (this.#drafts.length > 0) return {};
    const lead = this.#sentences.findLast(
      ({ sentence }) => sentence.end <= first && INTERVIEW.test(sentence.text),
    )?.sentence;
    const date = lead ? this.#days.outside(lead, []) : null;
    return lead && date ? { date, place: placeIn(this.#tailTo(lead, date.start)) } : {};
  }

  /** Who answers the questions of an interview: the one person who is introduced before, or the one in office. */
  #answering(introduced: number | undefined, start: number): Resolved {
    const first = this.#sentences.find(({ turn }) => turn)?.sentence.start ?? start;
    // Whom a question names is not who answers it: those count who are named before the first one.
    const asked = this.#introducedBefore(introduced ?? first);
    return asked.speaker || introduced !== undefined ? asked : this.#introducedBefore(start);
  }

  #introducedBefore(start: number): Resolved {
    const before = this.#register.namedBefore(start);
    const inOffice = before.filter(({ role }) => role !== null);
    // "Saya menemui Bendesa Madya, Jero Gede Artadipa, di kantornya." right before the first question.
    const lead = this.#paragraphs.findLast(({ end }) => end < start)?.text ?? '';
    const met = before.filter(({ name }) => lead.includes(name));
    // "… Rosdianti, teller bank, … kami menemui Kepala UPTD Sitti Marlina": the one in public office.
    const officials = before.filter(({ role }) => role !== null && isOfficial(role, null));
    const [person, another] =
      [before, inOffice, officials, met].find(({ length }) => length === 1) ?? [];
    const speaker = person && !another ? speakerOf(person, this.#register) : null;
    const review: ReviewReason[] = [speaker ? 'speaker-inferred' : 'speaker-unknown'];
    const second = !speaker && person ? speakerOf(person, this.#register) : null;
    return { speaker, text: null, review, antecedent: 'untagged', second };
  }

  #readQuotation(sentence: Stretch, first: QuotedSpan, speech: QuotedSpan[]): void {
    const lastSpan = speech.at(-1) ?? first;
    const between = (from: QuotedSpan, to: number) =>
      sentence.text.slice(from.outer.end - sentence.start, to - sentence.start);
    let decision: Decision | null = null;
    for (const [at, span] of speech.entries()) {
      const tail = between(span, speech[at + 1]?.outer.start ?? sentence.end);
      decision ??= this.#register.cues.after(tail);
    }
    const lead = sentence.text.slice(0, first.outer.start - sentence.start);
    decision ??= lead.trim() === '' ? null : this.#register.cues.before(lead);
    const attribution = decision?.chosen.attribution ?? null;

    const previous = this.#drafts.at(-1);
    const samePlace =
      previous?.kind === 'direct' && this.#isAdjacent(previous.stretch.end, first.outer.start);
    if (!attribution) {
      if (samePlace && previous?.speaker) {
        for (const span of speech)
          this.#push(
            span,
            previous.group,
            {
              ...previous,
              form: null,
              antecedent: 'continued',
              review: new Set([
                ...this.#reviewUntagged(span),
                ...[...previous.review].filter((reason) => reason.startsWith('speaker')),
              ]),
            },
            null,
          );
        return;
      }
      // Nobody is named here: the sentence before may introduce it, else what follows decides.
      const group = ++this.#group;
      for (const span of speech) this.#pushUntagged(span, group, lead.trim() === '' ? null : lead);
      return;
    }
    const since = this.#since();
    const resolved = this.#resolve(attribution);
    const group = ++this.#group;
    const outside = sentence.text.slice(lastSpan.outer.end - sentence.start);
    const date = this.#days.outside(sentence, speech) ?? this.#sameDay(`${lead} ${outside}`);
    for (const span of speech) {
      const draft = this.#push(
        span,
        group,
        {
          speaker: resolved.speaker,
          cue: attribution.cue,
          speakerText: resolved.text,
          form: decision?.chosen.form ?? null,
          antecedent: resolved.antecedent,
          second: resolved.second,
          since,
          review: new Set(resolved.review),
        },
        attribution,
      );
      draft.date ??= date;
      this.#takePointed(draft);
      // `SL (22), mengaku tidak tahu. "…" ujarnya`: somebody may be named before the quotation.
      if (!attribution.mention && lead.trim().split(' ').length >= LONG_LEAD)
        draft.review.add('speaker-inferred');
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
      place: attribution ? null : (from.place ?? null),
      form: from.form ?? null,
      antecedent: from.antecedent ?? null,
      second: from.second,
      since: from.since ?? 0,
      review: from.review ?? new Set(),
    };
    this.#drafts.push(draft);
    if (draft.speaker) {
      if (attribution?.mention?.name) this.#doubtful = false;
      if (attribution?.mention) this.#quoted.add(draft.speaker.key);
      this.#turnTo(draft.speaker, true);
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
      form: null,
      antecedent: 'untagged',
      since: this.#since(),
      review: new Set(span.damaged ? ['quote-damaged'] : []),
    };
    this.#drafts.push(draft);
    const introduced =
      this.#last && this.#paragraph - this.#last.paragraph <= 3 ? this.#last.speaker : null;
    if (lead) {
      const named = LED_BY.exec(lead)?.[1];
      const decision = named === undefined ? null : this.#register.cues.turn(named);
      const read = this.#register.find(lead.trim().split(' ', 1)[0] ?? '');
      if (decision?.chosen.attribution.mention?.role) {
        draft.speaker = this.#resolve(decision.chosen.attribution).speaker;
        draft.review.add('speaker-inferred');
      } else if (read) draft.speaker = speakerOf(read.person, this.#register);
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

  /** Who did something on a day that the article tells: "Bupati Budi Santoso membuka festival, Kamis (16/10)." */
  readonly #seenOnADay = new Set<string>();

  /** The quote after "Hal itu disampaikan X di Y, Rabu" was said there and then. */
  #takePointed(draft: Draft): void {
    const pointed = this.#pointed;
    this.#pointed = null;
    if (!pointed || this.#paragraph - pointed.paragraph > 1) return;
    if (draft.speaker && !pointed.speaker.key.split(' dan ').includes(draft.speaker.key)) return;
    draft.date ??= pointed.date;
    draft.place ??= pointed.place;
  }

  #attachUntagged(): void {
    const interviewed = this.#interviewed();
    for (const { draft, introduced } of this.#untagged) {
      if (draft.speaker) continue;
      draft.speaker = interviewed ?? introduced;
      draft.review.add(draft.speaker ? 'speaker-inferred' : 'speaker-unknown');
    }
  }

  /** An interview gives answers without cues: they are the one person's who is introduced before them. */
  #interviewed(): Speaker | null {
    const [first] = this.#untagged;
    if (!first || this.#untagged.length < FEWEST_ANSWERS) return null;
    const before = this.#register.namedBefore(first.draft.stretch.start);
    const [person] = before;
    return person && before.length === 1 ? speakerOf(person, this.#register) : null;
  }

  /** Words without a cue may be those of whoever else is quoted beside them. */
  #addSeconds(): void {
    for (const [at, draft] of this.#drafts.entries()) {
      if (draft.form === null) draft.second = quotedBeside(this.#drafts, at);
    }
  }

  /** Where a day stands in the narrative beside a statement without one, an editor should look. */
  #markDaysNearby(): void {
    const given = new Set(this.#drafts.map(({ date }) => date?.start));
    const quotes = this.#drafts
      .filter(({ kind }) => kind === 'direct')
      .map(({ stretch }) => stretch);
    const open = this.#days
      .days()
      .filter(
        (date) =>
          !given.has(date.start) && date.end > (quotes[lastBefore(quotes, date.start)]?.end ?? 0),
      );
    for (const draft of this.#drafts) {
      if (draft.date) continue;
      const at = lastBefore(this.#paragraphs, draft.stretch.start);
      const from = this.#paragraphs[at - 1]?.start ?? 0;
      const to = this.#paragraphs[at + 1]?.end ?? draft.stretch.end;
      const next = open[lastBefore(open, from - 1) + 1];
      draft.dayNearby =
        (next !== undefined && next.end <= to) ||
        (draft.speaker !== null && this.#seenOnADay.has(draft.speaker.key));
    }
  }

  /** An article that opens with "…," ujarnya names the speaker only later. */
  #attachFirst(): void {
    const named = this.#drafts.findIndex(({ speaker }) => speaker !== null);
    const speaker = this.#drafts[named]?.speaker;
    if (speaker?.kind !== 'person') return;
    const days = new Set(
      this.#drafts
        .filter((draft) => draft.speaker?.key === speaker.key)
        .map(({ date }) => date?.iso),
    );
    for (const draft of this.#drafts.slice(0, named)) {
      // Said on another day than all the words of the one who is named later: somebody else.
      if (draft.date && !days.has(draft.date.iso) && !days.has(undefined)) continue;
      draft.speaker = speaker;
      draft.review.delete('speaker-unknown');
      draft.review.add('speaker-inferred');
    }
  }

  #readReported(sentence: Stretch, skip: number, index: number): void {
    const text = sentence.text.slice(skip);
    const stretch = { text, start: sentence.start + skip, end: sentence.end };
    if (isHeadline(text, index)) return;
    const saying = this.#register.cues.saying(text)?.chosen;
    if (!saying || saying.features.includes('weak-verb')) {
      this.#takeFocus(stretch);
      // Somebody says something here who could not be read.
      if (!saying && SAYS.test(text)) this.#doubtful = true;
      return;
    }
    if (saying.pointing && saying.attribution.mention === null) {
      // "Keputusan itu disampaikannya di kantor, Senin": whoever was told of last.
      const teller = /nya$/.test(saying.attribution.cue) ? this.#person : null;
      if (teller) this.#pointBack(sentence, saying.attribution, teller.speaker);
      else this.#dateBefore(sentence, this.#days.outside(sentence, []));
      return;
    }
    const since = this.#since();
    const subject = this.#register.cues.subjectBefore(text, saying.attribution);
    const resolved = this.#resolve(
      subject ? { ...saying.attribution, mention: subject } : saying.attribution,
    );
    if (saying.pointing) {
      this.#takeLead(sentence, saying, resolved, since);
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
      date: this.#days.ofReported(stretch, saying.attribution),
      place: null,
      form: saying.form,
      antecedent: resolved.antecedent,
      second: resolved.second,
      since,
      review: new Set(resolved.review),
    };
    if (draft.date) draft.place = placeIn(this.#tailTo(stretch, draft.date.end));
    const before = this.#drafts.at(-1);
    const goesOn =
      before?.earlier &&
      before.speaker?.key === draft.speaker?.key &&
      this.#isAdjacent(before.stretch.end, stretch.start);
    if (EARLIER.test(text) || goesOn) draft.earlier = true;
    if (draft.date && mayBeOfContent(stretch, draft.date, saying.attribution))
      draft.dayOfContent = true;
    for (const reason of doubtsOf(text, saying.attribution)) draft.review.add(reason);
    this.#takePointed(draft);
    this.#drafts.push(draft);
    if (resolved.speaker) {
      if (saying.attribution.mention?.name) this.#doubtful = false;
      if (resolved.text !== null) this.#quoted.add(resolved.speaker.key);
      this.#turnTo(resolved.speaker, true);
    }
  }

  /** "Pungutan itu tidak punya dasar hukum. Hal itu disampaikan X.": the first sentence of an article is what X said. */
  #takeLead(
    { text, start }: Stretch,
    { attribution, form }: Scored,
    { speaker, text: speakerText, review, antecedent, second }: Resolved,
    since: number,
  ): void {
    const [lead, another] = this.#passed;
    if (!lead || another || this.#drafts.length > 0 || !speaker) return;
    if (!POINTS_AT_LEAD.test(text) || !this.#isAdjacent(lead.end, start)) return;
    const stretch = { text: lead.text, start: lead.end - lead.text.length, end: lead.end };
    // What happened on a day is told by the outlet.
    if (this.#days.within(stretch).some((date) => isOneDay(date) && this.#days.isPast(date)))
      return;
    this.#drafts.push({
      kind: 'indirect',
      stretch,
      group: ++this.#group,
      speaker,
      speakerText,
      cue: attribution.cue,
      date: null,
      place: null,
      form,
      antecedent,
      second,
      since,
      review: new Set([...review, 'statement-unsure']),
    });
  }

  #since(): number {
    return this.#last ? this.#paragraph - this.#last.paragraph : 0;
  }

  #turnTo(speaker: Speaker, speaks: boolean): void {
    this.#aside = null;
    this.#last = { speaker, paragraph: this.#paragraph, start: this.#start };
    if (speaker.kind !== 'organisation') this.#person = this.#last;
    if (speaks) this.#spoke = this.#last;
    this.#told.add(speaker.key);
  }

  /** Somebody whom the article turns to without quoting them: "-nya" and "dia" after it mean them. */
  #takeFocus(sentence: Stretch): void {
    if (this.#fillPointed(sentence) || this.#takeNamed(sentence) || this.#takePredicate(sentence))
      return;
    for (const subject of this.#register.cues.subjects(sentence.text)) {
      const { name } = subject;
      // "Sementara MR sehari-hari bekerja sebagai buruh": suspects are told of, and seldom speak.
      if (!name || (this.#spoke && isOnlyDescribed(name, sentence.text))) continue;
      // A new name is taken in only when it is sure to be one.
      if (
        subject.role ||
        subject.organisation ||
        CONTACTED.test(sentence.text) ||
        /[_@\d]/.test(name) ||
        this.#register.isName(wordOf(name.split(' ', 1)[0] ?? ''))
      )
        this.#register.add(subject);
      const found = this.#register.find(name);
      if (!found || found.ambiguous) continue;
      const speaker = speakerOf(found.person, this.#register);
      this.#turnTo(speaker, false);
      this.#doubtful = false;
      // "Tedjo akhirnya bicara soal kuota dalam siniar, Jumat (2/6).": what follows was said then.
      const date = this.#days.outside(sentence, []);
      if (!date || !GIVES_DAY.test(this.#tailTo(sentence, date.start))) return;
      this.#seenOnADay.add(speaker.key);
      if (INTRODUCES.test(sentence.text))
        this.#pointed = {
          speaker,
          date,
          place: placeIn(this.#tailTo(sentence, date.start)),
          paragraph: this.#paragraph,
        };
      return;
    }
    this.#takeAside(sentence);
    const office = this.#register.cues.office(sentence.text);
    if (office) {
      this.#addVacancy(office);
    }
    // Somebody is named who could not be taken for the subject: a pronoun that follows may mean them.
    const spoken = this.#last?.speaker.name ?? '';
    if (
      this.#namesIn(sentence).some((word) => !spoken.includes(word.plain)) ||
      this.#isAboutAnother(sentence, spoken)
    )
      this.#doubtful = true;
  }

  /** "Di kantornya, Clarissa Tanujaya menyodorkan dokumen. Manajer PT Sinar ini …": what holds an office is somebody. */
  #meetStranger({ sentence, paragraph }: CutSentence): void {
    const stranger = this.#stranger;
    this.#stranger = null;
    if (!stranger?.name || paragraph !== this.#paragraph) return;
    const role = this.#register.cues.pointsBack(sentence.text);
    if (!role || this.#register.knowsOffice(role)) return;
    this.#register.add(stranger);
    const found = this.#register.find(stranger.name);
    if (found && !found.ambiguous) this.#turnTo(speakerOf(found.person, this.#register), false);
  }

  /** "Dwi Harjanto tampak lelah. Direktur Sungai itu baru menjabat.": the office of who was just told of. */
  #fillPointed({ text }: Stretch): boolean {
    const role = this.#register.cues.pointedAt(text);
    const person = role ? this.#justToldOf() : null;
    if (!role || !person || this.#register.holder(role)) return false;
    this.#register.fill(person, { role, organisation: null });
    return true;
  }

  /**
   * Of whom the sentence before told, where no office of theirs is known. Of nobody else: an office in the
   * wrong place makes a victim an official.
   */
  #justToldOf(): Person | null {
    const last = this.#last;
    if (last?.speaker.kind !== 'person' || last.start !== this.#startBefore) return null;
    const person = this.#register.find(last.speaker.name)?.person;
    return person?.role === null ? person : null;
  }

  /** "Lurah setempat menelepon. Namanya Yosrizal Chaniago, orang lama.": who held the office of the sentence before. */
  #takeNamed({ text }: Stretch): boolean {
    const named = this.#register.cues.calledBy(text);
    if (!named?.name) return false;
    this.#register.add(named);
    const person = this.#register.find(named.name)?.person;
    if (!person) return false;
    // `"…," kata seorang relawan. Namanya Dodi Irwandi.`: the words before were theirs.
    const quoted = this.#drafts.findLast(({ stretch }) => stretch.start >= this.#startBefore);
    if (quoted?.speaker?.kind === 'role' && UNNAMED.test(quoted.speakerText ?? ''))
      quoted.speaker = speakerOf(person, this.#register);
    const vacant = this.#vacancies.findLast(({ start }) => start === this.#startBefore);
    if (vacant && person.role === null) this.#register.fill(person, vacant);
    this.#turnTo(speakerOf(person, this.#register), false);
    this.#doubtful = false;
    return true;
  }

  /** "Dia Kepala Otoritas Bandara Manado yang baru bertugas.": the office of whoever was told of last. */
  #takePredicate({ text }: Stretch): boolean {
    const role = this.#register.cues.predicate(text);
    const person = role ? this.#justToldOf() : null;
    if (!role || !person) return false;
    this.#register.fill(person, { role, organisation: null });
    this.#turnTo(speakerOf(person, this.#register), false);
    return true;
  }

  /** "Yosephina Ibo, pencari kerang, rugi.", "Bupati yang pertama marah.": -nya right after it means them. */
  #takeAside(sentence: Stretch): void {
    const [stranger] = this.#register.cues
      .subjects(sentence.text)
      .filter(
        ({ name }) =>
          name &&
          startsLikeName(name) &&
          (name.includes(' ') ||
            DESCRIBED.test(sentence.text.slice(sentence.text.indexOf(name) + name.length))),
      );
    if (stranger) this.#register.add(stranger);
    else this.#stranger = this.#strangerIn(sentence);
    const known = stranger?.name ? this.#register.find(stranger.name)?.person : undefined;
    const speaker = known ? speakerOf(known, this.#register) : this.#officeIn(sentence);
    if (speaker) this.#aside = { speaker, paragraph: this.#paragraph, start: this.#start };
  }

  /** "Di pengungsian, Mahrita menggendong bayi.": a subject that no list knows may be somebody. */
  #isAboutAnother({ text }: Stretch, spoken: string): boolean {
    return this.#register.cues
      .subjects(text)
      .some(
        ({ name, role }) =>
          role === null &&
          name !== null &&
          !spoken.includes(name) &&
          placeLength(wordsOf(name), 0) === 0,
      );
  }

  /** The one subject of a sentence that has a name in several words and no office. */
  #strangerIn(sentence: Stretch): Mention | null {
    const [only, another] = this.#register.cues
      .subjects(sentence.text)
      .filter(({ name, role }) => role === null && name?.includes(' '));
    return only && !another ? only : null;
  }

  /** The one office or unnamed person that a sentence is about. */
  #officeIn(sentence: Stretch): Speaker | null {
    const role = this.#register.cues.someone(sentence.text)?.role;
    if (!role) return null;
    const holder = this.#register.holder(role);
    // "Menteri BUMN itu belum mau …": an office pointed at is that of whom the sentence before told.
    if (
      !holder &&
      this.#person?.start === this.#startBefore &&
      POINTED_AT.test(sentence.text.slice(sentence.text.indexOf(role) + role.length))
    )
      return this.#person.speaker;
    if (holder) return holder.ambiguous ? null : speakerOf(holder.person, this.#register);
    return officeOf(role, this.#register);
  }

  /** Offices and bodies that stood or spoke without anybody's name: who is named next may hold them. */
  #vacancies: Vacancy[] = [];

  #addVacancy({ role, organisation }: Pick<Vacancy, 'role' | 'organisation'>, spoke = false): void {
    if (role) this.#register.addUnnamed(role);
    const others = this.#vacancies.filter(
      (one) => one.role !== role || one.organisation !== organisation,
    );
    this.#vacancies = [
      ...others.slice(-1),
      { role, organisation, spoke, paragraph: this.#paragraph, start: this.#start },
    ];
  }

  /** After somebody has been told: what is vacant now. */
  #leaveVacant({ antecedent, speaker, text, filled }: Resolved): void {
    if (antecedent === 'person-named')
      this.#vacancies = filled ? this.#vacancies.filter((one) => one !== filled) : [];
    // "seorang pegawai balai": nobody who is named next holds that office.
    if (UNNAMED.test(text ?? '')) {
      if (speaker?.role) this.#register.addUnnamed(speaker.role);
      return;
    }
    const isAgain = antecedent === 'last-speaker' && speaker?.kind === 'role';
    if (speaker && (isAgain || /^(?:office-alone|body-named)$/.test(antecedent)))
      this.#addVacancy(speaker, true);
  }

  /** The one person whose whole name a sentence prints, or who is its subject. */
  #namedIn({ text }: Stretch): Speaker | null {
    const [only, another] = this.#register.people.filter(
      ({ name }) => name.includes(' ') && text.includes(name),
    );
    if (another) return null;
    // "Dari sisi kanan meja, Ateng Kosasih angkat tangan.": known from here on.
    const stranger = this.#stranger?.name;
    const [first = NO_WORD] = wordsOf(stranger ?? '');
    const isPlace = isPlaceHead(first) || isPlaceWord(first);
    const person = only ?? (stranger && !isPlace ? new Person(stranger, null) : null);
    return person && speakerOf(person, this.#register);
  }

  /** The words of a sentence that are people's names. */
  #namesIn({ start, end }: Stretch): Word[] {
    const { nameTokens } = this.#register;
    const names: Word[] = [];
    let at = lastBefore(nameTokens, start - 1) + 1;
    for (let token = nameTokens[at]; token && token.start < end; token = nameTokens[at]) {
      names.push(token.word);
      at += 1;
    }
    return names;
  }

  /** Another person was named since the last one spoke. */
  #doubtful = false;

  /** "Hal itu disampaikan X di Y, Rabu (…)": day and place of the statement before and the quote after. */
  #pointBack(sentence: Stretch, attribution: Attribution, speaker: Speaker | null): void {
    if (!speaker) return;
    this.#turnTo(speaker, true);
    this.#quoted.add(speaker.key);
    const date = this.#days.outside(sentence, []) ?? this.#sameDay(sentence.text);
    const place = placeIn(attribution.rest);
    const before = this.#drafts.at(-1);
    if (before && this.#isOffice(before, sentence) && speaker.kind === 'person') {
      before.speaker = speaker;
      before.review.add('speaker-inferred');
    }
    if (before && (before.speaker === null || before.speaker.key === speaker.key)) {
      before.speaker ??= speaker;
      before.date ??= date;
      before.place ??= place;
    } else this.#dateBefore(sentence, date);
    this.#pointed = { speaker, date, place, paragraph: this.#paragraph };
  }

  /** "Guru besar UGM mengingatkan … Peringatan itu dilontarkan X.": who was told by their office in the sentence right before. */
  #isOffice({ speaker, stretch, speakerText }: Draft, { start, text }: Stretch): boolean {
    return (
      speaker?.kind === 'role' &&
      !UNNAMED.test(speakerText ?? '') &&
      !ALIKE.test(text) &&
      this.#isAdjacent(stretch.end, start) &&
      stretch.end > this.#startBefore
    );
  }

  /** What a dated sentence points at was said on its day, whoever it names (gold guide). */
  #dateBefore(sentence: Stretch, date: ReadDate | null): void {
    const before = this.#drafts.at(-1);
    if (!before || !this.#isAdjacent(before.stretch.end, sentence.start)) return;
    if (ALIKE.test(sentence.text)) return;
    before.date ??= date;
    if (before.speaker)
      this.#pointed = { speaker: before.speaker, date, place: null, paragraph: this.#paragraph };
  }

  #pointed: {
    speaker: Speaker;
    date: ReadDate | null;
    place: string | null;
    paragraph: number;
  } | null = null;

  #resolve(attribution: Attribution): Resolved {
    const resolved = resolve({
      attribution,
      vacancies: this.#vacancies,
      last: this.#last,
      person: this.#person,
      spoke: this.#spoke,
      aside: this.#aside,
      bystander: () => this.#bystander(),
      named: this.#named,
      paragraph: this.#paragraph,
      start: this.#start,
      told: this.#told,
      quoted: this.#quoted,
      doubtful: this.#doubtful,
      drafts: this.#drafts,
      register: this.#register,
    });
    this.#leaveVacant(resolved);
    return resolved;
  }

  /** The day that was given last, where words are said to be of the same one. */
  #sameDay(text: string): ReadDate | null {
    return SAME_DAY.test(text) ? (this.#drafts.findLast(({ date }) => date)?.date ?? null) : null;
  }

  /** The last characters of a sentence before a place of the text. */
  #tailTo(sentence: Stretch, end: number): string {
    const before = sentence.text.slice(0, end - sentence.start);
    return before.slice(Math.max(0, before.length - 140));
  }
}

/** How an interview is introduced. */
const INTERVIEW =
  /(?<![\p{L}])(?:wawancara\p{L}*|perbincangan|berbincang|percakapan|bercakap|petikan|mewawancarai|menemui|menjumpai|ditemui|dijumpai)(?![\p{L}])/iu;

/** "usai rapat pada hari yang sama": the day of what was said before. */
const SAME_DAY = /(?<![\p{L}])(?:(?:pada|di) hari yang sama|hari itu juga)(?![\p{L}])/u;

/** Right before a day that a sentence gives to the words behind it: a comma, or the paper that came in. */
const GIVES_DAY =
  /(?:^|,\s(?:pada\s|hari\s)?|(?:siaran pers|rilis|keterangan tertulis)\syang\sdi\p{Ll}+\s(?:\p{Lu}\p{L}+,\s)?)$/u;

/** "Dihubungi terpisah, X …", "Secara terpisah, X …": whoever was asked is the next to speak. */
const CONTACTED =
  /^(?:(?:(?:Saat|Ketika|Kala)\sd|D)i(?:hubungi|konfirmasi|temui|jumpai|tanya|tanyai|mintai|sambangi|wawancarai)(?![\p{L}])[^.“"]{0,80}?,\s|(?:Secara\s|Di (?:tempat|kesempatan)\s)?[Tt]erpisah,\s)/u;

/** Of somebody by their initials a sentence says no more than what they are. */
const isOnlyDescribed = (name: string, text: string): boolean =>
  isByInitials(name) && IS.test(text.slice(text.indexOf(name) + name.length));
const IS =
  /^\s(?:\(\d\d\)\s)?(?:sehari-hari|merupakan|adalah|bekerja|berperan|bertugas|berstatus|diketahui)(?![\p{L}])/u;

/** Begins with what people are called: no programme, place or ship. */
const startsLikeName = (name: string): boolean => {
  const [first = NO_WORD, second = NO_WORD] = wordsOf(name);
  return (
    isNameToken(first) ||
    endsLikeName(first) ||
    isHonorific(first) ||
    // "La Ode Basrin", "Wa Ode Sitti"
    (first.plain.length === 2 && isNameToken(second))
  );
};

/** "Norhayati, perempuan 47 tahun yang …", "Ngatiman (63)": what is told of people only. */
const DESCRIBED = new RegExp(
  `^(?:\\s\\(\\d\\d|,\\s(?:\\d\\d\\stahun|(?:${[...DESCRIPTIONS, ...APPOSED_PEOPLE].join('|').toLowerCase()})(?!\\p{L})))`,
  'u',
);

const UNNAMED = /^(?:seorang|salah s)/i;

/** Right behind an office: it is somebody's who was named before. */
const POINTED_AT = /^\s(?:itu|tersebut)(?![\p{L}])/u;

/** "Hal itu ditekankan", "Demikian ditegaskan": the sentence before says it all. */
const POINTS_AT_LEAD =
  /^(?:Hal (?:itu|ini|tersebut)|Itu|Demikian)\s(?:juga\s)?(?!dibenarkan)(?:di\p{Ll}+kan|diungkap)(?!\p{L})/u;

/** "Hal senada disampaikan X, Rabu": other words than those before. */
const ALIKE = /\b(?:senada|serupa|sama)\b/;

const EARLIER =
  /^(?:Sebelumnya|Diberitakan sebelumnya|Diwartakan sebelumnya)\b|\b(?:sempat|pernah)\s(?:\p{L}+\s)?me/u;

const INTRODUCES = new RegExp(`(?<![\\p{L}])(?:${INTRODUCTIONS.join('|')})(?![\\p{L}])`, 'iu');

/** What about a sentence of reported speech calls for a look. */
function doubtsOf(text: string, { cue, cueSpan }: Attribution): ReviewReason[] {
  const said = text.slice(cueSpan.end);
  return [
    ...(SECOND_HAND.test(text) ? (['second-hand'] as const) : []),
    ...(RELAYED.test(text) ? (['relayed'] as const) : []),
    // `menyatakan "evaluasi berjalan".`, `…?', ucap Teguh`: a quotation that was not read as one.
    ...(/^\s*["“‘]|[?!.,]['’],?\s/.test(said) || /[?!.,]['’],?\s/.test(text)
      ? (['quote-damaged'] as const)
      : []),
    ...(said.trim().split(/\s+/).length < FEWEST_SAID ||
    (TOPIC_VERBS.has(cue) && NAMES_TOPIC.test(said))
      ? (['statement-unsure'] as const)
      : []),
  ];
}

/** "menyampaikan beberapa program yang …", "bercerita pertemuannya dengan …": what was spoken of rather than what was said. */
const NAMES_TOPIC = new RegExp(
  `^\\s(?:${TOPIC_NOUNS.join('|')})(?![\\p{L}])|^\\s\\p{Ll}+nya\\s(?:dengan|dalam|saat|ketika|tentang|mengenai|selama|di)\\s`,
  'u',
);

/** Words behind a verb of saying from which they are surely more than the name of a topic. */
const FEWEST_SAID = 3;

/** "20 Oktober 2025" as a heading: of what happened day by day, each day counts for its own part only. */
const DAY_ALONE = new RegExp(
  `^(?:\\p{L}+,?\\s)?\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s(?:${Object.keys(MONTHS).join('|')})(?:\\s\\d{4})?:?$`,
  'iu',
);
const LONGEST_DAY = 40;

/** A verb of saying that names no deed. */
const SAYS = new RegExp(`\\s(?:${STRONG_VERBS})[\\s,]`, 'u');

const RELAYED = /\b(?:ditirukan|menirukan|seperti disampaikan|diteruskan)\b/;

const SECOND_HAND = /\b(?:dikutip|dilansir|melansir|mengutip|diwartakan)\b/;
