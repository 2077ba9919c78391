import { href } from '../content/address.ts';
import { standingOf } from '../feeds/reviewed.ts';
import type { Item } from '../timeline/model.ts';
import { classes, type Html, html } from './html.ts';
import { instantIn } from './instant.ts';

/** What a reader must know before the words: withdrawn, corrected, and whether a person has looked. */
export function reviewingOf(item: Item): Html {
  const { withdrawn, corrections } = item.data;
  const standing = standingOf(item);
  const { doubts } = standing;
  const look = standing.reviewed ? 'panel-seen' : doubts.length === 0 && 'panel-program';
  return html`
    ${withdrawn && html`<div class="panel panel-red"><p><strong>Ditarik</strong> ${instantIn(withdrawn.at)}. ${withdrawn.reason}</p></div>`}
    ${
      corrections.length > 0 &&
      html`
      <div class="panel panel-corrected">
        <p><strong>Ralat</strong></p>
        <ul>${corrections.toReversed().map(correctionOf)}</ul>
      </div>`
    }
    <div class="${classes('panel', look)}">
      <p><strong>${standing.words}.</strong> <a href="${href('/metode/#diperiksa')}">Apa artinya?</a></p>
      ${doubts.length > 0 && html`<ul>${doubts.map((doubt) => html`<li>${doubt}</li>`)}</ul>`}
    </div>`;
}

const correctionOf = ({ at, note, link }: Item['data']['corrections'][number]): Html =>
  html`<li>${instantIn(at)}: ${note}${link && html` <a href="${link}" rel="external">Ralat medianya</a>`}</li>`;
