/**
 * Narrows a timeline that is whole on its page without loading another: the filter links become
 * buttons that can be combined. Of one group any may hold, of several groups each must. Without
 * script, and with a click that opens a new tab, they stay links to pages of their own.
 */
export function filterInPage(): void {
  const panel = document.querySelector<HTMLElement>('.filters[data-whole]');
  const state = document.querySelector<HTMLElement>('#tersaring');
  const reset = document.querySelector<HTMLButtonElement>('#semua');
  if (!panel || !state || !reset) return;
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
  const marked = [...document.querySelectorAll<HTMLElement>('.days [data-filters]')];
  const chosen = new Set<HTMLAnchorElement>();

  const apply = () => {
    const groups = [...new Set([...chosen].map(groupOf))].map((group) =>
      [...chosen].filter((link) => groupOf(link) === group).map(({ dataset }) => dataset['filter']),
    );
    const holds = ({ dataset }: HTMLElement) => {
      const own = dataset['filters']?.split(' ') ?? [];
      return groups.every((group) => group.some((filter) => filter && own.includes(filter)));
    };
    const matching = new Set(marked.filter(holds));
    for (const row of document.querySelectorAll<HTMLElement>('.days .rows > li'))
      row.hidden = ![...row.querySelectorAll<HTMLElement>('[data-filters]')].some((one) =>
        matching.has(one),
      );
    for (const day of document.querySelectorAll<HTMLElement>('.days > .day'))
      day.hidden = day.querySelector('.rows > li:not([hidden])') === null;
    for (const link of links) link.setAttribute('aria-pressed', String(chosen.has(link)));
    // A row that leads to a block on another day is not one more record.
    const records = (rows: Iterable<HTMLElement>) =>
      [...rows].filter((row) => !row.matches('.row-elsewhere')).length;
    const names = [...chosen].map(({ textContent }) => textContent.trim()).join(', ');
    state.textContent =
      chosen.size > 0 ? `${names}: ${records(matching)} dari ${records(marked)} catatan` : '';
    reset.hidden = chosen.size === 0;
  };
  const clear = () => {
    chosen.clear();
    apply();
    remember(chosen);
  };

  for (const link of links) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!chosen.delete(link)) chosen.add(link);
      apply();
      remember(chosen);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }
  reset.addEventListener('click', clear);
  // A day or block that a link leads to must be there.
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))?.closest('[hidden]')) {
      clear();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  });

  const asked = new URLSearchParams(location.search);
  for (const link of links) if (asked.getAll(groupOf(link)).includes(idOf(link))) chosen.add(link);
  apply();
  panel.toggleAttribute('open', panel.hasAttribute('open') || chosen.size > 0);
}

/** A filter is named by its group and its id: `narasumber/nezar-patria`. */
const groupOf = ({ dataset }: HTMLAnchorElement): string => dataset['path']?.split('/')[0] ?? '';
const idOf = ({ dataset }: HTMLAnchorElement): string => dataset['path']?.split('/')[1] ?? '';

/** Keeps what is chosen in the address, so that it can be passed on. */
function remember(chosen: ReadonlySet<HTMLAnchorElement>): void {
  const query = new URLSearchParams([...chosen].map((link) => [groupOf(link), idOf(link)]));
  const { pathname, hash } = location;
  history.replaceState(null, '', `${pathname}${query.size > 0 ? `?${query}` : ''}${hash}`);
}
