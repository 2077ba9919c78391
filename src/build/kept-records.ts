import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** A record as it was read, and the digest of the text that it was read from. */
export interface KeptRecord {
  digest: string;
  data: unknown;
  body: string;
}

/** Records of one folder of the content, by id. */
export type KeptGroup = Map<string, KeptRecord>;

/**
 * Records that the build before has read, a file for each folder of the content: YAML takes ten times as
 * long to read as these. What is cut off, damaged, or from another program or another Node.js is as good
 * as not there; the folder may be deleted at any time.
 */
export class KeptRecords {
  readonly #folder: string;
  readonly #program: string;

  /** @param program a digest of all that reads records */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** What is kept of a folder; nothing where it cannot be trusted. */
  take(group: string): KeptGroup {
    try {
      const bytes = readFileSync(this.#fileOf(group));
      const body = bytes.subarray(DIGEST_BYTES);
      if (!bytes.subarray(0, DIGEST_BYTES).equals(this.#digestOf(body))) return new Map();
      return deserialize(body);
    } catch {
      return new Map();
    }
  }

  /** Keeps a folder's records for the next build. */
  keep(group: string, records: KeptGroup): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#fileOf(group);
    rmSync(file, { recursive: true, force: true });
    const body = serialize(records);
    writeFileSync(file, Buffer.concat([this.#digestOf(body), body]));
  }

  /** Lets go of all folders but these. */
  only(groups: Iterable<string>): void {
    const files = new Set([...groups].map((group) => this.#fileOf(group)));
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder))
      if (!files.has(join(this.#folder, name)))
        rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  /** Of the bytes together with the program, so that those of another do not fit. */
  #digestOf(body: Uint8Array): Buffer {
    return createHash('sha256').update(this.#program).update(body).digest();
  }

  #fileOf(group: string): string {
    return join(this.#folder, `${group.replaceAll('/', '+')}.v8`);
  }
}

const DIGEST_BYTES = 32;
