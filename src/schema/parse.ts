import type { z } from 'astro/zod';
import { type RecordOf, SCHEMAS } from './content.ts';
import { explainIssues, explainSwallowed, explainTwice } from './explain.ts';
import { fieldNames, fieldOf, fieldsIn, schemaAt } from './field.ts';
import {
  explainEarlyEnd,
  explainFrontMatter,
  type FrontMatter,
  frontMatterOf,
} from './front-matter.ts';
import { COLLECTIONS, type Collection } from './id.ts';
import { type Finding, lineStarts, type Problem, placeAt, problemsIn } from './problem.ts';
import { type Site, site } from './site.ts';
import { explainSyntax } from './syntax.ts';
import { FATAL, TEXT_RULES } from './text.ts';
import { readYaml, YamlMap } from './yaml.ts';

export { type FrontMatter, frontMatterOf } from './front-matter.ts';
export type { Problem } from './problem.ts';

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

/** What can be known of a record that is not valid. */
export interface Broken {
  /** What its YAML holds, as far as it can be read. */
  data: unknown;
  /** The record without the fields that are wrong, where what is left is one. */
  entry: Entry | null;
}

/** A file read: the record if it is valid, and every problem found in it. */
export type Parsed<C extends Collection> =
  | { entry: Entry<C>; problems: Problem[]; broken?: undefined }
  | { entry: null; problems: Problem[]; broken: Broken };

/** Path of a record relative to the content folder, for example `statements/2023/….md`. */
export function pathOf(collection: Collection, id: string): string {
  return `${collection}/${id}${COLLECTIONS[collection].ending}`;
}

/**
 * Reads one file of `content/`. A record can be valid and still have problems, of letters that
 * nobody sees and words that YAML drops: `npm run check` refuses those too.
 *
 * @param collection folder that the file lies in
 * @param id path inside that folder, without ending
 * @param source the file's text
 * @returns the record, and every problem found in it; never throws on content
 */
export function parseEntry<C extends Collection>(
  collection: C,
  id: string,
  source: string,
): Parsed<C> {
  const path = pathOf(collection, id);
  const entryOf = (data: RecordOf<C>, body: string): Entry<C> => ({
    collection,
    id,
    path,
    source,
    data,
    body,
  });
  if (!COLLECTIONS[collection].id.safeParse(id).success) {
    return {
      entry: null,
      broken: { data: undefined, entry: null },
      problems: problemsIn(path, source, [badName(id)]),
    };
  }
  const schema: z.ZodType = SCHEMAS[collection];
  const front =
    COLLECTIONS[collection].ending === '.md'
      ? frontMatterOf(source)
      : { start: 0, end: source.length, body: source.length };
  const { data, raw, salvaged, findings } = readFields(schema, source, front);
  const problems = problemsIn(path, source, findings);
  const body = front ? source.slice(front.body) : '';
  if (data !== undefined) return { entry: entryOf(data as RecordOf<C>, body), problems };
  const entry = salvaged === undefined ? null : entryOf(salvaged as RecordOf<C>, body);
  return { entry: null, problems, broken: { data: raw, entry: entry as Entry | null } };
}

