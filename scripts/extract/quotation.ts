import { SURE_CUES } from '../lang/id/sure-cues.ts';
import type { Stretch } from './sentence.ts';
import { matchesIn } from './token.ts';

/** A stretch between quotation marks; offsets are those of the words, without the marks. */
export interface QuotedSpan extends Stretch {
  /** Offsets with the marks. */
  outer: { start: number; end: number };
  /** A mark is missing, so that one end is a guess. */
  damaged: boolean;
  /** Ran on to the end of its paragraph without a closing mark. */
  open: boolean;
}

const MARK = /["“”„‟″«»]|``|''|’’|‘‘/g;

const CUE = `(?:${SURE_CUES.join('|')})(?:nya)?`;

/** Between a lost closing or opening mark and the words of the outlet. */
const ATTRIBUTION_AFTER = new RegExp(`,\\s(?=${CUE}\\s)`, 'gu');

/** Right behind a mark: what was quoted has ended. */
const ATTRIBUTION_NEXT = new RegExp(`^,?\\s?${CUE}(?:\\s|\\.|,|$)`, 'u');

/** Up to the mark behind which a cue stands: an apostrophe inside is none. */
const SINGLE = new RegExp(
  `^['‘](?!['‘])(?<words>[\\p{Lu}\\d][^"“”]{8,800}?)(?<!['’])['’],?\\s(?=${CUE}(?:\\s|[.,]))`,
  'u',
);

/** Characters of what stands in marks inside a quotation, at the most. */
const LONGEST_INSIDE = 40;

/** Characters that are looked at for a cue. */
const CUE_WITHIN = 24;

/**
 * The quoted spans of a paragraph. Marks are paired by their neighbours rather than their glyph,
 * because outlets mix straight and curly marks and print the closing glyph on both sides.
 */
export function quotedSpans(paragraph: Stretch): QuotedSpan[] {
  const marks = matchesIn(MARK, paragraph.text);
  const single = singleQuoted(paragraph);
  if (!single) return marks.length === 0 ? [] : new Pairing(paragraph).read(marks);
  const behind = marks.filter(({ index }) => paragraph.start + index >= single.outer.end);
  return [single, ...new Pairing(paragraph).read(behind)];
}

/** `'Kapalnya tertahan', ujar X.`: a paragraph that opens with a quotation in single marks. */
function singleQuoted({ text, start }: Stretch): QuotedSpan | null {
  const words = SINGLE.exec(text)?.groups?.words;
  if (words === undefined) return null;
  const end = start + 1 + words.length;
  const outer = { start, end: end + 1 };
  return { text: words, start: start + 1, end, outer, damaged: false, open: false };
}

/** Goes from mark to mark and keeps in mind which one is open. */
class Pairing {
  readonly #text: string;
  readonly #offset: number;
  readonly #spans: QuotedSpan[] = [];
  #open: { at: number; length: number } | null = null;
  /** Curly marks that opened inside the open one. */
  #nested = 0;
  /** Where attributions begin, read when first asked for, and the first that may still be of use. */
  #attributions: readonly number[] | null = null;
  #passed = 0;

  constructor({ text, start }: Stretch) {
    this.#text = text;
    this.#offset = start;
  }

  read(marks: readonly RegExpExecArray[]): QuotedSpan[] {
    for (let at = 0; at < marks.length; at += 1) {
      const { 0: mark = '', index = 0 } = marks[at] ?? {};
      if (this.#open === null) this.#begin(mark, index);
      // `pemuda "zaman now" atau …,"`: marks inside a quotation, which goes on.
      else if (this.#isWordInside(marks, at)) at += 1;
      else this.#goOn(mark, index, this.#open);
    }
    if (this.#open !== null) this.#pushUnclosed(this.#open);
    return this.#spans;
  }

  /** A few words in straight marks, and behind them the mark that closes the quotation around them. */
  #isWordInside(marks: readonly RegExpExecArray[], at: number): boolean {
    const [first, second, third] = marks.slice(at, at + 3);
    if (!first || !second || !third || [first, second].some(({ 0: mark }) => mark !== '"'))
      return false;
    const text = this.#text;
    return (
      this.#opens('"', first.index) &&
      /\s/.test(text[first.index - 1] ?? ' ') &&
      second.index - first.index <= LONGEST_INSIDE &&
      /[\p{L}\d]/u.test(text[second.index - 1] ?? '') &&
      /^[\s.,]/.test(text.slice(second.index + 1)) &&
      !this.#opens(third[0], third.index) &&
      /[,.!?]/.test(text[third.index - 1] ?? '')
    );
  }

  /** A mark where none is open: it opens, or it closes what began with the paragraph. */
  #begin(mark: string, at: number): void {
    const next = { at, length: mark.length };
    if (this.#opens(mark, at) || at === 0 || mark === '“' || mark === '„') this.#open = next;
    else if (
      this.#spans.length === 0 &&
      at > 0 &&
      this.#endsWords(at) &&
      this.#isCueAt(at + mark.length)
    ) {
      // The opening mark is lost: the quotation begins with the paragraph.
      this.#push(0, at, 0, at + mark.length, { damaged: true });
    } else if (/[^\s.,;:!?)]/.test(this.#text[at + mark.length] ?? ' ')) this.#open = next;
  }

  /** A mark where one is open: it closes, it opens another inside, or a closing one was lost before it. */
  #goOn(mark: string, at: number, open: { at: number; length: number }): void {
    const text = this.#text;
    const from = open.at + open.length;
    const opens = this.#opens(mark, at);
    const spaced = /\s/.test(text[at - 1] ?? ' ');
    const lost = opens && spaced ? this.#attributionWithin(from, at) : null;
    if (lost !== null) {
      // A second opening mark after an attribution: the first quotation lost its closing mark.
      this.#push(from, lost, open.at, lost, { damaged: true });
      this.#open = { at, length: mark.length };
      return;
    }
    // `… di balai desa, "ujar Camat …`: the space stands on the wrong side of the mark.
    const misplaced = opens && spaced && this.#endsWords(at) && this.#isCueAt(at + mark.length);
    if (!misplaced && mark === '“' && opens && spaced) {
      this.#nested += 1;
      return;
    }
    if (mark === '”' && this.#nested > 0) {
      this.#nested -= 1;
      return;
    }
    const closes = /[^\s(]/.test(text[at - 1] ?? ' ') || !opens || misplaced;
    if (!closes && mark !== '”' && mark !== '»') return;
    this.#push(from, at, open.at, at + mark.length);
    this.#open = null;
    this.#nested = 0;
  }

  #pushUnclosed({ at, length }: { at: number; length: number }): void {
    const cut = this.#attributionWithin(at + length, this.#text.length);
    const to = cut ?? this.#text.length;
    this.#push(at + length, to, at, to, { damaged: true, open: cut === null });
  }

  #opens(mark: string, at: number): boolean {
    return (
      /[\s([–—:,.-]/.test(this.#text[at - 1] ?? ' ') &&
      /[^\s.,;:!?)]/.test(this.#text[at + mark.length] ?? ' ')
    );
  }

  /** A comma or full stop stands before, as at the end of what is quoted. */
  #endsWords(at: number): boolean {
    return /[,.!?]\s?$/.test(this.#text.slice(Math.max(0, at - 2), at));
  }

  #isCueAt(at: number): boolean {
    return ATTRIBUTION_NEXT.test(this.#text.slice(at, at + CUE_WITHIN));
  }

  /** Where a quotation that was never closed gives way to its attribution, the comma kept; null when it does not. */
  #attributionWithin(from: number, to: number): number | null {
    this.#attributions ??= matchesIn(ATTRIBUTION_AFTER, this.#text).map(({ index }) => index);
    while ((this.#attributions[this.#passed] ?? to) < from) this.#passed += 1;
    const first = this.#attributions[this.#passed];
    return first !== undefined && first < to ? first + 1 : null;
  }

  #push(
    from: number,
    to: number,
    outerFrom: number,
    outerTo: number,
    flags: { damaged?: boolean; open?: boolean } = {},
  ): void {
    const raw = this.#text.slice(from, to);
    const words = raw.trim();
    if (words === '') return;
    const start = this.#offset + from + raw.length - raw.trimStart().length;
    this.#spans.push({
      text: words,
      start,
      end: start + words.length,
      outer: { start: this.#offset + outerFrom, end: this.#offset + outerTo },
      damaged: flags.damaged ?? false,
      open: flags.open ?? false,
    });
  }
}
