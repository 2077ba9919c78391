import { describe, expect, it } from 'vitest';
import { groupOf, narrow, type StoryIndex } from '../../src/filter/story-index.ts';

/** Forty records over nine filters in three groups, each record in some of each group. */
const filters = ['narasumber', 'media', 'jenis'].flatMap((group) =>
  ['a', 'b', 'c'].map((id): [string, string] => [`${group}/${id}`, id.toUpperCase()]),
);
const records = Array.from({ length: 40 }, (_, at): StoryIndex['records'][number] => [
  `n-${at}`,
  0,
  at % 3,
  3 + (at % 2),
  ...(at % 4 === 0 ? [5] : []),
  6 + (at % 3 === 0 ? 1 : 2),
]);

/** The same by the definition: every group asked for has a filter that holds the record. */
const heldBy = (chosen: readonly string[]) =>
  records.filter(([, , ...own]) =>
    [...new Set(chosen.map(groupOf))].every((group) =>
      own.some((number) => {
        const [path = ''] = filters[number] ?? [];
        return groupOf(path) === group && chosen.includes(path);
      }),
    ),
  );

describe('filters of a story', () => {
  it.each([
    [[]],
    [['media/a']],
    [['media/a', 'media/c']],
    [['narasumber/b', 'media/a']],
    [['narasumber/b', 'narasumber/c', 'media/b', 'jenis/c']],
    [['narasumber/a', 'jenis/c']],
  ])('%j leave what every group holds', (chosen) => {
    const { records: left } = narrow({ filters, records }, new Set(chosen));
    expect(left).toEqual(heldBy(chosen));
  });

  it('say of each how much it holds within what is chosen in the other groups', () => {
    const chosen = ['narasumber/b', 'media/a'];
    const { counts } = narrow({ filters, records }, new Set(chosen));
    for (const [number, [path]] of filters.entries()) {
      const others = chosen.filter((one) => groupOf(one) !== groupOf(path));
      expect([path, counts[number]]).toEqual([path, heldBy([...others, path]).length]);
    }
  });

  it('that a story does not have hold nothing', () => {
    expect(narrow({ filters, records }, new Set(['media/tidak-ada'])).records).toEqual([]);
    expect(narrow({ filters, records }, new Set(['lain/<script>'])).records).toEqual([]);
  });
});
