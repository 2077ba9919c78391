import { wordsOfText } from '../../src/wording/words.ts';
import type { ProtectedArticle } from './articles.ts';

/** Where a protected string stands, in a file's name or text. */
export interface Leak {
  string: string;
  path: string;
}

/** Any text as words with single hyphens between them: so it looks in an address. */
const hyphened = (text: string): string => `-${wordsOfText(text).join('-')}-`;

/** Files as they are looked through, and in which of them a word stands: once for all articles that share them. */
interface Prepared {
  files: { path: string; plain: string; words: string }[];
  /** The numbers of the files in which a word stands, as it is printed or as it looks in an address. */
  holding: ReadonlyMap<string, number[]>;
}

const prepared = new WeakMap<object, Prepared>();

function prepare(files: readonly { path: string; text: string }[]): Prepared {
  const known = prepared.get(files);
  if (known) return known;
  const holding = new Map<string, number[]>();
  const looked = files.map(({ path, text }, number) => {
    const plain = `${path}\n${text}`.toLowerCase();
    const words = `${hyphened(path)} ${hyphened(text)}`;
    for (const word of new Set([...piecesOf(plain), ...piecesOf(words)])) {
      const numbers = holding.get(word);
      if (numbers) numbers.push(number);
      else holding.set(word, [number]);
    }
    return { path, plain, words };
  });
  const made = { files: looked, holding };
  prepared.set(files, made);
  return made;
}

const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The numbers of the files that have the rarest of these words; a string stands in no other. */
const candidates = ({ holding, files }: Prepared, words: readonly string[]): readonly number[] =>
  words.length === 0
    ? [...files.keys()]
    : words
        .map((word) => holding.get(word) ?? [])
        .reduce((rarest, one) => (one.length < rarest.length ? one : rarest));

/** The protected strings of an article that stand in these files, in whatever case or as part of an address. */
export function leaksIn(
  files: readonly { path: string; text: string }[],
  { protected: strings }: Pick<ProtectedArticle, 'protected'>,
): Leak[] {
  const looked = prepare(files);
  return strings.flatMap((string) => {
    const lower = string.toLowerCase();
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(lower)}(?![\\p{L}\\p{N}])`, 'u');
    const address = hyphened(string);
    const numbers = [piecesOf(lower), piecesOf(address)].flatMap((words) =>
      candidates(looked, words),
    );
    return [...new Set(numbers)]
      .toSorted((one, other) => one - other)
      .flatMap((number) => looked.files[number] ?? [])
      .filter(
        ({ plain, words }) =>
          (plain.includes(lower) && whole.test(plain)) || words.includes(address),
      )
      .map(({ path }) => ({ string, path }));
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of files as they are looked for, without marks of Markdown; made once for all articles. */
const plainTexts = new WeakMap<object, string[]>();

function plainOf(files: readonly { text: string }[]): string[] {
  const known = plainTexts.get(files);
  if (known) return known;
  const made = files.map(({ text }) => text.replace(/\n> ?/g, ' ').replace(/\\(?=[^\w\s])/g, ''));
  plainTexts.set(files, made);
  return made;
}

/** The officials' words that stand in none of these files. */
export function lossesIn(
  files: readonly { text: string }[],
  { keep }: Pick<ProtectedArticle, 'keep'>,
): ProtectedArticle['keep'] {
  const texts = plainOf(files);
  return keep.filter(({ contains }) => !texts.some((text) => text.includes(contains)));
}
