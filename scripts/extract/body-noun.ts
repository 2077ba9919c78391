import { alternatives, bothCases } from '../lang/alternatives.ts';
import { BARE_BODY_NOUNS, BODY_NOUNS, PARTY_BODY_NOUNS } from '../lang/id/body-nouns.ts';
import { endsLikeName, isBodyHead, isNameToken, isOffice } from './lexicon.ts';
import { NO_WORD, trait, type Word, wordsOf } from './word.ts';

const NOUNS = BODY_NOUNS.flatMap(({ nouns }) => nouns);
const POINTS = '(?:itu|ini|tersebut)(?![\\p{L}])';
const WORD = '(?!(?:me|di|ber|ter)\\p{Ll}{3,}|yang\\s|dan\\s|dengan\\s)\\p{Ll}[\\p{Ll}-]*';

/** "kementerian itu", "BUMN setrum itu", "Lembaga yang bermarkas di Den Haag itu". */
const POINTED = new RegExp(
  `^(?:[Pp]ihak\\s)?(?<noun>${alternatives([...NOUNS.flatMap(bothCases), 'BUMN'])})(?:(?:\\s${WORD}){0,5}?\\s${POINTS}|\\syang\\s[^,.;:"“”]{3,60}?\\s${POINTS}(?=\\s\\p{Ll}|[,.]|\\s*$))`,
  'u',
);
/** "Perseroan menyebut …", "kata perusahaan dalam siaran pers". */
const BARE = new RegExp(
  `^(?<noun>${alternatives(BARE_BODY_NOUNS.flatMap(bothCases))})(?=\\s*$|[,.]|\\s(?:dalam|di|juga|kepada|lewat|melalui|pada|pun|saat)\\s|\\s(?:me|ber)\\p{Ll}{3,})`,
  'u',
);
/** "kata pihak kampus" */
const PARTY = new RegExp(
  `^[Pp]ihak\\s(?<noun>${alternatives(PARTY_BODY_NOUNS)})(?=\\s*$|[,.]|\\s(?!\\p{Lu}))`,
  'u',
);

/** A word with which such a mention begins. */
const opensNoun = trait(({ plain }) => FIRST.has(plain.toLowerCase()));
const FIRST = new Set(['bumn', 'pihak', ...NOUNS.map((noun) => noun.split(' ', 1)[0] ?? '')]);

/** A noun that stands for a body named before. */
export interface BodyPointer {
  /** As printed. */
  text: string;
  /** In small letters, without what describes it. */
  noun: string;
}

/** The noun for a body with which a text begins; null where it begins with none. */
export function bodyPointerAt(text: string, first: Word): BodyPointer | null {
  if (!opensNoun(first)) return null;
  const match = POINTED.exec(text) ?? PARTY.exec(text) ?? BARE.exec(text);
  const noun = match?.groups?.noun;
  return match && noun ? { text: match[0], noun: noun.toLowerCase() } : null;
}

const HEADS = new Map(
  BODY_NOUNS.flatMap(({ nouns, heads }) => {
    const pattern = new RegExp(
      `^(?:${heads.map((head) => head.replace('*', '[\\p{L}]*')).join('|')})$`,
      'u',
    );
    return nouns.map((noun) => [noun, pattern] as const);
  }),
);

/** Whether a body may be called by a noun: "Kemenkes" a kementerian, "PT Sawit Lestari" a perusahaan. */
export const isCalled = (name: string, noun: string): boolean =>
  HEADS.get(noun)?.test(name.split(' ', 1)[0] ?? '') ?? false;

/** True for a name that is nobody's, and that does not show what kind of body it is. */
export function isOfNoKind(name: string): boolean {
  const words = wordsOf(name);
  return (
    NOUNS.every((noun) => !isCalled(name, noun)) &&
    !words.some((word) => isNameToken(word) || endsLikeName(word) || isOffice(word)) &&
    (words.length > 1 || isBodyHead(words[0] ?? NO_WORD))
  );
}
