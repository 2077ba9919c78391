import { Transform, type TransformCallback } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What a body begins with when it is a page or a feed as it stands, whatever its header says. */
const PLAIN = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*(?:<[?!a-z]|[{[]\s*["{[])/i;

/** What undoes a content coding, by the first bytes of the body; null where they are not coded. */
type Choice = (start: Buffer) => Transform | null;

const gzip: Choice = (start) => (start[0] === 0x1f ? createGunzip() : null);

/**
 * "deflate" is the zlib format (RFC 9110, 8.4.1.2), and some servers send bare DEFLATE (RFC 1951)
 * under that name: the low half of the first byte is 8 in the one and cannot tell in the other, so
 * the check sum of the first two bytes decides (RFC 1950, 2.2).
 */
const deflate: Choice = (start) => {
  const [cmf = 0, flags = 0] = start;
  const isZlib = (cmf & 0x0f) === 8 && (start.length < 2 || (cmf * 256 + flags) % 31 === 0);
  return isZlib ? createInflate() : createInflateRaw();
};

const CODINGS: Readonly<Record<string, Choice>> = {
  gzip,
  'x-gzip': gzip,
  deflate,
  br: () => createBrotliDecompress(),
};

/** The content codings (RFC 9110, 8.4.1) that a request may ask for. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/**
 * A stream that undoes a content coding, and lets through what was never coded in spite of its
 * header. Parts are passed on as they come, not copied together.
 *
 * @param coding the header's value; null where there is none
 * @returns null when there is nothing to undo
 */
export function decompressor(coding: string | null): Transform | null {
  const choose = CODINGS[coding?.trim().toLowerCase() ?? ''];
  return choose ? new Decompressor(choose) : null;
}

class Decompressor extends Transform {
  readonly #choose: Choice;
  /** Undefined until the first bytes have come; null when nothing has to be undone. */
  #inner: Transform | null | undefined;

  constructor(choose: Choice) {
    super();
    this.#choose = choose;
  }

  override _transform(part: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#inner === undefined) this.#inner = this.#begin(part);
    if (this.#inner) this.#inner.write(part, () => done());
    else done(null, part);
  }

  override _flush(done: TransformCallback): void {
    if (this.#inner) this.#inner.once('end', () => done()).end();
    else done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#inner?.destroy();
    done(error);
  }

  #begin(start: Buffer): Transform | null {
    const inner = PLAIN.test(start.toString('latin1', 0, 64)) ? null : this.#choose(start);
    inner?.on('data', (part: Buffer) => this.push(part));
    inner?.on('error', (error: Error) => this.destroy(error));
    return inner;
  }
}
