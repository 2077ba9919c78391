import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticleBounded } from './bounded/reader.ts';
import { extract } from './extract/extract.ts';
import { answerLines, writeLine } from './ndjson/lines.ts';

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
  await answerLines('{"id", "text" | "html", "publishedAt"}', answer, (id, error) => ({
    id,
    ...failed(error instanceof Error ? error.message : String(error)),
  }));
} else if (positionals.length === 0) {
  console.error(
    'Beri berkas teks atau HTML, atau --ndjson dengan satu objek JSON per baris di stdin.',
  );
  process.exitCode = 2;
} else {
  for (const file of positionals) await writeLine(await answerFile(file));
}

async function answer(given: Record<string, unknown>): Promise<object> {
  if (typeof given.text !== 'string' && typeof given.html !== 'string') {
    return failed('objek ini tidak punya "text" atau "html" berupa teks');
  }
  return read(given);
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
