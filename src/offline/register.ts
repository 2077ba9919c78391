/**
 * Lets the service worker (`worker.ts`) keep what is read. Where there is none, where it is
 * forbidden, or storage is, nothing changes.
 *
 * @param base path of the site's root, with a slash at the end
 */
export function keepWhatIsRead(base: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  addEventListener('load', () => {
    serviceWorker.register(`${base}luring.js`, { scope: base }).catch(() => undefined);
  });
}
