import type { Layout } from '../../src/schema/outlet.ts';
import { dayIn, readDate } from '../feed/date.ts';
import type { Sources } from './source.ts';

/** What a page says about its article; null where it does not. */
export interface Facts {
  title: string | null;
  byline: string | null;
  /** RFC 3339 with offset, or a day. */
  publishedAt: string | null;
  modifiedAt: string | null;
}

/**
 * Reads title, author and times from a layout's sources. Of a title or a time, the first value that
 * a second source confirms is taken, or else the first: one careless source is outvoted.
 *
 * @param offset minutes ahead of UTC for times that name no zone
 */
export function factsOf(sources: Sources, layout: Layout, offset: number): Facts {
  const date = (names: readonly string[] | undefined) => {
    const read = (text: string) => {
      const when = readDate(text, offset);
      return when === null ? null : { value: when, key: dayIn(when, offset) };
    };
    return confirmed(sources, names, read, (one, other) => one === other);
  };
  const [byline = null] = firstOf(sources, layout.byline);
  return {
    title: confirmed(sources, layout.title, titled, isSameTitle),
    byline,
    publishedAt: date(layout.published),
    modifiedAt: date(layout.modified),
  };
}

function firstOf(sources: Sources, names: readonly string[] = []): string[] {
  for (const name of names) {
    const values = sources.valuesOf(name);
    if (values.length > 0) return values;
  }
  return [];
}

/** A value with what of it is compared. */
interface Compared {
  value: string;
  key: string;
}

/** The first value that another source agrees with; later sources are not asked once there is one. */
function confirmed(
  sources: Sources,
  names: readonly string[] = [],
  read: (text: string) => Compared | null,
  agree: (one: string, other: string) => boolean,
): string | null {
  const before: Compared[] = [];
  for (const name of names) {
    const values = sources
      .valuesOf(name)
      .map(read)
      .filter((value) => value !== null);
    const witness = before.find((one) => values.some((other) => agree(one.key, other.key)));
    if (witness) return witness.value;
    before.push(...values);
  }
  return before[0]?.value ?? null;
}

function titled(text: string): Compared | null {
  const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? null : { value: text, key };
}

/** One begins with the other, since pages add the outlet's name to some of their titles. */
function isSameTitle(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
