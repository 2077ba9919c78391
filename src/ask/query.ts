/** Words, names and comments of a query, in which a `;` ends nothing. */
const TEXT = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--.*|\/\*[\s\S]*?\*\//g;

/**
 * What a reader wrote as one query, without the mark that ends it.
 *
 * @throws when there is none, or more than one
 */
export function oneQuery(written: string): string {
  const one = written.replace(/[;\s]+$/, '');
  if (one === '') throw new Error('Belum ada perintah: tulis satu, atau pilih contoh.');
  if (one.replace(TEXT, '').includes(';'))
    throw new Error('Hanya satu perintah yang dijawab sekaligus: hapus yang lain.');
  return one;
}
