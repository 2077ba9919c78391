import { absolute, href } from '../content/address.ts';
import { identity } from '../content/identity.ts';
import { scriptJson } from '../feeds/schema-org.ts';
import { DEMONSTRATION, isDemonstration } from '../schema/site.ts';
import { Html, html } from './html.ts';
import { notThere } from './not-there.ts';

/** What every page tells of itself. */
export interface PageHead {
  title: string;
  description: string;
  /** Path of this page. */
  path: string;
  /** Path of the address that search engines should keep, where it is another. */
  canonical?: string;
  /** Path of the picture that shows when the address is shared. */
  image?: string;
  jsonLd?: object;
  /** Feeds that belong to this page: their paths without ending, and what they are of. */
  feed?: { path: string; title: string };
  /** That `data.json` beside this page tells the same to programs, or the path of the page beside which it stands. */
  twin?: boolean | string;
  /** For pages that only keep an address. */
  unlisted?: boolean;
  refresh?: string;
  wide?: boolean;
  /** Runs WebAssembly of this site. */
  compiles?: boolean;
  /** Runs it, and its worker, out of copies in memory. */
  computes?: boolean;
  /** The lists above this page, from the widest: name and path. */
  crumbs?: readonly (readonly [name: string, path: string])[];
}

const NAV = [
  ['/kasus/', 'Kasus'],
  ['/terbaru/', 'Terbaru'],
  ['/cari/', 'Cari'],
  ['/metode/', 'Metode'],
] as const;
const FOOTER = [
  ['/tokoh/', 'Tokoh'],
  ['/lembaga/', 'Lembaga'],
  ['/media/', 'Media'],
  ['/hukum/', 'Peraturan'],
  ['/tenggat/', 'Tenggat'],
  ['/ikuti/', 'Ikuti'],
  ['/data/', 'Data dan RSS'],
  ['/metode/', 'Metode'],
  ['/ralat/', 'Ralat'],
  ['/tentang/', 'Tentang'],
] as const;

/** What stands in the `<head>` of a page, before the styles. */
export function headOf({
  title,
  description,
  path,
  canonical = path,
  image = '/berbagi/situs.png',
  jsonLd,
  feed,
  twin = false,
  unlisted = false,
  refresh,
  computes = false,
  compiles = computes,
}: PageHead): Html {
  const { name } = identity();
  const data = (type: string, file: string, label?: string) => html`
    <link rel="alternate" type="${type}"${label !== undefined && html` title="${label}"`} href="${href(file)}">`;
  return html`
    <meta charset="utf-8">
    ${import.meta.env.PROD && html`<meta http-equiv="Content-Security-Policy" content="${policyOf(compiles, computes)}">`}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${path === '/' ? title : `${title} · ${name}`}</title>
    <meta name="description" content="${description}">
    ${refresh && html`<meta http-equiv="refresh" content="0; url=${href(refresh)}">`}
    ${unlisted && html`<meta name="robots" content="noindex">`}
    <link rel="canonical" href="${absolute(canonical)}">
    <link rel="alternate" hreflang="id" href="${absolute(canonical)}">
    <link rel="icon" href="${href('/ikon.svg')}" type="image/svg+xml">
    <link rel="apple-touch-icon" href="${href('/ikon-180.png')}">
    <link rel="manifest" href="${href('/manifest.webmanifest')}">
    ${twin && data('application/json', `${twin === true ? path : twin}data.json`)}
    ${feed && data('application/feed+json', `${feed.path}feed.json`, feed.title)}
    ${feed && data('application/rss+xml', `${feed.path}rss.xml`, feed.title)}
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:url" content="${absolute(canonical)}">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${name}">
    <meta property="og:locale" content="id_ID">
    <meta property="og:image" content="${absolute(image)}">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta name="twitter:card" content="summary_large_image">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a">
    ${jsonLd && html`<script type="application/ld+json">${new Html(scriptJson(jsonLd))}</script>`}`;
}

/** In development Vite puts styles and scripts into the page itself, which this policy forbids. */
function policyOf(compiles: boolean, computes: boolean): string {
  return [
    "default-src 'self'",
    ...(compiles ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    "img-src 'self' data:",
    ...(computes ? ["connect-src 'self' blob:", "worker-src 'self' blob:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What stands above the contents of a page. */
export function topOf({ path, crumbs = [] }: PageHead): Html {
  const site = identity();
  const nav = NAV.map(
    ([to, label]) =>
      html`<a href="${href(to)}"${to === path && html` aria-current="page"`}>${label}</a>`,
  );
  return html`
    <a class="skip" href="#isi">Langsung ke isi</a>
    <header class="masthead">
      <a class="wordmark" href="${href('/')}"><span class="wordmark-line" aria-hidden="true"></span>${site.name}</a>
      <nav aria-label="Utama">${nav}</nav>
    </header>
    ${
      isDemonstration(site) &&
      html`
      <aside class="demonstration" aria-label="Tentang situs ini">
        <p>${DEMONSTRATION} <a href="${href('/tentang/#penanggung-jawab')}">Apa artinya?</a></p>
      </aside>`
    }
    ${
      crumbs.length > 0 &&
      html`
      <nav class="crumbs" aria-label="Jejak">
        <ol>${crumbs.map(([label, to]) => html`<li><a href="${href(to)}">${label}</a></li>`)}</ol>
      </nav>`
    }
    ${notThere(path)}`;
}

/** What stands below the contents of a page. */
export function footOf({ path, canonical = path }: PageHead): Html {
  const { name, publisher, editor, address, email, whatsapp, rightOfReply } = identity();
  const who = [
    publisher && `Diterbitkan ${publisher}`,
    editor && `Penanggung jawab ${editor}`,
    address,
  ].filter(Boolean);
  const own = rightOfReply ? ([['/tentang/#hak-jawab', 'Hak jawab']] as const) : [];
  return html`
    <footer class="colophon">
      <p class="print-only">Alamat halaman ini: ${absolute(canonical)}</p>
      <p>${name} mencatat siapa mengatakan apa, kapan, di mana, dan menurut media mana.</p>
      ${who.length > 0 && html`<p>${who.join('. ')}</p>`}
      ${(email || whatsapp) && html`<p>${email && html`<a href="mailto:${email}">${email}</a>`}${email && whatsapp && ' · '}${whatsapp && html`<a href="https://wa.me/${whatsapp}">WhatsApp +${whatsapp}</a>`}</p>`}
      <nav aria-label="Kaki halaman">${[...FOOTER, ...own].map(([to, label]) => html`<a href="${href(to)}">${label}</a>`)}</nav>
    </footer>`;
}
