import { expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { highlight } from '../../src/search/highlight.ts';

const textOf = (words: string, query: string) =>
  excerptOf(highlight(words, query))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
const LONG = Array.from({ length: 400 }, (_, at) => `kata${at}`).join(' ');

it('short words stay whole', () => {
  expect(textOf('Pompa tambahan akan kami kirimkan', 'pompa')).toBe(
    '[Pompa] tambahan akan kami kirimkan',
  );
});

it('long ones begin shortly before what was found, between words', () => {
  const shown = textOf(LONG, 'kata250');
  expect(shown).toMatch(/^… kata\d+ .*\[kata250\] kata251 .* kata\d+ …$/);
  expect(shown.length).toBeLessThan(300);
});

it('long ones in which nothing is marked, or the beginning, are shown from there', () => {
  expect(textOf(LONG, 'sari')).toMatch(/^kata0 kata1 .* …$/);
  expect(textOf(LONG, 'kata3')).toMatch(/^kata0 kata1 kata2 \[kata3\] .* …$/);
  expect(textOf(LONG, 'kata399')).toMatch(/^… .*\[kata399\]$/);
});

it('a word that has no end is cut', () => {
  expect(textOf('a'.repeat(40_000), 'b').length).toBeLessThan(300);
});
