import { describe, expect, test } from 'vitest';
import { readJson } from '../../scripts/article/json.ts';
import { cpuOf, holdsOnce } from '../cpu.ts';

describe('JSON that is slightly broken is read', () => {
  test.each([
    ['a raw line break', '{"a":"satu\ndua\ttiga"}', { a: 'satu\ndua\ttiga' }],
    ['trailing commas', '{"a":[1,2,],\n}', { a: [1, 2] }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['CDATA in comments', '/* <![CDATA[ */ {"a":1} /* ]]> */', { a: 1 }],
    ['an HTML comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['comments', '{"a":1, // satu\n "b":"https://x/y" /* dua */}', { a: 1, b: 'https://x/y' }],
    ['a semicolon', '{"a":1};', { a: 1 }],
    [
      'marks in a string',
      '{"a":"Menteri: "Harga naik", katanya","b":2}',
      { a: 'Menteri: "Harga naik", katanya', b: 2 },
    ],
    ['escapes that JSON does not know', `{"a":"Jum\\'at"}`, { a: "Jum'at" }],
    ['nothing wrong at all', '{"a":"x, \\"y\\"}"}', { a: 'x, "y"}' }],
  ])('%s', (_what, text, expected) => {
    expect(readJson(text)).toEqual(expected);
  });

  test.each(['', '{"a":', 'window.x = 1', '<p>x</p>'])('%j is none', (text) => {
    expect(readJson(text)).toBeUndefined();
  });

  test.each([
    ['quotation marks', '"'.repeat(300_000)],
    ['comments never closed', '/* '.repeat(200_000)],
    ['spaces', `,${' '.repeat(200_000)}${'}'.repeat(100_000)}`],
    ['spaces after strings', `"a"${' '.repeat(300)}`.repeat(2_000)],
  ])('%s by the hundred thousand cost no more than their length', (_what, text) => {
    expect(holdsOnce(() => cpuOf(() => readJson(text)) < 2_000)).toBe(true);
  });
});
