import { describe, expect, it } from 'vitest';
import { RULES } from '../../scripts/check/rules.ts';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { parseEntry } from '../../src/schema/parse.ts';

/** What `npm run check` finds in a few files: path, line, field, what. */
function problemsIn(files: Record<string, string>) {
  const content = emptyContent();
  for (const [path, source] of Object.entries(files)) {
    const [collection, ...rest] = path.split('/') as [Collection, ...string[]];
    const id = rest.join('/').slice(0, -COLLECTIONS[collection].ending.length);
    const { entry, problems } = parseEntry(collection, id, source);
    if (!entry) throw new Error(JSON.stringify(problems));
    (content.entries[collection] as Map<string, unknown>).set(id, entry);
  }
  return RULES.flatMap((rule) => [...rule(content.entries)]);
}

const person = (fields: string) => `---\n${fields}---\n`;

const article = `outlet: contoh
publishedAt: 2023-11-30
readAt: 2023-11-30
textHash: sha256:${'0'.repeat(64)}
normaliser: "1"
extractor: "1"
statements: [2023/yang-dihapus-editor]
`;

const statement = (fields: string, body = '> Kata-kata.\n') => `---
speaker: nezar-patria
role: null
organisation: null
official: true
saidOn: null
place: null
kind: direct
reports:
  - article: contoh/2023-11-30-a
${fields}---
${body}`;

const sound = {
  'outlets/contoh.yaml': 'name: Contoh\nhomepage: https://contoh.id\nzone: WIB\n',
  'articles/contoh/2023-11-30-a.yaml': article,
  'people/nezar-patria.md': person('name: Nezar Patria\n'),
  'statements/2023/a.md': statement(''),
};

it('finds nothing in sound records, a deleted statement in the ledger included', () => {
  expect(problemsIn(sound)).toEqual([]);
});

describe('what one file alone cannot show', () => {
  it('a person file that was renamed: every reference, with the likely name', () => {
    const { 'people/nezar-patria.md': renamed, ...others } = sound;
    const [problem] = problemsIn({ ...others, 'people/nezar-patrie.md': renamed });
    expect(problem).toMatchObject({ path: 'statements/2023/a.md', line: 2, field: 'speaker' });
    expect(problem?.mend).toContain('nezar-patrie');
  });

  it('reports that point to an article that is gone', () => {
    const { 'articles/contoh/2023-11-30-a.yaml': _gone, ...others } = sound;
    expect(problemsIn(others)).toMatchObject([
      { path: 'statements/2023/a.md', line: 10, field: 'reports.0.article' },
    ]);
  });

  it('the same person created on two branches, with the command that joins them', () => {
    const [problem] = problemsIn({
      ...sound,
      'people/nezar.md': person('name: nezar patria\n'),
    });
    expect(problem?.mend).toContain('npm run merge -- people nezar-patria nezar');
  });

  it('but not a draft that already says it may be the same person', () => {
    const draft = person('name: Nezar Patria\nreview: [speaker-ambiguous]\n');
    expect(problemsIn({ ...sound, 'people/nezar-patria-2.md': draft })).toEqual([]);
  });

  it('a post that ends before it begins', () => {
    const posts =
      'name: Budi\nposts:\n  - title: Menteri\n    from: 2024-01-01\n    to: 2023-01-01\n';
    expect(problemsIn({ ...sound, 'people/budi.md': person(posts) })).toMatchObject([
      { line: 6, field: 'posts.0.to' },
    ]);
  });

  it('a statement merged into one that was merged itself, or into itself', () => {
    expect(
      problemsIn({
        ...sound,
        'statements/2023/b.md': statement('mergedInto: 2023/c\n'),
        'statements/2023/c.md': statement('mergedInto: 2023/c\n'),
      }).map(({ path }) => path),
    ).toEqual(['statements/2023/b.md', 'statements/2023/c.md']);
  });

  it('a statement whose words were deleted', () => {
    expect(problemsIn({ ...sound, 'statements/2023/b.md': statement('', '\n') })).toHaveLength(1);
  });
});
