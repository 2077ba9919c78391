import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Press, page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, ingestHere } from './run.ts';

const run = (press: Press, day = '06') =>
  ingestHere(press.content, '--now', `2024-03-${day}T12:00:00+07:00`);

const under = (press: Press, folder: string) =>
  Object.keys(filesIn(press.content)).filter((path) => path.startsWith(`${folder}/`));

const ledgers = (press: Press) =>
  under(press, 'articles').map((path) => parse(readFileSync(join(press.content, path), 'utf8')));

/** A press whose article at /satu has been taken in. */
async function withArticle(): Promise<Press> {
  const press = await startPress();
  press.answers.set('/rss', rss([{ link: `${press.base}/satu`, guid: '1' }]));
  press.answers.set('/satu', page(TIRTO));
  expect((await run(press)).status).toBe(0);
  expect(under(press, 'statements')).toHaveLength(2);
  return press;
}

it('all addresses of one article are fetched once', async () => {
  const press = await startPress();
  const { base, answers } = press;
  const links = ['/satu', '/satu/', '/satu?utm_source=rss', '/satu?fbclid=1#x', '/satu?page=2'];
  answers.set('/rss', rss([...links, '/satu'].map((path) => ({ link: base + path }))));
  answers.set('/satu', page(TIRTO));
  expect((await run(press)).stdout).toMatch(/harian-rekaan +6 +6 +1 +2/);
  expect(press.asked).toEqual(['/rss', '/satu']);
  expect(ledgers(press)).toMatchObject([{ url: `${base}/satu` }]);
});

describe('nothing new comes of an article that is known', () => {
  it.each([
    ['by another guid', '/satu', page(TIRTO), 'satu'],
    ['with tracking in its address', '/satu?utm_campaign=x', page(TIRTO), 'satu'],
    ['published again at another address, with the same text', '/dua', page(TIRTO), 'dua'],
    [
      'at an address whose page names the known one',
      '/berita/satu',
      page([...TIRTO, 'Paragraf yang hanya ada di versi ini.'], {
        head: '<link rel="canonical" href="/satu">',
      }),
      'satu',
    ],
  ])('%s', async (_case, path, answer, last) => {
    const press = await withArticle();
    const before = filesIn(press.content);
    press.answers.set('/rss', rss([{ link: press.base + path, guid: '2' }]));
    press.answers.set(path, answer);
    const second = await run(press, '07');
    expect(second.stdout).toMatch(/harian-rekaan +1 +1 +1 +0 +0 +1 +0/);
    const after = filesIn(press.content);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const [ledger] = ledgers(press);
    expect(ledger.url).toBe(`${press.base}/satu`);
    const moved = path !== '/satu' && !path.includes('utm');
    expect(ledger.otherUrls).toEqual(moved ? [press.base + path] : undefined);
    if (last === 'satu' && !moved) expect(after).toEqual(before);
    await run(press, '08');
    expect(filesIn(press.content)).toEqual(after);
  });

  it('read from a file first: its address is filled in', async () => {
    const press = await withArticle();
    const [path = ''] = under(press, 'articles');
    const file = join(press.content, path);
    const edited = readFileSync(file, 'utf8').replace(/^url: .*\n/m, '# tanpa alamat\n');
    writeFileSync(file, edited);
    rmSync(join(press.content, '.http'), { recursive: true });
    await run(press, '07');
    expect(readFileSync(file, 'utf8')).toBe(`${edited}url: ${press.base}/satu\n`);
  });
});

