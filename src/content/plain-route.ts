import type { GetStaticPathsItem } from 'astro';
import { handOver, type PlainFile } from '../build/plain-files.ts';

/**
 * What the `getStaticPaths` of a route of plain files returns. While developing Astro serves each; a
 * build writes them itself (`src/build/write-plain-files.ts`).
 *
 * @param paramsOf the parameters of the route at a file's address
 */
export function plainRoute(
  files: readonly PlainFile[],
  paramsOf: (path: string) => Record<string, string | undefined>,
): GetStaticPathsItem[] {
  if (import.meta.env.PROD) {
    handOver(files);
    return [];
  }
  return files.map((file) => ({ params: paramsOf(file.path), props: { ...file } }));
}
