import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeContent } from './content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built at a root. */
    site: string;
    /**
     * Folder of the same site built below {@link BASE}, without `site.yaml`: a demonstration. Its
     * repository is where the editors' form can open pull requests.
     */
    siteBelowBase: string;
    /** What the build printed. */
    buildLog: string;
    /** Files of the project that it read, by their paths below it. */
    buildReads: string[];
  }
}

export const BASE = '/linimasa/';
/** The day of building: one deadline of the fixtures is open, one has passed without news. */
export const BUILD_DAY = '2024-03-06';
export const ORIGIN = 'https://linimasa.example';

/** Builds the site once for all tests of the pages, at a root and below a base path. */
export default async function setup(project: TestProject) {
  // Below node_modules, where a test's browser and a build's cache live anyway; never in the repo.
  const root = mkdtempSync(join(process.cwd(), 'node_modules/.cache-site-'));
  const content = join(root, 'content');
  writeContent(content);
  const [site, siteBelowBase] = [join(root, 'dist'), join(root, 'dist-base')];
  const reads = join(root, 'reads.json');
  // Without a name of its own, and without anybody who answers for it.
  const nameless = join(root, 'nameless');
  cpSync(content, nameless, { recursive: true });
  rmSync(join(nameless, 'site.yaml'));
  // A build keeps one processor busy.
  const [buildLog] = await Promise.all([
    build(content, site, '/', undefined, reads),
    build(nameless, siteBelowBase, BASE, 'https://github.com/contoh/linimasa'),
  ]);
  project.provide('site', site);
  project.provide('siteBelowBase', siteBelowBase);
  project.provide('buildLog', buildLog);
  project.provide('buildReads', JSON.parse(readFileSync(reads, 'utf8')));
  return () => rmSync(root, { recursive: true, force: true });
}

/** Vitest sets these for itself; with them Astro would build for development, and at a root. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, TEST, VITEST, BASE_URL, ...rest } = env;
  return rest;
}

/**
 * Builds the site of a content folder; returns what the build printed.
 *
 * @param reads file in which to write what was read (`reads.js`)
 * @param pictures which share pictures are drawn, as `SHARE_IMAGES` says it
 */
export async function build(
  content: string,
  outDir: string,
  base: string,
  repository = 'https://git.example/linimasa',
  reads?: string,
  pictures?: 'stories',
): Promise<string> {
  const run = promisify(execFile);
  const { stdout, stderr } = await run(
    process.execPath,
    ['src/build/build.ts', '--outDir', outDir],
    {
      env: {
        ...withoutVitest(process.env),
        LINIMASA_CONTENT: content,
        SITE_URL: ORIGIN,
        REPOSITORY_URL: repository,
        // As GitHub Pages gives it: without the slash at the end, empty at a root.
        SITE_BASE: base.replace(/\/$/, ''),
        ASTRO_TELEMETRY_DISABLED: '1',
        BUILD_DAY,
        ...(reads && { BUILD_READS: reads, NODE_OPTIONS: '--import=./test/site/reads.js' }),
        ...(pictures && { SHARE_IMAGES: pictures }),
        DATA_RELEASES: 'test/site/fixtures/releases',
      },
      maxBuffer: 50_000_000,
    },
  );
  return stdout + stderr;
}
