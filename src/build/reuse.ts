import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { statesDigest } from './folder-digest.ts';

/** What the last whole build left in its cache, as a digest; missing while a build is under way. */
const STATE = 'whole';
const LOCK = 'lock';
/** Astro's own list of content, of which it has none here; `astro check` writes it too. */
const STORE = 'data-store.json';
/** Values that were worked out (`KeptValues`), each file of which tells whether it is whole. */
export const VALUES = 'values';
/** The site as the build before left it (`KeptSite`), which looks at each file itself. */
export const SITE = 'site';

/**
 * Lets a build take the pages of the one before that would come out the same (`pageKey`), and sees to
 * it that nothing else is ever taken: a cache that is not as a whole build left it, because one was
 * interrupted, a file is damaged or another program wrote there, is emptied. The cache may be deleted
 * at any time. Of two builds at once, the second works without one.
 */
export function reuse(): AstroIntegration {
  let cache: string | undefined;
  let hold: DatabaseSync | undefined;
  return {
    name: 'linimasa-reuse',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(config.cacheDir);
        mkdirSync(folder, { recursive: true });
        hold = lockIn(folder);
        if (!hold) {
          const own = mkdtempSync(`${folder.replace(/\/$/, '')}-`);
          process.on('exit', () => rmSync(own, { recursive: true, force: true }));
          updateConfig({ cacheDir: pathToFileURL(`${own}/`) });
          logger.info('Pembangunan lain sedang berjalan; yang ini tidak memakai simpanannya.');
          return;
        }
        cache = folder;
        if (stateIn(folder) !== digestOfFolder(folder)) empty(folder);
        rmSync(join(folder, STATE), { force: true });
      },
      'astro:build:done': () => {
        if (cache) writeFileSync(join(cache, STATE), digestOfFolder(cache));
        hold?.close();
      },
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

function stateIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, STATE), 'utf8');
  } catch {
    return undefined;
  }
}

/** Of what Astro itself put into its cache. */
const digestOfFolder = (folder: string): string =>
  statesDigest(
    folder,
    (name) =>
      name !== STATE &&
      name !== STORE &&
      name !== VALUES &&
      name !== SITE &&
      !name.startsWith(LOCK),
  );

function empty(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== STORE && name !== VALUES && name !== SITE && !name.startsWith(LOCK))
      rmSync(join(folder, name), { recursive: true, force: true });
}
