import { wordsOfText } from '../wording/words.ts';

/** The phrases in straight quotation marks of a query, each as its words for comparison. */
export function phrasesOf(query: string): string[] {
  return [...query.matchAll(/"([^"]+)"/g)]
    .map(([, phrase]) => wordsOfText(phrase ?? '').join(' '))
    .filter(Boolean);
}

/**
 * Whether a text has every phrase word for word. Pagefind compares stems inside a phrase too
 * ("menemukan rembesannya" would find "menemukan rembesan"), and a reader who puts quotation marks
 * means these words.
 */
export function hasPhrases(text: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOfText(text).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${phrase} `));
}
