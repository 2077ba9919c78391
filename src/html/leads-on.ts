import { href } from '../content/address.ts';
import { type Html, html } from './html.ts';
import type { PageHead } from './page.ts';

/** An address that leads to another: cut short, or of a record that was merged into that one. */
export interface LeadsOn {
  /** Path, without the stroke that it begins with and the one at its end. */
  from: string;
  to: string;
  merged: boolean;
}

const CUT_SHORT = {
  title: 'Alamat terpotong',
  description: 'Alamat ini bagian dari alamat yang lebih panjang.',
  before: 'Alamat ini bagian dari alamat yang lebih panjang:',
  link: 'buka daftarnya',
};
const MERGED = {
  title: 'Catatan digabungkan',
  description: 'Catatan ini digabungkan dengan catatan lain.',
  before: 'Isinya sama dengan catatan lain:',
  link: 'buka catatan itu',
};

/** What stands around {@link leadsOnBody}. */
export function leadsOnHead({ from, to, merged }: LeadsOn): PageHead {
  const { title, description } = merged ? MERGED : CUT_SHORT;
  return {
    ...{ title, description, path: `/${from}/`, refresh: to, unlisted: true },
    canonical: to.split('#')[0] ?? to,
  };
}

/** Says so to whoever is not led on at once. */
export function leadsOnBody({ to, merged }: LeadsOn): Html {
  const { title, before, link } = merged ? MERGED : CUT_SHORT;
  return html`
    <div class="top">
      <h1>${title}</h1>
      <p class="lede">${before} <a href="${href(to)}">${link}</a>.</p>
    </div>`;
}
