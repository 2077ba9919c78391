import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { KeptSite } from './src/build/kept-site.ts';
import { lastGood } from './src/build/last-good.ts';
import { madeBefore } from './src/build/made-before.ts';
import { records } from './src/build/records.ts';
import { reuse } from './src/build/reuse.ts';
import { unchanged } from './src/build/unchanged.ts';
import { plainFiles } from './src/build/write-plain-files.ts';
import { fileCount } from './src/content/file-count.ts';
import { contentFolder } from './src/content/folder.ts';
import { identity } from './src/content/identity.ts';
import { today } from './src/content/today.ts';
import { searchIndex } from './src/search/index-records.ts';

// Each content folder has a cache of its own: a build of the samples must not empty the real one's.
const cache = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);

// What the build before has left of the site, and this one adds to.
const site = new KeptSite();

const { skip, remember } = unchanged(contentFolder(), today, site);

export default defineConfig({
  // Empty counts as not set: GitHub Pages gives an empty path for a site at a root.
  site: process.env.SITE_URL || identity().url || 'https://linimasa.example',
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'always',
  cacheDir: `./node_modules/.cache/astro-${cache}`,
  // One stylesheet that every page shares; the content security policy allows none inside a page.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Pages that would come out as before are taken from the build before; see src/content/page-key.ts.
  experimental: { incrementalBuild: true },
  integrations: [
    skip,
    reuse(),
    records(contentFolder()),
    madeBefore(),
    plainFiles(site),
    searchIndex(),
    lastGood(site),
    fileCount(site),
    remember,
  ],
});
