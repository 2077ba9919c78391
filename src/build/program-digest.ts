import { createHash } from 'node:crypto';
import { bytesDigest } from './folder-digest.ts';

/** Everything outside `content/` that the pages of records depend on; Vite takes settings from `.env`. */
export const PROGRAM = [
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];

let memo: string | undefined;

/**
 * A digest of the program that builds the site, and of settings that are in no file: with another one
 * everything is made anew. The files are read once.
 */
export function programDigest(...settings: unknown[]): string {
  memo ??= freshDigest();
  return createHash('sha256')
    .update(JSON.stringify([memo, settings]))
    .digest('base64');
}

/** The same of the files as they are now. */
export function freshDigest(...settings: unknown[]): string {
  const all = JSON.stringify([process.version, settings, bytesDigest(PROGRAM)]);
  return createHash('sha256').update(all).digest('base64');
}
