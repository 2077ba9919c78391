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

  it('a mark that is never closed reaches to the end and is marked as damaged', () => {
    const [paragraph] = paragraphsOf('“Kami akan periksa semua berkas');
    expect(quotedSpans(paragraph as never)[0]).toMatchObject({ damaged: true });
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
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
