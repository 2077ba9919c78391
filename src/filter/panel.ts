import { groupOf } from './story-index.ts';

/** A filter as the panel of a story lists it. */
export interface Shown {
  path: string;
  link: HTMLAnchorElement;
  count: HTMLElement | null;
}

/** The filters that a panel lists. */
export function shownIn(panel: HTMLElement): Shown[] {
  return [...panel.querySelectorAll<HTMLAnchorElement>('a[data-path]')].map((link) => ({
    path: link.dataset['path'] ?? '',
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
    link.dataset['path'] = path;
    item.append(link, ' ', Object.assign(document.createElement('span'), { className: 'count' }));
    list.append(item);
  }
}
