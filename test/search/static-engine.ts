import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, loadEngine } from '../../src/search/engine.ts';
import type { SearchEntry } from '../../src/search/entries.ts';
import { indexOf } from '../../src/search/index-records.ts';
import type { Name } from '../../src/search/names.ts';
import { forPagefind } from '../../src/search/pagefind-files.ts';

/** A file that the engine loaded, by its path below the folder. */
export interface Loaded {
  path: string;
  content: Uint8Array;
}

/**
 * The static index in a folder, read from there as a browser reads it from a host. From then on Pagefind's
 * `fetch` is the folder's.
 *
 * @param loaded called for each file
 * @param most records in one part
 */
export async function staticEngine(
  folder: string,
  entries: readonly SearchEntry[],
  names: readonly Name[] = [],
  loaded: (file: Loaded) => void = () => {},
  most?: number,
): Promise<Engine> {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for await (const [path, content] of indexOf(entries, most)) write(path, content);
  write('cari/nama.json', JSON.stringify(names));
  const fromFolder: typeof fetch = async (input) => {
    const file = fileURLToPath(String(input).replace(/\?.*/, ''));
    const content = readFileSync(file);
    loaded({ path: file.slice(folder.length + 1), content });
    return new Response(content);
  };
  globalThis.fetch = forPagefind(fromFolder);
  const bundle = `${pathToFileURL(folder).href}/`;
  return loadEngine({ bundle, base: bundle }, fromFolder);
}
