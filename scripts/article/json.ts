/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object that is neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads JSON as pages hold it in their scripts: what is slightly broken is mended before it is given
 * up: raw line breaks in strings, quotation marks in them without a backslash, trailing commas,
 * comments of HTML and JavaScript, CDATA, a last semicolon.
 *
 * Takes time with the length of the text and nothing else.
 *
 * @returns undefined when it still is no JSON
 */
export function readJson(text: string): unknown {
  for (const read of [() => text, () => mended(text)]) {
    try {
      return JSON.parse(read());
    } catch {
      // Mended, or given up.
    }
  }
  return undefined;
}

/** What stands outside strings and is no JSON: comments, CDATA, byte order marks, the last semicolon. */
const NOISE =
  /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->|(?:\/\/\s{0,20})?(?:<!\[CDATA\[|\]\]>)|\/\/[^\n]*|\ufeff|;\s{0,100}$/y;

/** What follows the end of a string; white space of any length would be searched again and again. */
const AFTER_STRING =
  /\s{0,100}(?:$|[}\]:]|\/[/*]|,\s{0,100}(?:$|["{[}\]\d-]|true|false|null|\/[/*]))/y;

/** A character after a backslash, as JSON has it. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})/iy;

function mended(text: string): string {
  const parts: string[] = [];
  // Where the last part stands that is no white space.
  let last = -1;
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    if (!inString) {
      const noise = matchAt(NOISE, text, at);
      if (noise) {
        at += noise.length;
        continue;
      }
      // A comma before the end of a list or an object.
      if (/[}\]]/.test(letter) && parts[last] === ',') parts[last] = '';
      if (letter === '"') inString = true;
      if (!/\s/.test(letter)) last = parts.length;
      parts.push(letter);
      at += 1;
    } else if (letter === '\\') {
      const escaped = matchAt(ESCAPE, text, at) ?? '';
      parts.push(escaped || text.charAt(at + 1));
      at += escaped.length || 2;
    } else if (letter === '"' && matchAt(AFTER_STRING, text, at + 1) === null) {
      parts.push('\\"');
      at += 1;
    } else {
      if (letter === '"') inString = false;
      last = parts.length;
      parts.push(letter < ' ' ? JSON.stringify(letter).slice(1, -1) : letter);
      at += 1;
    }
  }
  return parts.join('');
}

/** What a sticky pattern finds at a place; null (or '') where it finds nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
