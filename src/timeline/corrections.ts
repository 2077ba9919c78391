import { momentOf } from './calendar.ts';
import { pagesOf } from './days.ts';
import type { Item } from './model.ts';

/** A change made after publication. */
export interface Change {
  item: Item;
  at: string;
  note: string;
  withdrawn: boolean;
}

/** One page of the list of changes, the latest first. */
export interface ChangesPage {
  /** Undefined for the page that has the latest; the others have the number that they keep. */
  page?: string;
  changes: Change[];
  /** The page before the oldest on this one, and the one after the latest. */
  older?: string;
  newer?: string | undefined;
}

const PAGE_SIZE = 100;

/** All corrections and withdrawals, the earliest first. */
export function changesOf(items: readonly Item[]): Change[] {
  return items
    .flatMap((item): Change[] => [
      ...item.data.corrections.map(({ at, note }) => ({ item, at, note, withdrawn: false })),
      ...(item.data.withdrawn
        ? [{ item, at: item.data.withdrawn.at, note: item.data.withdrawn.reason, withdrawn: true }]
        : []),
    ])
    .sort((a, b) => momentOf(a.at) - momentOf(b.at));
}

/**
 * All corrections and withdrawals in pages. They are numbered from the oldest, so that a new
 * correction changes the first page only; that one has no number in its address.
 */
export function changesPages(items: readonly Item[], size = PAGE_SIZE): ChangesPage[] {
  const changes = changesOf(items);
  const pages = pagesOf(changes, size);
  const last = pages.length;
  const nameOf = (number: number) => (number === last ? undefined : String(number));
  return pages.map(({ number, items: own }) => ({
    page: nameOf(number),
    changes: own.toReversed(),
    ...(number > 1 && { older: nameOf(number - 1) }),
    ...(number < last && { newer: nameOf(number + 1) ?? '' }),
  }));
}
