import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { changesList } from '../../src/html/changes.ts';
import type { Change } from '../../src/timeline/changes.ts';
import { modelWith } from '../timeline/drafts.ts';

const { statements } = modelWith(
  Array.from({ length: 6 }, (_, at) => ({ id: `kata-${at}`, day: `2024-03-0${at + 1}` })),
);
const changes = statements
  .slice(1)
  .map((later, at): Change => ({ kind: 'hari', earlier: statements[at] ?? later, later }));

it('what changed is shown twice, and the rest of it unfolds', () => {
  const page = load(String(changesList(changes)));
  expect(page('.pair')).toHaveLength(5);
  expect(page('details .pair')).toHaveLength(3);
  expect(page('summary').text()).toBe('3 lainnya');
  expect(load(String(changesList(changes.slice(0, 2))))('details')).toHaveLength(0);
  expect(changesList([])).toBeUndefined();
});
