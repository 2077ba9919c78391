import { DEADLINE_STATES } from '../feeds/caption.ts';
import { standingOf } from '../feeds/reviewed.ts';
import type { Recorded } from '../timeline/model.ts';
import { type Html, html } from './html.ts';

/** What a reader should know before trusting an item, as short labels. */
export function badgesOf(item: Recorded): Html {
  const standing = standingOf(item);
  const look = standing.reviewed ? 'seen' : standing.doubts.length > 0 ? 'review' : 'program';
  const wordings = item.reports.some(({ differs }) => differs);
  const among = item.outlets.length > 1 ? 'antarmedia' : 'antarartikel';
  const deadlines = item.type === 'statement' ? item.deadlines : [];
  return html`
    ${item.data.withdrawn && html`<span class="badge badge-alert">Ditarik</span>`}
    <span class="badge badge-${look}">${standing.label}</span>
    ${item.data.corrections.length > 0 && html`<span class="badge badge-corrected">Ada ralat</span>`}
    ${wordings && html`<span class="badge">${item.type === 'event' ? 'Kalimatnya' : 'Kutipan'} berbeda ${among}</span>`}
    ${deadlines.map(
      ({ state }) =>
        html`<span class="badge badge-${state}">Tenggat ${DEADLINE_STATES[state]}</span>`,
    )}`;
}
