import { momentOf } from './calendar.ts';
import type { Item, Model, Organisation, Statement, Story } from './model.ts';
import { freshnessOf } from './model.ts';
import { itemsOf } from './views.ts';

/** Somebody or something with a page, and how much stands there. */
export interface Entry {
  id: string;
  name: string;
  count: number;
  /** What tells it from others of that name: an office, an abbreviation. */
  note?: string;
}

/** The entries that begin with a letter. */
export interface Letter {
  letter: string;
  entries: Entry[];
}

/** Entries by their first letter, each letter in order; what begins with none stands under "0–9". */
export function lettersOf(entries: readonly Entry[]): Letter[] {
  const initialOf = ({ name }: Entry) => {
    const [first = ''] = name.normalize('NFD').match(/[\p{L}\d]/u) ?? [];
    return /[a-z]/i.test(first) ? first.toUpperCase() : '0–9';
  };
  return [...Map.groupBy(entries, initialOf)]
    .map(([letter, own]) => ({
      letter,
      entries: own.toSorted((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => a.letter.localeCompare(b.letter));
}

/** Everybody with a page; the office is that of their latest statement. */
export function peopleIn(model: Model): Entry[] {
  const said = Map.groupBy(model.statements, ({ speaker }) => speaker?.id);
  return [...model.people.values()].map(({ id, name }) => {
    const own = said.get(id) ?? [];
    return { id, name, count: own.length, note: own.at(-1)?.data.role ?? undefined };
  });
}

/** Statements in the name of each body: of those who speak for it, and its own. */
export function spokenFor(model: Model): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of model.statements) {
    const bodies = new Set([statement.organisation?.id, statement.speaker?.id]);
    for (const id of bodies) {
      if (!id || !model.organisations.has(id)) continue;
      const own = found.get(id);
      if (own) own.push(statement);
      else found.set(id, [statement]);
    }
  }
  return found;
}

/** Every body with a page. */
export function bodiesIn(model: Model): Entry[] {
  const found = spokenFor(model);
  return [...model.organisations.values()].map(({ id, name, short }: Organisation) => ({
    id,
    name,
    count: found.get(id)?.length ?? 0,
    note: short === name ? undefined : short,
  }));
}

/** Every law with a page. */
export function lawsIn(model: Model): Entry[] {
  const counts = new Map<string, number>();
  for (const { laws } of model.statements)
    for (const id of new Set(laws.map(({ law }) => law.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...model.laws.values()].map(({ id, short, data }) => ({
    id,
    name: short,
    count: counts.get(id) ?? 0,
    note: short === data.title ? undefined : data.title,
  }));
}

/** Every outlet with a page. */
export function outletsIn(model: Model): Entry[] {
  const counts = new Map<string, number>();
  for (const { outlets } of model.items)
    for (const { id } of outlets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...model.outlets.values()].map(({ id, name }) => ({
    id,
    name,
    count: counts.get(id) ?? 0,
  }));
}

/** A story with its items, earliest first. */
export interface StoryWithItems {
  story: Story;
  items: readonly Item[];
}

/** The stories, that of the newest article first; invented ones last. */
export function storiesByMove(model: Model): StoryWithItems[] {
  const movedAt = (items: readonly Item[]) => {
    const { newestArticle } = freshnessOf(items);
    return newestArticle === undefined ? 0 : momentOf(newestArticle);
  };
  return model.stories
    .map((story) => ({ story, items: itemsOf(model, story) }))
    .map((one) => ({ ...one, moved: movedAt(one.items) }))
    .sort(
      (a, b) =>
        Number(a.story.data.invented) - Number(b.story.data.invented) ||
        b.moved - a.moved ||
        a.story.name.localeCompare(b.story.name, 'id'),
    );
}

/** The items of one month, earliest first. */
export interface Month {
  /** YYYY-MM */
  month: string;
  items: Item[];
}

/** The months in which something stands, latest first; what no article dates is in none. */
export function monthsOf(items: readonly Item[]): Month[] {
  return [...Map.groupBy(items, ({ shownOn }) => shownOn?.slice(0, 7) ?? '')]
    .filter(([month]) => month.length === 7)
    .map(([month, own]) => ({ month, items: own }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
