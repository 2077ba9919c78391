import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changelogOf, withoutErased } from '../../scripts/release/changelog.ts';
import {
  compare,
  goneWithoutTrace,
  type Release,
  type Row,
  versionAfter,
} from '../../scripts/release/compare.ts';
import { withdrawnId } from '../../src/schema/withdrawn-id.ts';

const COLUMNS = { id: 'string', text: 'string', person_id: 'string' };

function releaseOf(
  statements: Row[],
  withdrawals: Row[] = [],
  columns: Record<string, string> = COLUMNS,
  version = '1.4.2',
): Release {
  return {
    version,
    tables: new Map([
      [
        'statements',
        {
          title: 'Statements',
          columns: new Map(Object.entries(columns)),
          key: ['id'],
          rows: statements,
        },
      ],
      [
        'withdrawals',
        {
          title: 'Withdrawals',
          columns: new Map([
            ['record_id', 'string'],
            ['fate', 'string'],
          ]),
          key: ['record_id'],
          rows: withdrawals,
        },
      ],
    ]),
  };
}

const one = { id: '2024/satu', text: 'Kata rahasia.', person_id: 'sari' };
const two = { id: '2024/dua', text: 'Lain.', person_id: 'bagus' };
const before = releaseOf([one, two]);

describe('the version after a change', () => {
  it.each([
    ['a row came', releaseOf([one, two, { ...one, id: '2024/tiga' }]), '1.5.0'],
    ['a row changed', releaseOf([{ ...one, person_id: 'bagus' }, two]), '1.4.3'],
    ['a row went', releaseOf([two]), '1.4.3'],
    ['a column came', releaseOf([one, two], [], { ...COLUMNS, place: 'string' }), '2.0.0'],
    ['a column went', releaseOf([one, two], [], { id: 'string', text: 'string' }), '2.0.0'],
    [
      'a column changed its type',
      releaseOf([one, two], [], { ...COLUMNS, text: 'integer' }),
      '2.0.0',
    ],
    ['nothing', releaseOf([two, one]), null],
  ])('%s: %#', (_, now, version) => {
    expect(versionAfter(before.version, compare(before, now))).toBe(version);
  });

  it('is 1.0.0 for the first, and refuses what is no version', () => {
    expect(versionAfter(null, compare(null, before))).toBe('1.0.0');
    expect(() => versionAfter('kemarin', compare(before, before))).toThrow('bukan semver');
  });
});

describe('the changelog', () => {
  it('names what changed by id and column, and never a value', () => {
    const now = releaseOf([{ ...one, person_id: 'bagus', text: 'Kata baru.' }, two]);
    const text = changelogOf(compare(before, now), now, '1.4.3', '2026-11-27');
    expect(text).toBe(
      '## 1.4.3 (2026-11-27)\n\n- `statements`: 1 berubah.\n  - berubah: `2024/satu` (text, person_id)\n',
    );
  });

  it('names what was withdrawn, and of what was erased that something was', () => {
    const withdrawn = releaseOf([two], [{ record_id: one.id, fate: 'withdrawn' }]);
    const erased = releaseOf([two], [{ record_id: 'b7e1', fate: 'erased' }]);
    const textOf = (now: Release) => changelogOf(compare(before, now), now, '1.4.3', '2026-11-27');
    expect(textOf(withdrawn)).toContain('ditarik atau digabung: `2024/satu`');
    const record_id = withdrawnId(one.id);
    const renamed = textOf(releaseOf([two], [{ record_id, fate: 'withdrawn' }]));
    expect(renamed).toContain(`ditarik atau digabung: \`${record_id}\``);
    expect(renamed).not.toContain('2024/satu');
    expect(textOf(erased)).toContain('`statements`: 1 hilang');
    expect(textOf(erased)).not.toContain('2024/satu');
  });

  it('of the first release names no column, and of the next those that came and went', () => {
    const first = changelogOf(compare(null, before), before, '1.0.0', '2026-11-27');
    expect(first).toBe('## 1.0.0 (2026-11-27)\n\n- Versi pertama.\n- `statements`: 2 baru.\n');
    const now = releaseOf([one, two], [], { id: 'string', text: 'string', place: 'string' });
    const text = changelogOf(compare(before, now), now, '2.0.0', '2026-11-27');
    expect(text).toContain('Kolom yang hilang: `statements.person_id`.');
    expect(text).toContain('Kolom baru: `statements.place`.');
  });

  it('counts instead of naming hundreds', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ ...one, id: `2024/${at}` }));
    const now = releaseOf(many.map((row) => ({ ...row, text: 'x' })));
    const text = changelogOf(compare(releaseOf(many), now), now, '1.4.3', '2026-11-27');
    expect(text).toContain('dan 60 lagi');
    expect(text.split('\n').length).toBeLessThan(50);
  });
});

