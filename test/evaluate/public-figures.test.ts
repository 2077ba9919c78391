import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPublicFigure, scorePublicFigures } from '../../scripts/evaluate/public-figures.ts';

const fileOf = (...lines: string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'marked-')), 'marked.ndjson');
  writeFileSync(file, lines.join('\n'));
  return file;
};

it.each([
  [{ official: true, organisation: null, role: null }, true],
  [{ official: false, organisation: 'Walhi', role: null }, true],
  [{ official: false, organisation: null, role: 'pengamat politik' }, true],
  [{ official: false, organisation: null, role: 'seorang pedagang sayur' }, false],
  [{ official: false, organisation: null, role: null }, false],
])('%j: a public figure? %s', (speaker, expected) => {
  expect(isPublicFigure(speaker)).toBe(expected);
});

it('every marked quotation must be found; those of citizens count only where they are taken for more', () => {
  const file = fileOf(
    JSON.stringify({
      text: '“Harga beras turun,” kata Menteri Pertanian Budi Santoso.\n“Belum turun juga,” kata Siti, pedagang beras.',
      statements: [{ text: 'Harga beras turun,' }, { text: 'Tidak ada di sini.' }],
    }),
  );
  expect(scorePublicFigures(file)).toEqual({
    articles: 1,
    all: { right: 1, extra: 1, missed: 1 },
    filtered: { right: 1, extra: 0, missed: 1 },
  });
});

it('a line that is no article is named', () => {
  expect(() => scorePublicFigures(fileOf('{}'))).toThrow(/marked\.ndjson:1 is no article/);
});
