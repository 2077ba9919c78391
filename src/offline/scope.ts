/** What TypeScript's types of a page lack of a service worker. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (of: { type: 'window' }) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void;
}

/** An event that lasts until a promise has settled. */
interface LastingEvent extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}

/** The service worker in which this runs. */
export const worker = globalThis as unknown as WorkerScope;
