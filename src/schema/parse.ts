import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { type RecordOf, SCHEMAS } from './content.ts';
import { COLLECTIONS, type Collection } from './id.ts';
import { type Site, site } from './site.ts';

/** Something wrong in one file of `content/`, worded for the editor who has to mend it. */
export interface Problem {
  /** The file, relative to the content folder. */
  path: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Dotted path of the field (`reports.0.article`), empty when the whole file is meant. */
  field: string;
  what: string;
  mend: string;
}

/** A record of `content/`, parsed and valid. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  id: string;
  /** Relative to the content folder. */
  path: string;
  /** The file as it stands. */
  source: string;
  data: RecordOf<C>;
  /** What follows the front matter; empty for YAML files. */
  body: string;
}

/** Where the YAML of a file begins and ends, and where its body begins, as string offsets. */
export interface FrontMatter {
  start: number;
  end: number;
  body: number;
}

/** Path of a record relative to the content folder, for example `statements/2023/….md`. */
export function pathOf(collection: Collection, id: string): string {
  return `${collection}/${id}${COLLECTIONS[collection].ending}`;
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

/**
 * Reads one file of `content/`.
 *
 * @param collection folder that the file lies in
 * @param id path inside that folder, without ending
 * @param source the file's text
 * @returns the record, or every problem found in it; never throws on content
 */
export function parseEntry<C extends Collection>(
  collection: C,
  id: string,
  source: string,
): { entry: Entry<C>; problems: [] } | { entry: null; problems: Problem[] } {
  const path = pathOf(collection, id);
  const fail = (problems: Problem[]) => ({ entry: null, problems }) as const;
  const whole = (what: string, mend: string) =>
    fail([{ path, line: 1, column: 1, field: '', what, mend }]);

  if (!COLLECTIONS[collection].id.safeParse(id).success) {
    return whole(
      `nama berkas "${id}" tidak dapat menjadi alamat`,
      'ganti nama berkas: hanya huruf kecil, angka, dan tanda hubung',
    );
  }

  const markdown = COLLECTIONS[collection].ending === '.md';
  const front = markdown
    ? frontMatterOf(source)
    : { start: 0, end: source.length, body: source.length };
  if (!front) {
    return whole(
      'berkas tidak diawali keterangan di antara dua baris ---',
      'tulis baris --- di atas dan di bawah keterangannya',
    );
  }

  const { data, problems } = parseFields<unknown>(SCHEMAS[collection], path, source, front);
  if (problems) return fail(problems);
  return {
    entry: {
      collection,
      id,
      path,
      source,
      data: data as RecordOf<C>,
      body: source.slice(front.body),
    },
    problems: [],
  };
}

/** Path of the file that says whose site this is, relative to the content folder. */
export const SITE_FILE = 'site.yaml';

/**
 * Reads `content/site.yaml`.
 *
 * @param source the file's text
 * @returns whose site this is, or every problem found in the file; never throws on content
 */
export function parseSite(source: string): { site: Site | null; problems: Problem[] } {
  const { data, problems } = parseFields(site, SITE_FILE, source, {
    start: 0,
    end: source.length,
    body: source.length,
  });
  return problems ? { site: null, problems } : { site: data, problems: [] };
}

/** The YAML of a file, read and checked against a schema. */
function parseFields<T>(
  schema: z.ZodType<T>,
  path: string,
  source: string,
  front: FrontMatter,
): { data: T; problems?: undefined } | { data?: undefined; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = source.slice(front.start, front.end);
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const offsetLines = source.slice(0, front.start).split('\n').length - 1;
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + offsetLines, column: col };
  };

  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        path,
        ...at(error.pos[0]),
        field: '',
        what: `YAML tidak terbaca: ${error.message.split('\n')[0]}`,
        mend: 'periksa indentasi, titik dua, dan tanda kutip pada baris ini',
      })),
    };
  }

  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      problems: [
        {
          path,
          line: 1,
          column: 1,
          field: '',
          what: `YAML tidak terbaca: ${error instanceof Error ? error.message : String(error)}`,
          mend: 'jangan memakai anchor (&) dan alias (*)',
        },
      ],
    };
  }

  const result = schema.safeParse(plain ?? {});
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues
      .flatMap((issue) => explain(issue))
      .map(({ fieldPath, what, mend }) => ({
        path,
        ...at(positionOf(document, fieldPath)),
        field: fieldPath.join('.'),
        what,
        mend,
      })),
  };
}

/** Where a field of a record stands in its file, both 1-based; the whole file when it is not there. */
export function placeOf(entry: Entry, fieldPath: PropertyKey[]): { line: number; column: number } {
  const front =
    COLLECTIONS[entry.collection].ending === '.md'
      ? frontMatterOf(entry.source)
      : { start: 0, end: entry.source.length };
  if (!front) return { line: 1, column: 1 };
  const lines = new LineCounter();
  const document = parseDocument(entry.source.slice(front.start, front.end), {
    lineCounter: lines,
  });
  const { line, col } = lines.linePos(positionOf(document, fieldPath));
  return { line: line + entry.source.slice(0, front.start).split('\n').length - 1, column: col };
}

interface Explained {
  fieldPath: PropertyKey[];
  what: string;
  mend: string;
}

/** A zod issue in the words of an editor; one issue may name several keys. */
function explain(issue: z.core.$ZodIssue): Explained[] {
  const fieldPath = [...issue.path];
  const given = issue.input === undefined ? '' : `, tertulis ${JSON.stringify(issue.input)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        fieldPath: [...fieldPath, key],
        what: `"${key}" tidak dikenal`,
        mend: 'hapus baris ini atau betulkan ejaannya; daftar isian ada di CONTRIBUTING.md',
      }));
    case 'invalid_type':
      return [
        {
          fieldPath,
          what: `isian harus ${TYPE_NAMES[issue.expected] ?? issue.expected}${given}`,
          mend: 'lengkapi atau betulkan isian ini',
        },
      ];
    case 'invalid_value':
      return [
        {
          fieldPath,
          what: `isian tidak termasuk pilihan yang ada${given}`,
          mend: `pilih salah satu: ${issue.values.map(String).join(', ')}`,
        },
      ];
    case 'too_small':
      return [
        { fieldPath, what: 'isian kosong', mend: 'isi, atau hapus barisnya bila tidak wajib' },
      ];
    case 'invalid_format':
      return [
        {
          fieldPath,
          what: issue.message.startsWith('Invalid') ? 'bentuk isian tidak sah' : issue.message,
          mend:
            issue.format === 'url'
              ? 'tulis alamat lengkap yang diawali https://'
              : 'betulkan isian ini',
        },
      ];
    default:
      return [{ fieldPath, what: issue.message, mend: 'betulkan isian ini' }];
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar (tiap butir diawali tanda -)',
  object: 'isian bersarang',
  date: 'tanggal',
};

/** Offset in the YAML of the deepest node on `fieldPath` that exists; 0 when none does. */
function positionOf(document: ReturnType<typeof parseDocument>, fieldPath: PropertyKey[]): number {
  for (let depth = fieldPath.length; depth > 0; depth -= 1) {
    const node = document.getIn(fieldPath.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return node.range[0] as number;
    }
  }
  return 0;
}
