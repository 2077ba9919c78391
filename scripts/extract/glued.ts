import type { Extraction } from './extraction.ts';

/** A text with the spaces that its desk left out. */
export interface Unglued {
  text: string;
  /** The same reading, with offsets and words as the desk printed them. */
  restore(extraction: Extraction): Extraction;
}

/**
 * Behind which a space is missing, one alternative each: `rakit,Ampi`, `Selasa,(17/2)`, `lalu.Warga itu`, `(15/4).Usut`,
 * `Ir.Obaja`, `Rabu(18/2)`. Addresses, figures, initials and degrees ("Tribun.com", "1,5", "M.Si") are glued for good.
 */
const GLUED = new RegExp(
  [
    '(?<=[\\p{L}\\d)"”]),(?=\\p{L}|\\(\\d)',
    '(?<=(?<![\\p{L}./@])\\p{L}?\\p{Ll}{3,24})\\.(?=\\p{Lu}\\p{Ll}+[\\s,])',
    '(?<=\\d\\))\\.(?=\\p{Lu}\\p{Ll})',
    '(?<=(?:^|[\\s(.])(?:Ir|Drs|Dra|Dr|dr|drg|Prof|Hj|KH))\\.(?=\\p{Lu}\\p{Ll}{2,})',
    '(?<=\\p{Ll})(?=\\(\\d{1,2}[/-]\\d)',
  ].join('|'),
  'gmu',
);

/** Puts a space where one is missing behind a mark: some desks print a third of theirs so. */
export function unglue(printed: string): Unglued {
  /** Where the spaces stand in the text that is read. */
  const added: number[] = [];
  let text = '';
  let end = 0;
  for (const { 0: mark, index } of printed.matchAll(GLUED)) {
    const at = index + mark.length;
    text += printed.slice(end, at);
    added.push(text.length);
    text += ' ';
    end = at;
  }
  if (added.length === 0) return { text: printed, restore: (extraction) => extraction };
  text += printed.slice(end);
  const back = (offset: number): number => offset - countBelow(added, offset);
  const asPrinted = <T extends { text: string; start: number; end: number }>(span: T): T => {
    const [start, until] = [back(span.start), back(span.end)];
    return { ...span, start, end: until, text: printed.slice(start, until) };
  };
  /** Words that were read off the text, as they are printed. */
  const wordsAsPrinted = (words: string): string => {
    const at = printed.includes(words) ? -1 : text.indexOf(words);
    return at === -1 ? words : printed.slice(back(at), back(at + words.length));
  };
  return {
    text,
    restore: ({ statements, dates, laws, events }) => ({
      statements: statements.map(asPrinted).map((statement) => ({
        ...statement,
        saidOnText: statement.saidOnText && wordsAsPrinted(statement.saidOnText),
      })),
      dates: dates.map(asPrinted),
      laws: laws.map(asPrinted),
      events: events
        .map(asPrinted)
        .map((event) => ({ ...event, dateText: wordsAsPrinted(event.dateText) })),
    }),
  };
}

/** How many of the `sorted` numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
