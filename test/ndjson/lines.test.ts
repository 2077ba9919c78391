import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesIn } from '../../scripts/ndjson/lines.ts';

/** The lines of a text that comes in pieces of so many bytes. */
async function lines(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_none, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
  const found: string[] = [];
  for await (const line of linesIn(Readable.from(pieces))) found.push(line);
  return found;
}

test.each([1, 3, 1_000])('lines end at line feeds only, in pieces of %i bytes', async (size) => {
  const texts = ['satu\u2028dua', 'tiga\u2029empat', 'lima\u0085enam', '“tujuh”', '', 'delapan'];
  const given = texts.map((text) => JSON.stringify({ text })).join('\n');
  const read = (await lines(`${given}\r\n`, size)).filter((line) => line.trim() !== '');
  expect(read.map((line) => JSON.parse(line).text)).toEqual(texts);
});

test('a last line without its end is a line', async () => {
  expect(await lines('a\nb', 2)).toEqual(['a', 'b']);
});
