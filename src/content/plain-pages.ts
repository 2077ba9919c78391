import { handOver } from '../build/plain-files.ts';
import { type Frame, framed, frameOf, type PlainPage } from '../html/frame.ts';

/** A page as the route's `getStaticPaths` tells Astro of it. */
interface Routed<Props> {
  params: Record<string, string | undefined>;
  props: Props;
  cacheKey: string;
}

/** One of many pages that a route has. */
export interface PlainRouted<Props> extends Routed<Props> {
  /** Of the page, `/pernyataan/…/`, or of its file: `/tokoh/404.html`. */
  path: string;
  /** Undefined for one that Astro alone can make. */
  plain?: () => PlainPage;
}

/**
 * What the `getStaticPaths` of a route of many pages in the layout returns. While developing Astro
 * makes each; a build leaves the first to it, as the model whose frame the others get, and writes those
 * itself (`src/build/write-plain-files.ts`).
 */
export function plainPages<Props>(pages: readonly PlainRouted<Props>[]): Routed<Props>[] {
  const routed = ({ params, props, cacheKey }: Routed<Props>) => ({ params, props, cacheKey });
  const model = pages.find(({ plain }) => plain);
  if (!import.meta.env.PROD || !model) return pages.map(routed);
  let frame: Frame | undefined;
  const rest = pages.filter((page) => page !== model);
  handOver(
    rest.flatMap(({ path, cacheKey, plain }) =>
      plain
        ? {
            path: path.endsWith('/') ? `${path}index.html` : path,
            key: cacheKey,
            of: model.path,
            body: (made: string) => {
              frame ??= frameOf(model.plain?.() as PlainPage, made);
              return framed(plain(), frame);
            },
          }
        : [],
    ),
  );
  return [model, ...rest.filter(({ plain }) => !plain)].map(routed);
}
