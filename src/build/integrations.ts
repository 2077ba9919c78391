import type { AstroIntegration } from 'astro';
import { fileCount } from '../content/file-count.ts';
import { contentFolder } from '../content/folder.ts';
import { searchIndex } from '../search/index-records.ts';
import { KeptSite } from './kept-site.ts';
import { lastGood } from './last-good.ts';
import { madeBefore } from './made-before.ts';
import { records } from './records.ts';
import { reuse } from './reuse.ts';
import { plainFiles } from './write-plain-files.ts';

/** What the build before has left of the site, and this one adds to. */
export const site = new KeptSite();

/** What a build does besides making pages, in order; `build.ts` runs it without Astro. The first holds the cache. */
export const integrations: AstroIntegration[] = [
  reuse(),
  records(contentFolder()),
  madeBefore(),
  plainFiles(site),
  searchIndex(site),
  lastGood(site),
  fileCount(site),
];
