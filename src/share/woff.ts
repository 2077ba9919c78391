import { inflateSync } from 'node:zlib';

/** Bytes of the header and of an entry of the list of tables: https://www.w3.org/TR/WOFF/ */
const WOFF = { header: 44, entry: 20 };
/** The same of the font in it: https://learn.microsoft.com/en-us/typography/opentype/spec/otff */
const FONT = { header: 12, entry: 16 };

/** The font that a WOFF file (version 1) holds: the same tables, not compressed. */
export function fontOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(FONT.header + FONT.entry * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const from = WOFF.header + WOFF.entry * index;
    const to = FONT.header + FONT.entry * index;
    const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(from + field),
    );
    const bytes = woff.subarray(offset, offset + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(bytes) : bytes).copy(table);
    woff.copy(head, to, from, from + 4);
    head.writeUInt32BE(checksum, to + 4);
    head.writeUInt32BE(at, to + 8);
    head.writeUInt32BE(length, to + 12);
    parts.push(table);
    at += table.length;
  }
  return Buffer.concat(parts);
}
