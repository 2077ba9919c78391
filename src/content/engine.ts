import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kept } from '../build/kept-in.ts';

/** A file of the database engine as it is served: compressed, whatever the host does. */
export interface EngineFile {
  /** Its name tells what is in it, so that a copy may be kept for ever. */
  name: string;
  body: Uint8Array<ArrayBuffer>;
}

/**
 * DuckDB-Wasm out of its npm package, for `/data/tanya/`: 1.28 is the last release that reads Parquet by
 * itself; later ones fetch that part from the maker's host. Only browsers that know WebAssembly exceptions
 * (since 2021) are served: a build for older ones weighs as much again.
 *
 * The ending is none that a host would take for an encoding and undo by itself.
 */
const PARTS = {
  module: '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
  worker: '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js',
} as const;

let memo: Record<keyof typeof PARTS, EngineFile> | undefined;

/** The parts of the engine; compressed once a build. */
export function engine(): Record<keyof typeof PARTS, EngineFile> {
  memo ??= { module: fileOf('module'), worker: fileOf('worker') };
  return memo;
}

function fileOf(part: keyof typeof PARTS): EngineFile {
  // A built page stands elsewhere than its source; the packages are where the build runs.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const bytes = readFileSync(resolve(PARTS[part]));
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = `duckdb-${part}-${mark}.bin`;
  // 19 MB: compressing them takes longer than all pages of a small site.
  const before = kept().take<Uint8Array>(name);
  const body = new Uint8Array(before ?? gzipSync(bytes));
  if (!before) kept().keep(name, body);
  return { name, body };
}
