/**
 * Indonesian affixes, as far as they turn one word of a news text into another about the same
 * thing. After Tata Bahasa Baku Bahasa Indonesia (Alwi et al.), chapters on verbs and nouns: the
 * prefixes meN- and peN- take the shape that the root's first sound asks for, and swallow k, p, s, t.
 */
const PREFIXES = 'di ter ke se ber be per memper diper keter keber member pember seper pemer'.split(
  ' ',
);

/** The shapes of meN- and peN- by the beginning of the root, and whether they swallow its first letter. */
const NASALS: readonly [root: RegExp, shape: string, swallows: boolean][] = [
  [/^k(?=[aeiou])/, 'ng', true],
  [/^p(?=[aeiou])/, 'm', true],
  [/^s(?=[aeiou])/, 'ny', true],
  [/^t(?=[aeiou])/, 'n', true],
  [/^[aeioughk]/, 'ng', false],
  [/^[bfvp]/, 'm', false],
  [/^[cdjzts]/, 'n', false],
  [/^[lmnrwy]/, '', false],
];

/** First letters of a root that meN- and peN- swallow. */
const SWALLOWED = [...'kpst'];

/** A root of one syllable takes menge- and penge-: mengecek, pengeboman. */
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiou]*$/;

const SUFFIXES = ['kan', 'an', 'i'];
const CLITICS = ['nya', 'ku', 'mu', 'lah', 'kah', 'pun'];

/** What may follow a root. */
const ENDINGS = ['', ...CLITICS].flatMap((clitic) =>
  ['', ...SUFFIXES].map((suffix) => suffix + clitic),
);

/** Shortest root that is looked for in a term with a prefix or a suffix, and in one with both. */
const MIN_ROOT = { one: 5, both: 4 };

const known = new Map<string, RegExp>();

/**
 * All forms of a word, as a pattern for whole words in lower case: "bocor" finds "kebocoran" and
 * "membocorkan", "sita" finds "penyitaan", and "penyitaan" finds "disita".
 *
 * @param word one word of a term, in lower case
 */
export function formsOf(word: string): RegExp {
  const pattern = known.get(word) ?? patternOf(rootsOfTerm(word));
  known.set(word, pattern);
  return pattern;
}

function patternOf(roots: readonly string[]): RegExp {
  const forms = roots.map((root) => `(?:${beginningsOf(root).join('|')})`);
  return new RegExp(
    `^(?:${forms.join('|')})(?:${SUFFIXES.join('|')})?(?:${CLITICS.join('|')})?$`,
    'u',
  );
}

/** A word of a term, and the roots that it may be made of: what its forms are made of. */
export const rootsOfTerm = (word: string): string[] => [word, ...rootsOf(word)];

/**
 * The roots of which a word of a text may be a form: some of which it is none, and all of which
 * {@link formsOf} says that it is.
 */
export function originsOf(word: string): Set<string> {
  const origins = new Set<string>();
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    origins.add(stem);
    for (const prefix of ['te', ...PREFIXES])
      if (stem.startsWith(prefix)) origins.add(stem.slice(prefix.length));
    if (!/^[mp]e/.test(stem)) continue;
    const rest = stem.slice(2);
    for (const shape of ['nge', ...NASALS.map(([, shape]) => shape)]) {
      if (!rest.startsWith(shape)) continue;
      const tail = rest.slice(shape.length);
      for (const first of ['', ...SWALLOWED]) origins.add(first + tail);
    }
  }
  return origins;
}

/** A root with every prefix that it can have, and without. */
function beginningsOf(root: string): string[] {
  // ter- before r: teretas.
  const short = root.startsWith('r') ? [`te${root}`] : [];
  return [root, ...PREFIXES.map((prefix) => prefix + root), ...short, ...nasalFormsOf(root)];
}

/** "sita" → menyita, penyita. */
function nasalFormsOf(root: string): string[] {
  const shapes = NASALS.filter(([start]) => start.test(root)).map(
    ([, shape, swallows]) => shape + (swallows ? root.slice(1) : root),
  );
  if (ONE_SYLLABLE.test(root)) shapes.push(`nge${root}`);
  return shapes.flatMap((shape) => [`me${shape}`, `pe${shape}`]);
}

/** The roots that a word may be made of, when it carries affixes itself. */
function rootsOf(word: string): string[] {
  const bare = word.replace(/(?:nya|lah|kah|pun)$/, '');
  const stems = ['', 'kan', 'an', 'i']
    .filter((suffix) => bare.endsWith(suffix))
    .map((suffix) => ({ stem: bare.slice(0, bare.length - suffix.length), suffix }));
  const roots = stems.flatMap(({ stem, suffix }) => {
    const least = suffix === '' ? MIN_ROOT.one : MIN_ROOT.both;
    // A final -i alone is far more often part of the word: polisi, menteri.
    const plain = suffix === '' || suffix === 'i' || stem.length < MIN_ROOT.one ? [] : [stem];
    return [...plain, ...withoutPrefix(stem).filter((root) => root.length >= least)];
  });
  return [...new Set(roots)];
}

function withoutPrefix(stem: string): string[] {
  const candidates = PREFIXES.filter((prefix) => stem.startsWith(prefix)).map((prefix) =>
    stem.slice(prefix.length),
  );
  const nasal = /^[mp]e(?:nge|ng|ny|n|m|)/.exec(stem)?.[0];
  if (nasal) {
    const rest = stem.slice(nasal.length);
    candidates.push(rest, ...SWALLOWED.map((first) => first + rest), stem.slice(2));
  }
  return candidates.filter((root) => beginningsOf(root).includes(stem));
}
