import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURES, filesIn, HARIAN, ingest, KABAR, scratchContent } from './run.ts';

it('two articles become exactly these files', async () => {
  const content = scratchContent();
  expect(ingest(content, ...HARIAN).status).toBe(0);
  expect(ingest(content, ...KABAR).status).toBe(0);
  for (const [path, text] of Object.entries(filesIn(content))) {
    if (existsSync(join(FIXTURES, 'content', path))) continue;
    await expect(text).toMatchFileSnapshot(join('expected', path));
  }
  const expected = Object.keys(filesIn(join(FIXTURES, '../expected')));
  expect(Object.keys(filesIn(content))).toEqual(expect.arrayContaining(expected));
});

it('running it again changes no byte', () => {
  const content = scratchContent();
  ingest(content, ...HARIAN);
  ingest(content, ...KABAR);
  const before = filesIn(content);
  expect(ingest(content, ...KABAR).stdout).toMatch(/kabar-rekaan\s.*\b1\s+0\s+0\s+1\s+0$/m);
  ingest(content, ...HARIAN);
  expect(filesIn(content)).toEqual(before);
});

it('a dry run writes nothing', () => {
  const content = scratchContent();
  const before = filesIn(content);
  expect(ingest(content, ...HARIAN, '--dry-run').status).toBe(0);
  expect(filesIn(content)).toEqual(before);
});

it('what an editor deleted stays deleted, and what they changed stays changed', () => {
  const content = scratchContent();
  ingest(content, ...HARIAN);
  const [deleted, edited] = Object.keys(filesIn(content)).filter((path) =>
    path.startsWith('statements/'),
  ) as [string, string];
  rmSync(join(content, deleted));
  const changed = readFileSync(join(content, edited), 'utf8').replace(
    'review:',
    '# sudah saya cek\nreview:',
  );
  writeFileSync(join(content, edited), changed);
  ingest(content, ...HARIAN);
  ingest(content, ...KABAR);
  const after = filesIn(content);
  expect(after[deleted]).toBeUndefined();
  expect(after[edited]).toContain('# sudah saya cek');
});
