import { type Asked, ORDERS } from './asked.ts';
import { searchWith } from './client.ts';
import type { Finding } from './find.ts';
import { moveByKeys } from './keys.ts';
import { PATIENCE } from './patient.ts';
import { answerItems, resultItem } from './result.ts';
import type { Result } from './worker.ts';

const PAGE = 10;
const FILTERS = ['kasus', 'tokoh', 'lembaga', 'media', 'tahun', 'jenis'] as const;
const UNREACHABLE =
  'Pencarian tidak dapat dimuat. Periksa sambungan, lalu tekan Cari untuk mencoba lagi.';
/** Two letters of a fast typist, or of a keyboard that completes words, come within so many milliseconds:
 * the first is answered at once, those that follow when no more come. */
const WAIT = 40;

/** Where a reader was in the results, kept with the address for the way back. */
interface Place {
  shown: number;
  /** How often the search went on. */
  rounds: number;
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
  const { bundle = '/pagefind/', base = '/' } = form.dataset;
  const { attempts } = PATIENCE;
  const index = searchWith(
    { bundle: new URL(bundle, location.href).href, base },
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
  let found: Finding = { ids: [], counts: {} };
  let query = '';
  let shown = 0;
  let rounds = 1;
  let failed = false;
  const fail = () => {
    failed = true;
    state.textContent = UNREACHABLE;
  };

  const add = (results: readonly Result[], upTo: number) => {
    list.append(...results.map((result) => resultItem(result, base)));
    shown = upTo;
  };
  const showMore = async (count = PAGE) => {
    const mine = found;
    const ids = mine.ids.slice(shown, shown + count);
    const results = ids.length > 0 ? await index.show(ids, query) : [];
    if (mine !== found) return;
    add(results, shown + ids.length);
    const all = shown >= mine.ids.length;
    more.hidden = all && !mine.more;
    more.textContent = all && mine.more ? LOOK_FURTHER[lookIn(mine, form)] : SHOW_MORE;
  };

  /** @param going on what was searched for before, a round further */
  const search = async (place?: Place, goingOn = false) => {
    turn += 1;
    const mine = turn;
    const { searching, ...given } = askedIn(form);
    rounds = place?.rounds ?? (goingOn ? rounds + 1 : 1);
    const asked: Asked = { ...given, counted: filters.open, rounds };
    makeRoom(searching);
    if (!searching) {
      found = { ids: [], counts: {} };
      list.replaceChildren();
      answers.replaceChildren();
      more.hidden = true;
      state.textContent = '';
    }
    if (!searching && !filters.open) return;
    try {
      if (searching && (goingOn || list.childElementCount === 0)) state.textContent = 'Mencari …';
      const { finding, named, results, upTo } = await index.find(asked, goingOn ? shown : 0);
      if (mine !== turn) return;
      failed = false;
      if (filters.open) fillSelects(form, finding);
      if (!searching) {
        state.textContent = '';
        return;
      }
      query = asked.query;
      found = finding;
      if (!goingOn) {
        shown = 0;
        list.replaceChildren();
        answers.replaceChildren(...answerItems(named, finding.ids.length > 0, base));
      }
      const wanted = place?.shown ?? shown + PAGE;
      add(results, upTo);
      makeRoom(finding.ids.length + named.pages.length > 0);
      state.textContent = [finding.said, outcome(finding, asked, named.pages.length > 0)]
        .filter(Boolean)
        .join(' ');
      await showMore(Math.max(0, wanted - shown));
      if (mine !== turn) return;
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
  let typed = -WAIT;
  form.addEventListener('input', ({ timeStamp }) => {
    clearTimeout(timer);
    timer = setTimeout(searchAnew, timeStamp - typed < WAIT ? WAIT : 0);
    typed = timeStamp;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew();
  });
  // Opened by a reader; what an address opens is searched with below.
  filters
    .querySelector('summary')
    ?.addEventListener('click', () => setTimeout(() => void search()));
  more.addEventListener('click', () => {
    if (shown < found.ids.length) void showMore().catch(fail);
    else void search(undefined, true);
  });
  addEventListener('online', () => {
    if (failed) void search();
  });
  moveByKeys(field, all);

  const keep = () => {
    const place: Place = { shown, rounds, y: scrollY };
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

/** What a form asks for, and whether that is anything. */
function askedIn(
  form: HTMLFormElement,
): Pick<Asked, 'query' | 'filters' | 'order'> & { searching: boolean } {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? '');
  // Telephones type curly quotation marks.
  const query = text('q')
    .replace(/[“”„«»]/g, '"')
    .trim();
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, text(name)]).filter(([, value]) => value),
  );
  const order = ORDERS.find((one) => one === text('urut')) ?? '';
  return { query, filters, order, searching: query !== '' || Object.keys(filters).length > 0 };
}

/** A place as this page keeps it; undefined for anything else. */
function placeIn(kept: unknown): Place | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { shown, rounds, y } = kept as Record<string, unknown>;
  return typeof shown === 'number' && typeof rounds === 'number' && typeof y === 'number'
    ? { shown, rounds, y }
    : undefined;
}

