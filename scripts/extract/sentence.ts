import { ABBREVIATIONS, SHORT_MONTHS } from '../lang/id/abbreviations.ts';
import { QUOTE_CUES } from '../lang/id/speech.ts';
import { matchesIn } from './token.ts';

/** A stretch of a text; `end` is exclusive. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

const SHORT = new Set(ABBREVIATIONS);
const SHORT_MONTH = new Set(SHORT_MONTHS);

/** Letters of the longest word that is looked up, and of what may stand before it. */
const LONGEST_SHORT = 1 + Math.max(...[...SHORT, ...SHORT_MONTH].map((word) => word.length));

/** The last word before a full stop, and what it touches: "M." of "M.Si". */
const LAST_WORD = /(?<touched>\p{Lu}\.)?(?<![\p{L}\p{N}])(?<word>\p{L}+)$/u;

/** Degrees are coined faster than lists grow: "M.Si", "S.Ikom", "Sp.OG". */
const DEGREE_END = /^(?:[MS]\.\p{Lu}\p{L}*|\p{Lu}\.\p{Lu}?\p{Ll}{1,2}|\p{Lu}\.\p{L})$/u;
const SPECIALIST = /^Sp\p{L}{0,3}$/u;

/**
 * True when the full stop at `at` stands behind a word in short form, so that no sentence ends there.
 * `next` is the first character after it.
 */
function isShortForm(text: string, at: number, next: string | undefined): boolean {
  const { word, touched } =
    LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_SHORT - 2), at))?.groups ?? {};
  if (word === undefined) return false;
  // "tulis Romi di X. Ia …": the platform, no initial.
  if (
    word === 'X' &&
    /\b(?:di|akun|lewat|melalui|media sosial)\s$/.test(text.slice(Math.max(0, at - 16), at - 1))
  )
    return false;
  // "Sri Sultan Hamengku Buwono X. “Kami …": whose words follow; an initial has a name behind it.
  if (word.length === 1 && next !== undefined && OPENS_QUOTATION.test(next)) return false;
  // "Rp 1,27 M. Menurut …": billions.
  if (/^[MT]$/.test(word) && /\d\s?$/.test(text.slice(Math.max(0, at - 6), at - 1))) return false;
  if (word.length === 1 || SHORT.has(word) || SPECIALIST.test(word)) return true;
  if (SHORT_MONTH.has(word)) return next !== undefined && /\d/.test(next);
  return touched !== undefined && DEGREE_END.test(`${touched}${word}`);
}

const OPENS_QUOTATION = /["“„«]/;

const CUE_NEXT = new RegExp(`^(?:${QUOTE_CUES.join('|')})(?:nya)?(?![\\p{L}])`, 'iu');

/** Longest cue that is looked for behind a quotation, in characters. */
const LONGEST_CUE = 40;

/** Marks that end a sentence with those that close something, from the first of them on. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["”’'»)\]]*/gu;

/** What a sentence begins with: "dr. Sri Wahyuni" too. */
const SENTENCE_START = /^(?:[\p{Lu}\p{N}"“”'‘([]|’’|(?:dr|drg|drh|drs|apt)\.\s\p{Lu})/u;

/** Longer lines are no paragraphs of news but data or an attack; leaving them out bounds the cost of a text. */
const MAX_PARAGRAPH = 100_000;

/** Paragraphs: the non-empty lines of a text, without the white space around them. */
export function paragraphsOf(text: string): Stretch[] {
  const paragraphs: Stretch[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.length > MAX_PARAGRAPH) continue;
    const start = match.index + line.indexOf(trimmed);
    paragraphs.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return paragraphs;
}

/**
 * The sentences of a paragraph, with offsets in the whole text. A full stop inside one of the
 * `quoted` stretches does not end one, so that a quotation stays with its attribution.
 */
export function sentencesOf(
  paragraph: Stretch,
  quoted: readonly Pick<Stretch, 'start' | 'end'>[] = [],
): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = paragraph.text.slice(from, to);
    const trimmed = raw.trim();
    const text = withoutStars(trimmed);
    if (text !== '') {
      const start = paragraph.start + from + raw.length - raw.trimStart().length;
      sentences.push({ text, start, end: start + text.length });
    }
    from = to;
  };
  const { text } = paragraph;
  for (const match of matchesIn(SENTENCE_END, text)) {
    const at = paragraph.start + match.index;
    const span = quoted[lastBefore(quoted, at)];
    const inside = span !== undefined && at < span.end;
    const opening = quoted[lastBefore(quoted, at) + 1];
    // `… itu."Kami …`: the mark that follows opens a quotation, it closes nothing.
    const opens =
      !inside &&
      opening !== undefined &&
      opening.start < paragraph.start + match.index + match[0].length;
    const end = opens ? opening.start - paragraph.start : match.index + match[0].length;
    if (!opens && end < text.length && !/\s/.test(text.charAt(end)) && !isSignature(text, end))
      continue;
    const next = nextCharacter(text, end);
    const rest = text.slice(next, next + LONGEST_CUE);
    // A quotation that ends in a full stop ends its sentence, unless its attribution follows.
    if (
      inside &&
      (paragraph.start + end < span.end ||
        (!/^\p{Lu}/u.test(rest) && !isSignature(text, next)) ||
        CUE_NEXT.test(rest))
    )
      continue;
    if (rest !== '' && !SENTENCE_START.test(rest)) continue;
    if (
      match[0].startsWith('.') &&
      !match[0].startsWith('..') &&
      isShortForm(text, match.index, rest[0])
    )
      continue;
    close(end);
  }
  close(paragraph.text.length);
  return sentences;
}

/** A text without the asterisks with which some outlets end an article. */
function withoutStars(text: string): string {
  let end = text.length;
  while (text[end - 1] === '*') end -= 1;
  return end === text.length ? text : text.slice(0, end).trimEnd();
}

/** Characters within which whoever wrote an article signs it. */
const LONGEST_SIGNATURE = 30;

/** "… ditunjuk penjabat keuchik.(*)", "(ica/dea)", "(Ant)": who wrote it, glued to the last sentence. */
const isSignature = (text: string, at: number): boolean =>
  text.length - at <= LONGEST_SIGNATURE &&
  /^\((?:\*+|[\p{L}\d]{2,12}(?:[/,-]\s?[\p{L}\d]{1,12})*)\)[\s*]*$/u.test(text.slice(at));

/** Where the next character that is no white space stands. */
function nextCharacter(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Index of the last of `sorted` that begins at or before `at`; -1 when none does. */
export function lastBefore(sorted: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
