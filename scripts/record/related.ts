import { wordsOf } from '../../src/schema/words.ts';
import type { Related } from '../../src/wording/related.ts';
import type { Content } from '../markdown/read.ts';

type Entries = Content['entries'];

/** What a speaker is called; the id where its record is missing. */
export const nameOf = (entries: Entries, id: string): string =>
  entries.people.get(id)?.data.name ?? entries.organisations.get(id)?.data.name ?? id;

/** The statements of a content folder as they are compared with each other, without those that are gone. */
export function relatedIn(entries: Entries): Related[] {
  return [...entries.statements.values()]
    .filter(({ data }) => !data.mergedInto && !data.withdrawn)
    .map(({ id, data, body }) => ({
      id,
      kind: data.kind,
      speaker: data.speaker,
      day: data.saidOn,
      published: entries.articles.get(data.reports[0]?.article ?? '')?.data.publishedAt ?? null,
      stories: data.stories,
      articles: data.reports.map(({ article }) => article),
      wordings: [...new Set([wordsOf(body), ...data.reports.flatMap(({ quote }) => quote ?? [])])],
      attribution: [
        ...(data.speaker ? [nameOf(entries, data.speaker)] : []),
        ...(data.role ? [data.role] : []),
        ...data.reports.flatMap(({ speaker }) => speaker ?? []),
      ],
    }));
}
