import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFields } from '../src/schema/edit.ts';
import { keep, serviceAt, WAYBACK } from './archive/wayback.ts';
import { readOptions } from './command/options.ts';
import { FetchError, openHttp } from './feed/http.ts';
import { progressOn } from './ingest/progress.ts';
import { lock } from './markdown/lock.ts';
import { readContent } from './markdown/read.ts';
import { writeFileSafely } from './markdown/write.ts';

/**
 * `npm run archive`: asks the Internet Archive to keep every article that has an address and no copy
 * yet, and writes where the copy is. Each is written at once, so a run that is stopped goes on where
 * it was. Exit code 1 when a copy could not be had, 2 when nothing could be done.
 */
const HELP = `npm run archive                  minta Internet Archive menyimpan artikel yang belum ada salinannya

--article ID       artikel ini saja; boleh diulang
--limit N          paling banyak sekian artikel dalam satu jalan
--content DIR      folder isi (content)
--interval MS      jeda antarpermintaan (15000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)
--service URL      layanan lain dengan alamat yang sama bentuknya
--allow-loopback   izinkan alamat di mesin ini`;

const { values } = readOptions(HELP, {
  content: { type: 'string', default: 'content' },
  article: { type: 'string', multiple: true },
  limit: { type: 'string' },
  cache: { type: 'string', default: '.cache/http' },
  interval: { type: 'string', default: '15000' },
  service: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
});

/** Making a copy takes the archive up to two minutes. */
const PATIENCE_MS = 180_000;

try {
  process.exitCode = await archive();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function archive(): Promise<number> {
  const unlock = lock(values.content);
  const { entries } = readContent(values.content);
  const service = values.service ? serviceAt(values.service) : WAYBACK;
  const http = openHttp({
    cacheDir: values.cache,
    allowLoopback: values['allow-loopback'],
    intervalMs: Number(values.interval),
    timeoutMs: PATIENCE_MS,
  });
  const progress = progressOn(process.stderr);
  const wanted = [...entries.articles.values()]
    .filter(({ id }) => !values.article || values.article.includes(id))
    .filter(({ data }) => data.url && !data.archive);
  const due = values.limit ? wanted.slice(0, Number(values.limit)) : wanted;
  let [kept, failed] = [0, 0];
  for (const { id, path, data } of due) {
    progress.at(`${kept + failed + 1}/${due.length}  ${data.url}`);
    try {
      const copy = await keep(http, data.url ?? '', data.publishedAt, service);
      const file = join(values.content, path);
      writeFileSafely(file, setFields(readFileSync(file, 'utf8'), { ...copy }));
      kept += 1;
    } catch (error) {
      failed += 1;
      const what = error instanceof Error ? error.message : String(error);
      const remedy = error instanceof FetchError ? ` → ${error.remedy}` : '';
      progress.say(`belum tersimpan  ${id}  ${data.url}: ${what}${remedy}`);
      // Everything goes to one host: when it asks for rest, the others wait for the next run.
      if (error instanceof FetchError && (error.resting || error.status === 429)) break;
    }
  }
  await http.close();
  unlock();
  progress.end();
  console.log(
    `${kept} artikel kini punya salinan, ${failed} belum, ${wanted.length - kept - failed} menunggu jalan berikutnya.`,
  );
  return failed > 0 ? 1 : 0;
}
