import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

const LOCK = 'lock';
/** Astro's own list of content, of which it has none here; `astro check` writes it too. */
const STORE = 'data-store.json';
/** Values that were worked out (`KeptValues`), each file of which tells whether it is whole. */
export const VALUES = 'values';
/** The site as the build before left it (`KeptSite`), which looks at each file itself. */
export const SITE = 'site';
/** The site's program (`KeptProgram`), which is looked at before it is taken. */
export const PROGRAM_FOLDER = 'program';

/**
 * Holds the cache of builds, which may be deleted at any time, so that no other build uses it meanwhile:
 * of two at once, the second works without one. What Astro itself left there is not taken.
 */
export function reuse(): AstroIntegration {
  let hold: DatabaseSync | undefined;
  return {
    name: 'linimasa-reuse',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(config.cacheDir);
        mkdirSync(folder, { recursive: true });
        hold = lockIn(folder);
        if (hold) {
          empty(folder);
          return;
        }
        const own = mkdtempSync(`${folder.replace(/\/$/, '')}-`);
        process.on('exit', () => rmSync(own, { recursive: true, force: true }));
        updateConfig({ cacheDir: pathToFileURL(`${own}/`) });
        logger.info('Pembangunan lain sedang berjalan; yang ini tidak memakai simpanannya.');
      },
      'astro:build:done': () => hold?.close(),
    },
  };
}

/** A hold on a cache that ends with the program at the latest; undefined while another has it. */
function lockIn(folder: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch {
    database?.close();
    return undefined;
  }
}

function empty(folder: string): void {
  for (const name of readdirSync(folder))
    if (![STORE, VALUES, SITE, PROGRAM_FOLDER].includes(name) && !name.startsWith(LOCK))
      rmSync(join(folder, name), { recursive: true, force: true });
}
