/** Words and runs of words, as every comparison takes them. */

/** Length of a run of words that counts as copied rather than as chance. */
export const RUN = 3;

/**
 * The words of a text as they are compared: lower case, without punctuation, accents or the
 * difference between "hal-hal" and "hal hal".
 */
export function wordsOfText(text: string): string[] {
  // Most news is ASCII, which has no accents to take off and is read four times as fast.
  if (/^[\x20-\x7e\s]*$/.test(text)) return asciiWords(text);
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’‘`´]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const asciiWords = (text: string): string[] =>
  text
    .replace(/['`]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Every run of three words, as one string each; fewer words than that give none. */
export function shinglesOf(words: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) shingles.push(shingleAt(words, at));
  return shingles;
}

/** The run of three words that begins at a place. */
export const shingleAt = (words: readonly string[], at: number): string =>
  words.slice(at, at + RUN).join(' ');

/**
 * How much of `words` stands in `other`: the share, 0 to 1, of its words that lie in a run of at
 * least three words which `other` has too.
 */
export function coverOf(words: readonly string[], other: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  const covered = new Set<number>();
  shinglesOf(words).forEach((shingle, at) => {
    if (!other.has(shingle)) return;
    for (let word = at; word < at + RUN; word += 1) covered.add(word);
  });
  return covered.size / words.length;
}
