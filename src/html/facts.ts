import { href } from '../content/address.ts';
import { pathOfStory } from '../feeds/permalink.ts';
import type { Facts } from '../timeline/counts.ts';
import { type Html, html, type Part } from './html.ts';

/** The figures at the top of a story; those that need a reader's eye lead to what they count. */
export function factsList(facts: Facts, story: string): Html {
  const { conflicts, openConflicts, passedDeadlines, openDeadlines } = facts;
  const kindOf = (kind: string, label: string) =>
    html`<a href="${href(pathOfStory(story, `jenis/${kind}`))}">${label}</a>`;
  return html`
    <dl class="facts">
      ${factOf('pernyataan', facts.statements)}
      ${factOf('narasumber', facts.speakers)}
      ${factOf('media', facts.outlets)}
      ${conflicts.length > 0 && factOf(kindOf('atribusi-berbeda', 'atribusi berbeda'), openConflicts.length, openConflicts.length > 0)}
      ${factOf('diperiksa editor', facts.reviewed)}
      ${passedDeadlines.length > 0 && factOf(kindOf('tenggat', 'tenggat lewat tanpa kabar'), passedDeadlines.length)}
      ${openDeadlines.length > 0 && factOf(kindOf('tenggat', 'tenggat terbuka'), openDeadlines.length)}
    </dl>`;
}

/** A name with its figure, in a list of class `facts`. */
export const factOf = (name: Part, count: number, differs = false): Html =>
  html`<div${differs && html` class="differs"`}><dt>${name}</dt><dd>${count}</dd></div>`;
