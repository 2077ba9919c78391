import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packed, Refused, unpacked } from '../../scripts/propose/changes.ts';
import { Newsroom, type Press } from '../../scripts/soak/proposals.ts';

const RICE: Press = {
  outlet: 'harian',
  slug: 'satu',
  stories: ['beras'],
  said: [
    { mark: 'alfa', speaker: 'Tirto Mulyono' },
    { mark: 'beta', speaker: 'Tirto Mulyono' },
  ],
};
const SUGAR: Press = {
  ...RICE,
  slug: 'dua',
  stories: ['gula'],
  said: [{ mark: 'gama', speaker: 'Sari Wulandari' }],
};
const more = (press: Press, mark: string): Press => ({
  ...press,
  said: [...press.said, { mark, speaker: 'Tirto Mulyono' }],
});

// Much of the time is git's; a loaded machine takes its own.
vi.setConfig({ testTimeout: 180_000 });

let newsroom: Newsroom;
afterEach(() => newsroom.close());

/** Files in which a statement stands on a branch. */
const holding = (branch: string, mark: string): string[] =>
  [...newsroom.filesOf(branch, 'statements')]
    .filter(([, text]) => text.split('\n---\n')[1]?.includes(mark))
    .map(([path]) => path);
const only = (branch: string, mark: string): string => {
  const [path] = holding(branch, mark);
  if (path === undefined) throw new Error(`${mark} is not on ${branch}`);
  return path;
};

/** What an editor does on a branch, pushed. */
function edit(branch: string, change: () => void): void {
  newsroom.checkout(branch);
  change();
  newsroom.publish('editor');
}

function accept(branch: string, ...how: string[]): void {
  newsroom.checkout('main');
  newsroom.git('merge', '-q', ...how, branch);
  newsroom.publish('diterima');
}

const pushed = (press: readonly Press[]) =>
  newsroom.run(press).flatMap(({ branch, isPushed }) => (isPushed ? [branch] : []));