const SHOW_MORE = 'Tampilkan lebih banyak';
/** What else can be looked at, as the button says it. */
const LOOK_FURTHER = {
  here: 'Periksa lebih banyak',
  older: 'Lihat lebih lama',
  newer: 'Lihat lebih baru',
} as const;

function lookIn({ more }: Finding, form: HTMLFormElement): keyof typeof LOOK_FURTHER {
  if (more?.in === 'this part') return 'here';
  return askedIn(form).order === 'lama' ? 'newer' : 'older';
}

/** What was found, in words. */
function outcome({ ids, more }: Finding, asked: Asked, named: boolean): string {
  if (!more) {
    if (ids.length === 0) return nothingFor(asked, named);
    return `${ids.length} catatan ditemukan.`;
  }
  if (more.in === 'this part')
    return ids.length > 0
      ? `Sedikitnya ${ids.length} catatan ditemukan.`
      : 'Belum ada yang persis sama di antara yang paling mirip.';
  const span = `${asked.order === 'lama' ? 'sampai' : 'sejak'} ${monthInWords(more.month)}`;
  return ids.length > 0
    ? `${ids.length} catatan ditemukan ${span}.`
    : `Belum ada yang ditemukan ${span}.`;
}

function monthInWords(month: string): string {
  return new Date(`${month}-15T00:00:00Z`).toLocaleDateString('id-ID', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** What to try when nothing was found. */
function nothingFor({ query, filters }: Asked, named: boolean): string {
  const filtered = Object.keys(filters).length > 0;
  if (query === '') return 'Tidak ada hasil dengan saringan ini. Coba kosongkan salah satunya.';
  if (named)
    return `Tidak ada hasil untuk “${query}” di dalam pernyataan; mungkin maksud Anda halaman di bawah.`;
  if (filtered) return `Tidak ada hasil untuk “${query}”. Coba kosongkan saringan.`;
  if (query.includes('"'))
    return `Tidak ada hasil untuk “${query.replaceAll('"', '')}”. Coba tanpa tanda kutip.`;
  return `Tidak ada hasil untuk “${query}”. Coba kata yang lebih sedikit, atau nama orang atau lembaganya.`;
}

/**
 * Offers of each filter what the results in hand have, most first, years from the last; then, without
 * a count, what the rest of the index has.
 */
function fillSelects(form: HTMLFormElement, { counts, offered = {} }: Finding): void {
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`#${name}`);
    if (!select) continue;
    const chosen = select.value;
    const byName = (a: string, b: string) =>
      name === 'tahun' ? b.localeCompare(a) : a.localeCompare(b);
    const counted = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || value === chosen)
      .sort(([a, more], [b, most]) => (name === 'tahun' ? 0 : most - more) || byName(a, b));
    const known = new Set(counted.map(([value]) => value));
    const others = [...(offered[name] ?? []), ...(chosen === '' ? [] : [chosen])].filter(
      (value) => !known.has(value),
    );
    const [everything] = select.options;
    select.replaceChildren(
      ...(everything ? [everything] : []),
      ...counted.map(([value, count]) => new Option(`${value} (${count})`, value)),
      ...[...new Set(others)].sort(byName).map((value) => new Option(value, value)),
    );
    select.value = chosen;
  }
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
