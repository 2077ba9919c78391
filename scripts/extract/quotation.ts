import type { Stretch } from './sentence.ts';
import { matchesIn } from './token.ts';

/** A stretch between quotation marks; offsets are those of the words, without the marks. */
export interface QuotedSpan extends Stretch {
  /** Offsets with the marks. */
  outer: { start: number; end: number };
  /** A mark is missing, so that one end is a guess. */
  damaged: boolean;
  /** Ran on to the end of its paragraph without a closing mark. */
  open: boolean;
}

const MARK = /["“”„‟″«»]|``|''/g;

/** Between a lost closing or opening mark and the words of the outlet. */
const ATTRIBUTION_AFTER =
  /,\s+(?=(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|tegas|imbuh|sambung|lanjut|tambah|pungkas|papar|beber|sebut|tukas|tandas)(?:nya)?\s)/;

/**
 * The quoted spans of a paragraph. Marks are paired by their neighbours rather than their glyph,
 * because outlets mix straight and curly marks and print the closing glyph on both sides.
 */
export function quotedSpans(paragraph: Stretch): QuotedSpan[] {
  const { text } = paragraph;
  const spans: QuotedSpan[] = [];
  let open: { at: number; length: number } | null = null;
  let nested = 0;
  const push = (
    from: number,
    to: number,
    outerFrom: number,
    outerTo: number,
    flags: { damaged?: boolean; open?: boolean } = {},
  ) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === '') return;
    const start = paragraph.start + from + raw.indexOf(words);
    spans.push({
      text: words,
      start,
      end: start + words.length,
      outer: { start: paragraph.start + outerFrom, end: paragraph.start + outerTo },
      damaged: flags.damaged ?? false,
      open: flags.open ?? false,
    });
  };
  for (const match of matchesIn(MARK, text)) {
    const at = match.index;
    const length = match[0].length;
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    const opens = /[\s([–—:,.-]/.test(before) && /[^\s.,;:!?)]/.test(after);
    const closes = /[^\s(]/.test(before) || !opens;
    if (open === null) {
      if (opens || at === 0 || match[0] === '“' || match[0] === '„') open = { at, length };
      else if (
        spans.length === 0 &&
        at > 0 &&
        /[,.!?]\s?$/.test(text.slice(0, at)) &&
        ATTRIBUTION_NEXT.test(text.slice(at + length))
      ) {
        // The opening mark is lost: the quotation begins with the paragraph.
        push(0, at, 0, at + length, { damaged: true });
      } else if (/[^\s.,;:!?)]/.test(after)) open = { at, length };
      continue;
    }
    const inside = text.slice(open.at + open.length, at);
    if (opens && /\s/.test(before) && ATTRIBUTION_AFTER.test(inside)) {
      // A second opening mark after an attribution: the first quotation lost its closing mark.
      const to = open.at + open.length + cutAtAttribution(inside);
      push(open.at + open.length, to, open.at, to, { damaged: true });
      open = { at, length };
      continue;
    }
    if (match[0] === '“' && opens && /\s/.test(before)) {
      nested += 1;
      continue;
    }
    if (match[0] === '”' && nested > 0) {
      nested -= 1;
      continue;
    }
    if (closes || match[0] === '”' || match[0] === '»') {
      push(open.at + open.length, at, open.at, at + length);
      open = null;
      nested = 0;
    }
  }
  if (open !== null) {
    const rest = text.slice(open.at + open.length);
    const cut = cutAtAttribution(rest);
    const to = open.at + open.length + cut;
    push(open.at + open.length, to, open.at, to, { damaged: true, open: cut === rest.length });
  }
  return spans;
}

const ATTRIBUTION_NEXT =
  /^,?\s?(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|tegas|imbuh|sambung|lanjut|tambah|pungkas|papar|beber|sebut|tukas|tandas)(?:nya)?(?:\s|\.|,|$)/;

/** Where a quotation that was never closed gives way to its attribution; its whole length otherwise. */
function cutAtAttribution(text: string): number {
  const match = ATTRIBUTION_AFTER.exec(text);
  return match ? match.index + 1 : text.length;
}
