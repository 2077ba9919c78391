import { withoutFraction } from './fraction.ts';

/** "Peneliti dari Institut Teknologi Bandung", "Pakar dari lembaga riset CyberTrust". */
const FROM = /,?\sdari\s(?=(?:\p{Ll}+\s){0,2}\p{Lu})/u;

/**
 * An office as a row gives it: the body that somebody is from is no part of what they are ("NAME dari BODY":
 * BODY is the organisation, gold guide). The fraction or the party for which somebody sits stays.
 */
export function withoutOrigin(role: string): string {
  const at = FROM.exec(role)?.index ?? 0;
  const isSeat = FOR_PARTY.test(role) || withoutFraction(role) !== role;
  return at > 0 && !isSeat ? role.slice(0, at) : role;
}

const FOR_PARTY = /\sdari\s(?:daerah\spemilihan|dapil|[Ff]raksi)\s/iu;
