import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Press, page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, ingestHere } from './run.ts';

const run = (press: Press, ...args: string[]) =>
  ingestHere(press.content, '--now', '2024-03-07T12:00:00+07:00', ...args);

/** Opens a story about passwords, which the fixtures' articles on leaked data may belong to. */
const open = (press: Press, more = '') =>
  writeFileSync(
    join(press.content, 'stories/kata-sandi.md'),
    `---\ntitle: Kata sandi petugas\nsummary: Rekaan.\ninvented: true\n${more}match:\n  any: [kata sandi]\n  all: [diretas]\n---\nRekaan.\n`,
  );

const HACKED = 'Situs itu diretas pada Sabtu malam, menurut warga yang memeriksanya.';

/**
 * A press whose feed has shown four articles: two with both terms of the story to be opened, one only of
 * them in words that were quoted, one without them, and one with the first term alone.
 */
async function withArticles(): Promise<Press> {
  const press = await startPress();
  const articles: [path: string, paragraphs: string[], published: string][] = [
    ['/satu', [...TIRTO, HACKED], '2024-03-05T10:00:00+08:00'],
    ['/dua', [...TIRTO, `Laporan ${HACKED}`], '2024-02-20T10:00:00+08:00'],
    [
      '/tiga',
      [
        TIRTO[0] as string,
        '“Layanan kami pulih,” kata Kepala Diskominfo Kota Sungai Rekaan Tirto A. Wasesa, Rabu (6/3/2024).',
      ],
      '2024-03-06T10:00:00+08:00',
    ],
    ['/empat', [...TIRTO, 'Tidak ada yang lain.'], '2024-03-06T11:00:00+08:00'],
  ];
  press.answers.set('/rss', rss(articles.map(([path]) => ({ link: press.base + path }))));
  for (const [path, paragraphs, published] of articles) {
    press.answers.set(
      path,
      page(paragraphs, { title: `Data warga Sungai Rekaan bocor ${path.slice(1)}`, published }),
    );
  }
  expect((await run(press)).status).toBe(0);
  press.answers.set('/rss', rss([]));
  press.asked.length = 0;
  return press;
}

const under = (press: Press, folder: string) =>
  Object.entries(filesIn(press.content)).filter(([path]) => path.startsWith(`${folder}/`));
const storiesOf = (press: Press, end: string): string[] =>
  under(press, 'articles').flatMap(([path, text]) =>
    path.endsWith(`${end}.yaml`) ? parse(text).stories : [],
  );

it('reads again what may belong to it by headline and quotations, takes in what does, says what it did', async () => {
  const press = await withArticles();
  open(press, 'from: 2024-03-01\n');
  const before = filesIn(press.content);
  const { status, stderr } = await run(press, '--story', 'kata-sandi');
  expect(status).toBe(0);
  // Newest first; /dua came out too early, and nothing on record of /tiga has one of the terms.
  expect(press.asked).toEqual(['/empat', '/satu', '/rss']);
  expect(storiesOf(press, 'satu')).toEqual(['data-warga-bocor', 'kata-sandi']);
  for (const other of ['dua', 'tiga', 'empat'])
    expect(storiesOf(press, other)).toEqual(['data-warga-bocor']);
  expect(stderr).toMatch(
    /kasus kata-sandi: 4 artikel tercatat belum termasuk: 1 dimasukkan \(2 pernyataan dan peristiwa\); 1 dibaca lagi dan tidak cocok; 1 mungkin cocok, tetapi terbit di luar .*; 1 tanpa kata kuncinya/,
  );
  expect(stderr).toMatch(
    /terbit sebelum "from" .*: harian-rekaan\/2024-02-20-\S+ → .*ubah harinya/,
  );
  // Nothing is made or doubled, and of a file only the list of stories grows.
  const after = filesIn(press.content);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [path, text] of Object.entries(after)) {
    expect(text.replace('  - kata-sandi\n', '')).toBe(before[path]);
  }
  const included = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(included.filter((path) => path.startsWith('statements/'))).toHaveLength(2);
  // The next run asks for none of them again, and what an editor has taken out of the story stays out.
  const [taken = ''] = included.filter((path) => path.startsWith('statements/'));
  writeFileSync(join(press.content, taken), before[taken] as string);
  press.asked.length = 0;
  const settled = filesIn(press.content);
  await run(press, '--story', 'kata-sandi');
  expect(press.asked).toEqual(['/rss']);
  expect(filesIn(press.content)).toEqual(settled);
});

