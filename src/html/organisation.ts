import { href } from '../content/address.ts';
import { proseOf } from '../content/prose.ts';
import { listOf } from '../feeds/caption.ts';
import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Part } from '../timeline/by-story.ts';
import { dayInWords } from '../timeline/calendar.ts';
import type { Organisation } from '../timeline/model.ts';
import type { Voice } from '../timeline/speakers.ts';
import { partsByStory } from './by-story.ts';
import { followOf } from './follow.ts';
import { Html, html } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';

/** What the page of a body is made from. */
export interface OrganisationProps {
  organisation: Organisation;
  /** How many statements are in its name. */
  count: number;
  speakers: readonly Voice[];
  parts: readonly Part[];
  parent?: Organisation;
  successor?: Organisation;
}

const pathOf = ({ id }: Organisation): string => pathOfSpeaker({ kind: 'organisation', id });

/** What stands around {@link organisationBody}. */
export function organisationHead({ organisation, count }: OrganisationProps): PageHead {
  const path = pathOf(organisation);
  return {
    title: organisation.name,
    description: `Pernyataan atas nama ${organisation.name} menurut media.`,
    path,
    twin: true,
    feed: count > 0 ? { path, title: organisation.name } : undefined,
    crumbs: [['Lembaga', '/lembaga/']],
  };
}

/** A body: who speaks in its name, and the newest of it by story. */
export function organisationBody(props: OrganisationProps): Html {
  const { organisation, count, speakers, parts, parent, successor } = props;
  const others = [...organisation.data.abbreviations, ...organisation.data.otherNames];
  const link = (body: Organisation) => html`<a href="${href(pathOf(body))}">${body.name}</a>`;
  return html`
    <div class="top profile">
      <h1>${organisation.name}</h1>
      ${others.length > 0 && html`<p class="updated">Juga disebut ${listOf(others)}</p>`}
      <p class="updated">${count} pernyataan tercatat${parent && html`, bagian dari ${link(parent)}`}${successor && html`, digantikan ${link(successor)}`}</p>
      <div class="prose lede">${new Html(proseOf(organisation.body))}</div>
      ${
        speakers.length > 0 &&
        html`
        <section class="block beside">
          <h2>Narasumber lembaga ini</h2>
          <ul class="directory">${speakers.map(voiceOf)}</ul>
        </section>`
      }
      ${count > 0 && followOf(pathOf(organisation))}
      ${partsByStory(parts)}
      ${mistakeOf(organisation.name, pathOf(organisation), organisation.id)}
    </div>`;
}

function voiceOf({ speaker, count, roles, days }: Voice): Html {
  const note = [listOf(roles), spanOf(days)].filter(Boolean).join(', ');
  return html`
    <li><a href="${href(pathOfSpeaker(speaker))}">${speaker.name}</a> <span class="note">${note}</span> <span class="count">${count} pernyataan</span></li>`;
}

function spanOf(days: readonly string[]): string | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [dayInWords(first, 'short'), dayInWords(last, 'short')];
  return from === to ? from : `${from} – ${to}`;
}
