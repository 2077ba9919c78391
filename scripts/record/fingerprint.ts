import { createHash } from 'node:crypto';
import type { Remembered } from '../../src/schema/article.ts';
import { tellingOf } from '../../src/wording/same-sentence.ts';
import { type Token, tokensOf } from '../../src/wording/tokens.ts';
import { wordsOfText } from '../../src/wording/words.ts';

/**
 * Marks by which words, and those who said them, are known again when the record that held them is
 * gone. The one place that makes them: from the same words the same marks, however an outlet cuts,
 * joins or punctuates them.
 */

/** Turns a text into a mark. One with a key in it cannot be found by guessing. */
export type Marker = (text: string) => string;

/** The marker where nothing must be hidden: 64 bits of SHA-256, short enough to stand in a file. */
export const openMark: Marker = (text) =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One stretch of a text between commas and full stops. */
export interface MarkedClause {
  mark: string;
  /** How many words it has. */
  words: number;
  /** How much it has that not everybody says (`tellingOf` in the wording). */
  telling: number;
}

/** Clauses with fewer words recur by chance, and are left out unless there is no other. */
const MIN_WORDS = 4;

/** The clauses of a text, each as its mark; additions of the editors in brackets are left out. */
export function clauseMarks(text: string, mark: Marker): MarkedClause[] {
  const tokens = tokensOf(text).filter(({ aside }) => !aside);
  const clauses = [...Map.groupBy(tokens, ({ clause }) => clause).values()];
  const long = clauses.filter((clause) => clause.length >= MIN_WORDS);
  return (long.length > 0 ? long : [tokens])
    .filter((clause) => clause.length > 0)
    .map((clause) => ({
      mark: mark(clause.map(({ key }) => key).join(' ')),
      words: clause.length,
      telling: tellingOf(contentOf(clause)),
    }));
}

const contentOf = (clause: readonly Token[]): Set<string> =>
  new Set(clause.flatMap(({ stem, number }) => stem ?? number ?? []));

/** Initials and particles tell nobody apart. */
const MIN_NAME = 4;

/** Each word of a speaker's names as its mark, so that one spelt otherwise leaves the others. */
export function nameMarks(names: readonly (string | null | undefined)[], mark: Marker): string[] {
  const words = names.flatMap((name) => wordsOfText(name ?? ''));
  const long = words.filter((word) => word.length >= MIN_NAME);
  const own = long.length > 0 ? long : words;
  return [...new Set(own)].sort().map((word) => mark(`narasumber ${word}`));
}

/** What was told, as marks: its clauses, and the words of the names of who told it. */
export interface Marks {
  clauses: MarkedClause[];
  speaker: string[];
}

/** The marks of words and of who said them. */
export const marksOf = (
  words: string,
  names: readonly (string | null | undefined)[],
  mark: Marker,
): Marks => ({ clauses: clauseMarks(words, mark), speaker: nameMarks(names, mark) });

/** What the ledger keeps of a statement or event, to know it again when its file is gone. */
export function rememberedAs(
  of: Pick<Remembered, 'statement' | 'event'>,
  { clauses, speaker }: Marks,
): Remembered {
  return {
    ...of,
    words: clauses.map(({ mark }) => mark).join(' '),
    ...(speaker.length > 0 && { speaker: speaker.join(' ') }),
  };
}