it('what was deleted or withdrawn stays down, and an edited file keeps its form', async () => {
  const press = await withArticles();
  const ledger = under(press, 'articles').find(([path]) => path.endsWith('satu.yaml'))?.[1] ?? '';
  const [second, first] = parse(ledger).statements as [string, string];
  const place = (id: string) => join(press.content, `statements/${id}.md`);
  rmSync(place(first));
  const edited = readFileSync(place(second), 'utf8').replace(
    /^stories:\n {2}- .*\n/m,
    'stories: [data-warga-bocor] # yang pertama\n',
  );
  writeFileSync(place(second), edited);
  open(press);
  await run(press, '--story', 'kata-sandi');
  expect(under(press, 'statements').map(([path]) => path)).not.toContain(`statements/${first}.md`);
  expect(readFileSync(place(second), 'utf8')).toBe(
    edited.replace('[data-warga-bocor]', '[data-warga-bocor, kata-sandi]'),
  );
  // Withdrawn before the story was opened: it is not put under it.
  const other = await withArticles();
  const withdrawn = edited.replace(
    '\n---\n>',
    '\nwithdrawn:\n  at: 2024-03-07\n  reason: Keliru.\n---\n>',
  );
  writeFileSync(join(other.content, `statements/${second}.md`), withdrawn);
  open(other);
  await run(other, '--story', 'kata-sandi');
  expect(readFileSync(join(other.content, `statements/${second}.md`), 'utf8')).toBe(withdrawn);
});

it('an article that says more by now gives that too, and one that is gone is said', async () => {
  const press = await withArticles();
  open(press);
  press.answers.set(
    '/satu',
    page([...TIRTO, HACKED, '“Kami meminta warga segera mengganti kata sandi,” ujar Tirto.'], {
      title: 'Data warga Sungai Rekaan bocor satu',
    }),
  );
  press.answers.delete('/empat');
  const { status, stderr } = await run(press, '--story', 'kata-sandi');
  expect(status).toBe(1);
  expect(stderr).toMatch(/\/empat\S* {2}artikel: .*404/);
  expect(stderr).toContain('1 gagal diambil');
  const fresh = under(press, 'statements').filter(([, text]) => text.includes('meminta warga'));
  expect(fresh).toHaveLength(1);
  expect(fresh[0]?.[1]).toContain('  - kata-sandi\n');
});

it('keeps to the budget and goes on with the next run', async () => {
  const press = await withArticles();
  open(press);
  const { stderr } = await run(press, '--story', 'kata-sandi', '--requests', '1');
  expect(press.asked).toEqual(['/empat']);
  expect(stderr).toMatch(/2 artikel tercatat belum dibaca: jatah permintaan .* habis/);
  await run(press, '--story', 'kata-sandi');
  expect(press.asked).toEqual(['/empat', '/satu', '/dua', '/rss']);
  expect(storiesOf(press, 'satu')).toContain('kata-sandi');
});

it('a story that is not there or has no terms is said before anything is read', async () => {
  const press = await startPress();
  expect((await run(press, '--story', 'tidak-ada')).stderr).toMatch(
    /Kasus "tidak-ada" tidak ada .* → pilih dari: data-warga-bocor/,
  );
  writeFileSync(
    join(press.content, 'stories/kosong.md'),
    '---\ntitle: x\nsummary: x\ninvented: true\n---\n',
  );
  const { status, stderr } = await run(press, '--story', 'kosong');
  expect(stderr).toContain('belum punya kata kunci → isi "match"');
  expect(status).toBe(2);
  expect(press.asked).toEqual([]);
});
