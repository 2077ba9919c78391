import { modernSpelling } from './roots.ts';

/** The parts of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  debouncedSearch(
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
    wait: number,
  ): Promise<{ results: Result[] } | null>;
}

interface Result {
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}

const PAGE = 10;
const FILTERS = ['kasus', 'tahun', 'media', 'jenis'] as const;

/** Makes the search page work. Nothing is loaded before the reader reaches for the form. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#cari');
  const state = document.querySelector<HTMLElement>('#keadaan');
  const list = document.querySelector<HTMLOListElement>('#hasil');
  const more = document.querySelector<HTMLButtonElement>('#lagi');
  if (!form || !state || !list || !more) return;

  let loading: Promise<Pagefind> | undefined;
  const engine = () => {
    loading ??= load(form).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let results: Result[] = [];
  let query = '';
  let shown = 0;

  const showMore = async () => {
    const next = results.slice(shown, shown + PAGE);
    const mine = results;
    const data = await Promise.all(next.map((result) => result.data()));
    if (mine !== results) return;
    for (const { url, meta } of data) list.append(itemFor(url, meta, query));
    shown += next.length;
    more.hidden = shown >= results.length;
  };

  const search = async () => {
    const values = new FormData(form);
    query = String(values.get('q') ?? '').trim();
    const filters = Object.fromEntries(
      FILTERS.map((name) => [name, String(values.get(name) ?? '')]).filter(([, value]) => value),
    );
    remember(form);
    if (query === '' && Object.keys(filters).length === 0) {
      results = [];
      list.replaceChildren();
      more.hidden = true;
      state.textContent = '';
      return;
    }
    try {
      const pagefind = await engine();
      const options = { filters, sort: sortOf(String(values.get('urut') ?? '')) };
      let found = await pagefind.debouncedSearch(query || null, options, 150);
      if (found === null) return;
      // A name may be typed in the old spelling (Soeharto) and stand in the new one.
      const modern = modernSpelling(query);
      if (found.results.length === 0 && modern !== query.toLowerCase()) {
        found = await pagefind.debouncedSearch(modern, options, 0);
        if (found === null) return;
      }
      results = found.results;
      shown = 0;
      list.replaceChildren();
      await showMore();
      state.textContent =
        results.length === 0 ? 'Tidak ada yang cocok.' : `${results.length} catatan ditemukan.`;
    } catch {
      state.textContent = 'Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.';
    }
  };

  form.addEventListener('focusin', () => void engine().catch(() => undefined), { once: true });
  form.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void showMore());
  document.addEventListener('keydown', (event) => {
    const field = form.querySelector<HTMLInputElement>('#kata');
    if (event.key === '/' && document.activeElement !== field) {
      event.preventDefault();
      field?.focus();
    }
  });

  const given = new URLSearchParams(location.search);
  if ([...given.keys()].length > 0) {
    void engine()
      .then(() => {
        for (const [name, value] of given) {
          const field = form.elements.namedItem(name);
          if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
            field.value = value;
          const filters = field instanceof HTMLSelectElement && field.closest('details');
          if (filters) filters.open = true;
        }
        return search();
      })
      .catch(() => {
        state.textContent = 'Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.';
      });
  }
}

async function load(form: HTMLFormElement): Promise<Pagefind> {
  const { bundle, base } = form.dataset;
  const address = `${bundle}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base ?? '/' });
  await pagefind.init();
  const known = await pagefind.filters();
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`#${name}`);
    for (const [value, count] of Object.entries(known[name] ?? {}).sort(([a], [b]) =>
      name === 'tahun' ? b.localeCompare(a) : a.localeCompare(b),
    )) {
      select?.append(new Option(`${value} (${count})`, value));
    }
  }
  return pagefind;
}

function sortOf(order: string): Record<string, 'asc' | 'desc'> | undefined {
  if (order === 'baru') return { tanggal: 'desc' };
  return order === 'lama' ? { tanggal: 'asc' } : undefined;
}

/** Keeps the search in the address, so that it can be passed on. */
function remember(form: HTMLFormElement): void {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const filled = new URLSearchParams(given.filter(([, value]) => value !== ''));
  history.replaceState(null, '', `${location.pathname}${filled.size > 0 ? `?${filled}` : ''}`);
}

function itemFor(url: string, meta: Record<string, string>, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  head.className = 'who';
  const link = document.createElement('a');
  link.className = 'name';
  link.href = url;
  link.textContent = meta['title'] ?? '';
  const role = document.createElement('span');
  role.className = 'role';
  role.textContent = meta['role'] ?? '';
  head.append(link, role);
  const words = document.createElement('blockquote');
  words.className = meta['kind'] === 'direct' ? 'words' : 'words reported';
  const text = document.createElement('p');
  const quoted = meta['kind'] === 'direct' ? `“${meta['words']}”` : (meta['words'] ?? '');
  text.append(...highlighted(quoted, query));
  words.append(text);
  const foot = document.createElement('p');
  foot.className = 'meta';
  foot.textContent = `${meta['day']}, menurut ${meta['outlets']}`;
  item.append(head, words, foot);
  return item;
}

/** The text as nodes, with the words of the query marked, also inside longer words. */
function highlighted(text: string, query: string): (Node | string)[] {
  const terms = query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (terms.length === 0) return [text];
  // "kata" stands in "mengatakan" without its first letter, which the prefix took.
  const patterns = terms.flatMap((term) =>
    /^[ktsp][aiueo]/.test(term) && term.length > 3
      ? [term, `(?<=me(?:ng|n|ny|m))${term.slice(1)}`]
      : [term],
  );
  const pattern = new RegExp(`\\p{L}*(?:${patterns.join('|')})\\p{L}*`, 'giu');
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push(text.slice(from, match.index));
    const mark = document.createElement('mark');
    mark.textContent = match[0];
    nodes.push(mark);
    from = match.index + match[0].length;
  }
  return [...nodes, text.slice(from)];
}
