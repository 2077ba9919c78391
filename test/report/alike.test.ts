import { describe, expect, it } from 'vitest';
import { mayBeOneBody, mayBeOneLaw } from '../../scripts/report/alike.ts';
import { law } from '../../src/schema/law.ts';
import { organisation } from '../../src/schema/organisation.ts';

const body = (name: string, ...abbreviations: string[]) =>
  organisation.parse({ name, abbreviations, kind: 'lembaga', official: true });

describe('may two bodies be one?', () => {
  it.each([
    ['KPU', 'Komisi Pemilihan Umum'],
    ['KPU RI', 'Komisi Pemilihan Umum Republik Indonesia'],
    ['Kominfo', 'Kementerian Komunikasi dan Informatika'],
    ['Kementrian Perdagangan', 'Kementerian Perdagangan'],
    ['Kepolisian Resort Tapin', 'Kepolisian Resor Tapin'],
    ['Dinas Kesehatan', 'Dinas Kesehatan Kota Bandung'],
    ['BPBD Provinsi Banten', 'BPBD Banten'],
  ])('%s, %s: perhaps', (one, other) => {
    expect(mayBeOneBody(body(one), body(other))).toBe(true);
    expect(mayBeOneBody(body(other), body(one))).toBe(true);
  });

  it.each([
    ['Komisi I DPR', 'Komisi V DPR'],
    ['Dinas Kesehatan Kota Bandung', 'Dinas Pendidikan Kota Bandung'],
    ['Polres Tapin', 'Polres Batola'],
    ['Dinas', 'Dinas Kesehatan'],
    ['BI', 'Badan Narkotika Nasional'],
    ['KPK', 'Komisi Pemilihan Umum'],
  ])('%s, %s: no', (one, other) => {
    expect(mayBeOneBody(body(one), body(other))).toBe(false);
  });

  it('an abbreviation on record counts as a name', () => {
    expect(mayBeOneBody(body('Kemkominfo'), body('Kementerian Komunikasi', 'Kemkominfo'))).toBe(
      true,
    );
  });

  it('a name made to cost much costs little', () => {
    const hostile = body(Array.from({ length: 60 }, () => 'aaaa').join(' '));
    expect(mayBeOneBody(body(`${'a'.repeat(120)}b`), hostile)).toBe(false);
  });
});

describe('may two laws be one?', () => {
  const act = (citation: string, title: string, more: object = {}) =>
    law.parse({ kind: citation.split('/')[0], citation, title, ...more });
  const pdp = act('uu/2022/27', 'Pelindungan Data Pribadi', { number: '27', year: 2022 });

  it.each([
    ['without its year', act('uu/27', 'Undang-Undang Nomor 27', { number: '27' })],
    ['by its short name', act('uu/pdp', 'UU PDP')],
    [
      'by the same title',
      act('uu/2022/72', 'Pelindungan data pribadi', { number: '72', year: 2022 }),
    ],
  ])('%s: perhaps', (_case, other) => {
    expect(mayBeOneLaw(pdp, other)).toBe(true);
    expect(mayBeOneLaw(other, pdp)).toBe(true);
  });

  it.each([
    ['of another year', act('uu/2023/27', 'Lain', { number: '27', year: 2023 })],
    ['of another kind', act('pp/27', 'Lain', { number: '27' })],
    ['with another short name', act('uu/ite', 'UU ITE')],
  ])('%s: no', (_case, other) => {
    expect(mayBeOneLaw(pdp, other)).toBe(false);
  });
});
