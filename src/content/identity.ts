import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSite, SITE_FILE } from '../schema/parse.ts';
import { type Identity, identityOf, NAMELESS } from '../schema/site.ts';
import { contentFolder, lineOf } from './folder.ts';

let memo: Identity | undefined;

/**
 * Whose site this is, from `content/site.yaml`; a nameless demonstration where the file is missing
 * or, as the build then says, not valid.
 */
export function identity(): Identity {
  // Outside Astro, as in its configuration, there is no such mode.
  if (import.meta.env?.DEV) return read();
  memo ??= read();
  return memo;
}

function read(): Identity {
  const file = join(contentFolder(), SITE_FILE);
  if (!existsSync(file)) return identityOf(NAMELESS);
  const { site, problems } = parseSite(readFileSync(file, 'utf8'));
  for (const problem of problems) console.error(lineOf(problem));
  return identityOf(site ?? NAMELESS);
}
