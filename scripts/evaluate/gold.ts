import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './score.ts';

/** An annotated article. */
export interface Annotated {
  text: string;
  gold: Gold;
}

/**
 * The annotated articles of a folder: `<id>.txt` beside `<id>.gold.json`.
 *
 * @throws when it cannot be read or holds none
 */
export function readGold(folder: string): Annotated[] {
  const articles = filesIn(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8'),
    }));
  if (articles.length > 0) return articles;
  throw new Error(`${folder} holds no annotated article → each is <id>.txt beside <id>.gold.json`);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new Error(`${folder} is no folder that can be read → give one of annotated articles`);
  }
}

/**
 * Where the articles lie that nobody reads while changing rules, beside the others: they are scored once,
 * when the rules stand, and only their sums are printed.
 */
export const UNREAD = 'unread';
