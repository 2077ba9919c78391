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

it('run again, completes the correction that is not published, and never tells the same twice', () => {
  changed(
    (text) =>
      text
        .replace('place: Plaza', 'place: Mal')
        .replace('saidOn: 2023-11-30', 'saidOn: 2023-11-29'),
    (folder, file) => {
      const text = () => readFileSync(file, 'utf8');
      const notes = () => text().match(/^ {4}note: .*$/gm);
      const day = 'Semula hari pernyataan tertulis 2023-11-30; seharusnya 2023-11-29.';
      const place =
        'Semula tempat tertulis Plaza Senayan, Jakarta; seharusnya Mal Senayan, Jakarta.';
      correct(folder, ID);
      const once = text();
      expect(notes()).toEqual([`    note: ${day} ${place}`]);
      expect(correct(folder, ID).stdout).toContain('sudah tertulis');
      expect(text()).toBe(once);
      // A note and a link are added to it, and stay when it is run without them.
      correct(folder, ID, '--note', 'Medianya meralat.', '--link', 'https://contoh.id/ralat/2');
      expect(text()).toBe(
        once.replace(
          `${place}\n`,
          `${place} Medianya meralat.\n    link: https://contoh.id/ralat/2\n`,
        ),
      );
      const noted = text();
      correct(folder, ID);
      correct(folder, ID, '--note', 'Medianya meralat.');
      expect(text()).toBe(noted);
      // One of the changes is taken back: what was written of it goes.
      writeFileSync(file, noted.replace('place: Mal', 'place: Plaza'));
      const { stdout } = correct(folder, ID);
      expect(notes()).toEqual([`    note: ${day}`]);
      expect(stdout).toContain(`Menggantikan ralat yang belum terbit`);
      expect(stdout).toContain(place);
      // So is the other: nothing is left to be told.
      writeFileSync(file, text().replace('saidOn: 2023-11-29', 'saidOn: 2023-11-30'));
      expect(correct(folder, ID).stdout).toContain('tidak berlaku lagi');
    },
  );
});

it('adds to a correction that is published, and says what to do once the change is committed', () => {
  changed(
    (text) => text.replace('place: Plaza', 'place: Mal'),
    (folder, file) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@contoh.id', ...args], {
          cwd: folder,
          stdio: 'ignore',
        });
      git('commit', '-qam', 'ubah');
      const { stdout } = correct(folder, ID);
      expect(stdout).toContain('sudah Anda commit');
      expect(stdout).toContain(`npm run correct -- ${ID} --base main`);
      correct(folder, ID, '--base', 'HEAD~1');
      const notes = () => readFileSync(file, 'utf8').match(/^ {4}note: .*$/gm);
      expect(notes()).toHaveLength(1);
      git('commit', '-qam', 'ralat');
      writeFileSync(file, readFileSync(file, 'utf8').replace('place: Mal', 'place: Aula'));
      correct(folder, ID);
      expect(notes()).toEqual([
        expect.stringContaining('seharusnya Mal Senayan'),
        expect.stringContaining('seharusnya Aula Senayan'),
      ]);
    },
  );
});

it.each([
  ['a page', `/pernyataan/${ID}/`],
  ['its address on the site', `https://contoh.id/linimasa/pernyataan/${ID}/?a=b#sumber`],
  ['a file', `content/${NEZAR}`],
])('takes %s for its record', (_name, given) => {
  changed(
    (text) => text.replace('place: Plaza', 'place: Mal'),
    (folder, file) => {
      expect(correct(folder, given).stderr).toBe('');
      expect(readFileSync(file, 'utf8')).toContain('seharusnya Mal Senayan');
      expect(
        correct(folder, given.replace('pernyataan', 'peristiwa').replace('statements', 'events'))
          .status,
      ).toBe(2);
    },
  );
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
