import { quotedWords, shortDayOf, whoOf } from '../feeds/caption.ts';
import { standingOf } from '../feeds/reviewed.ts';
import type { Item } from '../timeline/model.ts';
import { type Html, html } from './html.ts';

/** About two lines of a phone. */
const MOST = 62;

/** Items in one or two lines each, which lead to where they stand in the timeline. */
export function briefOf(items: readonly Item[], linkOf: (item: Item) => string): Html {
  const lines = items.map(
    (item) => html`
      <li><a href="${linkOf(item)}">${quotedWords(item, MOST)}</a> <span class="printed">${whoOf(item)}, ${shortDayOf(item)}. ${standingOf(item).label}.</span></li>`,
  );
  return html`<ul class="brief">${lines}</ul>`;
}
