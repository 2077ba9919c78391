import {
  HEADLINE_SMALL_WORDS,
  INLINE_BYLINES,
  INLINE_LINKS,
  INLINE_MARKERS,
} from '../lang/id/boilerplate.ts';
import { isLabel, isWholeSentence, type Start, startOf } from './boilerplate.ts';
import { outletDatelineIn } from './dateline.ts';
import { isNoName, isOffice } from './lexicon.ts';
import { type Stretch, sentencesOf } from './sentence.ts';
import { matchesIn } from './token.ts';
import { NO_WORD, wordOf } from './word.ts';

/** What is set into a line that is not the story's: a link, a byline, where a page ends. */
type Kind = Start | 'marker';

interface Piece {
  kind: Kind;
  /** Where it begins in the line, and where the words end that tell what it is. */
  start: number;
  end: number;
}

const SMALL_WORDS = new Set(HEADLINE_SMALL_WORDS);

const INLINE: readonly (readonly [Kind, RegExp])[] = [
  // "… laporan itu. Baca juga: …", "… laporan itu Baca juga: …"; not "Kami baca juga …".
  [
    'link',
    new RegExp(
      `(?<=^|[.!?…"”’)\\]»*]\\s?|\\s)(?:${INLINE_LINKS.join('|')})\\s?(?:[:–—-]\\s?|(?=\\p{Lu}))`,
      'gu',
    ),
  ],
  ['byline', new RegExp(`(?<=^|[\\s.])(?:${INLINE_BYLINES.join('|')})\\s(?=\\p{Lu})`, 'gu')],
  [
    'marker',
    new RegExp(
      `(?:${INLINE_MARKERS.join('|')})|(?<=[.!?"”]\\s)Halaman\\s?:?\\s?\\d+\\sdari\\s\\d+`,
      'gu',
    ),
  ],
];

/** Any of those that can stand inside a line: most lines hold none. */
const MAY_HOLD =
  /[Bb]aca|BACA|[Ss]imak|[Ll]ihat|[Tt]onton|[Tt]erkait|TERKAIT|[Ll]aporan|LAPORAN|ADVERT|[Ss]croll|SCROLL|[Hh]alaman/;

/** Characters within which a piece ends, or else the line is all of it. */
const LONGEST_PIECE = 1000;

/** Characters from which on a line that begins with an advert holds the story too. */
const JOINED = 300;

/**
 * The parts of a line that belong to the story, in reading order: what stands before, between and after
 * links, bylines, summaries and page marks that were set into it, or nothing when the line is all that.
 */
export function storyIn(line: Stretch): Stretch[] {
  const { text } = line;
  const inline = MAY_HOLD.test(text) ? piecesIn(text) : [];
  if (inline.length === 0 && !startOf(text)) return isLabel(text) ? [] : [line];
  const story: Stretch[] = [];
  let from = 0;
  let next = 0;
  while (from < text.length) {
    while ((inline[next]?.start ?? text.length) < from) next += 1;
    // What follows a piece may begin like another line that is no part of the story.
    const piece = pieceAt(text, from, inline[next]) ?? inline[next];
    const part = text.slice(from, piece?.start);
    const kept = part.trim();
    if (kept !== '' && !isLabel(kept) && (from === 0 || holdsSentence(kept))) {
      const start = line.start + from + part.length - part.trimStart().length;
      story.push({ text: kept, start, end: start + kept.length });
    }
    from = piece ? endOf(piece, text) : text.length;
  }
  return story;
}

/** True for a line that is no part of the story: links, captions, credits, adverts, stamps. */
export function isBoilerplate(line: string): boolean {
  const text = line.trim();
  return storyIn({ text, start: 0, end: text.length }).length === 0;
}

