import type { Edit, Finding, Message } from './problem.ts';

/**
 * What is wrong with a file as text, before anybody reads it as YAML or Markdown. `fatal` findings
 * make the rest unreadable, so nothing else is said of such a file.
 */
export type TextRule = (source: string, front: { start: number; end: number }) => Iterable<Finding>;

/**
 * Largest file that is read, in characters. The longest record that the program itself writes, the
 * ledger entry of an article with 500 statements, is a quarter of it.
 */
const MOST_CHARACTERS = 200_000;

/** Most lines of a file; that ledger entry has 520. */
const MOST_LINES = 5_000;

/** Most commas among the fields, where a list or a mapping is written on one line. */
const MOST_ITEMS = 10_000;

/** Rules whose finding is the root of everything else that would be found. */
export const FATAL: readonly TextRule[] = [tooLong, notText, conflictMarkers];

/** Rules that say something of their own beside what the YAML and the schema show. */
export const TEXT_RULES: readonly TextRule[] = [brokenLetters, invisibleLetters, notComposed];

function* tooLong(source: string, front: { start: number; end: number }): Generator<Finding> {
  const lines = source.length > MOST_LINES ? source.split('\n', MOST_LINES + 1).length : 0;
  const items =
    source.length > MOST_ITEMS ? source.slice(front.start, front.end).split(',').length : 0;
  if (source.length <= MOST_CHARACTERS && lines <= MOST_LINES && items <= MOST_ITEMS) return;
  const [id, en] =
    lines > MOST_LINES
      ? [`lebih dari ${MOST_LINES} baris`, `more than ${MOST_LINES} lines`]
      : source.length > MOST_CHARACTERS
        ? [
            `${Math.ceil(source.length / 1000)} ribu karakter, paling banyak ${MOST_CHARACTERS / 1000} ribu`,
            `${Math.ceil(source.length / 1000)} thousand characters, at most ${MOST_CHARACTERS / 1000} thousand`,
          ]
        : [`${items} butir di keterangannya`, `${items} items among its fields`];
  yield {
    at: 0,
    field: '',
    rule: 'too-long',
    what: { id: `berkas terlalu besar: ${id}`, en: `the file is too large: ${en}` },
    mend: {
      id: 'kembalikan isinya dari riwayat; satu berkas memuat satu catatan saja',
      en: 'restore it from the history; a file holds one record only',
    },
  };
}

const SAVE_AS_TEXT: Message = {
  id: 'simpan ulang sebagai teks biasa dengan pengodean UTF-8',
  en: 'save it again as plain text in the encoding UTF-8',
};

function* notText(source: string): Generator<Finding> {
  const at = source.indexOf('\0');
  if (at === -1) return;
  yield {
    at,
    field: '',
    rule: 'not-text',
    what: {
      id: 'ini bukan berkas teks UTF-8 (berkas biner, atau disimpan sebagai UTF-16)',
      en: 'this is no UTF-8 text file (it is binary, or was saved as UTF-16)',
    },
    mend: SAVE_AS_TEXT,
  };
}

/** What git leaves where two changes met and nobody chose; `|||||||` is its third part in diff3. */
const MARKER = /^[ \t>]*(?:(?:<{7}|\|{7})(?:[ \t].*)?|={7}[ \t]*|>{7}(?:[ \t].*)?)$/gm;
const SEVEN = ['<', '|', '=', '>'].map((sign) => sign.repeat(7));
const SIDE = /^[ \t>]*(?:<{7}|>{7})(?:[ \t]|\r?$)/m;

function* conflictMarkers(
  source: string,
  front: { start: number; end: number },
): Generator<Finding> {
  if (!SEVEN.some((signs) => source.includes(signs))) return;
  const both = SIDE.test(source);
  for (const match of source.matchAll(MARKER)) {
    const line = match[0].trimEnd();
    // Seven signs alone may underline a heading in a text of the editor's.
    if (!both && (match.index >= front.end || !line.endsWith('='))) continue;
    yield {
      at: match.index,
      field: '',
      rule: 'git-conflict',
      what: {
        id: `konflik git belum diselesaikan: "${line.slice(0, 40)}"`,
        en: `an unresolved git conflict: "${line.slice(0, 40)}"`,
      },
      mend: {
        id: 'pilih salah satu versi di antara <<<<<<< dan >>>>>>>, lalu hapus baris-baris tanda itu',
        en: 'keep one of the versions between <<<<<<< and >>>>>>>, and delete the lines with the marks',
      },
    };
    return;
  }
}

