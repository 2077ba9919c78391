import { describe, expect, test } from 'vitest';
import { withDoubt } from '../../../scripts/extract/doubt/doubt.ts';
import { unfamiliarAmong } from '../../../scripts/extract/doubt/unfamiliar.ts';
import { extractUndoubted } from '../../../scripts/extract/extract.ts';
import type { Statement } from '../../../scripts/extract/extraction.ts';

const TEXT =
  '“Pasar ini milik kita semua,” kata Kepala Dinas Perdagangan Kota Ambara Sulaiman Daud, Rabu (1/5/2024).\n“Kami jaga,” ujarnya.';
const [plain, leaning] = extractUndoubted({ text: TEXT, publishedAt: '2024-05-02' }).statements as [
  Statement,
  Statement,
];
const doubted: Statement = { ...plain, review: ['second-hand'] };
const among = (rows: readonly Statement[]) => rows.map(unfamiliarAmong(rows));

describe('an article of which much is doubted', () => {
  test('leaves only the plainest rows: a quotation with name, public office and body', () => {
    expect([plain.speakerText, leaning.speakerText]).toEqual(['Sulaiman Daud', null]);
    expect(among([plain, leaning, doubted])).toEqual([false, true, false]);
  });

  test.each<[string, Partial<Statement>]>([
    ['reported speech', { kind: 'indirect' }],
    ['nobody is named', { speakerText: null }],
    ['no official', { official: false }],
    ['no office', { role: null }],
    ['no body', { organisation: null }],
  ])('is not plain: %s', (_name, change) => {
    expect(among([{ ...plain, ...change }, doubted])).toEqual([true, false]);
  });

  test('one of five is not much', () => {
    expect(among([plain, leaning, leaning, leaning, doubted])).not.toContain(true);
    expect(among([plain, leaning, leaning, doubted])).toContain(true);
  });

  test('says so to editors, however likely the row is', () => {
    const by = { threshold: 0, bias: 9, weights: {} };
    const rows = withDoubt([plain, leaning, doubted], TEXT, '2024-05-02', by);
    expect(rows.map(({ review }) => review)).toEqual([[], ['style-unfamiliar'], ['second-hand']]);
  });
});
