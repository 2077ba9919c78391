import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recordLoader } from '../../src/content/loader.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isi-'));
  mkdirSync(join(folder, 'stories'));
  writeFileSync(join(folder, 'stories/a.md'), '---\ntitle: A\nsummary: a\n---\n');
  vi.stubEnv('LINIMASA_CONTENT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Kept {
  id: string;
  data: Record<string, unknown>;
  digest: string;
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Loads the stories into what an earlier build kept; how many were read anew. */
async function load(kept: Map<string, Kept>): Promise<number> {
  let read = 0;
  const store = {
    get: (id: string) => kept.get(id),
    set: (entry: Kept) => {
      read += 1;
      kept.set(entry.id, entry);
    },
    delete: (id: string) => kept.delete(id),
    keys: () => [...kept.keys()],
  };
  const context = { store, logger: console, generateDigest: digestOf } as unknown;
  const { load: run } = recordLoader('stories');
  await run(context as Parameters<typeof run>[0]);
  return read;
}

it('reads a file again when it or its schema has changed, and else not', async () => {
  const kept = new Map<string, Kept>();
  expect(await load(kept)).toBe(1);
  expect(await load(kept)).toBe(0);
  // As a build of an earlier version of the program left it, without a field that there is now.
  const source = '---\ntitle: A\nsummary: a\n---\n';
  kept.set('a', { id: 'a', data: { title: 'A', summary: 'a' }, digest: digestOf(source) });
  expect(await load(kept)).toBe(1);
  expect(kept.get('a')?.data).toMatchObject({ moments: [], show: 'all' });
});
