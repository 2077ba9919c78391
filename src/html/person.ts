import { proseOf } from '../content/prose.ts';
import { listOf } from '../feeds/caption.ts';
import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Part } from '../timeline/by-story.ts';
import type { Change } from '../timeline/changes.ts';
import type { Organisation, Person } from '../timeline/model.ts';
import { partsByStory } from './by-story.ts';
import { changesList } from './changes.ts';
import { followOf } from './follow.ts';
import { Html, html } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';
import { postsList } from './posts.ts';

/** What the page of a person is made from. */
export interface PersonProps {
  person: Person;
  /** How many statements, and their days. */
  count: number;
  days: readonly string[];
  changes: readonly Change[];
  parts: readonly Part[];
  /** Those of the posts. */
  organisations: ReadonlyMap<string, Organisation>;
}

const pathOf = ({ id }: Person): string => pathOfSpeaker({ kind: 'person', id });

/** What stands around {@link personBody}. */
export function personHead({ person, count }: PersonProps): PageHead {
  const path = pathOf(person);
  return {
    title: person.name,
    description: `Pernyataan ${person.name} menurut media, menurut hari, dengan jabatannya saat itu.`,
    path,
    twin: true,
    feed: count > 0 ? { path, title: person.name } : undefined,
    crumbs: [['Tokoh', '/tokoh/']],
  };
}

/** A person: the posts held, what changed in what was said, and the newest of it by story. */
export function personBody(props: PersonProps): Html {
  const { person, count, days, changes, parts, organisations } = props;
  const { posts, aliases, review } = person.data;
  return html`
    <div class="top profile">
      <h1>${person.name}</h1>
      ${aliases.length > 0 && html`<p class="updated">Juga ditulis ${listOf(aliases)}</p>`}
      <p class="updated">${count} pernyataan tercatat</p>
      ${review.length > 0 && html`<p class="panel">Data orang ini ditulis program dan belum diperiksa editor.</p>`}
      <div class="prose lede">${new Html(proseOf(person.body))}</div>
      ${posts.length > 0 && html`<section class="block beside"><h2>Jabatan</h2>${postsList(posts, days, organisations)}</section>`}
      ${count > 0 && followOf(pathOf(person))}
      ${changesList(changes)}
      ${partsByStory(parts, true)}
      ${mistakeOf(person.name, pathOf(person), person.id)}
    </div>`;
}
