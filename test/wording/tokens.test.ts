import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/wording/tokens.ts';

const numbers = (text: string) => tokensOf(text).flatMap(({ number }) => number ?? []);

describe('numbers are the same in figures and in words', () => {
  it.each([
    ['dua belas rumah', ['12']],
    ['tiga puluh lima orang dari tiga desa', ['35', '3']],
    ['seratus dua puluh lima ribu ton', ['125000']],
    ['204 juta data', ['204000000']],
    ['Rp 1.500 atau 2,1 persen', ['1500', '2,1']],
    ['Rp2,4 miliar dan Rp 350.000', ['2400000000', '350000']],
    ['dua tiga hari', ['2', '3']],
    ['pintu air ketiga', ['ke-3']],
    ['sebelas dua belas', ['11', '12']],
    ['29/11/2023', ['29', '11', '2023']],
    ['semua orang', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

it('tells names, clauses and additions in brackets apart', () => {
  const tokens = tokensOf('Menurut Sari, itjen (Inspektorat) jalan. Besok rapat');
  expect(tokens.map(({ key, name, clause, aside }) => [key, name, clause, aside])).toEqual([
    ['menurut', false, 0, false],
    ['sari', true, 0, false],
    ['itjen', false, 1, false],
    ['inspektorat', true, 1, true],
    ['jalan', false, 1, false],
    ['besok', false, 2, false],
    ['rapat', false, 2, false],
  ]);
});