describe('one open proposal a story', () => {
  it('holds all that its records name, and nothing is proposed twice', () => {
    newsroom = new Newsroom();
    expect(pushed([RICE, SUGAR])).toEqual(['ingest/beras', 'ingest/gula']);
    expect(holding('ingest/beras', 'alfa')).toHaveLength(1);
    expect(holding('ingest/beras', 'gama')).toHaveLength(0);
    const people = [...newsroom.filesOf('ingest/gula', 'people').keys()];
    expect(people).toEqual(['people/sari-wulandari.md']);
    expect([...newsroom.filesOf('ingest/gula', 'articles')]).toHaveLength(1);
    expect(pushed([RICE, SUGAR])).toEqual([]);
    expect(
      pushed([
        { ...RICE, slug: 'lepas', stories: [], said: [{ mark: 'lepas', speaker: 'Bima Prakoso' }] },
        RICE,
      ]),
    ).toEqual(['ingest/lainnya']);
  });

  it('starts git as often for twenty articles as for one', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const trace = join(newsroom.root, 'git.ndjson');
    const started = (press: readonly Press[]) => {
      rmSync(trace, { force: true });
      vi.stubEnv('GIT_TRACE2_EVENT', trace);
      newsroom.run(press);
      vi.unstubAllEnvs();
      return readFileSync(trace, 'utf8').match(/"event":"start"/g)?.length ?? 0;
    };
    const articles = Array.from({ length: 21 }, (_, at): Press => {
      const mark = String.fromCharCode(97 + at).repeat(4);
      return { ...RICE, slug: mark, said: [{ mark, speaker: 'Tirto Mulyono' }] };
    });
    const one = started([RICE, SUGAR, ...articles.slice(0, 1)]);
    const twenty = started([RICE, SUGAR, ...articles]);
    expect(one).toBeLessThan(45);
    expect(twenty).toBeLessThanOrEqual(one + 3);
  });

  it('goes on from what the editor changed and deleted there, before and after it is accepted', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const [alfa, beta] = [only('ingest/beras', 'alfa'), only('ingest/beras', 'beta')];
    edit('ingest/beras', () => {
      newsroom.write(
        alfa,
        newsroom
          .read(alfa)
          .replace(/^review:\n {2}- .*$/m, 'review: [] # sudah saya cek\nreviewed: 2024-03-07'),
      );
      newsroom.remove(beta);
    });
    const reprint = { ...RICE, outlet: 'kabar', slug: 'ulang' };
    expect(pushed([more(RICE, 'delta'), SUGAR, reprint])).toEqual(['ingest/beras']);
    const after = newsroom.filesOf('ingest/beras', 'statements').get(alfa);
    expect(after).toContain('review: [] # sudah saya cek\nreviewed: 2024-03-07');
    expect(after?.match(/- article: /g)).toHaveLength(2);
    expect(holding('ingest/beras', 'beta')).toEqual([]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    accept('ingest/beras', '--squash');
    expect(pushed([more(more(RICE, 'delta'), 'epsi'), SUGAR, reprint])).toContain('ingest/beras');
    expect(holding('ingest/beras', 'beta')).toEqual([]);
    newsroom.checkout('ingest/beras');
    const fresh = newsroom.git('diff', '--diff-filter=A', '--name-only', 'main', 'HEAD');
    expect(fresh.split('\n')).toEqual([`content/${only('ingest/beras', 'epsi')}`]);
  });

  it('what is squashed and then deleted in main does not come back from the branch that is still there', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    accept('ingest/beras', '--squash');
    const alfa = only('main', 'alfa');
    edit('main', () => newsroom.remove(alfa));
    newsroom.run([more(RICE, 'delta'), SUGAR]);
    expect(holding('ingest/beras', 'alfa')).toEqual([]);
    accept('ingest/beras');
    expect(holding('main', 'alfa')).toEqual([]);
    expect(holding('main', 'delta')).toHaveLength(1);
  });

  it.each(['cabangnya dihapus', 'cabangnya masih ada'])(
    'rests when it was closed (%s), and then brings only what is new',
    (how) => {
      newsroom = new Newsroom();
      newsroom.run([RICE, SUGAR]);
      if (how === 'cabangnya dihapus') newsroom.drop('beras');
      else newsroom.closed.add('beras');
      expect(pushed([RICE, SUGAR])).toEqual([]);
      expect(pushed([{ ...RICE, outlet: 'kabar', slug: 'ulang' }, SUGAR])).toEqual([]);
      expect(pushed([more(RICE, 'delta'), SUGAR])).toEqual(['ingest/beras']);
      expect(holding('ingest/beras', 'alfa')).toEqual([]);
      expect(holding('ingest/beras', 'delta')).toHaveLength(1);
      accept('ingest/beras');
      expect(newsroom.filesOf('main', 'articles').size).toBe(2);
    },
  );

  it('a report that both proposals add to one published statement is no conflict after the next run', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    accept('ingest/beras');
    const again = (slug: string, stories: string[]) => ({
      ...RICE,
      outlet: 'kabar',
      slug,
      stories: [...stories, 'beras'],
      said: [...RICE.said, { mark: slug, speaker: 'Tirto Mulyono' }],
    });
    newsroom.run([RICE, again('tiga', ['beras']), again('empat', ['gula'])]);
    accept('ingest/beras');
    newsroom.run([]);
    accept('ingest/gula');
    expect(newsroom.read(only('main', 'alfa')).match(/- article: /g)).toHaveLength(3);
  });
});

describe('what is on record already', () => {
  it('a published article that says more: what was closed of it rests too', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    accept('ingest/beras');
    newsroom.run([more(RICE, 'delta')]);
    newsroom.closed.add('beras');
    expect(pushed([more(RICE, 'delta')])).toEqual([]);
    expect(pushed([more(more(RICE, 'delta'), 'epsi')])).toEqual(['ingest/beras']);
    expect(holding('ingest/beras', 'delta')).toEqual([]);
    accept('ingest/beras');
    const [ledger = ''] = newsroom.filesOf('main', 'articles').values();
    expect(ledger).toMatch(/^ {2}- 2024\/.*-delta-.*$/m);
  });

  it('words that an editor corrected are those that the next outlet prints as they were', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const alfa = only('ingest/beras', 'alfa');
    edit('ingest/beras', () =>
      newsroom.write(alfa, newsroom.read(alfa).replace('naik sejak', 'melonjak sejak')),
    );
    newsroom.run([RICE, { ...RICE, outlet: 'kabar', slug: 'ulang' }]);
    expect(holding('ingest/beras', 'alfa')).toEqual([alfa]);
    expect(newsroom.filesOf('ingest/beras', 'statements').get(alfa)).toMatch(/quote: .*naik sejak/);
  });

  it('an article that loses its name by an erasure is followed in open proposals', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    accept('ingest/beras');
    newsroom.run([more(RICE, 'delta')]);
    const alfa = only('main', 'alfa');
    edit('main', () => newsroom.erase(alfa.slice('statements/'.length, -3)));
    newsroom.run([more(RICE, 'delta')]);
    expect(holding('ingest/beras', 'alfa')).toEqual([]);
    const delta = newsroom.filesOf('ingest/beras', 'statements').get(only('ingest/beras', 'delta'));
    const [ledger = ''] = newsroom.filesOf('ingest/beras', 'articles').keys();
    expect(delta).toContain(`article: ${ledger.slice('articles/'.length, -'.yaml'.length)}`);
    expect(ledger).not.toContain('kabar-satu');
  });
});

