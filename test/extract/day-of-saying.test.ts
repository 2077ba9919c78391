import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

/** A Thursday. */
const publishedAt = '2023-11-30';
const days = (text: string) =>
  extract({ text, publishedAt }).statements.map(({ saidOn, saidOnFrom, review }) => [
    saidOn,
    saidOnFrom,
    review.includes('date-missing'),
  ]);

const SPEAKER = 'Menteri Sosial Rina Kartika';

describe('the day of a quotation', () => {
  it.each([
    ['a day of the attribution', `"Kami periksa," kata ${SPEAKER}, Rabu (29/11).`, '2023-11-29'],
    ['a short month', `"Kami periksa," kata ${SPEAKER}, Kamis, 5 Okt. 2023.`, '2023-10-05'],
    [
      'a day before the outlet that is quoted',
      `"Kami periksa," kata ${SPEAKER}, Rabu (29/11), dikutip Kabar.com.`,
      '2023-11-29',
    ],
    [
      'a day before the agency that reports it',
      `"Kami periksa," kata ${SPEAKER}, Rabu (29/11), seperti dilaporkan Kantor Berita Ambara.`,
      '2023-11-29',
    ],
    [
      'a written statement',
      `"Kami periksa," kata ${SPEAKER} dikutip dari siaran pers, Rabu (29/11).`,
      '2023-11-29',
    ],
  ])('%s', (_what, text, day) => {
    expect(days(text)).toEqual([[day, 'explicit', false]]);
  });

  it.each([
    ['does not exist', `"Kami periksa," kata ${SPEAKER}, Jumat (31/11/2023).`],
    ['has no such month', `"Kami periksa," kata ${SPEAKER}, Senin (27/13/2023).`],
    ['is after publication', `"Kami periksa," kata ${SPEAKER}, Selasa (5/12).`],
    ['is of a year that no news is about', `"Kami periksa," kata ${SPEAKER}, Rabu (29/11/9999).`],
    ['is far after publication', `"Kami periksa," kata ${SPEAKER}, Senin (25/12/2033).`],
  ])('none, and a flag, where the printed one %s', (_what, text) => {
    expect(days(text)).toEqual([[null, null, true]]);
  });

  it('is not inherited from a day after publication', () => {
    const text = `"Kami periksa," kata ${SPEAKER}, Selasa (5/12).\n"Stok aman," kata Rina.`;
    expect(days(text)).toEqual([
      [null, null, true],
      [null, null, true],
    ]);
  });

  it('is not the one behind an outlet that is quoted', () => {
    const text = `"Kapalnya kandas," ucap ${SPEAKER} sebagaimana dikutip Kabar.com dari Reuters, Rabu 29 November 2023.`;
    expect(days(text)[0]?.[0]).toBeNull();
  });

  it('nor the one behind an agency that reports it', () => {
    const text = `"Kapalnya kandas," ucap ${SPEAKER} seperti dilaporkan Anadolu, Rabu (29/11).`;
    expect(days(text)[0]?.[0]).toBeNull();
  });
});

it.each([
  [`${SPEAKER}, dalam siaran pers yang diterima Rabu (29/11), memaparkan pemicunya.`, '2023-11-29'],
  [`${SPEAKER}, Rabu (29/11), menjelaskan kenapa stok itu berkurang.`, '2023-11-29'],
  [`${SPEAKER} datang ke gudang yang dibuka Rabu (29/11).`, null],
])('a sentence that only leads to the quotation gives its day: %s %s', (lead, day) => {
  const text = `${lead} "Beras masih cukup untuk tiga bulan," katanya.`;
  expect(days(text).map(([said]) => said)).toEqual([day]);
});

describe('the day of what was said is not the day of saying', () => {
  it.each([
    `${SPEAKER} mengatakan, tersangka ditangkap di rumahnya, pada 4 November 2023.`,
    `${SPEAKER} menyebutkan, gudang itu juga dibobol, pada 23 Januari lalu.`,
    `${SPEAKER} membenarkan bahwa tribun roboh ketika laga di Stadion Muara, Sabtu, 25 November 2023.`,
  ])('%s', (text) => {
    expect(days(text)[0]?.[0]).toBeNull();
  });

  it('though another row has the day of saying', () => {
    const text = `${SPEAKER} membenarkan bahwa tribun roboh ketika laga di Stadion Muara, Sabtu (25/11).\n"Besinya keropos," kata Rina, Rabu (29/11).`;
    expect(days(text).map(([day]) => day)).toEqual(['2023-11-29', '2023-11-29']);
  });
});

