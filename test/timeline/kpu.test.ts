import { expect, it } from 'vitest';
import { readContent } from '../../scripts/markdown/read.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { factsOf } from '../../src/timeline/counts.ts';
import { modelOf, type Records } from '../../src/timeline/model.ts';
import { itemsOf } from '../../src/timeline/views.ts';

const { entries } = readContent('content');
const model = modelOf(
  Object.fromEntries(
    Object.entries(entries).map(([collection, records]) => [collection, [...records.values()]]),
  ) as unknown as Records,
  { today: '2026-11-24', show: 'all' },
);

/** This project's own first story: a copy that became somebody else's has another. */
const STORY = 'kebocoran-data-pemilih-kpu';
const ours = it.runIf(entries.stories.has(STORY));

ours('nobody has looked at its statements on a known day, so none says so', () => {
  expect(model.items.filter(({ data }) => data.reviewed !== undefined)).toEqual([]);
});

ours('the KPU story: one sentence, credited to two officials by two outlets', () => {
  const story = model.stories.find(({ id }) => id === STORY);
  if (!story) throw new Error(`content/stories/${STORY}.md tidak ada`);
  const { openConflicts } = factsOf(itemsOf(model, story));
  const shared = openConflicts.find(({ passages }) =>
    passages[0]?.words.startsWith('Secara bersamaan'),
  );
  expect(
    shared?.statements.map(({ speaker, outlets }) => [speaker?.name, outlets[0]?.name]).sort(),
  ).toEqual([
    ['Budi Arie Setiadi', 'Tribunnews'],
    ['Semuel Abrijani Pangerapan', 'WartaBanjar'],
  ]);
});

it('its statements are shown in the words of their files', () => {
  for (const statement of model.statements)
    expect(statement.words).toBe(wordsOf(entries.statements.get(statement.id)?.body ?? ''));
});
