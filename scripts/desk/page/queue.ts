/**
 * The queue in the browser: one statement at a time, decided by a key or a button. Whatever comes from
 * files is put on the page as text.
 */
import type { Doubt, Waiting } from '../waiting.ts';

interface Named {
  id: string;
  name: string;
}

interface Person extends Named {
  /** Each with its body and days in a line; days are left out where the file has none. */
  offices: { line: string; from?: string; to?: string }[];
}

interface Body extends Named {
  /** Whoever speaks for it is an official. */
  official: boolean;
}

interface Queue {
  waiting: Waiting[];
  people: Person[];
  organisations: Body[];
  reviewed: number;
  problems: number;
}

let queue: Queue = { waiting: [], people: [], organisations: [], reviewed: 0, problems: 0 };
/** Place of the statement that is shown. */
let at = 0;
/** A decision is on its way: another key must not hit the statement that comes after. */
let busy = false;
/** The record as it stood when its fields were opened to be changed; null while they are closed. */
let opened: Waiting | null = null;

function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found as T;
}

const current = (): Waiting | undefined => queue.waiting[at];

async function load(path?: string): Promise<void> {
  const response = await fetch('antrean.json');
  if (!response.ok) throw new Error(await reasonOf(response));
  queue = (await response.json()) as Queue;
  const place = queue.waiting.findIndex((one) => one.path === path);
  at = place === -1 ? Math.min(at, Math.max(0, queue.waiting.length - 1)) : place;
  const options = (all: readonly Named[]) =>
    all.map(({ id, name }) => Object.assign(new Option(name, id), { label: name }));
  part('speakers').replaceChildren(...options([...queue.people, ...queue.organisations]));
  part('organisations').replaceChildren(...options(queue.organisations));
  show();
}

async function reasonOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { error?: string };
  return body.error ?? `Meja tidak menjawab (${response.status}).`;
}

function tell(message: string, trouble = false): void {
  const told = part('told');
  told.textContent = message;
  told.classList.toggle('trouble', trouble);
}

/** So many are shown on one screen at most. */
const MOST_TOGETHER = 8;

/** The one that the editor asked to see alone. */
let alone: string | undefined;
/** Those whose last line has been on the screen since the card was shown. */
const seenOnScreen = new Set<string>();

const isDoubted = ({ doubts, conflicts, source }: Waiting): boolean =>
  doubts.length + conflicts.length > 0 || source.gone;

/**
 * What is shown with the statement at its place: those of one article of which nothing is doubted, or
 * it alone.
 */
function together(): Waiting[] {
  const one = current();
  if (!one) return [];
  if (isDoubted(one) || alone === one.path || one.source.article === null) return [one];
  const fits = (other: Waiting | undefined) =>
    other !== undefined && !isDoubted(other) && other.source.article === one.source.article;
  let first = at;
  while (fits(queue.waiting[first - 1])) first -= 1;
  first = at - ((at - first) % MOST_TOGETHER);
  const all = queue.waiting.slice(first, first + MOST_TOGETHER);
  const end = all.findIndex((other) => !fits(other));
  return end === -1 ? all : all.slice(0, end);
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const { path } = (target as HTMLElement).dataset;
      if (isIntersecting && path) seenOnScreen.add(path);
    }
  },
  // What lies behind the buttons is not seen.
  { rootMargin: '0px 0px -120px 0px' },
);

