import { expect, it } from 'vitest';
import { placesIn } from '../../scripts/mutants/places.ts';

const mutants = (source: string) =>
  placesIn(source).map(({ start, end, to }) => source.slice(0, start) + to + source.slice(end));

it.each([
  ['a === b && !c;', ['a === b || !c;', 'a !== b && !c;', 'a === b && c;']],
  ['list.some(isWord);', ['list.every(isWord);']],
  ['at + 1 >= end;', ['at + 1 > end;', 'at - 1 >= end;']],
  ['for (;;) continue;', ['for (;;) break;']],
])('%s', (source, expected) => {
  expect(mutants(source)).toEqual(expected);
});

it.each([
  ['a type', 'const a: Map<string, true> = b;'],
  ['a text', "const a = 'true && false' + b;"],
  ['a regular expression', 'const a = /(?<!b)c || d/;'],
  ['a search that is only named', 'const { some } = list.some;'],
])('nothing in %s', (_what, source) => {
  expect(mutants(source)).toEqual([]);
});
