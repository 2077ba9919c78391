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
