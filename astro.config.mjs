import { defineConfig } from 'astro/config';
import { bundling } from './src/build/bundle.ts';
import { integrations } from './src/build/integrations.ts';
import { offlineWorker } from './src/build/offline-worker.ts';
import { settings } from './src/build/settings.ts';

// `npm run build` asks Astro for the program of the pages alone, and where to put it.
const { LINIMASA_BUNDLE: bundle } = process.env;

export default defineConfig({
  ...settings,
  trailingSlash: 'always',
  // One stylesheet that every page shares; the content security policy allows none inside a page.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [offlineWorker()] },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: bundle ? [bundling(bundle)] : integrations,
});
