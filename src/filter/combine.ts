import { complete, isPage, pathIn, shownIn } from './panel.ts';
import { narrow, type StoryIndex } from './story-index.ts';

/** Records that are shown before the reader asks for more. */
const MOST = 50;
/** From here on the panel has room beside the timeline, and lies open. */
const ROOMY = '(min-width: 62rem)';
const UNREACHABLE = 'Saringan tidak dapat dimuat. Periksa sambungan, lalu pilih lagi.';

/**
 * Combines the filters of a story: of one group any may hold, of several groups each must. What is
 * chosen stands in the address of the story's first page, where the rows of all its pages are brought
 * together. Without script, with one filter of a long story, and with a click that opens a new tab,
 * filters are links to pages of their own.
 */
export function combineFilters(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.filters[data-story]');
  const state = document.querySelector<HTMLElement>('#tersaring');
  const reset = document.querySelector<HTMLButtonElement>('#semua');
  const more = document.querySelector<HTMLButtonElement>('#lanjut');
  const first = document.querySelector<HTMLOListElement>('.line > .days');
  const others = document.querySelector<HTMLElement>('#halaman-lain');
  if (!panel || !state || !reset || !more || !first || !others) return;
  const whole = panel.dataset['whole'] !== undefined;
  const story = panel.dataset['story'] ?? '/';
  /** Only the first page of a long story combines; the others lead there. */
  const root = whole ? location.pathname : story;
  const here = location.pathname === root;
  const pager = document.querySelectorAll<HTMLElement>('nav.pager');
  const chosen = new Set(
    here
      ? [...new URLSearchParams(location.search)].map(([group, id]) => `${group}/${id}`)
      : [pathIn(panel.querySelector<HTMLAnchorElement>('[aria-current]'))].filter(Boolean),
  );
  const addressOf = (paths: Iterable<string>) => {
    const query = new URLSearchParams([...paths].map((path) => path.split('/', 2)));
    return `${root}${query.size > 0 ? `?${query}` : ''}`;
  };

  let loading: Promise<StoryIndex> | undefined;
  const index = () => {
    loading ??= fetched(`${story}saringan.json`)
      .then((answer) => answer.json() as Promise<StoryIndex>)
      .then((known) => {
        complete(panel, known.filters, (path) => addressOf([path]));
        return known;
      });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const pages = new Map([[0, Promise.resolve(first)]]);
  const daysOf = (known: StoryIndex, number: number) => {
    const days =
      pages.get(number) ??
      fetched(`${root}${known.pages[number]}/`)
        .then((answer) => answer.text())
        .then(daysIn);
    pages.set(number, days);
    days.catch(() => pages.delete(number));
    return days;
  };

  let turn = 0;
  const showAll = () => {
    others.replaceChildren();
    for (const hidden of first.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    first.hidden = false;
  };
  const apply = async (most = MOST) => {
    turn += 1;
    const mine = turn;
    if (chosen.size === 0) {
      showAll();
      for (const { link } of shownIn(panel)) link.setAttribute('aria-pressed', 'false');
      if (loading) countIn(panel, narrow(await loading, chosen).counts, await loading);
      state.textContent = '';
      reset.hidden = true;
      more.hidden = true;
      for (const one of pager) one.hidden = false;
      return;
    }
    try {
      const known = await index();
      if (mine !== turn) return;
      const found = narrow(known, chosen);
      const shown = found.records.slice(0, whole ? undefined : most);
      const byPage = Map.groupBy(shown, ([, page]) => page);
      const lists = await Promise.all(
        [...byPage].map(async ([page, records]) => {
          const days = await daysOf(known, page);
          return { days, anchors: new Set(records.map(([anchor]) => anchor)) };
        }),
      );
      if (mine !== turn) return;
      first.hidden = !byPage.has(0);
      for (const { days, anchors } of lists) narrowList(days, anchors);
      others.replaceChildren(...lists.map(({ days }) => days).filter((days) => days !== first));
      countIn(panel, found.counts, known);
      const names = known.filters.filter(([path]) => chosen.has(path)).map(([, label]) => label);
      state.textContent = `${names.join(', ')}: ${found.records.length} dari ${known.records.length} catatan`;
      for (const { link, path } of shownIn(panel))
        link.setAttribute('aria-pressed', String(chosen.has(path)));
      reset.hidden = false;
      more.hidden = shown.length === found.records.length;
      more.onclick = () => void apply(most + MOST);
      for (const one of pager) one.hidden = true;
    } catch {
      state.textContent = UNREACHABLE;
      reset.hidden = false;
    }
  };
  const choose = (path: string) => {
    if (!chosen.delete(path)) chosen.add(path);
    if (!here) {
      location.href = chosen.size > 0 ? `${addressOf(chosen)}#kronologi` : root;
      return;
    }
    history.replaceState(null, '', `${addressOf(chosen)}${location.hash}`);
    void apply();
  };
  const clear = () => {
    chosen.clear();
    history.replaceState(null, '', `${root}${location.hash}`);
    void apply();
  };

  panel.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-group] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = pathIn(link);
    // One filter of a long story has a page, which holds all of it.
    if (chosen.size === 0 && !whole && isPage(link)) return;
    event.preventDefault();
    choose(path);
  });
  panel.addEventListener('keydown', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[role="button"]');
    if (event.key !== ' ' || !link) return;
    event.preventDefault();
    link.click();
  });
  if (here && whole) for (const { link } of shownIn(panel)) link.setAttribute('role', 'button');
  reset.addEventListener('click', clear);
  // A day or block that a link leads to must be there.
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))?.closest('[hidden]')) {
      clear();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  });

  if (here && (whole || chosen.size > 0)) void apply();
  if (matchMedia(ROOMY).matches) panel.open = true;
}

/** An answer that holds what was asked for. @throws without a connection, and for any other answer */
async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** The timeline of another page; what has the name of something here loses it. */
function daysIn(html: string): HTMLOListElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const days = page.querySelector<HTMLOListElement>('.line > .days');
  if (!days) throw new Error('no timeline');
  for (const named of days.querySelectorAll('[id]'))
    if (document.getElementById(named.id)) named.removeAttribute('id');
  return days;
}

/** Leaves of a timeline the rows of these records, and the days that have one. */
function narrowList(days: HTMLElement, anchors: ReadonlySet<string>): void {
  const holds = (row: HTMLElement) =>
    [...row.querySelectorAll<HTMLElement>('[id], [data-of]')].some(({ id, dataset }) =>
      anchors.has(dataset['of'] ?? id),
    );
  for (const row of days.querySelectorAll<HTMLElement>('.rows > li')) row.hidden = !holds(row);
  for (const day of days.querySelectorAll<HTMLElement>(':scope > .day'))
    day.hidden = day.querySelector('.rows > li:not([hidden])') === null;
}

/** Says at each filter how much it would hold together with what is chosen. */
function countIn(panel: HTMLElement, counts: readonly number[], { filters }: StoryIndex): void {
  const of = new Map(filters.map(([path], number) => [path, counts[number] ?? 0]));
  for (const { path, link, count } of shownIn(panel)) {
    if (count) count.textContent = String(of.get(path) ?? 0);
    link.classList.toggle('empty', of.get(path) === 0);
  }
}