/** UTF-8 read as Windows-1252 and saved so: “ becomes â€œ, é becomes Ã©. */
const MOJIBAKE =
  /â€[œ\u009d\u0153\u2122\u02dc\u201c\u201d“”™˜¦¢\u0093\u0094]|Ã[\u0080-\u00bf©¨¡³º]/;

/** What mojibake was before it was read wrongly. */
const REPAIRED: Readonly<Record<string, string>> = {
  'â€œ': '“',
  'â€\u009d': '”',
  'â€™': '’',
  'â€˜': '‘',
  'â€¦': '…',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Ã¡': 'á',
  'Ã³': 'ó',
};

function* brokenLetters(source: string): Generator<Finding> {
  if (!source.includes('\ufffd') && !MOJIBAKE.test(source)) return;
  for (const [start, line] of linesOf(source)) {
    const lost = line.indexOf('\ufffd');
    const garbled = MOJIBAKE.exec(line);
    if (lost === -1 && !garbled) continue;
    const at = start + (lost === -1 ? (garbled?.index ?? 0) : lost);
    const was = garbled ? REPAIRED[garbled[0]] : undefined;
    yield {
      at,
      field: '',
      rule: 'broken-letters',
      what: {
        id:
          lost === -1
            ? `huruf rusak "${garbled?.[0]}": teks ini pernah dibaca dengan pengodean yang keliru`
            : 'ada huruf yang hilang (\ufffd): berkas ini tidak disimpan sebagai UTF-8',
        en:
          lost === -1
            ? `broken letters "${garbled?.[0]}": this text was once read in the wrong encoding`
            : 'a letter is lost (\ufffd): this file was not saved as UTF-8',
      },
      mend: {
        id: was
          ? `tulis ${was} di tempat itu, dan simpan berkas sebagai UTF-8`
          : 'ketik ulang huruf itu menurut artikelnya, dan simpan berkas sebagai UTF-8',
        en: was
          ? `write ${was} there, and save the file as UTF-8`
          : 'type that letter again as the article has it, and save the file as UTF-8',
      },
      ...(was ? { edits: [{ start: at, end: at + (garbled?.[0].length ?? 0), text: was }] } : {}),
    };
  }
}

/**
 * Characters that nobody sees and that turn or split what is seen: controls, marks of the writing
 * direction (a name can be made to read backwards), zero-width spaces, blanks that are letters.
 */
const UNSEEN: readonly (readonly [first: number, last: number])[] = [
  // Controls, without tab and line breaks.
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  // Soft hyphen and joiners.
  [0xad, 0xad],
  [0x34f, 0x34f],
  // Blanks that count as letters: Hangul and Khmer fillers, empty Braille.
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  // Marks of the writing direction.
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x202a, 0x202e],
  [0x2066, 0x206f],
  // Zero-width spaces and joiners, line and paragraph separators.
  [0x200b, 0x200f],
  [0x2028, 0x2029],
  [0x2060, 0x2065],
  // Byte order mark inside a text, and what is no character.
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
];

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const INVISIBLE = new RegExp(
  `[${UNSEEN.map(([first, last]) => `\\u${hex(first)}-\\u${hex(last)}`).join('')}]`,
  'g',
);

/** Of these, those that part words; the others leave nothing behind. */
const PARTING = '\u000b\u000c\u2028\u2029';

