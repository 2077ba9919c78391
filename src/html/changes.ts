import { href } from '../content/address.ts';
import { quotedWords, shortDayOf } from '../feeds/caption.ts';
import { pathOfItem } from '../feeds/permalink.ts';
import type { Change } from '../timeline/changes.ts';
import type { Statement } from '../timeline/model.ts';
import { badgesOf } from './badges.ts';
import { classes, type Html, html } from './html.ts';
import { sourcesOf } from './sources.ts';

/** Longer words are cut here; they stand whole on the page that each leads to. */
const MOST = 280;
/** The others unfold: the newest statements follow, and must not be screens away. */
const SHOWN = 2;

/** What changed or came again in one speaker's words: earlier and later beside each other. */
export function changesList(changes: readonly Change[]): Html | undefined {
  if (changes.length === 0) return undefined;
  const entries = changes.map(
    (change) => html`
      <li>
        <p class="label">${noteOf(change)}</p>
        <ul class="pair">${[change.earlier, change.later].map(sideOf)}</ul>
      </li>`,
  );
  const rest = entries.slice(SHOWN);
  return html`
    <section class="block">
      <h2>Yang berubah atau berulang dalam ucapannya</h2>
      <p class="context">Dipilih program: isi serupa, kalimat yang sama, dan angka berbeda untuk hal yang tampaknya sama. Belum tentu bertentangan.</p>
      <ol class="entries">${entries.slice(0, SHOWN)}</ol>
      ${rest.length > 0 && html`<details><summary>${rest.length} lainnya</summary><ol class="entries">${rest}</ol></details>`}
    </section>`;
}

function noteOf({ kind, numbers }: Change): string {
  if (kind === 'angka') return `Angka yang berbeda: ${numbers?.join(', lalu ')}`;
  return kind === 'hari' ? 'Kalimat yang sama' : 'Isi serupa, kata-kata berbeda';
}

const sideOf = (statement: Statement): Html => html`
  <li>
    <p class="label"><a href="${href(pathOfItem(statement))}">${shortDayOf(statement)}</a></p>
    <blockquote class="${classes('words', statement.data.kind !== 'direct' && 'reported')}"><p>${quotedWords(statement, MOST)}</p></blockquote>
    <p class="meta">${sourcesOf(statement.outlets)} ${badgesOf(statement)}</p>
  </li>`;
