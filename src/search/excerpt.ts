import type { Highlight } from './highlight.ts';

/** About six lines of a phone; a longer quotation would hide the results behind it. */
const MOST = 280;
/** What is told before the first word that was found. */
const BEFORE = 60;

/**
 * The part of a result's words that shows why it was found: from shortly before the first marked word on,
 * cut between words, with "…" where something is left out. Short words stay whole.
 */
export function excerptOf(words: readonly Highlight[]): Highlight[] {
  const text = words.map(({ text: part }) => part).join('');
  if (text.length <= MOST) return [...words];
  const first = words.findIndex(({ marked }) => marked);
  const found = words
    .slice(0, Math.max(0, first))
    .reduce((at, { text: part }) => at + part.length, 0);
  const start = found <= BEFORE ? 0 : text.indexOf(' ', found - BEFORE) + 1;
  const last = text.lastIndexOf(' ', start + MOST);
  const end = start + MOST >= text.length ? text.length : last > start ? last : start + MOST;
  let at = 0;
  const kept = words.flatMap(({ text: part, marked }) => {
    const own = part.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.length;
    return own === '' ? [] : [{ text: own, marked }];
  });
  const gap = (left: boolean, text: string) => (left ? [{ text, marked: false }] : []);
  return [...gap(start > 0, '… '), ...kept, ...gap(end < text.length, ' …')];
}
