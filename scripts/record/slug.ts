/** Longest slug, in characters: keeps file names well under what any file system or host allows. */
const MAX_LENGTH = 60;

/**
 * Part of a file name from any text: lower-case ASCII letters, digits and single hyphens, whole
 * words only, at most `maxWords` of them and 60 characters. Text from outside can thus never be a
 * path. `fallback` when nothing of the text remains (another script, only punctuation).
 */
export function slugOf(text: string, maxWords: number, fallback: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’‘`]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words.slice(0, maxWords)) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug || fallback;
}

/** `wanted`, or with the first of -2, -3, … that is not `taken`. */
export function freeId(wanted: string, taken: (id: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
