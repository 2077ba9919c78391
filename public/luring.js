/*
 * Service worker: keeps pages that were read, for reading them without a connection.
 *
 * A library (Workbox) would bring a bundling step, a database in the browser and more than twice the bytes
 * (docs/architecture.md); what is kept here are pages as they were read, and the order of one cache is
 * enough to bound them.
 *
 * Corrections win: a page always comes from the network when there is one, and is asked for again
 * there whatever a browser's own cache holds. A kept copy is shown only without a connection, says of
 * which day it is, goes when the site no longer has the page, and goes after a month in any case.
 */

/** Raise this when what is kept changes its form: older caches are dropped. */
const VERSION = 1;
const PAGES = `halaman-${VERSION}`;
const ASSETS = `aset-${VERSION}`;
const MOST_PAGES = 60;
const MOST_ASSETS = 40;
const MONTH_MS = 30 * 86_400_000;
/** A connection that has not answered by then counts as none, in milliseconds. */
const PATIENCE = 8_000;
/** When a page was kept, as a header of its copy. */
const KEPT_AT = 'x-kept-at';

const { scope } = self.registration;
/** What a reader gets who asks for a page that was never read. */
const OFFLINE = new URL('luring/', scope).href;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepShell());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name !== PAGES && name !== ASSETS);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
      // What is open now was read before there was anybody to keep it.
      for (const { url } of await self.clients.matchAll({ type: 'window' }))
        if (url.startsWith(scope))
          await fromNetwork(new Request(url), (kept) => kept).catch(() => undefined);
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (request.url.startsWith(`${scope}_astro/`)) event.respondWith(asset(request));
});

/** A page from the network; without one the kept copy, or the page that says what there is. */
async function page(event) {
  try {
    return await fromNetwork(event.request, (kept) => event.waitUntil(kept));
  } catch {
    return (await keptPage(event.request.url)) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

/**
 * A page as the site has it now. Throws without a connection.
 *
 * @param later is given the promise that it is kept, which the reader does not wait for
 */
async function fromNetwork(request, later) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  const asked = new Request(request, { cache: 'no-cache' });
  const answer = await fetch(asked, { signal: stop.signal }).finally(() => clearTimeout(timer));
  const address = addressOf(request.url);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  // Storage that is full or forbidden keeps nobody from reading.
  if (answer.ok && isPage) await later(keep(address, answer.clone()).catch(() => undefined));
  else if (answer.status === 404 || answer.status === 410) await later(forget(address));
  return answer;
}

async function keep(address, answer) {
  const cache = await caches.open(PAGES);
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  // Put anew it is the last again: what was not read for longest goes first.
  await cache.delete(address);
  await cache.put(address, new Response(await answer.blob(), { headers }));
  await bound(cache, MOST_PAGES);
}

async function forget(address) {
  const cache = await caches.open(PAGES);
  await cache.delete(address).catch(() => undefined);
}

/** The kept copy of a page, which says that it is one; undefined without one, or with one that is too old. */
async function keptPage(url) {
  const address = addressOf(url);
  const kept = await (await caches.open(PAGES)).match(address);
  if (!kept) return undefined;
  const at = new Date(kept.headers.get(KEPT_AT) ?? 0);
  // A clock that ran ahead makes a copy that is not old yet look as if it came from tomorrow: kept.
  if (Date.now() - at.getTime() > MONTH_MS) {
    await forget(address);
    return undefined;
  }
  const day = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const note = `<p class="panel" id="salinan" role="status">Tanpa sambungan: ini salinan dari ${day}. Ralat sesudahnya belum tampak.</p>`;
  const html = (await kept.text()).replace(/<main id="isi"[^>]*>/, (main) => main + note);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Styles and scripts have a new name when they change, so a kept one is never stale. */
async function asset(request) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok)
    await cache
      .put(request, answer.clone())
      .then(() => bound(cache, MOST_ASSETS))
      .catch(() => undefined);
  return answer;
}

async function keepShell() {
  const answer = await fetch(OFFLINE, { cache: 'no-cache' });
  const html = await answer.clone().text();
  const cache = await caches.open(ASSETS);
  await cache.put(OFFLINE, answer);
  const linked = [...html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)];
  await cache.addAll([...new Set(linked.map(([, address]) => address))]);
}

/** Drops what was put first until no more than `most` is left. */
async function bound(cache, most) {
  const all = await cache.keys();
  const first = all.filter(({ url }) => url !== OFFLINE).slice(0, Math.max(0, all.length - most));
  await Promise.all(first.map((request) => cache.delete(request)));
}

/** The page of an address, without what a reader searched or filtered on it. */
function addressOf(url) {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
