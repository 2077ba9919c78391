import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file that was packed for an archive. */
export interface PackedFile {
  /** Deflated, in pieces that follow one another. */
  pieces: readonly Uint8Array[];
  /** Of the file as it was. */
  bytes: number;
  crc32: number;
}

/** A file in an archive. */
export interface ZipEntry extends PackedFile {
  name: string;
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

/** Bytes that are unpacked at once. */
const LEAST_AT_ONCE = 64 * 1024;

/** What ends a file that was deflated in pieces: a last block, of nothing (RFC 1951, 3.2.6). */
const END = Uint8Array.of(0x03, 0x00);

/**
 * Some bytes of a file, deflated by Node's zlib so that others can follow: it does not look back to those before.
 * As a copy: what zlib gives is a view of 64 kB, and thousands of pieces are held at once.
 */
export const deflated = (bytes: Uint8Array | string): Uint8Array =>
  new Uint8Array(deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH }));

/**
 * What stood in pieces that were {@link deflated}.
 *
 * @param bytes how many those were, where that is known: else zlib puts them together out of 16 kB each
 */
export const inflated = (pieces: readonly Uint8Array[], bytes = 0): Uint8Array<ArrayBuffer> =>
  inflateRawSync(Buffer.concat([...pieces, END]), {
    chunkSize: Math.max(bytes, LEAST_AT_ONCE),
  }) as Uint8Array<ArrayBuffer>;

/** A whole file, packed. */
export const packed = (bytes: Uint8Array): PackedFile => ({
  pieces: [deflated(bytes)],
  bytes: bytes.byteLength,
  crc32: crc32(bytes),
});

/** How large an archive of these files is. */
export const zipBytes = (entries: Iterable<ZipEntry>): number =>
  [...entries].reduce(
    (sum, { name, pieces }) =>
      sum + LOCAL_BYTES + DIRECTORY_BYTES + 2 * Buffer.byteLength(name) + sizeOf(pieces),
    END_BYTES,
  );

/** Of the headers without the name (4.3.7, 4.3.12), and of what ends the directory (4.3.16). */
const [LOCAL_BYTES, DIRECTORY_BYTES, END_BYTES] = [30, 46, 22];

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, END.byteLength);

/**
 * Files as a ZIP archive (PKWARE APPNOTE.TXT 6.3.10). The same files give the same bytes, as far as zlib
 * is the same.
 *
 * @throws when the archive would be larger than the format allows
 */
export function zipOf(entries: Iterable<ZipEntry>): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let [offset, count] = [0, 0];
  for (const { name, ...file } of entries) {
    const title = Buffer.from(name);
    const about = aboutOf(title, file);
    const local = Buffer.concat([numbers(4, 0x0403_4b50), numbers(2, VERSION), about, title]);
    files.push(local, ...file.pieces, END);
    directory.push(
      // Made by: the same version, and a system that says nothing of who may read the file.
      Buffer.concat([numbers(4, 0x0201_4b50), numbers(2, VERSION, VERSION), about]),
      // No comment, on the first disk, of no special sort; then where the file begins.
      Buffer.concat([numbers(2, 0, 0, 0), numbers(4, 0, offset), title]),
    );
    offset += local.byteLength + sizeOf(file.pieces);
    count += 1;
    if (offset > MOST_BYTES)
      throw new Error(`Arsip semua tabel lebih besar daripada 4 GB di ${name}: bagi per tahun.`);
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const end = [numbers(4, 0x0605_4b50), numbers(2, 0, 0, count, count), numbers(4, size, offset)];
  return new Uint8Array(Buffer.concat([...files, ...directory, ...end, numbers(2, 0)]));
}

/** What stands of a file both before it and in the directory. */
function aboutOf(title: Buffer, { pieces, bytes, crc32: sum }: PackedFile): Buffer {
  const sizes = numbers(4, NO_TIME, sum, sizeOf(pieces), bytes);
  return Buffer.concat([numbers(2, FLAGS, DEFLATE), sizes, numbers(2, title.byteLength, 0)]);
}

/** Numbers of two or four bytes, the lowest first. */
function numbers(width: 2 | 4, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [at, value] of values.entries()) bytes.writeUIntLE(value, at * width, width);
  return bytes;
}
