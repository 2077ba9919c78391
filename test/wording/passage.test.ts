import { expect, it } from 'vitest';
import type { Reported } from '../../src/timeline/model.ts';
import { addressOfPassage } from '../../src/wording/passage.ts';

const reported = (words: string, data: object = {}) => ({ words, data }) as Reported;
const URL_ = 'https://media.example/a';

it.each([
  [
    'what a directive would read as its own marks',
    'Rp5-6 juta, A & B',
    {},
    'text=Rp5%2D6%20juta%2C%20A%20%26%20B',
  ],
  ['a letter that is half a character', 'rusak \ud800 sini', {}, 'text=rusak%20%EF%BF%BD%20sini'],
  [
    'what stands before and after',
    'Kami periksa',
    { prefix: 'katanya, "', suffix: '," kata Budi di kantornya.' },
    'text=katanya%2C%20%22-,Kami%20periksa,-%2C%22%20kata%20Budi',
  ],
  [
    'a context that was cut inside a word, without that word',
    'Kami periksa',
    { prefix: 'nterian Komunikasi dan Informasi', suffix: ' Kementerian Komunikasidan Infor' },
    'text=Komunikasi%20dan%20Informasi-,Kami%20periksa,-Kementerian%20Komunikasidan',
  ],
  [
    'a long quotation by its beginning and end',
    Array.from({ length: 20 }, (_, at) => `k${at}`).join(' '),
    {},
    'text=k0%20k1%20k2%20k3%20k4%20k5,k14%20k15%20k16%20k17%20k18%20k19',
  ],
  [
    'both parts of a split one',
    'Kami periksa\n\nHasilnya besok',
    { suffix: ',"', continued: [{ prefix: '"' }] },
    'text=Kami%20periksa,-%2C%22&text=%22-,Hasilnya%20besok',
  ],
])('names %s', (_what, words, data, directive) => {
  expect(addressOfPassage(URL_, reported(words, data))).toBe(`${URL_}#:~:${directive}`);
});

it('keeps a fragment that the address has, and adds nothing where there are no words', () => {
  expect(addressOfPassage(`${URL_}#isi`, reported('Kami'))).toBe(`${URL_}#isi:~:text=Kami`);
  expect(addressOfPassage(URL_, reported(' \n '))).toBe(URL_);
});
