import jsYaml from 'js-yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { OTHERWISE, readWritten } from './written-yaml.ts';

/** Where reading YAML stopped; both 0-based. */
export interface YamlStop {
  line: number;
  column: number;
  /** What the reader says of it, in English, only to tell cases apart. */
  reason: string;
}

/**
 * Brackets inside brackets, more than any record has: a reader that calls itself for each would run
 * out of stack.
 */
const DEEPEST = 40;

/**
 * Reads YAML 1.2 (core schema: a date stays text).
 *
 * What is written as the program writes is read by {@link readWritten}, all else by js-yaml: it takes a
 * seventh of the time of the `yaml` package, which is asked only where something stands ({@link YamlMap}).
 *
 * @param twice true to let the later of two fields of one name win; else they are a stop
 * @returns the data, or where it stopped
 */
export function readYaml(text: string, twice = false): { data: unknown } | { stop: YamlStop } {
  if (depthOf(text) > DEEPEST) return { stop: { line: 0, column: 0, reason: 'too deep' } };
  const written = readWritten(text);
  if (written !== OTHERWISE) return { data: written };
  try {
    return { data: jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA, json: twice }) };
  } catch (error) {
    const { reason = 'unreadable', mark } = error as Partial<jsYaml.YAMLException>;
    if (/single document/.test(reason)) return { stop: { ...secondDocument(text), reason } };
    return { stop: { line: mark?.line ?? 0, column: mark?.column ?? 0, reason } };
  }
}

/** The reader does not say where the second document begins. */
function secondDocument(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)/.test(line)), column: 0 };
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const mark of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark[0] === '[' || mark[0] === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Where a field stands: offsets of its name and of its value. */
export interface Standing {
  key: { start: number; end: number } | null;
  value: { start: number; end: number; isBlock: boolean } | null;
}

/** A YAML text in which fields can be found. Costs what parsing costs: make one a file, not one a field. */
export class YamlMap {
  readonly #root: unknown;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.#root = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents;
  }

  /** Where a field stands; the deepest part of its path that exists when it does not. */
  find(fieldPath: readonly PropertyKey[]): Standing & { depth: number } {
    let node: unknown = this.#root;
    let key: Standing['key'] = null;
    let depth = 0;
    for (const name of fieldPath) {
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(name),
        );
        if (!pair) break;
        key = rangeOf(pair.key);
        node = pair.value;
      } else if (isSeq(node)) {
        if (typeof name !== 'number' || node.items[name] === undefined) break;
        key = null;
        node = node.items[name];
      } else break;
      depth += 1;
    }
    return { key, value: valueRange(node), depth };
  }

  /** What a scalar looks like in the file, quotation marks included; null for anything else. */
  written(fieldPath: readonly PropertyKey[]): string | null {
    const { value, depth } = this.find(fieldPath);
    return value && depth === fieldPath.length ? this.text.slice(value.start, value.end) : null;
  }

  /** Names of a mapping that stand in it twice, with the offsets of both. */
  twice(): { name: string; first: number; second: number }[] {
    const found: { name: string; first: number; second: number }[] = [];
    const visit = (node: unknown): void => {
      if (isMap(node)) {
        const seen = new Map<string, number>();
        for (const { key, value } of node.items) {
          const name = isScalar(key) ? String(key.value) : null;
          const at = rangeOf(key)?.start ?? 0;
          const first = name === null ? undefined : seen.get(name);
          if (name !== null && first !== undefined) found.push({ name, first, second: at });
          else if (name !== null) seen.set(name, at);
          visit(value);
        }
      } else if (isSeq(node)) node.items.forEach(visit);
    };
    visit(this.#root);
    return found;
  }

  /** Where `&name`, `*name` or `!tag` stands: no record needs them, and they can make a file explode. */
  *tricks(): Generator<{ start: number; end: number; sign: '&' | '*' | '!' }> {
    const stack: unknown[] = [this.#root];
    while (stack.length > 0) {
      const node = stack.pop();
      if (isMap(node)) for (const { key, value } of node.items) stack.push(value, key);
      if (isSeq(node)) stack.push(...node.items);
      const range = rangeOf(node);
      if (!range) continue;
      if (isAlias(node)) {
        yield { ...range, sign: '*' };
        continue;
      }
      const before = this.text.slice(Math.max(0, range.start - 80), range.start);
      const lead = /[&!]\S*\s+$/.exec(before)?.[0];
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (lead && (anchor || tag)) {
        yield { ...range, start: range.start - lead.length, sign: anchor ? '&' : '!' };
      }
    }
  }

  /** Every scalar value with its style. */
  *scalars(): Generator<{
    path: PropertyKey[];
    value: unknown;
    style: string | undefined;
    start: number;
    end: number;
  }> {
    const stack: { node: unknown; path: PropertyKey[] }[] = [{ node: this.#root, path: [] }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { node, path } = next;
      if (isMap(node)) {
        for (const { key, value } of node.items) {
          stack.push({ node: value, path: [...path, isScalar(key) ? String(key.value) : ''] });
        }
      } else if (isSeq(node)) {
        node.items.forEach((item, index) => {
          stack.push({ node: item, path: [...path, index] });
        });
      } else if (isScalar(node) && node.range) {
        const [start, end] = node.range;
        yield { path, value: node.value, style: node.type, start, end };
      }
    }
  }
}

function rangeOf(node: unknown): { start: number; end: number } | null {
  if (!isNode(node) || !node.range) return null;
  return { start: node.range[0], end: node.range[1] };
}

function valueRange(node: unknown): Standing['value'] {
  const range = rangeOf(node);
  if (!range) return null;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  return { ...range, isBlock };
}

/** A text as a YAML value: bare where that reads as the same text, else in quotation marks. */
export function asScalar(text: string): string {
  const bare =
    /^[\p{L}\p{N}(][^\r\n]*$/u.test(text) && !/: |:$| #|\s$|[\t"']|^[-?:] /.test(text)
      ? text
      : null;
  if (bare !== null) {
    const read = readYaml(`v: ${bare}`);
    if ('data' in read && (read.data as { v?: unknown })?.v === text) return bare;
  }
  return text.includes('"') && !text.includes("'") && !/[\r\n\t\\]/.test(text)
    ? `'${text}'`
    : JSON.stringify(text);
}
