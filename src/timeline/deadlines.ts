import type { Deadline as Written } from '../schema/statement.ts';

/** What an editor wrote, or that its day has passed and nobody has written anything. */
export type DeadlineState = Written['state'] | 'tanpa-kabar';

/** A promise or deadline as it stands on the day on which the site is built. */
export interface Deadline extends Omit<Written, 'state'> {
  state: DeadlineState;
}

/** Its state on a day: one that is still `terbuka` the day after it was due has passed without news. */
export function asOf(today: string, { state, ...deadline }: Written): Deadline {
  return {
    ...deadline,
    state: state === 'terbuka' && deadline.due < today ? 'tanpa-kabar' : state,
  };
}
