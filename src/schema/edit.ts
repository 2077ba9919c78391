import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';
import { frontMatterOf } from './front-matter.ts';

/** Long lines stay whole, so that a change of one word is a change of one line in a pull request. */
export const YAML = { lineWidth: 0 } as const;

/**
 * Adds one report to the `reports` of a statement or event file and touches nothing else: an
 * editor's comments, order and quoting stay byte for byte.
 *
 * @throws when the file has no front matter with a list of reports
 */
export function appendReport(source: string, report: object): string {
  const front = frontMatterOf(source);
  if (!front) throw new Error('berkas tidak diawali keterangan di antara dua baris ---');
  const yaml = source.slice(front.start, front.end);
  const reports = parseDocument(yaml).get('reports', true);
  if (!isSeq(reports) || !reports.range || reports.items.length === 0) {
    throw new Error('berkas tidak punya daftar "reports"');
  }
  return source.slice(0, front.start) + withItem(yaml, reports, report) + source.slice(front.end);
}

/**
 * Adds one text to a list of a Markdown file's front matter and touches nothing else; where there is no
 * list, or an empty one, it begins with it.
 *
 * @throws when the file has no front matter
 */
export function appendItem(source: string, field: string, item: string): string {
  const front = frontMatterOf(source);
  if (!front) throw new Error('berkas tidak diawali keterangan di antara dua baris ---');
  const yaml = source.slice(front.start, front.end);
  const list = parseDocument(yaml).get(field, true);
  if (!isSeq(list) || !list.range || list.items.length === 0) {
    return setFrontMatter(source, { [field]: [item] });
  }
  return source.slice(0, front.start) + withItem(yaml, list, item) + source.slice(front.end);
}

/**
 * Puts a record in place of one of a list and touches nothing else of the file.
 *
 * @param field the list's name, at the top of the record
 * @throws when the file has no front matter, or the list no such item
 */
export function replaceItem(
  source: string,
  field: string,
  index: number,
  item: Readonly<Record<string, unknown>>,
): string {
  const front = frontMatterOf(source);
  if (!front) throw new Error('berkas tidak diawali keterangan di antara dua baris ---');
  const yaml = source.slice(front.start, front.end);
  const list = parseDocument(yaml).get(field, true);
  const standing = isSeq(list) ? list.items[index] : undefined;
  if (!isMap(standing) || !standing.range) throw new Error(`"${field}" tidak punya butir itu`);
  const [start] = standing.range;
  const { value } = standing.items.at(-1) ?? {};
  // A list of lines ends after its last value, without the comments that follow it.
  const last = isNode(value) ? value.range : null;
  const end = standing.flow || !last ? standing.range[1] : last[1];
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const lines = stringify(item, YAML).trimEnd().split('\n');
  const text = standing.flow
    ? JSON.stringify(item)
    : lines.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n');
  const lineBreak = yaml[end - 1] === '\n' ? '\n' : '';
  const changed = yaml.slice(0, start) + text + lineBreak + yaml.slice(end);
  return source.slice(0, front.start) + changed + source.slice(front.end);
}

/** YAML with one more item at the end of a list that is not empty. */
function withItem(yaml: string, list: YAMLSeq, item: unknown): string {
  const [start, valueEnd] = list.range as [number, number, number];
  const insert = (at: number, text: string) => yaml.slice(0, at) + text + yaml.slice(at);
  const last = list.items.at(-1) as { range?: [number, number, number] };
  const lastEnd = last.range?.[1] ?? valueEnd;
  if (list.flow) {
    return insert(lastEnd, `, ${isPlain(item) ? stringify(item).trim() : JSON.stringify(item)}`);
  }

  // The range of a block list ends after its last value, or swallows the comments that follow it;
  // the new item goes right below the last value, indented like its siblings.
  const lineBreak = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = yaml.indexOf('\n', Math.max(lastEnd - 1, 0));
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const lines = stringify([item], YAML).trimEnd().split('\n');
  const text = lines.map((line) => (line === '' ? '' : indent + line)).join(lineBreak) + lineBreak;
  if (lineEnd === -1) return insert(yaml.length, lineBreak + text);
  return insert(lineEnd + 1, text);
}

/**
 * Adds one field at the end of a Markdown file's front matter and touches nothing else.
 *
 * @throws when the file has no front matter
 */
export function appendField(source: string, name: string, value: unknown): string {
  const front = frontMatterOf(source);
  if (!front) throw new Error('berkas tidak diawali keterangan di antara dua baris ---');
  return source.slice(0, front.end) + stringify({ [name]: value }, YAML) + source.slice(front.end);
}

/**
 * Sets fields of a YAML file and touches nothing else: comments, order and quoting of the others
 * stay byte for byte, and so does a field that holds the value already. A list that only grows
 * keeps its items as they stand. A value of `undefined` leaves the field as it is.
 */
export function setFields(source: string, fields: Readonly<Record<string, unknown>>): string {
  let yaml = source;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) yaml = withField(yaml, name, value);
  }
  return yaml;
}

