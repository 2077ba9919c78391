import { rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/markdown/read.ts';
import { readingSealOf } from '../../scripts/protect/key.ts';
import { addressKey } from '../../scripts/record/address.ts';
import { newsroom, type Outlet, page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, ingestHere, runLive } from './run.ts';

const NOW = ['--now', '2024-03-06T12:00:00+07:00', '--timeout', '1500'];

/** An article that differs from every other one. */
const article = (mark: string) =>
  page([...TIRTO, `Berita ini dicatat sebagai ${mark}.`], { title: mark });

describe('outlets in turns', () => {
  it('one article of each after the other', async () => {
    const { content, outlets, asked } = await newsroom(3);
    for (const { base, answers, id } of outlets) {
      answers.set('/rss', rss([0, 1].map((at) => ({ link: `${base}/${at}` }))));
      for (const at of [0, 1]) answers.set(`/${at}`, article(`${id}-${at}`));
    }
    expect((await ingestHere(content, ...NOW)).status).toBe(0);
    expect(asked).toEqual(
      ['rss', '0', '1'].flatMap((path) => [0, 1, 2].map((at) => `media-${at}/${path}`)),
    );
  });

  it('600 dead links are one line with a count, and the next run looks at what is new first', async () => {
    const press = await startPress();
    const { base, answers, content, asked } = press;
    const dead = Array.from({ length: 600 }, (_none, at) => ({ link: `${base}/mati/${at}` }));
    answers.set('/rss', rss([...dead, { link: `${base}/satu` }]));
    answers.set('/satu', page(TIRTO));
    const first = await ingestHere(content, ...NOW, '--requests', '601');
    const lines = first.stderr.split('\n').filter((line) => line.includes('(404)'));
    const dead0 = readingSealOf(content)(addressKey(`${base}/mati/0`))
      .split(':')[1]
      ?.slice(0, 10);
    expect(lines.map((line) => line.replace(/, terbit \d{4}-\d{2}-\d{2}/, ''))).toEqual([
      `harian-rekaan  artikel ${dead0} dan 599 alamat lain  artikel: tidak ditemukan (404) → periksa alamatnya, yang diberikan atau yang di content/outlets`,
    ]);
    expect(first.stderr).toContain(
      '1 artikel belum dibaca: jatah permintaan media ini habis (601)',
    );
    expect(asked).not.toContain('/satu');
    asked.length = 0;
    const second = await ingestHere(content, ...NOW, '--requests', '2');
    expect(asked).toEqual(['/rss', '/satu']);
    expect(second.stdout).toMatch(/harian-rekaan +601 +601 +1 +2 /);
  });

  it('a run whose time is over closes in order, and the next one begins where it stopped', async () => {
    const { content, outlets, asked } = await newsroom(2);
    for (const { base, answers, id } of outlets) {
      answers.set('/rss', rss([{ link: `${base}/0` }]));
      answers.set('/0', article(id));
    }
    const none = await ingestHere(content, ...NOW, '--minutes', '0');
    expect(none.status).toBe(0);
    expect(none.stderr.match(/umpan ini belum dibaca: waktu jalan ini habis/g)).toHaveLength(2);
    expect(asked).toEqual([]);
    const [one] = outlets;
    await ingestHere(content, ...NOW, '--outlet', one?.id ?? '');
    asked.length = 0;
    await ingestHere(content, ...NOW);
    expect(asked[0]).toBe('media-1/rss');
  });

  it('a feed knows neither day nor story of another outlet’s article', async () => {
    const { content, outlets } = await newsroom(2);
    const [a, b] = outlets as [Outlet, Outlet];
    a.answers.set(
      '/rss',
      rss([
        {
          link: `${b.base}/0`,
          date: 'Fri, 01 Mar 2024 08:00:00 +0700',
          title: 'Data warga Sungai Rekaan bocor',
        },
      ]),
    );
    b.answers.set(
      '/0',
      page(['“Pasar buka lagi pekan depan,” kata Bupati Contoh Sulaiman Daud, Senin (4/3/2024).'], {
        title: 'Pasar dibuka',
      }),
    );
    await ingestHere(content, ...NOW);
    const [entry] = readContent(content).entries.articles.values();
    expect(entry?.data).toMatchObject({
      outlet: 'media-1',
      stories: [],
      publishedAt: '2024-03-05T10:00:00+08:00',
    });
  });
});

describe('a record that vanishes during the run', () => {
  it('costs that record only', async () => {
    const press = await startPress();
    const { base, answers, content } = press;
    answers.set(
      '/rss',
      rss([{ link: `${base}/satu` }, { link: `${base}/dua` }, { link: `${base}/tiga` }]),
    );
    answers.set('/satu', page(TIRTO));
    const gone: string[] = [];
    // The second outlet's article repeats the words; meanwhile an editor has deleted their file.
    answers.set('/dua', (_request: IncomingMessage, response: ServerResponse) => {
      gone.push(...Object.keys(filesIn(content)).filter((path) => path.startsWith('statements/')));
      for (const path of gone) rmSync(join(content, path));
      response
        .setHeader('content-type', 'text/html')
        .end(page([...TIRTO, 'Kedua.'], { title: 'Dua' }));
    });
    answers.set(
      '/tiga',
      page(
        [
          '“Posko dibuka mulai besok di balai kota,” ujar Tirto A. Wasesa, Kepala Diskominfo Kota Sungai Rekaan, Selasa (5/3/2024).',
        ],
        { title: 'Tiga' },
      ),
    );
    const { status, stderr } = await ingestHere(content, ...NOW);
    expect(gone).toHaveLength(2);
    expect(stderr).toContain(`hilang selama jalan ini: ${gone.join(', ')}`);
    expect(stderr).toContain('bila memang dihapus, tidak ada yang perlu dilakukan');
    expect(stderr).not.toContain('Tidak dapat menulis');
    expect(status).toBe(1);
    const { entries, problems } = readContent(content);
    expect(problems).toEqual([]);
    expect([...entries.articles.values()].map(({ data }) => data.title)).toContain('Tiga');
    expect([...entries.statements.keys()].some((id) => id.includes('posko'))).toBe(true);
    for (const path of gone) expect(Object.keys(filesIn(content))).not.toContain(path);
  });
});

const POUR = (_request: IncomingMessage, response: ServerResponse) => {
  const pour = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, '<item>'))) {}
  };
  response.on('drain', pour);
  pour();
};

