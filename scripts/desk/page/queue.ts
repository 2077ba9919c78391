/**
 * The queue in the browser: one statement at a time, decided by a key or a button. Whatever comes from
 * files is put on the page as text.
 */
import type { Waiting } from '../queue.ts';

interface Queue {
  waiting: Waiting[];
  speakers: { id: string; name: string }[];
  reviewed: number;
  problems: number;
}

let queue: Queue = { waiting: [], speakers: [], reviewed: 0, problems: 0 };
/** Place of the statement that is shown. */
let at = 0;
/** A decision is on its way: another key must not hit the statement that comes after. */
let busy = false;

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
  part('speakers').replaceChildren(
    ...queue.speakers.map(({ id, name }) => Object.assign(new Option(name, id), { label: name })),
  );
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

function show(): void {
  const statement = current();
  const left = queue.waiting.length;
  const broken = queue.problems > 0 ? ` · ${queue.problems} masalah menurut npm run check` : '';
  part('progress').textContent =
    `${left === 0 ? 'Tidak ada yang menunggu' : `${at + 1} dari ${left} yang menunggu`} · ${queue.reviewed} sudah diperiksa${broken}`;
  close();
  part('card').hidden = !statement;
  part('actions').hidden = false;
  for (const id of ['accept', 'change', 'reject', 'next', 'back']) {
    part<HTMLButtonElement>(id).disabled = !statement;
  }
  if (!statement) return;
  const { words, before, after, doubts, conflicts, kind } = statement;
  const asked = [
    ...doubts,
    ...conflicts.map(
      ({ name, saidOn }) =>
        `Kata-kata yang sama juga dikutip dari ${name} (${saidOn ?? 'hari tidak diketahui'}).`,
    ),
    ...(statement.source.gone ? ['Artikelnya tidak ada lagi: bandingkan dengan arsipnya.'] : []),
  ];
  part('look').hidden = asked.length === 0;
  part('doubts').replaceChildren(...asked.map((text) => element('li', text)));
  part('before').textContent = before && `…${before}`;
  // What stands around the words holds their quotation marks, too.
  part('words').textContent = kind === 'direct' && !before && !after ? `“${words}”` : words;
  part('after').textContent = after && `${after}…`;
  part('facts').replaceChildren(...facts(statement).flat());
  part('source').replaceChildren(...source(statement));
  part('path').textContent = statement.path;
  part('stories').textContent = statement.stories.join('; ');
  part<HTMLAnchorElement>('form').href =
    `formulir/#/collections/statements/entries/${statement.id}`;
}

function facts(one: Waiting): HTMLElement[][] {
  const fact = (name: string, value: string | null, printed?: string | null) => {
    const text = [value ?? 'tidak diketahui', printed && `tertulis “${printed}”`];
    const data = element('dd', text.filter(Boolean).join(' · '));
    data.classList.toggle('missing', value === null);
    return [element('dt', name), data];
  };
  return [
    fact('Siapa', one.name, one.printed),
    fact('Jabatan', one.role),
    ...(one.organisation ? [fact('Lembaga', one.organisation)] : []),
    fact('Hari', one.saidOn, one.printedDay),
    ...(one.place ? [fact('Tempat', one.place)] : []),
    ...(one.kind === 'direct' ? [] : [fact('Bentuk', 'tidak langsung')]),
    ...(one.probability === null
      ? []
      : [fact('Peluang', `${Math.round(one.probability * 100)}% terbaca benar, menurut program`)]),
  ];
}

function source({ source: { outlet, title, publishedAt, url }, others }: Waiting): Node[] {
  const name =
    [outlet, title].filter(Boolean).join(': ') || 'Berkas artikelnya tidak ada di content/articles';
  const link = element(url ? 'a' : 'span', name);
  if (link instanceof HTMLAnchorElement && url) {
    Object.assign(link, { href: url, id: 'open', target: '_blank', rel: 'noreferrer' });
  }
  const more = [
    publishedAt && `terbit ${publishedAt.slice(0, 10)}`,
    !url && 'alamatnya belum tercatat',
    others > 0 && `dan ${others} pemberitaan lain`,
  ].filter(Boolean);
  return [link, document.createTextNode(more.length > 0 ? ` (${more.join(', ')})` : '')];
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}

/** Sends a decision; the statement it was about is shown again when the desk refuses it. */
async function send(what: string, body: object, said: string): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const response = await fetch(what, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const { error, stale } = (await response.json()) as { error: string; stale?: boolean };
      if (stale) await load(current()?.path);
      tell(stale ? `${error} Ini isinya sekarang.` : error, true);
      return;
    }
    const { path } = (await response.json()) as { path: string };
    await follow(what, path);
    tell(said);
    if (what !== 'ubah') part('card').focus();
  } catch (error) {
    tell(`Meja tidak menjawab: ${error instanceof Error ? error.message : error}`, true);
  } finally {
    busy = false;
  }
}

/** What was decided leaves the queue without reading all files again; what is back is read again. */
async function follow(what: string, path: string): Promise<void> {
  if (what !== 'benar' && what !== 'tolak') return load(path);
  queue.waiting.splice(at, 1);
  if (what === 'benar') queue.reviewed += 1;
  at = Math.min(at, Math.max(0, queue.waiting.length - 1));
  show();
}

const seen = ({ path, hash }: Waiting) => ({ path, hash });

const acts: Record<string, () => void> = {
  accept: () => {
    const one = current();
    if (one) void send('benar', seen(one), 'Ditandai benar. Z mengurungkan.');
  },
  reject: () => {
    const one = current();
    if (one) void send('tolak', seen(one), 'Ditolak: berkasnya dihapus. Z mengurungkan.');
  },
  undo: () => void send('urungkan', {}, 'Diurungkan.'),
  next: () => step(1),
  back: () => step(-1),
  change: () => {
    const one = current();
    if (!one) return;
    for (const field of FIELDS) part<HTMLInputElement>(field).value = one[field] ?? '';
    part('edit').hidden = false;
    part('actions').hidden = true;
    part('speaker').focus();
  },
  cancel: () => {
    close();
    part('change').focus();
  },
};

const FIELDS = ['speaker', 'role', 'saidOn', 'place'] as const;

function step(by: number): void {
  const { length } = queue.waiting;
  if (length === 0) return;
  at = (at + by + length) % length;
  tell('');
  show();
  part('card').focus();
}

function close(): void {
  part('edit').hidden = true;
  part('actions').hidden = false;
}

for (const [id, act] of Object.entries(acts)) part(id).addEventListener('click', act);

part('edit').addEventListener('submit', (event) => {
  event.preventDefault();
  const one = current();
  if (!one) return;
  const values = FIELDS.map((field) => {
    const value = part<HTMLInputElement>(field).value.trim();
    return [field, value === '' ? null : value] as const;
  });
  const fields = Object.fromEntries(values.filter(([field, value]) => value !== one[field]));
  if (Object.keys(fields).length === 0) return acts['cancel']?.();
  void send('ubah', { ...seen(one), fields }, 'Diubah. Periksa sekali lagi, lalu B bila benar.');
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
  if (key === 'Escape' && !part('edit').hidden) return acts['cancel']?.();
  const typing = target instanceof HTMLInputElement && target.type !== 'checkbox';
  if (typing || ctrlKey || metaKey || altKey || repeat) return;
  if (!part<HTMLInputElement>('keys').checked) return;
  const id = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (!id) return;
  event.preventDefault();
  document.getElementById(id)?.click();
});

load().catch((error) => tell(error instanceof Error ? error.message : String(error), true));
