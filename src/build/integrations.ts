import type { AstroIntegration } from 'astro';
import { fileCount } from '../content/file-count.ts';
import { contentFolder } from '../content/folder.ts';
import { today } from '../content/today.ts';
import { searchIndex } from '../search/index-records.ts';
import { keepProgram } from './keep-program.ts';
import { KeptProgram } from './kept-program.ts';
import { KeptSite } from './kept-site.ts';
import { lastGood } from './last-good.ts';
import { madeBefore } from './made-before.ts';
import { records } from './records.ts';
import { reuse } from './reuse.ts';
import { settings } from './settings.ts';
import { unchanged } from './unchanged.ts';
import { plainFiles } from './write-plain-files.ts';

/** What the build before has left of the site, and this one adds to. */
export const site = new KeptSite();

/** The site's program as the build before has bundled it. */
export const program = new KeptProgram(`${settings.cacheDir}/program`);

const { skip, remember } = unchanged(contentFolder(), today, site, program);

/** What a build does besides making pages, in order; `again.ts` runs it without Astro. */
export const integrations: AstroIntegration[] = [
  skip,
  reuse(),
  records(contentFolder()),
  madeBefore(),
  plainFiles(site),
  keepProgram(program, site),
  searchIndex(),
  lastGood(site),
  fileCount(site),
  remember,
];
