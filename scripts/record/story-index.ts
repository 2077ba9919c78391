import type { Story } from '../../src/schema/story.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { originsOf, rootsOfTerm } from './affix.ts';
import { belongsTo, type Candidate, comesBefore } from './story.ts';

/** A term of a story, and what its further words may come from. */
interface Term {
  story: string;
  words: string[][];
}

/**
 * The stories by the words of their terms, so that an article is held only against those of which a whole
 * term may stand in it, however many there are.
 */
export class StoryIndex {
  #stories = new Map<string, Story>();
  #places = new Map<string, number>();
  /** By what the longest word of a term may come from: it stands in the fewest texts. */
  #terms = new Map<string, Term[]>();

  add(id: string, story: Story): void {
    this.#stories.set(id, story);
    this.#places.set(id, this.#places.size);
    const { any = [], all = [] } = story.match;
    // Without one of these a text does not belong to it.
    for (const term of any.length > 0 ? any : all.slice(0, 1)) {
      const [longest = '', ...others] = wordsOfText(term).sort((a, b) => b.length - a.length);
      const words = others.map(rootsOfTerm);
      for (const root of new Set(rootsOfTerm(longest))) {
        const terms = this.#terms.get(root);
        if (terms) terms.push({ story: id, words });
        else this.#terms.set(root, [{ story: id, words }]);
      }
    }
  }

  /** Ids of the stories that an article belongs to, in the order in which they were added. */
  matching(candidate: Candidate): string[] {
    return this.#where((story) => belongsTo(story, candidate), candidate);
  }

  /** Ids of the stories that it would belong to, had it not come out before their first day. */
  tooEarlyFor(candidate: Candidate): string[] {
    return this.#where((story) => comesBefore(story, candidate), candidate);
  }

  #where(holds: (story: Story) => boolean, { text }: Candidate): string[] {
    const places = (id: string) => this.#places.get(id) ?? 0;
    return [...this.#possible(text)]
      .filter((id) => holds(this.#stories.get(id) as Story))
      .sort((a, b) => places(a) - places(b));
  }

  #possible(text: string): Set<string> {
    const origins = new Set<string>();
    for (const word of new Set(wordsOfText(text)))
      for (const origin of originsOf(word)) origins.add(origin);
    const found = new Set<string>();
    for (const origin of origins)
      for (const { story, words } of this.#terms.get(origin) ?? [])
        if (words.every((roots) => roots.some((root) => origins.has(root)))) found.add(story);
    return found;
  }
}
