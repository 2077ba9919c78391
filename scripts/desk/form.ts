import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { formatsOf, formOf } from '../../src/schema/form.ts';
import { FORM_FILES, FORM_LIBRARY, ownHostOnly } from '../../src/schema/form-library.ts';
import type { FormPage } from '../../src/schema/form-page.ts';
import { filesBelow } from '../markdown/files.ts';
import { isContentPath } from '../markdown/inside.ts';
import { readContent } from '../markdown/read.ts';
import { hashOf } from './waiting.ts';

/** Files of the project that the form's page may ask for, by their path in it. */
const SERVED =
  /^(?:scripts\/desk\/page\/[a-z-]+\.ts|src\/schema\/[a-z-]+\.ts|node_modules\/yaml\/browser\/(?:[\w-]+(?:\.\d+)?\/)*[\w-]+\.js)$/;

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(import.meta.dirname, 'page/form.html');

/** The form's page, and a policy of its own: the library puts styles into the page. */
export function formPage(): { text: string; policy: string } {
  const text = readFileSync(PAGE, 'utf8');
  const [, map = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(text) ?? [];
  const hash = createHash('sha256').update(map).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { text, policy };
}

/** A file of the form's page, scripts with their types taken off; null for what it has no business with. */
export function formFile(path: string): { type: string; text: string | Buffer } | null {
  const type = 'text/javascript';
  if (path === FORM_FILES.script) {
    return { type, text: ownHostOnly(readFileSync(join(ROOT, FORM_LIBRARY.script), 'utf8')) };
  }
  if (path === FORM_FILES.symbols) {
    return { type: 'font/woff2', text: readFileSync(join(ROOT, FORM_LIBRARY.symbols)) };
  }
  if (!SERVED.test(path)) return null;
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { type, text: path.endsWith('.ts') ? stripTypeScriptTypes(text) : text };
}

/** The form's configuration over a content folder. */
export function formOver(folder: string): FormPage {
  const { people, organisations } = readContent(folder).entries;
  const named = (records: ReadonlyMap<string, { id: string; data: { name: string } }>) =>
    [...records.values()].map(({ id, data }) => ({ id, name: `${data.name} (${id})` }));
  const speakers = { people: named(people), organisations: named(organisations) };
  return { config: formOf({ name: 'test-repo' }, 'content', speakers), formats: formatsOf() };
}

/** Every record's file with the hash of what stands in it. */
export function filesIn(folder: string): { path: string; text: string; hash: string }[] {
  return filesBelow(folder)
    .filter(({ path, entry }) => entry.isFile() && isContentPath(path))
    .map(({ path }) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, text, hash: hashOf(text) };
    });
}
