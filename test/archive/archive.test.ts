import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { filesIn, HARIAN, ingest, KABAR, runLive, scratchContent } from '../ingest/run.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An archive on loopback that answers as the Internet Archive does; `asked` is what it was asked for. */
async function startArchive(answers: { save?: Answer; available?: (url: string) => object }) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://archive');
    if (pathname === '/robots.txt') return void response.writeHead(404).end();
    asked.push(request.url ?? '');
    if (pathname === '/wayback/available') {
      const closest = answers.available?.(searchParams.get('url') ?? '');
      const body = { archived_snapshots: closest ? { closest } : {} };
      return void response.writeHead(200).end(JSON.stringify(body));
    }
    if (pathname.startsWith('/web/')) return void response.writeHead(200).end('salinan');
    (answers.save ?? ((_, answer) => void answer.writeHead(500).end()))(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { asked, base };
}

/** Content with two articles that have addresses, and where their files are. */
function twoArticles() {
  const content = scratchContent();
  ingest(content, ...HARIAN);
  ingest(content, ...KABAR);
  const files = Object.keys(filesIn(content)).filter((path) => path.startsWith('articles/'));
  for (const [at, path] of files.entries()) {
    const file = join(content, path);
    writeFileSync(
      file,
      `# Catatan editor\n${readFileSync(file, 'utf8')}url: https://media.example/${at}?a=1&b=2\n`,
    );
  }
  const ledger = (at: number) => readFileSync(join(content, files[at] ?? ''), 'utf8');
  return { content, ledger };
}

const redirect: Answer = (request, response) => {
  const url = (request.url ?? '').slice('/save/'.length);
  response.writeHead(302, { location: `/web/20261124010203/${url}` }).end();
};

it('has every article kept, writes where the copy is, and asks for nothing twice', async () => {
  const { content, ledger } = twoArticles();
  const archive = await startArchive({ save: redirect });
  const run = await runLive('archive', content, '--service', archive.base);
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('2 artikel kini punya salinan, 0 belum');
  expect(run.status).toBe(0);
  expect(archive.asked).toContain('/save/https://media.example/0?a=1&b=2');
  expect(parse(ledger(0))).toMatchObject({
    archive: `${archive.base}/web/20261124010203/https://media.example/0?a=1&b=2`,
    archivedAt: '2026-11-24T01:02:03Z',
  });
  expect(ledger(0)).toMatch(/^# Catatan editor\n/);

  const before = filesIn(content);
  archive.asked.length = 0;
  expect((await runLive('archive', content, '--service', archive.base)).status).toBe(0);
  expect(archive.asked).toEqual([]);
  expect(filesIn(content)).toEqual(before);
});

it('takes a good copy that is there already, and none from before the article came out', async () => {
  const { content, ledger } = twoArticles();
  const copyOf = (url: string, timestamp: string) => ({
    available: true,
    status: '200',
    timestamp,
    url: `http://web.archive.org/web/${timestamp}/${url}`,
  });
  const archive = await startArchive({
    save: redirect,
    available: (url) => copyOf(url, url.includes('/0') ? '20240306000000' : '20200101000000'),
  });
  await runLive('archive', content, '--service', archive.base);
  expect(parse(ledger(0)).archive).toBe(
    'https://web.archive.org/web/20240306000000/https://media.example/0?a=1&b=2',
  );
  expect(archive.asked.filter((path) => path.startsWith('/save/'))).toEqual([
    '/save/https://media.example/1?a=1&b=2',
  ]);
});

it('goes on with the rest when one fails, and stops when the archive asks for rest', async () => {
  const { content, ledger } = twoArticles();
  const answering =
    (status: number): Answer =>
    (request, response) =>
      request.url?.includes('/0')
        ? void response.writeHead(status).end()
        : redirect(request, response);
  const failing = await startArchive({ save: answering(404) });
  const run = await runLive('archive', content, '--service', failing.base);
  expect(run.stdout).toContain('1 artikel kini punya salinan, 1 belum, 0 menunggu');
  expect(run.stderr).toMatch(/^belum tersimpan .*media\.example\/0.*→/);
  expect(run.status).toBe(1);
  expect(parse(ledger(0)).archive).toBeUndefined();

  const again = twoArticles();
  const resting = await startArchive({ save: answering(429) });
  const stopped = await runLive('archive', again.content, '--service', resting.base);
  expect(stopped.stdout).toContain('0 artikel kini punya salinan, 1 belum, 1 menunggu');
});

it('an answer that leads elsewhere is no copy', async () => {
  const { content, ledger } = twoArticles();
  const archive = await startArchive({
    save: (_, response) => void response.writeHead(200).end('<p>antre</p>'),
    available: () => ({ available: true, status: '200', url: 'javascript:alert(1)' }),
  });
  const run = await runLive('archive', content, '--service', archive.base, '--limit', '1');
  expect(run.stderr).toContain('salinannya belum ada → jalankan lagi nanti');
  expect(parse(ledger(0)).archive).toBeUndefined();
});
