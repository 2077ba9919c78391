import { searchWith } from './client.ts';
import type { Counts, SearchOptions } from './engine.ts';
import { moveByKeys } from './keys.ts';
import { PATIENCE } from './patient.ts';
import { answerItem, resultItem } from './result.ts';

const PAGE = 10;
const FILTERS = ['kasus', 'tokoh', 'lembaga', 'media', 'tahun', 'jenis'] as const;
const UNREACHABLE =
  'Pencarian tidak dapat dimuat. Periksa sambungan, lalu tekan Cari untuk mencoba lagi.';
/** Typing goes on for about this long between two letters, in milliseconds. */
const WAIT = 80;

/** Where a reader was in the results, kept with the address for the way back. */
interface Place {
  shown: number;
  y: number;
}

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
  const filters = document.querySelector<HTMLDetailsElement>('#saringan');
  if (!form || !field || !state || !list || !more || !browse || !answers || !all || !filters)
    return;
  const { bundle = '/pagefind/', base = '/', packs = '1' } = form.dataset;
  const { attempts } = PATIENCE;
  const index = searchWith(
    { bundle: new URL(bundle, location.href).href, packs: Number(packs), base },
    () => ({ quiet: Number(form.dataset['quiet'] ?? PATIENCE.quiet), attempts }),
    (attempt) => {
      state.textContent = `Sambungan tersendat, mencoba lagi (${attempt} dari ${attempts}) …`;
    },
  );

  // Results take the place of the lists to browse, and room for them is kept: nothing may jump.
  const makeRoom = (searching: boolean) => {
    browse.hidden = searching;
    list.classList.toggle('awaited', searching);
  };
  let turn = 0;
  let found: string[] = [];
  let query = '';
  let shown = 0;
  let failed = false;
  const fail = () => {
    failed = true;
    state.textContent = UNREACHABLE;
  };

  const showMore = async (count = PAGE) => {
    const mine = found;
    const records = await index.show(mine.slice(shown, shown + count));
    if (mine !== found) return;
    for (const known of records) if (known) list.append(resultItem(known, query, base));
    shown += records.length;
    more.hidden = shown >= found.length;
  };

  const search = async (place?: Place) => {
    turn += 1;
    const mine = turn;
    const { asked, chosen, order } = askedIn(form);
    const searching = asked !== '' || Object.keys(chosen).length > 0;
    makeRoom(searching);
    if (!searching) {
      found = [];
      list.replaceChildren();
      answers.replaceChildren();
      more.hidden = true;
      state.textContent = '';
    }
    if (!searching && !filters.open) return;
    try {
      if (searching && list.childElementCount === 0) state.textContent = 'Mencari …';
      const options = { filters: chosen, sort: sortOf(order) };
      const { finding, named } = await index.find(asked, options, filters.open);
      if (mine !== turn) return;
      failed = false;
      if (filters.open) fillSelects(form, finding.counts);
      if (!searching) {
        state.textContent = '';
        return;
      }
      query = asked;
      found = finding.ids;
      shown = 0;
      list.replaceChildren();
      answers.replaceChildren(...named.map((name) => answerItem(name, base)));
      await showMore(place?.shown);
      if (mine !== turn) return;
      makeRoom(found.length + named.length > 0);
      state.textContent = [
        finding.said,
        found.length > 0
          ? `${found.length} catatan ditemukan.`
          : nothingFor(asked, chosen, named.length > 0),
      ]
        .filter(Boolean)
        .join(' ');
      if (place) scrollTo({ top: place.y, behavior: 'instant' });
    } catch {
      if (mine === turn) fail();
    }
  };
  const searchAnew = () => {
    remember(form);
    void search();
  };

  form.addEventListener('focusin', () => index.prepare(), { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(searchAnew, WAIT);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew();
  });
  // Opened by a reader; what an address opens is searched with below.
  filters
    .querySelector('summary')
    ?.addEventListener('click', () => setTimeout(() => void search()));
  more.addEventListener('click', () => void showMore().catch(fail));
  addEventListener('online', () => {
    if (failed) void search();
  });
  moveByKeys(field, all);

  const keep = () => {
    const place: Place = { shown, y: scrollY };
    history.replaceState(shown > 0 ? place : null, '');
  };
  all.addEventListener('click', keep);
  addEventListener('pagehide', keep);

  const place = placeIn(history.state);
  if (place) history.scrollRestoration = 'manual';
  const given = new URLSearchParams(location.search);
  if (!['q', ...FILTERS].some((name) => given.get(name))) return;
  takeOver(form, given);
  void search(place);
}

/** What a form asks for. */
function askedIn(form: HTMLFormElement): {
  asked: string;
  chosen: Record<string, string>;
  order: string;
} {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? '');
  return {
    // Telephones type curly quotation marks.
    asked: text('q')
      .replace(/[“”„«»]/g, '"')
      .trim(),
    chosen: Object.fromEntries(
      FILTERS.map((name) => [name, text(name)]).filter(([, value]) => value),
    ),
    order: text('urut'),
  };
}

/** A place as this page keeps it; undefined for anything else. */
function placeIn(kept: unknown): Place | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { shown, y } = kept as Record<string, unknown>;
  return typeof shown === 'number' && typeof y === 'number' ? { shown, y } : undefined;
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

/** Offers of each filter what the results in hand have, most first, years from the last. */
function fillSelects(form: HTMLFormElement, counts: Counts): void {
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`#${name}`);
    if (!select) continue;
    const chosen = select.value;
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || value === chosen)
      .sort(([a, more], [b, most]) =>
        name === 'tahun' ? b.localeCompare(a) : most - more || a.localeCompare(b),
      );
    if (chosen !== '' && !values.some(([value]) => value === chosen)) values.unshift([chosen, 0]);
    const [everything] = select.options;
    select.replaceChildren(
      ...(everything ? [everything] : []),
      ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
    );
    select.value = chosen;
  }
}

function sortOf(order: string): SearchOptions['sort'] {
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
    // Its filters are not known yet.
    if (
      field instanceof HTMLSelectElement &&
      ![...field.options].some((one) => one.value === value)
    )
      field.append(new Option(value, value));
    field.value = value;
    const filters = field instanceof HTMLSelectElement && field.closest('details');
    if (filters && value !== '') filters.open = true;
  }
}
