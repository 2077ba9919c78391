import { describe, expect, it } from 'vitest';
import { sharedSentences, wordingOf } from '../../src/wording/wording.ts';

const share = (a: string, b: string) => sharedSentences(wordingOf(a), wordingOf(b)).length > 0;

describe('the same sentence in two outlets', () => {
  it.each([
    [
      'the seed pair: one outlet prints a sentence more',
      'Pada Selasa, 28 November 2023, Kominfo telah mengirimkan surat permintaan klarifikasi kepada KPU. Secara bersamaan, kami juga melakukan pengumpulan data dan informasi yang diperlukan untuk mendukung upaya penanganan dugaan kebocoran data tersebut,',
      'Secara bersamaan, kami juga melakukan pengumpulan data dan informasi yang diperlukan untuk mendukung upaya penanganan dugaan kebocoran data tersebut,',
    ],
    [
      'a word is changed',
      'Bisa saja bukan dari kami, bentuknya mirip kartu keluarga, cuma kolomnya lebih banyak,',
      'Bisa jadi bukan dari kami, bentuknya mirip kartu keluarga, cuma kolomnya lebih banyak,',
    ],
    [
      'a comma here is a full stop there',
      'Dompet daerah ini tipis, uang jalan kami geser dulu untuk perahu dan dapur umum,',
      'Dompet daerah ini tipis. Uang jalan kami geser dulu untuk perahu dan dapur umum. Maka beberapa proyek menunggu,',
    ],
    [
      'an insertion in brackets and typos',
      'Kami akan menanyai siapa saja yang tahu, entah pekerja, (pemilik) gudang, ahli dan sebaginya, biar pemicu ledakan ini terang,',
      'Kami akan menanyai siapa saja yang tahu, entah pekerja, pemilik gudang, ahli, dan sebagainya, biar pemicu ledakan ini terang,',
    ],
    [
      'a figure is written in words',
      'Dua belas rumah hanyut dan tiga ratus lima puluh ekor ternak hilang di dusun itu',
      '12 rumah hanyut dan 350 ekor ternak hilang di dusun itu',
    ],
    [
      'a figure is given twice',
      'Pemilik gudang kami beri waktu 5 (lima) hari untuk mengangkut semua drum itu',
      'Pemilik gudang kami beri waktu lima hari untuk mengangkut semua drum itu',
    ],
    [
      'a name is abbreviated',
      'Berkas hakim itu sudah kami kirim ke Mahkamah Agung bersama rekaman sidangnya',
      'Berkas hakim itu sudah kami kirim ke MA bersama rekaman sidangnya',
    ],
    [
      'a denial stands in another clause, which one outlet leaves out',
      'Kami tidak diam, tiga pompa keruk sudah kami turunkan ke sungai sejak subuh',
      'Tiga pompa keruk sudah kami turunkan ke sungai sejak subuh',
    ],
    [
      'the spoken form of a denial',
      'Pabrik itu enggak membayar lembur buruh jahitnya selama tujuh bulan',
      'Pabrik itu tidak membayar lembur buruh jahitnya selama tujuh bulan',
    ],
    [
      'another kind of apostrophe and hyphen',
      'Ketua KPU Hasyim Asy’ari sudah menerima hal-hal itu semua',
      "ketua KPU Hasyim Asy'ari sudah menerima hal hal itu semua",
    ],
  ])('%s', (_case, a, b) => {
    expect(share(a, b)).toBe(true);
    expect(share(b, a)).toBe(true);
  });
});

describe('not the same sentence', () => {
  it.each([
    ['a short formula', 'Kami akan tunggu saja. Data itu milik KPU.', 'Kami akan tunggu saja.'],
    [
      'the same words scattered over a long sentence',
      'Kami akan terus melakukan koordinasi',
      'Kami minta warga yang akan pulang terus waspada karena petugas melakukan pemeriksaan dan koordinasi',
    ],
    [
      'a shared beginning only',
      'Kementerian Kominfo mengimbau seluruh penyelenggara meningkatkan keamanan sistemnya',
      'Kementerian Kominfo mengimbau seluruh warga agar tidak menyebarkan data pribadi orang lain',
    ],
    ['nothing', '', ''],
    [
      'a denial',
      'Pemerintah akan menaikkan tarif listrik rumah tangga pada triwulan depan',
      'Pemerintah tidak akan menaikkan tarif listrik rumah tangga pada triwulan depan',
    ],
    [
      'what one says, another calls untrue',
      'Sekolah menahan ijazah murid yang menunggak iuran gedung',
      'Tidak benar bahwa sekolah menahan ijazah murid yang menunggak iuran gedung',
    ],
    [
      'one figure is another',
      'Sebanyak 204 juta data pemilih diduga telah diperjualbelikan di forum itu',
      'Sebanyak 250 juta data pemilih diduga telah diperjualbelikan di forum itu',
    ],
    [
      'one name is another',
      'Penyidik menetapkan Andri Kurnia sebagai tersangka setelah memeriksa rekaman kamera',
      'Penyidik menetapkan Joko Pitoyo sebagai tersangka setelah memeriksa rekaman kamera',
    ],
    [
      'the opposite',
      'Kredit macet di sektor perkebunan naik tajam pada triwulan pertama',
      'Kredit macet di sektor perkebunan turun tajam pada triwulan pertama',
    ],
    [
      'another thing in the same frame',
      'Pemerintah akan mengimpor beras mulai bulan depan untuk mengisi gudang',
      'Pemerintah akan mengimpor gula mulai bulan depan untuk mengisi gudang',
    ],
  ])('%s', (_case, a, b) => {
    expect(share(a, b)).toBe(false);
  });
});

it('an initial and a number do not end a sentence', () => {
  expect(wordingOf('Menurut Semuel A. Pangerapan, PP No. 71 sudah jelas.').sentences).toHaveLength(
    1,
  );
});
