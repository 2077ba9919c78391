import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lineOf } from '../content/folder.ts';
import { type ContentRecords, readRecords } from '../content/read-records.ts';
import { handOverRecords } from '../content/records.ts';
import { KeptValues } from './kept-values.ts';
import { programDigest } from './program-digest.ts';
import { VALUES } from './reuse.ts';

let seen: ReadonlyMap<string, string> | undefined;

/** Tells which files of the content the build has read already, each with the digest of its bytes. */
export function haveSeen(digests: ReadonlyMap<string, string>): void {
  seen = digests;
}

/**
 * Reads the records of a content folder when a page first asks for them. Astro's own content layer would
 * keep all of them in one string, which it writes, bundles and parses in every build: memory, and an end
 * at 138,000 records, where V8 ends a string.
 */
export function records(folder: string): AstroIntegration {
  let all: ContentRecords | undefined;
  let builds = false;
  return {
    name: 'linimasa-records',
    hooks: {
      'astro:config:setup': ({ command }) => {
        builds = command === 'build';
      },
      'astro:config:done': ({ config, logger }) => {
        const cache = join(fileURLToPath(config.cacheDir), VALUES, 'records');
        const read = () =>
          readRecords(
            folder,
            builds ? new KeptValues(cache, programDigest()) : undefined,
            (problem) => logger.error(lineOf(problem)),
            seen,
          );
        handOverRecords(() => {
          all ??= read();
          return all;
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder + sep)) return;
          all = undefined;
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
