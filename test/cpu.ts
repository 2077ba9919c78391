/**
 * The CPU time that some work of this process costs, in ms; a promise of it where the work is one. Tests
 * bound it instead of the wall clock: a loaded machine makes honest work late, not larger.
 */
export function cpuOf(work: () => Promise<unknown>): Promise<number>;
export function cpuOf(work: () => unknown): number;
export function cpuOf(work: () => unknown): number | Promise<number> {
  const before = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const done = work();
  return done instanceof Promise ? done.then(spent) : spent();
}

/**
 * Whether a bound on some cost holds at least once in a few tries. Other work on the machine only ever
 * adds to what is measured (it empties the caches), unequally from one measurement to the next: so one
 * that holds is proof, while a program that costs too much does so each time.
 */
export function holdsOnce(comparison: () => boolean, tries = 6): boolean {
  return Array.from({ length: tries }).some(comparison);
}
