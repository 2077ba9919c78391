import { QUOTE_CUES } from '../lang/id/speech.ts';
import { matchesIn } from './token.ts';

/** A stretch of a text; `end` is exclusive. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

/** Words before a full stop that do not end a sentence: titles, degrees, ranks, measures. */
const ABBREVIATIONS =
  /(?:^|[\s(.])(?:\p{L}|No|Nomor|[Dd]rs?|[Dd]rg|Dra|Ir|Prof|Hj?|KH|Pol|Kombes|AKBP|Purn|Jl|Rp|St|Gg|Kav|Kab|Kec|Kel|Ds|Dll|dll|dkk|dsb|dst|a\.n|Tn|Ny|Sdr|Alm|Tbk|Inf|Mar|Cpl|Arh|Kav|Czi|Laks|Letjen|Mayjen|Brigjen|Kol|Let|Kapt|Sp\p{L}{0,3}|[MS]\.\p{Lu}\p{L}*|Ph|Lc|Apt|vs|hlm|Vol|pts?|Th|thn|tgl|Bpk|Ust|Plt|Plh|Pj|Pjs|Muh|Moh|Abd|Tgk|Kopka|Kapten|Capt|Pdt|Dg|Br|Mgs|Kms|Tb|Rd|[Dd]rh|[Aa]pt|Mohd|Bripka|Aiptu|Ipda|Iptu|AKP)$/u;

const CUE_NEXT = new RegExp(`^(?:${QUOTE_CUES.join('|')})(?:nya)?(?![\\p{L}])`, 'iu');

const SENTENCE_END = /[.!?…]+["”’'»)\]]*(?=\s)/gu;

/** Longer lines are no paragraphs of news but data or an attack; leaving them out bounds the cost of a text. */
const MAX_PARAGRAPH = 100_000;

/** Paragraphs: the non-empty lines of a text, without the white space around them. */
export function paragraphsOf(text: string): Stretch[] {
  const paragraphs: Stretch[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.length > MAX_PARAGRAPH) continue;
    const start = match.index + line.indexOf(trimmed);
    paragraphs.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return paragraphs;
}

/**
 * The sentences of a paragraph, with offsets in the whole text. A full stop inside one of the
 * `quoted` stretches does not end one, so that a quotation stays with its attribution.
 */
export function sentencesOf(
  paragraph: Stretch,
  quoted: readonly Pick<Stretch, 'start' | 'end'>[] = [],
): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = paragraph.text.slice(from, to);
    const trimmed = raw.trim();
    const text = trimmed.endsWith('*') ? trimmed.replace(/\s*\*+$/, '') : trimmed;
    if (text !== '') {
      const start = paragraph.start + from + raw.indexOf(text);
      sentences.push({ text, start, end: start + text.length });
    }
    from = to;
  };
  for (const match of matchesIn(SENTENCE_END, paragraph.text)) {
    const at = paragraph.start + match.index;
    const end = match.index + match[0].length;
    const span = quoted.find((one) => one.start <= at && at < one.end);
    const rest = paragraph.text.slice(end).trimStart();
    // A quotation that ends in a full stop ends its sentence, unless its attribution follows.
    if (span && (paragraph.start + end < span.end || !/^\p{Lu}/u.test(rest) || CUE_NEXT.test(rest)))
      continue;
    const next = /\S/.exec(rest);
    if (next && !/[\p{Lu}\p{N}"“”'‘([]/u.test(next[0])) continue;
    if (
      match[0] === '.' &&
      ABBREVIATIONS.test(paragraph.text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    close(end);
  }
  close(paragraph.text.length);
  return sentences;
}

/** Index of the last of `sorted` that begins at or before `at`; -1 when none does. */
export function lastBefore(sorted: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
