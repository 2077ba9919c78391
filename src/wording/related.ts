import { withoutNames } from './wording.ts';

/** What a statement must tell of itself to be related to others. */
export interface Related {
  id: string;
  kind: 'direct' | 'indirect';
  /** Id of the person or body; null when unknown. */
  speaker: string | null;
  /** Day it was said, or null. */
  day: string | null;
  /** Day its first article came out, or null: stands in for the day where that is not known. */
  published: string | null;
  stories: readonly string[];
  /** Ids of the articles that report it. */
  articles: readonly string[];
  /** Each distinct wording, that of the first report first. */
  wordings: readonly string[];
  /** Names and offices as printed, which say nothing about what was said. */
  attribution: readonly string[];
}

const DAY_MS = 86_400_000;

/** Number of the day that a statement counts as of; null when it is of no known day. */
export function dayNumberOf({ day, published }: Pick<Related, 'day' | 'published'>): number | null {
  const known = day ?? published;
  const moment = known === null ? Number.NaN : Date.parse(known.slice(0, 10));
  return Number.isNaN(moment) ? null : Math.floor(moment / DAY_MS);
}

/** A wording as it is compared: reported speech without the names in it. */
export function comparedText({ kind, attribution }: Related, wording: string): string {
  return kind === 'direct' ? wording : withoutNames(wording, attribution);
}

/** Whether both are of a story. */
export function inOneStory(a: Related, b: Related): boolean {
  return a.stories.some((story) => b.stories.includes(story));
}

/** The statements of each story that have a day, earliest first, as places in the list. */
export function byStory(
  statements: readonly Related[],
): Map<string, { place: number; at: number }[]> {
  const stories = new Map<string, { place: number; at: number }[]>();
  for (const [place, statement] of statements.entries()) {
    const at = dayNumberOf(statement);
    if (at === null) continue;
    for (const story of statement.stories) {
      const own = stories.get(story);
      if (own) own.push({ place, at });
      else stories.set(story, [{ place, at }]);
    }
  }
  for (const own of stories.values()) own.sort((a, b) => a.at - b.at || a.place - b.place);
  return stories;
}
