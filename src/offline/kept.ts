/** Lists the pages that this browser has kept, last read first. */
export async function listKept(): Promise<void> {
  const list = document.querySelector<HTMLElement>('#tersimpan');
  const none = document.querySelector<HTMLElement>('#kosong');
  if (!list || !('caches' in window)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith('halaman-'));
  const kept = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const pages = (await cache.keys()).toReversed();
      return Promise.all(
        pages.map(async ({ url }) => {
          const html = (await (await cache.match(url))?.text()) ?? '';
          const { title } = new DOMParser().parseFromString(html, 'text/html');
          return Object.assign(document.createElement('a'), {
            href: url,
            textContent: title || url,
          });
        }),
      );
    }),
  );
  const items = kept.flat().map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  if (none) none.hidden = items.length > 0;
}
