import { PARTS_OF_DAY } from '../lang/id/calendar.ts';
import { BEFORE_DAYS, PERFECT_WORDS, TITLE_ENDS, TITLE_OPENERS } from '../lang/id/event-titles.ts';

/** Characters of a title: what a heading and an entry of a feed show without breaking off. */
const LONGEST = 80;

/** Fewest words that say what happened. */
const SHORTEST = 4;

const oneOf = (words: readonly string[]): string => words.join('|').replace(/\s/g, '\\s');
const OPENER = new RegExp(
  `^(?:${oneOf([...TITLE_OPENERS].sort((a, b) => b.length - a.length))})(?=[\\s,]),?\\s*`,
  'u',
);
const BEFORE_DAY = `(?:(?:${oneOf(BEFORE_DAYS)})\\s)*`;
const BEHIND_DAY = `(?:\\s(?:${oneOf(PARTS_OF_DAY)})(?!\\p{L}))?`;
const CLOCK =
  /,?\s(?:sekitar\s|sekira\s)?(?:pukul|jam)\s\d{1,2}[.:]\d{2}(?:\s?(?:WIB|WITA|Wita|WIT)(?!\p{L}))?/gu;
const PERFECT = new RegExp(`\\s(?:${oneOf(PERFECT_WORDS)})(?=\\s)`, 'u');
const END = new RegExp(`[,;:]\\s|\\s(?:${oneOf(TITLE_ENDS)})\\s`, 'gu');

/**
 * A short title for an event, cut by rule from the sentence that tells of it: without its day, its
 * clock time, brackets and what only leads to it, and no longer than a heading.
 *
 * @param dateText the printed words of the day, which stand beside the title anyway
 */
export function titleOfEvent(words: string, dateText: string): string {
  const day = dateText.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let title = words
    .replace(new RegExp(`,?\\s*${BEFORE_DAY}${day}${BEHIND_DAY}(?:,(?=\\s))?`, 'iu'), ' ')
    .replace(CLOCK, '')
    .replace(/\s?\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s,/g, ',')
    .trim();
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(OPENER, '').replace(/^[\s,–—-]+/, '');
  }
  title = shortened(title.replace(PERFECT, ''))
    .replace(/[\s,.;:!–—-]+$/, '')
    .replace(/\s(?:pada|sejak|dan|di|ke)$/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** As much of a sentence as a title holds, up to a circumstance or a mark; else up to a word. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const ends = [...text.matchAll(END)]
    .map(({ index }) => index)
    .filter((at) => at <= LONGEST && text.slice(0, at).split(' ').length >= SHORTEST);
  const end = ends.at(-1);
  if (end !== undefined) return text.slice(0, end);
  const word = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, word === -1 ? LONGEST : word)} …`;
}
