import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Plugin } from 'vite';
import { filesBelow } from './folder-digest.ts';
import { type Bundle, FILES, KeptProgram, MODULES } from './kept-program.ts';
import { fileOf } from './pages-to-make.ts';
import { isInput } from './unchanged.ts';

/** Where Astro bundles the program that makes pages to, below the folder of the site, until they are made. */
const PRERENDER = '.prerender';
/** Pages with images that Astro scales: it makes them with those pages, and gives them their addresses. */
const PICTURED = 'src/pages/panduan/';
/** What Astro itself keeps. */
const CACHE = 'astro';

/** What Astro's own prerenderer has of the program that it loaded (astro/dist/core/build at 7.3.4). */
interface Loaded {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    getOptions(): { allPages: Record<string, { key: string; styles: object[] }> };
  };
}

/** The place where Astro's images get their addresses while it builds. */
export const images = globalThis as {
  astroAsset?: { addStaticImage?: (...asked: unknown[]) => string };
};

/**
 * Lets Astro bundle the program, in a process of its own, whose memory is free once it ends.
 *
 * @param folder where it goes
 * @throws where Astro fails; it has said why
 */
export function bundleInto(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--min-semi-space-size=16', '--max-semi-space-size=32'],
      ...['--import', './src/build/lean.js'],
      ...['node_modules/astro/bin/astro.mjs', 'build'],
    ],
    { stdio: 'inherit', env: { ...process.env, LINIMASA_BUNDLE: folder } },
  );
  if (status !== 0) throw new Error('Program situs tidak dapat dirangkai; sebabnya ada di atas.');
}

/**
 * Makes of a build by Astro one that bundles the program and makes no pages, but for those that images come
 * with.
 *
 * @param folder where the bundle is to stand (`KeptProgram`)
 */
export function bundling(folder: string): AstroIntegration {
  const [files, modules] = [resolve(folder, FILES), resolve(folder, MODULES)];
  const all = new Set<string>();
  const made: string[] = [];
  let config: Bundle['config'] | undefined;
  let bundle: Pick<Bundle, 'entry' | 'pages' | 'images'> | undefined;
  return {
    name: 'linimasa-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          outDir: pathToFileURL(`${files}/`),
          cacheDir: pathToFileURL(`${resolve(folder, CACHE)}/`),
          vite: { plugins: [modulesInto(all)] },
        });
      },
      'astro:config:done': ({ config: { site, base } }) => {
        config = { base, ...(site !== undefined && { site }) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => {
          const loaded = astro as AstroPrerenderer & Loaded;
          return {
            ...astro,
            setup: async () => {
              await astro.setup?.();
              cpSync(join(files, PRERENDER), modules, { recursive: true });
              const { allPages } = loaded.app.getOptions();
              bundle = {
                entry: below(modules).find((name) => /^prerender-entry\./.test(name)) ?? '',
                pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
                images: noteImages(),
              };
            },
            getStaticPaths: async () => {
              const { app } = loaded;
              const routes = app.manifest.routes.filter(({ routeData }) =>
                routeData.component.startsWith(PICTURED),
              );
              const pages = await new StaticPaths({
                manifest: { ...app.manifest, routes },
                ...(app.routeCache && { routeCache: app.routeCache }),
              }).getAll();
              made.push(...pages.map(fileOf));
              return pages;
            },
          };
        });
      },
      'astro:build:done': () => {
        if (!config || !bundle) return;
        for (const page of made) rmSync(join(files, page));
        rmSync(resolve(folder, CACHE), { recursive: true, force: true });
        new KeptProgram(folder).keep({
          ...bundle,
          id: randomUUID(),
          config,
          files: below(files),
          also: [...all].filter((file) => !isInput(file)).sort(),
        });
      },
    },
  };
}

/** Collects the files of all modules that are bundled, by their paths below the project. */
function modulesInto(files: Set<string>): Plugin {
  return {
    name: 'linimasa-modules',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = id.replace(/^\0/, '').replace(/\?.*$/s, '');
        if (existsSync(file)) files.add(relative(process.cwd(), resolve(file)));
      }
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
  filesBelow(folder).map((path) => path.slice(folder.length + 1));
