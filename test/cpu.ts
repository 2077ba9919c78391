/**
 * The CPU time that some work of this process costs, in ms. Tests bound it instead of the wall clock: a
 * loaded machine makes honest work late, not larger.
 */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
