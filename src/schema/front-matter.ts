import type { Finding } from './problem.ts';
import { linesOf } from './text.ts';

/** Where the YAML of a file begins and ends, and where its body begins, as string offsets. */
export interface FrontMatter {
  start: number;
  end: number;
  body: number;
}

/**
 * Finds the front matter of a Markdown file: what stands between a first line `---` and the next.
 * Null when the file does not begin with one or it is never closed.
 */
export function frontMatterOf(source: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(start));
  if (!closing) return null;
  const end = start + closing.index;
  return { start, end, body: end + closing[0].length };
}

/** A line that was meant to be `---`: dashes of another sort or number, or with spaces before them. */
const ALMOST = /^[ \t]*(?:[-–—=_*~+]{2,}|[–—]|\.\.\.)[ \t]*$/;

/** A line that can only be a field. */
const FIELD = /^[A-Za-z]+[ ]?:(?:[ ]|$)/;

/**
 * Why a file has no front matter, by the line where a `---` is missing, misspelt or out of place.
 *
 * @param fields names of all fields that may stand in it
 */
export function explainFrontMatter(source: string, fields: ReadonlySet<string>): Finding {
  const lines = [...linesOf(source)];
  const isField = (line: string) =>
    FIELD.test(line) && fields.has(/^[A-Za-z]+/.exec(line)?.[0] ?? '');
  const first = lines.findIndex(([, line]) => line.replace('\uFEFF', '').trim() !== '');
  if (first === -1) return emptyFile();
  const [at, line] = lines[first] as [number, string];
  if (ALMOST.test(line.replace('\uFEFF', '')) && !/^\uFEFF?---[ \t]*$/.test(line))
    return misspelt(at, line);
  const opens = /^\uFEFF?---[ \t]*$/.test(line);
  if (opens && first === 0) return notClosed(lines, isField);

  const later = lines.findIndex(([, text], index) => index > 0 && /^---[ \t]*$/.test(text));
  if (opens || (later !== -1 && later < lines.findIndex(([, text]) => isField(text)))) {
    const [mark] = lines[opens ? first : later] as [number, string];
    return textBefore(source, opens ? 0 : at, mark);
  }
  return notOpened(at);
}

function emptyFile(): Finding {
  return {
    at: 0,
    field: '',
    rule: 'empty-file',
    what: { id: 'berkas ini kosong', en: 'this file is empty' },
    mend: {
      id: 'kembalikan isinya dari riwayat, atau hapus berkasnya',
      en: 'restore it from the history, or delete the file',
    },
  };
}

function notClosed(
  lines: readonly [number, string][],
  isField: (line: string) => boolean,
): Finding {
  const almost = lines.find(([, line], index) => index > 0 && ALMOST.test(line));
  if (almost) return misspelt(...almost);
  const lastField = lines.findLastIndex(([, line]) => isField(line));
  const end = lines.findIndex(
    ([, line], index) =>
      index > 0 && index > lastField && !/^(?:[ \t-]|#|$)/.test(line) && !isField(line),
  );
  const blank = lines.findIndex(([, line], index) => index > lastField && line.trim() === '');
  const [at] = lines[end === -1 ? (blank === -1 ? lines.length - 1 : blank) : end] ?? [0];
  return {
    at,
    field: '',
    rule: 'front-matter-open',
    what: {
      id: 'keterangan di atas tidak ditutup: baris --- kedua tidak ada',
      en: 'the fields above are not closed: the second line --- is missing',
    },
    mend: {
      id: 'tulis baris --- sebelum baris ini, di antara keterangan dan isinya',
      en: 'write a line --- before this one, between the fields and the text',
    },
    edits: [{ start: at, end: at, text: '---\n' }],
    example: '---',
  };
}

function misspelt(at: number, line: string): Finding {
  return {
    at,
    field: '',
    rule: 'front-matter-dashes',
    what: {
      id: `baris pembatas keterangan harus tepat tiga tanda hubung, tertulis "${line.trim()}"`,
      en: `the line around the fields must be exactly three hyphens, this one is "${line.trim()}"`,
    },
    mend: { id: 'tulis --- di awal baris', en: 'write --- at the start of the line' },
    edits: [{ start: at, end: at + line.length, text: '---' }],
    sure: true,
  };
}

function textBefore(source: string, at: number, mark: number): Finding {
  const blank = source.slice(at, mark).trim() === '';
  return {
    at,
    field: '',
    rule: 'front-matter-late',
    what: blank
      ? {
          id: 'ada baris kosong sebelum baris --- pertama',
          en: 'there are blank lines before the first line ---',
        }
      : {
          id: 'ada tulisan sebelum baris --- pertama; berkas harus diawali ---',
          en: 'there is text before the first line ---; a file must begin with ---',
        },
    mend: blank
      ? { id: 'hapus baris kosong di awal', en: 'delete the blank lines at the start' }
      : {
          id: 'pindahkan tulisan itu ke bawah baris --- kedua, atau hapus',
          en: 'move that text below the second line ---, or delete it',
        },
    ...(blank ? { edits: [{ start: at, end: mark, text: '' }], sure: true } : { example: '---' }),
  };
}

function notOpened(at: number): Finding {
  return {
    at,
    field: '',
    rule: 'front-matter-missing',
    what: {
      id: 'berkas tidak diawali keterangan di antara dua baris ---',
      en: 'the file does not begin with its fields between two lines ---',
    },
    mend: {
      id: 'tulis baris --- di atas baris ini, dan satu lagi di bawah keterangannya',
      en: 'write a line --- above this one, and another below the fields',
    },
    edits: [{ start: at, end: at, text: '---\n' }],
    example: '---',
  };
}

/**
 * A `---` that stands in the middle of the fields, so that those below it are taken for the text.
 *
 * @returns the finding, or null when the text below the front matter holds no fields
 */
export function explainEarlyEnd(
  source: string,
  { end, body }: FrontMatter,
  fields: ReadonlySet<string>,
): Finding | null {
  const below = [...linesOf(source.slice(body))];
  const next = below.findIndex(([, line]) => /^---[ \t]*$/.test(line));
  const first = below.find(([, line]) => line.trim() !== '')?.[1] ?? '';
  if (next === -1 || !FIELD.test(first) || !fields.has(/^[A-Za-z]+/.exec(first)?.[0] ?? ''))
    return null;
  return {
    at: end,
    field: '',
    rule: 'front-matter-early',
    what: {
      id: 'baris --- di tengah keterangan: isian di bawahnya tidak terbaca',
      en: 'a line --- in the middle of the fields: those below it are not read',
    },
    mend: {
      id: 'hapus baris --- ini; yang boleh hanya satu di atas dan satu di bawah keterangan',
      en: 'delete this line ---; there may be one above and one below the fields',
    },
    edits: [{ start: end, end: body, text: '' }],
    sure: true,
  };
}
