/** Raise this when what is kept changes its form: older caches are dropped. */
const VERSION = 2;

/** Caches of the service worker: pages as they were read, what they load, and what is shown of a page that never was. */
export const PAGES = `halaman-${VERSION}`;
export const ASSETS = `aset-${VERSION}`;
export const SHELL = `kerangka-${VERSION}`;
