/**
 * An address as a feed or page writes it, read against another.
 *
 * Mends what is damaged beyond doubt: line breaks inside it, `http:/` and `https//`, and a missing
 * scheme before `www.` or before a host of the base's own site (`media.example/berita/1`).
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
    const url = new URL(mended(written, base), base);
    if (schemes === 'any' || url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  } catch {
    // No address at all.
  }
  return null;
}

function mended(written: string, base: string): string {
  const whole = written.trim().replace(/\s*[\r\n]\s*/g, '');
  const [, scheme, rest] = /^(https?)(?::\/*|\/\/+)(?=[^/])(.*)$/i.exec(whole) ?? [];
  if (scheme) return `${scheme}://${rest}`;
  const host = /^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?::\d+)?(?=[/?#]|$)/i.exec(
    whole,
  )?.[1];
  if (!host) return whole;
  const isHost = /^www\./i.test(host) || siteOf(host) === siteOf(new URL(base).hostname);
  return isHost ? `https://${whole}` : whole;
}

/** Second-level domains under which Indonesian names are given out (PANDI), and common ones abroad. */
const SECOND_LEVEL = /^(?:ac|biz|co|desa|go|mil|my|net|or|ponpes|sch|web|com|org)$/;

/** The part of a host that its owner was given: `news.detik.com` → `detik.com`, `setkab.go.id` whole. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const size = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}
