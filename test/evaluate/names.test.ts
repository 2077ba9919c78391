import { expect, it } from 'vitest';
import { nameKey } from '../../scripts/evaluate/names.ts';

it.each([
  ['Budi Santoso', 'Brigjen Pol. Budi Santoso, S.I.K., M.H.', true],
  ['Siti Aminah', 'Hj. SITI AMINAH', true],
  ['Semuel A. Pangerapan', 'Semuel A Pangerapan', true],
  ['Budi Santoso', 'Budi', false],
  ['Budi Santoso', 'Wringin Budi Santoso', false],
  ['Tarmizi', 'Tarmizi Hingga Sri', false],
])('%s and %s are one name: %s', (one, other, same) => {
  expect(nameKey(one) === nameKey(other)).toBe(same);
});

it('a title that is all there is of a name stays', () => {
  expect(nameKey('Raden')).toBe('raden');
});
