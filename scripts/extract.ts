import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readArticleBounded } from './bounded/reader.ts';
import { extract } from './extract/extract.ts';

/**
 * `npm run extract -- FILE … [--published DAY]`: text or HTML in, JSON out, a file a line.
 * `npm run --silent extract -- --ndjson < in > out`: an object a line in, `{"id", "text" | "html",
 * "publishedAt", "outlet"?, "url"?, "title"?}`; a line out for each, in order. A line that is not
 * such an object gives `{"error"}` and the rest goes on. Memory does not grow with the lines.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ndjson: { type: 'boolean', default: false },
    published: { type: 'string' },
  },
});

if (values.ndjson) {
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    await write(await answer(line));
  }
} else if (positionals.length === 0) {
  console.error(
    'Beri berkas teks atau HTML, atau --ndjson dengan satu objek JSON per baris di stdin.',
  );
  process.exitCode = 2;
} else {
  for (const file of positionals) await write(await answerFile(file));
}

/** Waits where the reader is slower than we are, so that nothing piles up in memory. */
function write(value: object): Promise<void> | void {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function answer(line: string): Promise<object> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return failed('baris ini bukan JSON; tulis satu objek per baris');
  }
  if (given === null || typeof given !== 'object') return failed('baris ini bukan objek JSON');
  const { id = null, text, html, publishedAt, title, url } = given as Record<string, unknown>;
  if (typeof text !== 'string' && typeof html !== 'string') {
    return { id, ...failed('objek ini tidak punya "text" atau "html" berupa teks') };
  }
  try {
    return { id, ...(await read({ text, html, publishedAt, title, url })) };
  } catch (error) {
    return { id, ...failed(error instanceof Error ? error.message : String(error)) };
  }
}

async function answerFile(file: string): Promise<object> {
  try {
    const source = readFileSync(file, 'utf8');
    const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(source);
    const given = isHtml ? { html: source } : { text: source };
    return { id: file, ...(await read({ ...given, publishedAt: values.published })) };
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { id: file, ...failed(`berkas tidak terbaca: ${reason}`) };
  }
}

async function read(given: Record<string, unknown>): Promise<object> {
  const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const title = optional(given.title);
  const publishedAt = optional(given.publishedAt) ?? null;
  if (typeof given.text === 'string') return extract({ text: given.text, publishedAt, title });
  const article = await readArticleBounded(
    [Buffer.from(String(given.html))],
    'text/html; charset=utf-8',
    optional(given.url) ?? '',
    undefined,
  );
  const extraction = extract({
    text: article.text,
    publishedAt: publishedAt ?? article.publishedAt,
    title: title ?? article.title ?? undefined,
  });
  const { title: read, byline, publishedAt: printed, modifiedAt, paragraphs } = article;
  return {
    ...extraction,
    article: { title: read, byline, publishedAt: printed, modifiedAt, paragraphs },
  };
}

function failed(error: string): { error: string } {
  return { error };
}
