import { SHELL } from './names.ts';

/**
 * Keeps what a reader gets who asks without a connection for a page that was never read, with all that it loads.
 *
 * @param page its address
 */
export async function keepShell(page: string): Promise<void> {
  const answer = await fetch(page, { cache: 'no-cache' });
  const html = await answer.clone().text();
  const linked = [...html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map(
    ([, address = '']) => new URL(address, page).href,
  );
  const cache = await caches.open(SHELL);
  await cache.addAll([...new Set(linked)]);
  await cache.put(page, answer);
  const needed = new Set([page, ...linked]);
  const former = (await cache.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(former.map((request) => cache.delete(request)));
}
