import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
import { answersTo, beginningOf } from '../../scripts/site/questions.ts';
import { inFolder, SOUND } from '../check/sound.ts';
import { filesIn } from '../ingest/run.ts';

const run = (content: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new-site.ts', '--content', content, ...args], {
    encoding: 'utf8',
    input: '',
  });

const FLAGS = [
  ...[
    '--name',
    'Jejak Banua',
    '--url',
    'https://jejakbanua.example',
    '--publisher',
    'Redaksi Jejak Banua',
  ],
  ...[
    '--editor',
    'Rina Kartika',
    '--email',
    'redaksi@jejakbanua.example',
    '--address',
    'Jl. Contoh 1, Banjarmasin',
  ],
  ...['--outlet', 'contoh', '--outlet', 'https://www.banuapos.co.id', '--zone', 'WITA'],
  ...['--story', 'Banjir: Sungai Uji meluap', '--summary', 'Banjir merendam tiga kecamatan.'],
  ...[
    '--from',
    '2026-11-01',
    '--any',
    'banjir',
    '--any',
    'sungai meluap',
    '--all',
    'Banjarmasin',
    '--yes',
  ],
];

it('makes the copy somebody else’s: their name, outlets and story, nothing of ours, and it checks green', () => {
  inFolder(SOUND, (folder) => {
    const { status, stdout, stderr } = run(folder, ...FLAGS);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('0 masalah');
    const files = filesIn(folder);
    expect(Object.keys(files).sort()).toEqual([
      'laws/uu-27-2022.md',
      'organisations/komdigi.md',
      'organisations/kominfo.md',
      'outlets/banuapos.yaml',
      'outlets/contoh.yaml',
      'site.yaml',
      'stories/banjir-sungai-uji-meluap.md',
    ]);
    expect(files['site.yaml']).toContain('name: Jejak Banua');
    expect(files['site.yaml']).toContain('editor: Rina Kartika');
    expect(files['outlets/banuapos.yaml']).toContain('zone: WITA');
    expect(files['site.yaml']).toContain('zone: WITA');
    expect(files['stories/banjir-sungai-uji-meluap.md']).toContain(
      'title: "Banjir: Sungai Uji meluap"',
    );
    expect(checkContent(folder, new Date()).problems).toEqual([]);
    // What is still empty is named, and nothing else.
    expect(stdout).toContain('lengkapi hak jawab, hak koreksi:');
  });
});

it('calls itself no demonstration once it was told everything', () => {
  inFolder(SOUND, (folder) => {
    const reply = 'Kirim ke email redaksi, dimuat dalam tiga hari.';
    const rights = ['--right-of-reply', reply, '--right-of-correction', reply];
    const { stdout } = run(folder, ...FLAGS, ...rights);
    expect(stdout).not.toContain('peragaan');
    expect(filesIn(folder)['site.yaml']).toContain(`rightOfReply: ${reply}`);
  });
});

it('does so with the records of this very project', () => {
  inFolder({}, (folder) => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const [outlet = ''] = readdirSync('content/outlets').map((file) => file.replace('.yaml', ''));
    const flags = FLAGS.map((flag) => (flag === 'contoh' ? outlet : flag));
    expect(run(content, ...flags).stderr).toBe('');
    const files = filesIn(content);
    expect(
      Object.keys(files).filter((path) => /^(?:statements|events|articles|people)\//.test(path)),
    ).toEqual([]);
    // The comments that explain what is to be filled in stay.
    expect(files['site.yaml']).toContain('# ');
    expect(checkContent(content, new Date()).problems).toEqual([]);
  });
});

