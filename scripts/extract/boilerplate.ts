import { BOILERPLATE_STARTS, INLINE_LINKS } from '../lang/id/boilerplate.ts';
import type { Stretch } from './sentence.ts';

/** Longest credit or caption line, in characters. */
const MAX_CAPTION = 160;

/** True for a line that is no part of the story: links, captions, credits, adverts, stamps. */
export function isBoilerplate(line: string): boolean {
  const text = line.trim().replace(/^[*\->•»\s]+/, '');
  const lower = text.toLowerCase();
  if (BOILERPLATE_STARTS.some((start) => lower.startsWith(start))) return true;
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
  return /^\(?[a-z]{2,4}\/[a-z]{2,4}\)?$/.test(text) || /^\*+$/.test(text);
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

const DATELINE =
  /^(?:[\p{L}.\s/,'-]{0,48}?(?:\.(?:COM|com|ID|id|CO\.ID|co\.id|NET|net)|\(ANTARA\)|\(Antara\)|TIMES|Times|NEWS|News|CONTOH|Contoh)[\p{L}.\s,/()-]{0,30}?|\p{Lu}[\p{L}\s,.]{2,40})\s?(?:[–—]|-(?=\s))+\s*/u;

/** Length of the dateline at the beginning of a paragraph: `OUTLET.COM, PLACE –`, `Jakarta, FNN -`. */
export function datelineLength(text: string): number {
  const match = DATELINE.exec(text);
  return match && match[0].length < 80 ? match[0].length : 0;
}
