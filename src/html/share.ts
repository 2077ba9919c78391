import { type Html, html } from './html.ts';

/** Ways to pass an item on. Works without script; with one the link can be copied (`src/share/copy.ts`). */
export function shareOf(url: string, text: string): Html {
  const whatsapp = `https://wa.me/?text=${encodeURIComponent(`${text}\n${url}`)}`;
  return html`
    <div class="actions">
      <a class="button" href="${whatsapp}" rel="nofollow">Bagikan ke WhatsApp</a>
      <button type="button" data-copy="${url}" hidden>Salin tautan</button>
    </div>`;
}
