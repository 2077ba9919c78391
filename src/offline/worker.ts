import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { asCopies } from './copy.ts';
import { ASSETS, PAGES, SHELL } from './names.ts';
import { worker } from './scope.ts';
import { keepShell } from './shell.ts';

/*
 * Service worker (`/luring.js`): keeps pages that were read, for reading them without a connection.
 *
 * Corrections win: a page always comes from the network when there is one. A kept copy is shown only without a
 * connection, says of which day it is, goes when the site no longer has the page, and goes after a month in any case.
 */

const MOST_PAGES = 60;
const MOST_ASSETS = 40;
const MONTH_SECONDS = 30 * 86_400;
/** From a connection that has not answered by then the copy is shown where there is one. */
const PATIENCE_SECONDS = 8;

const { scope } = worker.registration;
const OFFLINE = new URL('luring/', scope).href;
const inShell = async (address: string) => (await caches.open(SHELL)).match(address);

const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    new ExpirationPlugin({ maxEntries: MOST_PAGES, maxAgeSeconds: MONTH_SECONDS }),
    asCopies,
    { handlerDidError: async () => inShell(OFFLINE) },
  ],
});

/** Styles and scripts have a new name when they change, so a kept one is never stale. */
const assets = new CacheFirst({
  cacheName: ASSETS,
  plugins: [
    new ExpirationPlugin({ maxEntries: MOST_ASSETS }),
    {
      // A style that was not known: the site was built anew, and what is shown without it looks otherwise.
      cacheDidUpdate: async ({ request }) => {
        if (request.destination === 'style') await keepShell(OFFLINE);
      },
      handlerDidError: async ({ request }) => inShell(request.url),
    },
  ],
});

registerRoute(({ request }) => request.mode === 'navigate' && request.url.startsWith(scope), pages);
registerRoute(({ request }) => request.url.startsWith(`${scope}_astro/`), assets);

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  event.waitUntil(keepShell(OFFLINE));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const ours = [PAGES, ASSETS, SHELL];
      const old = (await caches.keys()).filter((name) => !ours.includes(name));
      await Promise.all(old.map((name) => caches.delete(name)));
      await worker.clients.claim();
      // What is open now was read before there was anybody to keep it.
      for (const { url } of await worker.clients.matchAll({ type: 'window' }))
        if (url.startsWith(scope)) pages.handle({ event, request: url });
    })(),
  );
});
