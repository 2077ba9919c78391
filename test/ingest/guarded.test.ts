import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreadName, withoutAddresses } from '../../scripts/ingest/named.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { openNewsroom } from '../protect/newsroom.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linimasa-kunci-'));
  openNewsroom(
    join(folder, 'content'),
    [{ outlet: 'Kabar Uji', url: 'https://kabaruji.example/' }],
    'publik',
  );
  writeFileSync(
    join(folder, 'artikel.txt'),
    `Polres Contoh menangkap seorang pria yang diduga mencabuli siswi SMP.
"Korban sudah kami titipkan di rumah aman," kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).
"Anak saya Dewi masih takut," kata ibu korban, Marni.`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const URL_OF_IT = 'https://kabaruji.example/2025/dewi-lestari-korban-pencabulan';

/** Runs ingest on the article as a person would; what it prints, and its exit code. */
function ingest(key?: string, ...more: string[]): { printed: string; code: number } {
  const args = [
    ...['scripts/ingest.ts', join(folder, 'artikel.txt'), '--outlet', 'kabar-uji'],
    ...['--published', '2025-03-12', '--now', '2025-03-13', '--story', 'uji'],
    ...['--url', URL_OF_IT, '--title', 'Dewi Lestari Dicabuli'],
    ...['--content', join(folder, 'content'), '--cache', join(folder, 'cache'), ...more],
  ];
  const { LINIMASA_SEGEL, ...env } = process.env;
  try {
    const printed = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', process.execPath, ...args], {
      encoding: 'utf8',
      env: key === undefined ? env : { ...env, LINIMASA_SEGEL: key },
    });
    return { printed, code: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number };
    return { printed: stdout, code: status };
  }
}

describe('what a run says of an article about somebody who must be protected', () => {
  it('one line with what was done and the remedy, and a closing line; never a name or the address', () => {
    const { printed, code } = ingest();
    expect(code).toBe(0);
    expect(printed).toMatch(/kejahatan seksual: 1 ditahan.* → .*CONTRIBUTING/);
    expect(printed).toMatch(/^1 pernyataan dan peristiwa ditahan/m);
    expect(printed).not.toMatch(/dewi|marni|pencabulan/i);
  });

  it('nothing more the second time', () => {
    ingest();
    const { printed } = ingest();
    expect(printed).not.toContain('ditahan');
    expect(readContent(join(folder, 'content')).entries.articles.size).toBe(1);
  });
});

describe('the key', () => {
  const file = () => join(folder, 'content/.segel');

  it('is made when it is first needed, and somebody is told to keep it', () => {
    const { printed } = ingest();
    expect(printed).toMatch(/kunci segel dibuat.*jangan masuk git/);
    expect(existsSync(file())).toBe(true);
    expect(ingest().printed).not.toContain('kunci segel dibuat');
  });

  it('is not made where it is given, nor by a run that writes nothing', () => {
    ingest(undefined, '--dry-run');
    expect(existsSync(file())).toBe(false);
    ingest('a'.repeat(64));
    expect(existsSync(file())).toBe(false);
  });

  it('that is missing or another one stops the run before it reads everything as new', () => {
    ingest('a'.repeat(64));
    for (const key of [undefined, 'b'.repeat(64)]) {
      const { printed, code } = ingest(key);
      expect(code).toBe(2);
      expect(printed).toContain('LINIMASA_SEGEL');
    }
    expect(ingest('a'.repeat(64)).code).toBe(0);
  });

  it('that is too short to be one is refused', () => {
    expect(ingest('kunci').printed).toContain('terlalu pendek');
  });
});

describe('an article of which nothing is known yet', () => {
  const ADDRESS = 'https://kabaruji.example/2025/dewi-lestari-korban-pencabulan';
  const seal = (text: string) => `k:${createHash('sha256').update(text).digest('hex')}`;
  const nothing = { articleAt: () => undefined, get: () => undefined };
  const onRecord = (sealed?: string[]) => ({
    articleAt: () => 'kabar-uji/2025-03-12-abc',
    get: () => ({ data: { sealed } }),
  });
  const nameOf = (archive: object, isPrivate = false) =>
    unreadName({ archive, report: { isPrivate }, seal } as never, ADDRESS, '2025-03-12T09:00:00Z');

  it('is named by a seal and its day, on a terminal by its address', () => {
    expect(nameOf(nothing)).toMatch(/^artikel [0-9a-f]{10}, terbit 2025-03-12$/);
    expect(nameOf(nothing, true)).toBe(ADDRESS);
  });

  it('is named by its address once that stands on record, and by its id where it is sealed', () => {
    expect(nameOf(onRecord())).toBe(ADDRESS);
    expect(nameOf(onRecord(['k:1']))).toBe('kabar-uji/2025-03-12-abc');
  });

  it('a message loses the addresses in it', () => {
    expect(withoutAddresses(`${ADDRESS}: tidak terbaca (lihat ${ADDRESS})`)).toBe(
      '[alamat] tidak terbaca (lihat [alamat])',
    );
  });
});