describe('the day of reported words', () => {
  it.each([
    [`Pada Rabu (29/11), ${SPEAKER} mengatakan bahwa stok beras cukup.`, '2023-11-29'],
    [`${SPEAKER}, Rabu (29/11), mengatakan bahwa stok beras cukup.`, '2023-11-29'],
    [`${SPEAKER} mengatakan stok beras cukup, Rabu (29/11).`, '2023-11-29'],
    [`${SPEAKER} mengatakan stok beras cukup, Rabu (29/11) malam.`, '2023-11-29'],
    [`${SPEAKER} mengatakan stok beras cukup, hari ini.`, '2023-11-30'],
    [`${SPEAKER} mengatakan stok beras cukup, kemarin.`, '2023-11-29'],
    [`${SPEAKER} mengatakan di Jakarta, Rabu (29/11), stok beras cukup.`, '2023-11-29'],
    [`${SPEAKER} menuturkan, Rabu (29/11) malam, bahwa stok beras cukup.`, '2023-11-29'],
    [`${SPEAKER} menuturkan kepada wartawan, Rabu (29/11), stok beras cukup.`, '2023-11-29'],
    [`Menurut ${SPEAKER} di Jakarta, Rabu (29/11), stok beras cukup.`, '2023-11-29'],
    [`Menurut ${SPEAKER} kepada Kabar.com, Rabu (29/11) siang, stok beras cukup.`, '2023-11-29'],
    [`Dikatakan ${SPEAKER}, Rabu (29/11), stok beras cukup.`, '2023-11-29'],
    [`Stok beras cukup, kata ${SPEAKER}, Rabu (29/11).`, '2023-11-29'],
    [`${SPEAKER} menyebut stok cukup saat rapat kerja di Jakarta pada Rabu (29/11).`, '2023-11-29'],
    [`${SPEAKER} memastikan stok cukup, Rabu (29/11), di Gudang Bulog, Ambara.`, '2023-11-29'],
    [`${SPEAKER} memastikan stok cukup, Rabu (29/11) di Gudang Bulog, Ambara.`, '2023-11-29'],
    [`${SPEAKER} menyebut stok cukup usai rapat di DPR Rabu (29/11).`, '2023-11-29'],
  ])('%s %s', (text, day) => {
    expect(days(text)).toEqual([[day, 'explicit', false]]);
  });

  it.each([
    ['of what is planned', `${SPEAKER} mengatakan beras akan dibagikan pada Rabu (29/11).`],
    ['tomorrow', `${SPEAKER} mengatakan stok beras cukup, besok.`],
    ['since when', `${SPEAKER} mengatakan stok beras cukup sejak Rabu (29/11).`],
    ['without its weekday', `${SPEAKER} mengatakan gudang roboh, pada 29 November 2023.`],
    ['of what was said in front', `Stok yang datang Rabu (29/11) cukup, kata ${SPEAKER}.`],
    ['of what was said behind', `Menurut ${SPEAKER}, pencarian dihentikan pada Rabu (29/11).`],
    ['at its end', `Menurut ${SPEAKER}, gudang itu roboh, Rabu (29/11).`],
    ['of who spoke', `Menurut ${SPEAKER} yang dilantik pada Rabu (29/11), stok beras cukup.`],
    ['of a clause', `Menurut ${SPEAKER} kepada Kabar.com, Rabu (29/11) gudang dibuka.`],
    [
      'of a paper',
      `${SPEAKER} menyebut keputusan yang ditandatangani di Jakarta pada Rabu (29/11).`,
    ],
    ['of another outlet', `${SPEAKER} mengatakan stok beras cukup, dikutip Rabu (29/11).`],
  ])('is none that is %s', (_what, text) => {
    expect(days(text)).toEqual([[null, null, true]]);
  });
});
