import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../src/schema/parse.ts';

const statement = (changes: string) => `---
speaker: nezar-patria
role: Wakil Menteri
organisation: kominfo
official: true
saidOn: 2023-11-30
place: null
kind: direct
reports:
  - article: contoh/2023-11-30-artikel
${changes}---
> Kita sedang menelusuri.
`;

const problemsOf = (source: string) => parseEntry('statements', '2023/a', source).problems;

describe('a record that is right', () => {
  it('comes back with its defaults, its body and its day as text', () => {
    const { entry } = parseEntry('statements', '2023/a', statement(''));
    expect(entry?.data.saidOn).toBe('2023-11-30');
    expect(entry?.data.review).toEqual([]);
    expect(entry?.body).toBe('> Kita sedang menelusuri.\n');
  });

  it('may have Windows line ends and a byte order mark', () => {
    const source = `\uFEFF${statement('').replaceAll('\n', '\r\n')}`;
    expect(parseEntry('statements', '2023/a', source).entry?.data.speaker).toBe('nezar-patria');
  });
});

describe('a record that is wrong is named with line, field and mend', () => {
  it('gives every error of a file in one go', () => {
    const source = statement('laws: uu\nkinds: direct\n').replace('2023-11-30\n', '2023-02-30\n');
    expect(problemsOf(source).map(({ field, line }) => [field, line])).toEqual([
      ['saidOn', 6],
      ['laws', 11],
      ['kinds', 12],
    ]);
  });

  it('says which choices there are', () => {
    const [problem] = problemsOf(statement('').replace('kind: direct', 'kind: langsung'));
    expect(problem).toMatchObject({ path: 'statements/2023/a.md', line: 8, field: 'kind' });
    expect(problem?.mend.id).toContain('direct, indirect');
  });

  it('points into the YAML when the YAML itself is broken', () => {
    const [problem] = problemsOf(statement('').replace('role: Wakil', 'role: "Wakil'));
    expect(problem?.what.id).toContain('tidak ditutup');
    expect(problem?.line).toBeGreaterThan(1);
  });

  it('notices a file without front matter', () => {
    expect(problemsOf('> Kita sedang menelusuri.')[0]?.mend.id).toContain('---');
  });

  it('survives an alias bomb', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d]\n---\n`;
    expect(problemsOf(bomb)[0]?.what.id).toContain('perintah YAML');
  });
});
