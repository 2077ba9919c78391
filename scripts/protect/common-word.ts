import { CASE_WORDS, COMMON_WORDS, LOAN_ENDINGS } from '../lang/id/common-words.ts';

/** Prefixes, and the first letters of the stem that the nasal of one has swallowed. */
const PREFIXES: readonly (readonly [prefix: RegExp, swallowed: readonly string[]])[] = [
  [/^(?:di)?(?:mem|pem)(?:per|ber)?/, ['', 'p']],
  [/^(?:men|pen)/, ['', 't']],
  [/^(?:meng|peng)(?:e)?/, ['', 'k']],
  [/^(?:meny|peny)/, ['s']],
  [/^(?:me|pe)/, ['']],
  [/^(?:ke|se|di|ter|ber|per)(?:ber|per|ter|se)?/, ['']],
];

/** No shorter stem is one: "Dimas" is not "di" and "mas". */
const SHORTEST_STEM = 4;

/** A loan word with its ending is at least so long: "Desi" is a name. */
const SHORTEST_LOAN = 7;

/** "desainnya", "penanganannya": nobody with a name of this ending has one so long ("Sonya", "Kanaya"). */
const OWNED = /^\p{L}{6,}nya$/u;

/**
 * Whether a word, in lower case, is a common one of the language: it stands in the lists, or its stem does
 * behind a usual prefix or before a usual ending, as in a word of the list, or it has the ending of a loan word.
 *
 * @param vocabulary further words that are known to be common: those an article writes in lower case
 */
export function isCommonWord(word: string, vocabulary: ReadonlySet<string> = new Set()): boolean {
  if (word.includes('-')) {
    // "dua-duanya": the ending belongs to the whole.
    return word
      .replace(/nya$/, '')
      .split('-')
      .every((part) => part === '' || isCommonWord(part, vocabulary));
  }
  const isKnown = (known: string) =>
    COMMON_WORDS.has(known) || CASE_WORDS.has(known) || vocabulary.has(known);
  if (isKnown(word) || OWNED.test(word)) return true;
  if (word.length >= SHORTEST_LOAN && LOAN_ENDINGS.some((ending) => word.endsWith(ending))) {
    return true;
  }
  return stemsOf(word).some(
    (stem) => stem.length >= SHORTEST_STEM && (isKnown(stem) || COMMON_STEMS.has(stem)),
  );
}

/** What may be left of a word when one or more affixes are taken off. */
function stemsOf(word: string): string[] {
  const bases = PREFIXES.flatMap(([prefix, swallowed]) => {
    const [found = ''] = prefix.exec(word) ?? [];
    return found === '' ? [] : swallowed.map((letter) => `${letter}${word.slice(found.length)}`);
  });
  return [...bases, ...[word, ...bases].flatMap(withoutEndings)].filter((stem) => stem !== word);
}

/** A word without its last ending, and without all of them. */
function withoutEndings(word: string): string[] {
  const bare = word.replace(/(?:lah|kah|pun)$/, '');
  const own = bare.replace(/(?:nya|ku|mu)$/, '');
  return [
    bare,
    own,
    ...['kan', 'an', 'i']
      .filter((end) => own.endsWith(end))
      .map((end) => own.slice(0, -end.length)),
  ];
}

/** What the common words are made of: "damping" of "mendampingi", so that "pendampingan" is known too. */
const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON_WORDS].flatMap(stemsOf));
