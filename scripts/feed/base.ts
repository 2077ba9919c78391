/**
 * An address as a feed writes it, read against another.
 *
 * Null where it is none, or where its scheme is not of the web (`javascript:`, `file:`); with
 * `any`, other schemes are let through as well, for identifiers.
 */
export function addressIn(
  written: string,
  base: string,
  schemes: 'web' | 'any' = 'web',
): string | null {
  if (written === '') return null;
  try {
    const url = new URL(written, base);
    if (schemes === 'any' || url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  } catch {
    // No address at all.
  }
  return null;
}
