import { type Counts, type Engine, loadEngine } from './engine.ts';
import { findStatements } from './find.ts';
import { moveByKeys } from './keys.ts';
import { answersTo } from './names.ts';
import { phrasesOf } from './phrase.ts';
import { answerItem, resultItem } from './result.ts';

const PAGE = 10;
const FILTERS = ['kasus', 'tahun', 'media', 'jenis'] as const;
const UNREACHABLE = 'Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.';

/** Makes the search page work. Nothing is loaded before the reader reaches for the form. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#cari');
  const field = document.querySelector<HTMLInputElement>('#kata');
  const state = document.querySelector<HTMLElement>('#keadaan');
  const list = document.querySelector<HTMLOListElement>('#hasil');
  const more = document.querySelector<HTMLButtonElement>('#lagi');
  const answers = document.querySelector<HTMLUListElement>('#jawaban');
  const all = document.querySelector<HTMLElement>('#temuan');
  const browse = document.querySelector<HTMLElement>('#telusuri');
  if (!form || !field || !state || !list || !more || !browse || !answers || !all) return;
  const { bundle = '/pagefind/', base = '/', packs = '1' } = form.dataset;

  let loading: Promise<Engine> | undefined;
  const engine = () => {
    loading ??= loadEngine(bundle, Number(packs), base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let offering: Promise<void> | undefined;
  const offerFilters = () => {
    offering ??= engine()
      .then(({ filters }) => filters())
      .then((counts) => fillSelects(form, counts))
      .catch((error: unknown) => {
        offering = undefined;
        throw error;
      });
    return offering;
  };
  // Results take the place of the lists to browse, and room for them is kept: nothing may jump.
  const makeRoom = (searching: boolean) => {
    browse.hidden = searching;
    list.classList.toggle('awaited', searching);
  };
  let found: string[] = [];
  let query = '';
  let shown = 0;

  const showMore = async () => {
    const mine = found;
    const next = mine.slice(shown, shown + PAGE);
    const { record } = await engine();
    const records = await Promise.all(next.map(record));
    if (mine !== found) return;
    for (const known of records) if (known) list.append(resultItem(known, query, base));
    shown += next.length;
    more.hidden = shown >= found.length;
  };

  const search = async () => {
    const values = new FormData(form);
    // Telephones type curly quotation marks.
    const asked = String(values.get('q') ?? '')
      .replace(/[“”„«»]/g, '"')
      .trim();
    query = asked;
    const filters = Object.fromEntries(
      FILTERS.map((name) => [name, String(values.get(name) ?? '')]).filter(([, value]) => value),
    );
    remember(form);
    const searching = asked !== '' || Object.keys(filters).length > 0;
    makeRoom(searching);
    if (!searching) {
      found = [];
      list.replaceChildren();
      answers.replaceChildren();
      more.hidden = true;
      state.textContent = '';
      return;
    }
    try {
      if (shown === 0) state.textContent = 'Mencari …';
      const ready = await engine();
      const options = { filters, sort: sortOf(String(values.get('urut') ?? '')) };
      const finding = await findStatements(ready, asked, options);
      if (finding === null || asked !== query) return;
      const named = phrasesOf(asked).length > 0 ? [] : answersTo(asked, await ready.names());
      found = finding.ids;
      shown = 0;
      list.replaceChildren();
      answers.replaceChildren(...named.map((name) => answerItem(name, base)));
      await showMore();
      makeRoom(found.length + named.length > 0);
      state.textContent = [
        finding.said,
        found.length > 0
          ? `${found.length} catatan ditemukan.`
          : nothingFor(asked, filters, named.length > 0),
      ]
        .filter(Boolean)
        .join(' ');
    } catch {
      state.textContent = UNREACHABLE;
    }
  };

  form.addEventListener('focusin', () => void engine().catch(() => undefined), { once: true });
  form.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form
    .querySelector('details')
    ?.addEventListener('toggle', () => void offerFilters().catch(() => undefined));
  more.addEventListener('click', () => void showMore());
  moveByKeys(field, all);

  const given = new URLSearchParams(location.search);
  if (!['q', ...FILTERS].some((name) => given.get(name))) return;
  makeRoom(true);
  (FILTERS.some((name) => given.has(name)) ? offerFilters() : Promise.resolve())
    .then(() => {
      takeOver(form, given);
      return search();
    })
    .catch(() => {
      state.textContent = UNREACHABLE;
    });
}

/** What to try when nothing was found. */
function nothingFor(query: string, filters: Record<string, string>, named: boolean): string {
  const filtered = Object.keys(filters).length > 0;
  if (query === '') return 'Tidak ada hasil dengan saringan ini. Coba kosongkan salah satunya.';
  if (named)
    return `Tidak ada hasil untuk “${query}” di dalam pernyataan; mungkin maksud Anda halaman di bawah.`;
  if (filtered) return `Tidak ada hasil untuk “${query}”. Coba kosongkan saringan.`;
  if (query.includes('"'))
    return `Tidak ada hasil untuk “${query.replaceAll('"', '')}”. Coba tanpa tanda kutip.`;
  return `Tidak ada hasil untuk “${query}”. Coba kata yang lebih sedikit, atau nama orang atau lembaganya.`;
}

function fillSelects(form: HTMLFormElement, counts: Counts): void {
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`#${name}`);
    const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) =>
      name === 'tahun' ? b.localeCompare(a) : a.localeCompare(b),
    );
    for (const [value, count] of values) select?.append(new Option(`${value} (${count})`, value));
  }
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

/** Fills the form with the search that an address holds. */
function takeOver(form: HTMLFormElement, given: URLSearchParams): void {
  for (const [name, value] of given) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = value;
    const filters = field instanceof HTMLSelectElement && field.closest('details');
    if (filters) filters.open = true;
  }
}
