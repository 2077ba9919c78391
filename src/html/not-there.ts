import { href } from '../content/address.ts';
import { LISTS } from '../filter/former-page.ts';
import { type Html, html } from './html.ts';

/** Fragment by which who is led to a list is told why; nobody else sees it. */
export const NOT_THERE = 'tidak-ada';

/** What a list tells whoever asked for a page that is not there; nothing on other pages. @param path of this page */
export function notThere(path: string): Html | false {
  if (!Object.values(LISTS).includes(path.slice(1)) || path === '/') return false;
  return html`
    <aside class="demonstration" id="${NOT_THERE}" aria-label="Halaman tidak ditemukan"><p>Halaman yang diminta tidak ada. Mungkin alamatnya terpotong, dan yang dicari ada di daftar ini. Yang ditarik disebut di <a href="${href('/ralat/')}">Ralat</a>.</p></aside>`;
}
