import { createHash } from 'node:crypto';
import { contentFolder } from '../content/folder.ts';
import { identity } from '../content/identity.ts';

// Each content folder has a cache of its own: a build of the samples must not empty the real one's.
const name = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);

/** Where the site will stand, and where its builds keep what the next one may take. */
export const settings = {
  // Empty counts as not set: GitHub Pages gives an empty path for a site at a root.
  site: process.env.SITE_URL || identity().url || 'https://linimasa.example',
  base: process.env.SITE_BASE || '/',
  cacheDir: `./node_modules/.cache/astro-${name}`,
};
