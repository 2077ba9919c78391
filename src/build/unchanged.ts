import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesDigest, statesDigest } from './folder-digest.ts';
import { programDigest } from './program-digest.ts';

/** What only pages of text are made from: the guide, its examples, and files that are copied. */
const TEXTS = ['public', 'docs/panduan', 'test/site/fixtures/content'];
/** Settings that are in no file, by their names in the environment. */
const SETTINGS =
  /^(?:BUILD_DAY|NODE_ENV|SITE_.*|REPOSITORY_.*|GITHUB_(?:SERVER_URL|REPOSITORY)|SHARE_IMAGES|JSON_TWINS|DATA_RELEASES|LINIMASA_.*)$/;

/** Where and from what the last whole site was made, and how it was left. */
interface Made {
  out: string;
  from: string;
  site: string;
}

/**
 * Ends a build at once where it would make the site that stands there already: content, program,
 * settings and day are those that it was made from, and its files are as they were left.
 *
 * @param content the folder of the records
 * @param today the day of building, which pages tell
 * @returns the integrations that look, to be the first, and that remember, to be the last
 */
export function unchanged(
  content: string,
  today: () => string,
): { skip: AstroIntegration; remember: AstroIntegration } {
  let made: Pick<Made, 'out' | 'from'> | undefined;
  let memory = '';
  const from = () => {
    const env = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
    const texts = bytesDigest([content, ...TEXTS, process.env.DATA_RELEASES ?? '']);
    return programDigest(env.sort(), today(), texts);
  };
  return {
    skip: {
      name: 'linimasa-unchanged',
      hooks: {
        'astro:config:setup': ({ command, config, logger }) => {
          if (command !== 'build') return;
          memory = `${fileURLToPath(config.cacheDir).replace(/\/$/, '')}.json`;
          made = { out: fileURLToPath(config.outDir), from: from() };
          const before = madeBefore(memory);
          if (
            before?.out === made.out &&
            before.from === made.from &&
            before.site === statesDigest(made.out)
          ) {
            logger.info(`Tidak ada yang berubah; ${made.out} tetap seperti adanya.`);
            process.exit(0);
          }
          rmSync(memory, { force: true });
        },
      },
    },
    remember: {
      name: 'linimasa-remember',
      hooks: {
        'astro:build:done': () => {
          // What was edited while the site was built may be in it or not.
          if (made && made.from === from())
            writeFileSync(memory, JSON.stringify({ ...made, site: statesDigest(made.out) }));
        },
      },
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
