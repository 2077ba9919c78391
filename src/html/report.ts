import { href } from '../content/address.ts';
import { pathOfOutlet } from '../feeds/permalink.ts';
import { sourceStateOf } from '../feeds/source-state.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { areUnlike, changesFrom } from '../timeline/differences.ts';
import type { Item, Reported } from '../timeline/model.ts';
import { addressOfPassage } from '../wording/passage.ts';
import { attribute, type Html, html } from './html.ts';
import { instantIn } from './instant.ts';
import { markedWords } from './words.ts';

const SHOWN = { same: 'plain', added: 'marked', 'left-out': 'struck' } as const;

/** How one outlet printed an item: article, wording with what differs, and how to find it again. */
export function reportOf(item: Item, reported: Reported): Html {
  const { data, article, words, differs } = reported;
  const ledger = article.data;
  const state = sourceStateOf(item, reported);
  const printed = [data.speaker, data.role, data.date].filter(Boolean).map((text) => `“${text}”`);
  return html`
    <article class="report">
      <h3><a href="${href(pathOfOutlet(article.outlet.id))}">${article.outlet.name}</a></h3>
      <p>${titleOf(reported)}${ledger?.archive && html`<a class="archive" href="${ledger.archive}" rel="external">salinan arsip</a>`}</p>
      ${ledger?.title && html`<p class="meta">Terbit ${instantIn(ledger.publishedAt, article.outlet.zone)}${ledger.byline && ` oleh ${ledger.byline}`}</p>`}
      ${state && html`<p class="meta">${state}</p>`}
      ${differs ? changedWords(item, words) : item.reports.length > 1 && sameWords(item, reported)}
      ${printed.length > 0 && html`<p class="printed">Di artikel tertulis: ${printed.join(', ')}</p>`}
      ${ledger && placeOf(reported, ledger)}
    </article>`;
}

/** The article's title, with the address that leads to the passage where it has one. */
function titleOf(reported: Reported): Html {
  const { article } = reported;
  const ledger = article.data;
  const title = ledger ? (ledger.title ?? `Artikel ${dayInWords(ledger.publishedAt)}`) : article.id;
  if (ledger?.url) {
    const date = attribute('data-versiondate', ledger.archivedAt ?? ledger.readAt);
    const copy = attribute('data-versionurl', ledger.archive);
    return html`<a href="${addressOfPassage(ledger.url, reported)}" rel="external" data-originalurl="${ledger.url}"${date}${copy}>${title}</a>`;
  }
  const why = ledger?.sealed
    ? 'Judul dan tautannya tidak ditampilkan agar orang yang harus dilindungi tidak dikenali.'
    : 'Tautan ke artikel belum ada.';
  return html`${title} <span class="printed">${why}</span>`;
}

function changedWords(item: Item, words: string): Html {
  const changes = changesFrom(item.words, words);
  if (areUnlike(changes))
    return html`
      <p class="label">Dengan kata-kata sendiri:</p>
      ${markedWords(item, [{ text: words, show: 'plain' }])}`;
  const stretches = changes.map(({ text, kind }) => ({ text, show: SHOWN[kind] }) as const);
  return html`
    <p class="label">Beda dengan kutipan di atas: kata tambahan disorot, kata yang hilang dicoret</p>
    ${markedWords(item, stretches)}`;
}

const sameWords = (item: Item, reported: Reported): Html => html`
  <p class="context">${
    reported === item.reports[0]
      ? 'Kutipan di atas diambil dari artikel ini.'
      : 'Kutipannya sama dengan di atas.'
  }</p>`;

function placeOf({ data }: Reported, ledger: NonNullable<Reported['article']['data']>): Html {
  const around =
    (data.prefix || data.suffix) &&
    html`<p class="context">… ${data.prefix} <strong>[kutipan]</strong> ${data.suffix} …</p>`;
  const place =
    data.start !== undefined && `Karakter ke-${data.start} sampai ${data.end} dari teks artikel. `;
  return html`
    <details>
      <summary>Posisi kutipan dan sidik jari digital</summary>
      ${around}
      <p class="hash">${place}Sidik jari digital teks: ${ledger.textHash}, dibaca ${instantIn(ledger.readAt)}</p>
    </details>`;
}
