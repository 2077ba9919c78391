import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFields } from '../src/schema/edit.ts';
import { pathOf } from '../src/schema/parse.ts';
import { wordsOf } from '../src/schema/words.ts';
import { readPages } from './article/pages.ts';
import { readOptions } from './command/options.ts';
import { FetchError, openHttp } from './feed/http.ts';
import { progressOn } from './ingest/progress.ts';
import { lock } from './markdown/lock.ts';
import { type Content, readContent } from './markdown/read.ts';
import { writeFileSafely } from './markdown/write.ts';
import { findQuotation } from './verify/find.ts';

/**
 * `npm run verify [-- --article ID …]`: reads the sources again and says of every quotation whether
 * it still stands: found, changed (with how it reads now), gone, unreachable. The ledger learns when
 * the article was last seen, whether its outlet says that it is gone, and which words no longer
 * stand there; `--dry-run` writes nothing. `--archive URL` with one `--article` records a copy.
 * Exit code 1 when something changed, is gone or could not be reached.
 */
const HELP = `npm run verify                   baca ulang sumber: kutipan masih ada, berubah, atau hilang?

--article ID       artikel ini saja; boleh diulang
--archive URL      catat salinan arsip ini untuk satu --article
--content DIR      folder isi (content)
--dry-run          hanya laporkan, jangan tulis apa pun
--now WAKTU        anggap sekarang waktu ini (2023-11-30T09:00:00+07:00)
--allow-loopback   izinkan alamat di mesin ini
--interval MS      jeda antarpermintaan ke satu host (5000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)`;

const { values } = readOptions(HELP, {
  content: { type: 'string', default: 'content' },
  article: { type: 'string', multiple: true },
  archive: { type: 'string' },
  now: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  cache: { type: 'string', default: '.cache/http' },
  interval: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
});

/** Statuses with which an outlet says that an article is not there (RFC 9110, 15.5.5 and 15.5.11). */
const MISSING = [404, 410];

const WORDING = { found: 'masih ada', changed: 'berubah', gone: 'tidak ada lagi' } as const;

try {
  const content = readContent(values.content);
  process.exitCode = values.archive ? recordArchive(values.archive) : await verify(content);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function verify({ entries }: Content): Promise<number> {
  const progress = progressOn(process.stderr);
  const http = openHttp({
    cacheDir: values.cache,
    allowLoopback: values['allow-loopback'],
    ...(values.interval ? { intervalMs: Number(values.interval) } : {}),
  });
  const counts = { found: 0, changed: 0, gone: 0, unreachable: 0, unaddressed: 0 };
  const unlock = values['dry-run'] ? undefined : lock(values.content);
  for (const [id, { data, path: ledger }] of entries.articles) {
    if (values.article && !values.article.includes(id)) continue;
    const quotations = quotationsFrom(entries, id);
    if (!data.url) {
      counts.unaddressed += quotations.length;
      continue;
    }
    progress.at(data.url);
    try {
      const outlet = entries.outlets.get(data.outlet)?.data;
      const { paragraphs } = await readPages(http, data.url, outlet);
      const seen: Record<'changed' | 'gone', string[]> = { changed: [], gone: [] };
      for (const { id: record, path, words } of quotations) {
        const standing = findQuotation(paragraphs, words);
        counts[standing.is] += 1;
        if (standing.is !== 'found') seen[standing.is].push(record);
        if (standing.is === 'found') continue;
        progress.say(
          `${WORDING[standing.is]}  ${path}  ${data.url}\n    tercatat: ${words.replace(/\s+/g, ' ')}${standing.is === 'changed' ? `\n    sekarang: ${standing.now}` : ''}`,
        );
      }
      note(ledger, {
        lastSeen: now(),
        missingSince: data.missingSince === undefined ? undefined : null,
        wordsChanged: listed(seen.changed, data.wordsChanged),
        wordsGone: listed(seen.gone, data.wordsGone),
      });
    } catch (error) {
      if (isMissing(error) && !data.missingSince) note(ledger, { missingSince: now() });
      counts.unreachable += quotations.length;
      progress.say(
        `tidak terjangkau  ${id}  ${data.url}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  await http.close();
  unlock?.();
  progress.end();
  console.log(
    `${counts.found} masih ada, ${counts.changed} berubah, ${counts.gone} tidak ada lagi, ${counts.unreachable} tidak terjangkau, ${counts.unaddressed} dari artikel tanpa alamat.`,
  );
  return counts.changed + counts.gone + counts.unreachable > 0 ? 1 : 0;
}

/** The words on record that one article printed. */
function quotationsFrom(
  entries: Content['entries'],
  article: string,
): { id: string; path: string; words: string }[] {
  return [...entries.statements.values(), ...entries.events.values()]
    .filter(({ data }) => !data.mergedInto)
    .flatMap(({ id, path, data, body }) =>
      data.reports
        .filter((report) => report.article === article)
        .map((report) => ({ id, path, words: report.quote ?? wordsOf(body) })),
    )
    .filter(({ words }) => words.trim() !== '');
}

function isMissing(error: unknown): boolean {
  return error instanceof FetchError && error.status !== null && MISSING.includes(error.status);
}

/** A list for the ledger, which holds none as long as there was never anything to list. */
function listed(ids: string[], before: string[] | undefined): string[] | undefined {
  return ids.length > 0 || before ? ids : undefined;
}

/** The moment of this run. */
function now(): string {
  return values.now ?? new Date().toISOString();
}

/** Writes fields of one ledger file, keeping the rest of it. */
function note(path: string, fields: Readonly<Record<string, unknown>>): void {
  if (values['dry-run']) return;
  const file = join(values.content, path);
  writeFileSafely(file, setFields(readFileSync(file, 'utf8'), fields));
}

/** Notes where a copy of one article is archived, keeping the rest of its file. */
function recordArchive(archive: string): number {
  const [id, ...others] = values.article ?? [];
  if (!id || others.length > 0) throw new Error('Beri satu --article bersama --archive.');
  note(pathOf('articles', id), { archive, archivedAt: now() });
  console.log(`${id}: salinan arsip dicatat.`);
  return 0;
}
