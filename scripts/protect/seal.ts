import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Turns a text into a mark by which it is known again, and from which nobody without the key can find
 * it, not even by trying every name or address: `<key>:<HMAC-SHA-256, 128 bits of it>` (`SEAL` in the
 * schema). The first part tells with which key a mark was made.
 */
export type Seal = (text: string) => string;

/** Characters of a mark that name its key: enough to tell two keys apart, too few to find one. */
const KEY_NAME = 8;
const MARK = 32;

/** The seal that a key makes. */
export function sealWith(key: string): Seal {
  const name = createHash('sha256').update(`linimasa ${key}`).digest('hex').slice(0, KEY_NAME);
  return (text) => {
    const mark = createHmac('sha256', key).update(text).digest('hex').slice(0, MARK);
    return `${name}:${mark}`;
  };
}

/** A seal that nobody can make again: for a run that leaves nothing behind. */
export const passingSeal = (): Seal => sealWith(randomBytes(32).toString('hex'));

/** Which key made a mark. */
export const keyOf = (mark: string): string => mark.slice(0, KEY_NAME);

/** Whether marks, one or several, were made with a key. */
export const isSealed = (marks: string): boolean => marks.charAt(KEY_NAME) === ':';

/** Letters and digits of a mark, without the name of its key: part of a file name that says nothing. */
export const opaqueOf = (mark: string): string => mark.slice(KEY_NAME + 1).slice(0, 12);
