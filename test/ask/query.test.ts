import { expect, it } from 'vitest';
import { oneQuery } from '../../src/ask/query.ts';

it.each([
  ['select 1;', 'select 1'],
  [" select ';' -- ;\n, 2; ", " select ';' -- ;\n, 2"],
  ['select /* ; */ ";" from a', 'select /* ; */ ";" from a'],
])('%s is one query', (written, query) => expect(oneQuery(written)).toBe(query));

it.each([
  [' ; ', /Belum ada perintah/],
  ['select 1; select 2', /Hanya satu perintah/],
])('%s is refused', (written, said) => expect(() => oneQuery(written)).toThrow(said));
