import { dayInWords } from './calendar.ts';
import { pagesOf } from './days.ts';
import { type Month, monthsOf } from './directory.ts';
import type { Item, Statement } from './model.ts';
import { latestFirst } from './views.ts';
import { PAGE_ROOM, weightOf } from './weight.ts';

/** One page of what all stories have: the newest, or a month of it. */
export interface NewestPage {
  /** Below `/terbaru/`: `2024-03`, `2024-03/2`; undefined for the newest. */
  path?: string;
  title: string;
  items: Item[];
  page: number;
  pages: number;
}

/** Items on the page of the newest, whatever their month. */
const NEWEST = 50;

/** Every page of what all stories have, and the months that there are. @param items earliest first */
export function newestPages(items: readonly Item[]): { pages: NewestPage[]; months: Month[] } {
  const months = monthsOf(items);
  const newest = { title: 'Terbaru', items: latestFirst(items.slice(-NEWEST)), page: 1, pages: 1 };
  const monthly = months.flatMap(({ month, items: own }) => {
    const pages = pagesOf(own, PAGE_ROOM, weightOf);
    return pages.map(({ number, items: shown }) => ({
      path: number === 1 ? month : `${month}/${number}`,
      title: dayInWords(month),
      items: shown,
      page: number,
      pages: pages.length,
    }));
  });
  return { pages: [newest, ...monthly], months };
}

/** Statements on the first page of the site. */
const FIRST = 6;

/** The newest statements of a day that is known, the latest first. @param statements earliest first */
export function newestStatements(statements: readonly Statement[]): Statement[] {
  return statements
    .filter(({ shownOn }) => shownOn !== null)
    .slice(-FIRST)
    .toReversed();
}
