import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder and is no folder itself. */
export interface Found {
  /** Relative to the folder, with `/`. */
  path: string;
  entry: Dirent;
}

/**
 * Everything below a folder but folders, links included, by path. A link to a folder is named and
 * never entered: node's own recursive listing follows it, out of content/ or round in a circle.
 * Names that begin with a dot (an operating system's, our own lock) and unfinished files are left out.
 */
export function filesBelow(folder: string): Found[] {
  const found: Found[] = [];
  const open = [''];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const entry of readdirSync(join(folder, parent), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name.endsWith('.tmp')) continue;
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else found.push({ path, entry });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
