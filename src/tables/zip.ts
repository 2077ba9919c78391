import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** Beyond it stands ZIP64, which not every program reads. */
const MOST_BYTES = 0xffff_ffff;
/** Needed to extract: deflate (4.4.3 of APPNOTE.TXT). */
const VERSION = 20;
/** Names are UTF-8 (bit 11 of 4.4.4). */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, on which the format's calendar begins: an archive has no time of its own. */
const NO_TIME = 0x0021_0000;
/** Of zlib: twice as fast as its default, and larger by a sixteenth (10,000 statements). */
const LEVEL = 3;

/**
 * Files as a ZIP archive (PKWARE APPNOTE.TXT 6.3.10), compressed by Node's zlib. The same files give the
 * same bytes, as far as zlib is the same.
 *
 * @throws when the archive would be larger than the format allows
 */
export function zipOf(entries: Iterable<ZipEntry>): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const [title, packed] = [Buffer.from(name), deflateRawSync(bytes, { level: LEVEL })];
    const about = aboutOf(title, packed, bytes);
    const local = Buffer.concat([numbers(4, 0x0403_4b50), numbers(2, VERSION), about, title]);
    files.push(local, packed);
    directory.push(
      // Made by: the same version, and a system that says nothing of who may read the file.
      Buffer.concat([numbers(4, 0x0201_4b50), numbers(2, VERSION, VERSION), about]),
      // No comment, on the first disk, of no special sort; then where the file begins.
      Buffer.concat([numbers(2, 0, 0, 0), numbers(4, 0, offset), title]),
    );
    offset += local.byteLength + packed.byteLength;
    if (offset > MOST_BYTES)
      throw new Error(`Arsip semua tabel lebih besar daripada 4 GB di ${name}: bagi per tahun.`);
  }
  const count = files.length / 2;
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const end = [numbers(4, 0x0605_4b50), numbers(2, 0, 0, count, count), numbers(4, size, offset)];
  return new Uint8Array(Buffer.concat([...files, ...directory, ...end, numbers(2, 0)]));
}

/** What stands of a file both before it and in the directory. */
function aboutOf(title: Buffer, packed: Uint8Array, plain: Uint8Array): Buffer {
  const sizes = numbers(4, NO_TIME, crc32(plain), packed.byteLength, plain.byteLength);
  return Buffer.concat([numbers(2, FLAGS, DEFLATE), sizes, numbers(2, title.byteLength, 0)]);
}

/** Numbers of two or four bytes, the lowest first. */
function numbers(width: 2 | 4, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [at, value] of values.entries()) bytes.writeUIntLE(value, at * width, width);
  return bytes;
}
