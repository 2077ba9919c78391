import { digestOf } from '../build/digest.ts';
import { repositoryOf } from '../feeds/contact.ts';
import { identity } from './identity.ts';

/** What every page shows or depends on besides what it is made from; templates Astro compares itself. */
const shared = () => [
  identity(),
  repositoryOf(process.env),
  process.env.SHARE_IMAGES,
  process.env.JSON_TWINS,
];

let memo: string | undefined;

/**
 * The key of a page for Astro's incremental builds: while it and the templates are the same, the page
 * of the build before is taken. It must cover everything that the page shows and does not get from
 * its templates.
 */
export function pageKey(...shown: unknown[]): string {
  memo ??= digestOf(shared());
  return digestOf([memo, shown]);
}
