import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../src/tables/zip.ts';

const entries = [
  { name: 'statements.csv', bytes: Buffer.from('id\nsatu\n'.repeat(500)) },
  { name: 'kosong.txt', bytes: new Uint8Array() },
  { name: 'naïf/é.bin', bytes: Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256) },
];

it('gives back, by a reader that is not ours, every file under its name', () => {
  const files = unzipSync(zipOf(entries));
  expect(Object.keys(files)).toEqual(entries.map(({ name }) => name));
  for (const { name, bytes } of entries) expect([...(files[name] ?? [])]).toEqual([...bytes]);
});

it('is the same bytes whenever it is made, and smaller than what is in it', () => {
  const archive = zipOf(entries);
  expect(Buffer.from(zipOf(entries)).equals(archive)).toBe(true);
  expect(archive.byteLength).toBeLessThan(5000);
});

it('an archive of nothing is one too', () => {
  expect(unzipSync(zipOf([]))).toEqual({});
});
