import type { Store } from './store.ts';

/** How a host has been answering, kept between runs. */
export interface HostState {
  /** Failures since it last answered well. */
  failures: number;
  /** The host is not asked before this moment, in milliseconds since 1970; 0 when it may be. */
  restUntil: number;
}

/**
 * What went wrong with a request, as far as the host is concerned: `busy`, it asked for a pause
 * (429, 503) or could not be reached at all; `weak`, one address failed (other 5xx, no end in time).
 */
export type HostFailure = 'busy' | 'weak';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** The first pause that the program takes by itself; each further failure doubles it. */
const FIRST_REST = 5 * MINUTE;
/** Longest pause that it takes by itself: a host is asked at least once a day. */
const LONGEST_REST = DAY;
/** Longest pause that a host can ask for. */
const LONGEST_RETRY_AFTER = 7 * DAY;
/** Weak failures in a row after which the whole host is left alone. */
const WEAK_LIMIT = 10;

/**
 * The state of a host after a failure.
 *
 * @param retryAfter what the Retry-After header asks for, in milliseconds; null where it is missing
 * @param now milliseconds since 1970
 */
export function afterFailure(
  { failures, restUntil }: HostState,
  kind: HostFailure,
  retryAfter: number | null,
  now: number,
): HostState {
  const count = failures + 1;
  const rests = kind === 'busy' || count >= WEAK_LIMIT;
  const doublings = kind === 'busy' ? count - 1 : count - WEAK_LIMIT;
  const own = rests ? Math.min(FIRST_REST * 2 ** doublings, LONGEST_REST) : 0;
  const rest = retryAfter === null ? own : Math.min(retryAfter, LONGEST_RETRY_AFTER);
  return { failures: count, restUntil: Math.max(restUntil, rest > 0 ? now + rest : 0) };
}

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): whole seconds, or a date.
 *
 * @returns milliseconds from `now`, 0 for a date that has passed; null when it says nothing
 */
export function retryAfterMs(header: unknown, now: number): number | null {
  if (typeof header !== 'string') return null;
  const text = header.trim();
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  // A date has letters; "-5" or "1.5" would be read as a year or a day.
  const date = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** The hosts of a store, by `host:port`. */
export function hostsIn(store: Store) {
  return {
    /** @param now a pause that was noted by a wrong clock ends when the longest one would end */
    get(host: string, now: number): HostState {
      const kept = store.get('hosts', host) as Partial<HostState> | null;
      const { failures = Number.NaN, restUntil = Number.NaN } = kept ?? {};
      return Number.isFinite(failures) && Number.isFinite(restUntil)
        ? { failures, restUntil: restUntil > now + LONGEST_RETRY_AFTER ? 0 : restUntil }
        : { failures: 0, restUntil: 0 };
    },
    /** Nothing is kept of a host that answers well. */
    put(host: string, state: HostState): void {
      store.put('hosts', host, state.failures > 0 || state.restUntil > 0 ? state : null);
    },
  };
}
