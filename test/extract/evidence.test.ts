import { describe, expect, it } from 'vitest';
import { evidenceIn } from '../../scripts/extract/evidence.ts';
import { tokensOf } from '../../scripts/extract/token.ts';

const evidenceOf = (text: string) => {
  const { names, places, bodies, common } = evidenceIn(text, tokensOf(text));
  return { names: [...names], places: [...places], bodies: [...bodies], common: [...common] };
};

describe('words that stand where only a name can', () => {
  it.each([
    ['Air naik, ucap Windy di posko.', ['Windy']],
    ['Windy mengatakan air naik.', ['Windy']],
    ['Windy juga mengatakan air naik.', ['Windy']],
    ['Brigjen Dwisakti hadir.', ['Dwisakti']],
    ['Brigjen Dwisakti Kepala Dinas hadir.', ['Dwisakti']],
    ['H Sukri hadir.', ['Sukri']],
    ['Pemuda itu disapa Ucok Baba.', ['Ucok', 'Baba']],
    ['Gadis bernama Melur hilang.', ['Melur']],
    ['Lela Marsinah (45) menangis.', ['Lela', 'Marsinah']],
    ['Lela Marsinah (45 tahun) menangis.', ['Lela', 'Marsinah']],
    ['Korban RD (32) tewas.', ['RD']],
    ['Warga mengatakan air naik.', []],
    ['"Air naik," kata Bupati Windy.', []],
    ['Rumah Sakit Haji Abdul hadir.', []],
    ['RSUD dr Soetomo penuh.', []],
    ['Windy membaca koran.', []],
    ['Rapat ke-12 (12) digelar.', []],
  ])('%s %j', (text, names) => {
    expect(evidenceOf(text).names).toEqual(names);
  });
});

describe('words that stand where only a place can', () => {
  it.each([
    ['Warga Kota Batuwangi resah.', ['Batuwangi']],
    ['Warga Kota Batuwangi Sri Handayani hadir.', ['Batuwangi']],
    ['Desa Batuwangi Fajar resah. Desa Batuwangi ramai.', ['Batuwangi']],
    ['Stasiun Geofisika Kupang Margarita hadir.', ['Kupang']],
    ['Kecamatan Sukarejo, Kabupaten Ambara', ['Sukarejo']],
    ['Warga di Sungai Rekaan, resah.', ['Sungai Rekaan']],
    ['Warga di Jakarta Pusat (12/3)', ['Jakarta Pusat']],
    ['BPBD Lembang Sari melaporkan banjir.', ['Lembang Sari']],
    ['Satpol PP Lembang Sari membongkar lapak.', ['Lembang Sari']],
    ['Rapat oleh KPU Lembang Sari digelar.', ['Lembang Sari']],
    ['Wali Kota Ratnasari Kusumo hadir.', []],
    ['Ia bekerja di Dinas Sosial.', []],
    ['Windy mengatakan air naik. Warga di Windy, resah.', []],
  ])('%s %j', (text, places) => {
    expect(evidenceOf(text).places).toEqual(places);
  });
});

describe('bodies that stand without an office before and a name behind', () => {
  it.each([
    ['PT Sawit Lestari sebagai tersangka.', ['PT Sawit Lestari']],
    ['PT Budi Santoso sebagai tersangka.', ['PT Budi Santoso']],
    ['PT Segara Boga (SB) Mustika Arya hadir.', ['PT Segara Boga', 'SB']],
    ['Dinas Sosial untuk warga.', ['Dinas Sosial']],
    ['Polres Binjai Iptu Dameria hadir.', ['Polres Binjai']],
    ['Direktur PT Sawit Lestari hadir.', []],
    ['PT Budi Santoso mengatakan tidak.', []],
    ['Lalu PT saja.', []],
    ['Yayasan Pelita dan Budi hadir.', []],
    [
      'Emiten PT Bank Segara Timur Tbk untung.',
      ['PT Bank Segara Timur Tbk', 'Bank Segara Timur', 'Bank Segara Timur Tbk'],
    ],
  ])('%s %j', (text, bodies) => {
    expect(evidenceOf(text).bodies).toEqual(bodies);
  });
});

it('words that the article also has in small letters', () => {
  expect(evidenceOf('Warga resah. Banyak warga di posko, juga Rina.').common).toEqual([
    'warga',
    'posko',
    'juga',
  ]);
});
