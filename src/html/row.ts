import { href } from '../content/address.ts';
import { alsoCredited, bylineOf, conflictVerdict, dayOf, whoOf } from '../feeds/caption.ts';
import { anchorOfItem, pathOfItem, pathOfStory } from '../feeds/permalink.ts';
import { othersWith } from '../timeline/conflicts.ts';
import { type Item, isInvented, type Statement } from '../timeline/model.ts';
import { addedOf } from './added.ts';
import { badgesOf } from './badges.ts';
import { attribute, classes, type Html, html } from './html.ts';
import { sourcesOf } from './sources.ts';
import { speakerOf } from './speaker.ts';
import { wordsOf } from './words.ts';

interface Options {
  /** Says the day and whether it is invented, where no heading does. */
  dated?: boolean;
  /** Names its stories, where a list is of several. */
  storied?: boolean;
  /** Follows a row of the same speaker in the same office, which need not be said again. */
  again?: boolean;
  /** Is by the speaker whom the page names; the office is said. */
  known?: boolean;
  /** Says when it was added, for who comes back. */
  added?: boolean;
  /** Put before its anchor where a page has several timelines; without one it gets none. */
  prefix?: string;
}

/** Longer ones are cut after two lines of a phone until the reader unfolds them. */
const SHORT_WORDS = 66;
const SHORT_OFFICE = 60;
/** Longer words are cut on a wide screen too. */
const MIDDLING = 320;

/** One statement or event in a timeline. */
export function rowOf(
  item: Item,
  { dated = false, storied = false, again = false, known = false, added = false, prefix }: Options,
): Html {
  const statement = item.type === 'statement' ? item : undefined;
  const who = whoOf(item);
  const day = dayOf(item);
  const office = statement ? `${who} ${statement.data.role ?? ''}` : '';
  const folded = item.words.length > SHORT_WORDS || (!again && office.length > SHORT_OFFICE);
  const sort = statement ? statement.data.kind : 'event';
  const label = statement ? 'Tidak langsung' : 'Peristiwa';
  const look = classes(
    `row row-${sort}`,
    again && 'row-again',
    known && 'row-known',
    folded && 'row-long',
    item.words.length > MIDDLING && 'row-longer',
  );
  const id = attribute('id', prefix === undefined ? undefined : `${prefix}${anchorOfItem(item)}`);
  const unfold = html`<label class="unfold"><input type="checkbox">Lengkap</label>`;
  const page = href(pathOfItem(item));
  // Under the heading of its day and right below the name the link needs no more.
  const whose = attribute('aria-label', dated ? `Sumber dan konteks: ${who}, ${day}` : undefined);
  const stories = item.stories.map(
    ({ id, name }) => html`<a class="story-of" href="${href(pathOfStory(id))}">${name}</a>`,
  );
  return html`
    <article class="${look}"${id}${added && addedOf(item)}>
      ${statement && speakerOf(statement, { brief: again, known })}
      ${wordsOf(item)}
      ${folded && unfold}
      <p class="meta">${sort !== 'direct' && html`<span class="sort">${label}</span>`} ${sourcesOf(item.outlets)} ${(dated || item.day === null) && html`<span class="said">${day}</span>`}
        <a class="more" href="${page}"${whose}>Sumber</a> ${storied && stories} ${dated && isInvented(item) && html`<span class="badge badge-review">Contoh rekaan</span>`} ${badgesOf(item)}</p>
      ${statement && othersIn(statement)}
    </article>`;
}

/** In one line that unfolds: who else is credited with a sentence of a statement, and what is known of it. */
function othersIn(statement: Statement): Html | undefined {
  const { id, conflicts } = statement;
  const also = alsoCredited(statement, conflicts);
  if (!also) return undefined;
  const verdicts = new Set(
    conflicts.filter(({ status }) => status !== 'mungkin-sama').map(conflictVerdict),
  );
  return html`
    <details class="also">
      <summary class="badge badge-alert">${also}</summary>
      <ul>${othersWith(id, conflicts).map((other) => html`<li><a href="${href(pathOfItem(other))}">${bylineOf(other)}</a></li>`)}</ul>
      ${[...verdicts].map((verdict) => html`<p class="verdict">${verdict}</p>`)}
    </details>`;
}
