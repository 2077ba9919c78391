import { resolve } from 'node:path';
import type { Problem } from '../schema/parse.ts';

/** The folder that the site is built from: `content/`, or what `LINIMASA_CONTENT` names. */
export function contentFolder(): string {
  return resolve(process.env.LINIMASA_CONTENT || 'content');
}

/** A problem of a file in it, as the build prints it. */
export function lineOf({ path, line, column, field, what, mend }: Problem): string {
  return `${path}:${line}:${column}  ${field === '' ? '' : `${field}: `}${what.id}\n    → ${mend.id}`;
}
