import type { Outlet } from '../../src/schema/outlet.ts';
import { alternatives } from '../lang/alternatives.ts';

/**
 * Parameters that say from where a reader came and not what they read: those of the common
 * measuring tools (Google, Meta, Microsoft, X, TikTok, Mailchimp, Matomo, Yandex) and of sign-in
 * buttons on Indonesian news sites.
 */
const TRACKING = new RegExp(
  `^(?:${alternatives([
    'utm_.+',
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'msclkid',
    'twclid',
    'ttclid',
    'yclid',
    'igshid',
    'igsh',
    'mc_cid',
    'mc_eid',
    'mtm_.+',
    'pk_.+',
    '_ga',
    '_gl',
    'ref',
    'ref_src',
    'ref_url',
    'fb_action_ids',
    'fb_source',
    'cmpid',
    'lgn_method',
    'google_btn',
    'tag_from',
    'jxconn',
    'jxrecoid',
  ])})$`,
  'i',
);

/** Parameters that ask for the light version of a page (amp.dev, and WordPress' AMP plugin). */
const AMP = /^(?:amp|amp_.+|usqp)$/i;
const AMP_VALUES: Readonly<Record<string, string>> = { outputtype: 'amp', view: 'amp' };

/** Values with which `?page=` means a part of an article; `?page=berita` is a place of its own. */
const PART = /^(?:\d+|all|semua)$/i;

/** Labels before a host that lead to another dress of the same pages. */
const DRESS = /^(?:www|m|amp|mobile|wap)\.(?=[^.]+\.)/;

/** What an outlet's file says about the dresses of its pages. */
type Dress = Partial<Pick<Outlet, 'amp' | 'paging' | 'hosts'>>;

/**
 * An address as it is put on record: without fragment and without the parameters that do not
 * change what is read (tracking, AMP, parts of an article); with the outlet's own AMP marks
 * (`amp` in its file) taken out, so that the full page is read and not the light one.
 *
 * @param url a valid web address
 */
export function cleanAddress(url: string, outlet?: Dress): string {
  const address = new URL(url);
  address.hash = '';
  const query = [...address.searchParams].filter(
    ([name, value]) => !isIdle(name, value, outlet?.paging?.parameter),
  );
  // An untouched query stays as it was written: some servers mind how it is encoded.
  if (query.length !== [...address.searchParams].length) {
    address.search = new URLSearchParams(query).toString();
  }
  for (const mark of outlet?.amp ?? []) {
    if (mark.endsWith('.') && address.hostname.startsWith(mark)) {
      address.host = outlet?.hosts?.[0] ?? address.host.slice(mark.length);
    } else if (mark.startsWith('/')) {
      address.pathname = withoutSegment(address.pathname, mark.replaceAll('/', ''));
    }
  }
  return address.href;
}

/**
 * What addresses of one article have in common, to know it again: http or https, with or without
 * `www.`, `m.`, `amp.`, a trailing slash, AMP marks, tracking, parts and fragments.
 *
 * @param url a valid web address
 */
export function addressKey(url: string, outlet?: Dress): string {
  const address = new URL(cleanAddress(url, outlet));
  const path = ['amp', 'index.html', 'index.php']
    .reduce(withoutSegment, sameEncoding(address.pathname))
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const query = [...address.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${hostKey(address.host)}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * True when an address is one of the outlet's own: its hosts, that of its homepage with everything
 * below it, and those of its feeds. What a feed names elsewhere is another publisher's article.
 */
export function ownsAddress(outlet: Places, url: string): boolean {
  return claimOn(outlet, url) > 0;
}

/**
 * Which outlet an address belongs to: the one that names its very host, else the one whose
 * homepage is nearest above it. `first` has the say where several name the same host.
 */
export function publisherOf(
  outlets: ReadonlyMap<string, { data: Places }>,
  url: string,
  first?: string,
): string | undefined {
  const claims = [...outlets]
    .map(([id, { data }]) => ({ id, claim: claimOn(data, url) }))
    .filter(({ claim }) => claim > 0);
  const best = Math.max(...claims.map(({ claim }) => claim));
  const winners = claims.filter(({ claim }) => claim === best).map(({ id }) => id);
  return winners.find((id) => id === first) ?? winners[0];
}

/** Where an outlet publishes. */
type Places = Pick<Outlet, 'homepage' | 'hosts' | 'feeds' | 'sitemaps'>;

/** Infinite for an outlet's very host, the length of the homepage's host above it, or 0. */
function claimOn({ homepage, hosts, feeds, sitemaps }: Places, url: string): number {
  const host = hostKey(new URL(url).host);
  const home = hostKey(new URL(homepage).host);
  const others = [...feeds, ...sitemaps].map((address) => new URL(address).host);
  if ([home, ...hosts, ...others].some((other) => hostKey(other) === host)) return Infinity;
  return host.endsWith(`.${home}`) ? home.length : 0;
}

function isIdle(name: string, value: string, paging: string | undefined): boolean {
  return (
    TRACKING.test(name) ||
    AMP.test(name) ||
    AMP_VALUES[name.toLowerCase()] === value.toLowerCase() ||
    ((name === 'page' || name === paging) && PART.test(value)) ||
    (name === 'single' && value === '1')
  );
}

/** `m.detik.com` → `detik.com`; a port stays, since another port is another server. */
function hostKey(host: string): string {
  let key = host.toLowerCase();
  while (DRESS.test(key)) key = key.replace(DRESS, '');
  return key;
}

/** A path without one segment at its start or its end. */
function withoutSegment(path: string, segment: string): string {
  const parts = path.split('/').filter(Boolean);
  if (parts.length < 2) return path;
  if (parts.at(-1) === segment) return `/${parts.slice(0, -1).join('/')}`;
  return parts[0] === segment ? `/${parts.slice(1).join('/')}` : path;
}

/** `%7e` and `~` are one character (RFC 3986, 6.2.2); what cannot be decoded stays. */
function sameEncoding(path: string): string {
  try {
    return path
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch {
    return path;
  }
}
