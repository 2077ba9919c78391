import { PAGES } from './names.ts';

/** Lists the pages that this browser has kept, last read first. */
export async function listKept(): Promise<void> {
  const list = document.querySelector<HTMLElement>('#tersimpan');
  const none = document.querySelector<HTMLElement>('#kosong');
  if (!list || !('caches' in window)) return;
  const cache = await caches.open(PAGES);
  const kept = await Promise.all(
    (await cache.keys()).toReversed().map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      const { title } = new DOMParser().parseFromString(html, 'text/html');
      return Object.assign(document.createElement('a'), { href: url, textContent: title || url });
    }),
  );
  const items = kept.map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  if (none) none.hidden = items.length > 0;
}
