import { change, type Recording } from './reading.ts';

/**
 * Puts what an article gave before under the stories that reach back to it. What was deleted, withdrawn or
 * erased stays down, and of a story that the article is in already nothing is done: what an editor took
 * out of it since stays out.
 *
 * @param before stories that the article was in
 * @param given ids of all that ever came of it
 * @returns the stories that it was not in
 */
export function include(
  recording: Recording,
  before: readonly string[],
  given: { statements: readonly string[]; events: readonly string[] },
): string[] {
  const { archive, reading } = recording;
  const gained = (reading.reaching ?? []).filter((story) => !before.includes(story));
  for (const collection of ['statements', 'events'] as const) {
    const finals = given[collection].map((id) => archive.finalOf(collection, id));
    for (const id of new Set(finals.filter((one) => !archive.isDown(collection, one)))) {
      const stories = archive.get(collection, id)?.data.stories ?? [];
      for (const story of gained.filter((one) => !stories.includes(one))) {
        change(recording, { kind: 'include', collection, id, story });
      }
    }
  }
  return gained;
}
