import { guidePages } from './guide.ts';
import { versions } from './versions.ts';

const TEXTS = [
  'tentang',
  'metode',
  'ikuti',
  'cari',
  'luring',
  'gaya',
  'data',
  'data/kode',
  'data/codebook',
  'data/contoh',
  'data/tanya',
];

/** Paths of the pages that are text for readers and of no record. */
export function textPages(): string[] {
  return [
    ...TEXTS.map((name) => `/${name}/`),
    '/data/terbaru/',
    ...versions().map(({ version }) => `/data/${version}/`),
    ...guidePages().map(({ path }) => path),
  ];
}
