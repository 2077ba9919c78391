import { isContentPath } from '../markdown/inside.ts';
import { additionsOf, entryAt } from './additions.ts';

/** What a run did to one file. */
export interface FileChange {
  /** Relative to the folder of records. */
  path: string;
  /** Null for a new file. */
  before: string | null;
  after: string;
}

/** Most files and bytes that one run may hand over; a run of 2,000 statements has a tenth of it. */
const MOST_FILES = 30_000;
const MOST_BYTES = 1_000_000;
export const MOST_IN_ALL = 100_000_000;

/** What a run may make, and to which of these it may add. Outlets, stories and the site are people's. */
const MADE = /^(?:statements|events|articles|people|organisations|laws)\//;
const ADDED_TO = /^(?:statements|events|articles)\//;

/** The changes of a run as a file: one JSON object a line. It can hold no link and no mode. */
export const packed = (changes: readonly FileChange[]): string =>
  changes.map((change) => `${JSON.stringify(change)}\n`).join('');

/**
 * Reads what {@link packed} wrote, on a machine that must not trust it: whoever read the pages may have
 * been led astray by one. New records are whole and valid, and to old ones something was added and
 * nothing else was done.
 *
 * @throws at the first line for which this is not so; then nothing of it may be used
 */
export function unpacked(text: string): FileChange[] {
  if (Buffer.byteLength(text) > MOST_IN_ALL) throw new Refused(0, 'berkas terlalu besar');
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length > MOST_FILES) throw new Refused(0, `${lines.length} berkas dalam satu jalan`);
  const seen = new Set<string>();
  return lines.map((line, at) => {
    const change = changeIn(line, at + 1);
    if (seen.has(change.path)) throw new Refused(at + 1, `${change.path} disebut dua kali`);
    seen.add(change.path);
    return change;
  });
}

/** What was handed over is not what a run makes. */
export class Refused extends Error {
  constructor(line: number, what: string) {
    super(`Perubahan ditolak, baris ${line}: ${what} → jalankan lagi; tidak ada yang ditulis.`);
  }
}

function changeIn(line: string, at: number): FileChange {
  let given: Partial<Record<keyof FileChange, unknown>> | null;
  try {
    given = JSON.parse(line);
  } catch {
    throw new Refused(at, 'bukan JSON');
  }
  const { path, before, after } = given ?? {};
  if (typeof path !== 'string' || !isContentPath(path) || !MADE.test(path)) {
    throw new Refused(at, `"${path}" bukan tempat catatan`);
  }
  if (typeof after !== 'string' || !(before === null || typeof before === 'string')) {
    throw new Refused(at, `${path} tidak lengkap`);
  }
  if (Buffer.byteLength(after) > MOST_BYTES) throw new Refused(at, `${path} terlalu besar`);
  if (!entryAt(path, after)) throw new Refused(at, `${path} bukan catatan yang sah`);
  if (before === null) return { path, before, after };
  if (!ADDED_TO.test(path) || additionsOf(path, before, after) === null) {
    throw new Refused(at, `${path} diubah lebih dari ditambah`);
  }
  return { path, before, after };
}