/** What stands inside a line, in reading order. */
function piecesIn(text: string): Piece[] {
  return INLINE.flatMap(([kind, pattern]) =>
    matchesIn(pattern, text).map(({ index, 0: words }) => ({
      kind,
      start: index,
      end: index + words.length,
    })),
  )
    .filter(({ kind, start }) => kind !== 'link' || !/["“‘]/.test(text.charAt(start - 1)))
    .sort((a, b) => a.start - b.start);
}

/** What a line begins with, or goes on with behind a piece, unless a piece inside it tells more. */
function pieceAt(text: string, from: number, inline: Piece | undefined): Piece | null {
  const begins = startOf(text.slice(from, from + LONGEST_HEADLINE).trimStart());
  if (!begins || (inline && text.slice(from, inline.start).trim() === '')) return null;
  const start = from + (/\S/.exec(text.slice(from))?.index ?? 0);
  return { kind: begins.kind, start, end: start + begins.length };
}

/** Where the story goes on after a piece of furniture: at the end of the line when nothing shows it. */
function endOf({ kind, start, end }: Piece, text: string): number {
  if (kind === 'marker') return end;
  if (kind === 'link' && NO_LINK.test(text.slice(start, end + 2))) {
    const colon = text.indexOf(':', start) + 1;
    const sentence = text.slice(colon, colon + LONGEST_PIECE);
    if (!isTitled(sentence) && isWholeSentence(sentence)) return colon;
  }
  const rest = text.slice(end, end + LONGEST_PIECE);
  const last = (length: number) => (length === rest.length ? text.length : end + length);
  if (kind === 'other')
    return text.length - start > JOINED ? last(afterSentence(rest)) : text.length;
  if (kind === 'byline') {
    const dateline = outletDatelineIn(rest);
    if (dateline !== -1) return end + dateline;
    return last(afterNames(rest) ?? afterSentence(rest));
  }
  return last(afterHeadline(rest));
}

/** `BERITA TERKAIT :Camat menyebut air mulai surut.`: a label that was glued to a sentence. */
const NO_LINK = /(?:terkait|lainnya)\s?:/i;

/** `: Perahu Hanyut "Kami mencari …`: a mark behind which somebody speaks, not one in the headline. */
const SPEECH = /\s["“](?=\p{Lu}[\p{L}’']*,?\s\p{Ll})/u;

/** Characters within which a headline ends. */
const LONGEST_HEADLINE = 200;

/** Fewest words of a headline. */
const SHORTEST_HEADLINE = 3;

/**
 * How long the headline is at the beginning of a text. It ends before a quotation that is no headline's;
 * where its capitals run into an office or into a word that begins sentences; else with the sentence.
 */
function afterHeadline(text: string): number {
  const near = text.slice(0, LONGEST_HEADLINE);
  const quotation = SPEECH.exec(near);
  const sentence = afterSentence(text);
  if (quotation && quotation.index < sentence) return quotation.index;
  return Math.min(beforeStory(near) ?? sentence, sentence);
}

/** Where, in a run of words in capitals, an office or an opener begins whose sentence goes on in small letters. */
function beforeStory(text: string): number | null {
  let last: number | null = null;
  let count = 0;
  let before = NO_WORD;
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    const word = wordOf(raw);
    if (/^\p{Ll}/u.test(word.plain) && !SMALL_WORDS.has(word.bare)) return last;
    const begins = isNoName(word) || (isOffice(word) && !isOffice(before));
    if (count >= SHORTEST_HEADLINE && /^\p{Lu}/u.test(word.plain) && begins) last = index;
    count += 1;
    before = word;
  }
  return null;
}

/** Most words of a headline begin in capitals. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** "Suluh Contoh, Panji Lesmana Bupati Purwajaya …": who wrote it, up to an office or a quotation. */
function afterNames(text: string): number | null {
  const near = text.slice(0, LONGEST_HEADLINE);
  const quotation = SPEECH.exec(near);
  let count = 0;
  for (const { 0: raw, index } of near.matchAll(/\S+/g)) {
    const word = wordOf(raw);
    if (quotation && index > quotation.index) return quotation.index;
    if (/^\p{Ll}/u.test(word.plain)) return null;
    if (count >= SHORTEST_HEADLINE && (isOffice(word) || isNoName(word))) return index;
    count += 1;
  }
  return null;
}

/** The length of the first sentence of a text; all of it when it is no more than one. */
function afterSentence(text: string): number {
  const [first, second] = sentencesOf({ text, start: 0, end: text.length });
  return first && second ? second.start : text.length;
}

/** Fewest words of a sentence of the story that stands behind furniture. */
const SHORTEST_SENTENCE = 4;

function holdsSentence(text: string): boolean {
  return (
    /[.!?]["”’')]*$/.test(text) &&
    /(?<!\p{L})\p{Ll}{3,}/u.test(text) &&
    text.split(/\s+/, SHORTEST_SENTENCE).length >= SHORTEST_SENTENCE
  );
}
