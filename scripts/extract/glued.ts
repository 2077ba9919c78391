import type { Extraction } from './extraction.ts';
import { lastBefore } from './sentence.ts';

/** A text with the marks that its desk left out. */
export interface Unglued {
  text: string;
  /** The same reading, with offsets and words as the desk printed them. */
  restore(extraction: Extraction): Extraction;
}

/**
 * Marks beside which a space is missing, one alternative each: `rakit,Ampi`, `Selasa,(17/2)`, `lalu.Warga itu`, `(15/4).Usut`,
 * `Ir.Obaja`, `Rabu(18/2)`. Addresses, figures, initials and degrees ("Tribun.com", "1,5", "M.Si") are glued for good. Each begins
 * with its mark and looks back from there, so that a text is searched for marks only.
 */
const GLUED = new RegExp(
  [
    ',(?<=[\\p{L}\\d)"”],)(?=\\p{L}|\\(\\d)',
    '\\.(?<=(?<![\\p{L}./@])\\p{L}?\\p{Ll}{3,24}\\.)(?=\\p{Lu}\\p{Ll}+[\\s,])',
    '\\.(?<=(?:\\d\\)|\\sWI(?:B|T|TA))\\.)(?=\\p{Lu}\\p{Ll})',
    '\\.(?<=(?:^|[\\s(.])(?:Ir|Drs|Dra|Dr|dr|drg|Prof|Hj|KH)\\.)(?=\\p{Lu}\\p{Ll}{2,})',
    '\\((?<=\\p{Ll}\\()(?=\\d{1,2}[/-]\\d)',
  ].join('|'),
  'gmu',
);

/** A text without any of these has no pair of dashes. */
const DASH = /[—–]|--/;

/** "Budi Saragih—nama yang …": a glued dash behind which a clause goes on. */
const GLUED_DASH = /(?<=\p{L})—(?=\p{Ll})/gu;

/** "Pandi—sapaan akrabnya—mengimbau", "Koh Hen -- begitu ia dipanggil -- menuding": dashes that stand for commas. */
const BETWEEN_DASHES =
  /(?<=[\p{L}\d)"”])\s?(?:[—–]|--)\s?(?=\p{Ll}[^—–\n.!?"“”]{3,90}(?:[—–]|--)\s?\p{Ll})|(?<=[\p{L}\d)"”]\s?(?:[—–]|--)\s?\p{Ll}[^—–\n.!?"“”]{2,90}\p{L})\s?(?:[—–]|--)\s?(?=\p{Ll})/gu;

/** Characters that the text from `start` on is further than what is printed. */
interface Change {
  start: number;
  more: number;
}

/** Puts a space where one is missing behind a mark, as some desks print a third of theirs, and commas for pairs of dashes. */
export function unglue(printed: string): Unglued {
  const changes: Change[] = [];
  let text = '';
  let end = 0;
  const found = [
    ...Array.from(printed.matchAll(GLUED), ({ 0: mark, index }) => ({
      index,
      mark,
      read: mark === '(' ? ' (' : `${mark} `,
    })),
    ...(DASH.test(printed) ? [BETWEEN_DASHES, GLUED_DASH] : []).flatMap((dashes) =>
      Array.from(printed.matchAll(dashes), ({ 0: mark, index }) => ({ index, mark, read: ', ' })),
    ),
  ].sort((one, other) => one.index - other.index);
  for (const { index, mark, read } of found) {
    if (index < end) continue;
    text += `${printed.slice(end, index)}${read}`;
    const more = (changes.at(-1)?.more ?? 0) + read.length - mark.length;
    changes.push({ start: text.length, more });
    end = index + mark.length;
  }
  if (changes.length === 0) return { text: printed, restore: (extraction) => extraction };
  text += printed.slice(end);
  const back = (offset: number): number =>
    offset - (changes[lastBefore(changes, offset)]?.more ?? 0);
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
