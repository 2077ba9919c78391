import type { Problem } from '../src/schema/parse.ts';
import { RULES } from './check/rules.ts';
import { readOptions } from './command/options.ts';
import { readContent } from './markdown/read.ts';

/**
 * `npm run check [-- --content DIR]`: every record against its schema and against the others. All
 * problems in one run, each with file, line, field, what is wrong and the mend. Exit code 1 when
 * there is one, 2 when nothing could be checked.
 */
const HELP = `npm run check                    periksa semua berkas isi

--content DIR      folder isi (content)`;

const { values } = readOptions(HELP, { content: { type: 'string', default: 'content' } });

try {
  const { entries, problems } = readContent(values.content);
  const found = [...problems, ...RULES.flatMap((rule) => [...rule(entries)])];
  for (const problem of sorted(found)) console.error(lineOf(values.content, problem));
  const records = Object.values(entries).reduce((sum, { size }) => sum + size, 0);
  console.log(
    found.length === 0
      ? `${records} berkas diperiksa, semuanya baik.`
      : `${records + new Set(problems.map(({ path }) => path)).size} berkas diperiksa, ${found.length} masalah.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function sorted(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

function lineOf(folder: string, { path, line, column, field, what, mend }: Problem): string {
  const where = field === '' ? '' : `${field}: `;
  return `${folder}/${path}:${line}:${column}  ${where}${what}\n    → ${mend}`;
}
