/// <reference types="vitest/config" />
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    // For the commands that tests start: each begins half a second sooner.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**'],
          // Where there are two processors, the one that vitest leaves for itself would mostly wait.
          maxWorkers: '100%',
          // Only for what never ends: a loaded machine may take ten times as long for an honest test.
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/site/build.ts'],
          testTimeout: 600_000,
          hookTimeout: 1_200_000,
          // A browser is a process of its own: with one file at a time the second processor would mostly wait.
          maxWorkers: 2,
        },
      },
    ],
  },
});
