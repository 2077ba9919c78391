import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOf, site as siteSchema } from '../../src/schema/site.ts';
import { picturesOf } from '../../src/share/pictures.ts';
import { modelOf } from '../../src/timeline/model.ts';
import { EMPTY_WORDS } from '../../src/wording/content-words.ts';
import { FOLDER, type ProtectedArticle, protectedArticles } from '../protect/articles.ts';
import { leaksIn, lossesIn } from '../protect/leaks.ts';
import { archiveOf, ingestArticle, openNewsroom } from '../protect/newsroom.ts';
import { recordsIn } from '../tables/source.ts';
import { build } from './build.ts';

const articles = protectedArticles(FOLDER);
let root: string;
let written: { path: string; text: string }[];
let pages: { text: string }[];

// Everybody is asked to speak, so that as much as possible can give somebody away.
beforeAll(async () => {
  root = mkdtempSync(join(process.cwd(), 'node_modules/.cache-protected-'));
  const content = join(root, 'content');
  mkdirSync(content);
  openNewsroom(content, articles, 'semua');
  const archive = archiveOf(content);
  for (const article of articles) await ingestArticle(content, article, archive);
  writeFileSync(join(content, 'site.yaml'), 'name: Uji\n');
  // What goes into the pictures of statements is looked at by `drawn`: drawing them is most of a build.
  await build(content, join(root, 'dist'), '/', undefined, undefined, 'stories');
  const files = published(join(root, 'dist'));
  written = [...files.filter(({ path }) => !FIXED.test(path)), ...drawn(content)];
  pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ text }) => ({ text: text.replaceAll('&#39;', "'").replaceAll('&quot;', '"') }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/**
 * Files of which only the names count: pictures and fonts; Parquet and the archive, whose rows stand in the
 * CSV beside them; Pagefind's index, whose words are stems ("bencana" → "cana") of those in its fragments.
 */
const UNREAD = /\.(?:png|woff2?|parquet|zip|pf_index)$/;

/** Every file of a site with its text; Pagefind's are compressed. */
function published(dist: string): { path: string; text: string }[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => {
      const path = join(file.parentPath, file.name);
      const bytes = readFileSync(path);
      const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
      return {
        path: path.slice(dist.length + 1),
        text: UNREAD.test(path) ? '' : path.endsWith('.csv') ? apart(text) : text,
      };
    });
}

/** What goes into each share picture: no string can be looked for in the picture itself. */
function drawn(content: string): { path: string; text: string }[] {
  const model = modelOf(recordsIn(content), { today: '2026-11-28', show: 'all' });
  const pictures = picturesOf(model, identityOf(siteSchema.parse({ name: 'Uji' })));
  expect(pictures.length).toBeGreaterThan(model.statements.length);
  return pictures.map(([path, picture]) => ({
    path: `berbagi/${path}.png`,
    text: Object.values(picture).join('\n'),
  }));
}

/** A table's cells with a word between them: what ends one and begins the next is no string of anybody's. */
const apart = (csv: string): string =>
  (parse(csv, { bom: true }) as string[][]).map((row) => row.join(' kolom ')).join('\n');

/** Pages and programs that are the same whatever stands in the records: their examples have names too. */
const FIXED =
  /^(?:(?:_astro|panduan|data\/(?:kode|codebook))\/|data\/(?:kode|codebook)\.md$|mesin\/duckdb-[^/]+\.bin$)/;

const texts = articles.map(({ id, outlet, title, text, url }) => ({
  path: `${id} ${url}`,
  text: `${outlet}\n${title}\n${text}`,
}));

/**
 * The strings of an article that stand in no other one, where they may be an official's name or a common
 * word ("Mei"), and are none that every page has ("Demi"); each article by itself is in test/protect.
 */
const ownStrings = ({ id, protected: strings }: ProtectedArticle): string[] =>
  strings.filter(
    (string) =>
      !EMPTY_WORDS.has(string.toLowerCase()) &&
      leaksIn(texts, { protected: [string] }).every(({ path }) => path.startsWith(`${id} `)),
  );

describe('the site of a newsroom with articles on protected subjects', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    'gives nobody of article %s away',
    (_id, article) => {
      const strings = ownStrings(article);
      expect(leaksIn(written, { protected: strings })).toEqual([]);
    },
  );

  it.each(articles.map((article) => [article.id, article] as const))(
    'says what officials said in article %s',
    (_id, article) => {
      expect(lossesIn(pages, article)).toEqual([]);
    },
  );
});
