import { expect, it } from 'vitest';
import { changesPages } from '../../src/timeline/corrections.ts';
import type { Item } from '../../src/timeline/model.ts';

/** Items with one correction each, on the given days; only what the list looks at. */
const corrected = (days: string[]) =>
  days.map((at) => ({ id: at, data: { corrections: [{ at, note: at }] } }) as unknown as Item);
const days = ['2024-01-03', '2024-01-01', '2024-01-05', '2024-01-02', '2024-01-04'];
const told = (items: Item[]) =>
  changesPages(items, 2).map(({ page, changes }) => [page, changes.map(({ note }) => note)]);

it('the latest come first, and pages are numbered from the oldest', () => {
  expect(told(corrected(days))).toEqual([
    ['1', ['2024-01-02', '2024-01-01']],
    ['2', ['2024-01-04', '2024-01-03']],
    [undefined, ['2024-01-05']],
  ]);
});

it('a new correction leaves the numbered pages as they are', () => {
  const before = told(corrected(days));
  const after = told(corrected([...days, '2024-01-06']));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after.at(-1)).toEqual([undefined, ['2024-01-06', '2024-01-05']]);
});

it('pages lead from the latest to the oldest and back', () => {
  const pages = changesPages(corrected(days), 2);
  const walked: (string | undefined)[] = [];
  for (let page = pages.at(-1); page; ) {
    walked.push(page.page);
    const { older } = page;
    page = older === undefined ? undefined : pages.find((other) => other.page === older);
  }
  expect(walked).toEqual([undefined, '2', '1']);
  expect(pages.map(({ newer }) => newer)).toEqual(['2', '', undefined]);
});

it('a withdrawal stands among them with its reason; no change at all is one empty page', () => {
  const withdrawn = {
    data: { corrections: [], withdrawn: { at: '2024-01-01', reason: 'ditarik media' } },
  } as unknown as Item;
  expect(changesPages([withdrawn])[0]?.changes[0]).toMatchObject({
    note: 'ditarik media',
    withdrawn: true,
  });
  expect(changesPages([])).toEqual([{ page: undefined, changes: [] }]);
});
