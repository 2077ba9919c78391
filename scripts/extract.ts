import { existsSync, readFileSync } from 'node:fs';
import { isCalendarDay, isInstant } from '../src/schema/date.ts';
import type { Outlet } from '../src/schema/outlet.ts';
import type { Entry } from '../src/schema/parse.ts';
import { readArticleBounded } from './bounded/reader.ts';
import { readOptions } from './command/options.ts';
import { timeOf } from './command/time.ts';
import { extract, extractTraced } from './extract/extract.ts';
import { withDoubt } from './extract/extraction.ts';
import { explain } from './extract/trace.ts';
import { decode } from './feed/decode.ts';
import { readContent } from './markdown/read.ts';
import { answerLines, writeLine } from './ndjson/lines.ts';

/**
 * `npm run extract -- FILE … [--published DAY]`: text or HTML in, JSON out, a file a line.
 * `npm run --silent extract -- --ndjson < in > out`: an object a line in, `{"id", "text" | "html",
 * "publishedAt", "outlet"?, "url"?, "title"?}`; a line out for each, in order. A line that is not
 * such an object gives `{"error"}` and the rest goes on. Memory does not grow with the lines. Of an
 * `outlet` that stands in `content/outlets` the zone and the page's layout count.
 */
const HELP = `npm run extract -- BERKAS …              baca pernyataan dari teks atau HTML, JSON sebaris per berkas
npm run --silent extract -- --ndjson     satu objek JSON per baris di stdin: {"id", "text" | "html", "publishedAt"}

--published HARI   hari terbit artikel (2023-11-30)
--explain          jelaskan tiap pernyataan: bentuk, alasan, peluang, dan kemungkinan kedua`;

const { values, positionals } = readOptions(
  HELP,
  {
    ndjson: { type: 'boolean', default: false },
    published: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
  true,
);

/** Where the outlets of the project stand; elsewhere the command knows none. */
const CONTENT = 'content';
let outlets: ReadonlyMap<string, Entry<'outlets'>> | null = null;

if (values.ndjson) {
  await answerLines('{"id", "text" | "html", "publishedAt"}', answer, (id, error) => ({
    id,
    ...failed(error instanceof Error ? error.message : String(error)),
  }));
} else if (positionals.length === 0) {
  console.error(`Beri berkas teks atau HTML, atau --ndjson.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  for (const file of positionals) {
    if (values.explain) explainFile(file);
    else await writeLine(await answerFile(file));
  }
}

/** Text only: of a page read it first with \`npm run extract -- FILE\`. */
function explainFile(file: string): void {
  try {
    const publishedAt = publishedFrom('--published', values.published);
    console.log(explain(extractTraced({ text: sourceOf(file), publishedAt })));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function answer(given: Record<string, unknown>): Promise<object> {
  if (typeof given.text !== 'string' && typeof given.html !== 'string') {
    return failed('objek ini tidak punya "text" atau "html" berupa teks');
  }
  return read({ ...given, publishedAt: publishedFrom('publishedAt', given.publishedAt) });
}

async function answerFile(file: string): Promise<object> {
  try {
    const source = sourceOf(file);
    const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(source);
    const given = isHtml ? { html: source } : { text: source };
    const publishedAt = publishedFrom('--published', values.published);
    return { id: file, ...(await read({ ...given, publishedAt })) };
  } catch (error) {
    process.exitCode = 1;
    return { id: file, ...failed(error instanceof Error ? error.message : String(error)) };
  }
}

function sourceOf(file: string): string {
  try {
    return decode(readFileSync(file), null).text;
  } catch (error) {
    throw new Error(`berkas tidak terbaca: ${error instanceof Error ? error.message : error}`);
  }
}

/** Nothing given is no mistake; of a time in another form the day counts, when it has one. */
function publishedFrom(name: string, given: unknown): string | null {
  if (given === undefined || given === null || given === '') return null;
  const text = String(given);
  const day = text.slice(0, 10);
  return !isInstant(text) && isCalendarDay(day) ? day : timeOf(name, text);
}

async function read(given: Record<string, unknown>): Promise<object> {
  const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const title = optional(given.title);
  const publishedAt = optional(given.publishedAt) ?? null;
  const profile = profileOf(given.outlet);
  const zone = profile?.zone;
  if (typeof given.text === 'string')
    return extract({ text: given.text, publishedAt, zone, title });
  const article = await readArticleBounded(
    [Buffer.from(String(given.html))],
    'text/html; charset=utf-8',
    optional(given.url) ?? '',
    profile,
  );
  const extraction = extract({
    text: article.text,
    publishedAt: publishedAt ?? article.publishedAt,
    zone,
    title: title ?? article.title ?? undefined,
  });
  const { title: read, byline, publishedAt: printed, modifiedAt, paragraphs } = article;
  return {
    ...(article.cut ? withDoubt(extraction, 'text-cut') : extraction),
    article: { title: read, byline, publishedAt: printed, modifiedAt, paragraphs },
  };
}

/** The profile of an outlet, read when the first one is named. */
function profileOf(id: unknown): Outlet | undefined {
  if (typeof id !== 'string') return undefined;
  outlets ??= existsSync(CONTENT) ? readContent(CONTENT).entries.outlets : new Map();
  return outlets.get(id)?.data;
}

function failed(error: string): { error: string } {
  return { error };
}
