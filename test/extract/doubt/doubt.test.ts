import { describe, expect, test } from 'vitest';
import { probabilityOf, withDoubt } from '../../../scripts/extract/doubt/doubt.ts';
import { featuresOf } from '../../../scripts/extract/doubt/features.ts';
import { extractUndoubted } from '../../../scripts/extract/extract.ts';
import type { Statement } from '../../../scripts/extract/extraction.ts';

const PUBLISHED = '2024-05-02';
const rowsOf = (text: string) => extractUndoubted({ text, publishedAt: PUBLISHED }).statements;
const featuresIn = (text: string) => featuresOf(rowsOf(text), text, PUBLISHED);

const LEAD = 'Bupati Rantau Panjang Sulaiman Daud membuka pasar, Rabu (1/5/2024).';
const QUOTE = '“Pasar ini milik kita semua,” kata Sulaiman, Rabu (1/5/2024).';
const BACK = '“Kami jaga kebersihannya,” ujarnya.';

describe('what is seen of a row', () => {
  test.each([
    [
      'office and name side by side',
      `${LEAD}\n${QUOTE}`,
      0,
      ['office:beside', 'named:short', 'day:explicit'],
    ],
    [
      'a full name in the attribution',
      '“Aman,” kata Bupati Rantau Panjang Sulaiman Daud, Rabu (1/5/2024).',
      0,
      ['named:full', 'name:2-words', 'name:1-times', 'official:true'],
    ],
    [
      'nobody named: the last one, in the paragraph before',
      `${LEAD}\n${QUOTE}\n${BACK}`,
      1,
      ['named:no', 'cue:nya', 'back:last', 'back:1-paragraphs', 'row:same', 'day:inherited'],
    ],
    [
      'nobody named, and another has spoken since',
      `${LEAD}\n${QUOTE}\n“Betul,” kata Camat Ambara Rini Astuti.\n${BACK}`,
      2,
      ['named:no', 'article:2-speakers'],
    ],
    [
      'a person without office or body',
      '“Saya kaget,” kata Rini Astuti, Rabu (1/5/2024).',
      0,
      ['office:false-body:false-official:false'],
    ],
    [
      'an odd name',
      '“Aman,” kata Bupati Sulaiman/Kabarkini Daud, Rabu (1/5/2024).',
      0,
      ['day:explicit'],
    ],
  ])('%s', (_name, text, at, expected) => {
    expect(featuresIn(text)[at]).toEqual(expect.arrayContaining(expected));
  });

  test('a feature stands once in a row, and has a kind', () => {
    for (const features of featuresIn(`${LEAD}\n${QUOTE}\n${BACK}`)) {
      expect(new Set(features).size).toBe(features.length);
      for (const feature of features) expect(feature).toMatch(/^[a-z]+:[\w-]+(?::[\w-]+)*$/);
    }
  });
});

describe('what is made of it', () => {
  const text = `${LEAD}\n${QUOTE}\n${BACK}`;
  const rows = rowsOf(text);
  const by = (weights: Record<string, number>, threshold = 0.9) => ({
    threshold,
    bias: 0,
    weights,
  });

  test('the log odds are the bias and the weights of the features', () => {
    const probability = probabilityOf(['a:x', 'b:y', 'c:unknown'], {
      threshold: 0.9,
      bias: 1,
      weights: { 'a:x': 2, 'b:y': -1 },
    });
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  });

  test('a row that is likely enough has no reason to look', () => {
    expect(rows.map(({ review }) => review)).toEqual([[], []]);
    const sure = withDoubt(rows, text, PUBLISHED, by({ 'who:person': 5 }));
    expect(sure.map(({ review }) => review)).toEqual([[], []]);
    expect(sure[0]?.probability).toBeGreaterThan(0.99);
  });

  test.each([
    ['name:2-words', 'speaker-ambiguous'],
    ['cue:direct', 'speaker-inferred'],
    ['office:beside', 'office-unknown'],
    ['day:explicit', 'date-inferred'],
  ])('one that is not gets the reason that weighs most against it: %s', (feature, reason) => {
    const [doubted] = withDoubt(
      rows,
      text,
      PUBLISHED,
      by({ [feature]: -3, 'article:1-speakers': -1 }),
    );
    expect(doubted?.review).toEqual([reason]);
  });

  test('a day that is missing is not called inferred', () => {
    const undated = '“Pasar ini milik kita semua,” kata Bupati Rantau Panjang Sulaiman Daud.';
    const [row] = withDoubt(rowsOf(undated), undated, PUBLISHED, by({ 'day:null': -3 }));
    expect(row?.review).toEqual(['date-missing']);
  });

  test('a reason that the reading came upon stays, however likely the row is', () => {
    const flagged = rows.map((row): Statement => ({ ...row, review: ['second-hand'] }));
    const [row] = withDoubt(flagged, text, PUBLISHED, by({ 'who:person': 9 }));
    expect(row?.review).toEqual(['second-hand']);
  });

  test('more rows than an article has are left as they are', () => {
    const many = Array.from({ length: 301 }, () => rows[0] as Statement);
    expect(withDoubt(many, text, PUBLISHED, by({}))).toEqual(many);
  });
});
