/**
 * Answers the objects that come through the standard input, one a line, with one line each, in
 * order. Memory does not grow with the lines; a line that cannot be answered does not stop the rest.
 *
 * @param shape what a line should hold, for the error: `{"id", "base64"}`
 * @param answer what is printed for an object
 * @param refused what is printed when a line is no object, or when `answer` throws; `id` is the
 *   object's own, null where it has none, undefined for what is no object
 */
export async function answerLines(
  shape: string,
  answer: (given: Record<string, unknown>) => Promise<object>,
  refused: (id: unknown, error: unknown) => object,
): Promise<void> {
  for await (const line of linesIn(process.stdin)) {
    if (line.trim() !== '') await writeLine(await answerTo(line));
  }

  async function answerTo(line: string): Promise<object> {
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch {
      return refused(undefined, 'baris ini bukan JSON; tulis satu objek per baris');
    }
    if (given === null || typeof given !== 'object') {
      return refused(undefined, `baris ini bukan objek JSON; tulis ${shape}`);
    }
    const { id = null } = given as Record<string, unknown>;
    try {
      return { id, ...(await answer(given as Record<string, unknown>)) };
    } catch (error) {
      return refused(id, error);
    }
  }
}

/**
 * The lines of a stream. They end at line feeds only, as NDJSON has it: JSON may hold U+2028 and
 * U+2029 as they are, at which `node:readline` breaks lines too.
 */
export async function* linesIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const bytes of stream) {
    const [rest = '', ...lines] = decoder.decode(bytes, { stream: true }).split('\n');
    parts.push(rest);
    for (const line of lines) {
      yield parts.join('');
      parts = [line];
    }
  }
  yield parts.join('') + decoder.decode();
}

/** Prints an object as one line; waits where the reader is slower, so that nothing piles up in memory. */
export function writeLine(value: object): Promise<void> | void {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
