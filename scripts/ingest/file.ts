import { readFileSync } from 'node:fs';
import { type Article, readText } from '../article/text.ts';
import { readArticleBounded } from '../bounded/reader.ts';
import { decode } from '../feed/decode.ts';
import { UnreadableArticle } from './read.ts';
import { type Run, Stopped } from './run.ts';
import { failed, take } from './take.ts';

/** One saved page or text file. */
export async function readFile(
  run: Run,
  file: string,
  outlet: string,
  url: string | undefined,
): Promise<void> {
  run.report.at(outlet, file);
  try {
    const article = await articleIn(run, file, outlet, url);
    await take(run, { outlet, at: file, url }, article);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    failed(run, outlet, file, 'article', error);
  }
}

async function articleIn(
  { archive }: Run,
  file: string,
  outlet: string,
  url = 'https://berkas.invalid/',
): Promise<Article> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableArticle(
      `berkas tidak terbaca (${reason})`,
      'periksa nama dan izin berkasnya',
    );
  }
  const start = bytes.toString('utf8', 0, 1_000);
  const isPage = /\.x?html?$/i.test(file) || /^\s*<(!doctype|html)/i.test(start);
  if (!isPage) return readText(decode(bytes, null).text);
  return readArticleBounded([bytes], null, url, archive.get('outlets', outlet)?.data);
}
