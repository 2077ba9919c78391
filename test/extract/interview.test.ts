import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

const said = (text: string) =>
  extract({ text, publishedAt: '2026-03-12' }).statements.map(({ speaker, text }) => [
    speaker,
    text,
  ]);

const LEAD = 'Kami menemui Kepala Dinas Sosial Contoh, Ratna Puspita, di kantornya, Kamis sore.';

describe('an interview without labels and quotation marks', () => {
  it('answers are those of whom the paragraphs before introduce', () => {
    const text = `${LEAD}
Ibu kecewa dengan putusan itu?
Kecewa itu bukan hak saya. Kami tetap mendampingi mereka.
Tetapi orang bilang dinas lamban.
Kami punya dua pekerja sosial untuk tujuh belas kecamatan.
Berapa yang sudah selesai tahun ini?
Dari 63 yang kami dampingi, 38 sudah selesai.
Sampai di situ ia menutup pintu kantornya.`;
    expect(said(text)).toEqual([
      ['Ratna Puspita', 'Kecewa itu bukan hak saya. Kami tetap mendampingi mereka.'],
      ['Ratna Puspita', 'Kami punya dua pekerja sosial untuk tujuh belas kecamatan.'],
      ['Ratna Puspita', 'Dari 63 yang kami dampingi, 38 sudah selesai.'],
    ]);
  });

  it('an answer may be several paragraphs', () => {
    const text = `${LEAD}
Ibu kecewa dengan putusan itu?
Kecewa itu bukan hak saya, sebab kami hanya mendampingi mereka sampai selesai di pengadilan.
Yang kami minta hanya satu, yaitu ruang tunggu yang terpisah bagi para saksi.
Berapa yang sudah selesai?
Dari 63 yang kami dampingi, baru 38 yang sudah selesai sampai bulan ini.
Apa yang paling Ibu butuhkan?
Orang, sebab kami hanya punya dua pekerja sosial untuk tujuh belas kecamatan.`;
    expect(said(text).map(([speaker]) => speaker)).toEqual(Array(4).fill('Ratna Puspita'));
  });

  it('the first answer was given on the day and in the place of the introduction, and gestures are not said', () => {
    const text = `Berikut petikan wawancara dengan Kepala Dinas Sosial Contoh Ratna Puspita di ruang kerjanya, Jumat (6/3/2026).
Ibu kecewa dengan putusan itu?
(Tertawa) Kecewa itu bukan hak saya. Kami tetap mendampingi mereka sampai selesai.
Saya tunggu kabarnya dari jaksa.
Ada tekanan dari bupati?
Beliau menelepon saya dua kali, dan kami mengobrol baik-baik tentang ruang tunggu itu.
Lalu kapan selesai?
Kalau anggarannya turun, kami selesaikan bulan depan, paling lambat sebelum puasa.`;
    const { statements } = extract({ text, publishedAt: '2026-03-12' });
    expect(statements).toMatchObject([
      {
        text: 'Kecewa itu bukan hak saya. Kami tetap mendampingi mereka sampai selesai.',
        saidOn: '2026-03-06',
        place: 'ruang kerjanya',
      },
      { text: 'Saya tunggu kabarnya dari jaksa.', saidOn: '2026-03-06' },
      { saidOn: '2026-03-06' },
      { saidOn: '2026-03-06' },
    ]);
  });

  it.each([
    [
      'questions that a column asks itself',
      `${LEAD}
Lalu siapa yang salah?
Tidak ada yang tahu pasti sejak banjir itu datang.
Apakah tanggulnya kurang tinggi?
Tanggul itu dibangun dua puluh tahun lalu.
Kapan akan dibangun lagi?
Tahun depan menurut rencana pemerintah.`,
    ],
    [
      'questions that an outlet answers itself',
      `${LEAD}
Apa syarat bantuan itu, Bapak dan Ibu?
Syaratnya kartu keluarga dan surat dari desa.
Kapan dibagikan?
Bantuan dibagikan setiap tanggal lima.
Di mana mengambilnya?
Bantuan diambil di kantor pos terdekat.`,
    ],
    [
      'an interview of nobody',
      `Sore itu hujan turun.
Ibu kecewa dengan putusan itu?
Kecewa itu bukan hak saya.
Berapa yang sudah selesai?
Dari 63 yang kami dampingi, 38 sudah selesai.
Apa yang Ibu butuhkan?
Orang, sebab kami kekurangan.`,
    ],
  ])('%s is none', (_about, text) => {
    expect(said(text)).toEqual([]);
  });
});
