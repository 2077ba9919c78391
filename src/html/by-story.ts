import { href } from '../content/address.ts';
import { pathOfStory } from '../feeds/permalink.ts';
import type { Part } from '../timeline/by-story.ts';
import { latestFirst } from '../timeline/views.ts';
import { type Html, html } from './html.ts';
import { timelineOf } from './timeline.ts';

const OUTSIDE = 'Di luar kasus yang diikuti';

/**
 * Items under the stories that they belong to, each story with a timeline of its own, newest first.
 *
 * @param known all are by one speaker, whom the page names
 */
export function partsByStory(parts: readonly Part[], known = false): Html {
  const shown = parts.filter(({ items }) => items.length > 0);
  const others = parts.filter(({ items }) => items.length === 0);
  return html`
    ${shown.length > 1 && waysTo(shown)}
    ${shown.map((part) => partOf(part, known))}
    ${others.length > 0 && html`<section class="block"><h2>Kasus lain</h2><ul class="plain">${others.map(elsewhere)}</ul></section>`}
    ${parts.length === 0 && html`<p class="lede">Belum ada pernyataan yang tercatat.</p>`}`;
}

const anchorOf = ({ story }: Part): string => `kasus-${story?.id ?? 'lain'}`;

const waysTo = (parts: readonly Part[]): Html => html`
  <nav class="block" aria-label="Langsung ke kasus">
    <ul class="plain">${parts.map((part) => html`<li><a href="#${anchorOf(part)}">${part.story?.name ?? OUTSIDE}</a>&nbsp;<span class="count">${part.total}</span></li>`)}</ul>
  </nav>`;

function partOf(part: Part, known: boolean): Html {
  const { story, items, total, rest } = part;
  const all =
    story && html`<a href="${href(pathOfStory(story.id))}${rest}">Semuanya di halaman kasus</a>`;
  return html`
    <section class="block">
      <h2 id="${anchorOf(part)}">${story ? html`<a href="${href(pathOfStory(story.id))}">${story.name}</a>` : OUTSIDE}</h2>
      ${items.length < total && html`<p class="updated">${items.length} yang terbaru dari ${total}. ${all}</p>`}
      ${timelineOf(latestFirst(items), { prefix: story ? `${story.id}-` : '', known })}
    </section>`;
}

const elsewhere = ({ story, total, rest }: Part): Html =>
  html`<li>${story ? html`<a href="${href(pathOfStory(story.id))}${rest}">${story.name}</a>` : OUTSIDE}&nbsp;<span class="count">${total}</span></li>`;
