/** How long a connection may say nothing, and how often one file is asked for. */
export interface Patience {
  /** Milliseconds without a byte after which a request counts as stalled. */
  quiet: number;
  /** Requests for one file, the first included. */
  attempts: number;
  /** Called before each request but the first, with its number. */
  again?: (attempt: number) => void;
}

/** A slow connection still sends something in this time; a stalled one says nothing for minutes. */
export const PATIENCE: Patience = { quiet: 6_000, attempts: 3 };

/** A file that could not be had: no connection, a stall at every attempt, or another answer than the file. */
export class Unreachable extends Error {}

/**
 * `fetch` for connections that stall or break off: a request that goes quiet is given up and made
 * again, a counted number of times. The answer is whole when it is given.
 *
 * @throws Unreachable when no attempt brought the file
 */
export function patient(ask: typeof fetch, { quiet, attempts, again }: Patience): typeof fetch {
  return async (input, init) => {
    let last: unknown;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (attempt > 1) again?.(attempt);
      const stop = new AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new Error('stalled')), quiet);
      };
      try {
        wait();
        const answer = await ask(input, { ...init, signal: stop.signal });
        if (answer.status >= 400 && answer.status < 500)
          return Promise.reject(new Unreachable(`${answer.url}: ${answer.status}`));
        if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
        const body = await wholeOf(answer, wait);
        return new Response(body, { status: answer.status, headers: answer.headers });
      } catch (error) {
        last = error;
      } finally {
        clearTimeout(timer);
      }
    }
    throw new Unreachable(String(last), { cause: last });
  };
}

/**
 * The bytes of an answer; `heard` is called at each piece. Not as a Blob: browsers keep those in another
 * process, and asking it for each file took half of what a search takes.
 */
async function wholeOf(answer: Response, heard: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const reader = answer.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    heard();
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
