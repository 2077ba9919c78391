import { wordsOfText } from '../../src/wording/words.ts';
import type { ProtectedArticle } from './articles.ts';

/** Where a protected string stands, in a file's name or text. */
export interface Leak {
  string: string;
  path: string;
}

/** Any text as words with single hyphens between them: so it looks in an address. */
const hyphened = (text: string): string => `-${wordsOfText(text).join('-')}-`;

/** The protected strings of an article that stand in these files, in whatever case or as part of an address. */
export function leaksIn(
  files: readonly { path: string; text: string }[],
  { protected: strings }: Pick<ProtectedArticle, 'protected'>,
): Leak[] {
  const prepared = files.map(({ path, text }) => ({
    path,
    plain: `${path}\n${text}`.toLowerCase(),
    words: `${hyphened(path)} ${hyphened(text)}`,
  }));
  return strings.flatMap((string) =>
    prepared
      .filter(
        ({ plain, words }) =>
          new RegExp(
            `(?<![\\p{L}\\p{N}])${escaped(string.toLowerCase())}(?![\\p{L}\\p{N}])`,
            'u',
          ).test(plain) || words.includes(hyphened(string)),
      )
      .map(({ path }) => ({ string, path })),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The officials' words that stand in none of these files. */
export function lossesIn(
  files: readonly { text: string }[],
  { keep }: Pick<ProtectedArticle, 'keep'>,
): ProtectedArticle['keep'] {
  const texts = files.map(({ text }) => text.replace(/\n> ?/g, ' ').replace(/\\(?=[^\w\s])/g, ''));
  return keep.filter(({ contains }) => !texts.some((text) => text.includes(contains)));
}
