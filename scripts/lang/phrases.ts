/** The entries of a list that has one a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * One pattern that finds any of several phrases as whole words, the longest that stands at a place; `*` in
 * a phrase stands for any letters. What phrases begin with alike is written once: as a list of hundreds of whole
 * phrases such a pattern takes megabytes once the engine has compiled it.
 *
 * @param phrases in lower case, or as they are written when `flags` has no `i`
 */
export function anyOf(phrases: readonly string[], flags = 'giu'): RegExp {
  const root: Node = { isEnd: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const sign of phrase) {
      const next = node.next.get(sign) ?? { isEnd: false, next: new Map() };
      node.next.set(sign, next);
      node = next;
    }
    node.isEnd = true;
  }
  return new RegExp(`(?<![\\p{L}\\p{N}])${sourceOf(root)}(?![\\p{L}\\p{N}])`, flags);
}

/** What may follow the signs of phrases that were read so far; nothing, where a phrase ends here. */
interface Node {
  isEnd: boolean;
  next: Map<string, Node>;
}

/** Longer phrases first: what ends here comes after all that goes on. */
function sourceOf({ isEnd, next }: Node): string {
  const ways = [...next].map(([sign, node]) => patternOf(sign) + sourceOf(node));
  if (ways.length === 0) return '';
  if (ways.length === 1 && !isEnd) return ways[0] as string;
  return `(?:${ways.join('|')})${isEnd ? '?' : ''}`;
}

function patternOf(sign: string): string {
  if (sign === ' ') return '\\s+';
  // The letters of Indonesian and its names: all of Unicode's would take kilobytes at every place.
  if (sign === '*') return '[a-zÀ-ɏ]*';
  return sign.replace(/[.+?^${}()|[\]\\/]/, '\\$&');
}