function badName(id: string): Finding {
  return {
    at: 0,
    field: '',
    rule: 'file-name',
    what: {
      id: `nama berkas "${id}" tidak dapat menjadi alamat`,
      en: `the file name "${id}" cannot become an address`,
    },
    mend: {
      id: 'ganti nama berkas: hanya huruf kecil, angka, dan tanda hubung',
      en: 'rename the file: only small letters, digits and hyphens',
    },
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
  const whole = { start: 0, end: source.length, body: source.length };
  const { data, findings } = readFields(site, source, whole);
  return {
    site: (data as Site | undefined) ?? null,
    problems: problemsIn(SITE_FILE, source, findings),
  };
}

interface Read {
  /** Valid data, or undefined. */
  data?: unknown;
  /** What the YAML holds where it is not valid. */
  raw?: unknown;
  /** Valid data once what is wrong is taken out. */
  salvaged?: unknown;
  findings: Finding[];
}

/** Reads the YAML of a file and checks it against a schema; every finding with its offset in the file. */
function readFields(schema: z.ZodType, source: string, front: FrontMatter | null): Read {
  const extent = front ?? { start: 0, end: source.length };
  for (const rule of FATAL) {
    const findings = [...rule(source, extent)];
    if (findings.length > 0) return { findings };
  }
  const findings = TEXT_RULES.flatMap((rule) => [...rule(source, extent)]);
  if (!front) {
    return { findings: [explainFrontMatter(source, fieldNames(schema)), ...findings] };
  }

  const early = explainEarlyEnd(source, front, fieldNames(schema));
  if (early) return { findings: [early, ...findings] };
  const written = source.slice(front.start, front.end);
  const syntax = readSyntax(schema, written, lineStarts(source.slice(0, front.start)).length - 1);
  findings.unshift(...syntax.findings.map((finding) => moved(finding, front.start)));
  if (syntax.yaml === null) return { findings };

  if ((syntax.data ?? null) === null && syntax.findings.length === 0) {
    return { raw: {}, findings: [nothingIn(front.start), ...findings] };
  }
  const raw = syntax.data ?? {};
  const result = schema.safeParse(raw);
  if (result.success && syntax.findings.length === 0) {
    if (mayDropWords(written)) {
      const map = new YamlMap(written);
      findings.push(...explainSwallowed(schema, map).map((one) => moved(one, front.start)));
    }
    return { data: result.data, findings };
  }
  const map = new YamlMap(syntax.yaml);
  const back = backTo(written, syntax.yaml);
  const explained = [
    ...(result.success ? [] : explainIssues(schema, raw, map, result.error.issues)),
    ...explainSwallowed(schema, map),
  ];
  findings.push(...explained.map((one) => moved(back(one), front.start)));
  const salvaged = result.success ? result.data : salvage(schema, raw, result.error.issues);
  return { raw, salvaged, findings };
}

function nothingIn(at: number): Finding {
  return {
    at: Math.max(0, at - 1),
    field: '',
    rule: 'no-fields',
    what: {
      id: 'tidak ada satu isian pun di berkas ini',
      en: 'there is not one field in this file',
    },
    mend: {
      id: 'kembalikan isinya dari riwayat, atau hapus berkasnya',
      en: 'restore it from the history, or delete the file',
    },
  };
}

/** True when a `#` may have cut a value short; most files have none. */
const mayDropWords = (yaml: string): boolean => /[ \t]#/.test(yaml);

/** The YAML's data; where it cannot be read, why, and what it holds once that is mended. */
function readSyntax(
  schema: z.ZodType,
  written: string,
  linesBefore: number,
): { yaml: string | null; data?: unknown; findings: Finding[] } {
  const names = fieldNames(schema);
  const read = readYaml(written);
  let yaml: string | null = written;
  let findings: Finding[] = [];
  if ('stop' in read && !/duplicated/.test(read.stop.reason)) {
    ({ findings, mended: yaml } = explainSyntax(written, names, fieldsIn(schema).keys()));
  }
  if (yaml === null) return { yaml, findings };
  if (/(?:^|[\s[{,])[!&*]\S/m.test(yaml)) {
    const [trick] = [...new YamlMap(yaml).tricks()].sort((a, b) => a.start - b.start);
    if (trick) return { yaml: null, findings: [...findings, explainTrick(yaml, trick)] };
  }
  // What could be read as it stands is not read twice.
  const again = yaml === written ? read : readYaml(yaml);
  if ('data' in again) return { yaml, data: again.data, findings };
  const starts = lineStarts(yaml);
  const twice = explainTwice(new YamlMap(yaml), (at) => placeAt(starts, at).line + linesBefore);
  const both = readYaml(yaml, true);
  return {
    yaml,
    data: 'data' in both ? both.data : undefined,
    findings: [...findings, ...twice],
  };
}

function explainTrick(
  yaml: string,
  { start, end, sign }: { start: number; end: number; sign: string },
): Finding {
  const value = yaml.slice(start, end).split('\n')[0] ?? '';
  return {
    at: start,
    field: '',
    rule: 'yaml-trick',
    what: {
      id: `tanda ${sign} di awal nilai adalah perintah YAML, dan katanya hilang`,
      en: `a ${sign} at the start of a value is a command of YAML, and its word is lost`,
    },
    mend: {
      id: 'apit nilainya dengan tanda kutip; anchor (&), alias (*), dan tag (!) tidak dipakai di sini',
      en: 'put the value in quotation marks; anchors (&), aliases (*) and tags (!) are not used here',
    },
    ...(value === yaml.slice(start, end)
      ? { edits: [{ start, end, text: JSON.stringify(value) }] }
      : {}),
  };
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    at: finding.at + by,
    ...(finding.edits
      ? {
          edits: finding.edits.map(({ start, end, text }) => ({
            start: start + by,
            end: end + by,
            text,
          })),
        }
      : {}),
  };
}

/** Findings in mended YAML, told at the same line of the YAML as it stands; both have as many lines. */
function backTo(written: string, mended: string): (finding: Finding) => Finding {
  if (written === mended) return (finding) => finding;
  const [from, to] = [lineStarts(mended), lineStarts(written)];
  const lines = written.split('\n');
  return ({ edits, ...finding }) => {
    const { line, column } = placeAt(from, finding.at);
    const length = lines[line - 1]?.length ?? 0;
    const same = mended.split('\n')[line - 1] === lines[line - 1];
    const at = (to[line - 1] ?? 0) + Math.min(column - 1, length);
    const shift = at - finding.at;
    return {
      ...finding,
      at,
      // An edit of a line that is mended already would undo the mend.
      ...(edits && same
        ? {
            edits: edits.map((edit) => ({
              ...edit,
              start: edit.start + shift,
              end: edit.end + shift,
            })),
          }
        : {}),
    };
  };
}

/** Stands in a list in place of an item that is taken out, until the indexes are no longer needed. */
const GONE = Symbol('gone');

type Plain = Record<PropertyKey, unknown>;

/** A record without what is wrong in it, so that the rest of it can be looked at in the same run. */
function salvage(schema: z.ZodType, raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  const data = structuredClone(raw) as Plain;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const holder = issue.path.reduce<unknown>((at, name) => (at as Plain)?.[name], data);
      for (const key of issue.keys) if (holder) delete (holder as Plain)[key];
    } else takeOut(schema, data, issue.path);
  }
  const result = schema.safeParse(withoutGone(data));
  return result.success ? result.data : undefined;
}

