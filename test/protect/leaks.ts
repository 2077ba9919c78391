import { wordsOfText } from '../../src/wording/words.ts';
import type { ProtectedArticle } from './articles.ts';

/** Where a protected string stands, in a file's name or text. */
export interface Leak {
  string: string;
  path: string;
}

/** Any text as words with single hyphens between them: so it looks in an address. */
const hyphened = (text: string): string => `-${wordsOfText(text).join('-')}-`;

/** Files as they are looked through, which is the dear part: once for all articles that share them. */
const prepared = new WeakMap<object, { path: string; plain: string; words: string }[]>();

function prepare(files: readonly { path: string; text: string }[]) {
  const known = prepared.get(files);
  if (known) return known;
  const made = files.map(({ path, text }) => ({
    path,
    plain: `${path}\n${text}`.toLowerCase(),
    words: `${hyphened(path)} ${hyphened(text)}`,
  }));
  prepared.set(files, made);
  return made;
}

/** The protected strings of an article that stand in these files, in whatever case or as part of an address. */
export function leaksIn(
  files: readonly { path: string; text: string }[],
  { protected: strings }: Pick<ProtectedArticle, 'protected'>,
): Leak[] {
  return strings.flatMap((string) => {
    const lower = string.toLowerCase();
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(lower)}(?![\\p{L}\\p{N}])`, 'u');
    const address = hyphened(string);
    return prepare(files)
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
