import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayInZone } from '../../src/schema/zone.ts';
import { inFolder, NEZAR, SOUND } from '../check/sound.ts';

const ID = NEZAR.replace('statements/', '').replace('.md', '');

/** A content folder that is published, then changed. */
function changed<T>(
  change: (text: string) => string,
  work: (folder: string, file: string) => T,
): T {
  return inFolder(SOUND, (folder) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@contoh.id', 'commit', '-qm', 'terbit');
    const file = join(folder, NEZAR);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return work(folder, file);
  });
}

const correct = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/correct.ts', '--content', folder, ...args], {
    encoding: 'utf8',
  });

const today = dayInZone(new Date(), 'WIB');

it('writes what readers must know of a change, once, and leaves the rest of the file alone', () => {
  const [first, again, said] = changed(
    (text) =>
      text
        .replace('speaker: nezar-patria', 'speaker: budi-arie-setiadi   # dicek ke redaksi')
        .replace('role: Wakil Menteri', 'role: Menteri')
        .replace('start: 292', 'start: 290'),
    (folder, file) => {
      const { stdout } = correct(
        folder,
        ID,
        '--note',
        'Medianya meralat.',
        '--link',
        'https://contoh.id/ralat/2',
      );
      const once = readFileSync(file, 'utf8');
      correct(folder, `content/${NEZAR}`, '--note', 'Medianya meralat.');
      return [once, readFileSync(file, 'utf8'), stdout];
    },
  );
  expect(first).toContain(`corrections:
  - at: ${today}
    note: Semula narasumber tertulis Nezar Patria; seharusnya Budi Arie Setiadi. Semula jabatan tertulis Wakil Menteri Komunikasi dan Informatika; seharusnya Menteri Komunikasi dan Informatika. Medianya meralat.
    link: https://contoh.id/ralat/2
---
`);
  expect(first).toContain('speaker: budi-arie-setiadi   # dicek ke redaksi');
  expect(again).toBe(first);
  expect(said).toContain('Semula narasumber tertulis Nezar Patria');
});

it('tells changed words, and adds to earlier corrections', () => {
  const text = changed(
    (source) =>
      source
        .replace('menunggu informasi', 'meminta informasi')
        .replace(
          'review: []',
          'corrections:\n  - at: 2023-12-05\n    note: Yang lama.\nreview: []',
        ),
    (folder, file) => {
      correct(folder, ID);
      return readFileSync(file, 'utf8');
    },
  );
  expect(text).toMatch(
    /note: Yang lama\.\n {2}- at: .*\n {4}note: Semula kata-katanya tertulis “Kita sedang menelusuri dan menunggu/,
  );
});

it.each([
  [
    'positions, a review and a story',
    (text: string) =>
      text
        .replace('start: 292', 'start: 290')
        .replace('review: []', 'review: []\nreviewed: 2023-12-01'),
    0,
    'Tidak ada yang perlu diralat',
  ],
  [
    'a change that does not pass the check',
    (text: string) => text.replace('kind: direct', 'kind: langsung'),
    2,
    'npm run check',
  ],
  [
    'words that were taken down',
    (text: string) =>
      text
        .replace('menunggu informasi', 'meminta informasi')
        .replace('review: []', 'review: []\nwithdrawn:\n  at: 2023-12-06\n  reason: Salah orang.'),
    2,
    'ditarik',
  ],
])('writes nothing for %s', (_name, change, status, says) => {
  changed(change, (folder, file) => {
    const before = readFileSync(file, 'utf8');
    const done = correct(folder, ID);
    expect(done.status).toBe(status);
    expect(done.stdout + done.stderr).toContain(says);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

it('says what is missing: a record, a published state, a link that can be one', () => {
  changed(
    (text) => text.replace('place: Plaza', 'place: Mal'),
    (folder) => {
      expect(correct(folder, '2023/tidak-ada').stderr).toContain('tidak ada');
      expect(correct(folder, ID, '--link', 'javascript:alert(1)').stderr).toContain('javascript:');
      expect(correct(folder, ID, '--base=--output=x').stderr).toContain('bukan nama cabang');
      writeFileSync(
        join(folder, 'statements/2023/baru.md'),
        (SOUND[NEZAR] as string).replace('> Kita sedang', '> Nanti akan'),
      );
      expect(correct(folder, '2023/baru').stderr).toContain('belum terbit');
    },
  );
});
