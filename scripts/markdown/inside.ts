import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../src/schema/id.ts';
import { SITE_FILE } from '../../src/schema/parse.ts';

/**
 * True for the path of a file that records are kept in: `<collection>/[<folder>/]<name><ending>`, or
 * the site's own file. Nothing that leads out of the content folder is.
 */
export function isContentPath(path: string): boolean {
  if (path === SITE_FILE) return true;
  const [collection = '', ...rest] = path.split('/');
  if (!Object.hasOwn(COLLECTIONS, collection) || rest.length === 0 || rest.length > 2) return false;
  const { ending } = COLLECTIONS[collection as keyof typeof COLLECTIONS];
  return path.endsWith(ending) && rest.every((name) => /^[^.\\\p{Cc}][^\\\p{Cc}]*$/u.test(name));
}

/**
 * The full path of a file of a content folder that is to be written or removed.
 *
 * @throws for a path that leads out of the folder, also by a symbolic link on the way: whoever sends
 *   a link in a pull request must not choose where the program writes
 */
export function placeInside(folder: string, path: string): string {
  if (!isContentPath(path)) {
    throw new Error(`"${path}" bukan berkas catatan di ${folder} → tidak ditulis`);
  }
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth += 1) {
    const part = names.slice(0, depth).join('/');
    if (isLink(join(folder, part))) {
      throw new Error(
        `${join(folder, part)} adalah tautan simbolik → ganti dengan berkas atau folder biasa`,
      );
    }
  }
  return join(folder, path);
}

/** True for a symbolic link; false for whatever else, and for what is not there. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