function show(): void {
  const left = queue.waiting.length;
  const sheet = together();
  const [one] = sheet;
  // A sheet is where its first is.
  if (one) at = queue.waiting.indexOf(one);
  const place = sheet.length > 1 ? `${at + 1}–${at + sheet.length}` : `${at + 1}`;
  const broken = queue.problems > 0 ? ` · ${queue.problems} masalah menurut npm run check` : '';
  part('progress').textContent =
    `${left === 0 ? 'Tidak ada yang menunggu' : `${place} dari ${left} yang menunggu`} · ${queue.reviewed} sudah diperiksa${broken}`;
  close();
  part('card').hidden = !one;
  part('actions').hidden = false;
  for (const id of ['accept', 'change', 'reject', 'next', 'back']) {
    const forOne = id === 'change' || id === 'reject';
    // A person or a body is named by statements: it goes by merging it, not by deleting its file.
    const never = id === 'reject' && one?.kind === 'name';
    part<HTMLButtonElement>(id).disabled = !one || never || (forOne && sheet.length > 1);
  }
  if (!one) return;
  const { doubts, conflicts } = one;
  const asked = [
    ...doubts.map(doubtItem),
    ...conflicts.map(
      ({ name, saidOn }) => `Juga dikutip dari ${name} (${saidOn ?? 'hari tidak diketahui'}).`,
    ),
    ...(one.source.gone ? ['Artikelnya tidak ada lagi: bandingkan dengan arsipnya.'] : []),
  ];
  part('look').hidden = asked.length === 0;
  part('doubts').replaceChildren(
    ...asked.map((one) => (typeof one === 'string' ? element('li', one) : one)),
  );
  const reasons = doubts.flatMap(({ explained }) => explained ?? []);
  part('reasons').replaceChildren(...reasons.map((reason) => element('li', reason)));
  part('explained').hidden = reasons.length === 0;
  watcher.disconnect();
  seenOnScreen.clear();
  part('list').replaceChildren(
    ...sheet.map((other, index) =>
      block(other, sheet[index - 1], sheet.length > 1 ? index + 1 : 0),
    ),
  );
  part('source').replaceChildren(...source(one));
  part('path').textContent = sheet.length > 1 ? '' : one.path;
  part('stories').textContent = one.stories.join('; ');
  const form = part<HTMLAnchorElement>('form');
  form.hidden = sheet.length > 1;
  form.href = `formulir/#/collections/${one.collection}/entries/${one.id}`;
}

/** A doubt of the record's list with a box by which it is settled; any other as text. */
function doubtItem({ text, reason }: Doubt): string | HTMLElement {
  if (reason === null) return text;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: reason });
  const label = Object.assign(element('label', ''), { className: 'settle' });
  label.append(box, element('span', text));
  const item = element('li', '');
  item.append(label);
  return item;
}

/** Doubts on the screen: those whose box is ticked, or all that have one. */
const doubtBoxes = (ticked: boolean): string[] =>
  [...part('doubts').querySelectorAll<HTMLInputElement>(`input${ticked ? ':checked' : ''}`)].map(
    ({ value }) => value,
  );

/** The words in their context and who said them; on a sheet what is as in the one above is not said again. */
function block(one: Waiting, above: Waiting | undefined, number: number): HTMLElement {
  const whole = element('section', '');
  const { words, before, after, kind, doubts } = one;
  const text = element('p', '');
  const mark = element('mark', words);
  // What stands around the words holds their quotation marks, too.
  if (kind === 'direct' && !before && !after) mark.textContent = `“${words}”`;
  mark.classList.toggle(
    'doubted',
    doubts.some(({ about }) => about === 'words'),
  );
  const quote = element('blockquote', '');
  text.append(
    Object.assign(element('span', before && `…${before}`), { className: 'before' }),
    mark,
    Object.assign(element('span', after && `${after}…`), { className: 'after' }),
  );
  quote.append(text);
  if (number > 0) {
    const open = element('button', `${number}`);
    Object.assign(open, { type: 'button', className: 'number' });
    open.setAttribute('aria-label', `Buka nomor ${number} sendiri`);
    open.setAttribute('aria-keyshortcuts', `${number}`);
    open.addEventListener('click', () => openAlone(one));
    whole.append(open);
  }
  const own = facts(one);
  const same = above ? new Set(facts(above).map(textOf)) : new Set<string>();
  const fresh = own.filter((fact) => !same.has(textOf(fact)));
  const list = element('dl', '');
  list.append(...fresh.flat());
  whole.append(quote);
  whole.append(fresh.length > 0 ? list : asAbove());
  const end = element('span', '');
  end.dataset['path'] = one.path;
  whole.append(end);
  watcher.observe(end);
  return whole;
}

const textOf = (fact: readonly HTMLElement[]): string =>
  fact.map(({ textContent }) => textContent).join(': ');

