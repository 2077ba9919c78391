import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../scripts/article/text.ts';
import { readingOf } from '../../scripts/ingest/read.ts';
import { applyChanges } from '../../scripts/markdown/apply.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { sealWith } from '../../scripts/protect/seal.ts';
import { Archive } from '../../scripts/record/archive.ts';
import { type Recorded, record } from '../../scripts/record/record.ts';
import { slugOf } from '../../scripts/record/slug.ts';
import type { ProtectedArticle } from './articles.ts';

/** The key of the test's newsroom. */
export const KEY = 'kunci ruang redaksi uji yang cukup panjang';
export const seal = sealWith(KEY);

/** Writes a newsroom with one story, and the outlets of these articles, into an empty folder. */
export function openNewsroom(
  content: string,
  articles: readonly Pick<ProtectedArticle, 'outlet' | 'url'>[],
  voices: 'publik' | 'semua',
): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  put(
    'stories/uji.md',
    `---\ntitle: Kasus uji\nsummary: Kasus untuk pengujian.\nvoices: ${voices}\nmatch:\n  any: [uji]\n---\n`,
  );
  for (const { outlet, url } of articles) {
    const yaml = `name: ${JSON.stringify(outlet)}\nhomepage: ${new URL(url).origin}\nzone: WIB\nfeeds: []\n`;
    put(`outlets/${slugOf(outlet, 9, 'media')}.yaml`, yaml);
  }
}

/** What is on record in a newsroom, as a run holds it. */
export const archiveOf = (content: string): Archive =>
  new Archive(readContent(content).entries, seal);

/**
 * Takes an article in as `npm run ingest` does, and writes what comes of it.
 *
 * @param archive held by a run that takes in several; read from the files otherwise
 * @param isCut it is known that the article goes on
 */
export async function ingestArticle(
  content: string,
  article: ProtectedArticle,
  archive = archiveOf(content),
  isCut = false,
): Promise<Recorded> {
  const outlet = slugOf(article.outlet, 9, 'media');
  const profile = archive.get('outlets', outlet)?.data;
  if (!profile) throw new Error(`${outlet} is not in the newsroom`);
  const text = readText(article.text);
  // A piece without a headline has none, though its first line be short.
  const isHeadless = article.title === '';
  const reading = await readingOf(
    isHeadless ? { ...text, title: null } : text,
    {
      ...{ outlet, profile, url: article.url, title: isHeadless ? undefined : article.title },
      publishedAt: article.publishedAt,
      readAt: `${article.publishedAt}T12:00:00+07:00`,
      stories: ['uji'],
      isCut,
    },
    archive.stories,
  );
  const recorded = record(archive, reading);
  applyChanges(content, recorded.changes);
  return recorded;
}

/** Every file below a folder: its path, relative to it, and its text. */
export function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return { path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') };
    });
}
