import { expect, it } from 'vitest';
import { channelsOf } from '../../src/feeds/channels.ts';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';
import { twinsOf } from '../../src/tables/twin.ts';
import { formerPaths } from '../../src/timeline/former.ts';
import { inFolder, SOUND } from '../check/sound.ts';
import { absolute, recordsIn, rowsOf, sourceOf } from '../tables/source.ts';

/** Each a file, the id that was merged into its record, its page, and the page that it had. */
const MERGED = [
  ['people/nezar-patria.md', 'nezar', '/tokoh/nezar-patria/', '/tokoh/nezar/'],
  ['organisations/kominfo.md', 'kemenkominfo', '/lembaga/kominfo/', '/lembaga/kemenkominfo/'],
  ['laws/uu-27-2022.md', 'uu-pdp', '/hukum/uu-27-2022/', '/hukum/uu-pdp/'],
  ['stories/data-pemilih.md', 'data-bocor', '/kasus/data-pemilih/', '/kasus/data-bocor/'],
] as const;

const files = {
  ...SOUND,
  ...Object.fromEntries(
    MERGED.map(([path, id]) => [
      path,
      (SOUND[path] as string).replace('---\n', `---\nformerIds: [${id}]\n`),
    ]),
  ),
};
const source = sourceOf(inFolder(files, recordsIn));

it.each(MERGED)('%s: the address of %s leads to %s', (_path, _id, to, from) => {
  expect(formerPaths(source.model)).toContainEqual({ from, to });
});

it.each(MERGED)(
  '%s: whoever follows the feed of %s goes on getting that of %s',
  (_p, _id, to, from) => {
    const feeds = channelsOf(source.model, identityOf(NAMELESS), absolute);
    expect(feeds.find(({ channel }) => channel.page === to)?.formerPages).toEqual([from]);
  },
);

it.each(MERGED)('%s: data.json at the address of %s is that of %s', (_path, _id, to, from) => {
  const twins = twinsOf(source, true);
  const json = (path: string) => JSON.stringify(twins.find((one) => one.path === path)?.json());
  expect(json(from)).toBe(json(to));
  expect(json(to)).toContain('"tables"');
});

it('the table of what is gone tells into which record each was merged', () => {
  const rows = rowsOf('withdrawals', source).filter(({ fate }) => fate === 'merged');
  expect(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    ),
  ).toEqual([
    { record_type: 'law', record_id: 'uu-pdp', fate: 'merged', into_law_id: 'uu-27-2022' },
    {
      record_type: 'organisation',
      record_id: 'kemenkominfo',
      fate: 'merged',
      into_organisation_id: 'kominfo',
    },
    { record_type: 'person', record_id: 'nezar', fate: 'merged', into_person_id: 'nezar-patria' },
    {
      record_type: 'story',
      record_id: 'data-bocor',
      fate: 'merged',
      into_story_id: 'data-pemilih',
    },
  ]);
});

it('an id that somebody bears again is theirs', () => {
  const again = {
    ...files,
    'people/nezar.md': '---\nname: Nezar Lain\nposts:\n  - title: Camat\n---\n',
  };
  const { model } = sourceOf(inFolder(again, recordsIn));
  expect(formerPaths(model).map(({ from }) => from)).not.toContain('/tokoh/nezar/');
});
