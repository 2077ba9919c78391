import { absolute, href } from '../content/address.ts';
import { identity } from '../content/identity.ts';
import { mistakeLinks, repositoryOf } from '../feeds/contact.ts';
import { type Html, html } from './html.ts';

/**
 * Ways to say that something on a page is wrong, with its address filled in. Works without script.
 *
 * @param title what the page is of, as a reader calls it
 * @param id of the record
 */
export function mistakeOf(title: string, path: string, id: string): Html {
  const links = mistakeLinks(identity(), repositoryOf(process.env), {
    title,
    url: absolute(path),
    id,
  });
  const ways = links.map(
    ({ label, to }) => html`<a class="button" href="${to}" rel="nofollow">${label}</a>`,
  );
  const none = html`<p class="updated">Situs ini peragaan: belum ada redaksi yang menerima laporan. <a href="${href('/tentang/')}">Tentang situs ini</a></p>`;
  return html`
    <section class="mistake">
      <h2>Laporkan kekeliruan</h2>
      ${ways.length > 0 ? html`<p class="actions">${ways}</p>` : none}
    </section>`;
}
