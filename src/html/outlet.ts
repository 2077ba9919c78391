import { pathOfOutlet } from '../feeds/permalink.ts';
import type { Part } from '../timeline/by-story.ts';
import type { Agreement } from '../timeline/counts.ts';
import type { Outlet } from '../timeline/model.ts';
import { partsByStory } from './by-story.ts';
import { factOf } from './facts.ts';
import { followOf } from './follow.ts';
import { type Html, html } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';

/** What the page of an outlet is made from. */
export interface OutletProps {
  outlet: Outlet;
  /** How many of its articles report something, and how many items they report. */
  articles: number;
  count: number;
  agreement: Agreement;
  parts: readonly Part[];
}

/** What stands around {@link outletBody}. */
export function outletHead({ outlet, count }: OutletProps): PageHead {
  const path = pathOfOutlet(outlet.id);
  return {
    title: outlet.name,
    description: `Pernyataan pejabat yang diberitakan ${outlet.name}.`,
    path,
    twin: true,
    feed: count > 0 ? { path, title: outlet.name } : undefined,
    crumbs: [['Media', '/media/']],
  };
}

/** An outlet: how far it agrees with others, and the newest that it reported by story. */
export function outletBody({ outlet, articles, count, agreement, parts }: OutletProps): Html {
  const { shared, differing } = agreement;
  return html`
    <div class="top profile">
      <h1>${outlet.name}</h1>
      ${outlet.homepage && html`<p class="updated"><a href="${outlet.homepage}" rel="external">Situs ${outlet.name}</a>, waktu redaksi ${outlet.zone}</p>`}
      <div class="beside">
        <dl class="facts">
          ${factOf('artikel', articles)}
          ${factOf('catatan', count)}
          ${factOf('juga di media lain', shared)}
          ${factOf('kutipannya berbeda', differing)}
        </dl>
        ${shared > 0 && html`<p class="updated">Dari ${shared} catatan yang juga dimuat media lain, ${differing} ditulis ${outlet.name} dengan kata-kata yang berbeda dari paling sedikit satu media.</p>`}
      </div>
      ${count > 0 && followOf(pathOfOutlet(outlet.id))}
      ${partsByStory(parts)}
      ${mistakeOf(outlet.name, pathOfOutlet(outlet.id), outlet.id)}
    </div>`;
}
