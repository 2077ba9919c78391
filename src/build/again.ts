import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { integrations, program, site } from './integrations.ts';
import { images } from './keep-program.ts';
import type { Bundle } from './kept-program.ts';
import { askedAt, fileOf, type Page, pagesToMake } from './pages-to-make.ts';
import { settings } from './settings.ts';
import { bundleDigest } from './unchanged.ts';

// Imported before Astro (`npm run build`): where its program for the site is kept from an earlier build and
// nothing that it was bundled from has changed, the site is built here and Astro does not begin. Its
// start and the bundler take longer than what one edit changes.

/** Hooks of the integrations, in the order in which Astro runs them. */
type Hook =
  | 'astro:config:setup'
  | 'astro:config:done'
  | 'astro:build:start'
  | 'astro:build:generated'
  | 'astro:build:done';

interface Config {
  site?: string;
  base: string;
  cacheDir: URL;
  outDir: URL;
}

/** The part of Astro's program for pages that makes them (astro/dist/core/build/app.js at 7.3.4). */
interface App {
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: {
    settings: { scripts: [] };
    logger: { options: { destination: unknown } };
  }): void;
  render(request: Request, options: { routeData: Page['route'] }): Promise<Response>;
}
type Listed = ConstructorParameters<typeof StaticPaths>[0];

const out = outDirOf(process.argv.slice(2));
if (isMainThread && out !== undefined) {
  // As Astro does.
  process.env.NODE_ENV ||= 'production';
  const bundle = program.take(bundleDigest(program.also));
  if (bundle && (await build(bundle, out))) process.exit(0);
}

/** Where a build that is asked for puts the site; undefined where something else is asked for. */
function outDirOf([command, ...rest]: string[]): string | undefined {
  if (command !== 'build') return undefined;
  if (rest.length === 0) return 'dist';
  return rest.length === 2 && rest[0] === '--outDir' ? rest[1] : undefined;
}

/** @returns whether the site was built; where another build holds the cache, or something failed, Astro builds it */
async function build(bundle: Bundle, to: string): Promise<boolean> {
  const folder = (name: string) => pathToFileURL(`${name}/`);
  const config: Config = {
    ...bundle.config,
    cacheDir: folder(settings.cacheDir),
    outDir: folder(to),
  };
  const cache = config.cacheDir.href;
  const run = async (hook: Hook, one: (typeof integrations)[number]) => {
    const work = one.hooks[hook] as ((options: object) => void | Promise<void>) | undefined;
    const updateConfig = (changed: Partial<Config>) => Object.assign(config, changed);
    await work?.({
      command: 'build',
      config,
      updateConfig,
      logger: loggerOf(one.name),
      dir: config.outDir,
      setPrerenderer() {},
    });
  };
  for (const one of integrations) {
    await run('astro:config:setup', one);
    if (config.cacheDir.href !== cache) return false;
  }
  try {
    for (const hook of ['astro:config:done', 'astro:build:start'] as const)
      for (const one of integrations) await run(hook, one);
    await makePages(bundle, config);
    for (const hook of ['astro:build:generated', 'astro:build:done'] as const)
      for (const one of integrations) await run(hook, one);
  } catch (error) {
    console.error(`${error instanceof Error ? error.stack : error}\nSitus dibangun dari awal.`);
    program.forget();
    return false;
  }
  return true;
}

/** Makes the pages that would come out otherwise than before. */
async function makePages(bundle: Bundle, { base, site: address, outDir }: Config): Promise<void> {
  const gone = bundle.files.find((file) => !site.takes(file, bundle.id));
  if (gone) throw new Error(`${gone} tidak lagi ada dalam simpanan.`);
  const addresses = new Map(bundle.images);
  images.astroAsset = {
    addStaticImage: (...asked) => {
      const known = addresses.get(JSON.stringify(asked));
      if (known === undefined)
        throw new Error('Sebuah gambar tidak dikenal dari pembangunan sebelumnya.');
      return known;
    },
  };
  const { app } = (await import(program.urlOf(bundle.entry))) as { app: App & Listed };
  app.setInternals({ pagesByKeys: new Map(bundle.pages) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => {} } } },
  });
  const root = fileURLToPath(outDir);
  for (const page of pagesToMake(await new StaticPaths(app).getAll(), site)) {
    const file = fileOf(page);
    const url = new URL(base + askedAt(page), address);
    const response = await app.render(new Request(url), { routeData: page.route });
    const to = join(root, file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, Buffer.from(await response.arrayBuffer()));
  }
}

function loggerOf(label: string) {
  const line = (text: string) => `${new Date().toTimeString().slice(0, 8)} [${label}] ${text}`;
  return {
    info: (text: string) => console.log(line(text)),
    warn: (text: string) => console.warn(line(text)),
    error: (text: string) => console.error(line(text)),
  };
}
