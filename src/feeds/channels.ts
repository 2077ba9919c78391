import { DEMONSTRATION, type Identity, isDemonstration } from '../schema/site.ts';
import type { Item, Model } from '../timeline/model.ts';
import { itemsOf } from '../timeline/views.ts';
import type { Channel } from './json-feed.ts';
import { pathOfStory } from './permalink.ts';

/** Every feed of the site with its items, earliest first: one of everything, one a story. */
export function channelsOf(model: Model, site: Identity): { channel: Channel; items: Item[] }[] {
  const channelAt = (page: string, title: string, description: string, expired: boolean) => ({
    title,
    description: isDemonstration(site) ? `${DEMONSTRATION} ${description}` : description,
    site,
    page,
    feed: `${page}feed.json`,
    older: (number: number) => `${page}feed/${number}.json`,
    expired,
  });
  return [
    {
      channel: channelAt(
        '/',
        site.name,
        'Siapa mengatakan apa, kapan, dan menurut media mana.',
        false,
      ),
      items: model.items,
    },
    ...model.stories.map((story) => ({
      channel: channelAt(
        pathOfStory(story.id),
        `${story.name} · ${site.name}`,
        story.data.summary,
        story.data.state === 'selesai',
      ),
      items: itemsOf(model, story),
    })),
  ];
}
