import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSite, SITE_FILE } from '../../src/schema/parse.ts';
import { NAMELESS } from '../../src/schema/site.ts';
import { dayInZone } from '../../src/schema/zone.ts';

/**
 * The day that it is at an instant where a newsroom works, YYYY-MM-DD: in the zone of its
 * `site.yaml`, else in Indonesia's west. In UTC an editor's morning is still yesterday.
 */
export function todayIn(folder: string, now: Date): string {
  const file = join(folder, SITE_FILE);
  const site = existsSync(file) ? parseSite(readFileSync(file, 'utf8')).site : null;
  return dayInZone(now, (site ?? NAMELESS).zone);
}
