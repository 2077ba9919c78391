import { defineConfig } from 'astro/config';
import { integrations } from './src/build/integrations.ts';
import { settings } from './src/build/settings.ts';

export default defineConfig({
  ...settings,
  trailingSlash: 'always',
  // One stylesheet that every page shares; the content security policy allows none inside a page.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations,
});
