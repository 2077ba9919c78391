import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited, type Problem } from '../../src/schema/problem.ts';
import { writeTogether } from '../markdown/transaction.ts';

/**
 * Makes the mends that are the only right answer, and no others. Of mends that touch the same text
 * the first is made; the next run finds what is left.
 *
 * @returns paths of the files that were changed
 */
export function fixIn(folder: string, problems: readonly Problem[]): string[] {
  const files = new Map<string, string>();
  for (const [path, mends] of Map.groupBy(
    problems.filter(({ sure, edits }) => sure && edits),
    (problem) => problem.path,
  )) {
    const source = readFileSync(join(folder, path), 'utf8');
    const edits: { start: number; end: number; text: string }[] = [];
    for (const { edits: own = [] } of mends) {
      const apart = own.every((edit) =>
        edits.every(({ start, end }) => edit.end <= start || end <= edit.start),
      );
      if (apart) edits.push(...own);
    }
    const text = edited(source, edits);
    if (text !== source) files.set(path, text);
  }
  writeTogether(folder, files);
  return [...files.keys()];
}
