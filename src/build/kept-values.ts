import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const DIGEST_BYTES = 32;

/**
 * Values that the build before has worked out, a file for each. What is cut off, damaged, or from
 * another program or another Node.js is as good as not there; the folder may be deleted at any time.
 */
export class KeptValues {
  readonly #folder: string;
  readonly #program: string;
  readonly #asked = new Set<string>();

  /** @param program a digest of all that values are made with */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** The value of a name, as {@link keep} was given it; nothing where it cannot be trusted. */
  take<T>(name: string): T | undefined {
    this.#asked.add(name);
    try {
      const bytes = readFileSync(this.#fileOf(name));
      const body = bytes.subarray(DIGEST_BYTES);
      return bytes.subarray(0, DIGEST_BYTES).equals(this.#digestOf(body))
        ? deserialize(body)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a value for the next build. */
  keep(name: string, value: unknown): void {
    this.#asked.add(name);
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#fileOf(name);
    rmSync(file, { recursive: true, force: true });
    const body = serialize(value);
    writeFileSync(file, Buffer.concat([this.#digestOf(body), body]));
  }

  /** Lets go of all that this build neither asked for nor kept. */
  close(): void {
    const files = new Set([...this.#asked].map((name) => this.#fileOf(name)));
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder))
      if (!files.has(join(this.#folder, name)))
        rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  /** Of the bytes together with the program, so that those of another do not fit. */
  #digestOf(body: Uint8Array): Buffer {
    return createHash('sha256').update(this.#program).update(body).digest();
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name.replaceAll('/', '+')}.v8`);
  }
}
