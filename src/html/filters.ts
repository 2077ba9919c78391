import { href } from '../content/address.ts';
import { pathOfStory } from '../feeds/permalink.ts';
import { ALL_FILTERS, addressOfFilter, FILTER_GROUPS, type Filter } from '../timeline/views.ts';
import { attribute, type Html, html } from './html.ts';

interface Options {
  story: string;
  /** Those to be named here. */
  filters: readonly Filter[];
  /** How many the story has. */
  total: number;
  current?: string;
  /** The page has the whole timeline, so that a script can narrow it without loading another. */
  whole?: boolean;
  open?: boolean;
}

/**
 * What a story's timeline can be narrowed to, with how much each holds: the filters that matter, or
 * all. A script combines them and opens the panel where there is room (`src/filter/combine.ts`).
 */
export function filterPanel({
  story,
  filters,
  total,
  current,
  whole = false,
  open = false,
}: Options): Html | undefined {
  if (total === 0) return undefined;
  const address = href(pathOfStory(story));
  const groups = Object.entries(FILTER_GROUPS)
    .map(([group, label]) => ({ group, label, own: filters.filter((one) => one.group === group) }))
    .filter(({ own }) => own.length > 0);
  const lines = (own: readonly Filter[]) =>
    own.map(
      (filter) => html`
        <li><a href="${address}${addressOfFilter(filter)}"${filter.path === current && html` aria-current="page"`}>${filter.label}</a> <span class="count">${filter.items.length}</span></li>`,
    );
  return html`
    <details class="filters" id="saring" data-story="${address}"${attribute('data-whole', whole ? 'true' : undefined)}${open && html` open`}>
      <summary>Saring linimasa</summary>
      <div class="filter-groups">
        ${groups.map(({ group, label, own }) => html`<div data-group="${group}"><p class="label">${label}</p><ul>${lines(own)}</ul></div>`)}
        ${filters.length < total && html`<p><a href="${href(pathOfStory(story, ALL_FILTERS))}">Semua saringan</a> <span class="count">${total}</span></p>`}
      </div>
    </details>`;
}
