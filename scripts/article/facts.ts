import type { Layout } from '../../src/schema/outlet.ts';
import { dayIn, isUnread, readDate } from '../feed/date.ts';
import { writerIn } from './byline.ts';
import type { Sources } from './source.ts';

/** What a page says about its article; null where it does not. */
export interface Facts {
  title: string | null;
  byline: string | null;
  /** RFC 3339 with offset, or a day. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** Words that stand where the time of publication should, and cannot be read as one. */
  unreadDate: string | null;
}

/** Sources that most designs know, asked after those of the layout. */
const COMMON = {
  title: ['meta:og:title', 'ld:headline', 'data:title'],
  byline: ['data:author', 'text:writer'],
  published: ['ld:datePublished', 'meta:article:published_time', 'data:published'],
} as const;

/** The page's own title says which of its headings is the article's, and often more than that. */
const WITNESS = 'title';

/**
 * Reads title, author and times from a layout's sources. Of a title or a time, the first value that
 * a second source confirms is taken, or else the first: one careless source is outvoted.
 *
 * @param offset minutes ahead of UTC for times that name no zone
 * @param outlet its name, which is nobody's
 */
export function factsOf(
  sources: Sources,
  layout: Layout,
  offset: number,
  outlet: string | undefined,
): Facts {
  const published = [...new Set([...(layout.published ?? []), ...COMMON.published])];
  const date = (names: readonly string[]) => {
    const read = (text: string) => {
      const when = readDate(text, offset);
      return when === null ? null : { value: when, key: dayIn(when, offset) };
    };
    const same = (one: string, other: string) => one === other;
    const found = comparedIn(sources, names, read, same);
    return (confirmed(found, same) ?? found[0]?.[0])?.value ?? null;
  };
  const publishedAt = date(published);
  const unread = () => published.flatMap((name) => sources.valuesOf(name)).find(isUnread);
  return {
    title: titleOf(sources, [...new Set([...(layout.title ?? []), ...COMMON.title])]),
    byline: bylineOf(sources, [...(layout.byline ?? []), ...COMMON.byline], outlet),
    publishedAt,
    modifiedAt: date(layout.modified ?? []),
    unreadDate: publishedAt === null ? (unread() ?? null) : null,
  };
}

/** A value with what of it is compared. */
interface Compared {
  value: string;
  key: string;
}

/** The values of each source that has any; later ones are not asked once the very first is confirmed. */
function comparedIn(
  sources: Sources,
  names: readonly string[],
  read: (text: string) => Compared | null,
  agree: (one: string, other: string) => boolean,
): Compared[][] {
  const found: Compared[][] = [];
  for (const name of names) {
    const values = sources
      .valuesOf(name)
      .map(read)
      .filter((value) => value !== null);
    const first = found[0]?.[0];
    if (values.length > 0) found.push(values);
    if (first && values.some(({ key }) => agree(first.key, key))) break;
  }
  return found;
}

/** The first value that another source agrees with. */
function confirmed(
  found: readonly Compared[][],
  agree: (one: string, other: string) => boolean,
): Compared | undefined {
  return found
    .flatMap((values, at) => values.map((value) => ({ value, at })))
    .find(({ value, at }) =>
      found.some(
        (others, other) => other !== at && others.some(({ key }) => agree(value.key, key)),
      ),
    )?.value;
}

/** Fewest words by which a heading shows that it is a title and not the name of a channel. */
const TITLE_WORDS = 3;

/**
 * The first title that another source confirms, without what some of them add to it; where none
 * does, the first that is long enough to be one.
 */
function titleOf(sources: Sources, names: readonly string[]): string | null {
  const found = comparedIn(sources, names, titled, isSameTitle);
  const witnesses = comparedIn(sources, [WITNESS], titled, isSameTitle);
  const all = found.flat();
  const seconded = confirmed([...found, ...witnesses], isSameTitle);
  const best =
    (seconded && all.includes(seconded) ? seconded : undefined) ??
    all.find(({ key }) => key.split(' ').length >= TITLE_WORDS) ??
    all[0];
  const [shortest] = all
    .filter(({ key }) => key === best?.key)
    .sort((one, other) => one.value.length - other.value.length);
  return shortest?.value ?? null;
}

/** Pages add the outlet's name to some of their titles: the longest part is compared. */
function titled(text: string): Compared | null {
  const [longest = ''] = text.split(/\s[-–—|·»]\s/).sort((one, other) => other.length - one.length);
  const key = longest
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key === '' ? null : { value: text, key };
}

/**
 * Two titles are of one article when they are equal or share most of their words, since many pages
 * are titled otherwise for search engines; the name of a channel is too short to say so.
 */
function isSameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  const [few = [], many = []] = [one, other]
    .map((key) => [...new Set(key.split(' '))])
    .sort((a, b) => a.length - b.length);
  if (few.length < TITLE_WORDS) return false;
  const shared = few.filter((word) => many.includes(word)).length;
  return shared >= few.length / 2;
}

/** The first writer; a name that is the outlet's own only where there is no other. */
function bylineOf(
  sources: Sources,
  names: readonly string[],
  outlet: string | undefined,
): string | null {
  const letters = (text: string) => text.toLowerCase().replace(/\.com?$|[^\p{L}\p{N}]+/gu, '');
  const own = outlet === undefined ? '' : letters(outlet);
  // Sari Contoh - detikNews · Sari Contoh, CNN Indonesia
  const isOwn = (text: string) => own.length > 4 && letters(text).startsWith(own.slice(0, 5));
  const withoutOwn = (text: string) =>
    text.replace(/\s*[–—|,-]\s+([^–—|,-]+)$/, (end, last) => (isOwn(last) ? '' : end));
  let unnamed: string | null = null;
  for (const name of names) {
    for (const text of sources.valuesOf(name)) {
      const writer = writerIn(withoutOwn(text));
      if (writer === null) continue;
      if (letters(writer) !== own) return writer;
      unnamed ??= writer;
    }
  }
  return unnamed;
}
