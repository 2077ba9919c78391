import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/** A project of a few files under the project's own lint rules. */
let folder: string | undefined;

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** Lints these files and tells which rules about imports speak, and in which file. */
function lint(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'linimasa-lint-'));
  copyFileSync('biome.jsonc', join(folder, 'biome.jsonc'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--reporter=json', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report = JSON.parse(stdout || `{"diagnostics":[],"error":${JSON.stringify(stderr)}}`);
  expect(report.error).toBeUndefined();
  return report.diagnostics
    .map(
      ({ category, location }: { category: string; location: { path: string } }) =>
        `${location.path}: ${category.split('/').at(-1)}`,
    )
    .filter((found: string) => /noRestrictedImports|noImportCycles/.test(found))
    .sort();
}

const use = (from: string) => `import { a } from '${from}';\nconsole.log(a);\n`;
const give = 'export const a = 1;\n';

describe('what may import what', () => {
  it('lets both sides use the schema and the wording', () => {
    expect(
      lint({
        'src/schema/a.ts': give,
        'src/wording/a.ts': `${use('../schema/a.ts')}${give.replace('a', 'b')}`,
        'src/timeline/a.ts': use('../wording/a.ts'),
        'scripts/record/a.ts': use('../../src/wording/a.ts'),
        'scripts/a.ts': use('../src/schema/a.ts'),
      }),
    ).toEqual([]);
  });

  it.each([
    ['scripts/a.ts', '../src/timeline/a.ts'],
    ['scripts/record/a.ts', '../../src/feeds/a.ts'],
    ['src/timeline/a.ts', '../../scripts/record/a.ts'],
    ['src/wording/a.ts', '../timeline/a.ts'],
    ['src/schema/a.ts', '../../scripts/record/a.ts'],
  ])('stops %s from importing %s', (file, from) => {
    expect(lint({ [file]: use(from) })).toEqual([`${file}: noRestrictedImports`]);
  });

  it('stops the front matter of a page, too', () => {
    expect(
      lint({ 'src/pages/a.astro': `---\n${use('../../scripts/record/a.ts')}---\n<p></p>\n` }),
    ).toEqual(['src/pages/a.astro: noRestrictedImports']);
  });

  it('stops a circle of types alone', () => {
    const types = (from: string, own: string, other: string) =>
      `import type { ${other} } from '${from}';\nexport type ${own} = { of: ${other} };\n`;
    expect(
      lint({
        'src/timeline/a.ts': types('./b.ts', 'A', 'B'),
        'src/timeline/b.ts': types('./a.ts', 'B', 'A'),
      }),
    ).toEqual(['src/timeline/a.ts: noImportCycles', 'src/timeline/b.ts: noImportCycles']);
  });

  it('stops a circle', () => {
    expect(
      lint({
        'scripts/record/a.ts': `${use('./b.ts').replace('a }', 'b }').replace('(a)', '(b)')}${give}`,
        'scripts/record/b.ts': `${use('./a.ts')}${give.replace('a', 'b')}`,
      }),
    ).toEqual(['scripts/record/a.ts: noImportCycles', 'scripts/record/b.ts: noImportCycles']);
  });
});