it('what a new story reaches back to is proposed with that story, and is merged below an edit', () => {
  newsroom = new Newsroom();
  newsroom.run([RICE, SUGAR]);
  accept('ingest/beras', '--squash');
  const alfa = only('main', 'alfa');
  const both = { ...RICE, stories: ['beras', 'gula'], reaching: ['gula'] };
  expect(pushed([both, SUGAR])).toEqual(['ingest/gula']);
  const text = () => newsroom.filesOf('ingest/gula', 'statements').get(alfa);
  expect(text()).toMatch(/^stories:\n {2}- beras\n {2}- gula$/m);
  const [ledger = ''] = [...newsroom.filesOf('ingest/gula', 'articles').values()].filter((one) =>
    one.includes('Kabar satu'),
  );
  expect(ledger).toMatch(/^stories:\n {2}- beras\n {2}- gula$/m);
  edit('main', () =>
    newsroom.write(alfa, newsroom.read(alfa).replace(/^place: .*$/m, 'place: Kota Satu')),
  );
  expect(pushed([both, SUGAR])).toEqual(['ingest/gula']);
  expect(text()).toContain('place: Kota Satu');
  expect(text()).toContain('  - gula\n');
  accept('ingest/gula');
  expect(pushed([both, SUGAR])).toEqual([]);
});

