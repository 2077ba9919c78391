import type { Story } from '../../src/schema/story.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { formsOf } from './affix.ts';

/** What is known of an article when it has to be decided whether to read or keep it. */
export interface Candidate {
  /** Title, summary or the whole text. */
  text: string;
  /** YYYY-MM-DD, or null where the feed gives none. */
  day: string | null;
}

/**
 * True when an article belongs to a story: its text has one of `any`, all of `all` and none of
 * `not`, and it was published between `from` and `to`. Terms match whole words, several in a row
 * for a phrase, whatever their Indonesian affixes: "bocor" finds "kebocoran". A story without any
 * terms matches nothing, so that an unfinished file does not draw in the whole press.
 */
export function belongsTo(story: Story, { text, day }: Candidate): boolean {
  const { any = [], all = [], not = [] } = story.match;
  if (any.length + all.length === 0) return false;
  if (day !== null && ((story.from && day < story.from) || (story.to && story.to < day)))
    return false;
  const holds = standsIn(wordsOfText(text));
  return (any.length === 0 || any.some(holds)) && all.every(holds) && !not.some(holds);
}

/** True when an article would belong to a story, had it not come out before the story's first day. */
export function comesBefore(story: Story, { text, day }: Candidate): boolean {
  return (
    day !== null &&
    story.from !== undefined &&
    day < story.from &&
    belongsTo(story, { text, day: null })
  );
}

/** True when an article of which only a part is known may belong to a story: one of its terms is in that. */
export function mayBelong(
  { match: { any = [], all = [], not = [] } }: Story,
  text: string,
): boolean {
  const words = wordsOfText(text);
  return [...any, ...all].some(standsIn(words)) && !not.some(standsIn(words));
}

/** Whether a term stands in a text, in any of its forms. */
const standsIn = (words: readonly string[]) => (term: string) =>
  containsRun(words, wordsOfText(term).map(formsOf));

function containsRun(words: readonly string[], run: readonly RegExp[]): boolean {
  if (run.length === 0) return false;
  return words.some((_word, at) =>
    run.every((form, offset) => form.test(words[at + offset] ?? '')),
  );
}
