import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
import { cpuOf, holdsOnce } from '../cpu.ts';
import { BUDI, inFolder, NEZAR, SOUND } from './sound.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const PERSON = 'people/nezar-patria.md';

function check(folder: string, args: string[] = [], env: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _host, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check.ts', '--content', folder, ...args],
    { encoding: 'utf8', env: { ...rest, ...env } },
  );
  return {
    status,
    out: stdout.replaceAll(folder, 'content'),
    err: stderr.replaceAll(folder, 'content'),
  };
}

const broken = {
  ...SOUND,
  [NEZAR]: (SOUND[NEZAR] as string).replace('kind: direct', 'kind: langsung'),
};

describe('npm run check', () => {
  it('shows the place, the line, what is wrong and the corrected line', () => {
    const { status, out, err } = inFolder(broken, (folder) => check(folder));
    expect(status).toBe(1);
    expect(err).toBe(`content/${NEZAR}:8:7  kind: "langsung" tidak termasuk pilihan yang ada
    8 | kind: langsung
    → pilih salah satu: direct, indirect
      kind: direct
`);
    expect(out).toBe(
      '15 berkas diperiksa, 1 masalah.\n'.replace('15', String(Object.keys(SOUND).length - 1)),
    );
  });

  it('says the same in English', () => {
    const { err } = inFolder(broken, (folder) => check(folder, ['--lang', 'en']));
    expect(err).toContain('kind: "langsung" is not one of the choices');
    expect(err).toContain('choose one of: direct, indirect');
  });

  it('writes annotations on the host', () => {
    const { out } = inFolder(broken, (folder) => check(folder, [], { GITHUB_ACTIONS: 'true' }));
    expect(out.split('\n')[0]).toBe(
      `::error file=content/${NEZAR},line=8,col=7,title=kind::"langsung" tidak termasuk pilihan yang ada → pilih salah satu: direct, indirect`,
    );
  });

  it('looks at everything and tells of one file, when one is named', () => {
    const two = { ...broken, [PERSON]: 'name: x\n' };
    const { status, err } = inFolder(two, (folder) => check(folder, [join(folder, PERSON)]));
    expect(status).toBe(1);
    expect(err).toContain(`content/${PERSON}:1:1`);
    expect(err).not.toContain(NEZAR);
  });

  it('ends with 2 where there is no folder', () => {
    expect(check('/tidak/ada').status).toBe(2);
  });
});

