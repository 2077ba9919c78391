import { RUN, wordsOfText } from './words.ts';

/**
 * Numbers in place of runs of three words, so that tens of thousands of texts can be held against
 * each other at once. Two runs may have one number, rarely: who finds a text by it compares the words.
 */
export class RunKeys {
  #words = new Map<string, number>();

  /** The distinct runs of a text. */
  of(text: string): Uint32Array {
    const numbers = wordsOfText(text).map((word) => this.#numberOf(word));
    const keys = new Set<number>();
    for (let at = 0; at + RUN <= numbers.length; at += 1) {
      let key = 0;
      for (let word = at; word < at + RUN; word += 1) {
        // Multiplier of the Numerical Recipes generator: spreads neighbouring numbers.
        key = (Math.imul(key, 1664525) + (numbers[word] as number) * 40503 + 1013904223) >>> 0;
      }
      keys.add(key);
    }
    return Uint32Array.from(keys);
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size + 1);
    return this.#words.size;
  }
}
