import type { Conflict } from './conflicts.ts';
import type { Item, Statement } from './model.ts';

/** What a timeline shows in one place: an item, or statements with the same words as one block. */
export type Row =
  | { kind: 'item'; item: Item }
  | { kind: 'conflict'; conflict: Conflict }
  /** A statement of another day's block: that day would else have nothing to say for itself. */
  | { kind: 'elsewhere'; statement: Statement; conflict: Conflict; anchor: string };

/** One day of a timeline. */
export interface Day {
  /** Day, month or year; null for what no article dates. */
  day: string | null;
  /** Fragment of the heading's address. */
  anchor: string;
  rows: Row[];
}

/** Fragment of the heading of a day. */
export function anchorOf(day: string | null): string {
  return `h-${day ?? 'tanpa-tanggal'}`;
}

/**
 * Groups items by day, in the order given. Statements that share a conflict are one row, where the
 * first of them stands; one of another day leads there.
 */
export function daysOf(items: readonly Item[]): Day[] {
  const here = new Set(items);
  const days: Day[] = [];
  const placed = new Map<Conflict, string | null>();
  for (const item of items) {
    const row = rowOf(item, here, placed);
    if (!row) continue;
    const last = days.at(-1);
    if (last && last.day === item.shownOn) last.rows.push(row);
    else days.push({ day: item.shownOn, anchor: anchorOf(item.shownOn), rows: [row] });
  }
  return days;
}

/** Whether a row is of the same speaker, in the same office, as the one before it. */
export function sameVoice(row: Row, before: Row | undefined): boolean {
  if (row.kind !== 'item' || before?.kind !== 'item') return false;
  const [item, other] = [row.item, before.item];
  return (
    item.type === 'statement' &&
    other.type === 'statement' &&
    item.speaker !== null &&
    item.speaker.id === other.speaker?.id &&
    item.data.role === other.data.role &&
    item.organisation === other.organisation
  );
}

function rowOf(
  item: Item,
  here: ReadonlySet<Item>,
  placed: Map<Conflict, string | null>,
): Row | undefined {
  const conflict = item.type === 'statement' ? blockOf(item, here) : undefined;
  if (!conflict || item.type === 'event') return { kind: 'item', item };
  const day = placed.get(conflict);
  if (day === undefined) {
    placed.set(conflict, item.shownOn);
    return { kind: 'conflict', conflict };
  }
  if (day === item.shownOn) return undefined;
  return { kind: 'elsewhere', statement: item, conflict, anchor: anchorOf(day) };
}

/** The conflict of a statement when at least two of its statements are in the list. */
function blockOf({ conflict }: Statement, here: ReadonlySet<Item>): Conflict | undefined {
  if (!conflict) return undefined;
  return conflict.statements.filter((member) => here.has(member)).length > 1 ? conflict : undefined;
}

/** One page of a list whose pages are numbered from the oldest, so that an insert shifts only the last. */
export interface PageOf<T> {
  number: number;
  items: T[];
}

/** Items on one page of a timeline: about 30 kB compressed at the most. */
export const PAGE_SIZE = 100;

/** Cuts a list that runs from the oldest into pages; a list with nothing in it has one, empty page. */
export function pagesOf<T>(items: readonly T[], size = PAGE_SIZE): PageOf<T>[] {
  const pages: PageOf<T>[] = [];
  for (let from = 0; from < items.length; from += size) {
    pages.push({ number: pages.length + 1, items: items.slice(from, from + size) });
  }
  return pages.length > 0 ? pages : [{ number: 1, items: [] }];
}
