import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

const rows = (text: string) =>
  extract({ text, publishedAt: '2023-11-30' }).statements.map(
    ({ kind, group, text: words, speaker, role }) => [kind, group, words, speaker, role],
  );

describe('a quotation that its attribution breaks off is two spans of one group', () => {
  it.each([
    [
      '"Jalan ini," ujar Bupati Bogor Rina Kartika, "akan kami perbaiki".',
      ['Jalan ini,', 'akan kami perbaiki'],
      ['Rina Kartika', 'Bupati Bogor'],
    ],
    [
      '"Air naik," kata Kepala BPBD Kabupaten Bogor Joko Susilo, "dan warga mengungsi ke masjid."',
      ['Air naik,', 'dan warga mengungsi ke masjid.'],
      ['Joko Susilo', 'Kepala BPBD Kabupaten Bogor'],
    ],
    [
      '“Kalau begitu,” tutur Wali Kota Bogor Rina Kartika, Kamis (30/11/2023), “kami tutup saja.” Selesai.',
      ['Kalau begitu,', 'kami tutup saja.'],
      ['Rina Kartika', 'Wali Kota Bogor'],
    ],
  ])('%s', (text, words, [speaker, role]) => {
    expect(rows(text)).toEqual(words.map((span) => ['direct', 1, span, speaker, role]));
  });

  it('a nickname behind an attribution is none of it', () => {
    expect(
      rows('"Kami periksa," kata Ketua KPU Budi Santoso, "si raja jalan" itu, Rabu.'),
    ).toHaveLength(1);
  });
});

describe('words in short form leave sentence, office and name whole', () => {
  it.each([
    [
      'Direktur Utama PT. Sinar Laut Budi Hartono mengatakan proyek itu selesai.',
      'Budi Hartono',
      'Direktur Utama PT. Sinar Laut',
    ],
    ['Panglima TNI Jend. Rudi Harsono mengatakan latihan dimulai.', 'Rudi Harsono', 'Panglima TNI'],
    [
      'Kepala Cabang CV. Maju Bersama, Rina Kartika, mengatakan proyek itu selesai.',
      'Rina Kartika',
      'Kepala Cabang CV. Maju Bersama',
    ],
    [
      'Wakil Bupati Bogor Brigjen. Pol. (Purn.) Joko Susilo mengatakan jalan rampung.',
      'Joko Susilo',
      'Wakil Bupati Bogor',
    ],
    [
      'Ketua RT. 05 Desa Wringin, Budi Santoso, mengatakan air surut.',
      'Budi Santoso',
      'Ketua RT. 05 Desa Wringin',
    ],
  ])('%s', (text, speaker, role) => {
    expect(rows(text)).toEqual([['indirect', 1, text, speaker, role]]);
  });
});

it('a number of weeks is no part of a name', () => {
  for (const number of ['satu', 'dua', 'tiga'])
    expect(rows(`"Kami periksa," kata Menteri Sosial Rina Kartika ${number} minggu lalu.`)).toEqual(
      [['direct', 1, 'Kami periksa,', 'Rina Kartika', 'Menteri Sosial']],
    );
});

describe('a hyphen in a name leaves sentence and name whole', () => {
  it.each([
    ['Wakil Wali Kota Banjarmasin Said Al-Habsyi mengatakan pasar dibuka.', 'Said Al-Habsyi'],
    ['Juru bicara pasangan Rudi-Dewi, Joko Susilo, mengatakan logistik aman.', 'Joko Susilo'],
    ['Bupati Tojo Una-Una Rina Kartika mengatakan jalan rampung.', 'Rina Kartika'],
    ['Ketua DPR-RI Rina Kartika mengatakan RUU dibahas.', 'Rina Kartika'],
  ])('%s', (text, speaker) => {
    expect(rows(text).map(([, , words, who]) => [words, who])).toEqual([[text, speaker]]);
  });

  it('a former minister stays one', () => {
    const [row] = rows('Eks-Menteri Sosial Joko Susilo mengatakan dana aman.');
    expect(row?.slice(2)).toEqual([
      'Eks-Menteri Sosial Joko Susilo mengatakan dana aman.',
      'Joko Susilo',
      'Eks-Menteri Sosial',
    ]);
  });
});