/** True when a text holds a character that {@link invisibleLetters} refuses. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}

const nameOf = (letter: string): string => `U+${hex(letter.charCodeAt(0)).toUpperCase()}`;

function* invisibleLetters(source: string): Generator<Finding> {
  // A byte order mark at the start of a file is harmless.
  if (!hasInvisible(source.slice(1))) return;
  for (const [start, line] of linesOf(source)) {
    const found = [...line.matchAll(INVISIBLE)].filter(({ index }) => start + index > 0);
    const [first] = found;
    if (!first) continue;
    const edits: Edit[] = found.map(({ index, 0: letter }) => ({
      start: start + index,
      end: start + index + 1,
      text: PARTING.includes(letter) ? ' ' : '',
    }));
    yield {
      at: start + first.index,
      field: '',
      rule: 'invisible-letters',
      what: {
        id: `ada karakter yang tak terlihat (${nameOf(first[0])})${found.length > 1 ? `, ${found.length} buah di baris ini` : ''}`,
        en: `an invisible character (${nameOf(first[0])})${found.length > 1 ? `, ${found.length} of them in this line` : ''}`,
      },
      mend: { id: 'hapus karakter itu', en: 'delete that character' },
      edits,
      sure: true,
    };
  }
}

/** "é" as one character and as "e" with an accent behind it look alike and are two names to a program. */
function* notComposed(source: string, front: { start: number; end: number }): Generator<Finding> {
  const part = source.slice(front.start, front.end);
  if (part.normalize('NFC') === part) return;
  for (const [start, line] of linesOf(part)) {
    const composed = line.normalize('NFC');
    if (composed === line) continue;
    const at = front.start + start;
    yield {
      at,
      field: '',
      rule: 'not-composed',
      what: {
        id: 'huruf beraksen di sini ditulis terurai (bukan Unicode NFC), jadi nama yang sama tampak berbeda bagi program',
        en: 'an accented letter is written decomposed (not Unicode NFC), so the same name looks different to the program',
      },
      mend: { id: 'ketik ulang huruf beraksennya', en: 'type the accented letter again' },
      edits: [{ start: at, end: at + line.length, text: composed }],
      sure: true,
    };
  }
}

/** Every line with the offset at which it begins, without its line break. */
export function* linesOf(source: string): Generator<[start: number, line: string]> {
  let start = 0;
  while (start <= source.length) {
    const end = source.indexOf('\n', start);
    const stop = end === -1 ? source.length : end;
    yield [start, source.slice(start, stop).replace(/\r$/, '')];
    if (end === -1) return;
    start = end + 1;
  }
}

/**
 * A file's bytes as text.
 *
 * @returns the text, or where and why the bytes are no UTF-8
 */
export function decoded(bytes: Uint8Array): { source: string } | { source: string; bad: Finding } {
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { source, bad: notUtf8(bytes, source) };
  }
}

function notUtf8(bytes: Uint8Array, source: string): Finding {
  const binary = bytes.includes(0);
  const at = Math.max(0, source.indexOf('\ufffd'));
  const byte = bytes.find((value, index) => value > 0x7f && isLone(bytes, index));
  const meant =
    byte === undefined ? null : new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const what: Message = binary
    ? {
        id: 'ini bukan berkas teks UTF-8 (berkas biner, atau disimpan sebagai UTF-16)',
        en: 'this is no UTF-8 text file (it is binary, or was saved as UTF-16)',
      }
    : {
        id: `berkas ini tidak disimpan sebagai UTF-8${meant ? `; hurufnya mungkin ${meant}` : ''}`,
        en: `this file was not saved as UTF-8${meant ? `; the letter may be ${meant}` : ''}`,
      };
  return {
    at: binary ? 0 : at,
    field: '',
    rule: 'not-utf8',
    what,
    mend: binary
      ? SAVE_AS_TEXT
      : {
          id: 'di penyunting pilih "Simpan dengan pengodean: UTF-8", lalu periksa huruf beraksen dan tanda kutipnya',
          en: 'in the editor choose "Save with encoding: UTF-8", then look at accents and quotation marks',
        },
  };
}

/** True when a byte above 127 is no part of a multi-byte character. */
function isLone(bytes: Uint8Array, index: number): boolean {
  const [before = 0, own = 0, after = 0] = [bytes[index - 1], bytes[index], bytes[index + 1]];
  const continues = (value: number) => value >= 0x80 && value < 0xc0;
  if (continues(own)) return before < 0x80;
  return !continues(after);
}
