import type { Post } from '../schema/person.ts';

/** A person's posts on one scale of years. Places are per cent of the scale. */
export interface Career {
  /** Posts in order of time; those of unknown beginning first. */
  posts: { post: Post; bar?: Bar }[];
  /** Beginnings of years, few enough for their names to stand side by side. */
  years: { year: number; at: number }[];
  /** Where the days of the statements lie. */
  said: number[];
}

export interface Bar {
  from: number;
  to: number;
  /** The beginning or end is not known, so the bar runs to the edge of the scale. */
  open: 'from' | 'to' | null;
}

const MOST_YEARS = 6;

/** A bar shorter than this could not be seen. */
const SHORTEST = 0.5;

/**
 * @param days of the person's statements, as far as known; months and years are left out
 * @returns without years and bars when no beginning and no end is known
 */
export function careerOf(posts: readonly Post[], days: readonly string[]): Career {
  const sorted = posts.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const whole = days.filter(({ length }) => length === 10);
  const terms = posts.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  if (terms.length === 0) return { posts: sorted.map((post) => ({ post })), years: [], said: [] };
  const known = [...terms, ...whole];
  const numbers = known.map((day) => Number(day.slice(0, 4)));
  // A post that goes on, as far as known, gets a year to be seen in.
  const more = posts.some(({ from, to }) => from && !to) ? 2 : 1;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers) + more];
  const [start, end] = [Date.UTC(first), Date.UTC(last)];
  const placeOf = (day: string) =>
    Math.round((1000 * (Date.parse(day) - start)) / (end - start)) / 10;
  const step = Math.ceil((last - first) / MOST_YEARS);
  return {
    posts: sorted.map((post) => ({ post, bar: barOf(post, placeOf) })),
    years: Array.from({ length: Math.ceil((last - first) / step) }, (_, at) => {
      const year = first + at * step;
      return { year, at: placeOf(`${year}-01-01`) };
    }),
    said: [...new Set(whole.map(placeOf))],
  };
}

function barOf({ from, to }: Post, placeOf: (day: string) => number): Bar | undefined {
  if (!from && !to) return undefined;
  const left = from ? placeOf(from) : 0;
  const right = to ? placeOf(to) : 100;
  const open = !from ? 'from' : !to ? 'to' : null;
  return { from: left, to: Math.max(left + SHORTEST, right), open };
}
