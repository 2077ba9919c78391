import type { Known } from '../feed/http.ts';
import type { Store } from './store.ts';

/** What is remembered of one feed address. */
export interface FeedState {
  /** Failures since it was last read. */
  failures: number;
  /** Not read before this moment, in milliseconds since 1970. */
  nextAt: number;
  /** When the outlet said that the feed is gone for good (410), in milliseconds since 1970. */
  goneSince: number | null;
  /** The feed as it was last read, so that "not modified" still gives its items. */
  last: { known: Known; contentType: string | null; body: string } | null;
}

const HOUR = 3_600_000;
/** A feed that goes on failing is tried at least this often: slowed, never dropped. */
const LONGEST_PAUSE = 7 * 24 * HOUR;

/**
 * The state of a feed that could not be read: tried again by the next run after the first failure,
 * then after 1, 2, 4 … hours, at most a week.
 */
export function slowed(state: FeedState, now: number): FeedState {
  const failures = state.failures + 1;
  const pause = failures < 2 ? 0 : Math.min(HOUR * 2 ** (failures - 2), LONGEST_PAUSE);
  return { ...state, failures, nextAt: now + pause };
}

const NEW: FeedState = { failures: 0, nextAt: 0, goneSince: null, last: null };

/**
 * The feeds of a store, by address. An outlet file that names another address thereby starts
 * afresh, which is how a feed that was gone comes back.
 */
export function feedsIn(store: Store) {
  return {
    /** @param now a pause that was noted by a wrong clock ends when the longest one would end */
    get(url: string, now: number): FeedState {
      const kept = store.get('feeds', url) as Partial<FeedState> | null;
      if (!Number.isFinite(kept?.failures)) return NEW;
      const state = { ...NEW, ...kept };
      return state.nextAt <= now + LONGEST_PAUSE ? state : { ...state, nextAt: 0 };
    },
    put(url: string, state: FeedState): void {
      store.put('feeds', url, state);
    },
  };
}