describe('an article that has changed', () => {
  const CHANGED = [
    ...TIRTO.slice(0, 2),
    '“Kami meminta warga segera mengganti kata sandi mereka,” ujar Tirto.',
  ];

  it('is read again, and one line says what is different', async () => {
    const press = await withArticle();
    press.answers.set('/satu', page(CHANGED, { title: 'Warga Diminta Ganti Kata Sandi' }));
    const { stderr, stdout } = await run(press, '07');
    const [line = ''] = stderr.split('\n').filter((one) => one.includes('berubah'));
    expect(line).toMatch(/^harian-rekaan {2}http\S+\/satu {2}berubah: .*→ periksa harian-rekaan\//);
    expect(line).toContain('judul kini "Warga Diminta Ganti Kata Sandi"');
    expect(line).toMatch(/kini juga memuat 2024\/\S*kami-meminta-warga/);
    expect(line).toMatch(/tidak lagi memuat 2024\/\S*petugas-yang-lalai/);
    expect(stdout).toMatch(/harian-rekaan +1 +1 +1 +1 +0 +0 +0/);
    expect(under(press, 'statements')).toHaveLength(3);
    const after = filesIn(press.content);
    const third = await run(press, '08');
    expect(third.stderr).not.toContain('berubah');
    expect(filesIn(press.content)).toEqual(after);
  });

  it('a statement in other words keeps both, and the line names it', async () => {
    const press = await withArticle();
    const other = TIRTO.map((text) => text.replace('kata sandi petugas', 'sandi para petugas'));
    press.answers.set('/satu', page(other));
    const { stderr } = await run(press, '07');
    expect(stderr).toMatch(/berubah: kata-katanya lain di 2024\/\S*kami-telah-memeriksa\S* → /);
    expect(under(press, 'statements')).toHaveLength(2);
  });

  it('keeps what an editor changed, deleted and noted', async () => {
    const press = await withArticle();
    const [edited = '', deleted = ''] = under(press, 'statements');
    const [ledger = ''] = under(press, 'articles');
    const rewrite = (path: string, change: (text: string) => string) => {
      const file = join(press.content, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
      return readFileSync(file, 'utf8');
    };
    const kept = rewrite(edited, (text) =>
      text.replace('official: true', 'official:   true # cek'),
    );
    rmSync(join(press.content, deleted));
    rewrite(ledger, (text) =>
      text.replace(/^title: .*$/m, "title:  'Judul menurut redaksi'   # dibetulkan"),
    );
    press.answers.set('/satu', page(CHANGED, { title: 'Judul lain lagi' }));
    await run(press, '07');
    const after = filesIn(press.content);
    expect(after[edited]).toBe(kept);
    expect(kept).toContain('# cek');
    expect(after[deleted]).toBeUndefined();
    expect(after[ledger]).toContain("title:  'Judul menurut redaksi'   # dibetulkan\n");
    expect(under(press, 'statements')).toHaveLength(2);
  });

  it('two addresses with different texts do not replace each other for ever', async () => {
    const press = await withArticle();
    const { base, answers } = press;
    answers.set('/rss', rss([{ link: `${base}/satu` }, { link: `${base}/dua` }]));
    answers.set('/dua', page(CHANGED, { head: '<link rel="canonical" href="/satu">' }));
    await run(press, '07');
    const after = filesIn(press.content);
    const third = await run(press, '08');
    expect(third.stderr).not.toContain('berubah');
    expect(filesIn(press.content)).toEqual(after);
  });
});

describe('whose article it is', () => {
  it('what a feed names elsewhere is not fetched, and the line says how to allow it', async () => {
    const press = await startPress();
    const other = await startPress();
    other.answers.set('/satu', page(TIRTO));
    press.answers.set('/satu', page(TIRTO));
    press.answers.set(
      '/rss',
      rss([{ link: `${other.base}/satu` }, { link: `${press.base}/satu` }]),
    );
    const { status, stderr } = await run(press);
    expect(other.asked).toEqual([]);
    expect(stderr).toMatch(
      /harian-rekaan {2}artikel [0-9a-f]{10}\b[^:]* {2}artikel: \S+ bukan alamat media ini → .*"hosts"/,
    );
    expect(status).toBe(1);
    expect(under(press, 'statements')).toHaveLength(2);
  });

  it.each([301, 302])('nor where an article of its own redirects to (%d)', async (status) => {
    const press = await startPress();
    const other = await startPress();
    other.answers.set('/satu', page(TIRTO));
    press.answers.set('/rss', rss([{ link: `${press.base}/satu` }]));
    press.answers.set('/satu', (_request, response) =>
      response.writeHead(status, { location: `${other.base}/satu` }).end(),
    );
    expect((await run(press)).stderr).toContain('bukan alamat media ini');
    expect(under(press, 'statements')).toEqual([]);
  });

  it('the front page, to which a removed article leads, is not its new text', async () => {
    const press = await withArticle();
    const before = filesIn(press.content);
    press.answers.set('/satu', (_request, response) =>
      response.writeHead(302, { location: '/' }).end(),
    );
    press.answers.set('/', page(['“Kami meluncurkan situs baru,” kata redaksi.']));
    expect((await run(press, '07')).stderr).toMatch(
      /\/satu {2}artikel: dialihkan ke halaman depan → /,
    );
    expect(filesIn(press.content)).toEqual(before);
  });

  it('an address on the command line finds its outlet', async () => {
    const press = await startPress();
    press.answers.set('/satu', page(TIRTO));
    const found = await ingestHere(press.content, `${press.base}/satu`);
    expect(found.stdout).toMatch(/harian-rekaan +0 +0 +1 +2/);
    const lost = await ingestHere(press.content, 'http://127.0.0.1:9/satu');
    expect(lost.stderr).toMatch(/bukan alamat media yang dikenal → beri --outlet/);
    expect(lost.status).toBe(2);
  });
});
