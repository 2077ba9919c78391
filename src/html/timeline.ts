import { anchorOfConflict, anchorOfItem } from '../feeds/permalink.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { type Row as DayRow, daysOf, sameVoice } from '../timeline/days.ts';
import type { Item } from '../timeline/model.ts';
import { lastAdded } from './added.ts';
import { badgesOf } from './badges.ts';
import { conflictOf } from './conflict.ts';
import { Html, html } from './html.ts';
import { rowOf } from './row.ts';
import { sourcesOf } from './sources.ts';
import { speakerOf } from './speaker.ts';
import { wordsOf } from './words.ts';

interface Options {
  /** Level of the day headings. */
  level?: 2 | 3;
  /** Put before the headings' anchors where a page has several timelines. */
  prefix?: string;
  /** Names the stories of each row, where they are of several. */
  storied?: boolean;
  /** All are by one speaker, whom the page names. */
  known?: boolean;
  /** Says of the items that were added last when, for who comes back. */
  live?: boolean;
}

/** Items under the headings of their days, in the order given. */
export function timelineOf(
  items: readonly Item[],
  { level = 3, prefix = '', storied = false, known = false, live = false }: Options,
): Html {
  const heading = new Html(`h${level}`);
  const added = live ? lastAdded(items) : new Set<Item>();
  const markupOf = (row: DayRow, before: DayRow | undefined): Html => {
    switch (row.kind) {
      case 'item':
        return rowOf(row.item, {
          ...{ again: sameVoice(row, before), added: added.has(row.item) },
          ...{ known, prefix, storied },
        });
      case 'conflict': {
        const { conflict, members } = row;
        const own = level === 2 ? 3 : 4;
        return conflictOf(conflict, { members, folded: true, level: own, prefix, added });
      }
      case 'elsewhere':
        return elsewhere(row, prefix);
    }
  };
  const days = daysOf(items).map(
    ({ day, anchor, rows }) => html`
      <li class="day">
        <${heading} class="day-title" id="${prefix}${anchor}">${headingOf(day)}${day !== null && day.length < 10 && html`<small>hari tidak disebut</small>`}</${heading}>
        <ol class="rows">${rows.map((row, at) => html`<li>${markupOf(row, rows[at - 1])}</li>`)}</ol>
      </li>`,
  );
  return html`<ol class="days">${days}</ol>`;
}

const headingOf = (day: string | null): string =>
  day === null ? 'Tanggal tidak diketahui' : dayInWords(day, 'weekday');

/** A statement whose words stand under another day. */
function elsewhere(row: Extract<DayRow, { kind: 'elsewhere' }>, prefix: string): Html {
  const { statement, conflict } = row;
  const day = conflict.statements[0]?.day;
  return html`
    <article class="row row-elsewhere" data-of="${anchorOfItem(statement)}">
      ${speakerOf(statement, {})}
      ${wordsOf(statement)}
      <p><a href="#${prefix}${anchorOfConflict(conflict)}">Kalimat yang sama seperti ${day && dayInWords(day)}</a></p>
      <p class="meta">${sourcesOf(statement.outlets)} ${badgesOf(statement)}</p>
    </article>`;
}
