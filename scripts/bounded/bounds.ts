/** CPU time of one task of the bounded process, in milliseconds; real feeds, pages and texts take a hundredth of it. */
export const MAX_CPU = 4_000;

/** Memory of the process, in megabytes; it is ended when it needs more. */
export const MAX_MEMORY = 512;

/** How the process ends that has used up its time, so that the other side can tell why. */
export const OUT_OF_TIME = 'SIGTERM';

/** Statements of one text; a long hearing printed word for word has a tenth of it. */
export const MAX_STATEMENTS = 1_500;

/** A feed, page or text that costs more than any real one. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
  readonly remedy =
    'buka alamatnya di peramban; bila wajar, simpan halamannya dan baca sebagai berkas';
}
