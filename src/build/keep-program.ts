import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { filesBelow } from './folder-digest.ts';
import type { Bundle, KeptProgram } from './kept-program.ts';
import type { KeptSite } from './kept-site.ts';
import { pagesToMake } from './pages-to-make.ts';

/** Where Astro bundles the program that makes pages to, below the folder of the site, until they are made. */
const PRERENDER = '.prerender';
/** Where Astro puts styles, scripts and images. */
const ASSETS = '_astro';

/** What Astro's own prerenderer has of the program that it loaded (astro/dist/core/build at 7.3.4). */
interface Loaded {
  app: { getOptions(): { allPages: Record<string, { key: string; styles: object[] }> } };
}

/** The place where Astro's images get their addresses while it builds. */
export const images = globalThis as {
  astroAsset?: { addStaticImage?: (...asked: unknown[]) => string };
};

/**
 * Keeps the bundle of a build that Astro makes for the next (`again.ts`), and leaves to the site of the
 * build before the pages that would come out the same.
 */
export function keepProgram(program: KeptProgram, site: KeptSite): AstroIntegration {
  let out = '';
  let config: Bundle['config'] | undefined;
  let bundle: Bundle | undefined;
  return {
    name: 'linimasa-program',
    hooks: {
      'astro:config:done': ({ config: { outDir, site: address, base } }) => {
        out = fileURLToPath(outDir);
        config = { base, ...(address !== undefined && { site: address }) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {
            await astro.setup?.();
            const files = below(out).filter((name) => !name.startsWith(PRERENDER));
            const entry = below(join(out, PRERENDER)).find((name) =>
              /^prerender-entry\./.test(name),
            );
            if (!config || !entry)
              throw new Error(`Astro memberkas programnya di tempat lain dari ${PRERENDER}.`);
            const { allPages } = (astro as AstroPrerenderer & Loaded).app.getOptions();
            const pages = Object.values(allPages).map(
              ({ key, styles }) => [key, { styles }] as const,
            );
            bundle = { id: randomUUID(), entry, config, pages, images: noteImages(), files };
            program.keep(join(out, PRERENDER), bundle);
          },
          getStaticPaths: async () => pagesToMake(await astro.getStaticPaths(), site),
        }));
      },
      'astro:build:generated': () => {
        // Images are made last of all, and those that they were made from may be gone.
        const made = below(join(out, ASSETS)).map((name) => `${ASSETS}/${name}`);
        if (!bundle) return;
        const all = new Set([...bundle.files, ...made]);
        bundle.files = [...all].filter((file) => existsSync(join(out, file)));
        for (const file of bundle.files) site.makes(file, bundle.id);
      },
    },
  };
}

/** The addresses that images get from now on. */
function noteImages(): Bundle['images'] {
  const noted: Bundle['images'] = [];
  const add = images.astroAsset?.addStaticImage;
  if (!images.astroAsset || !add) return noted;
  images.astroAsset.addStaticImage = (...asked) => {
    const address = add(...asked);
    noted.push([JSON.stringify(asked), address]);
    return address;
  };
  return noted;
}

const below = (folder: string): string[] =>
  filesBelow(folder).map((path) => path.slice(folder.replace(/\/$/, '').length + 1));
