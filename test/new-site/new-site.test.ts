import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
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
  ['nothing', [], '--name, --story, --summary'],
  [
    'a story without terms',
    FLAGS.filter(
      (_flag, at) =>
        !['--any', '--all'].includes(FLAGS[at] ?? '') &&
        !['--any', '--all'].includes(FLAGS[at - 1] ?? ''),
    ),
    'Sebut kata',
  ],
  ['an outlet that is not there', [...FLAGS, '--outlet', 'tidak-ada'], '"tidak-ada" tidak dikenal'],
  ['a bad address', [...FLAGS, '--url', 'javascript:alert(1)'], 'url'],
  ['a bad day', [...FLAGS, '--from', '2026-02-30'], 'from'],
  ['a bad zone', [...FLAGS, '--zone', 'GMT'], 'WITA'],
  ['no consent', FLAGS.filter((flag) => flag !== '--yes'), 'Dibatalkan'],
])('writes nothing when told %s', (_name, flags, says) => {
  inFolder(SOUND, (folder) => {
    const before = filesIn(folder);
    const { status, stderr } = run(folder, ...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(filesIn(folder)).toEqual(before);
  });
});
