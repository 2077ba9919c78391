import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../scripts/extract/quotation.ts';
import { paragraphsOf, sentencesOf } from '../../scripts/extract/sentence.ts';

const spans = (text: string) =>
  paragraphsOf(text).flatMap((paragraph) => quotedSpans(paragraph).map((span) => span.text));
const sentences = (text: string) =>
  paragraphsOf(text).flatMap((paragraph) =>
    sentencesOf(
      paragraph,
      quotedSpans(paragraph).map(({ outer }) => outer),
    ).map((one) => one.text),
  );

it.each([
  [`'Kapalnya tertahan di Muara', ujar Camat Wringin.`, ['Kapalnya tertahan di Muara']],
  [`‘Jum'at kami buka lagi,’ kata Camat Wringin.`, [`Jum'at kami buka lagi,`]],
  [
    `'Kapalnya tertahan', ujar Camat Wringin. "Besok jalan," katanya.`,
    ['Kapalnya tertahan', 'Besok jalan,'],
  ],
  [`'Kunang' mengklaim punya data warga.`, []],
  [`Ia menyebut 'tukang ngarang', ujar Camat Wringin.`, []],
])('a paragraph that opens in single marks: %s', (text, words) => {
  const spans = quotedSpans({ text, start: 0, end: text.length });
  expect(spans.map((span) => span.text)).toEqual(words);
});

describe('quoted stretches', () => {
  it.each([
    ['"Kami akan periksa," kata dia.', ['Kami akan periksa,']],
    ['“Kami akan periksa,” kata dia.', ['Kami akan periksa,']],
    ['”Kami akan periksa,” kata dia.', ['Kami akan periksa,']],
    ['“Satu,” kata dia. “Dua.”', ['Satu,', 'Dua.']],
    [
      '"Warga kami minta bertahan, "ujar Camat Budi Santoso di Ambara.',
      ['Warga kami minta bertahan,'],
    ],
    [
      '"Kami minta bertahan. "tutur Budi. "Air naik," katanya.',
      ['Kami minta bertahan.', 'Air naik,'],
    ],
    ['"Buka dengan lurus, tutup melengkung,” ujarnya.', ['Buka dengan lurus, tutup melengkung,']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    ['"Kami bangun "rumah pintar" di desa," kata Budi.', ['Kami bangun "rumah pintar" di desa,']],
    [
      '"Ini untuk pemuda "zaman now" yang kreatif," ujarnya. "Silakan," katanya.',
      ['Ini untuk pemuda "zaman now" yang kreatif,', 'Silakan,'],
    ],
    [
      '“Kata beliau “jangan takut” kepada kami,” ujar Sari.',
      ['Kata beliau “jangan takut” kepada kami,'],
    ],
    ['"Ini untuk semua." "Kami juga," kata Budi.', ['Ini untuk semua.', 'Kami juga,']],
    [
      'Warga menyebutnya "jalan lubang" sejak lama. "Parah," kata Budi.',
      ['jalan lubang', 'Parah,'],
    ],
    ['Kami bangun "rumah pintar" di tiap desa," kata Budi.', ['rumah pintar']],
  ])('inside another one: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    ['«Kami periksa,» kata Budi.', ['Kami periksa,']],
    ['„Kami periksa,“ kata Budi.', ['Kami periksa,']],
    ["''Kami periksa,'' kata Budi. ``Tentu,'' ujarnya.", ['Kami periksa,', 'Tentu,']],
    ['Budi bilang:"Kami periksa." Lalu pulang.', ['Kami periksa.']],
    ['("Kami periksa," kata Budi.)', ['Kami periksa,']],
    ['" Kami periksa ," kata Budi.', ['Kami periksa ,']],
  ])('whatever the marks: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each(['Lebar papan 12" dan 14" dijual.', '"" kata Budi.', 'Rumah itu rusak " kata Budi.'])(
    'none in: %s',
    (text) => {
      expect(spans(text)).toEqual([]);
    },
  );

  it.each([
    [
      'the mark that opens it, at the beginning of a paragraph',
      'Kami buka pintu bagi semua," kata Budi.',
      { text: 'Kami buka pintu bagi semua,', outer: { start: 0, end: 28 }, open: false },
    ],
    [
      'the mark that closes it, before its attribution',
      '“Kami bangun jalan itu, kata Bupati Budi Santoso.',
      { text: 'Kami bangun jalan itu,', outer: { start: 0, end: 23 }, open: false },
    ],
    [
      'the mark that closes it, before another quotation',
      '“Kami bangun jalan itu, kata Budi. “Tahun depan selesai,” ujarnya.',
      { text: 'Kami bangun jalan itu,', outer: { start: 0, end: 23 }, open: false },
    ],
    [
      'the mark that closes it, to the end of the paragraph',
      '“Kami bangun jalan itu.',
      { text: 'Kami bangun jalan itu.', outer: { start: 0, end: 23 }, open: true },
    ],
  ])('has lost %s', (_what, text, expected) => {
    const [paragraph] = paragraphsOf(text);
    expect(paragraph && quotedSpans(paragraph)[0]).toMatchObject({ damaged: true, ...expected });
  });

  it('one that is whole is neither damaged nor open', () => {
    const [paragraph] = paragraphsOf('“Kami periksa,” kata Budi.');
    expect(paragraph && quotedSpans(paragraph)).toMatchObject([{ damaged: false, open: false }]);
  });
});

