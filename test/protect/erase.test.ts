import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue, placeOf } from '../../scripts/catalogue/catalogue.ts';
import { checkContent } from '../../scripts/check/check.ts';
import { CACHE } from '../../scripts/ingest/options.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import type { ProtectedArticle } from './articles.ts';
import { leaksIn } from './leaks.ts';
import { filesBelow, ingestArticle, KEY, openNewsroom } from './newsroom.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'linimasa-hapus-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const article = (more: Partial<ProtectedArticle>): ProtectedArticle => ({
  id: 'x',
  outlet: 'Kabar Uji',
  url: 'https://kabaruji.example/berita/ratna-dewanti-soal-bendungan',
  title: 'Ratna Dewanti: Retakan Bendungan Sudah Kami Tutup',
  publishedAt: '2025-03-12',
  text: `CONTOH - Retakan bendungan diperiksa.
"Retakan di sisi timur bendungan sudah kami tutup dengan beton sejak kemarin," kata Kepala Dinas Pengairan Ratna Dewanti, Rabu (12/3/2025).
"Warga tidak perlu mengungsi malam ini," kata Bupati Contoh Joko Purnomo. Ia menyebut Ratna Dewanti sudah melapor.`,
  negative: false,
  protected: ['Ratna Dewanti', 'sisi timur bendungan sudah kami tutup', 'retakan di sisi timur'],
  keep: [],
  note: '',
  ...more,
});
const FIRST = article({});
const OTHER = article({
  outlet: 'Warta Uji',
  url: 'https://wartauji.example/news/1',
  title: 'Bendungan Aman',
  text: `CONTOH - Bendungan aman.
"Retakan di sisi timur bendungan sudah kami tutup dengan beton sejak kemarin," ujar Ratna Dewanti, Kepala Dinas Pengairan, Rabu (12/3/2025).
"Pompa tambahan kami datangkan dari provinsi besok pagi," kata Bupati Contoh Joko Purnomo.`,
});

const erase = (...args: string[]) =>
  execFileSync(process.execPath, ['scripts/erase.ts', ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, LINIMASA_SEGEL: KEY },
  });
const refused = (...args: string[]): string => {
  try {
    return erase(...args);
  } catch (error) {
    return String((error as { stderr?: string }).stderr);
  }
};
const ids = () => [...readContent(content).entries.statements.keys()];
const idOf = (speaker: string) =>
  [...readContent(content).entries.statements].find(
    ([, { data }]) => data.speaker === speaker,
  )?.[0] ?? '';
const problems = () => {
  process.env['LINIMASA_SEGEL'] = KEY;
  try {
    return checkContent(content, new Date('2025-03-20')).problems;
  } finally {
    delete process.env['LINIMASA_SEGEL'];
  }
};

async function newsroom() {
  openNewsroom(content, [FIRST, OTHER], 'publik');
  await ingestArticle(content, FIRST);
  await ingestArticle(content, OTHER);
}

