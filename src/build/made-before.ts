import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepIn } from './kept-in.ts';
import { KeptValues } from './kept-values.ts';
import { programDigest } from './program-digest.ts';
import { VALUES } from './reuse.ts';

/** Lets the site's program keep what it has worked out for the next build (`src/build/kept-in.ts`). */
export function madeBefore(): AstroIntegration {
  let kept: KeptValues | undefined;
  return {
    name: 'linimasa-made-before',
    hooks: {
      'astro:config:setup': () => keepIn({ take: () => undefined, keep: () => {} }),
      'astro:build:start': () => {
        if (kept) keepIn(kept);
      },
      'astro:config:done': ({ config }) => {
        const folder = join(fileURLToPath(config.cacheDir), VALUES, 'made');
        kept = new KeptValues(folder, programDigest(config.site, config.base));
      },
      'astro:build:done': () => kept?.close(),
    },
  };
}
