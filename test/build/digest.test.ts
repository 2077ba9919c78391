import { expect, it } from 'vitest';
import { digestOf } from '../../src/build/digest.ts';

const story = (more: object) => ({
  id: 'k',
  name: 'Kasus',
  body: 'Isi.',
  data: { summary: 'Singkat.', invented: false, ...more },
});

it('equal values have equal digests, whatever objects they are', () => {
  const value = () => ({ a: [1, null, 'x'], b: new Map([['k', { id: 'r', words: 'w' }]]) });
  expect(digestOf(value())).toBe(digestOf(value()));
});

it.each([
  ['a word', { id: 'r', words: 'a' }, { id: 'r', words: 'b' }],
  ['nothing and an empty text', [null], ['']],
  ['a number and its text', [1], ['1']],
  ['where a list ends', [['a'], 'b'], [['a', 'b']]],
  ['what a map has', new Map([['a', 1]]), new Map([['a', 2]])],
  [
    'a record inside a record',
    { id: 'r', in: { id: 's', x: 1 } },
    { id: 'r', in: { id: 's', x: 2 } },
  ],
  ['quotation marks in a text', ['a","b'], ['a', 'b']],
  ['whether a story is invented', { s: story({}) }, { s: story({ invented: true }) }],
])('%s makes another digest', (_what, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

it('what only a story’s own page shows makes none', () => {
  expect(digestOf({ s: story({ summary: 'Lain.' }) })).toBe(digestOf({ s: story({}) }));
  expect(digestOf({ s: { ...story({}), body: 'Lain.' } })).toBe(digestOf({ s: story({}) }));
});

it('what an article remembers for the program makes none', () => {
  const article = (more: object) => ({
    id: 'a',
    data: { textHash: 'sha256:0', title: 't', ...more },
  });
  expect(digestOf(article({ statements: ['x'] }))).toBe(digestOf(article({ statements: [] })));
  expect(digestOf(article({ title: 'u' }))).not.toBe(digestOf(article({})));
});
