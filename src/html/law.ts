import { href } from '../content/address.ts';
import { proseOf } from '../content/prose.ts';
import { listOf } from '../feeds/caption.ts';
import { pathOfLaw, pathOfSpeaker } from '../feeds/permalink.ts';
import type { Part } from '../timeline/by-story.ts';
import type { citedIn } from '../timeline/cited.ts';
import type { Law } from '../timeline/model.ts';
import { partsByStory } from './by-story.ts';
import { followOf } from './follow.ts';
import { Html, html } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';

/** What the page of a law is made from. */
export interface LawProps {
  law: Law;
  articles: ReturnType<typeof citedIn>;
  parts: readonly Part[];
}

/** What stands around {@link lawBody}. */
export function lawHead({ law, parts }: LawProps): PageHead {
  const path = pathOfLaw(law.id);
  return {
    title: law.name,
    description: `Siapa yang menyebut ${law.short}, pasal mana, dan kapan.`,
    path,
    twin: true,
    feed: parts.length > 0 ? { path, title: law.name } : undefined,
    crumbs: [['Peraturan', '/hukum/']],
  };
}

/** A law: who cites which article of it, and the newest statements by story. */
export function lawBody({ law, articles, parts }: LawProps): Html {
  const { aliases, source } = law.data;
  return html`
    <div class="top profile">
      <h1>${law.name}</h1>
      ${aliases.length > 0 && html`<p class="updated">Juga disebut ${listOf(aliases)}</p>`}
      ${source && html`<p class="updated"><a href="${source}" rel="external">Naskah resmi</a></p>`}
      <div class="prose lede">${new Html(proseOf(law.body))}</div>
      ${articles.size > 0 && citing(articles)}
      ${parts.length > 0 && followOf(pathOfLaw(law.id))}
      ${partsByStory(parts)}
      ${mistakeOf(law.name, pathOfLaw(law.id), law.id)}
    </div>`;
}

function citing(articles: LawProps['articles']): Html {
  const sorted = [...articles].sort(([a], [b]) => a.localeCompare(b, 'id', { numeric: true }));
  const lines = sorted.map(([article, speakers]) => {
    const names = [...speakers].map(
      ([name, { speaker, count }], at) =>
        html`${at > 0 && ', '}${speaker ? html`<a href="${href(pathOfSpeaker(speaker))}">${name}</a>` : name}${count > 1 && ` (${count}×)`}`,
    );
    return html`<dt>${article}</dt><dd>${names}</dd>`;
  });
  return html`
    <section class="block beside">
      <h2>Siapa menyebut pasal mana</h2>
      <dl class="details">${lines}</dl>
    </section>`;
}
