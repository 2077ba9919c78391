/** Bytes that are looked at. */
const SAMPLE = 65_536;

/** Letters that a text of some script is made of, beside ASCII, and what share of them it must have. */
interface Script {
  encoding: string;
  letters: RegExp;
  /** Letters without which the script is not believed: kana in Japanese, the commonest in Chinese. */
  sure: RegExp;
  share: number;
}

const KANA = /[\u3041-\u30ff]/g;
const CYRILLIC = /[\u0400-\u045f\u0490\u0491№«»—–]/g;

/**
 * Encodings without a mark in the bytes, the strictest first. The commonest Chinese letters are
 * the first forty of the frequency list of Jun Da's Modern Chinese corpus, in both forms.
 */
const SCRIPTS: readonly Script[] = [
  {
    encoding: 'euc-jp',
    letters: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g,
    sure: KANA,
    share: 0.2,
  },
  {
    encoding: 'shift_jis',
    letters: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g,
    sure: KANA,
    share: 0.2,
  },
  {
    encoding: 'euc-kr',
    letters: /[\u3000-\u303f\uac00-\ud7a3]/g,
    sure: /[\uac00-\ud7a3]/g,
    share: 0.8,
  },
  {
    encoding: 'gb18030',
    letters: /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g,
    sure: /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那]/g,
    share: 0.04,
  },
  {
    encoding: 'big5',
    letters: /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g,
    sure: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那]/g,
    share: 0.04,
  },
  // Before Cyrillic and Thai, which its bytes also make; theirs make no Hebrew.
  { encoding: 'windows-1255', letters: /[\u05b0-\u05f4]/g, sure: /[\u05d0-\u05ea]/g, share: 0.8 },
  { encoding: 'windows-874', letters: /[\u0e01-\u0e5b]/g, sure: /[\u0e30-\u0e49]/g, share: 0.2 },
  { encoding: 'koi8-r', letters: CYRILLIC, sure: /[а-яё]/g, share: 0.7 },
  { encoding: 'windows-1251', letters: CYRILLIC, sure: /[а-яё]/g, share: 0.7 },
];

/** Least share of the letters beyond ASCII that must belong to the script. */
const LEAST = 0.95;
/** Least letters beyond ASCII, and least that stand in a row on average: single ones are Latin accents. */
const LEAST_LETTERS = 8;
const LEAST_RUN = 2;

/**
 * The encoding of bytes that name none and are no UTF-8, judged by the script that they make sense
 * in; null where they make sense in none, as Western European text does.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  for (const { encoding, letters, sure, share } of SCRIPTS) {
    const text = strictly(sample, encoding);
    if (text === null) continue;
    const beyond = text.match(/[^\0-\x7f]+/g) ?? [];
    const count = beyond.join('').length;
    if (count < LEAST_LETTERS || count / beyond.length < LEAST_RUN) continue;
    const fitting = text.match(letters)?.length ?? 0;
    const certain = text.match(sure)?.length ?? 0;
    if (fitting >= count * LEAST && certain >= count * share) return encoding;
  }
  return null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    // As a stream, so that a letter that the sample cuts is no error.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
