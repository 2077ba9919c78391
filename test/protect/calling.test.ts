import { describe, expect, it } from 'vitest';
import {
  callingOf,
  fullNameOf,
  isAccused,
  isChild,
  isKin,
  officeAt,
} from '../../scripts/protect/calling.ts';

describe('what an article calls somebody without an office', () => {
  it.each([
    ['"Air naik," kata Sutrisno Wibowo, warga Desa Sukamaju, Rabu.', 'warga Desa Sukamaju'],
    ['"Air naik," kata warga Desa Sukamaju, Sutrisno Wibowo.', 'warga Desa Sukamaju'],
    ['Ibu korban, Sutrisno Wibowo, menangis.', 'Ibu korban'],
    ['Sutrisno Wibowo (52), pedagang di Pasar Baru, mengeluh.', 'pedagang di Pasar Baru'],
    ['Seorang saksi bernama Sutrisno Wibowo melihatnya.', 'Seorang saksi bernama'],
    ['Ketua panitia, Sutrisno Wibowo, datang.', null],
    ['Polisi menemui warga. Sutrisno Wibowo membenarkan.', null],
    ['"Warga sudah pulang," kata Sutrisno Wibowo.', null],
    ['Bupati menjawab keluhan warga, kata Sutrisno Wibowo.', null],
  ])('%s', (text, calling) => {
    expect(callingOf(text, 'Sutrisno Wibowo')).toBe(calling);
  });
});

describe('an office that was not linked to a name', () => {
  it.each([
    [
      'Pembimbing kemasyarakatan dari Bapas Contoh, Pak Sutrisno Wibowo, menambahkan.',
      'Pembimbing kemasyarakatan dari Bapas Contoh',
    ],
    ['Kami menemui Kasat Resnarkoba AKP Sutrisno Wibowo di sana.', 'Kasat Resnarkoba'],
    ['Ditemani Kepala Dinas Sosial Contoh, Pak Sutrisno Wibowo melapor.', null],
    ['Sabuk itu mengenai kepala Sutrisno Wibowo.', null],
    [
      'Sutrisno Wibowo, yang baru setahun memimpin dinas perlindungan anak di sana, diam.',
      'kepala dinas perlindungan anak di sana',
    ],
    ['Sutrisno Wibowo, yang memimpin doa, diam.', null],
    ['Ia menyapa Camat Contoh Rr. Sutrisno Wibowo di sana.', 'Camat Contoh'],
    ['Ia menyapa Kepala Dinas Sosial Tb. Sutrisno Wibowo di sana.', 'Kepala Dinas Sosial'],
    ['Ditemani Kepala Dinas Sosial Contoh, Pak Sutrisno Wibowo, ayahnya, melapor.', null],
    ['Bayi itu sehat. Humas RSD dr Contoh, Sutrisno Wibowo, hadir.', 'Humas RSD dr Contoh'],
  ])('%s', (text, office) => {
    expect(officeAt(text, 'Sutrisno Wibowo')).toBe(office);
  });
});

it('an age under 18 behind a name tells a child', () => {
  expect(isChild('Ia memukul Sutrisno Wibowo (16).', 'Sutrisno Wibowo')).toBe(true);
  expect(isChild('Ia memukul Sutrisno Wibowo, 16 tahun.', 'Sutrisno Wibowo')).toBe(true);
  expect(isChild('Ia memukul Sutrisno Wibowo (61).', 'Sutrisno Wibowo')).toBe(false);
});

it('a name in full, where the article has only one that begins so', () => {
  const text = 'Direktur, dr. Meidiana Puspasari Hakim, hadir. Meidiana kesal.';
  expect(fullNameOf(text, 'Meidiana')).toBe('Meidiana Puspasari Hakim');
  expect(fullNameOf(`${text} Meidiana Sari juga.`, 'Meidiana')).toBeNull();
});

describe('who tells by their name whose kin somebody is', () => {
  it.each([
    'Sutrisno Wibowo, ayah korban, diam.',
    'Sutrisno Wibowo, yang juga paman anak itu, diam.',
    'Sutrisno Wibowo (45), kakak kandung bocah itu, diam.',
    'Ibunya, Sutrisno Wibowo, diam.',
    'Sutrisno Wibowo, legislator yang anaknya tampak dalam video, diam.',
    'Kakak pelapor, dosen di Contoh bernama Dr. Sutrisno Wibowo, diam.',
    'Ibu kandung korban, guru honorer, Sutrisno Wibowo, diam.',
    'Satu di antaranya adalah putra anggota DPRD Sleman, Sutrisno Wibowo.',
    'Korban diduga istri Kapolsek Contoh AKP Sutrisno Wibowo.',
    'Pelaku tak lain anak kandung Wakil Bupati Sikka Sutrisno Wibowo.',
  ])('%s', (text) => expect(isKin(text, 'Sutrisno Wibowo')).toBe(true));

  it.each([
    'Sutrisno Wibowo, yang juga anak bungsu mendiang kepala adat, mengancam.',
    'Sutrisno Wibowo, anak petani dari Contoh, dilantik.',
    'Sutrisno Wibowo, putra mantan bupati, menolak.',
    'Ketua panitia, Sutrisno Wibowo, diam.',
    'Sutrisno Wibowo, kepala dinas yang baru dilantik, diam.',
    'Ditemani kakak korban, Kepala Dinas Sosial Sutrisno Wibowo diam.',
    'Ia menenangkan ibu korban, kata Sutrisno Wibowo.',
    'Deputi Perlindungan Anak Kementerian PPPA, Sutrisno Wibowo, mengecam.',
    'Kasus kekerasan terhadap anak Kepala Dinas Sosial Sutrisno Wibowo sesalkan.',
  ])('but not: %s', (text) => expect(isKin(text, 'Sutrisno Wibowo')).toBe(false));
});

describe('who did it, whatever their office', () => {
  it.each([
    'Pejabat itu, Sutrisno Wibowo, Kepala Dinas Tanaman Pangan, disebut menganiaya istrinya.',
    'Camat Contoh Sutrisno Wibowo (51) dilaporkan ke polisi oleh istrinya sendiri.',
    'Kepala desa itu, Sutrisno Wibowo, kini berstatus tersangka.',
    'Polisi menahan terlapor, yakni anggota dewan Sutrisno Wibowo, Rabu.',
    'Terdakwa Sutrisno Wibowo duduk di kursi pesakitan.',
    'Sutrisno Wibowo diduga telah mencabuli dua santri.',
  ])('%s', (text) => expect(isAccused(text, 'Sutrisno Wibowo')).toBe(true));

  it.each([
    'Kapolres Contoh AKBP Sutrisno Wibowo menyebut pelaku menganiaya istrinya.',
    'Sutrisno Wibowo melaporkan dosen itu ke satgas.',
    'Seorang pria ditetapkan sebagai tersangka, kata Sutrisno Wibowo.',
    'Terhadap tersangka, Kapolres Sutrisno Wibowo menerapkan pasal berlapis.',
    'Sutrisno Wibowo dilaporkan hadir dalam rapat itu.',
  ])('but not: %s', (text) => expect(isAccused(text, 'Sutrisno Wibowo')).toBe(false));
});
