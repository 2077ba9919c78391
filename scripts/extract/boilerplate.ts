import { BOILERPLATE_STARTS, INLINE_LINKS, LABEL_STARTS, LABELS } from '../lang/id/boilerplate.ts';
import { placeLength } from './lexicon.ts';
import type { Stretch } from './sentence.ts';
import { wordsOf } from './word.ts';

/** Longest credit or caption line, in characters. */
const MAX_CAPTION = 160;

/** Longest label and longest beginning that tells one, in characters. */
const LONGEST_LABEL = 80;

const BOILERPLATE = byFirstLetter(BOILERPLATE_STARTS);
const CALLS = byFirstLetter(LABEL_STARTS);

/** The beginnings under their first letters: most lines begin with none of them. */
function byFirstLetter(starts: readonly string[]): ReadonlyMap<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const start of starts) {
    const letter = start.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), start]);
  }
  return byLetter;
}

const startsWithOne = (starts: ReadonlyMap<string, string[]>, line: string): boolean =>
  starts.get(line.charAt(0))?.some((start) => line.startsWith(start)) ?? false;

/** True for a line that is no part of the story: links, captions, credits, adverts, stamps. */
export function isBoilerplate(line: string): boolean {
  const text = line.trim().replace(/^[*\->•»\s]+/, '');
  const lower = text.slice(0, LONGEST_LABEL).toLowerCase();
  if (startsWithOne(BOILERPLATE, lower)) return true;
  if (startsWithOne(CALLS, lower) && !isWholeSentence(text)) return true;
  if (text.length <= LONGEST_LABEL) {
    if (LABELS.includes(lower.replace(/^\P{L}+|\P{L}+$/gu, ''))) return true;
    // Halaman 1 2 3 Tampilkan Semua
    if (/^halaman\s*:?\s*\d[\d\s]*(?:\p{L}+\s?){0,2}$/u.test(lower)) return true;
  }
  if (
    /^(?:[A-Z0-9\s:&!?,.-]{6,60})$/.test(text) &&
    !/[a-z]/.test(text) &&
    text.split(/\s+/).length <= 8
  )
    return true;
  if (
    text.length <= MAX_CAPTION &&
    /\((?:Foto|FOTO|Dok|DOK|Sumber|Istimewa|Ist|ANTARA FOTO|Antara)[^)]*\)\.?$/u.test(text)
  )
    return true;
  if (
    text.length <= MAX_CAPTION &&
    /\bFOTO\b|\/(?:HO|Istimewa|Dok)\b/.test(text) &&
    !/["“”]/.test(text)
  )
    return true;
  // Initials of those who wrote it, (sar/bud), (Z-1) or (lyn/KPO-3), and marks of embedded film.
  if (
    /^\((?:[A-Za-z]{2,4}|[A-Z]{1,4}-\d{1,2})(?:\/(?:[A-Za-z]{2,4}|[A-Z]{1,4}-\d{1,2}))*\)$/.test(
      text,
    )
  )
    return true;
  if (/^\[(?:gambas|video|foto)\b[^\]]*\]$/i.test(text)) return true;
  return /^\(?[a-z]{2,4}\/[a-z]{2,4}\)?$/.test(text) || /^\(?\*+\)?$/.test(line.trim());
}

/** Ends like a sentence and is longer than a call such as "Bagikan!". */
function isWholeSentence(text: string): boolean {
  return /[.!?]["”’')]*$/.test(text) && text.split(/\s+/).length >= 3;
}

/** The part of a paragraph before a link that was set into it. */
export function withoutInlineLink(paragraph: Stretch): Stretch {
  for (const marker of INLINE_LINKS) {
    const at = paragraph.text.indexOf(`${marker}`);
    if (at <= 0) continue;
    const text = paragraph.text.slice(0, at).trimEnd();
    return { text, start: paragraph.start, end: paragraph.start + text.length };
  }
  return paragraph;
}

const DATELINES: readonly RegExp[] = [
  // Bandarlampung (LampungHeadline): Gubernur …
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? \([\p{L} .]{2,24}\):\s(?=["“]?\p{Lu})/u,
  // kabar.com - JAKARTA - Juru bicara …
  /^[\p{L}\d.-]{3,40}\.(?:com|id|net|news|co|tv|org)\s?[–—-]\s?\p{Lu}[\p{L} ]{2,30}\s?[–—-]\s?(?=["“]?\p{Lu})/iu,
  // Majalengka (28/9) - · Gunungsitoli, 15 Januari 2024 –
  /^\p{Lu}[\p{L}\s.']{2,40}?,?\s\(?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?|\s\p{Lu}\p{Ll}+(?:\s\d{4})?)\)?\s?[–—-]+\s(?=["“]?\p{Lu})/u,
  // TRIBUNNEWS.COM, JAKARTA - · tirto.id -
  /^[\p{L}\d.-]{3,40}\.(?:[Cc][Oo][Mm]|id|ID|net|NET|news|NEWS|co|CO|tv|TV|org|ORG)(?:,?\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})?\s?[–—-]+\s?(?=["“]?\p{Lu})/u,
  // Kilas.com, Jakarta Komisioner … (no dash: one word of place)
  /^[\p{L}\d.-]{3,40}\.(?:[Cc][Oo][Mm]|id|ID|net|NET|news|NEWS|co|CO|tv|TV|org|ORG)(?:,?\s+\p{Lu}\p{L}+)?,?\s+(?=["“]?\p{Lu})/u,
  // Jakarta, FNN - · JAKARTA (ANTARA) - · Banjarbaru –
  /^\p{Lu}(?:[\p{L}\s,.'/]|-(?=\p{Ll})){2,60}?(?:\([\p{L}\s.]{2,24}\)\s?)?\s?[–—-]+(?:\s+|(?=\p{Lu}))/u,
];

/** Characters within which a dateline ends, with what shows that the story begins. */
const MAX_DATELINE = 100;

/** Length of the dateline at the beginning of a paragraph: `OUTLET.COM, PLACE –`, `Jakarta, FNN -`. */
export function datelineLength(text: string): number {
  const head = text.slice(0, MAX_DATELINE);
  if (!/[–—:-]|\.\p{L}/u.test(head)) return 0;
  for (const pattern of DATELINES) {
    const length = pattern.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  // Jakarta: Kepala Badan …
  const [place, ...words] = /^(\p{Lu}[\p{L} ]{2,24}): (?=\p{Lu})/u.exec(head) ?? [];
  if (place && placeLength(wordsOf(words[0] ?? ''), 0) > 0) return place.length;
  return 0;
}