describe('npm run build', () => {
  it('refuses what the check refuses, before it begins', () => {
    const { status, stderr } = inFolder(broken, (folder) =>
      spawnSync('npm', ['run', '-s', 'build'], {
        encoding: 'utf8',
        env: { ...process.env, LINIMASA_CONTENT: folder },
      }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain(`${NEZAR}:8:7`);
  });
});

describe('--watch', () => {
  it('looks again when a file is saved', async () => {
    const said = await inFolder(broken, async (folder) => {
      const child = spawn(process.execPath, ['scripts/check.ts', '--content', folder, '--watch']);
      const lines: string[] = [];
      const summary = (count: number) =>
        new Promise<void>((done) => {
          const look = () => lines.join('').match(/berkas diperiksa/g)?.length === count && done();
          child.stdout.on('data', look);
          look();
        });
      child.stdout.on('data', (data) => lines.push(String(data)));
      await summary(1);
      writeFileSync(join(folder, NEZAR), SOUND[NEZAR] as string);
      await summary(2);
      child.kill();
      return lines.join('');
    });
    expect(said).toMatch(/1 masalah\.[\s\S]*semuanya baik\./);
  });
});

describe('--fix', () => {
  it('mends what has one right answer, and nothing else', () => {
    const source = (SOUND[NEZAR] as string)
      .replace('official: true', 'official: ya   # sudah dicek')
      .replace('saidOn: 2023-11-30', 'saidOn: 30 November 2023')
      .replace('kind: direct', 'Kind: langsung')
      .replace('    speaker: Nezar', '\tspeaker: Nezar')
      .replace('place: Plaza', 'place: Mal: Plaza')
      .replace('speaker: nezar-patria', 'speaker: nezar-patira');
    const { fixed, rest, again } = inFolder({ ...SOUND, [NEZAR]: source }, (folder) => {
      const { err } = check(folder, ['--fix']);
      const once = readFileSync(join(folder, NEZAR), 'utf8');
      check(folder, ['--fix']);
      return { fixed: once, rest: err, again: readFileSync(join(folder, NEZAR), 'utf8') };
    });
    expect(fixed).toBe(
      (SOUND[NEZAR] as string)
        .replace('official: true', 'official: true   # sudah dicek')
        .replace('    speaker: Nezar', '  speaker: Nezar'.padStart(18))
        .replace('place: Plaza Senayan, Jakarta', 'place: "Mal: Plaza Senayan, Jakarta"')
        .replace('speaker: nezar-patria', 'speaker: nezar-patira'),
    );
    expect(again).toBe(fixed);
    expect(rest).toContain('nezar-patira');
  });

  it('leaves a folder alone with which nothing is wrong', () => {
    const after = inFolder(SOUND, (folder) => {
      check(folder, ['--fix']);
      return Object.keys(SOUND).map((path) => readFileSync(join(folder, path), 'utf8'));
    });
    expect(after).toEqual(Object.values(SOUND));
  });
});

describe('what is no record', () => {
  it('refuses links by name and does not follow them', () => {
    const problems = inFolder(SOUND, (folder) => {
      mkdirSync(join(folder, '..', 'luar'), { recursive: true });
      writeFileSync(join(folder, '..', 'luar', 'rina.md'), 'bukan catatan');
      symlinkSync(join(folder, '..', 'luar', 'rina.md'), join(folder, 'people/rina.md'));
      symlinkSync(join(folder, '..', 'luar'), join(folder, 'people/lain'));
      symlinkSync('/etc', join(folder, 'tokoh'));
      return checkContent(folder, NOW).problems.map(({ path, rule }) => `${path} ${rule}`);
    });
    expect(problems).toEqual(['people/lain link', 'people/rina.md link', 'tokoh link']);
  });
});

describe('what it costs', () => {
  it('grows with the number of records, not with their pairs: thrice the records, about thrice the time', () => {
    const many = (count: number) => ({
      ...SOUND,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `statements/2023/11-30-banyak-${at}.md`,
          (SOUND[BUDI] as string)
            .replace(
              /> .*/,
              `> ${Array.from({ length: 20 }, (_word, word) => `kata${(at * 7919 + word * 104_729) % 5000}`).join(' ')}`,
            )
            .replace(/ {4}quote: .*\n/, ''),
        ]),
      ),
    });
    const cost = (count: number) =>
      inFolder(many(count), (folder) =>
        cpuOf(() => expect(checkContent(folder, NOW).problems.length).toBe(0)),
      );
    cost(300);
    expect(holdsOnce(() => cost(3000) < 4.5 * cost(1000))).toBe(true);
  });

  it('is small for hostile files', () => {
    const hostile = {
      keys: `---\n${Array.from({ length: 4_900 }, (_, at) => `k${at}: 1\n`).join('')}---\n> x\n`,
      flow: `---\nspeaker: {${Array.from({ length: 40_000 }, (_, at) => at.toString(36)).join(',')}}\n---\n> x\n`,
      pairs: `---\nspeaker: {${Array.from({ length: 9_900 }, (_, at) => at.toString(36)).join(',')}}\n---\n> x\n`,
      twice: `---\n${'a: 1\n'.repeat(4_900)}---\n> x\n`,
      tabs: `---\n${'\ta: 1\n'.repeat(4_900)}---\n> x\n`,
      quotes: `---\n${'a: "\n'.repeat(4_900)}---\n> x\n`,
      brackets: `---\nspeaker: ${'['.repeat(190_000)}\n---\n> x\n`,
      markers: `---\nspeaker: x\n---\n${'>'.repeat(190_000)}\n`,
      markup: `---\nspeaker: x\n---\n> ${'<a'.repeat(90_000)}\n`,
      stars: `---\nspeaker: x\n---\n> ${'**'.repeat(90_000)}\n`,
      bomb: `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e]\n---\n> x\n`,
    };
    for (const [name, source] of Object.entries(hostile)) {
      inFolder({ ...SOUND, 'statements/2023/jahat.md': source }, (folder) => {
        const read = () => {
          const { problems } = checkContent(folder, NOW);
          expect(problems.length, name).toBeGreaterThan(0);
          expect(problems.length, name).toBeLessThan(60);
          expect(new Set(problems.map(({ path }) => path)), name).toEqual(
            new Set(['statements/2023/jahat.md']),
          );
        };
        expect(
          holdsOnce(() => cpuOf(read) < 1000),
          name,
        ).toBe(true);
      });
    }
  });
});
