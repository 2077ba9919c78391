import { parse, stringify } from 'yaml';
import { isSame, setFields, withoutField, YAML } from './edit.ts';
import { frontMatterOf } from './front-matter.ts';
import { bodyOf, wordsOf } from './words.ts';

/** How the files of one kind of record look, for whoever reads and writes them without the schemas. */
export interface FileShape {
  /** The whole file is YAML; else it is Markdown with front matter. */
  yaml: boolean;
  /** The body is somebody's words, as a block quotation. */
  quoted: boolean;
  /** Fields that must be there, and are null when nothing is known. */
  nullable: readonly string[];
  /** Name of the hidden field that holds the file as it was read. */
  source: string;
}

type Values = Record<string, unknown>;

/** A file as the values of a form; the file itself goes along in a hidden field. */
export function formValues(source: string, shape: FileShape): Values {
  const { data, body } = parted(source, shape);
  return { ...data, ...(shape.yaml ? {} : { body }), [shape.source]: source };
}

/**
 * The values of a form as a file. What nobody changed keeps its bytes, comments and quoting too, and
 * what was left empty is left out.
 */
export function fileOf(values: Values, shape: FileShape): string {
  const { [shape.source]: source, body, ...given } = values;
  const text = typeof body === 'string' ? body : '';
  return typeof source === 'string' && source !== ''
    ? changed(source, given, text, shape)
    : created(given, text, shape);
}

function created(given: Values, body: string, shape: FileShape): string {
  const empty = Object.fromEntries(shape.nullable.map((name) => [name, null]));
  const data = { ...(withoutEmpty(given) as Values | undefined) };
  const yaml = stringify({ ...empty, ...data }, YAML);
  return shape.yaml ? yaml : `---\n${yaml}---\n${bodyText(body, shape)}`;
}

function changed(source: string, given: Values, body: string, shape: FileShape): string {
  const before = parted(source, shape);
  const front = shape.yaml ? { start: 0, end: source.length } : frontMatterOf(source);
  if (!front) return created(given, body, shape);
  let yaml = source.slice(front.start, front.end);
  for (const name of new Set([...Object.keys(before.data), ...Object.keys(given)])) {
    const was = withoutEmpty(before.data[name]);
    const now = restored(withoutEmpty(given[name]), was);
    if (isSame(now, was)) continue;
    if (now !== undefined) yaml = setFields(yaml, { [name]: now });
    else if (shape.nullable.includes(name)) yaml = setFields(yaml, { [name]: null });
    else yaml = withoutField(yaml, name);
  }
  const text = source.slice(0, front.start) + yaml + source.slice(front.end);
  if (shape.yaml || body.trim() === before.body.trim()) return text;
  const end = front.end + yaml.length - (front.end - front.start);
  const below = text.slice(end).indexOf('\n');
  return `${text.slice(0, end + below + 1)}${bodyText(body, shape)}`;
}

function parted(source: string, { yaml, quoted }: FileShape): { data: Values; body: string } {
  const front = yaml ? null : frontMatterOf(source);
  const data = (parse(front ? source.slice(front.start, front.end) : source) ?? {}) as Values;
  const body = front ? source.slice(front.body) : '';
  return { data, body: quoted ? wordsOf(body) : body.trim() };
}

function bodyText(body: string, { quoted }: FileShape): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  if (text === '') return '';
  return quoted ? bodyOf(text) : `${text}\n`;
}

/** Plain data without what a form leaves empty; undefined when nothing is left. */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** A form trims text; the spaces beside words that find a passage again belong to them. */
function restored(now: unknown, was: unknown): unknown {
  if (typeof now === 'string' && typeof was === 'string') {
    return now.trim() === was.trim() ? was : now;
  }
  if (Array.isArray(now) && Array.isArray(was)) {
    return now.map((item, at) => restored(item, was[at]));
  }
  if (typeof now === 'object' && typeof was === 'object' && now && was) {
    return Object.fromEntries(
      Object.entries(now).map(([name, inner]) => [name, restored(inner, (was as Values)[name])]),
    );
  }
  return now;
}
