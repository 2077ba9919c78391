import type { Store } from './store.ts';

/** Outlets whose turn a run did not reach because its time was over, by id. */
export function outletsIn(store: Store) {
  return {
    /** True for an outlet that is to come first in the next run. */
    isMissed: (outlet: string): boolean => store.get('missed', outlet) !== null,
    noteMissed(outlet: string): void {
      store.put('missed', outlet, {});
    },
    noteRead(outlet: string): void {
      store.put('missed', outlet, null);
    },
  };
}
