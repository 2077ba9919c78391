import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
import { fixIn } from '../../scripts/check/fix.ts';
import { BUDI, inFolder, NEZAR, SOUND } from './sound.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const PERSON = 'people/nezar-patria.md';

/** What is found in the sound folder once some of its files are changed, as `path:line rule`. */
function found(changes: Readonly<Record<string, string | null>>): string[] {
  const files: Record<string, string> = { ...SOUND };
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return inFolder(files, (folder) =>
    checkContent(folder, NOW).problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
  );
}

const edited = (path: string, find: string, replace: string): Record<string, string> => ({
  [path]: (SOUND[path] as string).replace(find, () => replace),
});

it('a person that is gone is told once, however many name it', () => {
  expect(
    found({
      [PERSON]: null,
      'statements/2023/12-01-lain.md': (SOUND[NEZAR] as string).replace(
        '> Kita sedang menelusuri',
        '> Nanti akan kami sampaikan kepada',
      ),
    }),
  ).toEqual([`${PERSON}:1 missing-file`]);
});

it('an id that is misspelt in two files is told in both', () => {
  const slip = (path: string) => edited(path, 'organisation: kominfo', 'organisation: kominfu');
  expect(found({ ...slip(NEZAR), ...slip(BUDI) })).toEqual([
    `${BUDI}:4 missing-record`,
    `${NEZAR}:4 missing-record`,
  ]);
});

it('a broken person is known by its id, so nobody is told that it does not exist', () => {
  expect(found(edited(PERSON, 'name: Nezar Patria', 'name: KPU: Nezar'))).toEqual([
    `${PERSON}:2 yaml-colon-inside`,
  ]);
  expect(found(edited(PERSON, '---\nname', 'name'))).toEqual([`${PERSON}:1 front-matter-missing`]);
});

it('what a broken record refers to is looked at too, and so are its other fields', () => {
  const both = (SOUND[NEZAR] as string)
    .replace('kind: direct', 'kind: langsung')
    .replace('speaker: nezar-patria', 'speaker: nezar-patira')
    .replace('saidOn: 2023-11-30', 'saidOn: 2023-12-30')
    .replace('place: Plaza', 'place: Mal: Plaza');
  expect(found({ [NEZAR]: both }).sort()).toEqual([
    `${NEZAR}:2 missing-record`,
    `${NEZAR}:6 printed-date`,
    `${NEZAR}:7 yaml-colon-inside`,
    `${NEZAR}:8 choice`,
  ]);
});

it('a doubt on file is a warning where it would be an error without', () => {
  const later = (SOUND[NEZAR] as string).replace('saidOn: 2023-11-30', 'saidOn: 2023-12-30');
  const levels = (text: string) =>
    inFolder({ ...SOUND, [NEZAR]: text }, (folder) =>
      checkContent(folder, NOW).problems.map(({ level }) => level),
    );
  expect(new Set(levels(later))).toEqual(new Set(['error']));
  expect(new Set(levels(later.replace('review: []', 'review: [date-inferred]')))).toEqual(
    new Set(['warning']),
  );
});

it('two people of like names may be told apart for good', () => {
  const other =
    '---\nname: Nezar Patrya\ndifferentFrom: [nezar-patria]\nposts: [{ title: Bupati Contoh }]\n---\n';
  expect(found({ 'people/nezar-patrya.md': other })).toEqual([]);
});

it('a person on record is a public figure', () => {
  const person = (more: string) => ({ 'people/siti-uji.md': `---\nname: Siti Uji\n${more}---\n` });
  expect(found(person('posts: [{ title: korban }]\n'))).toEqual([
    'people/siti-uji.md:3 private-person',
  ]);
  expect(found(person('posts: [{ title: warga Desa Contoh }, { title: saksi }]\n'))).toEqual([
    'people/siti-uji.md:3 private-person',
  ]);
  expect(found(person(''))).toEqual(['people/siti-uji.md:1 person-without-post']);
  expect(found(person('posts: [{ title: korban }, { title: anggota DPRD }]\n'))).toEqual([]);
  expect(found(person('public: true\n'))).toEqual(['people/siti-uji.md:3 public-by-whom']);
  expect(found(person('public: true\npublicBy: Rina\npublicOn: 2026-11-27\n'))).toEqual([]);
});

it('a draft that says it may be the same person is no duplicate', () => {
  const draft = '---\nname: Nezar Patria\nreview: [speaker-ambiguous]\n---\n';
  expect(found({ 'people/nezar-patria-2.md': draft })).toEqual([]);
});

it('a statement that an editor deleted stays in the ledger without a word', () => {
  expect(found({ [NEZAR]: null })).toEqual([]);
});

