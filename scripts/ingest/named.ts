import { addressKey } from '../record/address.ts';
import type { Run } from './run.ts';

/** Characters of a seal by which two articles of one run are told apart. */
const SHORT = 10;

/**
 * How a run names an article of which it is not known yet that nobody in it has to be protected: an address
 * often has a child's name in it, and what a run says is published with it. Who sits at a terminal sees the
 * address, and so does everybody once it stands on record.
 *
 * @param day on which it came out, as its feed says
 */
export function unreadName(
  { archive, report, seal }: Pick<Run, 'archive' | 'report' | 'seal'>,
  address: string,
  day: string | null | undefined,
): string {
  if (report.isPrivate || !URL.canParse(address)) return address;
  const known = archive.articleAt(address);
  if (known !== undefined) {
    return archive.get('articles', known)?.data.sealed === undefined ? address : known;
  }
  const mark = seal(addressKey(address));
  const short = mark.slice(mark.indexOf(':') + 1).slice(0, SHORT);
  return day ? `artikel ${short}, terbit ${day.slice(0, 10)}` : `artikel ${short}`;
}

/** A message without the addresses in it. */
export const withoutAddresses = (what: string): string =>
  what.replace(/https?:\/\/[^\s"”)]+/gu, '[alamat]');
