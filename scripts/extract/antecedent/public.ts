import type { Draft, Speaker } from '../draft.ts';
import { isOfficial } from '../official.ts';

/** Whether a speaker is known to speak for a public body. */
export const isPublic = ({ role, organisation, ranked }: Speaker): boolean =>
  isOfficial(role, organisation) ?? ranked ?? false;

/** True for a public office, held now or once: "mantan Kapolsek". */
export const isPublicOffice = (office: string): boolean =>
  isOfficial(office.replace(/^(?:mantan|eks|bekas)\s/i, ''), null) === true;

/**
 * Who a public office that is only described belongs to, where whoever was told of last holds none: "tegas
 * mantan Kapolsek itu" after what a suspect said is the last official's.
 *
 * @param office - as printed, "mantan" and the like before it or not
 * @returns null when the office is none, when the last one holds one, or when no official spoke before
 */
export function officialMeant(
  office: string,
  last: Speaker,
  drafts: readonly Draft[],
): Speaker | null {
  if (!isPublicOffice(office) || isPublic(last)) return null;
  const before = drafts.findLast(({ speaker }) => speaker?.kind === 'person' && isPublic(speaker));
  return before?.speaker ?? null;
}
