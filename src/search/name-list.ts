import { pathOfLaw, pathOfOutlet, pathOfSpeaker, pathOfStory } from '../feeds/permalink.ts';
import { bodiesIn, lawsIn, outletsIn, peopleIn, storiesByMove } from '../timeline/directory.ts';
import type { Model } from '../timeline/model.ts';
import type { Name } from './names.ts';

/** Offices of one person that are worth finding them by. */
const MOST_OFFICES = 4;

/** Everything with a page that search answers by name; what has nothing on its page is left out. */
export function namesOf(model: Model): Name[] {
  const said = Map.groupBy(model.statements, ({ speaker }) => speaker?.id);
  const stories = storiesByMove(model).map(
    ({ story, items }): Name => ({
      kind: 'Kasus',
      url: pathOfStory(story.id),
      name: story.name,
      aliases: [],
      about: [story.data.summary],
      count: items.length,
    }),
  );
  const people = peopleIn(model).map(({ id, name, count }): Name => {
    const { aliases = [], posts = [] } = model.people.get(id)?.data ?? {};
    const spoken = (said.get(id) ?? []).toReversed().flatMap(({ data }) => data.role ?? []);
    const offices = [...new Set([...spoken, ...posts.map(({ title }) => title)])];
    // Readers add the body as they call it: "Pak Zainal BGN", "wamen PU".
    const bodies = new Set([
      ...(said.get(id) ?? []).flatMap(({ organisation }) => organisation?.id ?? []),
      ...posts.flatMap(({ organisation }) => organisation ?? []),
    ]);
    const called = [...bodies].flatMap(
      (body) => model.organisations.get(body)?.data.abbreviations?.slice(0, 1) ?? [],
    );
    return {
      kind: 'Tokoh',
      url: pathOfSpeaker({ kind: 'person', id }),
      name,
      aliases,
      about: [...offices.slice(0, MOST_OFFICES), ...called],
      count,
    };
  });
  const bodies = bodiesIn(model).map(({ id, name, count }): Name => {
    const { abbreviations = [], otherNames = [] } = model.organisations.get(id)?.data ?? {};
    return {
      kind: 'Lembaga',
      url: pathOfSpeaker({ kind: 'organisation', id }),
      name,
      aliases: [...abbreviations, ...otherNames],
      about: [],
      count,
    };
  });
  const laws = lawsIn(model).map(({ id, name, count }): Name => {
    const law = model.laws.get(id);
    return {
      kind: 'Peraturan',
      url: pathOfLaw(id),
      name,
      aliases: law?.data.aliases ?? [],
      about: law ? [law.data.title] : [],
      count,
    };
  });
  const outlets = outletsIn(model).map(
    ({ id, name, count }): Name => ({
      kind: 'Media',
      url: pathOfOutlet(id),
      name,
      aliases: [],
      about: [],
      count,
    }),
  );
  return [
    ...stories,
    ...[...people, ...bodies, ...laws, ...outlets].filter(({ count }) => count > 0),
  ];
}
