import { absolute, href } from '../content/address.ts';
import { recordTwins } from '../content/twins.ts';
import { happeningOf, quotedWords } from '../feeds/caption.ts';
import { pathOfItem, pathOfStory } from '../feeds/permalink.ts';
import { creditOf, standingOf } from '../feeds/reviewed.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { type Event, isInvented } from '../timeline/model.ts';
import type { Place } from '../timeline/views.ts';
import { type Html, html } from './html.ts';
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
  const storyLinks = stories
    .slice(1)
    .map(({ id, name }) => html`<a href="${href(pathOfStory(id))}">${name}</a>`);
  return html`
    <article class="event-page top">
      <p class="kicker">${storyLinks}${isInvented(event) && html`<span class="badge badge-review">Contoh rekaan</span>`}</p>
      <h1>${title}</h1>
      ${wordsOf(event)}
      <p class="meta lede-meta">Peristiwa ${whenOf(event)} yang diberitakan ${sourcesOf(outlets)}</p>
      ${reviewingOf(event)}
      ${placesOf(event, places)}
      <section class="block">
        <h2>Menurut ${reports.length > 1 ? `${reports.length} artikel` : 'satu artikel'}</h2>
        ${reports.map((reported) => reportOf(event, reported))}
      </section>
      ${shareOf(absolute(pathOfItem(event)), `${quotedWords(event, 220)} ${creditOf(event)}`)}
      ${mistakeOf(title, pathOfItem(event), event.id)}
    </article>`;
}

const eventTitle = (event: Event): string => happeningOf(event) ?? `Peristiwa ${whenOf(event)}`;

function whenOf({ data }: Event): string {
  return `${dayInWords(data.date)}${data.until ? ` sampai ${dayInWords(data.until)}` : ''}`;
}
