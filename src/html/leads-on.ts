import { href } from '../content/address.ts';
import { type Html, html } from './html.ts';
import type { PageHead } from './page.ts';

/** An address that leads to another. */
export interface LeadsOn {
  /** Path, without the stroke that it begins with and the one at its end. */
  from: string;
  to: string;
  /** Of a folder, of a record that was merged into another, or of nothing that is there: maybe cut within a name. */
  why: 'cut' | 'merged' | 'missing';
}

const WHY = {
  cut: {
    title: 'Alamat terpotong',
    description: 'Alamat ini bagian dari alamat yang lebih panjang.',
    before: 'Alamat ini bagian dari alamat yang lebih panjang:',
    link: 'buka daftarnya',
  },
  merged: {
    title: 'Catatan digabungkan',
    description: 'Catatan ini digabungkan dengan catatan lain.',
    before: 'Isinya sama dengan catatan lain:',
    link: 'buka catatan itu',
  },
  missing: {
    title: 'Halaman tidak ditemukan',
    description: 'Alamat ini tidak ada, atau terpotong.',
    before: 'Mungkin alamatnya terpotong:',
    link: 'buka daftar yang memuatnya',
  },
};

/** What stands around {@link leadsOnBody}. */
export function leadsOnHead({ from, to, why }: LeadsOn): PageHead {
  const { title, description } = WHY[why];
  return {
    ...{ title, description, path: `/${from}/`, refresh: to, unlisted: true },
    canonical: to.split('#')[0] ?? to,
  };
}

/** Says so to whoever is not led on at once. */
export function leadsOnBody({ to, why }: LeadsOn): Html {
  const { title, before, link } = WHY[why];
  return html`
    <div class="top">
      <h1>${title}</h1>
      <p class="lede">${before} <a href="${href(to)}">${link}</a>.</p>
    </div>`;
}
