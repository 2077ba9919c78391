import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './command/options.ts';
import { readGold } from './evaluate/gold.ts';
import { goldTables } from './release/gold.ts';

/** `npm run gold-package`: the annotated articles as a data package, for others to measure with. */
const HELP = `npm run gold-package        artikel beranotasi sebagai paket data di gold-package/

--gold FOLDER    artikel beranotasi (test/gold); yang di unread/ tidak ikut
--out FOLDER     tempat hasilnya (gold-package); dikosongkan dulu`;

/** What is annotated and how, in English and in Indonesian. */
const GUIDES = ['README.md', 'PANDUAN.md'];
/** Raised by hand, as semver: columns MAJOR, articles MINOR, corrected rows PATCH. */
const VERSION = '1.0.0';

const { values } = readOptions(HELP, {
  gold: { type: 'string', default: 'test/gold' },
  out: { type: 'string', default: 'gold-package' },
});

try {
  const tables = goldTables(readGold(values.gold));
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const resources = tables.map(({ name, title, fields, primaryKey, rows }) => {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const path = `${name}.ndjson`;
    writeFileSync(join(values.out, path), text);
    return {
      name,
      path,
      title,
      type: 'table',
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      schema: {
        fields,
        primaryKey,
        ...(name !== 'articles' && {
          foreignKeys: [
            { fields: ['article_id'], reference: { resource: 'articles', fields: ['id'] } },
          ],
        }),
      },
    };
  });
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'linimasa-gold',
    title: 'Indonesian news in style, with every statement, date and law annotated',
    description:
      'Invented articles, written by annotators who had not read the program, with what a careful reader finds in them. What is annotated and how: README.md (English) and PANDUAN.md (Indonesian) in the package.',
    version: VERSION,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    resources,
  };
  for (const guide of GUIDES) {
    const file = join(values.gold, guide);
    if (existsSync(file)) copyFileSync(file, join(values.out, guide));
  }
  writeFileSync(join(values.out, 'datapackage.json'), `${JSON.stringify(described, null, 2)}\n`);
  for (const { name, rows } of tables) console.log(`${name}: ${rows.length} baris`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
