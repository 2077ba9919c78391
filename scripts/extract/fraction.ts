import { PARTIES, PARTY_WORDS, SITS } from '../lang/id/bodies.ts';
import { trait, type Word } from './word.ts';

const GOES_ON = `(?:\\s(?:${PARTY_WORDS.join('|')}))*(?![\\p{L}])`;
/** The fraction of a council: "Fraksi PDI Perjuangan", "fraksi Partai Amanat Nasional". */
const NAME = `[Ff]raksi\\s(?:Partai\\s)?\\p{Lu}[\\p{L}-]*${GOES_ON}`;
/** "dari PKB", "dari Partai Amanat Nasional": for which party somebody sits there. */
const PARTY = `(?:dari|asal)\\s(?:Partai\\s\\p{Lu}\\p{L}+|(?:Partai\\s)?(?:${PARTIES.join('|')}))${GOES_ON}`;
const FIRST = new RegExp(`^${NAME}`, 'u');
const IN_OFFICE = new RegExp(`,?\\s(?:(?:dari\\s)?${NAME}|${PARTY})`, 'u');

/** The fraction with whose name a text begins; null where it begins with none. */
export const fractionAt = (text: string): string | null => FIRST.exec(text)?.[0] ?? null;

/** "Ketua Fraksi Golkar", "Anggota dewan dari Fraksi PKS": an office in a fraction, of which only councils have any. */
const IN_FRACTION = new RegExp(
  `^(?:(?:(?:[Ww]akil\\s)?(?:[Kk]etua|[Ss]ekretaris|[Bb]endahara)|[Aa]nggota(?:\\s[Dd]ewan)?|[Jj]uru\\s[Bb]icara|[Ll]egislator|[Pp]olit(?:isi|ikus)|[Ss]enator)\\s)+(?:dari\\s)?${NAME}`,
  'u',
);

/** True for an office in a council's fraction: whoever holds it speaks for the council (gold guide). */
export const isInFraction = (role: string): boolean => IN_FRACTION.test(role);

/** An office without the fraction in it: "Anggota DPRD Wringin Fraksi Gerindra" sits in the council. */
export const withoutFraction = (role: string): string =>
  SITS.test(role) ? role.replace(IN_OFFICE, '').trim() : role;

const isParty = trait(({ plain }) => PARTY_NAMES.has(plain));
const PARTY_NAMES = new Set(PARTIES);
const isPartyWord = trait(({ plain }) => PARTY_TAILS.has(plain));
const PARTY_TAILS = new Set(PARTY_WORDS);
const beforeParty = trait(({ bare }) => /^(?:dari|fraksi)$/.test(bare));

/** True when the words right before `end` are a party that somebody sits or speaks for: "dari Fraksi Partai Golkar". */
export function endsWithParty(words: readonly Word[], end: number): boolean {
  let at = end - 1;
  while (at > 0 && isPartyWord(words[at] as Word) && !isParty(words[at] as Word)) at -= 1;
  const party = words[at];
  const before = words[at - 1]?.bare === 'partai' ? words[at - 2] : words[at - 1];
  return party !== undefined && before !== undefined && isParty(party) && beforeParty(before);
}
