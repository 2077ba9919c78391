import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { changelogOf, withoutErased } from './release/changelog.ts';
import {
  compare,
  goneWithoutTrace,
  isLater,
  type Release,
  versionAfter,
} from './release/compare.ts';
import { hasFiles, type Package, packageIn, releaseIn, versionOf } from './release/published.ts';

/**
 * `npm run release-data`: the tables of a built site as a release with a version, and what is different
 * from the release before. Says which earlier releases hold what is gone since and must not remain.
 */
const HELP = `npm run release-data -- [--previous FOLDER …]   jadikan tabel dist/data sebuah versi di release/

--from FOLDER       tabel yang baru dibangun (dist/data)
--previous FOLDER   versi yang sudah terbit, boleh beberapa, terbaru dulu; tanpa ini: versi pertama
--out FOLDER        tempat hasilnya (release); dikosongkan dulu

Hasilnya: tabel-tabel, datapackage.json dan CITATION.cff dengan versinya, skema.sql, buku kode, CHANGELOG.md, tarik.txt (nama
folder versi lama yang berkasnya harus ditarik), dan catatan/ (CHANGELOG.md versi lama tanpa id catatan
yang sudah dihapus). Folder versi yang sudah ditarik memuat CHANGELOG.md saja.
Kode keluar 3: tidak ada yang berubah.`;

const { values } = readOptions(HELP, {
  from: { type: 'string', default: 'dist/data' },
  previous: { type: 'string', multiple: true, default: [] },
  out: { type: 'string', default: 'release' },
});

/** What tells how to load the tables and what their columns mean: a version keeps its own. */
const BESIDE = ['skema.sql', 'kode.md', 'codebook.md'];

try {
  release(values.from, values.previous, values.out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function release(from: string, previous: readonly string[], out: string): void {
  const now = releaseIn(from);
  const whole = previous.filter(hasFiles).map((folder) => ({ folder, ...releaseIn(folder) }));
  const [before = null] = whole;
  const change = compare(before, now);
  const takeDown = whole
    .filter((one) => goneWithoutTrace(one, now) > 0)
    .map(({ folder }) => folder);
  // A version whose files were taken down has been given all the same.
  const given = [
    ...previous.flatMap((folder) => versionOf(folder) ?? []),
    ...whole.map((one) => one.version),
  ];
  const last = given.reduce<string | undefined>((a, b) => (isLater(b, a) ? b : a), undefined);
  const version = versionAfter(last ?? null, change);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'tarik.txt'), takeDown.map((folder) => `${basename(folder)}\n`).join(''));
  for (const folder of takeDown)
    console.log(`${folder} memuat catatan yang sudah dihapus: tarik berkas-berkasnya.`);
  for (const folder of previous) mendChangelog(folder, now, out);
  if (version === null) {
    console.log(`Tidak ada yang berubah sejak versi ${last}.`);
    process.exitCode = 3;
    return;
  }
  const described = packageIn(from);
  for (const { path } of described.resources) copyFileSync(join(from, path), join(out, path));
  const { homepage } = described;
  const own = homepage && `${homepage}${version}/`;
  writeFileSync(
    join(out, 'datapackage.json'),
    `${JSON.stringify({ ...described, ...(own && ownOf(described, own, version)), version }, null, 2)}\n`,
  );
  const citation = join(from, 'CITATION.cff');
  if (existsSync(citation))
    writeFileSync(
      join(out, 'CITATION.cff'),
      readFileSync(citation, 'utf8').replace(
        /^url: "(.*)"$/m,
        (_, url: string) => `url: "${url}${version}/"\nversion: "${version}"`,
      ),
    );
  for (const file of BESIDE)
    if (existsSync(join(from, file))) copyFileSync(join(from, file), join(out, file));
  const day = todayIn(process.env['LINIMASA_CONTENT'] || 'content', new Date());
  const changelog = changelogOf(change, now, version, day);
  writeFileSync(join(out, 'CHANGELOG.md'), changelog);
  console.log(changelog);
}

/** What a version says of itself in another way than the data of a day: its page, and how it is cited. */
function ownOf({ homepage, citation }: Package, own: string, version: string) {
  const cited = citation?.replace(` [Data]. ${homepage}`, ` (versi ${version}) [Data]. ${own}`);
  return { homepage: own, ...(cited && { citation: cited }) };
}

/** Where the changelog of an earlier release names what was erased since, writes it anew without. */
function mendChangelog(folder: string, now: Release, out: string): void {
  const file = join(folder, 'CHANGELOG.md');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const mended = withoutErased(text, now);
  if (mended === text) return;
  const to = join(out, 'catatan', basename(folder));
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'CHANGELOG.md'), mended);
}
