import { stringify } from 'yaml';
import { YAML } from '../../src/schema/edit.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';

/**
 * A new record as a file. Values go through a YAML writer, never a template, so that text from
 * outside stays text whatever it holds.
 *
 * @param data the fields, in the order in which an editor should see them; `undefined` is left out
 * @param body Markdown below the front matter; ignored for YAML collections
 */
export function formatRecord(collection: Collection, data: object, body = ''): string {
  const yaml = stringify(data, YAML);
  if (COLLECTIONS[collection].ending === '.yaml') return yaml;
  return `---\n${yaml}---\n${body}`;
}
