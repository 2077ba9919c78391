import { readDate } from '../feed/date.ts';
import { PAGE_WORDS, SUMMARY_HEADINGS, SUMMARY_NOTES } from '../lang/id/page.ts';

/** Longest line that is a stamp or a label, in characters. */
const LONGEST = 80;

const PAGES = alternatives(PAGE_WORDS);
/** Halaman 1 dari 3 · 1 2 3 Selanjutnya · « 1/3 » */
const PAGE_NUMBERS = new RegExp(
  `^(?=.*\\d)(?=.*(?:\\d\\D+\\d|\\p{L}))(?:(?:${PAGES})(?!\\p{L})|\\d{1,2}(?!\\d)|[\\s:/|«»‹›<>…()-]|\\.{3})+$`,
  'iu',
);
/** 14.05 WIB · Pukul 14:05 · 3 jam yang lalu */
const CLOCK = /^(?:pukul\s+|jam\s+)?\d{1,2}[.:]\d{2}(?:\s*(?:wib|wita|wit))?$/i;
const AGO = /^\d{1,3}\s+(?:detik|menit|jam|hari|minggu)\s+(?:yang\s+)?lalu$/i;
/** [1] Laporan tahunan. · ^ Laporan tahunan. */
const FOOTNOTE = /^(?:\[\d{1,3}\]|\^|↑)\s/;
const SUMMARY = new RegExp(`^(?:${alternatives(SUMMARY_HEADINGS)})\\s*:`, 'iu');

/** Longest call to do something with the page, in characters. */
const LONGEST_CALL = 250;
/** Calls that pages in English and Indonesian print between paragraphs and after the last one. */
const CALLS: readonly RegExp[] = [
  // Subscribe to our newsletter. · Sign up to get the news in your inbox. · Berlangganan buletin kami.
  /^(?=.*\b(?:newsletters?|inbox|buletin|surel)\b).*\b(?:subscribe|sign up|get|langganan|berlangganan)\b/i,
  // This website uses cookies to improve your experience.
  /\b(?:this (?:web)?site|(?:web)?situs ini)\b.{0,20}\b(?:uses?|menggunakan|memakai) (?:cookies|kuki)\b/i,
  // Follow @media on Twitter. · Ikuti @media di Instagram.
  /^(?:follow|ikuti) .{2,60} (?:on|di) (?:twitter|facebook|instagram|x|tiktok|whatsapp)\b/i,
];

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');
}

/**
 * True for a line that pages print beside an article: numbers of its pages, the time of an entry in
 * a live blog, a footnote, a summary that says what it is.
 */
export function isFurnitureLine(line: string): boolean {
  if (FOOTNOTE.test(line) || SUMMARY.test(line)) return true;
  const lower = line.slice(0, LONGEST).toLowerCase();
  if (SUMMARY_NOTES.some((note) => lower.startsWith(note))) return true;
  if (/["“”]/.test(line) || line.length > LONGEST_CALL) return false;
  if (CALLS.some((call) => call.test(line))) return true;
  if (line.length > LONGEST) return false;
  return (
    isSummaryHeading(line) ||
    PAGE_NUMBERS.test(line) ||
    CLOCK.test(line) ||
    AGO.test(line) ||
    readDate(line) !== null
  );
}

const HEADINGS: ReadonlySet<string> = new Set(SUMMARY_HEADINGS);

/** True for the heading of a box that says the article again in short. */
export function isSummaryHeading(text: string): boolean {
  if (text.length > LONGEST) return false;
  return HEADINGS.has(
    text
      .toLowerCase()
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .replace(/[\s;]+/g, ' '),
  );
}