it('of twenty outlets five are hostile at once: all of the other fifteen is read', async () => {
  const { content, outlets } = await newsroom(20);
  const hostile: ((outlet: Outlet) => void)[] = [
    ({ answers }) => answers.set('/rss', POUR),
    ({ answers, base }) => {
      answers.set('/robots.txt', POUR);
      answers.set('/rss', rss([{ link: `${base}/0` }]));
    },
    ({ answers, base }) => {
      answers.set(
        '/rss',
        rss(Array.from({ length: 300 }, (_none, at) => ({ link: `${base}/mati/${at}` }))),
      );
    },
    ({ answers, base }) => {
      answers.set('/rss', rss([{ link: `${base}/kutipan` }, { link: `${base}/menara` }]));
      answers.set('/kutipan', page([`Senin “a,” kata B. `.repeat(5_000)]));
      answers.set(
        '/menara',
        `<article>${`${'<div>'.repeat(990)}kata, dan kata${'</div>'.repeat(990)}`.repeat(200)}`,
      );
    },
    ({ answers }) => {
      const [well] = outlets.slice(5);
      answers.set('/rss', (_request, response) => {
        response.writeHead(302, { location: `${well?.base}/sibuk` }).end();
      });
      well?.answers.set('/sibuk', (_request, response) => {
        response.writeHead(503, { 'retry-after': '86400' }).end();
      });
    },
  ];
  for (const [at, outlet] of outlets.entries()) {
    if (at < 5) hostile[at]?.(outlet);
    else {
      const { base, answers, id } = outlet;
      answers.set('/rss', rss([0, 1].map((item) => ({ link: `${base}/${item}` }))));
      for (const item of [0, 1]) answers.set(`/${item}`, article(`${id}-${item}`));
    }
  }
  const { status, stdout, stderr } = await runLive('ingest', content, ...NOW);
  expect(status).toBe(1);
  for (const { id } of outlets.slice(5)) {
    expect(stdout).toMatch(new RegExp(`^${id} +2 +2 +2 +\\d+ +\\d+ +\\d+ +0$`, 'm'));
  }
  const { entries, problems } = readContent(content);
  expect(problems).toEqual([]);
  const read = [...entries.articles.values()].map(({ data }) => data.title);
  expect(read).toEqual(
    expect.arrayContaining(outlets.slice(5).flatMap(({ id }) => [`${id}-0`, `${id}-1`])),
  );
  expect(stderr.split('\n').length).toBeLessThan(60);
});
