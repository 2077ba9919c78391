import { describe, expect, it } from 'vitest';
import { type Evidence, NO_EVIDENCE, splitName } from '../../scripts/extract/border.ts';
import { wordsOf } from '../../scripts/extract/word.ts';

/** Splits "office | name" without its bar; gives it back with one where the program puts it. */
function split(printed: string, shown: Partial<Evidence> = {}, office = true) {
  const words = printed.replace(/ \||\| /, '').split(' ');
  const found = splitName(wordsOf(words.join(' ')), { ...NO_EVIDENCE, ...shown }, office);
  const bar = [...words.slice(0, found.start), '|', ...words.slice(found.start)].join(' ');
  return { ...found, bar };
}

describe('where an office ends and a name begins', () => {
  it.each([
    'Kepala Dinas Kesehatan | Budi Santoso',
    'Sekretaris Dinas Perdagangan Wringin | Mulyono Hadi',
    'Kepala BMKG | Dwikorita Karnawati',
    'Ketua KPK | Wringin Rahmat',
    'Ketua Golkar Wringin | Mulyono Hadi',
    'CEO Kitabisa | Budi Santoso',
    'CEO Kitabisa Alfatih Timur | Budi',
    'Direktur Utama PT Maju Jaya | Budi Santoso',
    'Ketua Kelompok Tani | Sri Mukti',
    'Menteri Agama | Yaqut Cholil Qoumas',
    'Menteri Pertanian | Andi Amran Sulaiman',
    'Menteri Perhubungan | Budi Karya Sumadi',
    'Gubernur Jawa Barat | Ridwan Kamil',
    'Gubernur Bali | I Wayan Koster',
    'Wali Kota Batu | Dewanti Rumpoko',
    'Kapolres Tanah Karo AKBP | Wahyudi Rahman',
    'Kasat Reskrim Polres Binjai AKP | Togar Simarmata',
    'Komandan Lanud Adi Sutjipto Marsekal | Budi Santoso',
    'Ketua BEM UTM | Budi Santoso',
    'Ketua RT | Ida Bagus Oka',
    'Ketua Fraksi Golkar | Budi Santoso',
    'Anggota DPRD dari PKB | Budi Santoso',
    'Kepala Balai Besar Wilayah Sungai Bengawan Solo | Budi',
    'Kepala Stasiun Meteorologi Raja Haji Fisabilillah | Ahmad',
    'Juru Bicara Kementerian Luar Negeri | Lalu Muhamad Iqbal',
    'Ketua Umum PSSI | Erick Thohir',
    'Hakim Ketua | Rina Kartika',
    'Jaksa | Rina',
    'Gubernur Jambi | Al Hasan',
    'Ketua DPRD Wringin | Said Al Habsyi',
    'Wali Kota Bogor | Bima Santoso',
    'Kepala Pusat Penerangan Hukum Kejaksaan Agung | Harli Santoso',
    'Direktur Jenderal Perdagangan Luar Negeri Kementerian Perdagangan | Oke Santoso',
    'Menteri Pemberdayaan Perempuan dan Perlindungan Anak | Arifatul Hidayati',
    'Wamen ESDM | Yulian Tanjung',
    'Jaksa Agung | ST Santoso',
    'Wakil Ketua DPR RI | MY Wijayati',
    'Mendes PDT | Budi Santoso',
  ])('%s', (printed) => {
    expect(split(printed)).toMatchObject({ bar: printed, unsure: false });
  });

  it.each([
    'Rektor Universitas Islam Negeri Syarif Hidayatullah |',
    'Rumah Sakit Umum Pusat Dr Sardjito |',
    'Badan Narkotika Nasional |',
    'Badan Eksekutif Mahasiswa UTM |',
    'Direktur Harsono/Kabarkini.id |',
  ])('no name in %s', (printed) => {
    expect(split(printed)).toMatchObject({ bar: printed, weight: 0, unsure: false });
  });

  it.each([
    ['the place may be the first name', 'Bupati Ambara | Rina Kartika'],
    ['the first name may be the place', 'Ketua KPU | Wringin Rahmat'],
    ['a school that is named so', 'Pengasuh Pondok Pesantren Al Hikmah | Ahmad Zaini'],
    ['half of a place', 'Camat Medan | Tuntungan Hendra Gunawan'],
    ['half of a name', 'Bupati Vandiko | Simbolon'],
    ['one name behind a place', 'Kepala Dinas Kesehatan Wringin | Mulyono'],
    ['an unknown name', 'Direktur RSUP Dr Sardjito | Eniarti'],
    ['two people on one ticket', 'Ketua Tim Pemenangan Paslon Wahdi-Qomaru |'],
    ['two people who are backed', 'Ketua Relawan Basuki-Dewi |'],
  ])('%s: an editor is asked about %s', (_what, printed) => {
    expect(split(printed)).toMatchObject({ bar: printed, unsure: true });
  });
});

describe('what the article shows', () => {
  it('of a name moves the border', () => {
    const names = new Set(['Vandiko']);
    expect(split('Bupati Vandiko Simbolon', { names })).toMatchObject({
      bar: 'Bupati | Vandiko Simbolon',
      unsure: false,
    });
  });

  it('of a place moves the border', () => {
    const places = new Set(['Sungai Rekaan']);
    expect(split('Bupati Sungai Rekaan Budi', { places }).bar).toBe('Bupati Sungai Rekaan | Budi');
  });
});

describe('words without an office', () => {
  it.each([
    ['| Rina Kartika', 5],
    ['| Anak Agung Gede Agung', 10.5],
    ['| Yudi Iskandar Muda', 3],
    ['Haji | Rina', 8.5],
    ['| Machrus AD', -0.5],
    ['| Sumatera Barat', -8],
  ])('%s are as likely a name as %d says', (printed, weight) => {
    const found = split(printed, {}, false);
    expect(found).toMatchObject({ bar: printed, unsure: false });
    expect(found.weight).toBeCloseTo(weight);
  });
});
