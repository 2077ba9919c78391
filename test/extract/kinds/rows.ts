import { expect } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';
import type { Statement } from '../../../scripts/extract/extraction.ts';

/** What is expected of the row whose words hold a snippet; null where there must be no such row. */
export type Expected = readonly [snippet: string, row: Partial<Statement> | null];

/** An article, and what must come out of it. */
export type Kind = readonly [text: string, ...rows: Expected[]];

/** Checks the rows of an article, published on 2026-03-12 unless told otherwise. */
export function expectRows(text: string, rows: readonly Expected[], publishedAt = '2026-03-12') {
  const { statements } = extract({ text, publishedAt });
  const got = rows.map(([snippet, expected]) => {
    const row = statements.find((one) => one.text.includes(snippet));
    if (!row) return [snippet, null];
    if (!expected) return [snippet, row.text];
    return [
      snippet,
      Object.fromEntries(Object.keys(expected).map((key) => [key, row[key as keyof Statement]])),
    ];
  });
  expect(got).toEqual(rows);
}
