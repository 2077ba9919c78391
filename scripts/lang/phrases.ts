/** The entries of a list that has one a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * One pattern that finds any of several phrases as whole words; `*` in a phrase stands for any letters.
 *
 * @param phrases in lower case, or as they are written when `flags` has no `i`
 */
export function anyOf(phrases: readonly string[], flags = 'giu'): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '\\p{L}*'))
      .join('\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
