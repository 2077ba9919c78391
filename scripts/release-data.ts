import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOptions } from './command/options.ts';
import { changelogOf } from './release/changelog.ts';
import { compare, goneWithoutTrace, versionAfter } from './release/compare.ts';
import { packageIn, releaseIn } from './release/published.ts';

/**
 * `npm run release-data`: the tables of a built site as a release with a version, and what is different
 * from the release before. Says which earlier releases hold what is gone since and must not remain.
 */
const HELP = `npm run release-data -- [--previous FOLDER …]   jadikan tabel dist/data sebuah versi di release/

--from FOLDER       tabel yang baru dibangun (dist/data)
--previous FOLDER   versi yang sudah terbit, boleh beberapa, terbaru dulu; tanpa ini: versi pertama
--out FOLDER        tempat hasilnya (release); dikosongkan dulu

Hasilnya: tabel-tabel, datapackage.json dan CITATION.cff dengan versinya, CHANGELOG.md, dan tarik.txt
(nama folder versi lama yang berkasnya harus ditarik). Kode keluar 3: tidak ada yang berubah.`;

const { values } = readOptions(HELP, {
  from: { type: 'string', default: 'dist/data' },
  previous: { type: 'string', multiple: true, default: [] },
  out: { type: 'string', default: 'release' },
});

try {
  release(values.from, values.previous, values.out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function release(from: string, previous: readonly string[], out: string): void {
  const now = releaseIn(from);
  const [latest] = previous;
  const before = latest === undefined ? null : releaseIn(latest);
  const change = compare(before, now);
  const takeDown = previous.filter((folder) => goneWithoutTrace(releaseIn(folder), now) > 0);
  const version = versionAfter(before?.version ?? null, change);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'tarik.txt'), takeDown.map((folder) => `${basename(folder)}\n`).join(''));
  for (const folder of takeDown)
    console.log(`${folder} memuat catatan yang sudah dihapus: tarik berkas-berkasnya.`);
  if (version === null) {
    console.log(`Tidak ada yang berubah sejak versi ${before?.version}.`);
    process.exitCode = 3;
    return;
  }
  const described = packageIn(from);
  for (const { path } of described.resources) copyFileSync(join(from, path), join(out, path));
  writeFileSync(
    join(out, 'datapackage.json'),
    `${JSON.stringify({ ...described, version }, null, 2)}\n`,
  );
  const citation = join(from, 'CITATION.cff');
  if (existsSync(citation))
    writeFileSync(
      join(out, 'CITATION.cff'),
      readFileSync(citation, 'utf8').replace(/^(url: .*)$/m, `$1\nversion: "${version}"`),
    );
  const day = new Date().toISOString().slice(0, 10);
  const changelog = changelogOf(change, now, version, day);
  writeFileSync(join(out, 'CHANGELOG.md'), changelog);
  console.log(changelog);
}
