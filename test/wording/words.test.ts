import { expect, it } from 'vitest';
import { wordsOfText } from '../../src/wording/words.ts';

it.each([
  ['Jum\'at, 1/12: hal-hal "KPU" (e.g. `x`)!\n\tRp5,2 miliar_3', 'ASCII'],
  ['A.B-C%D~E^F{G}|H\\I@J#K$L&M*N+O=P<Q>R?S;T', 'every mark of ASCII'],
  ['', 'nothing'],
])('the words of %j are the same beside a letter that is not ASCII', (text) => {
  // The letter sends the same text the slower way round.
  expect([...wordsOfText(text), 'ε']).toEqual(wordsOfText(`${text} ε`));
});

it('takes off accents and apostrophes, whatever their form', () => {
  expect(wordsOfText('Jum’at Jum`at, café')).toEqual(['jumat', 'jumat', 'cafe']);
});
