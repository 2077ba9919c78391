import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything outside `content/` that what a build writes depends on. */
const PROGRAM = ['src', 'astro.config.mjs', 'package-lock.json'];

/**
 * A digest of the program that builds the site, and of settings that are in no file: with another one
 * everything is made anew.
 */
export function programDigest(...settings: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  for (const file of PROGRAM.flatMap(filesIn))
    hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('base64');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!/\.\w+$/.test(path))
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  return [path];
}
