import { href } from '../content/address.ts';
import { anchorOfItem, pathOfStory } from '../feeds/permalink.ts';
import type { Item } from '../timeline/model.ts';
import type { Place } from '../timeline/views.ts';
import { type Html, html } from './html.ts';

/** The way from an item's own page to where it stands in its stories. */
export const placesOf = (item: Item, places: readonly Place[]): Html[] =>
  places.map(
    ({ story, path }) =>
      html`<p class="updated"><a href="${href(pathOfStory(story.id, path))}#${anchorOfItem(item)}">Lihat di kronologi ${story.name}</a></p>`,
  );
