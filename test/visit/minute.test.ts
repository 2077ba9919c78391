import { expect, it } from 'vitest';
import { instantOf, minuteOf } from '../../src/visit/minute.ts';

it.each([
  ['2023-11-30T14:03:59+07:00', '2023-11-30T07:03:00.000Z'],
  ['2024-03-02', '2024-03-02T00:00:00.000Z'],
  ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
])('%s is written as its minute and read again', (instant, minute) => {
  expect(minuteOf(instant).length).toBeLessThanOrEqual(5);
  expect(new Date(instantOf(minuteOf(instant))).toISOString()).toBe(minute);
});

it('what was never written is no instant', () => {
  expect(instantOf('')).toBeNaN();
});
