import type { WorkboxPlugin } from 'workbox-core';
import { PAGES } from './names.ts';

/**
 * How pages are kept: without what a reader searched or filtered on them, as the site has them and no cache in
 * between, and with the time on the reader's own clock as their date, by which Workbox tells their age. A
 * copy goes before the next one is written and when the site no longer has its page; one that is shown says
 * of which day it is.
 */
export const asCopies: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOf(request.url),
  requestWillFetch: async ({ request }) =>
    new Request(request, { cache: 'no-cache', redirect: 'manual' }),
  cacheWillUpdate: async ({ request, response }) => {
    const { status, type } = response;
    // Of a page that is not there some hosts lead to a list.
    const gone = status === 404 || status === 410 || type === 'opaqueredirect';
    // Storage that is full takes no new copy, and may not leave what was corrected.
    if (response.ok || gone) await (await caches.open(PAGES)).delete(addressOf(request.url));
    if (!response.ok || !isPage(response)) return null;
    const headers = new Headers(response.headers);
    headers.set('date', new Date().toUTCString());
    return new Response(response.body, { headers });
  },
  cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && marked(cachedResponse),
};

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

async function marked(copy: Response): Promise<Response> {
  const at = new Date(copy.headers.get('date') ?? 0);
  const day = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const note = `<p class="panel" id="salinan" role="status">Tanpa sambungan: ini salinan dari ${day}. Ralat sesudahnya belum tampak.</p>`;
  const html = (await copy.text()).replace(/<main id="isi"[^>]*>/, (main) => main + note);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