function withField(yaml: string, name: string, value: unknown): string {
  const document = parseDocument(yaml);
  const standing = document.get(name, true);
  if (standing !== undefined && isSame(plainOf(standing), value)) return yaml;
  if (isScalar(standing) && standing.range && isPlain(value)) {
    const [start, end] = standing.range;
    const text = stringify(value, YAML).trimEnd();
    // A value that is not there stands right after its colon or before a comment; a block of text
    // ("|") ends with its line.
    const before = yaml[start - 1] === ':' ? ' ' : '';
    const after = yaml[end] === '#' ? ' ' : yaml[end - 1] === '\n' ? '\n' : '';
    return yaml.slice(0, start) + before + text + after + yaml.slice(end);
  }
  if (isCollection(standing) && standing.flow && standing.range) {
    const [start, end] = standing.range;
    return yaml.slice(0, start) + JSON.stringify(value) + yaml.slice(end);
  }
  if (isSeq(standing) && standing.items.length > 0 && Array.isArray(value)) {
    const kept = plainOf(standing) as unknown[];
    if (isSame(value.slice(0, kept.length), kept)) {
      const grown = withItem(yaml, standing, value[kept.length]);
      return withField(grown, name, value);
    }
  }
  if (standing === undefined && isMap(document.contents) && !document.contents.flow) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : '\n';
    return yaml + gap + stringify({ [name]: value }, YAML);
  }
  document.set(name, document.createNode(value));
  return document.toString(YAML);
}

/** Whether two pieces of plain data are the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [a, b] = [one, other] as Record<string, unknown>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** A node's value as plain data. */
const plainOf = (node: unknown): unknown => (isNode(node) ? node.toJS(new Document()) : node);

/** One line of text, a number, a truth value or nothing: what can be put in place of another. */
const isPlain = (value: unknown): boolean =>
  (value === null || ['string', 'number', 'boolean'].includes(typeof value)) &&
  !/[\r\n]/.test(String(value));

/**
 * Sets fields in the front matter of a Markdown file, keeping its comments and the body.
 *
 * @throws when the file has no front matter
 */
export function setFrontMatter(source: string, fields: Readonly<Record<string, unknown>>): string {
  const front = frontMatterOf(source);
  if (!front) throw new Error('berkas tidak diawali keterangan di antara dua baris ---');
  const yaml = setFields(source.slice(front.start, front.end), fields);
  return source.slice(0, front.start) + yaml + source.slice(front.end);
}

/** Takes a field out of a YAML file, with whatever stands below it, and touches nothing else. */
export function withoutField(yaml: string, name: string): string {
  const lines = yaml.split(/(?<=\n)/);
  const first = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (first === -1) return yaml;
  const rest = lines.slice(first + 1);
  // What belongs to it is indented, or an item of a list that is not.
  const end = rest.findIndex((line) => !/^(?:\s+\S|-\s)/.test(line));
  const kept = end === -1 ? [] : rest.slice(end);
  return [...lines.slice(0, first), ...kept].join('');
}

/**
 * Takes items out of a list of plain values and touches nothing else.
 *
 * @param field the list's name, at the top of the record
 * @param indexes of the items
 */
export function withoutItems(source: string, field: string, indexes: readonly number[]): string {
  const front = frontMatterOf(source) ?? { start: 0, end: source.length };
  const list = parseDocument(source.slice(front.start, front.end)).get(field, true);
  if (!isSeq(list)) return source;
  const items = list.items.map((item) => (isScalar(item) ? item.range : null));
  let changed = source;
  for (const index of [...indexes].sort((a, b) => b - a)) {
    const range = items[index];
    if (!range) continue;
    const [start, end] = [front.start + range[0], front.start + range[1]];
    const lineEnd = changed.indexOf('\n', end);
    // "[a, b]" loses the item and one comma; a list of lines loses the line.
    const [from, to] = list.flow
      ? index > 0
        ? [changed.lastIndexOf(',', start), end]
        : [start, end + (/^\s*,\s*/.exec(changed.slice(end))?.[0].length ?? 0)]
      : [changed.lastIndexOf('\n', start) + 1, lineEnd === -1 ? changed.length : lineEnd + 1];
    changed = changed.slice(0, from) + changed.slice(to);
  }
  return changed;
}

/**
 * Replaces single values of a file by ids and touches nothing else.
 *
 * @param paths where the values stand: `['reports', 0, 'article']`
 */
export function replaceValues(
  source: string,
  paths: readonly (string | number)[][],
  id: string,
): string {
  const front = frontMatterOf(source) ?? { start: 0, end: source.length };
  const document = parseDocument(source.slice(front.start, front.end));
  const ranges = paths
    .map((path) => document.getIn(path, true))
    .map((node) => (isScalar(node) ? node.range : null))
    .filter((range) => range !== null && range !== undefined)
    .sort((a, b) => b[0] - a[0]);
  let changed = source;
  for (const [start, end] of ranges) {
    changed = changed.slice(0, front.start + start) + id + changed.slice(front.start + end);
  }
  return changed;
}
