/** The most similar of `words`, or null when none is within `most` letters to add, drop, swap or replace. */
export function nearest(word: string, words: Iterable<string>, most: number): string | null {
  let best: string | null = null;
  let bestDistance = most + 1;
  for (const other of words) {
    if (Math.abs(other.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, other);
    if (distance < bestDistance) [best, bestDistance] = [other, distance];
  }
  return best;
}

/** Damerau-Levenshtein distance in its restricted form: two letters swapped count once (spekaer). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      }
      next[j] = distance;
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
