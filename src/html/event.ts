import { absolute, href } from '../content/address.ts';
import { recordTwins } from '../content/twins.ts';
import { happeningOf, quotedWords } from '../feeds/caption.ts';
import { pathOfItem, pathOfStory } from '../feeds/permalink.ts';
import { creditOf, standingOf } from '../feeds/reviewed.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { type Event, isInvented } from '../timeline/model.ts';
import type { Place } from '../timeline/views.ts';
import { type Html, html, type Part } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';
import { placesOf } from './places.ts';
import { reportOf } from './report.ts';
import { reviewingOf } from './reviewing.ts';
import { shareOf } from './share.ts';
import { sourcesOf } from './sources.ts';
import { wordsOf } from './words.ts';

/** What the page of an event is made from. */
export interface EventProps {
  event: Event;
  places: readonly Place[];
}

/** What stands around {@link eventBody}. */
export function eventHead({ event }: EventProps): PageHead {
  return {
    title: eventTitle(event),
    description: `${standingOf(event).words}. ${quotedWords(event, 200)}`,
    path: pathOfItem(event),
    twin: recordTwins(),
    unlisted: event.data.withdrawn !== undefined,
    crumbs: [
      ['Kasus', '/kasus/'],
      ...event.stories.slice(0, 1).map(({ id, name }) => [name, pathOfStory(id)] as const),
    ],
  };
}

/** Everything that is known of one event. */
export function eventBody({ event, places }: EventProps): Html {
  const { reports, stories, outlets } = event;
  const title = eventTitle(event);
  const printed = [...new Set(reports.flatMap(({ data }) => data.date ?? []))].map(
    (words) => `“${words}”`,
  );
  const storyLinks = stories.map(
    ({ id, name }) => html`<a href="${href(pathOfStory(id))}">${name}</a>`,
  );
  return html`
    <article class="event-page top">
      ${isInvented(event) && html`<p class="kicker"><span class="badge badge-review">Contoh rekaan</span></p>`}
      <h1>${title}</h1>
      ${wordsOf(event)}
      <p class="meta lede-meta">Peristiwa ${sourcesOf(outlets)}</p>
      ${reviewingOf(event)}
      ${placesOf(event, places)}
      <section class="block beside">
        <h2>Kapan, dan dalam kasus apa</h2>
        <dl class="details">
          ${pairOf('Hari', [whenOf(event, 'weekday'), printed.length > 0 && html`<span class="printed">dibaca dari ${printed.join(', ')}</span>`])}
          ${storyLinks.length > 0 && pairOf('Kasus', html`<ul>${storyLinks.map((link) => html`<li>${link}</li>`)}</ul>`)}
        </dl>
      </section>
      <section class="block">
        <h2>Menurut ${reports.length > 1 ? `${reports.length} artikel` : 'satu artikel'}</h2>
        ${reports.map((reported) => reportOf(event, reported))}
      </section>
      ${shareOf(absolute(pathOfItem(event)), `${quotedWords(event, 220)} ${creditOf(event)}`)}
      ${mistakeOf(title, pathOfItem(event), event.id)}
    </article>`;
}

const eventTitle = (event: Event): string => happeningOf(event) ?? `Peristiwa ${whenOf(event)}`;

function whenOf({ data }: Event, form?: 'weekday'): string {
  const [from, until] = [data.date, data.until].map((day) => day && dayInWords(day, form));
  return `${from}${until ? ` sampai ${until}` : ''}`;
}

const pairOf = (term: string, meaning: Part): Html => html`<dt>${term}</dt><dd>${meaning}</dd>`;
