import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function pathsUnder(setting: string): Promise<string[]> {
  vi.stubEnv('SHARE_IMAGES', setting);
  const { picturePath } = await import('../../src/share/pictures.ts');
  return [picturePath('kasus/banjir'), picturePath('pernyataan/2024/a')];
}

it.each([
  ['', ['/berbagi/kasus/banjir.png', '/berbagi/pernyataan/2024/a.png']],
  ['all', ['/berbagi/kasus/banjir.png', '/berbagi/pernyataan/2024/a.png']],
  ['stories', ['/berbagi/kasus/banjir.png', '/berbagi/situs.png']],
  ['none', ['/berbagi/situs.png', '/berbagi/situs.png']],
])('SHARE_IMAGES=%s: pages share the pictures that are drawn', async (setting, paths) => {
  expect(await pathsUnder(setting)).toEqual(paths);
});

it('a setting that does not exist is named with those that do', async () => {
  await expect(pathsUnder('semua')).rejects.toThrow('all, stories, atau none');
});
