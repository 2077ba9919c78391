import { pathOfLaw, pathOfSpeaker, pathOfStory } from '../feeds/permalink.ts';
import type { Model } from './model.ts';

/** The address of a record that was merged into another, and the other's. */
export interface Former {
  from: string;
  to: string;
}

/** Addresses of people, bodies, laws and stories that turned out to be others, as `npm run merge` noted. */
export function formerPaths(model: Model): Former[] {
  const kinds = [
    [model.people.values(), (id: string) => pathOfSpeaker({ kind: 'person', id })],
    [model.organisations.values(), (id: string) => pathOfSpeaker({ kind: 'organisation', id })],
    [model.laws.values(), pathOfLaw],
    [model.stories, (id: string) => pathOfStory(id)],
  ] as const;
  const all = kinds.flatMap(([records, pathOf]) => {
    const standing = [...records];
    const own = new Set(standing.map(({ id }) => id));
    return standing.flatMap(({ id, data }) =>
      (data.formerIds ?? [])
        .filter((former) => !own.has(former))
        .map((former) => ({ from: pathOf(former), to: pathOf(id) })),
    );
  });
  return [...new Map(all.map((one) => [one.from, one])).values()];
}

/** Former addresses by the address that each leads to now. */
export const formersOf = (model: Model): ReadonlyMap<string, string[]> =>
  new Map(
    [...Map.groupBy(formerPaths(model), ({ to }) => to)].map(([to, list]) => [
      to,
      list.map(({ from }) => from),
    ]),
  );