describe('sentences', () => {
  it.each([
    ['Budi, S.H., M.Si. hadir. Ia pulang.', ['Budi, S.H., M.Si. hadir.', 'Ia pulang.']],
    [
      'Kepala Capt. Ruben, M.Mar., meminta. Lalu diam.',
      ['Kepala Capt. Ruben, M.Mar., meminta.', 'Lalu diam.'],
    ],
    ['Tarifnya Rp 1.250.000. Mahal.', ['Tarifnya Rp 1.250.000.', 'Mahal.']],
    ['“Ya. Tentu,” kata dia. Selesai.', ['“Ya. Tentu,” kata dia.', 'Selesai.']],
    [
      'Jalan itu rusak."Kami perbaiki," kata Budi. Selesai.',
      ['Jalan itu rusak.', '"Kami perbaiki," kata Budi.', 'Selesai.'],
    ],
    [
      'Direktur PT. Sinar Laut dan CV. Maju Bersama hadir. Ia pulang.',
      ['Direktur PT. Sinar Laut dan CV. Maju Bersama hadir.', 'Ia pulang.'],
    ],
    [
      'Panglima Jend. Rudi, Kompol. Ani, Letkol. Adi dan Brigjen. Pol. (Purn.) Joko hadir.',
      ['Panglima Jend. Rudi, Kompol. Ani, Letkol. Adi dan Brigjen. Pol. (Purn.) Joko hadir.'],
    ],
    [
      'Warga RT. 05 RW. 02, Jl. Melati No. 7, mengungsi. Air naik.',
      ['Warga RT. 05 RW. 02, Jl. Melati No. 7, mengungsi.', 'Air naik.'],
    ],
    [
      'Rapat 5 Okt. 2023 itu batal. Ditunda ke Des. Warga kecewa.',
      ['Rapat 5 Okt. 2023 itu batal.', 'Ditunda ke Des.', 'Warga kecewa.'],
    ],
    [
      'Dr. rer. nat. Rina hadir. Budi, M.Si., S.Ikom. pulang.',
      ['Dr. rer. nat. Rina hadir.', 'Budi, M.Si., S.Ikom. pulang.'],
    ],
    ['Mereka menanti ... Kemudian pulang.', ['Mereka menanti ...', 'Kemudian pulang.']],
    ['Rektor mencabut SK. "Sah," katanya.', ['Rektor mencabut SK.', '"Sah," katanya.']],
    [
      'Kabar itu ia tulis di akun X. Warga ramai.',
      ['Kabar itu ia tulis di akun X.', 'Warga ramai.'],
    ],
    [
      'Putusan dibacakan Hakim X. Yulianto kemarin.',
      ['Putusan dibacakan Hakim X. Yulianto kemarin.'],
    ],
    ['Nilainya Rp 1,27 M. Wajar saja.', ['Nilainya Rp 1,27 M.', 'Wajar saja.']],
    ['Wali Kota M. Yusuf hadir. Ia pulang.', ['Wali Kota M. Yusuf hadir.', 'Ia pulang.']],
    ['Gubernur H.M. Saleh hadir. Ia pulang.', ['Gubernur H.M. Saleh hadir.', 'Ia pulang.']],
    ['Benarkah? Ya! Tentu saja.', ['Benarkah?', 'Ya!', 'Tentu saja.']],
    ['Warga berkata... lalu diam. Selesai.', ['Warga berkata... lalu diam.', 'Selesai.']],
    ['Tiba pukul 10.30. lalu pulang.', ['Tiba pukul 10.30. lalu pulang.']],
    ['Ia pulang (ke Ambara.) Lalu tidur.', ['Ia pulang (ke Ambara.)', 'Lalu tidur.']],
    ['Dokter hadir. dr. Sri lalu pulang.', ['Dokter hadir.', 'dr. Sri lalu pulang.']],
    ['Jalan rusak.”Kami perbaiki,” kata Budi.', ['Jalan rusak.', '”Kami perbaiki,” kata Budi.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['“Kami siap.” Semua aman.', ['“Kami siap.”', 'Semua aman.']],
    ['“Kami siap.” Kata Budi, semua aman.', ['“Kami siap.” Kata Budi, semua aman.']],
    ['“Kami siap.” kata Budi. Semua aman.', ['“Kami siap.” kata Budi.', 'Semua aman.']],
    ['“Kami siap. Semua aman.” Ia pulang.', ['“Kami siap. Semua aman.”', 'Ia pulang.']],
    ['“Kami siap.” (ant)', ['“Kami siap.”', '(ant)']],
  ])('a quotation that ends in a full stop: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['Ia ditunjuk penjabat keuchik.(*)', ['Ia ditunjuk penjabat keuchik.', '(*)']],
    ['Ia ditunjuk penjabat keuchik.(ica/dea)', ['Ia ditunjuk penjabat keuchik.', '(ica/dea)']],
    ['Demikian rilis itu. ***', ['Demikian rilis itu.']],
    ['Demikian rilis itu.***', ['Demikian rilis itu.']],
    ['***', []],
  ])('who wrote it, and stars: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it('are the lines that hold something, wherever they stand', () => {
    const text = ' \n  Satu. \r\n\n\tDua.\n';
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.map((one) => one.text)).toEqual(['Satu.', 'Dua.']);
    for (const { text: words, start, end } of paragraphs)
      expect(text.slice(start, end)).toBe(words);
  });

  it('longer than any in the news is none, and those behind it are', () => {
    const longest = 'a'.repeat(100_000);
    expect(paragraphsOf(`${longest}a\n${longest}\nDua.`).map((one) => one.text)).toEqual([
      longest,
      'Dua.',
    ]);
  });
});
