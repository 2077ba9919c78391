import { href } from '../content/address.ts';
import { listOf } from '../feeds/caption.ts';
import { dayInWords } from '../timeline/calendar.ts';
import type { NewestPage } from '../timeline/newest.ts';
import { type Html, html } from './html.ts';
import type { PageHead } from './page.ts';
import { timelineOf } from './timeline.ts';

/** What a page of the newest, or of a month, of all stories is made from. */
export interface NewestProps {
  shown: NewestPage;
  /** All that there are, and how much each has. */
  months: readonly { month: string; count: number }[];
}

/** What stands around {@link newestBody}. */
export function newestHead({ shown: { path, title, page } }: NewestProps): PageHead {
  return {
    title: page > 1 ? `${title} · halaman ${page}` : title,
    description: `Pernyataan dan peristiwa dari semua kasus: ${title.toLowerCase()}.`,
    path: path ? `/terbaru/${path}/` : '/terbaru/',
    twin: true,
    crumbs: path ? [['Terbaru', '/terbaru/']] : undefined,
  };
}

/** What all stories have, by day, and the way to every month. */
export function newestBody({ shown, months }: NewestProps): Html {
  const { path, items, pages } = shown;
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))];
  const monthOf = ({ month, count }: (typeof months)[number]) => html`
    <li><a href="${href(`/terbaru/${month}/`)}"${month === path && html` aria-current="page"`} aria-label="${dayInWords(month)}">${dayInWords(month).split(' ')[0]}</a> <span class="count">${count}</span></li>`;
  const yearOf = ([year, own]: (typeof years)[number]) =>
    html`<div class="year" id="tahun-${year}"><span class="label">${year}</span><ul class="plain">${own.map(monthOf)}</ul></div>`;
  // Ten years of months would keep what is newest from a phone's first screens.
  const here = path?.slice(0, 4) ?? years[0]?.[0];
  const others = years.filter(([year]) => year !== here);
  return html`
    <div class="top">
      <h1>${shown.title}</h1>
      <p class="updated">Pernyataan dan peristiwa dari semua kasus.</p>
      <nav class="months block" aria-labelledby="menurut-bulan">
        <h2 id="menurut-bulan">Menurut bulan</h2>
        ${years.filter(([year]) => year === here).map(yearOf)}
        ${others.length > 0 && html`<details><summary>Tahun lain: ${listOf(others.map(([year]) => year))}</summary>${others.map(yearOf)}</details>`}
      </nav>
      <section class="line">${timelineOf(items, { level: 2, storied: true })}</section>
      ${pages > 1 && pagerOf(shown)}
      ${items.length === 0 && html`<p class="lede">Belum ada yang tercatat.</p>`}
    </div>`;
}

function pagerOf({ path, title, page, pages }: NewestPage): Html {
  const [month] = (path ?? '').split('/');
  const link = (rel: string, number: number, label: string) =>
    number < 1 || number > pages
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${href(`/terbaru/${month}/${number === 1 ? '' : `${number}/`}`)}">${label}</a>`;
  return html`
    <nav class="pager" aria-label="Halaman ${title}">
      ${link('prev', page - 1, 'Sebelumnya')}
      <span>Halaman ${page} dari ${pages}</span>
      ${link('next', page + 1, 'Berikutnya')}
    </nav>`;
}
