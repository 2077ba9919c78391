import { groupOf } from './story-index.ts';

/** A filter as the panel of a story lists it. */
export interface Shown {
  path: string;
  link: HTMLAnchorElement;
  count: HTMLElement | null;
}

/**
 * The path of the filter that a link leads to (`narasumber/nezar-patria`): a page of its own, an entry
 * among all filters, or a choice in the address. Empty where there is no link.
 */
export function pathIn(link: HTMLAnchorElement | null): string {
  if (!link) return '';
  const { pathname, search, hash } = link;
  if (search !== '') return [...new URLSearchParams(search)].map((pair) => pair.join('/')).join();
  // No group has a hyphen.
  if (hash !== '') return hash.slice(1).replace('-', '/');
  return pathname.split('/').slice(-3, -1).join('/');
}

/** Whether a link leads to a page of its own, which holds all that its filter holds. */
export const isPage = ({ search, hash }: HTMLAnchorElement): boolean =>
  search === '' && hash === '';

/** The filters that a panel lists. */
export function shownIn(panel: HTMLElement): Shown[] {
  return [...panel.querySelectorAll<HTMLAnchorElement>('[data-group] a')].map((link) => ({
    path: pathIn(link),
    link,
    count: link.parentElement?.querySelector('.count') ?? null,
  }));
}

/**
 * Lists in a panel the filters that it left out, each in its group.
 *
 * @param addressOf of the page that has a filter for who opens it in a new tab
 */
export function complete(
  panel: HTMLElement,
  filters: readonly (readonly [path: string, label: string])[],
  addressOf: (path: string) => string,
): void {
  const known = new Set(shownIn(panel).map(({ path }) => path));
  for (const [path, label] of filters) {
    const list = panel.querySelector(`[data-group="${groupOf(path)}"] ul`);
    if (known.has(path) || !list) continue;
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), {
      href: addressOf(path),
      textContent: label,
    });
    item.append(link, ' ', Object.assign(document.createElement('span'), { className: 'count' }));
    list.append(item);
  }
}
