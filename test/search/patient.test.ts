import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { patient, Unreachable } from '../../src/search/patient.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that does in turn what it is told: says nothing, breaks off, fails, has nothing, or answers. */
async function serving(
  ...turns: ('stalls' | 'begins' | 'breaks' | 'fails' | 'lacks' | 'answers')[]
) {
  const asked: string[] = [];
  server = createServer((_request, response) => {
    const turn = turns[asked.length] ?? 'answers';
    asked.push(turn);
    if (turn === 'begins') response.write('sepa');
    if (turn === 'breaks') response.destroy();
    if (turn === 'fails') response.writeHead(503).end();
    if (turn === 'lacks') response.writeHead(404).end();
    if (turn === 'answers') response.end('seluruh berkas');
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const address = server.address();
  const again: number[] = [];
  // Where nothing stalls a busy machine may take its time.
  const quiet = turns.some((turn) => turn === 'stalls' || turn === 'begins') ? 2_000 : 60_000;
  const ask = patient(fetch, { quiet, attempts: 3, again: (attempt) => again.push(attempt) });
  const port = typeof address === 'object' ? address?.port : 0;
  return { asked, again, get: () => ask(`http://127.0.0.1:${port}/berkas`) };
}

describe('a file from a bad connection', () => {
  it.each([
    ['nothing is wrong', ['answers'], []],
    ['one request stalls', ['stalls', 'answers'], [2]],
    ['one stalls half way', ['begins', 'answers'], [2]],
    ['two are lost in different ways', ['breaks', 'stalls', 'answers'], [2, 3]],
    ['the host is tired', ['fails', 'answers'], [2]],
  ] as const)('comes whole when %s', async (_what, turns, retries) => {
    const { asked, again, get } = await serving(...turns);
    expect(await (await get()).text()).toBe('seluruh berkas');
    expect(asked).toEqual(turns);
    expect(again).toEqual(retries);
  });

  it('is given up after three requests, and no more are made', async () => {
    const { asked, get } = await serving('stalls', 'stalls', 'stalls');
    await expect(get()).rejects.toThrow(Unreachable);
    expect(asked).toHaveLength(3);
  });

  it('that is not there is not asked for again', async () => {
    const { asked, get } = await serving('lacks');
    await expect(get()).rejects.toThrow('404');
    expect(asked).toHaveLength(1);
  });
});
