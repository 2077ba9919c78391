import type { Conflict } from './conflicts.ts';
import type { Item, Statement } from './model.ts';

/** What a timeline shows in one place: an item, or statements with the same words as one block. */
export type Row =
  | { kind: 'item'; item: Item }
  /** `members` are those of the conflict that this block shows and no other row. */
  | { kind: 'conflict'; conflict: Conflict; members: readonly Statement[] }
  /** A statement of another day's block: that day would else have nothing to say for itself. */
  | { kind: 'elsewhere'; statement: Statement; conflict: Conflict };

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
 * first of them stands; one of another day leads there. A statement of several conflicts is in the
 * first of them: no item is shown twice, and none disappears. Inside a day what one speaker said in
 * one office stands together, where the first of it stands.
 */
export function daysOf(items: readonly Item[]): Day[] {
  const blocks = blocksOf(items);
  const days: Day[] = [];
  const shown = new Map<Conflict, string | null>();
  for (const item of items) {
    const row = rowOf(item, blocks, shown);
    if (!row) continue;
    const last = days.at(-1);
    if (last && last.day === item.shownOn) last.rows.push(row);
    else days.push({ day: item.shownOn, anchor: anchorOf(item.shownOn), rows: [row] });
  }
  return days.map((day) => ({
    ...day,
    rows: [...Map.groupBy(day.rows, (row) => voiceOf(row) ?? row).values()].flat(),
  }));
}

/** Whether a row is of the same speaker, in the same office, as the one before it. */
export function sameVoice(row: Row, before: Row | undefined): boolean {
  const voice = voiceOf(row);
  return voice !== undefined && before !== undefined && voice === voiceOf(before);
}

/** Who speaks in a row, in what office; undefined where it is nobody, or several. */
function voiceOf(row: Row): string | undefined {
  if (row.kind !== 'item' || row.item.type === 'event' || !row.item.speaker) return undefined;
  const { speaker, data, organisation } = row.item;
  return [speaker.id, data.role, organisation?.id].join('\n');
}

/** A conflict as one block of a list, with those of its statements that stand in it. */
interface Block {
  conflict: Conflict;
  members: Statement[];
}

/** Of each statement the block that shows it: of the first conflict with another that is not in one yet. */
function blocksOf(items: readonly Item[]): Map<string, Block> {
  const statements = new Map(
    items.flatMap((item) => (item.type === 'statement' ? [[item.id, item] as const] : [])),
  );
  const blocks = new Map<string, Block>();
  for (const { conflicts, id } of statements.values()) {
    for (const conflict of conflicts) {
      if (blocks.has(id)) break;
      const members = conflict.statements.flatMap((member) =>
        blocks.has(member.id) ? [] : (statements.get(member.id) ?? []),
      );
      if (members.length < 2) continue;
      for (const member of members) blocks.set(member.id, { conflict, members });
    }
  }
  return blocks;
}

function rowOf(
  item: Item,
  blocks: ReadonlyMap<string, Block>,
  shown: Map<Conflict, string | null>,
): Row | undefined {
  const block = item.type === 'statement' ? blocks.get(item.id) : undefined;
  if (!block || item.type === 'event') return { kind: 'item', item };
  const { conflict, members } = block;
  const day = shown.get(conflict);
  if (day === undefined) {
    shown.set(conflict, item.shownOn);
    return { kind: 'conflict', conflict, members };
  }
  return day === item.shownOn ? undefined : { kind: 'elsewhere', statement: item, conflict };
}

/** One page of a list whose pages are numbered from the oldest, so that an insert shifts only the last. */
export interface PageOf<T> {
  number: number;
  items: T[];
}

/**
 * Cuts a list that runs from the oldest into pages; a list with nothing in it has one, empty page.
 *
 * @param room of one page; what weighs more by itself has a page of its own
 * @param weightOf each is 1 where nothing else is said
 */
export function pagesOf<T>(
  items: readonly T[],
  room: number,
  weightOf: (item: T) => number = () => 1,
): PageOf<T>[] {
  const pages: PageOf<T>[] = [{ number: 1, items: [] }];
  let left = room;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > left && left < room) {
      pages.push({ number: pages.length + 1, items: [] });
      left = room;
    }
    pages.at(-1)?.items.push(item);
    left -= weight;
  }
  return pages;
}
