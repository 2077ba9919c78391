/**
 * Lays one sequence of words over the stretch of another that reads most like it (Smith and
 * Waterman 1981, local alignment, on words).
 */

/** A word that both have is worth two that only one of them has, so that an insertion is bridged. */
const MATCH = 2;
const GAP = -0.5;

/** Places of the words that both have, in order. Cost grows as the product of the lengths. */
export function align(
  own: readonly string[],
  theirs: readonly string[],
  alike: (own: string, theirs: string) => boolean,
): [own: number, theirs: number][] {
  const width = theirs.length + 1;
  const score = new Float32Array((own.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= own.length; i += 1) {
    for (let j = 1; j <= theirs.length; j += 1) {
      const both = alike(own[i - 1] as string, theirs[j - 1] as string) ? MATCH : 2 * GAP;
      const here = i * width + j;
      score[here] = Math.max(
        0,
        at(score, here - width - 1) + both,
        at(score, here - width) + GAP,
        at(score, here - 1) + GAP,
      );
      if (at(score, here) > at(score, best)) best = here;
    }
  }
  return pathTo(best, score, width, (i, j) => alike(own[i] as string, theirs[j] as string));
}

const at = (score: Float32Array, place: number): number => score[place] ?? 0;

function pathTo(
  end: number,
  score: Float32Array,
  width: number,
  isMatch: (own: number, theirs: number) => boolean,
): [number, number][] {
  const pairs: [number, number][] = [];
  let here = end;
  while (at(score, here) > 0) {
    const [i, j] = [Math.floor(here / width) - 1, (here % width) - 1];
    const matched = isMatch(i, j);
    if (at(score, here) === at(score, here - width - 1) + (matched ? MATCH : 2 * GAP)) {
      if (matched) pairs.push([i, j]);
      here -= width + 1;
    } else if (at(score, here) === at(score, here - width) + GAP) here -= width;
    else here -= 1;
  }
  return pairs.reverse();
}
