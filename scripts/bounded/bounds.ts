/** CPU time of one task of the bounded process, in milliseconds; real feeds, pages and texts take a hundredth of it. */
export const MAX_CPU = 4_000;

/** Memory of the process, in megabytes; it is ended when it needs more. */
export const MAX_MEMORY = 512;

/** How the process ends that has used up its time, so that the other side can tell why. */
export const OUT_OF_TIME = 'SIGTERM';