it('a changelog keeps no id of what was erased since, and those of all else', () => {
  const changelog =
    '## 1.4.2 (2026-10-01)\n\n- `statements`: 3 berubah.\n  - berubah: `2024/satu` (text)\n  - berubah: `2024/dua` (role)\n  - ditarik atau digabung: `2024/tiga`\n';
  const withdrawals = [
    { record_id: 'b7e1', fate: 'erased' },
    { record_id: '2024/tiga', fate: 'withdrawn' },
  ];
  expect(withoutErased(changelog, releaseOf([two], withdrawals))).toBe(
    changelog.replace('`2024/satu`', '(dihapus)'),
  );
  expect(withoutErased(changelog, releaseOf([one, two], withdrawals))).toBe(changelog);
  const renamed = [...withdrawals, { record_id: withdrawnId('2024/satu'), fate: 'withdrawn' }];
  expect(withoutErased(changelog, releaseOf([two], renamed))).toBe(
    changelog.replace('2024/satu', withdrawnId('2024/satu')),
  );
});

it('an earlier release that holds what was erased has to go; one with what was withdrawn stays', () => {
  expect(goneWithoutTrace(before, releaseOf([two], [{ record_id: 'b7e1', fate: 'erased' }]))).toBe(
    1,
  );
  expect(
    goneWithoutTrace(before, releaseOf([two], [{ record_id: one.id, fate: 'withdrawn' }])),
  ).toBe(0);
  const record_id = withdrawnId(one.id);
  expect(goneWithoutTrace(before, releaseOf([two], [{ record_id, fate: 'withdrawn' }]))).toBe(0);
  expect(goneWithoutTrace(before, before)).toBe(0);
});

describe('npm run release-data', () => {
  const root = mkdtempSync(join(tmpdir(), 'linimasa-release-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** A folder like `/data/` with one table. */
  function write(name: string, rows: Row[], version = '0.0.0'): string {
    const folder = join(root, name);
    mkdirSync(folder);
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(folder, 'statements.ndjson'), text);
    writeFileSync(join(folder, 'skema.sql'), `-- ${name}\n`);
    writeFileSync(join(folder, 'CITATION.cff'), 'cff-version: 1.2.0\nurl: "https://x.example/"\n');
    writeFileSync(
      join(folder, 'datapackage.json'),
      JSON.stringify({
        version,
        homepage: 'https://x.example/data/',
        citation: 'Arsip. 1 Maret 2024. Arsip: isi [Data]. https://x.example/data/',
        resources: [
          {
            name: 'statements-ndjson',
            path: 'statements.ndjson',
            title: 'Statements',
            format: 'ndjson',
            hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
            schema: {
              fields: Object.entries(COLUMNS).map(([column, type]) => ({ name: column, type })),
              primaryKey: ['id'],
            },
          },
        ],
      }),
    );
    return folder;
  }
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/release-data.ts', ...args], { encoding: 'utf8' });
  const out = join(root, 'release');

  it('writes tables, version, changelog, and which release must be taken down', () => {
    const old = write('data-v1.0.0', [one, two], '1.0.0');
    const now = write('now', [two, { ...two, id: '2024/tiga' }]);
    execFileSync(process.execPath, [
      'scripts/release-data.ts',
      ...['--from', now, '--previous', old, '--out', out],
    ]);
    const read = (file: string) => readFileSync(join(out, file), 'utf8');
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({
      version: '1.1.0',
      homepage: 'https://x.example/data/1.1.0/',
      citation:
        'Arsip. 1 Maret 2024. Arsip: isi (versi 1.1.0) [Data]. https://x.example/data/1.1.0/',
    });
    expect(read('skema.sql')).toBe('-- now\n');
    expect(parse(read('CITATION.cff'))).toMatchObject({
      version: '1.1.0',
      url: 'https://x.example/1.1.0/',
    });
    expect(read('CHANGELOG.md')).toContain('`statements`: 1 baru, 1 hilang');
    expect(read('tarik.txt')).toBe('data-v1.0.0\n');
    expect(read('statements.ndjson')).toBe(readFileSync(join(now, 'statements.ndjson'), 'utf8'));
  });

  it('gives no version twice, also when the last one has lost its files', () => {
    const old = write('data-v1.0.1', [one], '1.0.1');
    const gone = join(root, 'data-v1.1.0');
    mkdirSync(gone);
    writeFileSync(
      join(gone, 'CHANGELOG.md'),
      '## 1.1.0\n\n- `statements`: 1 berubah.\n  - berubah: `2024/lenyap` (text)\n',
    );
    const now = write('later', [one, two]);
    expect(run('--from', now, '--previous', gone, '--previous', old, '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')).version).toBe('1.2.0');
    expect(readFileSync(join(out, 'catatan/data-v1.1.0/CHANGELOG.md'), 'utf8')).toContain(
      'berubah: (dihapus) (text)',
    );
    const alone = run('--from', now, '--previous', gone, '--out', out);
    expect(alone.stdout).toContain('## 2.0.0');
    expect(alone.stdout).toContain('Tidak ada versi sebelumnya');
  });

  it('ends with 3 when nothing changed, with 2 and the mend when there is nothing to release', () => {
    const same = write('same', [one], '2.0.0');
    const now = write('again', [one]);
    expect(run('--from', now, '--previous', same, '--out', out).status).toBe(3);
    const none = run('--from', join(root, 'none'), '--out', out);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('npm run build');
    writeFileSync(join(now, 'statements.ndjson'), '{}\n');
    expect(run('--from', now, '--out', out).stderr).toContain('bukan berkas yang dimaksud');
  });
});
