import {
  type Edit,
  edited,
  lineStarts,
  type Message,
  type Problem,
} from '../../src/schema/problem.ts';

export type Language = keyof Message;

/** Lines of a mend that are shown; a mend of a whole file is not a page long. */
const MOST_LINES = 6;

/** Longest line that is shown whole, in characters. */
const WIDEST = 160;

/**
 * One problem as a person reads it:
 *
 *     content/people/budi.md:2:7  name: isian kosong
 *         2 | name: ""
 *         → isi: Nama lengkap tanpa gelar dan pangkat.
 *           name: Budi
 *
 * @param source the file's text, where it can be read
 */
export function printed(
  folder: string,
  problem: Problem,
  source: string | null,
  language: Language,
): string {
  const { path, line, column, field, what, mend, level } = problem;
  const where = field === '' ? '' : `${field}: `;
  const mark = level === 'warning' ? { id: 'periksa: ', en: 'look: ' }[language] : '';
  const lines = [`${folder}/${path}:${line}:${column}  ${mark}${where}${what[language]}`];
  const offending = source === null ? undefined : lineOf(source, line);
  if (offending !== undefined && offending.trim() !== '') {
    lines.push(`    ${line} | ${visible(offending)}`);
  }
  lines.push(`    → ${mend[language]}`);
  for (const mended of mendOf(problem, source)) lines.push(`      ${visible(mended)}`);
  return lines.join('\n');
}

/** The corrected lines: what the edits make of the file, or the example. */
export function mendOf({ edits, example }: Problem, source: string | null): string[] {
  if (edits && source !== null) {
    const changed = changedLines(source, edits);
    if (changed.length > 0) return changed.slice(0, MOST_LINES);
  }
  return example === undefined ? [] : example.split('\n').slice(0, MOST_LINES);
}

function changedLines(source: string, edits: readonly Edit[]): string[] {
  const first = Math.min(...edits.map(({ start }) => start));
  const last = Math.max(...edits.map(({ end }) => end));
  const begin = source.lastIndexOf('\n', first - 1) + 1;
  const stop = source.indexOf('\n', last);
  const end = stop === -1 ? source.length : stop;
  const part = edited(
    source.slice(begin, end),
    edits.map((edit) => ({ ...edit, start: edit.start - begin, end: edit.end - begin })),
  );
  const before = new Set(source.slice(begin, end).split('\n'));
  return part.split('\n').filter((line) => line.trim() !== '' && !before.has(line));
}

function lineOf(source: string, line: number): string | undefined {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  return start === undefined
    ? undefined
    : source.slice(start, (starts[line] ?? source.length + 1) - 1);
}

/** A line as it may be shown in a terminal: short, without control characters and marks of direction. */
function visible(line: string): string {
  const short = line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line;
  return short
    .replace(/\r$/, '')
    .replaceAll('\t', '⇥')
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (letter) => `⟨${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}

/** One problem as an annotation of GitHub Actions, which the host shows beside the line. */
export function annotated(
  folder: string,
  { path, line, column, field, what, mend, level }: Problem,
  language: Language,
): string {
  const title = field === '' ? 'npm run check' : field;
  const message = `${what[language]} → ${mend[language]}`;
  return `::${level} file=${property(`${folder}/${path}`)},line=${line},col=${column},title=${property(title)}::${data(message)}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The last line: how much was looked at, and what came of it. */
export function summary(files: number, problems: readonly Problem[], language: Language): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (language === 'en') {
    if (problems.length === 0) return `${files} files checked, all is well.`;
    return `${files} files checked, ${errors} problems, ${warnings} worth a look.`;
  }
  if (problems.length === 0) return `${files} berkas diperiksa, semuanya baik.`;
  return `${files} berkas diperiksa, ${errors} masalah${warnings > 0 ? `, ${warnings} perlu dilihat` : ''}.`;
}
