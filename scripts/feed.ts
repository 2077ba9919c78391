import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readFeedBounded } from './bounded/reader.ts';
import { openHttp } from './feed/http.ts';
import type { Feed } from './feed/read.ts';

/**
 * `npm run feed -- URL|FILE …`: shows what a feed holds and what is wrong with its entries.
 * `npm run --silent feed -- --ndjson < in`: reads `{"id", "base64", "contentType"?}` a line, prints
 * `{"id", "ok", "error"?, "items"}` a line.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ndjson: { type: 'boolean', default: false },
    cache: { type: 'string', default: '.cache/http' },
    'allow-loopback': { type: 'boolean', default: false },
  },
});

if (values.ndjson) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') console.log(JSON.stringify(await answer(line)));
  }
} else if (positionals.length === 0) {
  console.error('Beri alamat atau berkas umpan.');
  process.exitCode = 2;
} else {
  const http = openHttp({ cacheDir: values.cache, allowLoopback: values['allow-loopback'] });
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
    if (!/^https?:/.test(place))
      return readFeedBounded(readFileSync(place), null, 'https://berkas.invalid/');
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

async function answer(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const given = JSON.parse(line) as { id?: unknown; base64?: unknown; contentType?: unknown };
    id = given.id ?? null;
    if (typeof given.base64 !== 'string') throw new Error('tidak punya "base64" berupa teks');
    const type = typeof given.contentType === 'string' ? given.contentType : null;
    const feed = await readFeedBounded(
      Buffer.from(given.base64, 'base64'),
      type,
      'https://berkas.invalid/',
    );
    return { id, ok: true, title: feed.title, items: feed.items };
  } catch (error) {
    return { id, ok: false, error: messageOf(error), items: [] };
  }
}

function messageOf(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return error instanceof Error && 'remedy' in error ? `${what} → ${error.remedy}` : what;
}
