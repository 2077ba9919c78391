import { dayInWords } from '../timeline/calendar.ts';
import type { Item } from '../timeline/model.ts';

/** Who an item is by, in few words: the speaker, or "Peristiwa". */
export function whoOf(item: Item): string {
  if (item.type === 'event') return 'Peristiwa';
  return item.speaker?.name ?? 'Narasumber tidak diketahui';
}

/** A day in words, or that it is not known. */
export function dayOf({ day }: Item): string {
  return day === null ? 'tanggal tidak diketahui' : dayInWords(day);
}

/** "Nezar Patria, 30 November 2023": the title of an item in lists, feeds and tabs. */
export function titleOf(item: Item): string {
  return `${whoOf(item)}, ${dayOf(item)}`;
}

/** The names of the outlets, as a sentence lists them: "A, B, dan C". */
export function outletNames({ outlets }: Item): string {
  return listOf(outlets.map(({ name }) => name));
}

export function listOf(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`;
}

/** The words, in quotation marks when they are a quotation, cut at a word when long. */
export function quotedWords(item: Item, most = Number.POSITIVE_INFINITY): string {
  const flat = item.words.replace(/\s+/g, ' ').trim();
  const cut = flat.length > most ? `${flat.slice(0, flat.lastIndexOf(' ', most))} …` : flat;
  return item.type === 'statement' && item.data.kind === 'direct' ? `“${cut}”` : cut;
}

/** "Nezar Patria, Wakil Menteri …, 30 November 2023, menurut Tribunnews": one line about an item. */
export function bylineOf(item: Item): string {
  const role = item.type === 'statement' ? item.data.role : null;
  return [whoOf(item), role, dayOf(item), `menurut ${outletNames(item)}`]
    .filter(Boolean)
    .join(', ');
}
