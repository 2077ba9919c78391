import type { Store } from './store.ts';

const DAY = 86_400_000;

/** When outlets were last read, by id, in milliseconds since 1970. */
export function outletsIn(store: Store) {
  return {
    /** @returns 0 for never, and for a moment more than a day ahead: a clock was wrong */
    readAt(outlet: string, now: number): number {
      const kept = store.get('outlets', outlet) as { readAt?: unknown } | null;
      return typeof kept?.readAt === 'number' && kept.readAt <= now + DAY ? kept.readAt : 0;
    },
    noteRead(outlet: string, now: number): void {
      store.put('outlets', outlet, { readAt: now });
    },
  };
}
