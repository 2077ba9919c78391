import { contentStems } from '../wording/stems.ts';
import { modernSpelling, rootsOfWord, rootWithin } from './roots.ts';

/** A stretch of a result's words, and whether the query found it. */
export interface Highlight {
  text: string;
  marked: boolean;
}

/**
 * Cuts a result's words into stretches, those that a query found marked: the word itself, also
 * inside a longer one, in the other spelling of a name, in another form of the same stem, or with
 * the first letter that a prefix took. Of an exact phrase only the phrase is marked.
 *
 * @param query as the reader typed it; words in straight quotation marks are a phrase
 */
export function highlight(text: string, query: string): Highlight[] {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase]) => keysOf(phrase ?? ''));
  const terms = keysOf(query.replace(/"[^"]*"?/g, ' '));
  const words = [...text.matchAll(WORD)].map((match) => ({
    key: modernSpelling(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = new Set(
    words.flatMap(({ key }, at) => (terms.some((term) => means(key, term)) ? [at] : [])),
  );
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at += 1) {
      if (!phrase.every((key, step) => words[at + step]?.key === key)) continue;
      for (let step = 0; step < phrase.length; step += 1) found.add(at + step);
    }
  }
  const stretches: Highlight[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!found.has(at)) continue;
    const start = words[at]?.start ?? 0;
    while (found.has(at + 1)) at += 1;
    const end = words[at]?.end ?? start;
    stretches.push({ text: text.slice(from, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  stretches.push({ text: text.slice(from), marked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Single letters are found everywhere and mark nothing; short words only where a word begins. */
const MIN_TERM = 2;
const MIN_INSIDE = 4;

function keysOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(modernSpelling).filter(({ length }) => length >= MIN_TERM);
}

function means(word: string, term: string): boolean {
  if (word.startsWith(term) || rootsOfWord(word).includes(term)) return true;
  if (term.length >= MIN_INSIDE && word.includes(term)) return true;
  const [stem] = contentStems(rootWithin(term));
  return stem !== undefined && contentStems(rootWithin(word)).has(stem);
}
