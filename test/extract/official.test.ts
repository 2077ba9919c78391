import { describe, expect, it } from 'vitest';
import { isDoubtfulOffice, isOfficial } from '../../scripts/extract/official.ts';

type Row = readonly [role: string | null, organisation: string | null];

describe('who speaks for a public body', () => {
  it.each<Row>([
    ['Bupati Ambara', null],
    ['Kapolres Ambara', null],
    ['Camat', null],
    ['anggota dewan', null],
    ['anggota dewan dari dapil Ambara', null],
    ['Anggota DPRD dari Fraksi Golkar', 'DPRD Ambara'],
    ['Juru Bicara', 'Fraksi PKS'],
    [null, 'polisi'],
    [null, 'pemerintah pusat'],
    ['Kepala', 'Dinas Sosial'],
    ['Kepala Bidang', 'DLHK Kabupaten Tapin'],
    ['Kepala Bidang', 'BPKAD Kota Ambara'],
    ['Direktur', 'RSUD Ambara'],
    ['Direktur', 'PT Kereta Api Indonesia'],
  ])('%s, %s', (role, organisation) => {
    expect(isOfficial(role, organisation)).toBe(true);
  });

  it.each<Row>([
    ['mantan Bupati Ambara', 'Pemkab Ambara'],
    ['Ketua BEM', 'Universitas Ambara'],
    ['Ketua DPD Partai Gerindra Ambara', 'Partai Gerindra'],
    ['Sekretaris', 'DPD Partai Gerindra'],
    ['anggota dewan pakar', 'Partai Golkar'],
    ['pengamat politik', null],
    ['pengamat politik', 'Universitas Indonesia'],
    ['Guru Besar', 'IPB University'],
    ['Direktur', 'Yayasan Pelita'],
    ['Ketua', 'Majelis Ulama Indonesia'],
    ['Ketua Umum', 'Perkumpulan Sungai'],
    ['kuasa hukum', 'Kementerian Pertanian'],
    ['tersangka', 'Dinas Sosial'],
    ['warga', null],
    ['pedagang', null],
  ])('not %s, %s', (role, organisation) => {
    expect(isOfficial(role, organisation)).toBe(false);
  });

  it('not whose body has a short form that is known to be private', () => {
    expect(isOfficial('Peneliti', 'Indonesia Corruption Watch', 'ICW')).toBe(false);
  });

  it.each<Row>([
    ['Direktur', 'PT Kapal Nusantara'],
    ['Direktur', 'PT Maju Jaya'],
    ['Direktur', null],
    [null, null],
  ])('an editor is asked about %s, %s', (role, organisation) => {
    expect(isOfficial(role, organisation)).toBeNull();
  });
});

it.each<[...Row, boolean]>([
  ['Kepala Divisi Hukum', 'Indonesia Corruption Watch', true],
  ['Direktur', 'Yayasan Pelita', true],
  ['Kepala Bidang', 'Dinas Sosial', false],
  ['Kepala Divisi Humas Polri', 'Humas', false],
  ['Peneliti', 'Indonesia Corruption Watch', false],
  ['Direktur', null, false],
  [null, 'Yayasan Pelita', false],
])('public and private bodies alike have %s, %s: %s', (role, organisation, doubtful) => {
  expect(isDoubtfulOffice(role, organisation)).toBe(doubtful);
});
