import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bytesDigest, filesBelow, statesDigest } from './folder-digest.ts';
import type { KeptProgram } from './kept-program.ts';
import type { KeptSite } from './kept-site.ts';
import { freshDigest, PROGRAM } from './program-digest.ts';
import { settings } from './settings.ts';

/** What only pages of text are made from: the guide, its examples, and files that are copied. */
const TEXTS = ['public', 'docs/panduan', 'test/site/fixtures/content'];
/** Packages are told by their lock. */
const PACKAGES = 'node_modules';
/** Settings that are in no file, by their names in the environment. */
export const SETTINGS =
  /^(?:BUILD_DAY|NODE_ENV|SITE_.*|REPOSITORY_.*|GITHUB_(?:SERVER_URL|REPOSITORY)|SHARE_IMAGES|JSON_TWINS|DATA_RELEASES|LINIMASA_.*)$/;

/** Where and from what the last whole site was made, and how it was left. */
interface Made {
  out: string;
  from: string;
  site: string;
}

/** Whether a build looks at a file before it says that nothing has changed. @param file below the project */
export const isInput = (file: string, ...more: string[]): boolean =>
  [...PROGRAM, ...TEXTS, PACKAGES, ...more].some(
    (known) => file === known || file.startsWith(`${known}${sep}`),
  );

/**
 * A digest of everything that the site's program is bundled from.
 *
 * @param also modules that lie elsewhere than all others
 */
export function bundleDigest(also: readonly string[]): string {
  const env = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  return freshDigest(env.sort(), settings, bytesDigest([...TEXTS, ...also]));
}

/**
 * Ends a build at once where it would make the site that stands there already: content, program,
 * settings and day are those that it was made from, and its files are as they were left.
 *
 * @param content the folder of the records
 * @param today the day of building, which pages tell
 * @param site knows how its files were left, once they are
 * @param program as it was bundled; what it was bundled from is told to it
 * @returns the integrations that look, to be the first, and that remember, to be the last
 */
export function unchanged(
  content: string,
  today: () => string,
  site: Pick<KeptSite, 'states'>,
  program: Pick<KeptProgram, 'also' | 'bundled' | 'seal'>,
): { skip: AstroIntegration; remember: AstroIntegration } {
  let made: Pick<Made, 'out' | 'from'> | undefined;
  let memory = '';
  let stood = '';
  let before: string[] = [];
  const modules = new Set<string>();
  const records = () => [content, process.env.DATA_RELEASES ?? ''];
  const inputs = () => [...PROGRAM, ...TEXTS, ...records(), ...before];
  const from = () =>
    createHash('sha256')
      .update(`${bundleDigest(before)} ${today()} ${bytesDigest(records())}`)
      .digest('base64');
  return {
    skip: {
      name: 'linimasa-unchanged',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig, logger }) => {
          if (command !== 'build') return;
          memory = `${fileURLToPath(config.cacheDir).replace(/\/$/, '')}.json`;
          before = program.also;
          stood = stateOf(inputs());
          made = { out: fileURLToPath(config.outDir), from: from() };
          const known = madeBefore(memory);
          if (
            known?.out === made.out &&
            known.from === made.from &&
            known.site === statesDigest(made.out)
          ) {
            logger.info(`Tidak ada yang berubah; ${made.out} tetap seperti adanya.`);
            process.exit(0);
          }
          rmSync(memory, { force: true });
          updateConfig({ vite: { plugins: [modulesInto(modules)] } });
        },
      },
    },
    remember: {
      name: 'linimasa-remember',
      hooks: {
        'astro:build:done': () => {
          if (!made) return;
          const also = program.bundled
            ? [...modules].filter((file) => !isInput(file)).sort()
            : before;
          // What was edited while the site was built may be in it or not. Nor is it known of a module that
          // lies elsewhere how it was when this build began, unless the one before had it too.
          const known =
            also.join() === before.join() && (stood === stateOf(inputs()) || made.from === from());
          program.seal(known ? bundleDigest(also) : undefined, also);
          if (!known) return;
          const state: Made = { ...made, site: site.states ?? statesDigest(made.out) };
          writeFileSync(memory, JSON.stringify(state));
        },
      },
    },
  };
}

/** Of files and folders what tells that none was written to meanwhile: no clock need be right for that. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  }
  return hash.digest('base64');
}

/** Collects the files of all modules that are bundled, by their paths below the project. */
function modulesInto(files: Set<string>): Plugin {
  return {
    name: 'linimasa-modules',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = id.replace(/^\0/, '').replace(/\?.*$/s, '');
        if (existsSync(file)) files.add(relative(process.cwd(), resolve(file)));
      }
    },
  };
}

function madeBefore(memory: string): Made | undefined {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return undefined;
  }
}
