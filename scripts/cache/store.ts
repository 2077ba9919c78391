import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSafely } from '../markdown/write.ts';

/** Raised when the shape of what is kept changes: what an older program kept is then forgotten. */
const VERSION = 2;

/** Largest file of a memory that is read, in bytes; the program itself keeps no larger one. */
const LARGEST = 4_000_000;

/** What the program remembers between runs. All of it may be lost without harm. */
export interface Store {
  /** What is kept of `kind` under `key`; null when there is nothing, or nothing that can be read. */
  get(kind: string, key: string): unknown;
  /** Keeps a value, or forgets it (null). Never throws: see {@link Store.failure}. */
  put(kind: string, key: string, value: object | null): void;
  /** Forgets what has not been kept anew since `before`, in milliseconds since 1970. */
  prune(kind: string, before: number): void;
  /** Why something could not be kept, when that has happened. */
  readonly failure: string | null;
}

/**
 * A folder with one JSON file for each thing remembered, each written whole or not at all. The
 * name of a file is a hash of its key, so that an address from outside is never a path.
 */
export function openStore(folder: string): Store {
  let failure: string | null = null;
  const pathOf = (kind: string, key: string) =>
    join(folder, kind, `${createHash('sha256').update(key).digest('hex')}.json`);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      failure ??= error instanceof Error ? error.message : String(error);
    }
  };
  return {
    get(kind, key) {
      try {
        const path = pathOf(kind, key);
        if (statSync(path).size > LARGEST) return null;
        const kept = JSON.parse(readFileSync(path, 'utf8'));
        return kept.version === VERSION && kept.key === key ? (kept.value ?? null) : null;
      } catch {
        // A memory that cannot be read is as good as none.
        return null;
      }
    },
    put(kind, key, value) {
      attempt(() => {
        if (value === null) rmSync(pathOf(kind, key), { force: true });
        else writeFileSafely(pathOf(kind, key), JSON.stringify({ version: VERSION, key, value }));
      });
    },
    prune(kind, before) {
      attempt(() => {
        const root = join(folder, kind);
        if (!existsSync(root)) return;
        for (const name of readdirSync(root)) {
          if (statSync(join(root, name)).mtimeMs < before) rmSync(join(root, name));
        }
      });
    },
    get failure() {
      return failure;
    },
  };
}

/** A moment as a person is told of it, to the second: `2024-03-06T07:00:00Z`. */
export function timeText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
