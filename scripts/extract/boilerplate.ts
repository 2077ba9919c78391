import {
  BOILERPLATE_STARTS,
  BYLINE_STARTS,
  CREDITS,
  LABEL_STARTS,
  LABELS,
  LINK_STARTS,
} from '../lang/id/boilerplate.ts';

/** Longest credit or caption line, in characters. */
const MAX_CAPTION = 160;

/** Longest label and longest beginning that tells one, in characters. */
const LONGEST_LABEL = 80;

/** What kind of line that is no part of the story begins with certain words. */
export type Start = 'link' | 'byline' | 'other';

const STARTS = byFirstLetter([
  ...LINK_STARTS.map((start) => [start, 'link'] as const),
  ...BYLINE_STARTS.map((start) => [start, 'byline'] as const),
  ...BOILERPLATE_STARTS.map((start) => [start, 'other'] as const),
]);
const CALLS = byFirstLetter(LABEL_STARTS.map((start) => [start, 'other'] as const));
const LABEL = new Set(LABELS);

type Starts = ReadonlyMap<string, (readonly [start: string, kind: Start])[]>;

/** The beginnings under their first letters: most lines begin with none of them. */
function byFirstLetter(starts: readonly (readonly [string, Start])[]): Starts {
  const byLetter = new Map<string, (readonly [string, Start])[]>();
  for (const start of starts) {
    const letter = start[0].charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), start]);
  }
  return byLetter;
}

/** The longest of the beginnings that a line has, in lower case. */
function startIn(starts: Starts, line: string): readonly [start: string, kind: Start] | null {
  let found: readonly [string, Start] | null = null;
  for (const start of starts.get(line.charAt(0)) ?? [])
    if (line.startsWith(start[0]) && start[0].length > (found?.[0].length ?? 0)) found = start;
  return found;
}

/** Bullets and arrows before a label. */
const BULLETS = /^[*\->•»\s]+/;

/**
 * The words with which a line begins that is no part of the story, and what kind it is; null for others.
 *
 * @returns how many characters the words and what stands before them take
 */
export function startOf(line: string): { kind: Start; length: number } | null {
  const bullets = BULLETS.exec(line)?.[0].length ?? 0;
  const start = startIn(STARTS, line.slice(bullets, bullets + LONGEST_LABEL).toLowerCase());
  if (!start) return null;
  const length = bullets + start[0].length;
  // "Laporan wartawan itu dibantah": a name follows a byline, or a colon stands in it.
  if (start[1] === 'byline' && /^\s?\p{Ll}/u.test(line.slice(length, length + 2))) return null;
  return { kind: start[1], length };
}

const CAPTION_END = new RegExp(`\\((?:${CREDITS.join('|')})(?![\\p{L}])[^)]*\\)\\.?$`, 'u');
/** Budi/Kabar.id · ANTARA FOTO/Budi · Budi/HO */
const CREDIT = /\bFOTO\b|\/(?:HO|Istimewa|Dok)\b|\p{L}\/[\p{L}\d-]+\.(?:com|id|co|net)(?:\/|\b)/u;
/** Halaman 1 2 3 Tampilkan Semua · Halaman 2 dari 2 */
const PAGES = /^halaman\s*:?\s*\d[\d\s]*(?:(?:dari|\/)\s*\d+|(?:\p{L}+\s?){0,2})$/u;
/** 2 jam lalu · 3 menit yang lalu - */
const AGO = /^\d{1,2}\s(?:detik|menit|jam|hari|minggu|bulan)\s(?:yang\s)?lalu[\s-]*$/;

/** True for a line that is a label, a caption, a credit or a stamp, whatever it begins with. */
export function isLabel(line: string): boolean {
  const text = line.trim().replace(BULLETS, '');
  if (text === '') return true;
  const lower = text.slice(0, LONGEST_LABEL).toLowerCase();
  if (startIn(CALLS, lower) && !isWholeSentence(text)) return true;
  if (text.length <= LONGEST_LABEL) {
    if (LABEL.has(lower.replace(/^\P{L}+|\P{L}+$/gu, ''))) return true;
    if (PAGES.test(lower) || AGO.test(lower)) return true;
  }
  if (text.length <= MAX_CAPTION && isShortLabel(text)) return true;
  return false;
}

function isShortLabel(text: string): boolean {
  if (/^[A-Z0-9\s:&!?,.-]{6,60}$/.test(text) && text.split(/\s+/).length <= 8) return true;
  // "…," kata Kapolres. (Humas): who sent the report stands behind the last quotation too.
  if (CAPTION_END.test(text) && !/["“”]/.test(text)) return true;
  if (!/["“”]/.test(text) && CREDIT.test(text)) return true;
  // Initials of those who wrote it, (sar/bud), (Z-1) or (lyn/KPO-3), and marks of embedded film.
  if (
    /^\((?:[A-Za-z]{2,4}|[A-Z]{1,4}-\d{1,2})(?:\/(?:[A-Za-z]{2,4}|[A-Z]{1,4}-\d{1,2}))*\)$/.test(
      text,
    )
  )
    return true;
  // (Tribunnews.com/Budi Contoh): the outlet and who wrote it.
  if (/^\([\p{L}\d-]+\.(?:com|id|co\.id|net|tv)\/\p{Lu}[\p{L}\s.'’-]*\)$/u.test(text)) return true;
  if (/^\[(?:gambas|video|foto)\b[^\]]*\]$/i.test(text)) return true;
  return /^\(?[a-z]{2,4}\/[a-z]{2,4}\)?$/.test(text) || /^\(?\*+\)?$/.test(text);
}

/** Ends like a sentence and is longer than a call such as "Bagikan!". */
export function isWholeSentence(text: string): boolean {
  return /[.!?]["”’')]*$/.test(text) && text.split(/\s+/).length >= 3;
}