describe('what people do besides', () => {
  it('two people at one place: the branch stays as it is, and both are told', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const alfa = only('ingest/beras', 'alfa');
    accept('ingest/beras', '--squash');
    const place = (name: string) => () =>
      newsroom.write(alfa, newsroom.read(alfa).replace(/^place: .*$/m, `place: ${name}`));
    edit('main', place('Kota Satu'));
    edit('ingest/beras', place('Kota Dua'));
    const [beras] = newsroom.run([RICE]);
    expect(beras?.conflicts).toEqual([alfa]);
    expect(newsroom.filesOf('ingest/beras', 'statements').get(alfa)).toContain('place: Kota Dua');
    newsroom.checkout('main');
    expect(() => newsroom.git('merge', '-q', 'ingest/beras')).toThrow();
  });

  it('a half-saved file stays as it is, and the rest goes on', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const alfa = only('ingest/beras', 'alfa');
    edit('ingest/beras', () => newsroom.write(alfa, newsroom.read(alfa).slice(0, 60)));
    const half = newsroom.filesOf('ingest/beras', 'statements').get(alfa);
    const [beras] = newsroom.run([
      more(RICE, 'delta'),
      { ...RICE, outlet: 'kabar', slug: 'ulang' },
    ]);
    expect(newsroom.filesOf('ingest/beras', 'statements').get(alfa)).toBe(half);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    expect(beras?.skipped).toEqual([alfa]);
  });

  it('a branch that somebody pushed anew without its past goes on from there', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    newsroom.checkout('ingest/beras');
    const beta = only('ingest/beras', 'beta');
    newsroom.remove(beta);
    newsroom.git('checkout', '-q', '--orphan', 'baru');
    newsroom.publish('tanpa riwayat');
    newsroom.git('branch', '-q', '-f', 'ingest/beras', 'HEAD');
    newsroom.run([more(RICE, 'delta'), SUGAR]);
    expect(holding('ingest/beras', 'beta')).toEqual([]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    accept('ingest/beras');
    expect(newsroom.paths('outlets')).toHaveLength(2);
  });

  it('somebody pushes while the run pushes: it is tried again upon theirs', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const beta = only('ingest/beras', 'beta');
    newsroom.run([more(RICE, 'delta'), SUGAR], () =>
      edit('ingest/beras', () => newsroom.remove(beta)),
    );
    expect(holding('ingest/beras', 'beta')).toEqual([]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
  });

  it('what was erased in a proposal is remembered by its seals alone', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const alfa = only('ingest/beras', 'alfa');
    edit('ingest/beras', () => newsroom.erase(alfa.slice('statements/'.length, -3)));
    newsroom.run([more(RICE, 'delta'), SUGAR]);
    expect(holding('ingest/beras', 'alfa')).toEqual([]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    const remembered = execFileSync('git', ['archive', '--format=tar', 'ingest-memory'], {
      cwd: newsroom.remote,
    }).toString('latin1');
    expect(remembered).toContain('gama');
    expect(remembered).not.toMatch(/alfa|Kabar satu/);
  });

  it('what was erased in a proposal stays away when that is closed and its branch deleted', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const alfa = only('ingest/beras', 'alfa');
    edit('ingest/beras', () => newsroom.erase(alfa.slice('statements/'.length, -3)));
    newsroom.run([RICE, SUGAR]);
    newsroom.drop('beras');
    newsroom.run([more(RICE, 'delta'), SUGAR]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    for (const rejected of ['alfa', 'beta']) {
      expect(holding('ingest/beras', rejected), rejected).toEqual([]);
    }
    expect([...newsroom.filesOf('ingest/beras', 'erased')]).toHaveLength(1);
  });

  it('what somebody takes back from a proposal in which something was erased stays away', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE, SUGAR]);
    const alfa = only('ingest/beras', 'alfa');
    edit('ingest/beras', () => newsroom.erase(alfa.slice('statements/'.length, -3)));
    newsroom.run([more(RICE, 'delta'), SUGAR]);
    expect(holding('ingest/beras', 'delta')).toHaveLength(1);
    newsroom.checkout('ingest/beras');
    newsroom.git('reset', '-q', '--hard', 'HEAD~1');
    newsroom.run([more(more(RICE, 'delta'), 'epsilon'), SUGAR]);
    expect(holding('ingest/beras', 'epsilon')).toHaveLength(1);
    expect(holding('ingest/beras', 'delta')).toEqual([]);
    expect(holding('ingest/beras', 'alfa')).toEqual([]);
  });

  it('what a closed proposal rejected stays away when its article is sealed on the published side', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    accept('ingest/beras');
    newsroom.drop('beras');
    newsroom.run([more(RICE, 'delta')]);
    newsroom.drop('beras');
    newsroom.run([more(RICE, 'delta')]);
    const alfa = only('main', 'alfa');
    edit('main', () => newsroom.erase(alfa.slice('statements/'.length, -3)));
    const again = more(more(RICE, 'delta'), 'epsilon');
    newsroom.run([again]);
    newsroom.run([more(again, 'zeta')]);
    expect(holding('ingest/beras', 'epsilon')).toHaveLength(1);
    expect(holding('ingest/beras', 'zeta')).toHaveLength(1);
    for (const rejected of ['alfa', 'delta']) {
      expect(holding('ingest/beras', rejected), rejected).toEqual([]);
    }
    const remembered = execFileSync('git', ['archive', '--format=tar', 'ingest-memory'], {
      cwd: newsroom.remote,
    }).toString('latin1');
    expect(remembered).not.toMatch(/alfa|delta|Kabar satu/);
  });
});

