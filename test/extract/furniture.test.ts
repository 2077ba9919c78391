import { describe, expect, it, test } from 'vitest';
import { datelineLength } from '../../scripts/extract/dateline.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { isBoilerplate, storyIn } from '../../scripts/extract/furniture.ts';

const story = (text: string) =>
  storyIn({ text, start: 0, end: text.length }).map((part) => {
    expect(text.slice(part.start, part.end)).toBe(part.text);
    return part.text;
  });

const MAYOR = 'Bupati Purwajaya Retno Wulandari mengatakan, jembatan itu dibuka lagi.';
const QUOTE = '"Kami mencari pemiliknya," ujar Jaya, Rabu (11/3/2026). Ia menambahkan, air surut.';

describe('what stands around furniture in a joined line is the story', () => {
  it.each([
    [
      'a byline before a dateline',
      `Laporan Wartawan Suluh Contoh, Panji Lesmana SULUHCONTOH.COM, PURWAJAYA - ${MAYOR}`,
      [`SULUHCONTOH.COM, PURWAJAYA - ${MAYOR}`],
    ],
    ['a byline before an office', `Laporan Wartawan Suluh Contoh, Panji Lesmana ${MAYOR}`, [MAYOR]],
    [
      'a byline after the headline',
      `Jembatan Dibuka Lagi Laporan Wartawan Suluh Contoh, Tia WRINGIN, SULUH - ${MAYOR}`,
      ['Jembatan Dibuka Lagi', `WRINGIN, SULUH - ${MAYOR}`],
    ],
    ['a byline that ends like a sentence', `Reporter: Panji Lesmana dan Tia. ${MAYOR}`, [MAYOR]],
    [
      'a summary',
      `Ringkasan Berita: Jembatan dibuka. Kabel diperiksa. SULUHCONTOH.COM, PURWAJAYA - ${MAYOR}`,
      [`SULUHCONTOH.COM, PURWAJAYA - ${MAYOR}`],
    ],
    [
      'a link before a quotation',
      `${MAYOR} Baca juga: Perahu Hanyut di Banyu Biru ${QUOTE}`,
      [MAYOR, QUOTE],
    ],
    [
      'a link before an office',
      `${MAYOR} Baca Juga: Warga Wringin Bangun Jembatan ${MAYOR}`,
      [MAYOR, MAYOR],
    ],
    [
      'a link before a pronoun',
      `${MAYOR} BACA JUGA: Warga Wringin Bangun Jembatan Ia menambahkan, air surut.`,
      [MAYOR, 'Ia menambahkan, air surut.'],
    ],
    [
      'a link that quotes a headline',
      `${MAYOR} Baca juga: Bupati: "Jalan Segera Diperbaiki". ${QUOTE}`,
      [MAYOR, QUOTE],
    ],
    ['a link without a colon', `${MAYOR} Baca juga Perahu Hanyut di Banyu Biru`, [MAYOR]],
    [
      'an advert between sentences',
      `${MAYOR} ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT ${QUOTE}`,
      [MAYOR, QUOTE],
    ],
    ['a page mark', `${MAYOR} Halaman 2 dari 2 ${QUOTE}`, [MAYOR, QUOTE]],
    [
      'a label glued to a sentence',
      'BERITA TERKAIT :Camat menyebut air surut.',
      ['Camat menyebut air surut.'],
    ],
  ])('%s', (_what, text, parts) => {
    expect(story(text)).toEqual(parts);
  });
});

describe('words that only look like furniture', () => {
  it.each([
    '“Baca juga dokumennya,” kata Bupati.',
    'Kami baca juga surat itu di kantor.',
    'Laporan wartawan itu dibantah polisi, kata Budi.',
    'Menurut laporan wartawan setempat, air surut.',
  ])('%s', (text) => {
    expect(story(text)).toEqual([text]);
  });
});