const asAbove = (): HTMLElement =>
  Object.assign(element('p', 'Siapa, jabatan, dan hari: seperti di atas.'), { className: 'hint' });

function openAlone(one: Waiting): void {
  if (mustWait()) return;
  at = queue.waiting.indexOf(one);
  alone = one.path;
  tell('');
  show();
  part('card').focus();
}

function facts(one: Waiting): HTMLElement[][] {
  const fact = (
    name: string,
    value: string | null,
    about?: Doubt['about'],
    printed?: string | null,
  ) => {
    const text = [value ?? 'tidak diketahui', printed && `tertulis “${printed}”`];
    const data = element('dd', text.filter(Boolean).join(' · '));
    data.classList.toggle('missing', value === null);
    data.classList.toggle(
      'doubted',
      one.doubts.some((doubt) => about && doubt.about === about),
    );
    return [element('dt', name), data];
  };
  const odds =
    one.probability === null ? [] : [fact('Peluang', `${Math.round(one.probability * 100)}%`)];
  if (one.kind === 'name') {
    return one.facts.map(({ name, value }) => [element('dt', name), element('dd', value)]);
  }
  if (one.kind === 'event') {
    const days = one.until ? `${one.saidOn} sampai ${one.until}` : one.saidOn;
    return [
      fact('Peristiwa', one.title ?? 'tanpa judul'),
      fact('Hari', days, 'day', one.printedDay),
      ...odds,
    ];
  }
  return [
    fact('Siapa', one.name, 'speaker', one.printed),
    fact('Jabatan', one.role, 'role'),
    ...(one.organisationName && !isInRole(one) ? [fact('Lembaga', one.organisationName)] : []),
    fact('Hari', one.saidOn, 'day', one.printedDay),
    ...(one.place ? [fact('Tempat', one.place)] : []),
    ...(one.kind === 'direct' ? [] : [fact('Bentuk', 'tidak langsung')]),
    ...odds,
  ];
}

/** An office that names its body needs no second line for it. */
const isInRole = ({ role, organisationName }: Waiting): boolean =>
  Boolean(role && organisationName && role.toLowerCase().includes(organisationName.toLowerCase()));

function source({ kind, source, saidOn, others }: Waiting): Node[] {
  const { outlet, title, publishedAt, url } = source;
  const printed = publishedAt?.slice(0, 10);
  if (kind === 'name' && source.article === null) return [];
  const name =
    [outlet, title].filter(Boolean).join(': ') || 'Berkas artikelnya tidak ada di content/articles';
  const link = element(url ? 'a' : 'span', name);
  if (link instanceof HTMLAnchorElement && url) {
    Object.assign(link, { href: url, id: 'open', target: '_blank', rel: 'noreferrer' });
  }
  const more = [
    // Most is printed on the day on which it was said.
    printed && printed !== saidOn && `terbit ${printed}`,
    !url && 'tautannya belum ada',
    others > 0 && `dan ${others} pemberitaan lain`,
  ].filter(Boolean);
  return [link, document.createTextNode(more.length > 0 ? ` (${more.join(', ')})` : '')];
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}

/**
 * Sends a decision; the statement it was about is shown again when the desk refuses it, and what was
 * typed for it stays in its fields.
 */
async function send(what: string, body: object, said: string): Promise<boolean> {
  setBusy(true);
  try {
    const response = await fetch(what, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const { error, stale } = (await response.json()) as { error: string; stale?: boolean };
      const typed = opened;
      if (stale) await load(current()?.path);
      if (stale && typed && current()?.path === typed.path) open(typed);
      tell(stale ? `${error} Ini isinya sekarang.` : error, true);
      return false;
    }
    const { path, unnamed = [] } = (await response.json()) as { path: string; unnamed?: string[] };
    await follow(what, path);
    tell(
      unnamed.length > 0
        ? `${said} Tidak ada lagi yang menyebut ${unnamed.join(', ')}: boleh dihapus.`
        : said,
    );
    if (what !== 'ubah') part('card').focus();
    return true;
  } catch (error) {
    tell(`Meja tidak menjawab: ${error instanceof Error ? error.message : error}`, true);
    return false;
  } finally {
    setBusy(false);
  }
}