describe('npm run propose', () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['scripts/propose.ts', ...args, '--content', join(newsroom.robot, 'content')],
      { encoding: 'utf8' },
    );

  it('start, pack and push on a host without pull requests: the report is a file', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const before = readFileSync(join(newsroom.robot, 'content/stories/beras.md'), 'utf8');
    expect(run('start')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^1 usulan terbuka; [3-9] berkas/),
    });
    const law = join(newsroom.robot, 'content/statements/2024/03-05-baru.md');
    const [, text = ''] = [...newsroom.filesOf('ingest/beras', 'statements')][0] ?? [];
    writeFileSync(law, text.replaceAll('alfa', 'baru'));
    const file = join(newsroom.root, 'baru.ndjson');
    expect(run('pack', file)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 berkas baru'),
    });
    expect(
      execFileSync('git', ['status', '--porcelain'], { cwd: newsroom.robot, encoding: 'utf8' }),
    ).toBe('');
    expect(readFileSync(join(newsroom.robot, 'content/stories/beras.md'), 'utf8')).toBe(before);
    const { stdout, status } = run('push', file, '--reports', join(newsroom.root, 'laporan'));
    expect(stdout).toBe('ingest/beras: 1 berkas\n');
    expect(status).toBe(0);
    const report = readFileSync(join(newsroom.root, 'laporan/beras.md'), 'utf8');
    expect(report).toContain('3 pernyataan baru');
    expect(
      JSON.parse(readFileSync(join(newsroom.root, 'laporan/usulan.json'), 'utf8')),
    ).toMatchObject([
      {
        story: 'beras',
        branch: 'ingest/beras',
        title: 'Usulan: Kasus beras',
        isPushed: true,
        written: 1,
      },
    ]);
  });

  it('parts 2,000 statements of one run, with a report that fits', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const [, text = ''] = [...newsroom.filesOf('ingest/beras', 'statements')][0] ?? [];
    const changes = Array.from({ length: 2_000 }, (_, at) => ({
      path: `statements/2024/03-05-banyak-${at}.md`,
      before: null,
      after: text.replaceAll('alfa', `kata${at}`),
    }));
    const file = join(newsroom.root, 'banyak.ndjson');
    writeFileSync(file, packed(changes));
    expect(run('push', file, '--reports', join(newsroom.root, 'laporan')).stdout).toBe(
      'ingest/beras: 2000 berkas\n',
    );
    const report = readFileSync(join(newsroom.root, 'laporan/beras.md'), 'utf8');
    expect(report).toContain('2002 pernyataan baru');
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(60_000);
  });

  it('refuses to begin over what is in no commit', () => {
    newsroom = new Newsroom();
    writeFileSync(join(newsroom.robot, 'content/stories/baru.md'), 'x');
    expect(run('start')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('belum di-commit'),
    });
  });

  it('follows no link that lies in a proposal', () => {
    newsroom = new Newsroom();
    newsroom.run([RICE]);
    const outside = join(newsroom.root, 'luar.md');
    writeFileSync(outside, 'tetap');
    edit('ingest/beras', () => {
      mkdirSync(newsroom.place('laws'), { recursive: true });
      symlinkSync(outside, newsroom.place('laws/jahat.md'));
    });
    expect(run('start').status).toBe(0);
    expect(
      execFileSync('git', ['ls-files', '--others', 'content/laws'], {
        cwd: newsroom.robot,
        encoding: 'utf8',
      }),
    ).toBe('');
    expect(readFileSync(outside, 'utf8')).toBe('tetap');
  });
});

describe('what a run hands over', () => {
  const made = (path: string, text: string) => ({ path, before: null, after: text });
  const person = '---\nname: Rina\n---\n';
  const statement = `---
speaker: null
role: null
organisation: null
official: null
saidOn: 2024-03-05
place: null
kind: direct
reports:
  - article: harian/2024-03-05-a
review: []
---
> Kata-katanya.
`;
  const refused = (change: object) => () => unpacked(packed([change as never]));

  it('is new records, and additions to old ones', () => {
    const more = statement.replace('review:', '  - article: kabar/2024-03-05-b\nreview:');
    const path = 'statements/2024/03-05-a.md';
    const changes = [made('people/rina.md', person), { path, before: statement, after: more }];
    expect(unpacked(packed(changes))).toEqual(changes);
  });

  it.each([
    ['a place outside', made('../rina.md', person)],
    ['a workflow', made('.github/workflows/x.yml', 'x')],
    ['an outlet', made('outlets/jahat.yaml', 'name: x')],
    ['a story', made('stories/jahat.md', person)],
    ['the site', made('site.yaml', 'name: x')],
    ['what is no record', made('people/rina.md', 'bukan')],
    ['a removal', { path: 'people/rina.md', before: person, after: null }],
    [
      'a person changed',
      { path: 'people/rina.md', before: person, after: person.replace('Rina', 'Rani') },
    ],
    [
      'words changed',
      {
        path: 'statements/2024/a.md',
        before: statement,
        after: statement.replace('Kata-kata', 'Janji'),
      },
    ],
    ['a file of 2 MB', made('people/rina.md', person.replace('Rina', 'R'.repeat(2_000_000)))],
  ])('never %s', (_what, change) => {
    expect(refused(change)).toThrow(Refused);
  });

  it('never a file twice, nor what is no JSON', () => {
    const one = made('people/rina.md', person);
    expect(() => unpacked(packed([one, one]))).toThrow('dua kali');
    expect(() => unpacked('{')).toThrow('bukan JSON');
  });
});
