import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { bytesDigest, filesBelow, statesDigest } from './folder-digest.ts';
import { isFull } from './full-disk.ts';
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
 * What a build looks at before it begins: content, program, settings and day, and the site that stands
 * there already.
 */
export class Look {
  readonly #memory: string;
  readonly #out: string;
  readonly #inputs: readonly string[];
  readonly #from: (note?: (file: string, digest: string) => void) => string;
  readonly #also: readonly string[];
  readonly #state: string;
  readonly #before: string;
  /** Files of the records, each with the digest of its bytes as the build found it. */
  readonly records: ReadonlyMap<string, string>;

  /**
   * @param memory the file that tells of the last whole site
   * @param out where the site stands, or will
   * @param content the folder of the records
   * @param today the day of building, which pages tell
   * @param also modules of the program that lie elsewhere than all others
   */
  constructor(
    memory: string,
    out: string,
    { content, today, also }: { content: string; today: string; also: readonly string[] },
  ) {
    const records = [content, process.env.DATA_RELEASES ?? ''];
    this.#memory = memory;
    this.#out = resolve(out);
    this.#also = also;
    this.#inputs = [...PROGRAM, ...TEXTS, ...records, ...also];
    const digests = new Map<string, string>();
    this.records = digests;
    this.#from = (note) =>
      createHash('sha256')
        .update(`${bundleDigest(also)} ${today} ${bytesDigest(records, note)}`)
        .digest('base64');
    this.#state = stateOf(this.#inputs);
    this.#before = this.#from((file, digest) => digests.set(file, digest));
  }

  /** Whether a build would make the site that stands there: it comes of the same, and its files are as they were left. */
  get unchanged(): boolean {
    const made = madeBefore(this.#memory);
    return (
      made?.out === this.#out && made.from === this.#before && made.site === statesDigest(this.#out)
    );
  }

  /** Until the site is whole nothing is known of it. */
  begin(): void {
    rmSync(this.#memory, { force: true });
  }

  /**
   * Writes down what the site was made from. What was edited while it was built may be in it or not, and
   * of a module that lies elsewhere it is not known how it was when the build began, unless the one
   * before had it too: then nothing is written.
   *
   * @param site as its files were left
   * @param also modules that lie elsewhere, as they are known now
   */
  remember(site: string | undefined, also: readonly string[]): void {
    if (also.join() !== this.#also.join()) return;
    if (this.#state !== stateOf(this.#inputs) && this.#before !== this.#from()) return;
    const made: Made = {
      out: this.#out,
      from: this.#before,
      site: site ?? statesDigest(this.#out),
    };
    try {
      writeFileSync(this.#memory, JSON.stringify(made));
    } catch (error) {
      // The site is whole; the next build makes it again.
      if (!isFull(error, dirname(this.#memory))) throw error;
    }
  }
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

function madeBefore(memory: string): Made | undefined {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return undefined;
  }
}
