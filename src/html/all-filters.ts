import { href } from '../content/address.ts';
import { dayOf, whoOf } from '../feeds/caption.ts';
import { anchorOfItem, pathOfStory } from '../feeds/permalink.ts';
import type { Item, Story } from '../timeline/model.ts';
import {
  ALL_FILTERS,
  addressOfFilter,
  anchorOfFilter,
  FILTER_GROUPS,
  type Filter,
} from '../timeline/views.ts';
import { type Html, html } from './html.ts';
import type { PageHead } from './page.ts';

/** What the page of all filters of a story is made from. */
export interface AllFiltersProps {
  story: Story;
  filters: readonly (Filter & {
    count: number;
    /** Of one that has no page: each item with its place in the whole timeline. */
    places?: { item: Item; page: string | undefined }[];
  })[];
}

/** What stands around {@link allFiltersBody}. */
export function allFiltersHead({ story }: AllFiltersProps): PageHead {
  return {
    title: `${story.name} · saringan`,
    description: `Semua narasumber, lembaga, media, peraturan, dan bulan dalam kasus ${story.name}.`,
    path: pathOfStory(story.id, ALL_FILTERS),
    twin: pathOfStory(story.id),
    feed: { path: pathOfStory(story.id), title: story.name },
    crumbs: [
      ['Kasus', '/kasus/'],
      [story.name, pathOfStory(story.id)],
    ],
  };
}

/** Every filter of a story. One of a few items has no page of its own: it leads to each of them. */
export function allFiltersBody({ story, filters }: AllFiltersProps): Html {
  const address = href(pathOfStory(story.id));
  const lineOf = (filter: AllFiltersProps['filters'][number]) => html`
    <li id="${anchorOfFilter(filter)}">${
      filter.places === undefined
        ? html`<a href="${address}${addressOfFilter(filter)}">${filter.label}</a>`
        : html`${filter.label} <span class="note">${filter.places.map(placeOf)}</span>`
    } <span class="count">${filter.count}</span></li>`;
  const placeOf = (
    { item, page }: NonNullable<AllFiltersProps['filters'][number]['places']>[number],
    at: number,
  ) =>
    html`${at > 0 && '; '}<a href="${href(pathOfStory(story.id, page))}#${anchorOfItem(item)}" aria-label="${whoOf(item)}, ${dayOf(item)}">${dayOf(item)}</a>`;
  const groups = Object.entries(FILTER_GROUPS)
    .map(([group, label]) => ({ group, label, own: filters.filter((one) => one.group === group) }))
    .filter(({ own }) => own.length > 0);
  return html`
    <div class="top">
      <h1>Semua saringan: ${story.name}</h1>
      ${groups.map(({ group, label, own }) => html`<section class="block"><h2 id="${group}">${label}</h2><ul class="directory">${own.map(lineOf)}</ul></section>`)}
      ${filters.length === 0 && html`<p class="lede">Belum ada pernyataan atau peristiwa yang tercatat.</p>`}
    </div>`;
}