describe('lines that are no part of the story', () => {
  test.each([
    'Halaman 2 dari 2',
    '2 jam lalu -',
    '-',
    'Camat Dodi Harsono/Kabarkini.id/Wawan',
    'Warga membersihkan lumpur di Wringin. (ANTARA/Budi Contoh)',
    'Berita terkait: Camat: Air Mulai Surut',
    'Penulis: Budi Contoh. Editor: Ani Contoh.',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('where a dateline ends', () => {
  it.each([
    ['TRIBUNCONTOH.COM, JAKARTA - ', 'Bupati hadir.'],
    ['Jakarta, FNN - ', 'Bupati hadir.'],
    ['JAKARTA (ANTARA) -- ', 'Bupati hadir.'],
    ['JAKARTA, KOMPAS-', 'Komisi itu bubar.'],
    ['KUPANG—', 'Kasus naik.'],
    ['BANJARMASIN-', 'Wakil Bupati hadir.'],
    ['CIANJUR-CONTOH, Cianjur - ', 'Bupati hadir.'],
    ['RRI, Samarinda: ', 'Bupati hadir.'],
    ['Majalengka (28/9) - ', 'Bupati hadir.'],
    ['Jakarta: ', 'Bupati hadir.'],
    ['LENSACONTOH.ID | BUNGKU – ', 'Bupati hadir.'],
    ['LERENG, LENSACONTOH.ID || ', 'Bupati hadir.'],
    ['Lereng | Lensa Contoh - ', 'Bupati hadir.'],
    ['Bungku, lensa.id :: ', 'Bupati hadir.'],
    ['BUNGKU / LENSACONTOH — ', 'Bupati hadir.'],
    ['[BUNGKU, LENSACONTOH.ID] ', 'Bupati hadir.'],
    ['AMBARA, (KB).- ', 'Puluhan orang tua berkerumun di depan gerbang sekolah.'],
    ['AMBARA (KabarPantai) ~ ', 'Banjir merendam sembilan kecamatan.'],
  ])('%s%s', (dateline, sentence) => {
    expect(datelineLength(`${dateline}${sentence}`)).toBe(dateline.length);
  });

  it.each([
    'Wakil Wali Kota Banjarmasin Said Al-Habsyi mengatakan pasar dibuka.',
    'Eks-Menteri Sosial Joko Susilo mengatakan dana aman.',
    'Juru bicara pasangan Rudi-Dewi, Joko Susilo, mengatakan logistik aman.',
    'Bupati Tojo Una-Una Rina Kartika mengatakan jalan rampung.',
    'Ketua DPR-RI Rina Kartika mengatakan RUU dibahas.',
    'KPU-Bawaslu mengatakan jadwal itu tetap.',
    'Dewi mengatakan, setelah Wringin-Randu Alas dibuka lagi, pedagang kembali.',
    'Januari-Oktober tercatat 12 kasus, kata Budi.',
    'Undang-Undang itu disahkan.',
    'Bupati Budi Santoso – yang juga dokter – mengatakan air surut.',
    'Bupati Budi: Jalan Rusak Selesai Juni',
    'Bupati Lereng / Ketua PMI Iskandar Lamoni mengatakan air surut.',
    '[Foto] Bupati Lereng meninjau pasar | Baca: lima hal',
  ])('none in: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});

describe('statements in furnished text', () => {
  const rows = (text: string) =>
    extract({ text, publishedAt: '2026-03-12' }).statements.map(
      ({ kind, text: words, speaker, role, saidOn }) => [kind, words, speaker, role, saidOn],
    );

  it('a line that begins with a byline and holds the whole article', () => {
    expect(
      rows(
        'Laporan Wartawan Suluh Contoh, Panji Lesmana SULUHCONTOH.COM, PURWAJAYA - Bupati Purwajaya Retno Wulandari mengatakan, jembatan gantung itu dibuka kembali pekan depan. "Kami sudah memeriksa kabelnya dua kali," kata Retno, Kamis (12/3/2026).',
      ),
    ).toEqual([
      [
        'indirect',
        'Bupati Purwajaya Retno Wulandari mengatakan, jembatan gantung itu dibuka kembali pekan depan.',
        'Retno Wulandari',
        'Bupati Purwajaya',
        '2026-03-12',
      ],
      [
        'direct',
        'Kami sudah memeriksa kabelnya dua kali,',
        'Retno Wulandari',
        'Bupati Purwajaya',
        '2026-03-12',
      ],
    ]);
  });

  it('a list of other headlines above the story', () => {
    const headlines = ['Persitel Kalah di Kandang', 'Harga Cabai Turun di Tiga Pasar']
      .flatMap((headline) => [headline, '2 jam lalu -'])
      .join('\n');
    const text = `-\n${headlines}\n${headlines}\n${headlines}\nAMBARA -- Bupati Sulaiman Daud menyatakan, perbaikan jalan di 5 desa selesai.`;
    expect(rows(text)).toEqual([
      [
        'indirect',
        'Bupati Sulaiman Daud menyatakan, perbaikan jalan di 5 desa selesai.',
        'Sulaiman Daud',
        'Bupati',
        null,
      ],
    ]);
  });
});
