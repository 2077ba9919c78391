import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { deflated, inflated, packed, zipBytes, zipOf } from '../../src/tables/zip.ts';

const entries = [
  { name: 'statements.csv', bytes: Buffer.from('id\nsatu\n'.repeat(500)) },
  { name: 'kosong.txt', bytes: new Uint8Array() },
  { name: 'naïf/é.bin', bytes: Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256) },
];

const packedEntries = entries.map(({ name, bytes }) => ({ name, ...packed(bytes) }));

it('gives back, by a reader that is not ours, every file under its name', () => {
  const files = unzipSync(zipOf(packedEntries));
  expect(Object.keys(files)).toEqual(entries.map(({ name }) => name));
  for (const { name, bytes } of entries) expect([...(files[name] ?? [])]).toEqual([...bytes]);
});

it('is the same bytes whenever it is made, and smaller than what is in it', () => {
  const archive = zipOf(packedEntries);
  expect(zipBytes(packedEntries)).toBe(archive.byteLength);
  expect(Buffer.from(zipOf(packedEntries)).equals(archive)).toBe(true);
  expect(archive.byteLength).toBeLessThan(5000);
});

it('an archive of nothing is one too', () => {
  expect(unzipSync(zipOf([]))).toEqual({});
});

it('takes files that were packed piece by piece', () => {
  const texts = ['satu\n'.repeat(400), '', 'dua\n'.repeat(400)];
  const whole = Buffer.from(texts.join(''));
  const pieces = texts.map(deflated);
  expect(Buffer.from(inflated(pieces)).equals(whole)).toBe(true);
  const archive = zipOf([{ ...packed(whole), name: 'a.csv', pieces }]);
  expect(Buffer.from(unzipSync(archive)['a.csv'] ?? []).equals(whole)).toBe(true);
});
