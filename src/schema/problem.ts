import type { Collection } from './id.ts';

/** One sentence, in the editors' language and in English. */
export interface Message {
  id: string;
  en: string;
}

/** Text of a file to be replaced, as string offsets. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What is wrong in a file of `content/`, where, and how an editor mends it. */
export interface Problem {
  /** The file, relative to the content folder. */
  path: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Dotted path of the field (`reports.0.article`), empty when the whole file is meant. */
  field: string;
  /** The rule that found it, for tests and for whoever looks for its reason. */
  rule: string;
  what: Message;
  mend: Message;
  /** A warning is worth a look and stops nothing. */
  level: 'error' | 'warning';
  /** What the mend changes in the file: shown as the corrected lines. */
  edits?: readonly Edit[];
  /** An example to copy, where the program cannot know the value. */
  example?: string;
  /** What was written for an id: whoever knows all records may know which was meant. */
  wanted?: { text: string; collections: readonly Collection[] };
  /** True when {@link edits} is the only right answer, so that `--fix` may make it. */
  sure?: boolean;
}

/** A problem as it is found, before it is known in which file. */
export type Finding = Omit<Problem, 'path' | 'line' | 'column' | 'level'> & {
  /** Offset in the file. */
  at: number;
  level?: Problem['level'];
};

/** Makes problems of findings; counts the lines of the file once. */
export function problemsIn(path: string, source: string, findings: readonly Finding[]): Problem[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(source);
  return findings.map(({ at, ...finding }) => ({
    level: 'error',
    ...finding,
    path,
    ...placeAt(starts, at),
  }));
}

/** Offset at which each line begins. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The place of an offset, 1-based; column in characters as an editor counts them. */
export function placeAt(
  starts: readonly number[],
  offset: number,
): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** A text after edits, which must not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return text;
}
