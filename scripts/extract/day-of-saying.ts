import { PARTS_OF_DAY, WEEKDAYS } from '../lang/id/calendar.ts';
import {
  BEFORE_PLANS,
  BROADCAST_WORDS,
  OCCASION_WORDS,
  PAPERS,
  QUOTING_WORDS,
  SIGNED,
} from '../lang/id/days-of-saying.ts';
import { isImpossible, isOneDay, type ReadDate } from './date/date.ts';
import type { Attribution } from './form/form.ts';
import type { QuotedSpan } from './quotation.ts';
import { lastBefore, type Stretch } from './sentence.ts';

const oneOf = (words: readonly string[]): string => words.join('|').replace(/\s/g, '\\s');

/** "dikutip Kabar.com dari Reuters, Selasa": up to a full stop that ends a sentence. */
const QUOTED_FROM = new RegExp(
  `(?<!\\p{L})(?:${oneOf(QUOTING_WORDS)})(?!\\p{L})(?:[^.]|\\.(?=\\p{L})){0,80}$`,
  'iu',
);
const BROADCAST = new RegExp(oneOf(BROADCAST_WORDS), 'i');
const PLAN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${oneOf(BEFORE_PLANS)})\\s(?:tanggal\\s|hari\\s)?$`,
  'u',
);
const OCCASION = new RegExp(
  `(?<!\\p{L})(?:${oneOf(OCCASION_WORDS)})\\s[^,.]{0,60}\\s(?:pada\\s|hari\\s)?$`,
  'u',
);
/** "… bahwa tribun roboh ketika laga di Stadion Muara, Sabtu": a time inside what was said. */
const WHILE = /\bbahwa\b.*\b(?:ketika|saat|sewaktu|usai|setelah|sebelum)\b/u;
/** Nothing behind a day, or only the place: "…, Selasa (30/8), di Mapolda Papua, Jayapura." */
const CLOSES = new RegExp(
  `^(?:\\s(?:${oneOf(PARTS_OF_DAY)}))?(?:,?\\sdi\\s(?:\\p{Ll}+\\s)?\\p{Lu}[^.;]{1,80})?[\\s.)]*$`,
  'u',
);
const HAS_WEEKDAY = new RegExp(`(?<!\\p{L})(?:${Object.keys(WEEKDAYS).join('|')})(?!\\p{L})`, 'iu');
const TODAY = /^(?:hari ini|kemar[ie]n)(?!\p{L})/iu;

/** Which of an article's days is the day on which words were said. */
export class DaysOfSaying {
  readonly #dates: readonly ReadDate[];
  readonly #published: string | null;

  /**
   * @param dates all dates of the article, in reading order
   * @param published day of publication: nothing that is printed was said after it
   */
  constructor(dates: readonly ReadDate[], published: string | null) {
    this.#dates = dates;
    this.#published = published;
  }

  /** The dates that stand in a stretch of the text. */
  within({ start, end }: Pick<Stretch, 'start' | 'end'>): ReadDate[] {
    const inside: ReadDate[] = [];
    for (let at = lastBefore(this.#dates, start - 1) + 1; at < this.#dates.length; at += 1) {
      const date = this.#dates[at];
      if (!date || date.start >= end) break;
      if (date.end <= end) inside.push(date);
    }
    return inside;
  }

  /** Days on which something may have been said: single ones, not after publication. */
  days(): ReadDate[] {
    return this.#dates.filter((date) => isOneDay(date) && this.isPast(date));
  }

  isPast({ iso }: Pick<ReadDate, 'iso'>): boolean {
    return this.#published === null || iso <= this.#published;
  }

  /**
   * The day in the words around quotations. One that does not exist, or that is after publication, is
   * given too when there is no other: it is the attribution's, and an editor has to look.
   */
  outside(sentence: Stretch, spans: readonly QuotedSpan[]): ReadDate | null {
    const quoted = spans.map(({ outer }) => outer);
    const inside = this.within(sentence).filter(
      (date) =>
        date.end > (quoted[lastBefore(quoted, date.start)]?.end ?? 0) &&
        (isOneDay(date) || isImpossible(date)) &&
        !isQuotedFrom(sentence, date),
    );
    return inside.find((date) => isOneDay(date) && this.isPast(date)) ?? inside[0] ?? null;
  }

  /**
   * The day of reported speech: before the verb of saying, right beside a speaker who is named after
   * the cue, or closing the sentence after a comma. Any other day belongs to what was said.
   */
  ofReported(sentence: Stretch, attribution: Attribution): ReadDate | null {
    const { text, start } = sentence;
    const cueAt = start + attribution.cueSpan.start;
    const named = attribution.mentionSpan;
    const nameAfterCue = named !== null && start + named.start > cueAt;
    const candidates = this.within(sentence).filter(
      (date) =>
        (isOneDay(date) || isImpossible(date)) &&
        (!date.relative || TODAY.test(date.text)) &&
        this.isPast(date),
    );
    const leadOf = (date: ReadDate) => text.slice(0, date.start - start);
    const closes = (date: ReadDate) => CLOSES.test(text.slice(date.end - start));
    // "…, kata X, …" and "Dikatakan X, …": what stands before such a cue, or ends its sentence, was said.
    const inMiddle = cueAt > start && (nameAfterCue || /nya$/.test(attribution.cue));
    const inFront = cueAt === start && nameAfterCue;
    const date =
      candidates.find((one) => !inMiddle && one.end <= cueAt && !PLAN_BEFORE.test(leadOf(one))) ??
      candidates.find((one) => {
        if (!nameAfterCue) return false;
        const comma = text[named.end - 1] === ',' ? 1 : 0;
        const between = text.slice(named.end - comma, one.start - start);
        return (
          one.start > start + named.start &&
          between.length < 80 &&
          // "Menurut X, pencarian dihentikan pada Rabu": after the comma begins what was said.
          !/^,\s(?!(?:saat|ketika|dalam|pada|di|usai|seusai|melalui|lewat|hari)\s)\p{Ll}/u.test(
            between,
          ) &&
          /(?:,\s|pada\s|hari\s|^\s)$/.test(between) &&
          !/\b(?:bahwa|akan|sudah|telah|sejak|mulai|yang|terakhir|berhasil|lahir|kelahiran)\b/.test(
            between,
          ) &&
          isCircumstance(between) &&
          !/^\s(?!dalam|di|pada|saat|usai|ketika)\p{Ll}{4,}/u.test(
            text.slice(one.end - start).replace(PART_BEHIND, ''),
          )
        );
      }) ??
      candidates.find((one) => {
        const said = text.slice(attribution.cueSpan.end, one.start - start);
        return (
          !inFront &&
          (/,\s(?:pada\s|hari\s)?$/.test(leadOf(one)) || MET.test(leadOf(one))) &&
          closes(one) &&
          // "…, pada 4 Februari 2026.": without its weekday it is the day of what happened.
          (one.relative || HAS_WEEKDAY.test(one.text) || !/\bpada\s$/.test(leadOf(one))) &&
          !WHILE.test(said)
        );
      }) ??
      candidates.find(
        (one) =>
          !inFront &&
          (one.relative || HAS_WEEKDAY.test(one.text)) &&
          RIGHT_AFTER_CUE.test(text.slice(attribution.cueSpan.end, one.start - start)) &&
          BEFORE_WHAT_WAS_SAID.test(text.slice(one.end - start)),
      ) ??
      candidates.find(
        (one) =>
          !one.relative &&
          OCCASION.test(leadOf(one)) &&
          !PLAN_BEFORE.test(leadOf(one)) &&
          !PAPER_OF_DAY.test(leadOf(one)) &&
          /^[\s.)]*$/.test(text.slice(one.end - start)),
      ) ??
      null;
    return date && !isQuotedFrom(sentence, date) ? date : null;
  }
}

/** "…, ditemui Selasa (9/7).", "…, saat dihubungi kemarin (16/1).": when whoever speaks was met. */
const MET =
  /,\s(?:(?:saat|ketika|kala)\s)?di(?:temui|hubungi|jumpai|konfirmasi|wawancarai|tanya)\s(?:[^,.]{2,60}\s)?(?:pada\s|hari\s)?(?:kemarin\s\(?)?$/u;

/** "… melalui keputusan yang ditandatangani pada 24 November": a paper that was signed that day said nothing. */
const PAPER_OF_DAY = new RegExp(
  `\\b(?:${oneOf(PAPERS)})\\s(?:[^,.]{0,40}\\s)?yang\\s(?:${oneOf(SIGNED)})\\s[^,.]{0,40}$`,
  'iu',
);

/** "mengatakan di Pekanbaru, Kamis (17/7), lembaganya …", "menuturkan, Rabu, …": nothing but a place before the day. */
const RIGHT_AFTER_CUE =
  /^(?:\s(?:di|dalam|saat|usai|seusai|ketika|lewat|melalui|kepada)\s[^,.;:"“”]{2,60})?,\s(?:hari\s)?$/u;
/** What was said begins behind the comma, or with "bahwa". */
const BEFORE_WHAT_WAS_SAID = new RegExp(
  `^(?:\\s(?:${oneOf(PARTS_OF_DAY)}))?(?:,|\\s(?:bahwa|agar|supaya))\\s`,
  'u',
);

const PART_BEHIND = new RegExp(`^\\s(?:${oneOf(PARTS_OF_DAY)})`, 'u');

/** Nothing but names, offices and circumstances between a speaker and a day: no clause of what was said. */
const isCircumstance = (between: string): boolean =>
  between
    .split(',')
    .slice(1)
    .every((part) =>
      /^\s*(?:$|[\p{Lu}(]|(?:di|dalam|saat|melalui|lewat|kepada|usai|seusai|ketika|pada|hari|sela|didampingi|mewakili|menanggapi|terkait|dan|selaku|sambil|seraya|yang|juga|itu)\b|\p{Ll}+\s\p{Lu})/u.test(
        part,
      ),
    );

/** "dikutip Rabu (15/5/2024)" is the day of another outlet, not of the words. */
export function isQuotedFrom(sentence: Stretch, date: ReadDate): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  return QUOTED_FROM.test(before) && !BROADCAST.test(before);
}

/** "X melaporkan 31 orang tewas di Y, pada Kamis (6/2/2025).": whose day is it? */
export function mayBeOfContent(
  sentence: Stretch,
  date: ReadDate,
  { cueSpan }: Attribution,
): boolean {
  const said = sentence.text.slice(cueSpan.end, date.start - sentence.start);
  const lead = sentence.text.slice(0, date.start - sentence.start);
  return (
    // "… usai sang laksamana pensiun pada 21 Oktober", "melalui undang-undang yang diteken 10 Juni"
    (OCCASION.test(lead) && date.start - sentence.start > cueSpan.end) ||
    /\b(?:usai|setelah|saat|ketika|sejak|yang|terjadi)\b/.test(said) ||
    (said.length > 60 && /\sdi\s(?:\p{Lu}|\p{Ll}+\s\p{Lu})[^.]*,\s(?:pada\s|hari\s)?$/u.test(said))
  );
}
