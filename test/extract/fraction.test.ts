import { describe, expect, it } from 'vitest';
import {
  endsWithParty,
  fractionAt,
  isInFraction,
  withoutFraction,
} from '../../scripts/extract/fraction.ts';
import { wordsOf } from '../../scripts/extract/word.ts';

describe('fractions of councils', () => {
  it.each([
    ['Fraksi Golkar menolak', 'Fraksi Golkar'],
    ['fraksi Partai Amanat Nasional menolak', 'fraksi Partai Amanat Nasional'],
    ['Fraksi PDI Perjuangan DPRD Ambara', 'Fraksi PDI Perjuangan'],
    ['Ketua Fraksi Golkar', null],
    ['Fraksi itu menolak', null],
  ])('%s begins with %s', (text, fraction) => {
    expect(fractionAt(text)).toBe(fraction);
  });

  it.each([
    ['Ketua Fraksi Golkar', true],
    ['Wakil Ketua Fraksi PDI Perjuangan DPRD Ambara', true],
    ['Anggota dewan dari Fraksi PKS', true],
    ['Juru Bicara Fraksi Gerindra', true],
    ['Ketua DPRD Ambara', false],
    ['Ketua Partai Golkar', false],
    ['Warga Fraksi Golkar', false],
  ])('%s: %s', (role, is) => {
    expect(isInFraction(role)).toBe(is);
  });

  it.each([
    ['Anggota DPRD Wringin Fraksi Gerindra', 'Anggota DPRD Wringin'],
    ['Anggota DPRD Wringin dari Fraksi PDI Perjuangan', 'Anggota DPRD Wringin'],
    ['Anggota DPR dari PKB', 'Anggota DPR'],
    ['Ketua Fraksi Golkar', 'Ketua Fraksi Golkar'],
    ['Bupati Ambara', 'Bupati Ambara'],
  ])('%s sits in the council: %s', (role, seat) => {
    expect(withoutFraction(role)).toBe(seat);
  });

  it.each([
    ['Anggota DPRD dari Golkar', true],
    ['Anggota DPRD dari Partai Golkar', true],
    ['Anggota DPRD dari Fraksi PDI Perjuangan', true],
    ['Ketua Golkar', false],
    ['Anggota DPRD dari Ambara', false],
    ['Golkar', false],
    ['', false],
  ])('%s ends with a party that somebody sits for: %s', (office, ends) => {
    const words = wordsOf(office);
    expect(endsWithParty(words, words.length)).toBe(ends);
  });
});
