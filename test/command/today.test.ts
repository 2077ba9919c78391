import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
import { todayIn } from '../../scripts/command/today.ts';
import { filesBelow } from '../../scripts/markdown/files.ts';
import { inFolder, NEZAR, SOUND } from '../check/sound.ts';

/** Half past six in Jakarta, half past eight in Jayapura; in UTC the day before. */
const MORNING = new Date('2026-11-27T23:30:00Z');

it.each([
  ['a site without a file of its own', null, '2026-11-28'],
  ['a file that says nothing of it', 'name: Uji\n', '2026-11-28'],
  ['WIB', 'name: Uji\nzone: WIB\n', '2026-11-28'],
  ['a file that cannot be read', 'name: [\n', '2026-11-28'],
])('an editor who starts early marks the day it is: %s', (_name, site, day) => {
  const files = { ...SOUND, ...(site === null ? {} : { 'site.yaml': site }) };
  expect(inFolder(files, (folder) => todayIn(folder, MORNING))).toBe(day);
});

it('knows the zone of the newsroom', () => {
  const late = new Date('2026-11-27T15:30:00Z');
  const days = ['WIB', 'WITA', 'WIT'].map((zone) =>
    inFolder({ 'site.yaml': `name: Uji\nzone: ${zone}\n` }, (folder) => todayIn(folder, late)),
  );
  expect(days).toEqual(['2026-11-27', '2026-11-27', '2026-11-28']);
});

it('takes what an editor marked today, and not what they marked for tomorrow', () => {
  const marked = (day: string) =>
    inFolder(
      { ...SOUND, [NEZAR]: (SOUND[NEZAR] as string).replace('review: []', `reviewed: ${day}`) },
      (folder) => checkContent(folder, MORNING).problems.map(({ rule }) => rule),
    );
  expect(marked('2026-11-28')).toEqual([]);
  expect(marked('2026-11-29')).toEqual(['future']);
});

it('is the only way in which a command learns what day it is', () => {
  const own = filesBelow('scripts')
    .filter(({ path }) => path.endsWith('.ts'))
    .filter(({ path }) =>
      /(?:\bnow|new Date\(\))\.toISOString\(\)\.slice\(0, 10\)/.test(
        readFileSync(join('scripts', path), 'utf8'),
      ),
    );
  expect(own).toEqual([]);
});
