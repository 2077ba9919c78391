import { NO_HANDS, OTHER_HANDS, WRITER_LABELS } from '../lang/id/bylines.ts';

const WRITER = alternatives(WRITER_LABELS);
const OTHER = alternatives([...OTHER_HANDS, ...NO_HANDS]);

/** The longest first, so that none is taken for the beginning of another. */
function alternatives(labels: readonly string[]): string {
  const longestFirst = [...labels].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((label) => label.replaceAll(' ', '\\s+')).join('|')})`;
}

/** Rep: · Oleh : · Penulis (and a name) · Reporter (and nobody) */
const WRITER_LABEL = new RegExp(`^${WRITER}(?:\\s*:\\s*|\\s+|$)`, 'iu');
const WITHIN = new RegExp(`(?<!\\p{L})${WRITER}\\s*:`, 'iu');
/** Where a writer's name ends: before another label, whatever stands between. */
const END = new RegExp(`(?<!\\p{L})(?:${OTHER}|${WRITER})\\s*:.*$`, 'isu');
/** Marks that part names. */
const MARKS = /^[\s|/,;•·–—-]+|[\s|/,;•·–—-]+$/g;

const WRITER_LINE = new RegExp(`^${WRITER}\\s*:\\s*\\p{Lu}`, 'iu');

/** True for a line that begins with a writer's label and a name: `Rep: Sari Contoh`. */
export function isWriterLine(line: string): boolean {
  return WRITER_LINE.test(line);
}

/** Longest byline that is looked at, and longest name, in characters; what is longer is a biography. */
const LONGEST_BYLINE = 300;
const LONGEST_NAME = 100;

/**
 * The writer's name in a printed byline: "Rep: Sari Contoh/ Red: Budi" → "Sari Contoh",
 * "Penulis: Sari Contoh Editor: Budi" → "Sari Contoh".
 *
 * @returns null for one that names an editor only, or nobody
 */
export function writerIn(written: string): string | null {
  const byline = written.slice(0, LONGEST_BYLINE);
  const name = byline
    .slice(WITHIN.exec(byline)?.index ?? 0)
    .replace(WRITER_LABEL, '')
    .replace(END, '')
    .replace(MARKS, '');
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? name : null;
}
