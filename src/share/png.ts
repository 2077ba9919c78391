import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Eight bits a point, which are an index of the palette: https://www.w3.org/TR/png-3/#11IHDR */
const INDEXED = [8, 3, 0, 0, 0];

/**
 * A picture of at most 256 colours as PNG. Rows are not filtered: drawn letters repeat along a row, where
 * the compression finds them by itself.
 *
 * @param palette red, green and blue of each colour
 * @param points a colour's index for each point, row after row
 */
export function indexedPng(width: number, palette: Uint8Array, points: Uint8Array): Buffer {
  const height = points.length / width;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Each row begins with the number of its filter, 0.
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(INDEXED)])),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), framed.length - 4);
  return framed;
}
