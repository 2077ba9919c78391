import { isWholeSentence } from './boilerplate.ts';
import { clockLength, datelineLength } from './dateline.ts';
import { storyIn } from './furniture.ts';
import { type QuotedSpan, quotedSpans } from './quotation.ts';
import { lastBefore, paragraphsOf, type Stretch, sentencesOf } from './sentence.ts';
import type { Token } from './token.ts';
import type { Turn } from './transcript.ts';

/** An article cut into what is read: its paragraphs, sentences and quoted stretches. */
export interface Cut {
  paragraphs: Stretch[];
  /** The text with the paragraphs only, each at its place, and its words. */
  story: string;
  tokens: Token[];
  sentences: CutSentence[];
}

/** A sentence of an article. */
export interface CutSentence {
  sentence: Stretch;
  /** The quotations that begin in it. */
  spans: QuotedSpan[];
  /** Index of its paragraph. */
  paragraph: number;
  /** Characters of the dateline at its beginning: `OUTLET.COM, PLACE –`. */
  dateline: number;
  /** The sentence is a whole turn of a transcript. */
  turn?: Turn;
}

/** Sentences before a dateline: captions and teasers come first. Headlines of other news do not count. */
const DATELINE_WITHIN = 8;

/** How many paragraphs before each one end like a sentence. */
function countOfSentences(paragraphs: readonly Stretch[]): number[] {
  let count = 0;
  return paragraphs.map(({ text }) => {
    const before = count;
    if (isWholeSentence(text)) count += 1;
    return before;
  });
}

/**
 * Cuts a text, without what is no part of the story: credits, links, the headline once more.
 *
 * @param tokens the words of `text`
 * @param turns the turns of a transcript, by where their lines begin
 */
export function cut(
  { text, title }: { text: string; title?: string | undefined },
  tokens: readonly Token[],
  turns: ReadonlyMap<number, Turn> = new Map(),
): Cut {
  const paragraphs = paragraphsOf(text)
    .flatMap(storyIn)
    .filter((paragraph) => paragraph.text !== title?.trim());
  const told = countOfSentences(paragraphs);
  const sentences = paragraphs.flatMap((paragraph, index): CutSentence[] => {
    const turn = turns.get(paragraph.start);
    const isReport = turn?.by === 'asker' && turn.label !== '' && !turn.words.text.includes('?');
    if (isReport) return sentencesWithin(turn.words, index);
    if (turn) return [{ sentence: paragraph, spans: [], paragraph: index, dateline: 0, turn }];
    const cuts = sentencesWithin(paragraph, index);
    const [first] = cuts;
    if (first) {
      const { text } = first.sentence;
      const isEarly = (told[index] ?? 0) <= DATELINE_WITHIN;
      first.dateline = clockLength(text) || (isEarly ? datelineLength(text) : 0);
    }
    return cuts;
  });
  return {
    paragraphs,
    story: storyOf(paragraphs),
    tokens: tokensWithin(paragraphs, tokens),
    sentences,
  };
}

/** The sentences of a paragraph, or of what a presenter tells between questions, each with its quotations. */
function sentencesWithin(stretch: Stretch, paragraph: number): CutSentence[] {
  const spans = quotedSpans(stretch);
  const outer = spans.map((span) => span.outer);
  return sentencesOf(stretch, outer).map((sentence) => ({
    ...{ sentence, paragraph, dateline: 0 },
    spans: spans.slice(
      lastBefore(outer, sentence.start - 1) + 1,
      lastBefore(outer, sentence.end - 1) + 1,
    ),
  }));
}

/** The text with only these paragraphs in it, each at its place. */
function storyOf(paragraphs: readonly Stretch[]): string {
  let story = '';
  for (const { text, start } of paragraphs) story += '\n'.repeat(start - story.length) + text;
  return story;
}

/** The words that stand in some paragraphs. */
function tokensWithin(paragraphs: readonly Stretch[], tokens: readonly Token[]): Token[] {
  let at = 0;
  return tokens.filter((token) => {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const paragraph = paragraphs[at];
    return paragraph !== undefined && paragraph.start <= token.start && token.end <= paragraph.end;
  });
}

/** "Sopir Angkot: 'Pulang Sebelum Petasan'": a headline that quotes. */
export const isTeaser = (text: string): boolean => {
  if (/[.!?,]["”'’]?$|,["”'’]/.test(text)) return false;
  const words = text.replace(/["“”'‘’]/g, '').split(/\s+/);
  return (
    words.length <= 16 &&
    words.length > 3 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75
  );
};

/** Words of a line in capitals from which it is a headline or a teaser, when no mark ends it. */
const HEADLINE_CAPITALS = 0.6;

/** A first line without a full stop is a headline; so is a heading of a list ("1. Menteri …"). */
export function isHeadline(text: string, index: number): boolean {
  if (/^\d+\.\s/.test(text) && !/[.!?]$/.test(text)) return true;
  if (/[.!?"”)]$/.test(text)) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return index <= 1 || (words.length <= 16 && capitals / words.length >= HEADLINE_CAPITALS);
}
