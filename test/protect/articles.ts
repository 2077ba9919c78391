import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article on a protected subject, or one that only looks like it, and what has to become of it. */
export interface ProtectedArticle {
  id: string;
  outlet: string;
  url: string;
  title: string;
  publishedAt: string;
  text: string;
  /** Nobody in it has to be protected. */
  negative: boolean;
  /** What must stand nowhere in what is published. */
  protected: string[];
  /** Officials' words that must not be lost. */
  keep: { speaker: string; contains: string }[];
  /** More of them, which were not read, or not shown, when the article was taken in: nothing is asked of these. */
  unread?: { speaker: string; contains: string }[];
  note: string;
}

/** The articles of a folder, one JSON file each, in the order of their names. */
export function protectedArticles(folder: string): ProtectedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ProtectedArticle);
}

/** The bundled ones. */
export const FOLDER = new URL('articles/', import.meta.url).pathname;