it('a corrected day does not make a statement lie in the wrong year', () => {
  const moved = (SOUND[BUDI] as string)
    .replace('role: Menteri Komunikasi dan Informatika', 'role: null')
    .replace('saidOn: 2023-11-29', 'saidOn: 2022-11-29')
    .replace('  - due: 2023-12-02', '  - due: 2022-12-02');
  expect(found({ [BUDI]: moved })).toEqual([]);
});

it('a merged statement leads to the last one', () => {
  const into = (id: string) =>
    (SOUND[NEZAR] as string).replace('review: []', `mergedInto: ${id}\nreview: []`);
  expect(
    found({ 'statements/2023/b.md': into('2023/c'), 'statements/2023/c.md': into('2023/b') }),
  ).toEqual(['statements/2023/b.md:22 merged-chain', 'statements/2023/c.md:22 merged-chain']);
});

it('posts may touch on the day of the handover, and be held beside another one at another body', () => {
  expect(found(edited(PERSON, 'from: 2024-10-21', 'from: 2024-10-20'))).toEqual([]);
  const party = `  - title: Ketua Partai Contoh\n    from: 2023-01-01\n---`;
  expect(
    found(edited(PERSON, '    from: 2024-10-21\n---', `    from: 2024-10-21\n${party}`)),
  ).toEqual([]);
});

it.each([
  ['a comment behind an id', NEZAR, 'speaker: nezar-patria', 'speaker: nezar-patria   # orangnya'],
  [
    'a comment behind a text',
    NEZAR,
    'place: Plaza Senayan, Jakarta',
    'place: Plaza Senayan # cek alamat',
  ],
  ['straight quotation marks', NEZAR, 'speaker: nezar-patria', 'speaker: "nezar-patria"'],
  ['a flow list', NEZAR, 'stories:\n  - data-pemilih', 'stories: [data-pemilih]'],
  [
    'a folded text',
    'stories/data-pemilih.md',
    'summary: Data pemilih dilaporkan dijual.',
    'summary: >\n  Data pemilih\n  dilaporkan dijual.',
  ],
  ['an & inside a text', NEZAR, 'place: Plaza Senayan, Jakarta', 'place: Hotel A & B, Jakarta'],
  [
    'a hash without a space before it',
    NEZAR,
    'place: Plaza Senayan, Jakarta',
    'place: Blok C#3, Jakarta',
  ],
  ['a short name of a court', 'stories/data-pemilih.md', 'all: [KPU]', 'all: [MK]'],
  [
    'a heading underlined with seven signs',
    'stories/data-pemilih.md',
    'Yang diketahui sejauh ini.',
    'Latar\n=======\nYang diketahui.',
  ],
  ['an empty line in a quotation', NEZAR, 'dari KPU\n', 'dari KPU\n>\n> Nanti kami sampaikan.\n'],
  ['a date in words of the article', NEZAR, 'date: Kamis (30/11/2023)', 'date: kemarin'],
])('is content with %s', (_name, path, find, replace) => {
  expect(SOUND[path]).toContain(find);
  expect(found(edited(path, find, replace))).toEqual([]);
});

it('is content with Windows line ends and a byte order mark', () => {
  const windows = Object.fromEntries(
    Object.entries(SOUND).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(found(windows)).toEqual([]);
});

it('an open finding needs no evidence, and the day that its words name needs no mend', () => {
  const conflict =
    'conflicts:\n  - with: 2023/11-30-nezar-patria-kita-sedang-menelusuri\n    status: belum-jelas';
  expect(found(edited(BUDI, 'conflicts: []', conflict))).toEqual([]);
  const corrected = (SOUND[NEZAR] as string)
    .replace('saidOn: 2023-11-30', 'saidOn: 2023-11-29')
    .replace('    date: Kamis (30/11/2023)\n', '');
  expect(found({ [NEZAR]: corrected })).toEqual([]);
});

it('a tab before any field at the margin is told as a tab there, and mended to what was meant', () => {
  const lines = (SOUND[NEZAR] as string).split('\n');
  const fields = lines.flatMap((line, at) => (/^[a-z]\w*:/i.test(line) ? [at] : []));
  expect(fields.length).toBeGreaterThan(8);
  for (const at of fields) {
    for (const tabs of ['\t', ' \t', '\t\t']) {
      const text = lines.with(at, tabs + lines[at]).join('\n');
      inFolder({ ...SOUND, [NEZAR]: text }, (folder) => {
        const { problems } = checkContent(folder, NOW);
        expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([`${at + 1} yaml-tab`]);
        expect(fixIn(folder, problems)).toEqual([NEZAR]);
        expect(readFileSync(join(folder, NEZAR), 'utf8')).toBe(SOUND[NEZAR]);
      });
    }
  }
});
