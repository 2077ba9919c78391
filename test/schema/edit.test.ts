import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatRecord } from '../../scripts/markdown/format.ts';
import {
  appendField,
  appendItem,
  appendReport,
  replaceItem,
  setFields,
} from '../../src/schema/edit.ts';
import { frontMatterOf, parseEntry } from '../../src/schema/parse.ts';

const edited = `---
# checked by Ani, 2 December
speaker: 'nezar-patria'   # not the deputy
reports:
  - article: a/b  # the first
    date: "Kamis (30/11/2023)"

    # a note on the suffix
    suffix: >-
      ujar Nezar
      di sana
# below the list
review: [speaker-inferred]
---
> Kata-kata.
`;

const frontMatter = (source: string) => {
  const front = frontMatterOf(source);
  if (!front) throw new Error('no front matter');
  return parse(source.slice(front.start, front.end));
};

const removedLines = (before: string, after: string) => {
  const kept = after.split('\n');
  return before.split('\n').filter((line) => !kept.includes(line));
};

describe('appending a report', () => {
  it.each([
    ['a block list with comments and folded text', edited],
    ['a list that is not indented', '---\nreports:\n- article: a/b\nreview: []\n---\n> x\n'],
    ['a list at the end', '---\nspeaker: x\nreports:\n    - article: a/b\n---\n> x\n'],
    ['Windows line ends', '---\r\nreports:\r\n  - article: a/b\r\nreview: []\r\n---\r\n> x\r\n'],
    ['a flow list', '---\nreports: [{ article: a/b }]\nreview: []\n---\n> x\n'],
    [
      'a flow list over lines',
      '---\nreports: [\n  { article: a/b }, # one\n]\nreview: []\n---\n> x\n',
    ],
  ])('keeps every line of %s', (_case, source) => {
    const report = { article: 'c/d', speaker: 'Budi: "si #1"', start: 3 };
    const after = appendReport(source, report);
    const { reports, ...others } = frontMatter(after);
    const { reports: before, ...othersBefore } = frontMatter(source);
    expect(reports).toEqual([...before, report]);
    expect(others).toEqual(othersBefore);
    if (!source.includes('reports: [')) expect(removedLines(source, after)).toEqual([]);
    expect(after.includes('\r\n')).toBe(source.includes('\r\n'));
    expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  });

  it('says so when there is no list to append to', () => {
    expect(() => appendReport('---\nspeaker: x\n---\n', {})).toThrow('reports');
  });
});

it('appends a field without touching the rest', () => {
  expect(appendField(edited, 'mergedInto', '2023/a')).toBe(
    edited.replace(
      'review: [speaker-inferred]\n',
      'review: [speaker-inferred]\nmergedInto: 2023/a\n',
    ),
  );
});

it('sets fields of the ledger and keeps what an editor wrote there', () => {
  const ledger =
    '# from the archive\noutlet: a\nurl: https://a.id/x # added by hand\nreadAt: 2023-01-01\n';
  expect(
    setFields(ledger, { readAt: '2024-01-01', title: undefined, statements: ['2023/a'] }),
  ).toBe(
    '# from the archive\noutlet: a\nurl: https://a.id/x # added by hand\nreadAt: 2024-01-01\nstatements:\n  - 2023/a\n',
  );
});

describe('text from outside stays text', () => {
  it.each([
    '"quoted" and: colon # hash',
    '--- \n---\nspeaker: evil',
    '{{ template }} <%= x %> `x`',
    "'; DROP TABLE",
    '- list\n- list',
    '!!js/function x',
    '&anchor *alias',
    'null',
    '2023-02-30',
    '\u2028 line separator \u0085',
    '| block',
    '> folded',
    '@at %percent',
    '  leading and trailing  ',
    'emoji 🇮🇩 and lone \ud800',
  ])('%j as a title and as a role', (text) => {
    const source = formatRecord('people', { name: text, posts: [{ title: text }] }, 'Note.\n');
    const { entry } = parseEntry('people', 'x', source);
    expect(entry?.data.name).toBe(text);
    expect(entry?.data.posts[0]?.title).toBe(text);
    expect(entry?.body).toBe('Note.\n');
  });
});

