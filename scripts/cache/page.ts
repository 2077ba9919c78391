import type { Known } from '../feed/http.ts';
import type { Store } from './store.ts';

/** What is remembered of an article that is on record; never its text. */
export interface PageState {
  /** Hash of the text that the ledger holds for it: another one means that this is out of date. */
  textHash: string;
  /** Its pages in order: the address that was asked for, and what came. */
  pages: { asked: string; known: Known }[];
  /** When this was kept, in milliseconds since 1970. */
  keptAt: number;
}

const DAY = 86_400_000;
/** An article that no feed has shown for so long is forgotten. */
export const KEPT_FOR = 90 * DAY;
/** How old a memory that is still good may grow before it is kept anew. */
export const RENEWED_AFTER = 7 * DAY;

/** The articles of a store, by the key of their address. */
export function pagesIn(store: Store) {
  return {
    /** The memory of an article, if it speaks of the text with this hash. */
    get(key: string, textHash: string): PageState | null {
      const kept = store.get('pages', key) as Partial<PageState> | null;
      return kept?.textHash === textHash && kept.pages?.length ? (kept as PageState) : null;
    },
    put(key: string, state: PageState): void {
      store.put('pages', key, state);
    },
  };
}
