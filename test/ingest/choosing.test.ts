import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../scripts/markdown/read.ts';
import { type Entry, type Press, page, rss, startPress, TIRTO } from './press.ts';
import { HARIAN, ingest, ingestHere, scratchContent } from './run.ts';

const story = (press: Press, id: string, lines: string) =>
  writeFileSync(
    join(press.content, `stories/${id}.md`),
    `---\ntitle: Kasus\nsummary: Rekaan.\ninvented: true\n${lines}\n---\nRekaan.\n`,
  );

/** Reads a feed of these entries; the paths of the articles that were fetched. */
async function chosen(press: Press, entries: readonly Omit<Entry, 'link'>[]): Promise<string[]> {
  const list = entries.map((entry, at) => ({ title: 'x', ...entry, link: `${press.base}/${at}` }));
  press.answers.set('/rss', rss(list));
  for (const at of entries.keys())
    press.answers.set(
      `/${at}`,
      page(TIRTO.slice(1).concat(`Versi ${at}.`), { title: `Berita ${at}` }),
    );
  await ingestHere(press.content, '--now', '2024-03-06T12:00:00+07:00');
  return press.asked.filter((path) => path !== '/rss');
}

it('only what an open story asks for, by title or summary, is fetched', async () => {
  const press = await startPress();
  story(press, 'tutup', 'state: selesai\nmatch: { any: [sepeda] }');
  story(press, 'kosong', 'match: {}');
  expect(
    await chosen(press, [
      { title: 'Data warga Sungai Rekaan dibocorkan' },
      { title: 'Wali kota angkat bicara', summary: '<p>Kebocoran di <b>Sungai Rekaan</b></p>' },
      { title: 'Data warga kota lain bocor' },
      { title: 'Sungai Rekaan meluap' },
      { title: 'Pabrik sepeda dibuka' },
      { title: 'Apa saja' },
    ]),
  ).toEqual(['/0', '/1']);
  // The second page does not say what its summary does; it belongs to the story all the same.
  const { entries } = readContent(press.content);
  expect([...entries.articles.values()].map(({ data }) => data.stories)).toEqual([
    ['data-warga-bocor'],
    ['data-warga-bocor'],
  ]);
});

it('from and to are days in the zone of the outlet', async () => {
  const press = await startPress();
  story(press, 'data-warga-bocor', 'from: 2024-03-02\nto: 2024-03-04\nmatch: { any: [bocor] }');
  expect(
    await chosen(press, [
      // WITA is eight hours ahead of these.
      { title: 'Bocor', date: 'Fri, 01 Mar 2024 15:59:00 GMT' },
      { title: 'Bocor', date: 'Fri, 01 Mar 2024 16:01:00 GMT' },
      { title: 'Bocor', date: 'Mon, 04 Mar 2024 15:59:00 GMT' },
      { title: 'Bocor', date: 'Mon, 04 Mar 2024 16:01:00 GMT' },
      { title: 'Bocor' },
    ]),
  ).toEqual(['/1', '/2', '/4']);
});

it('what is named on the command line is read whatever it is about', async () => {
  const press = await startPress();
  press.answers.set('/lain', page(TIRTO, { title: 'Tentang hal lain' }));
  const run = await ingestHere(press.content, `${press.base}/lain`);
  expect(run.stdout).toMatch(/harian-rekaan +0 +0 +1 +2/);
});

it('an article that came out before its story begins is said, and not left without a story in silence', () => {
  const content = scratchContent();
  const file = join(content, 'stories/data-warga-bocor.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('match:', 'from: 2024-03-10\nmatch:'));
  const early = ingest(content, ...HARIAN);
  expect(early.stderr).toContain(
    'terbit 2024-03-05, sebelum "from" kasus data-warga-bocor (2024-03-10); dicatat tanpa kasus',
  );
  expect(ingest(content, ...HARIAN).stderr).not.toContain('sebelum "from"');
  expect(ingest(scratchContent(), ...HARIAN).stderr).not.toContain('sebelum "from"');
});