describe('a statement that is erased', () => {
  it('leaves its words, its id and its article nowhere', async () => {
    await newsroom();
    const id = idOf('ratna-dewanti');
    new Catalogue(content, CACHE).close();
    expect(existsSync(placeOf(CACHE, content))).toBe(true);
    const said = erase(id);
    expect(said).toContain('Riwayat git');
    expect(existsSync(placeOf(CACHE, content))).toBe(false);
    const files = filesBelow(content).filter(({ path }) => !path.startsWith('people/'));
    // Her name is that of a public figure, and stands where she did not say it.
    expect(leaksIn(files, { protected: FIRST.protected.slice(1) })).toEqual([]);
    expect(JSON.stringify(files)).not.toContain(id);
    expect(files.filter(({ text }) => text.includes('ratna-dewanti-soal-bendungan'))).toEqual([]);
    const [tombstone] = [...readContent(content).entries.erased];
    expect(tombstone?.[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(readContent(content).problems).toEqual([]);
  });

  it('goes with the copy in an archive, whose address ends in that of the article', async () => {
    await newsroom();
    for (const { path, text } of filesBelow(content)) {
      if (!path.startsWith('articles/') || !text.includes(FIRST.url)) continue;
      const archived = `archive: https://web.archive.org/web/20250312101500/${FIRST.url}\n`;
      writeFileSync(join(content, path), `${text}${archived}archivedAt: 2025-03-12\n`);
    }
    expect(JSON.stringify(filesBelow(content))).toContain('web.archive.org');
    erase(idOf('ratna-dewanti'));
    expect(JSON.stringify(filesBelow(content))).not.toContain('web.archive.org');
    expect(problems().filter(({ rule }) => rule === 'sealed-tells')).toEqual([]);
  });

  it('is in no list of the ledger under its id, and still counts there', async () => {
    await newsroom();
    const id = idOf('ratna-dewanti');
    const ledger = () =>
      [...readContent(content).entries.articles.values()].map(({ data }) => data);
    const before = ledger();
    expect(before.filter(({ statements }) => statements.includes(id))).toHaveLength(2);
    expect(before.flatMap(({ marks }) => marks ?? []).map(({ statement }) => statement)).toContain(
      id,
    );
    erase(id);
    const after = ledger();
    expect(after.map(({ statements }) => statements.length)).toEqual(
      before.map(({ statements }) => statements.length),
    );
    for (const { statements, marks = [], wordsChanged = [], wordsGone = [] } of after) {
      const listed = [...statements, ...wordsChanged, ...wordsGone];
      const marked = marks.map(({ statement }) => statement);
      expect([...listed, ...marked]).not.toContain(id);
      // What stands for it says nothing.
      expect(listed.filter((one) => !ids().includes(one))).toEqual([
        expect.stringMatching(/^2025\/[0-9a-f]{12}$/),
      ]);
    }
  });

  it('never comes back, whatever is read next', async () => {
    await newsroom();
    erase(idOf('ratna-dewanti'));
    const before = ids();
    // The same articles, changed; another outlet; another headline, speaker and day.
    for (const again of [
      FIRST,
      article({ text: `${FIRST.text}\nPetugas berjaga.` }),
      { ...OTHER, text: `${OTHER.text}\nPetugas berjaga.` },
      article({
        url: 'https://kabaruji.example/berita/baru',
        title: 'Berita baru',
        publishedAt: '2025-04-20',
        text: '"Kami ulangi: retakan di sisi timur bendungan sudah kami tutup dengan beton sejak kemarin," kata Sekretaris Daerah Budi Hartono, Minggu (20/4/2025).',
      }),
    ]) {
      await ingestArticle(content, again);
      expect(ids()).toEqual(before);
    }
    expect(readContent(content).entries.articles.size).toBe(3);
  });

  it('keeps out nothing else that the same speaker says', async () => {
    await newsroom();
    erase(idOf('ratna-dewanti'));
    await ingestArticle(
      content,
      article({
        url: 'https://kabaruji.example/berita/lain',
        title: 'Irigasi',
        text: '"Saluran irigasi sekunder mulai dialiri bulan depan," kata Kepala Dinas Pengairan Ratna Dewanti, Rabu (12/3/2025).',
      }),
    );
    expect(idOf('ratna-dewanti')).not.toBe('');
  });

  it('that another record names is told by check, with the mend', async () => {
    await newsroom();
    const id = idOf('ratna-dewanti');
    erase(id);
    const other = join(content, 'statements', `${idOf('joko-purnomo')}.md`);
    const text = readFileSync(other, 'utf8');
    writeFileSync(
      other,
      text.replace('\n---\n>', `\nconflicts:\n  - with: ${id}\n    status: keduanya\n---\n>`),
    );
    const [problem] = problems().filter(({ rule }) => rule === 'erased-record');
    expect(problem?.path).toBe(`statements/${idOf('joko-purnomo')}.md`);
    expect(problem?.mend.id).toContain('hapus rujukan');
  });

  it('that is put back by hand is told by check', async () => {
    await newsroom();
    const id = idOf('ratna-dewanti');
    const path = join(content, 'statements', `${id}.md`);
    const text = readFileSync(path, 'utf8');
    erase(id);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    expect(problems().map(({ rule }) => rule)).toContain('erased-again');
  });
});

describe('a person who is erased', () => {
  it('stands nowhere, nor what they said', async () => {
    await newsroom();
    const cause = ['--cause', 'permintaan'];
    erase('people/ratna-dewanti', '--reason', 'Permintaan yang bersangkutan.', ...cause);
    const erased = [...readContent(content).entries.erased.values()];
    expect(erased.map(({ data }) => data.cause)).toContain('permintaan');
    expect(leaksIn(filesBelow(content), FIRST)).toEqual([]);
    expect(leaksIn(filesBelow(content), { protected: ['Dewanti', 'Ratna'] })).toEqual([]);
    expect(readContent(content).problems).toEqual([]);
    expect(problems().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is nobody whom a ledger keeps as its second choice', async () => {
    const { publishedAt } = article({});
    const turn = article({
      url: 'https://kabaruji.example/berita/pintu-air',
      title: 'Pintu Air',
      publishedAt,
      text: `"Pintu air kami buka pelan-pelan," kata Kepala Dinas Pengairan Ratna Dewanti, Rabu (12/3/2025).
"Pompa cadangan kami nyalakan," kata Bupati Contoh Joko Purnomo.
"Warga kami minta tetap tenang sampai besok."`,
    });
    openNewsroom(content, [turn], 'publik');
    await ingestArticle(content, turn);
    const seconds = () =>
      [...readContent(content).entries.articles.values()].flatMap(
        ({ data }) => data.secondChoices ?? [],
      );
    expect(seconds().map(({ speaker }) => speaker)).toEqual(['ratna-dewanti']);
    erase('people/ratna-dewanti');
    expect(seconds()).toEqual([]);
    expect(JSON.stringify(filesBelow(content))).not.toContain('ratna-dewanti');
    expect(problems().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('does not come back, under whatever article, nor in the words of others', async () => {
    await newsroom();
    erase('people/ratna-dewanti');
    const again = article({
      url: 'https://kabaruji.example/berita/ratna-dewanti-lagi',
      title: 'Ratna Dewanti Bicara Lagi',
      publishedAt: '2025-05-02',
      text: `"Pintu air nomor dua macet sejak pekan lalu," kata Kepala Dinas Pengairan Ratna Dewanti, Jumat (2/5/2025).
"Menurut laporan Ratna Dewanti, pintu air itu segera diganti," kata Bupati Contoh Joko Purnomo.`,
    });
    const { withheld } = await ingestArticle(content, again);
    expect(withheld).toEqual([{ reason: 'erased', count: 1 }]);
    expect(leaksIn(filesBelow(content), { protected: ['Ratna Dewanti', 'Dewanti'] })).toEqual([]);
    expect(
      filesBelow(content).some(
        ({ text }) => text.includes('[nama dihapus\\], pintu air') || text.includes('nama dihapus'),
      ),
    ).toBe(true);
  });
});

describe('what cannot be erased', () => {
  it.each([
    ['2025/tidak-ada', 'tidak ada di content'],
    ['laws/uu-1-2023', 'tidak dapat dihapus begini'],
  ])('%s', async (named, why) => {
    await newsroom();
    expect(refused(named)).toContain(why);
  });
});

it('an article loses title and address, and is known again', async () => {
  await newsroom();
  const [id] =
    [...readContent(content).entries.articles].find(([, { data }]) => data.url === FIRST.url) ?? [];
  const said = erase(`articles/${id}`);
  expect(said).toContain('Periksa sendiri');
  const titles = ['Retakan Bendungan Sudah Kami', 'ratna-dewanti-soal-bendungan', id ?? ''];
  const files = filesBelow(content).filter(({ path }) => path.startsWith('articles/'));
  expect(leaksIn(files, { protected: titles })).toEqual([]);
  expect((await ingestArticle(content, FIRST)).outcome).toBe('known');
  expect(problems().filter(({ level }) => level === 'error')).toEqual([]);
});
