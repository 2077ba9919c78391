/**
 * Whether statements and events have a `data.json` beside their page, `JSON_TWINS`: `all`, or `lists`
 * for people, bodies, laws, outlets and stories only. One a statement is a file each, and some hosts
 * take no more than 20,000; the tables have the same rows.
 */
export function recordTwins(setting = process.env.JSON_TWINS): boolean {
  if (!setting || setting === 'all') return true;
  if (setting === 'lists') return false;
  throw new Error(`JSON_TWINS=${setting} tidak dikenal. Pakai all atau lists.`);
}
