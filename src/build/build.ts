import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { contentFolder } from '../content/folder.ts';
import { today } from '../content/today.ts';
import { bundleInto, images } from './bundle.ts';
import { FullDisk, orFullDisk } from './full-disk.ts';
import { integrations, site } from './integrations.ts';
import { type Bundle, KeptProgram } from './kept-program.ts';
import { WORKSHOP } from './last-good.ts';
import { askedAt, fileOf, pagesToMake } from './pages-to-make.ts';
import { haveSeen } from './records.ts';
import { PROGRAM_FOLDER } from './reuse.ts';
import { settings } from './settings.ts';
import { bundleDigest, Look } from './unchanged.ts';

/**
 * `npm run build [-- --outDir FOLDER]` makes the site. The program of the pages is bundled by Astro, in a process of
 * its own, where it is not at hand from an earlier build; the pages are made here, with the integrations
 * that Astro would run. `npx astro build` makes the same site, and takes no pages over.
 */
async function main(): Promise<void> {
  const values = asked();
  // As Astro does.
  process.env.NODE_ENV ||= 'production';
  const folder = (name: string) => pathToFileURL(`${name}/`);
  const config: Config = {
    base: '/',
    cacheDir: folder(settings.cacheDir),
    outDir: folder(values.outDir),
  };
  // It may be another one once the cache is held, where another build has it.
  const cacheOf = () => fileURLToPath(config.cacheDir).replace(/\/$/, '');
  await run('astro:config:setup', config, integrations.slice(0, 1));
  const program = new KeptProgram(relative(process.cwd(), join(cacheOf(), PROGRAM_FOLDER)));
  const inputs = { content: contentFolder(), today: today(), also: program.also };
  const look = new Look(`${cacheOf()}.json`, values.outDir, inputs);
  if (look.unchanged) {
    console.log(`Tidak ada yang berubah; ${values.outDir} tetap seperti adanya.`);
    return;
  }
  look.begin();
  haveSeen(look.records);
  await run('astro:config:setup', config, integrations.slice(1));
  const bundle = bundleOf(program);
  Object.assign(config, bundle.config);
  await run('astro:config:done', config);
  await run('astro:build:start', config);
  await makePages(program, bundle, config);
  await run('astro:build:generated', config);
  await run('astro:build:done', config);
  look.remember(site.states, program.also);
}

/** How a disk is mended that is full where builds work. */
const ROOM_HERE =
  'Kosongkan tempat di disk itu, lalu bangun lagi; node_modules/.cache boleh dihapus.';

/** What the command line asks for; one that cannot be meant ends the program. */
function asked(): { outDir: string } {
  try {
    return parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}`);
    console.error('Yang dapat dipilih hanya tempat situsnya: npm run build -- --outDir FOLDER');
    process.exit(2);
  }
}

interface Config {
  site?: string;
  base: string;
  cacheDir: URL;
  outDir: URL;
}

type Hook =
  | 'astro:config:setup'
  | 'astro:config:done'
  | 'astro:build:start'
  | 'astro:build:generated'
  | 'astro:build:done';

/** Runs a hook of the integrations as Astro does, one after the other. */
async function run(hook: Hook, config: Config, of = integrations): Promise<void> {
  for (const { name, hooks } of of) {
    const work = hooks[hook] as ((options: object) => void | Promise<void>) | undefined;
    await work?.({
      command: 'build',
      config,
      updateConfig: (changed: Partial<Config>) => Object.assign(config, changed),
      dir: config.outDir,
      logger: loggerOf(name),
    });
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

/** The program of the pages, bundled anew where it was made from anything else. */
function bundleOf(program: KeptProgram): Bundle {
  const made = bundleDigest(program.also);
  const kept = program.take(made);
  if (kept) return kept;
  bundleInto(program.folder);
  // What was edited meanwhile may be in it or not: then the next build bundles anew.
  if (bundleDigest(program.also) === made) program.seal(made);
  const { bundle } = program;
  if (!bundle) throw new Error(`${program.folder} tidak lengkap. Hapus, lalu bangun lagi.`);
  return bundle;
}

/** The part of Astro's program that makes pages (astro/dist/core/build/app.js at 7.3.4). */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: {
    settings: { scripts: [] };
    logger: { options: { destination: unknown } };
  }): void;
  render(request: Request, options: { routeData: object }): Promise<Response>;
};

/** Makes the pages that would come out otherwise than before, and the files of the program. */
async function makePages(program: KeptProgram, bundle: Bundle, config: Config): Promise<void> {
  const out = fileURLToPath(config.outDir);
  for (const file of bundle.files) {
    if (site.takes(file, bundle.id)) continue;
    cpSync(program.fileAt(file), join(out, file));
    site.makes(file, bundle.id);
  }
  const addresses = new Map(bundle.images);
  images.astroAsset = {
    addStaticImage: (...asked) => {
      const known = addresses.get(JSON.stringify(asked));
      if (known === undefined) throw new Error('Gambar ini bukan dari halaman panduan (PICTURED).');
      return known;
    },
  };
  const { app } = (await import(program.moduleAt(bundle.entry))) as { app: App };
  app.setInternals({ pagesByKeys: new Map(bundle.pages) });
  const destination = { write: () => {} };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  for (const page of pagesToMake(await new StaticPaths(app).getAll(), site)) {
    const url = new URL(config.base + askedAt(page), config.site);
    const response = await app.render(new Request(url), { routeData: page.route });
    const file = join(out, fileOf(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
}

try {
  await main();
} catch (error) {
  const told = orFullDisk(error, WORKSHOP, ROOM_HERE);
  if (!(told instanceof FullDisk)) throw error;
  console.error(told.message);
  // Pagefind's program and the hold on the cache would keep this one waiting.
  process.exit(1);
}
