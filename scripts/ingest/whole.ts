import type { BodyLayer } from '../../src/schema/article.ts';
import type { Article } from '../article/article.ts';
import type { Archive } from '../record/archive.ts';

/** Articles of an outlet from which on their length says what is usual. */
const LEAST_ARTICLES = 10;

/** Part of the usual length below which an article may have lost something. */
const LEAST_PART = 0.25;

/** How the reading that holds more is named to a person. */
const READINGS: Readonly<Record<BodyLayer, string>> = {
  profile: 'bacaan menurut profil',
  readability: 'bacaan umum halamannya (Readability)',
  'linked-data': '"articleBody" halamannya',
  'page-data': 'data halamannya sendiri',
  container: 'wadah umum halamannya',
};

/**
 * Why an article may have been read in part only, in words; null where nothing says so.
 *
 * @param usual the length of the outlet's other articles, in characters; null where too few are known
 */
export function partialityOf(
  { cut, text }: Pick<Article, 'cut' | 'text'>,
  usual: number | null,
): string | null {
  if (cut) return `${READINGS[cut.from]} memuat jauh lebih banyak`;
  if (usual === null || text.length === 0 || text.length >= usual * LEAST_PART) return null;
  return 'artikel media ini biasanya jauh lebih panjang';
}

/** What was counted of an archive; the lengths of an outlet's articles are sorted once. */
const counted = new WeakMap<Archive, Map<string, number | null>>();

/** The middle length of an outlet's articles on record, in characters; null where they are too few. */
export function usualLength(archive: Archive, outlet: string): number | null {
  const known = counted.get(archive) ?? new Map<string, number | null>();
  counted.set(archive, known);
  const before = known.get(outlet);
  if (before !== undefined) return before;
  const lengths = archive.lengthsOf(outlet).sort((one, other) => one - other);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? null;
  const usual = lengths.length < LEAST_ARTICLES ? null : middle;
  known.set(outlet, usual);
  return usual;
}
