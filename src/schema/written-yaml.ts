/** Stands for a text that is not written as records are. */
export const OTHERWISE = Symbol('otherwise');

/** Letters that YAML lets stand in a text as they are; those beyond 16 bits are left to its own reader. */
const UNUSUAL = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** The name of a field. */
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** Texts that are no text to YAML 1.2 (core schema). */
const CONSTANTS: ReadonlyMap<string, null | boolean> = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/**
 * Reads YAML that is written as the program itself writes records: mappings and lists in blocks, each
 * value in one line, bare or in quotation marks. That is nearly every record, and takes a fifth of
 * what a reader of all YAML takes. Whatever is written in any other way, right or wrong, is left to that
 * reader, so the two never say different things of one text.
 *
 * @returns the data, or {@link OTHERWISE}
 */
export function readWritten(text: string): unknown {
  if (UNUSUAL.test(text)) return OTHERWISE;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return OTHERWISE;
  const reader = new Lines(lines);
  const data = reader.mapping(0, 0);
  return reader.ended ? data : OTHERWISE;
}

class Lines {
  readonly #lines: readonly string[];
  #at = 0;
  #sound = true;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** True when everything was read. */
  get ended(): boolean {
    return this.#sound && this.#at > 0 && this.#at === this.#lines.length;
  }

  /**
   * The mapping whose fields are indented by so much.
   *
   * @param first where in the line its first field begins: that of an item stands behind its `- `
   */
  mapping(indent: number, first: number): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (let from = first; this.#sound; from = indent) {
      const line = this.#lines[this.#at] as string;
      const colon = colonIn(line, from);
      const name = line.slice(from, colon);
      if (colon === -1 || !NAME.test(name) || Object.hasOwn(data, name)) return this.#give(data);
      this.#at += 1;
      data[name] =
        colon === line.length - 1
          ? this.#below(indent)
          : this.#scalar(line.slice(colon + 2), indent);
      if (this.#indent() !== indent) break;
    }
    return data;
  }

  /** What stands below a name with nothing behind it. */
  #below(indent: number): unknown {
    const own = this.#indent();
    if (own <= indent) {
      // A list may stand as far left as its name.
      return own === indent && this.#lines[this.#at]?.[own] === '-' ? this.#give(null) : null;
    }
    return this.#lines[this.#at]?.[own] === '-' ? this.#list(own) : this.mapping(own, own);
  }

  #list(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.#sound && this.#indent() === indent) {
      const line = this.#lines[this.#at] as string;
      if (!line.startsWith('- ', indent)) return this.#give(items);
      if (colonIn(line, indent + 2) !== -1) items.push(this.mapping(indent + 2, indent + 2));
      else {
        this.#at += 1;
        items.push(this.#scalar(line.slice(indent + 2), indent));
      }
    }
    return items;
  }

  /** A value in one line; a line below it that is indented further would belong to it. */
  #scalar(text: string, indent: number): unknown {
    const value = scalarOf(text);
    return value === OTHERWISE || this.#indent() > indent ? this.#give(null) : value;
  }

  /** Spaces at the start of the next line; -1 at the end. */
  #indent(): number {
    const line = this.#lines[this.#at];
    if (line === undefined) return -1;
    let spaces = 0;
    while (line[spaces] === ' ') spaces += 1;
    return spaces;
  }

  #give<T>(data: T): T {
    this.#sound = false;
    return data;
  }
}

/** Where a name of a field may end: at a colon with a space or nothing behind it; else -1. */
function colonIn(line: string, from: number): number {
  const at = line.indexOf(': ', from);
  return at === -1 && line.endsWith(':') && line.length > from ? line.length - 1 : at;
}

/** In quotation marks, with nothing in it that stands for something else. */
const IN_QUOTES = /^(?:"[^"\\]*"|'[^']*')$/;

/** What begins with one of these is a text, or a number. */
const BEGINNING = /^[A-Za-z\d(\u00a1-\uffff]/;

function scalarOf(text: string): unknown {
  if (text === '[]') return [];
  if (/^["']/.test(text)) return IN_QUOTES.test(text) ? text.slice(1, -1) : OTHERWISE;
  if (!BEGINNING.test(text) || /[ :]$/.test(text)) return OTHERWISE;
  if (text.includes(': ') || text.includes(' #')) return OTHERWISE;
  if (/^\d/.test(text)) return numberOr(text);
  const constant = CONSTANTS.get(text);
  return constant === undefined ? text : constant;
}

/** A text that begins with a digit: a count, a day or words; other numbers are left alone. */
function numberOr(text: string): unknown {
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) || /[^\da-fox_.+-]/i.test(text) ? text : OTHERWISE;
}