describe('setting fields of a file that an editor has been at', () => {
  const ledger = [
    '# dari arsip',
    "outlet:   'a'",
    'url: "https://a.id/x"   # ditambah tangan',
    '',
    'statements:',
    '    # yang pertama',
    '    - 2023/a   # dicek',
    "    - '2023/b'",
    '# di bawah daftar',
    'events: [2023/e]',
    '',
  ].join('\n');

  it.each([
    ['the same values', { outlet: 'a', statements: ['2023/a', '2023/b'] }, []],
    ['one value', { url: 'https://a.id/y' }, ['url: "https://a.id/x"   # ditambah tangan']],
    ['a block list that grows', { statements: ['2023/a', '2023/b', '2023/c', '2023/d'] }, []],
    ['a flow list that grows', { events: ['2023/e', '2023/f'] }, ['events: [2023/e]']],
    ['a flow list that shrinks', { events: [] }, ['events: [2023/e]']],
    ['a new field', { title: 'Judul: "satu" #1' }, []],
  ])('%s: no other line changes', (_case, fields, changed) => {
    const after = setFields(ledger, fields);
    expect(removedLines(ledger, after)).toEqual(changed);
    expect(parse(after)).toEqual({ ...parse(ledger), ...fields });
  });

  it('keeps the comment beside a value that changes', () => {
    expect(setFields(ledger, { url: 'https://a.id/y' })).toContain(
      'url: https://a.id/y   # ditambah tangan',
    );
  });

  it.each([
    ['text by nothing', 'role:   "Wakil"  # lama\n', null, 'role:   null  # lama\n'],
    ['nothing by text', 'role: null\n', 'Wakil', 'role: Wakil\n'],
    ['a value that is not there', 'role:\n', 'Wakil', 'role: Wakil\n'],
    ['… before a comment', 'role:   # cari\n', 'Wakil', 'role:   Wakil # cari\n'],
    ['a block of text', 'role: |\n  Wakil\n  Menteri\n', 'Wakil', 'role: Wakil\n'],
    ['a folded block', 'role: >-\n  Wakil\n', null, 'role: null\n'],
    ['a false by a true', 'role: false\n', true, 'role: true\n'],
  ])('%s is replaced where it stands', (_case, yaml, role, expected) => {
    const around = (text: string) => `# atas\na:   'x'\n${text}b: [ 1,2 ]\n`;
    expect(setFields(around(yaml), { role })).toBe(around(expected));
  });

  it('adds a field to a file without a last line break', () => {
    expect(parse(setFields('outlet: a', { title: 'b' }))).toEqual({ outlet: 'a', title: 'b' });
    expect(parse(setFields('statements:\n  - a', { statements: ['a', 'b'] }))).toEqual({
      statements: ['a', 'b'],
    });
  });
});

describe('one record of a list for another', () => {
  it.each([
    ['lines', '  - at: 1 # dulu\n    note: a\n  # komentar\n  - at: 2\n    note: |\n      b\n'],
    ['lines that are not indented', '- at: 1 # dulu\n  note: a\n# komentar\n- at: 2\n  note: b\n'],
  ])('of %s', (_name, list) => {
    const file = (text: string) => `---\nlist:\n${text}rest: 'x' # tetap\n---\nIsi\n`;
    const indent = list.slice(0, list.indexOf('-'));
    const last = replaceItem(file(list), 'list', 1, { at: 3, link: 'c' });
    expect(last).toBe(file(list.replace(/at: 2[\s\S]*$/, `at: 3\n${indent}  link: c\n`)));
    const first = replaceItem(file(list), 'list', 0, { at: 3 });
    expect(first).toBe(file(list.replace(/at: 1 # dulu\n +note: a\n/, 'at: 3\n')));
  });

  it('in brackets, and none where there is none', () => {
    const file = '---\nlist: [{at: 1}, {at: 2}]\n---\n';
    expect(replaceItem(file, 'list', 0, { at: 3 })).toBe('---\nlist: [{"at":3}, {at: 2}]\n---\n');
    expect(() => replaceItem(file, 'list', 2, { at: 3 })).toThrow('list');
  });
});

describe('one more text in a list', () => {
  const file = (list: string) => `---\nkind: direct\n${list}official: true\n---\n> Kata.\n`;
  it.each([
    ['a line each', 'stories:\n  - satu # lama\n', 'stories:\n  - satu # lama\n  - dua\n'],
    ['in brackets', 'stories: [ satu ] # lama\n', 'stories: [ satu, dua ] # lama\n'],
    ['an empty one', 'stories: [] # lama\n', 'stories: ["dua"] # lama\n'],
  ])('%s', (_case, before, after) => {
    expect(appendItem(file(before), 'stories', 'dua')).toBe(file(after));
  });

  it('where there is no list it begins with it', () => {
    expect(appendItem(file(''), 'stories', 'dua')).toBe(
      file('').replace('\n---\n>', '\nstories:\n  - dua\n---\n>'),
    );
  });

  it('a file without front matter is refused', () => {
    expect(() => appendItem('setengah', 'stories', 'dua')).toThrow('---');
  });
});
