import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below a folder, or the file itself; none where there is nothing. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const files: string[] = [];
  collect(path, files);
  return files.sort();
}

/** Node's own recursive listing takes three times as long, in a site of 15,000 folders most of a second. */
function collect(folder: string, files: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, files);
    else if (entry.isFile()) files.push(path);
  }
}

/** A digest of what stands in files and folders. */
export function bytesDigest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow))
    hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('base64');
}

/**
 * A digest of the names, sizes and times of the files in a folder: reading all their bytes would cost
 * as much as a build saves.
 */
export function statesDigest(
  folder: string,
  counts: (name: string) => boolean = () => true,
): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const name = relative(folder, file);
    if (!counts(name)) continue;
    const { size, mtimeMs } = statSync(file);
    // Whole seconds: an archive in which a cache travels from one machine to the next keeps no more.
    hash.update(`${name} ${size} ${Math.floor(mtimeMs / 1000)}\n`);
  }
  return hash.digest('hex');
}
