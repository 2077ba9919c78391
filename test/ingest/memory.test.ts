import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameFeeds, type Press, page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, ingestHere } from './run.ts';

const at = (press: Press, now: string, ...args: string[]) =>
  ingestHere(press.content, '--now', now, ...args);

const NOON = '2024-03-06T12:00:00+07:00';

it('asks whether anything is new, believes the answer, and changes no byte', async () => {
  const press = await startPress();
  const conditions: (string | undefined)[] = [];
  const tagged = (tag: string, type: string, body: string) => {
    press.answers.set(new URL(tag, press.base).pathname, (request, response) => {
      conditions.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === `"${tag}"`) return response.writeHead(304).end();
      return response.writeHead(200, { etag: `"${tag}"`, 'content-type': type }).end(body);
    });
  };
  tagged('/rss', 'text/xml', rss([{ link: `${press.base}/satu` }]));
  tagged('/satu', 'text/html; charset=utf-8', page(TIRTO));
  expect((await at(press, NOON)).status).toBe(0);
  const before = filesIn(press.content);
  const again = await at(press, '2024-03-07T12:00:00+07:00');
  expect(conditions).toEqual([undefined, undefined, '"/rss"', '"/satu"']);
  expect(again.stdout).toMatch(/harian-rekaan +1 +1 +1 +0 +0 +1 +0/);
  expect(filesIn(press.content)).toEqual(before);

  rmSync(join(press.content, '.http'), { recursive: true });
  expect((await at(press, NOON)).stdout).toMatch(/harian-rekaan +1 +1 +1 +0 +0 +1 +0/);
  expect(filesIn(press.content)).toEqual(before);
});

it('reads an article again whose ledger entry is not the one that was kept', async () => {
  const press = await startPress();
  press.answers.set('/rss', rss([{ link: `${press.base}/satu` }]));
  press.answers.set('/satu', page(TIRTO));
  await at(press, NOON);
  const before = filesIn(press.content);
  // The proposal was turned down: records and ledger go, the memory stays.
  for (const folder of ['articles', 'statements', 'people']) {
    rmSync(join(press.content, folder), { recursive: true });
  }
  expect((await at(press, NOON)).status).toBe(0);
  expect(
    Object.keys(filesIn(press.content)).filter((path) => path.startsWith('statements')),
  ).toEqual(Object.keys(before).filter((path) => path.startsWith('statements')));
});

it('a feed that is gone is not asked for again until the outlet names another', async () => {
  const press = await startPress();
  press.answers.set('/rss', (_request, response) => response.writeHead(410).end());
  expect((await at(press, NOON)).stderr).toMatch(/sudah tidak ada \(410\)/);
  const again = await at(press, '2025-03-06T12:00:00+07:00');
  expect(again.stderr).toMatch(
    /harian-rekaan {2}http\S+\/rss {2}umpan: .*410 sejak 2024-03-06.* → ganti .*outlets\/harian-rekaan\.yaml/,
  );
  expect(again.status).toBe(2);
  expect(press.asked).toEqual(['/rss']);
  nameFeeds(press, ['/baru']);
  press.answers.set('/baru', rss([]));
  expect((await at(press, '2025-03-06T12:00:00+07:00')).status).toBe(0);
});

it('a feed that moved for good is read, and the line names file and address', async () => {
  const press = await startPress();
  press.answers.set('/rss', (_request, response) =>
    response.writeHead(301, { location: '/umpan' }).end(),
  );
  press.answers.set('/umpan', rss([{ link: '/lain', title: 'Cuaca cerah' }]));
  const run = await at(press, NOON);
  expect(run.stderr).toContain(
    `harian-rekaan  ${press.base}/rss  umpan: pindah tetap ke ${press.base}/umpan → tulis alamat itu di content/outlets/harian-rekaan.yaml`,
  );
  expect(run.stdout).toMatch(/harian-rekaan +1 +0/);
  expect(run.status).toBe(0);
});

it('a feed that goes on failing is asked for less often, and never dropped', async () => {
  const press = await startPress();
  press.answers.set('/rss', (_request, response) => response.writeHead(404).end());
  const hours = [0, 1, 1.5, 3, 4, 6, 8];
  for (const hour of hours) {
    const now = new Date(Date.parse(NOON) + hour * 3_600_000).toISOString();
    const run = await at(press, now);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/harian-rekaan {2}http\S+\/rss {2}umpan: .* → .*outlets/);
  }
  // Failures at 0, 1, (1 h) 3, (2 h) 6, (4 h) 10: four of the seven runs.
  expect(press.asked).toHaveLength(4);
  press.answers.set('/rss', rss([]));
  expect((await at(press, '2024-06-01')).status).toBe(0);
});

describe('a host that asks for a pause', () => {
  it('is left alone for that long, across runs, and named once', async () => {
    const press = await startPress();
    const links = ['a', 'b', 'c'].map((name) => ({ link: `${press.base}/${name}` }));
    press.answers.set('/rss', rss(links));
    for (const name of ['a', 'b', 'c']) {
      press.answers.set(`/${name}`, (_request, response) =>
        response.writeHead(429, { 'retry-after': '7200' }).end(),
      );
    }
    const run = await at(press, NOON);
    expect(press.asked).toEqual(['/rss', '/a']);
    expect(run.stderr.match(/istirahat sampai/g)).toHaveLength(1);
    expect((await at(press, '2024-03-06T13:59:00+07:00')).stderr).toMatch(
      /istirahat sampai 2024-03-06T07:00:\d\dZ/,
    );
    expect(press.asked).toHaveLength(2);
    await at(press, '2024-03-06T14:01:00+07:00');
    expect(press.asked).toEqual(['/rss', '/a', '/rss', '/a']);
  });
});
