import { createHash } from 'node:crypto';

/**
 * The id under which a withdrawn statement or event stays published: the old one tells who spoke and with
 * which words. Whoever holds a copy of the record finds it by the same reckoning: the year, "ditarik-", and
 * the first twelve hexadecimal digits of the SHA-256 of the old id.
 */
export function withdrawnId(id: string): string {
  const [year = ''] = id.split('/');
  return `${year}/ditarik-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
