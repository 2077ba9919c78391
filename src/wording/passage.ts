import { CONTEXT, type Report } from '../schema/report.ts';

/** A quotation of more words is named by its beginning and end: addresses must stay short. */
const MOST_WORDS = 16;
/** Words of a long quotation's beginning, and of its end. */
const EDGE = 6;
/** Words before and after that tell a passage from another with the same words. */
const NEIGHBOURS = 3;

/**
 * The address of an article at the passage that a report quotes, which a browser scrolls to and
 * marks: a text directive for each part of the quotation, `prefix-,start,end,-suffix` (WICG, URL
 * Fragment Text Directives, 3.2). A browser that does not find the words, or does not know
 * directives, opens the article.
 */
export function addressOfPassage(
  url: string,
  { words, data }: { words: string; data: Report },
): string {
  const parts = words.split('\n').filter((part) => part.trim() !== '');
  const contexts = [data, ...(data.continued ?? [])];
  const directives = parts.map((part, at) => directiveOf(part, contexts[at] ?? {}));
  const joined = directives.filter((directive) => directive !== '').join('&');
  return joined === '' ? url : `${url}${url.includes('#') ? '' : '#'}:~:${joined}`;
}

function directiveOf(
  words: string,
  { prefix, suffix }: { prefix?: string; suffix?: string },
): string {
  const all = wordsIn(words);
  if (all.length === 0) return '';
  const long = all.length > MOST_WORDS;
  const before = wholeWordsIn(prefix ?? '', 'first').slice(-NEIGHBOURS);
  const after = wholeWordsIn(suffix ?? '', 'last').slice(0, NEIGHBOURS);
  const terms = [
    ...(before.length > 0 ? [`${termOf(before)}-`] : []),
    ...(long ? [termOf(all.slice(0, EDGE)), termOf(all.slice(-EDGE))] : [termOf(all)]),
    ...(after.length > 0 ? [`-${termOf(after)}`] : []),
  ];
  return `text=${terms.join(',')}`;
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The words of a context, without the outermost one where the context was cut there. */
function wholeWordsIn(context: string, outermost: 'first' | 'last'): string[] {
  const words = wordsIn(context);
  if (context.length < CONTEXT) return words;
  return outermost === 'first' ? words.slice(1) : words.slice(0, -1);
}

/** Words as one term of a directive, in which "-", "," and "&" would mean something. */
function termOf(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
