/**
 * Entries as the alternatives of a pattern, in the order given: where one begins another, the longer must
 * stand first. They are written as in a pattern, so that the lists of words can say "dokter(?:nya)?" in a line.
 */
export const alternatives = (entries: readonly string[]): string => entries.join('|');
