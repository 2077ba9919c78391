import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://linimasa.example',
  base: process.env.SITE_BASE ?? '/',
});
