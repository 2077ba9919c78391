import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, loadEngine, type Places } from '../../src/search/engine.ts';
import type { SearchEntry } from '../../src/search/entries.ts';
import { indexOf } from '../../src/search/index-records.ts';
import type { Name } from '../../src/search/names.ts';
import { forPagefind } from '../../src/search/pagefind-files.ts';

/** A file that the engine loaded, by its path. */
export interface Loaded {
  path: string;
  content: Uint8Array;
}

/**
 * The static index of entries, written to a folder and read as {@link engineOf} reads it.
 *
 * @param loaded called for each file, by its path below the folder
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
  const bundle = `${pathToFileURL(folder).href}/`;
  return engineOf({ bundle, base: bundle }, (file) => {
    loaded({ ...file, path: file.path.slice(folder.length + 1) });
  });
}

/**
 * The static index at addresses of files, read as a browser reads it from a host. From then on Pagefind's
 * `fetch` is theirs.
 *
 * @param loaded called for each file, with its whole path
 */
export function engineOf(
  places: Places,
  loaded: (file: Loaded) => void = () => {},
): Promise<Engine> {
  const fromFiles: typeof fetch = async (input) => {
    const path = fileURLToPath(String(input).replace(/\?.*/, ''));
    const content = readFileSync(path);
    loaded({ path, content });
    return new Response(content);
  };
  globalThis.fetch = forPagefind(fromFiles);
  return loadEngine(places, fromFiles);
}
