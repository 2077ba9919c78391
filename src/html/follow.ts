import { href } from '../content/address.ts';
import { type Html, html } from './html.ts';

/**
 * The feeds of a page, and what to do with them.
 *
 * @param path of the page, with a slash at the end
 */
export const followOf = (path: string): Html =>
  html`<p class="updated"><a href="${href('/ikuti/')}">Ikuti</a> lewat <a href="${href(path)}rss.xml">RSS</a> atau <a href="${href(path)}feed.json">JSON Feed</a></p>`;
