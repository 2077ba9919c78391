import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../scripts/desk/server.ts';
import { hashOf } from '../../scripts/desk/waiting.ts';
import { lock } from '../../scripts/markdown/lock.ts';
import { inFolder, NEZAR, SOUND } from '../check/sound.ts';
import { COMMENTED, EVENT, statementFile } from './newsroom.ts';

interface Answer {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** A request as a browser of the desk's own page sends it, unless headers say otherwise. */
function ask(
  url: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method,
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          origin: new URL(url).origin,
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** A desk over files that go with it; `standing` reads one of them. */
function atDesk<T>(
  work: (desk: {
    url: string;
    folder: string;
    standing: (path?: string) => string;
    decide: (what: string, body?: object) => Promise<Answer>;
  }) => Promise<T>,
  files: Readonly<Record<string, string>> = COMMENTED,
): Promise<T> {
  return inFolder(files, async (folder) => {
    let desk: Desk | undefined;
    try {
      desk = await startDesk(folder, 0, () => '2026-11-24');
      const { url } = desk;
      const standing = (path = NEZAR) => readFileSync(join(folder, path), 'utf8');
      const decide = (what: string, body?: object) =>
        ask(url + what, 'POST', body ?? { path: NEZAR, hash: hashOf(standing()) });
      return await work({ url, folder, standing, decide });
    } finally {
      await desk?.close();
    }
  });
}

describe('decisions', () => {
  it('accept: the day is written, and every other byte stays', () =>
    atDesk(async ({ decide, standing }) => {
      const before = standing();
      expect((await decide('benar')).status).toBe(200);
      expect(standing()).toBe(
        before.replace(
          'review: [speaker-inferred]\n',
          'review: [speaker-inferred]\nreviewed: 2026-11-24\n',
        ),
      );
    }));

  it('accept: doubts that are settled go, the others stay, and so does every other byte', () =>
    atDesk(
      async ({ decide, standing }) => {
        const before = standing();
        const settle = (...settled: string[]) =>
          decide('benar', { path: NEZAR, hash: hashOf(standing()), settled });
        expect((await settle('speaker-inferred', 'relayed')).status).toBe(200);
        const day = '\nreviewed: 2026-11-24\n---';
        expect(standing()).toBe(
          before.replace('  - speaker-inferred\n', '').replace('\n---\n>', `${day}\n>`),
        );
        expect((await settle('date-inferred')).status).toBe(200);
        expect(standing()).not.toContain('review:');
        await decide('urungkan', {});
        await decide('urungkan', {});
        expect(standing()).toBe(before);
        expect((await settle('bukan-keraguan')).status).toBe(400);
      },
      {
        ...COMMENTED,
        [NEZAR]: (COMMENTED[NEZAR] as string).replace(
          'review: [speaker-inferred]',
          'review:\n  - speaker-inferred\n  - date-inferred # hari terbit?',
        ),
      },
    ));

  it.each(['gone from its outlet', 'without its file'])(
    'accept: an article that is %s is told beside the words, and the decision is the editor’s',
    (fate) => {
      const ledger = 'articles/contoh/2023-11-30-menunggu-kpu.yaml';
      const { [ledger]: text = '', ...others } = COMMENTED;
      const missing = `${text}missingSince: 2026-11-01T08:00:00+07:00\n`;
      const files = fate === 'without its file' ? others : { ...others, [ledger]: missing };
      return atDesk(async ({ url, decide, standing }) => {
        const { waiting } = JSON.parse((await ask(`${url}antrean.json`)).body);
        expect(waiting.find(({ path }: { path: string }) => path === NEZAR).source.gone).toBe(true);
        const body = { path: NEZAR, hash: hashOf(standing()), settled: ['speaker-inferred'] };
        expect((await decide('benar', body)).status).toBe(200);
        expect(standing()).toContain('reviewed: 2026-11-24');
        expect(standing()).not.toContain('speaker-inferred');
      }, files);
    },
  );

  it('accept: a doubt that holds a fault together is not settled before the fault is mended', () =>
    atDesk(
      async ({ decide, standing }) => {
        const before = standing();
        const body = { path: NEZAR, hash: hashOf(before), settled: ['weekday-mismatch'] };
        const { status, body: said } = await decide('benar', body);
        expect(status).toBe(409);
        expect(JSON.parse(said).error).toContain('weekday-mismatch');
        expect(standing()).toBe(before);
      },
      {
        ...COMMENTED,
        [NEZAR]: (COMMENTED[NEZAR] as string)
          .replace('date: Kamis', 'date: Senin')
          .replace('[speaker-inferred]', '[weekday-mismatch]'),
      },
    ));

  it('change: doubts that are settled go with the fields, or alone', () =>
    atDesk(async ({ decide, standing }) => {
      const before = standing();
      const body = { path: NEZAR, hash: hashOf(before), fields: {}, settled: ['speaker-inferred'] };
      expect((await decide('ubah', body)).status).toBe(200);
      expect(standing()).toBe(before.replace('review: [speaker-inferred]\n', ''));
    }));

  it('change: the fields change, comments and quoting of the others stay', () =>
    atDesk(async ({ decide, standing }) => {
      const before = standing();
      const fields = { place: 'Gedung A: lantai 2', saidOn: null };
      const { status, body } = await decide('ubah', { path: NEZAR, hash: hashOf(before), fields });
      expect([status, JSON.parse(body)]).toEqual([200, { path: NEZAR, hash: hashOf(standing()) }]);
      expect(standing()).toBe(
        before
          .replace('Plaza Senayan, Jakarta', '"Gedung A: lantai 2"')
          .replace('saidOn: 2023-11-30', 'saidOn: null'),
      );
    }));

  it('change: the body goes with the office, and whoever may be named is told with the offices on record', () =>
    atDesk(async ({ url, decide, standing }) => {
      const before = standing();
      const fields = { role: 'Wakil Menteri Komunikasi dan Digital', organisation: 'komdigi' };
      const alone = { path: NEZAR, hash: hashOf(before), fields: { organisation: 'komdigi' } };
      // The office on record is one of another body: check says so.
      expect((await decide('ubah', alone)).status).toBe(409);
      const later = { ...fields, saidOn: null };
      expect((await decide('ubah', { ...alone, fields: later })).status).toBe(200);
      expect(standing()).toContain('organisation: komdigi\n');
      const { people, organisations } = JSON.parse((await ask(`${url}antrean.json`)).body);
      expect(people).toContainEqual({
        ...{ id: 'budi-arie-setiadi', name: 'Budi Arie Setiadi' },
        offices: [
          {
            line: 'Menteri Komunikasi dan Informatika, Kementerian Komunikasi dan Informatika, 2023-07-17 sampai sekarang',
            from: '2023-07-17',
          },
        ],
      });
      expect(organisations).toContainEqual({
        ...{ id: 'komdigi', name: 'Kementerian Komunikasi dan Digital', official: true },
      });
    }));

  it('change: whether an official speaks is written as it was chosen, also as not certain', () =>
    atDesk(async ({ decide, standing }) => {
      const before = standing();
      const change = (official: unknown) =>
        decide('ubah', { path: NEZAR, hash: hashOf(standing()), fields: {}, official });
      for (const official of [false, null, true]) {
        expect((await change(official)).status).toBe(200);
        expect(standing()).toBe(before.replace('official: true', `official: ${official}`));
      }
      expect((await change('ya')).status).toBe(400);
    }));

  it('an event: its headline and days change, what is left out goes, and it is accepted', () =>
    atDesk(async ({ decide, standing }) => {
      const before = standing(EVENT);
      const change = (fields: object) =>
        decide('ubah', { path: EVENT, hash: hashOf(standing(EVENT)), fields });
      expect((await change({ title: 'Surat dikirim', until: '2023-11-29' })).status).toBe(200);
      expect(standing(EVENT)).toMatch(/title: Surat dikirim\n/);
      expect((await change({ title: null, until: null })).status).toBe(200);
      expect(standing(EVENT)).toBe(before);
      expect((await change({ date: null })).status).toBe(409);
      expect(standing(EVENT)).toBe(before);
      await decide('benar', { path: EVENT, hash: hashOf(before) });
      expect(standing(EVENT)).toContain('reviewed: 2026-11-24');
    }));

  const NAME = 'people/rina-kartika.md';
  const nameFile = (name: string) =>
    `---\nname: ${name}\nposts:\n  - title: Juru Bicara # lihat berita\nreview:\n  - speaker-ambiguous\n---\n`;

  it('a person: the doubt goes, every other byte stays, and undo brings it back', () =>
    atDesk(
      async ({ decide, standing }) => {
        const before = standing(NAME);
        expect((await decide('benar', { path: NAME, hash: hashOf(before) })).status).toBe(200);
        expect(standing(NAME)).toBe(before.replace('review:\n  - speaker-ambiguous\n', ''));
        expect((await decide('urungkan', {})).status).toBe(200);
        expect(standing(NAME)).toBe(before);
      },
      { ...COMMENTED, [NAME]: nameFile('Rina Kartika') },
    ));

  it('a person who bears the name of another is refused with the way to merge them', () =>
    atDesk(
      async ({ decide, standing }) => {
        const before = standing(NAME);
        const { status, body } = await decide('benar', { path: NAME, hash: hashOf(before) });
        expect(status).toBe(409);
        expect(body).toContain('npm run merge -- people nezar-patria rina-kartika');
        expect(standing(NAME)).toBe(before);
      },
      { ...COMMENTED, [NAME]: nameFile('Nezar Patria') },
    ));

  it('reject: the file is gone, and undo brings back the very bytes', () =>
    atDesk(async ({ decide, folder, standing }) => {
      const before = standing();
      expect((await decide('tolak')).status).toBe(200);
      expect(existsSync(join(folder, NEZAR))).toBe(false);
      expect((await decide('urungkan', {})).status).toBe(200);
      expect(standing()).toBe(before);
      expect((await decide('urungkan', {})).status).toBe(409);
    }));

  it('reject: the file of a person whom nothing names any more is told, and stays', () => {
    const other = 'statements/2023/11-30-lain.md';
    const words = 'Nanti kami sampaikan hasil penelusurannya kepada masyarakat luas.';
    return atDesk(
      async ({ decide, standing }) => {
        const unnamed = async (path: string) =>
          JSON.parse((await decide('tolak', { path, hash: hashOf(standing(path)) })).body).unnamed;
        expect(await unnamed(NEZAR)).toEqual([]);
        expect(await unnamed(other)).toEqual(['people/nezar-patria.md']);
        expect(standing('people/nezar-patria.md')).toContain('Nezar Patria');
      },
      { ...COMMENTED, [other]: statementFile({ words }) },
    );
  });

  it('undo takes decisions back one by one, the last first', () =>
    atDesk(async ({ decide, standing }) => {
      const first = standing();
      await decide('ubah', { path: NEZAR, hash: hashOf(first), fields: { place: 'Bogor' } });
      const second = standing();
      await decide('benar');
      await decide('urungkan', {});
      expect(standing()).toBe(second);
      await decide('urungkan', {});
      expect(standing()).toBe(first);
    }));
});

describe('what is refused, with the file as it was', () => {
  it.each([
    ['a speaker nobody knows', { speaker: 'bukan-siapa-siapa' }, /bukan-siapa-siapa/],
    ['a day that is none', { saidOn: '2023-02-30' }, /kalender/],
    ['a day to come', { saidOn: '2199-01-01' }, /saidOn/],
    ['an invisible letter', { place: 'Ja\u202Ekarta' }, /→/],
  ])('%s', (_name, fields, said) =>
    atDesk(async ({ decide, standing }) => {
      const before = standing();
      const { status, body } = await decide('ubah', { path: NEZAR, hash: hashOf(before), fields });
      expect(status).toBe(409);
      expect(JSON.parse(body).error).toMatch(said);
      expect(standing()).toBe(before);
    }),
  );

  it.each(['benar', 'tolak', 'ubah'])('%s of a file that changed meanwhile', (what) =>
    atDesk(async ({ decide, folder, standing }) => {
      const hash = hashOf(standing());
      writeFileSync(join(folder, NEZAR), `${standing()}> Tambahan\n`);
      const changed = standing();
      const fields = what === 'ubah' ? { fields: { place: null } } : {};
      const { status, body } = await decide(what, { path: NEZAR, hash, ...fields });
      expect([status, JSON.parse(body).stale]).toEqual([409, true]);
      expect(standing()).toBe(changed);
    }),
  );

  it('undo of a file that somebody changed since', () =>
    atDesk(async ({ decide, folder, standing }) => {
      await decide('benar');
      writeFileSync(join(folder, NEZAR), `${standing()}> Tambahan\n`);
      const changed = standing();
      expect((await decide('urungkan', {})).status).toBe(409);
      expect(standing()).toBe(changed);
    }));

  it('rejecting what another record names', () =>
    atDesk(
      async ({ decide, standing }) => {
        const { status, body } = await decide('tolak');
        expect(status).toBe(409);
        expect(JSON.parse(body).error).toContain('stories/data-pemilih.md');
        expect(standing()).toContain('Kita sedang');
      },
      {
        ...SOUND,
        'stories/data-pemilih.md': (SOUND['stories/data-pemilih.md'] as string).replace(
          'state: berjalan',
          'state: berjalan\nmoments: [2023/11-30-nezar-patria-kita-sedang-menelusuri]',
        ),
      },
    ));

  it.each([
    '../rahasia.md',
    'statements/../../rahasia.md',
    '/etc/passwd',
    'statements/2023/.git.md',
    'catatan.md',
  ])('the path %s', (path) =>
    atDesk(async ({ decide }) => {
      expect((await decide('tolak', { path, hash: hashOf('') })).status).toBe(409);
    }),
  );

  it('anything while another run writes', () =>
    atDesk(async ({ decide, folder }) => {
      const release = lock(folder);
      try {
        expect((await decide('benar')).status).toBe(423);
      } finally {
        release();
      }
    }));
});

describe('who is let in', () => {
  it('is told apart by host, key and origin', () =>
    atDesk(async ({ url, standing }) => {
      const { origin, port } = new URL(url);
      const before = standing();
      const body = { path: NEZAR, hash: hashOf(before) };
      const post = (headers: Record<string, string>, to = `${url}benar`) =>
        ask(to, 'POST', body, headers).then(({ status }) => status);
      expect(await post({ host: `jahat.example:${port}` })).toBe(421);
      expect(await post({ host: '127.0.0.1' })).toBe(421);
      expect(await post({}, `${origin}/benar`)).toBe(403);
      expect(await post({}, `${origin}/${'x'.repeat(32)}/benar`)).toBe(403);
      expect(await post({ origin: 'https://jahat.example' })).toBe(403);
      expect(await post({ origin: 'null' })).toBe(403);
      expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
      expect(await post({ 'content-type': 'text/plain' })).toBe(415);
      expect((await ask(`${url}benar`, 'PUT', body)).status).toBe(405);
      expect(
        (await ask(`${url}antrean.json`, 'GET', undefined, { host: 'jahat.example' })).status,
      ).toBe(421);
      expect(standing()).toBe(before);
      expect((await ask(url)).status).toBe(200);
      expect(await post({})).toBe(200);
    }));

  it('keeps the key to itself: no referrer, no frame, no script of others', () =>
    atDesk(async ({ url }) => {
      const { headers } = await ask(url);
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }));

  it('listens on loopback only', () =>
    atDesk(async ({ url }) => expect(new URL(url).hostname).toBe('127.0.0.1')));

  it('takes no more than a record could hold', () =>
    atDesk(async ({ url }) => {
      const { status } = await ask(`${url}benar`, 'POST', { path: 'x'.repeat(3_000_000) });
      expect(status).toBe(413);
    }));
});

it('says at its start how what is decided is checked, in the folder in which it works', () =>
  inFolder(SOUND, async (folder) => {
    const desk = spawn(process.execPath, ['scripts/desk.ts', '--port', '0', '--content', folder]);
    try {
      let said = '';
      for await (const part of desk.stdout) {
        said += part;
        if (said.includes('Ctrl-C')) break;
      }
      expect(said).toContain(`Setelah selesai: npm run check -- --content ${folder},`);
    } finally {
      desk.kill();
    }
  }));
