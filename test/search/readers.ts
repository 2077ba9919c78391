import { readFileSync } from 'node:fs';
import type { Name } from '../../src/search/names.ts';

/** The lines of a file of this folder, without those that explain. */
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const several = (text = '') => text.split(';').flatMap((one) => one.trim() || []);

/** Pages that readers look for. */
export const NAMES = linesOf('names.txt').map((line): Name => {
  const [kind, name = '', aliases, about, count] = line.split('|').map((part) => part.trim());
  return {
    kind: kind as Name['kind'],
    url: `/${name}/`,
    name,
    aliases: several(aliases),
    about: kind === 'Kasus' ? [about ?? ''] : several(about),
    count: Number(count),
  };
});

const queriesOf = (file: string) =>
  linesOf(file).map((line) => line.split(' → ') as [query: string, name: string]);

/** What readers type, and the page that is meant. */
export const QUERIES = queriesOf('queries.txt');

/** The same, written down before it was looked at what is found. */
export const SECOND = queriesOf('queries-second.txt');

/** Written from what the pages of a generated site show, then scored on it. */
export const THIRD = queriesOf('queries-third.txt');

/** What readers type for a statement of the tests' site, and words of it. */
export const FOR_STATEMENTS = queriesOf('queries-statements.txt');

/** A word of a text, and the other forms of its root by which readers look for it. */
export const FORMS = queriesOf('forms.txt').map(
  ([word, forms]) => [word, forms.split(' ')] as const,
);