function setBusy(now: boolean): void {
  busy = now;
  const save = part<HTMLButtonElement>('save');
  save.disabled = now;
  save.textContent = now ? 'Menyimpan …' : 'Simpan';
}

/**
 * Tells why nothing is done now, and true when so: while something is written, and while fields are open
 * whose old values a decision would be about.
 */
function mustWait(): boolean {
  if (busy) tell('Yang sebelumnya masih ditulis; tekan lagi sesudahnya.');
  else if (opened) tell('Belum disimpan: tekan Simpan, atau Batal.', true);
  return busy || opened !== null;
}

/** What was decided leaves the queue without reading all files again; what is back is read again. */
async function follow(what: string, path: string): Promise<void> {
  if (what !== 'benar' && what !== 'tolak') return load(path);
  queue.waiting = queue.waiting.filter((one) => one.path !== path);
  if (what === 'benar' && /^(?:statements|events)\//.test(path)) queue.reviewed += 1;
  at = Math.min(at, Math.max(0, queue.waiting.length - 1));
  show();
}

const seen = ({ path, hash }: Waiting) => ({ path, hash });

const acts: Record<string, () => void> = {
  accept: () => void acceptAll(),
  reject: () => {
    const [one, ...more] = together();
    if (one && one.kind !== 'name' && more.length === 0)
      void send('tolak', seen(one), 'Ditolak: berkasnya dihapus. Z mengurungkan.');
  },
  undo: () => void send('urungkan', {}, 'Diurungkan.'),
  next: () => step(1),
  back: () => step(-1),
  change: () => {
    const [one, ...more] = together();
    if (!one || more.length > 0) return;
    // What a name's file holds, posts and all, is edited in the form.
    if (one.kind === 'name') return part('form').click();
    for (const kind of ['statements', 'events'])
      part(`of-${kind}`).hidden = kind !== one.collection;
    const fields = fieldsOf(one);
    for (const field of fields) part<HTMLInputElement>(field).value = standing(one, field) ?? '';
    open(one);
    part<HTMLSelectElement>('official').value = `${one.official ?? ''}`;
    part('follows').textContent = '';
    showOffices();
    part(fields[0]).focus();
  },
};

/** Beside the office that is typed stand those on record, so that an editor sees where they differ. */
function showOffices(): void {
  const [id = '', day = ''] = ['speaker', 'saidOn'].map((field) =>
    part<HTMLInputElement>(field).value.trim(),
  );
  const person = queue.people.find((one) => one.id === id);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const held = (person?.offices ?? []).filter(
    ({ from = '', to = '9999' }) => !isDay || (from <= day && day <= to),
  );
  const when = isDay ? ` pada ${day}` : '';
  part('offices').textContent = !person
    ? ''
    : held.length > 0
      ? `Jabatannya menurut catatan${when}: ${held.map(({ line }) => line).join('; ')}`
      : `Menurut catatan ia tidak memegang jabatan${when}.`;
}

/** Whoever speaks for another body is an official or not as its file says; the editor sees it and may differ. */
function followBody(): void {
  const id = part<HTMLInputElement>('organisation').value.trim();
  const body = queue.organisations.find((one) => one.id === id);
  if (!body && id !== '') return;
  part<HTMLSelectElement>('official').value = body ? `${body.official}` : '';
  part('follows').textContent = body
    ? `Menurut berkas ${body.name}; ubah bila bagi pernyataan ini tidak begitu.`
    : 'Tanpa lembaga ini belum pasti; ubah bila Anda tahu.';
}

const OFFICIAL: Readonly<Record<string, boolean | null>> = { true: true, false: false, '': null };

function cancel(): void {
  if (busy) return void mustWait();
  close();
  tell('');
  part('change').focus();
}

const FIELDS = {
  statements: ['speaker', 'role', 'organisation', 'saidOn', 'place'],
  events: ['title', 'date', 'until'],
} as const;
type Field = (typeof FIELDS)['statements' | 'events'][number];

const fieldsOf = ({ collection }: Waiting) =>
  FIELDS[collection === 'events' ? 'events' : 'statements'];

const standing = (one: Waiting, field: Field): string | null =>
  one[field === 'date' ? 'saidOn' : field];

/**
 * Marks all that is on the screen right, each by itself, so that each can be taken back by itself. Before
 * the end of every one has been on the screen nothing is marked, and the rest is shown.
 */
async function acceptAll(): Promise<void> {
  const sheet = together();
  const unseen = sheet.length > 1 ? sheet.find(({ path }) => !seenOnScreen.has(path)) : undefined;
  if (unseen) {
    const end = [...part('list').querySelectorAll<HTMLElement>('[data-path]')];
    end.find(({ dataset }) => dataset['path'] === unseen.path)?.scrollIntoView({ block: 'center' });
    tell('Masih ada yang belum terlihat. Baca dulu sampai yang terakhir, lalu B.');
    return;
  }
  // Only what stands alone is doubted.
  const settled = doubtBoxes(true);
  const left = doubtBoxes(false).length - settled.length;
  const kept = left > 0 ? ` ${left} keraguan yang tidak dicentang tetap tercatat.` : '';
  for (const [index, one] of sheet.entries()) {
    const said =
      index === 0
        ? `Ditandai benar.${kept} Z mengurungkan.`
        : `${index + 1} ditandai benar. Z mengurungkan satu per satu.`;
    if (!(await send('benar', { ...seen(one), settled }, said))) return;
  }
}

function step(by: number): void {
  const { length } = queue.waiting;
  if (length === 0) return;
  const sheet = together().length;
  alone = undefined;
  at = (at + (by > 0 ? sheet : by) + length) % length;
  tell('');
  show();
  part('card').focus();
}

function open(one: Waiting): void {
  opened = one;
  part('edit').hidden = false;
  part('actions').hidden = true;
}

function close(): void {
  opened = null;
  part('edit').hidden = true;
  part('actions').hidden = false;
}

for (const [id, act] of Object.entries(acts)) {
  part(id).addEventListener('click', () => {
    if (!mustWait()) act();
  });
}
part('cancel').addEventListener('click', cancel);
for (const field of ['speaker', 'saidOn']) part(field).addEventListener('input', showOffices);
part('organisation').addEventListener('input', followBody);

part('edit').addEventListener('submit', (event) => {
  event.preventDefault();
  const one = current();
  if (busy) return void mustWait();
  if (!one || !opened) return;
  const before = opened;
  const values = fieldsOf(one).map((field) => {
    const value = part<HTMLInputElement>(field).value.trim();
    return [field, value === '' ? null : value] as const;
  });
  const fields = Object.fromEntries(
    values.filter(([field, value]) => value !== standing(before, field)),
  );
  const settled = doubtBoxes(true);
  const chosen = OFFICIAL[part<HTMLSelectElement>('official').value];
  const isOther = one.collection === 'statements' && chosen !== before.official;
  if (Object.keys(fields).length + settled.length === 0 && !isOther) return cancel();
  void send(
    'ubah',
    { ...seen(one), fields, settled, ...(isOther ? { official: chosen } : {}) },
    'Diubah. Periksa sekali lagi, lalu B bila benar.',
  );
});

const KEYS: Readonly<Record<string, string>> = {
  b: 'accept',
  u: 'change',
  t: 'reject',
  n: 'next',
  ArrowRight: 'next',
  p: 'back',
  ArrowLeft: 'back',
  z: 'undo',
  s: 'open',
};

document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey, repeat } = event;
  if (key === 'Escape' && opened) return cancel();
  const typing =
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox');
  if (typing || ctrlKey || metaKey || altKey || repeat) return;
  if (!part<HTMLInputElement>('keys').checked) return;
  if (/^[1-9]$/.test(key)) {
    const sheet = together();
    const one = sheet[Number(key) - 1];
    if (one && sheet.length > 1) openAlone(one);
    return;
  }
  const id = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (!id) return;
  event.preventDefault();
  // While fields are open the buttons are hidden, and a key is told why it does nothing.
  if (id === 'open' || !mustWait()) document.getElementById(id)?.click();
});

load().catch((error) => tell(error instanceof Error ? error.message : String(error), true));
