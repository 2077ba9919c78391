import iconv from 'iconv-lite';
import { detectEncoding } from './detect.ts';

export type Decoded = {
  text: string;
  /** The encoding used, as iconv-lite names it. */
  encoding: string;
  /** Where that was read: in the order in which the places are asked. */
  from: 'bom' | 'shape' | 'header' | 'declaration' | 'utf-8' | 'guess';
};

/**
 * Bytes → text, for feeds and pages alike.
 *
 * Asks, in this order: byte order mark; shape of the first bytes (UTF-16 and UTF-32 without a
 * mark); charset of the Content-Type; the XML declaration or HTML's meta charset; whether
 * the bytes are valid UTF-8; the script in which they make sense; else Windows-1252, which can
 * decode anything. A place that names an
 * encoding which does not exist, or which the bytes contradict, is passed over: letters beyond
 * ASCII that are all valid UTF-8 are not of another encoding, whatever a label says, since text of
 * the others makes such sequences by rare accident only. Never throws.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { ...decodeAs(bytes.subarray(marked.length), marked.encoding), from: 'bom' };
  const shape = byteShape(bytes);
  if (shape) return { ...decodeAs(bytes, shape), from: 'shape' };
  const valid = validUtf8(bytes);
  const contradicted = (name: string) =>
    isUtf8(name) ? !valid : valid && bytes.some((byte) => byte > 0x7f);
  const header = usable(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]);
  const declared = declaredEncoding(bytes);
  // Mostly UTF-8 with a few broken bytes: keep the rest readable.
  const mended = valid || !(header || declared) ? null : mostlyUtf8(bytes);
  if (mended !== null) return { text: mended, encoding: 'utf-8', from: 'guess' };
  if (header && !contradicted(header)) return { ...decodeAs(bytes, header), from: 'header' };
  if (declared && !contradicted(declared)) {
    return { ...decodeAs(bytes, declared), from: 'declaration' };
  }
  if (valid) return { ...decodeAs(bytes, 'utf-8'), from: 'utf-8' };
  const found = header || declared ? null : detectEncoding(bytes);
  return { ...decodeAs(bytes, found ?? 'windows-1252'), from: 'guess' };
}

/** Letters beyond ASCII for each broken byte, at the least, in what is still UTF-8. */
const LETTERS_A_BREAK = 4;

/** The text as UTF-8, when all but a few of its letters beyond ASCII are; else null. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = text.replace(/[\0-\x7f\ufffd]/g, '').length;
  return broken * LETTERS_A_BREAK <= beyondAscii ? text : null;
}

const MARKS: readonly [number[], string][] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** How `<` or `<?` begins in encodings without a byte order mark (XML 1.0, appendix F). */
const SHAPES: readonly [number[], string][] = [
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x3c, 0x00], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
];

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? { encoding: found[1], length: found[0].length } : null;
}

function byteShape(bytes: Uint8Array): string | null {
  return SHAPES.find(([shape]) => shape.every((byte, i) => bytes[i] === byte))?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = iconv.decode(asBuffer(bytes.subarray(0, 2048)), 'latin1');
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']\s*([\w:.-]+)\s*["']/i.exec(start);
  const html = /<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start);
  const name = usable(xml?.[1] ?? html?.[1]);
  // A declaration that could be read byte by byte cannot itself be in UTF-16 or UTF-32.
  return name && /^(utf-?(16|32)|ucs-?[24]|iso-10646)/i.test(name) ? null : name;
}

/** Other names for encodings, as feeds print them; what browsers read for iso-8859-1 and ascii. */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  gb2312: 'gb18030',
  'ks_c_5601-1987': 'cp949',
  'x-sjis': 'shift_jis',
};

function usable(name: string | undefined): string | null {
  if (name === undefined) return null;
  const lower = name.toLowerCase();
  const known = ALIASES[lower] ?? lower;
  return iconv.encodingExists(known) ? known : null;
}

function isUtf8(name: string): boolean {
  return /^utf-?8$/i.test(name);
}

function validUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  return { text: iconv.decode(asBuffer(bytes), encoding, { stripBOM: true }), encoding };
}

/** The same bytes, not a copy of them. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
