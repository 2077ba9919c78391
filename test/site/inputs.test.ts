import { expect, inject, it } from 'vitest';
import { isInput } from '../../src/build/unchanged.ts';

it('a build reads nothing that it does not look at before it says that nothing has changed', () => {
  const read = inject('buildReads');
  // Of the program, the guide and the examples; what Node.js and Vite load, and what pages open.
  expect(read).toContain('astro.config.mjs');
  expect(read).toContain('src/content/identity.ts');
  expect(read).toContain('src/layouts/Page.astro');
  expect(read.filter((file) => file.startsWith('docs/panduan/')).length).toBeGreaterThan(5);
  // Releases are made of the setting DATA_RELEASES.
  const releases = 'test/site/fixtures/releases';
  expect(read.filter((file) => !isInput(file, releases))).toEqual([]);
});
