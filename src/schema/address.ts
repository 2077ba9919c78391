import { z } from 'astro/zod';
import type { FieldMeta } from './field.ts';

/** True when an address names a user before its host: it can make a page look like another's. */
export const hasUser = (address: string): boolean => /^https?:\/\/[^/?#]*@/i.test(address);

/**
 * True for a whole http or https address as it may stand in `href`: with a host, without a user's
 * name, spaces, quotation marks or backslashes.
 */
export function isAddress(text: string): boolean {
  return (
    /^https?:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s"<>\\]*)?$/i.test(text) &&
    !hasUser(text) &&
    URL.canParse(text) &&
    /^(?:[^.].*\.[^.]+|localhost|\[.*\])\.?$/.test(new URL(text).hostname)
  );
}

/**
 * An address that may be printed as a link. Other schemes (`javascript:`, `data:`) run or show what
 * their writer likes when a reader clicks.
 */
export const address = z
  .string()
  .refine(isAddress, { error: 'tulis alamat lengkap yang diawali https://' })
  .meta({ kind: 'address' } satisfies FieldMeta);
