import { guidePages } from './guide.ts';
import { versions } from './versions.ts';

/** Paths of the pages that are text for readers and of no record. */
export function textPages(): string[] {
  return [
    ...['tentang', 'metode', 'ikuti', 'data', 'data/kode', 'data/codebook', 'data/contoh'].map(
      (name) => `/${name}/`,
    ),
    '/data/terbaru/',
    ...versions().map(({ version }) => `/data/${version}/`),
    ...guidePages().map(({ path }) => path),
  ];
}
