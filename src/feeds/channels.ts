import { DEMONSTRATION, type Identity, isDemonstration } from '../schema/site.ts';
import { changesOf } from '../timeline/corrections.ts';
import { spokenFor } from '../timeline/directory.ts';
import { dueOf } from '../timeline/due.ts';
import { formersOf } from '../timeline/former.ts';
import type { Item, Model } from '../timeline/model.ts';
import { itemsOf } from '../timeline/views.ts';
import { type Entry, entriesOfDue, entryOf, entryOfChange } from './entry.ts';
import type { Channel } from './json-feed.ts';
import { type Absolute, pathOfLaw, pathOfOutlet, pathOfSpeaker, pathOfStory } from './permalink.ts';

/** A feed with all that it tells of. */
export interface Feed {
  channel: Channel;
  entries: Entry[];
  /** Pages that were merged into its page: whoever follows their feeds goes on getting this one. */
  formerPages: readonly string[];
}

/**
 * Every feed of the site: of everything, of corrections, of deadlines, and one for each story,
 * person, body, law and outlet that has something to tell.
 */
export function channelsOf(model: Model, site: Identity, absolute: Absolute): Feed[] {
  const formers = formersOf(model);
  return currentChannels(model, site, absolute).map((feed) => ({
    ...feed,
    formerPages: formers.get(feed.channel.page) ?? [],
  }));
}

type Current = Omit<Feed, 'formerPages'>;

function currentChannels(model: Model, site: Identity, absolute: Absolute): Current[] {
  const entries = new Map(model.items.map((item) => [item, entryOf(item, absolute)]));
  const told = (items: readonly Item[]) => items.flatMap((item) => entries.get(item) ?? []);
  const channelAt = (page: string, name: string, description: string, expired = false) => ({
    title: page === '/' ? site.name : `${name} · ${site.name}`,
    description: isDemonstration(site) ? `${DEMONSTRATION} ${description}` : description,
    site,
    page,
    feed: `${page}feed.json`,
    older: (number: number) => `${page}feed/${number}.json`,
    expired,
  });
  const of = (page: string, name: string, items: readonly Item[]): Current[] =>
    items.length === 0
      ? []
      : [{ channel: channelAt(page, name, `Pernyataan: ${name}.`), entries: told(items) }];
  const said = Map.groupBy(model.statements, ({ speaker }) => speaker?.id);
  const bodies = spokenFor(model);
  const cited = groupedBy(model.statements, ({ laws }) => laws.map(({ law }) => law.id));
  const printed = groupedBy(model.items, ({ outlets }) => outlets.map(({ id }) => id));
  return [
    {
      channel: channelAt('/', '', 'Siapa mengatakan apa, kapan, dan menurut media mana.'),
      entries: told(model.items),
    },
    {
      channel: channelAt('/ralat/', 'Ralat', 'Perubahan setelah terbit, dan penarikan.'),
      entries: changesOf([...model.items, ...model.retired]).map((change) =>
        entryOfChange(change, absolute),
      ),
    },
    {
      channel: channelAt('/tenggat/', 'Tenggat', 'Tenggat baru, dan yang lewat tanpa kabar.'),
      entries: dueOf(model.statements).flatMap((due) => entriesOfDue(due, absolute)),
    },
    ...model.stories.map((story) => ({
      channel: channelAt(
        pathOfStory(story.id),
        story.name,
        story.data.summary,
        story.data.state === 'selesai',
      ),
      entries: told(itemsOf(model, story)),
    })),
    ...[...model.people.values()].flatMap(({ id, name }) =>
      of(pathOfSpeaker({ kind: 'person', id }), name, said.get(id) ?? []),
    ),
    ...[...model.organisations.values()].flatMap(({ id, name }) =>
      of(pathOfSpeaker({ kind: 'organisation', id }), name, bodies.get(id) ?? []),
    ),
    ...[...model.laws.values()].flatMap(({ id, short }) =>
      of(pathOfLaw(id), short, cited.get(id) ?? []),
    ),
    ...[...model.outlets.values()].flatMap(({ id, name }) =>
      of(pathOfOutlet(id), name, printed.get(id) ?? []),
    ),
  ];
}

/** Items by each of their keys, of which one may have several. */
function groupedBy<T extends Item>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
