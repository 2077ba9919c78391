/**
 * Entries as the alternatives of a pattern, in the order given: where one begins another, the longer must
 * stand first. They are written as in a pattern, so that the lists of words can say "dokter(?:nya)?" in a line.
 */
export const alternatives = (entries: readonly string[]): string => entries.join('|');

/** An entry as it stands inside a sentence and at its beginning: "pria", "Pria". */
export function bothCases(entry: string): [inside: string, opening: string] {
  const rest = entry.slice(1);
  return [entry.charAt(0).toLowerCase() + rest, entry.charAt(0).toUpperCase() + rest];
}