/** Takes the smallest part of a record out that may be missing and that holds what stands at a path. */
function takeOut(schema: z.ZodType, data: Plain, path: readonly PropertyKey[]): void {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const own = schemaAt(schema, path.slice(0, depth));
    const holder = path
      .slice(0, depth - 1)
      .reduce<unknown>((at, name) => (at as Plain)?.[name], data);
    const name = path[depth - 1] as PropertyKey;
    if (!own || holder === null || typeof holder !== 'object') continue;
    const { required, nullable, choices } = fieldOf(own);
    if (Array.isArray(holder)) (holder as unknown as Plain)[name] = GONE;
    else if (!required) delete (holder as Plain)[name];
    else if (nullable) (holder as Plain)[name] = null;
    else if (choices[0]) (holder as Plain)[name] = choices[0];
    else continue;
    return;
  }
}

function withoutGone(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(withoutGone);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutGone(one)]));
}

/** Where a field of a record stands in its file, both 1-based; the start of its fields when it is not there. */
export function placeOf(
  { collection, source }: Pick<Entry, 'collection' | 'source'>,
  fieldPath: readonly PropertyKey[],
): { line: number; column: number } {
  return placeAt(lineStarts(source), offsetOf({ collection, source }, fieldPath));
}

/** Like {@link placeOf}, as an offset in the file. */
export function offsetOf(
  { collection, source }: Pick<Entry, 'collection' | 'source'>,
  fieldPath: readonly PropertyKey[],
): number {
  const front =
    COLLECTIONS[collection].ending === '.md'
      ? frontMatterOf(source)
      : { start: 0, end: source.length };
  if (!front || fieldPath.length === 0) return 0;
  const { key, value } = new YamlMap(source.slice(front.start, front.end)).find(fieldPath);
  const at = value && !value.isBlock ? value.start : (key ?? value)?.start;
  return front.start + (at ?? 0);
}
