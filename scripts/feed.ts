import { readFileSync } from 'node:fs';
import { readFeedBounded } from './bounded/reader.ts';
import { readOptions } from './command/options.ts';
import { openHttp } from './feed/http.ts';
import type { Feed } from './feed/read.ts';
import { answerLines } from './ndjson/lines.ts';

/**
 * `npm run feed -- URL|FILE …`: shows what a feed holds and what is wrong with its entries.
 * `npm run --silent feed -- --ndjson < in`: reads `{"id", "base64", "contentType"?, "url"?}` a line,
 * prints `{"id", "ok", "error"?, "title", "items", "problems"}` for each, in order.
 */
const HELP = `npm run feed -- ALAMAT|BERKAS …         tunjukkan isi umpan dan apa yang salah padanya
npm run --silent feed -- --ndjson        satu objek JSON per baris di stdin: {"id", "base64", "contentType"?, "url"?}

--allow-loopback   izinkan alamat di mesin ini
--interval MS      jeda antarpermintaan ke satu host (5000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)`;

const { values, positionals } = readOptions(
  HELP,
  {
    ndjson: { type: 'boolean', default: false },
    cache: { type: 'string', default: '.cache/http' },
    interval: { type: 'string' },
    'allow-loopback': { type: 'boolean', default: false },
  },
  true,
);

/** Base of relative addresses in a feed whose own address is not known. */
const NOWHERE = 'https://berkas.invalid/';

if (values.ndjson) {
  await answerLines('{"id", "base64", "contentType"?}', answer, (id = null, error) => ({
    id,
    ...refused(messageOf(error)),
  }));
} else if (positionals.length === 0) {
  console.error(`Beri alamat atau berkas umpan.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const http = openHttp({
    cacheDir: values.cache,
    allowLoopback: values['allow-loopback'],
    ...(values.interval ? { intervalMs: Number(values.interval) } : {}),
  });
  for (const place of positionals) {
    try {
      show(place, await readPlace(place));
    } catch (error) {
      process.exitCode = 1;
      console.error(`${place}: ${messageOf(error)}`);
    }
  }
  await http.close();

  async function readPlace(place: string): Promise<Feed> {
    if (!/^https?:/.test(place)) return readFeedBounded([readFileSync(place)], null, NOWHERE);
    const { body, contentType, url } = await http.get(place);
    return readFeedBounded(body, contentType, url);
  }
}

function show(place: string, { title, items, problems }: Feed): void {
  console.log(`${place}: ${printable(title ?? 'tanpa judul')}, ${items.length} butir`);
  for (const { publishedAt, title: headline, url } of items) {
    console.log(
      `  ${publishedAt ?? 'tanpa tanggal'}  ${printable(headline ?? 'tanpa judul')}\n    ${url ?? 'tanpa alamat: tidak akan dibaca'}`,
    );
  }
  for (const problem of problems) console.log(`  ! ${problem}`);
}

/** Text from outside without the codes that steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}+/gu, ' ');
}

async function answer({ base64, contentType, url }: Record<string, unknown>): Promise<object> {
  if (typeof base64 !== 'string') return refused('objek ini tidak punya "base64" berupa teks');
  const { title, items, problems } = await readFeedBounded(
    [Buffer.from(base64, 'base64')],
    typeof contentType === 'string' ? contentType : null,
    typeof url === 'string' ? url : NOWHERE,
  );
  return { ok: true, title, items, problems };
}

function refused(error: string): object {
  return { ok: false, error, items: [] };
}

function messageOf(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return error instanceof Error && 'remedy' in error ? `${what} → ${error.remedy}` : what;
}
