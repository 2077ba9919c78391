/** Old and new Indonesian spelling, and letters that outlets swap in names: Soesilo, Djoko, Syafi'i. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj|sy/g, 's'],
  [/ch|kh/g, 'h'],
  [/y/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1/g, '$1'],
];

/** A token of a name, in lower case, as all its spellings have it: Djoko, Joko → joko. */
export function foldSpelling(token: string): string {
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), token);
}

/** One letter added, left out, replaced, or two neighbours swapped (Damerau 1964); equal words too. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [own, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (own.length <= 1 && theirs.length <= 1) return true;
  return own.length === 2 && theirs === `${own[1]}${own[0]}`;
}