it.each([
  ['nothing', [], '--name, --outlet, --story, --summary, --any atau --all'],
  [
    'a story without terms',
    FLAGS.filter(
      (_flag, at) =>
        !['--any', '--all'].includes(FLAGS[at] ?? '') &&
        !['--any', '--all'].includes(FLAGS[at - 1] ?? ''),
    ),
    '--any atau --all',
  ],
  ['an outlet that is not there', [...FLAGS, '--outlet', 'tidak-ada'], '"tidak-ada" tidak dikenal'],
  ['a bad address', [...FLAGS, '--url', 'javascript:alert(1)'], 'url'],
  ['an empty title', [...FLAGS, '--story', ' '], '--story: tidak boleh kosong'],
  ['a bad day', [...FLAGS, '--from', '2026-02-30'], 'from'],
  ['a bad zone', [...FLAGS, '--zone', 'GMT'], 'WITA'],
  ['no consent', FLAGS.filter((flag) => flag !== '--yes'), 'beri --yes'],
])('writes nothing when told %s', (_name, flags, says) => {
  inFolder(SOUND, (folder) => {
    const before = filesIn(folder);
    const { status, stderr } = run(folder, ...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(filesIn(folder)).toEqual(before);
  });
});

/** Answers in turn, and what was asked. */
async function conversation(told: Parameters<typeof answersTo>[0], answers: string[]) {
  const asked: string[] = [];
  const found = await answersTo(told, ['contoh', 'lain'], async (question) => {
    asked.push(question);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`no answer to ${question}`);
    return answer;
  });
  expect(answers).toEqual([]);
  return { asked, found };
}

it('asks again at once, with the reason, where an answer cannot stand, and keeps the others', async () => {
  const { asked, found } = await conversation({}, [
    ...['', 'Jejak Banua'],
    ...['jejakbanua', 'https://jejakbanua.example'],
    ...['Redaksi Jejak Banua', 'Rina Kartika', ''],
    ...['redaksi', 'redaksi@jejakbanua.example'],
    ...['Ke email redaksi, tiga hari.', ''],
    ...['gmt', 'wita'],
    ...['', 'tidak-ada', 'contoh, https://', 'contoh, https://www.banuapos.co.id'],
    ...['  ', 'Banjir'],
    'Banjir merendam tiga kecamatan.',
    ...['2026-02-30', '2026-11-01'],
    '',
    ...['', 'Banjarmasin, banjir'],
  ]);
  const again = asked.filter((question) => question.includes('\n'));
  expect(again.map((question) => question.split('\n')[0]?.trim())).toEqual([
    'tidak boleh kosong',
    'tulis alamat lengkap yang diawali https://',
    'bukan alamat email; tulis misalnya redaksi@contoh.id',
    'GMT tidak ada → pilih WIB, WITA, atau WIT',
    'sebut paling sedikit satu media, misalnya tribunnews atau https://media.example',
    'media "tidak-ada" tidak dikenal → pilih dari: contoh, lain; atau beri alamatnya',
    'https://: tulis alamat lengkap yang diawali https://',
    'tidak boleh kosong',
    'bukan tanggal yang ada di kalender; tulis TAHUN-BULAN-HARI, misalnya 2023-11-29',
    'sebut kata yang menandai kasusnya, di sini atau sebagai kata yang salah satunya cukup: tanpa itu semua artikel dibaca',
  ]);
  expect(beginningOf(found)).toEqual({
    ...{ name: 'Jejak Banua', url: 'https://jejakbanua.example' },
    ...{ publisher: 'Redaksi Jejak Banua', editor: 'Rina Kartika', address: '' },
    ...{ email: 'redaksi@jejakbanua.example', whatsapp: '' },
    ...{ rightOfReply: 'Ke email redaksi, tiga hari.', rightOfCorrection: '' },
    ...{ zone: 'WITA', outlets: ['contoh', 'https://www.banuapos.co.id'] },
    story: {
      ...{ title: 'Banjir', summary: 'Banjir merendam tiga kecamatan.', from: '2026-11-01' },
      ...{ any: [], all: ['Banjarmasin', 'banjir'], not: [] },
    },
  });
});

it('does not ask what was told, and Enter leaves out what may be left out', async () => {
  const { asked, found } = await conversation(
    {
      name: ['Jejak'],
      outlet: ['lain'],
      story: ['Banjir'],
      summary: ['Air naik.'],
      any: ['banjir'],
    },
    Array(10).fill(''),
  );
  expect(asked).toHaveLength(10);
  expect(asked.every((question) => question.includes('Enter'))).toBe(true);
  expect(beginningOf(found)).toMatchObject({ zone: 'WIB', email: '', rightOfReply: '' });
});
