import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { packOf, packsFor } from '../../src/search/packs.ts';

it.each([
  [0, 1],
  [12, 1],
  [13, 2],
  [10_000, 1024],
  [12_000, 1024],
  [50_000, 8192],
])('%i records lie in %i packs', (records, packs) => {
  expect(packsFor(records)).toBe(packs);
});

it('records spread evenly, and stay where they are when some are added', () => {
  const ids = Array.from(
    { length: 10_000 },
    (_, at) => `id_${createHash('sha256').update(String(at)).digest('hex').slice(0, 7)}`,
  );
  const packs = ids.map((id) => packOf(id, packsFor(10_000)));
  expect(new Set(packs).size).toBeGreaterThan(1000);
  expect(
    Math.max(
      ...Map.groupBy(packs, (pack) => pack)
        .values()
        .map(({ length }) => length),
    ),
  ).toBeLessThan(40);
  expect(ids.map((id) => packOf(id, packsFor(10_500)))).toEqual(packs);
});
