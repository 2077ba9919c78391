import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ZONES } from '../src/schema/outlet.ts';
import { type Article, readArticle, readText } from './article/article.ts';
import { readPages } from './article/pages.ts';
import { type Http, openHttp } from './feed/http.ts';
import { readFeed } from './feed/read.ts';
import { progressOn } from './ingest/progress.ts';
import { type Origin, readingOf, UnreadableArticle } from './ingest/read.ts';
import { lineOf, Summary } from './ingest/summary.ts';
import { applyChanges } from './markdown/apply.ts';
import { readContent } from './markdown/read.ts';
import { finishTransaction } from './markdown/transaction.ts';
import { Archive } from './record/archive.ts';
import { record } from './record/record.ts';
import { belongsTo } from './record/story.ts';

const HELP = `npm run ingest [-- --outlet ID …]             baca umpan semua media, atau media ini saja
npm run ingest -- URL …  --outlet ID          baca artikel ini saja
npm run ingest -- FILE … --outlet ID --published TANGGAL [--title T] [--url U]
                                              baca halaman atau teks yang disimpan

--content DIR      folder isi (content)
--story ID         masukkan ke kasus ini tanpa melihat kata kuncinya
--now WAKTU        anggap sekarang waktu ini (2023-11-30T09:00:00+07:00)
--dry-run          jangan menulis apa pun
--explain          terangkan mengapa pernyataan digabung
--allow-loopback   izinkan alamat di mesin ini (untuk ruang redaksi contoh)
--interval MS      jeda antarpermintaan ke satu host (5000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    outlet: { type: 'string', multiple: true },
    published: { type: 'string' },
    title: { type: 'string' },
    url: { type: 'string' },
    story: { type: 'string', multiple: true },
    content: { type: 'string', default: 'content' },
    now: { type: 'string' },
    cache: { type: 'string', default: '.cache/http' },
    interval: { type: 'string' },
    'allow-loopback': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const summary = new Summary();
const progress = progressOn(process.stderr);
const now = values.now ?? new Date().toISOString();

if (values.help) {
  console.log(HELP);
} else {
  try {
    process.exitCode = await main();
  } catch (error) {
    progress.end();
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

async function main(): Promise<number> {
  const finished = values['dry-run'] ? 0 : finishTransaction(values.content);
  if (finished > 0) progress.say(`${finished} berkas dari jalan yang terputus diselesaikan.`);
  const { entries, problems } = readContent(values.content);
  for (const { path, line, what } of problems) {
    progress.say(`${values.content}/${path}:${line} dilewati: ${what} → npm run check`);
  }
  const archive = new Archive(entries);
  const files = positionals.filter((name) => !/^https?:/.test(name));
  const addresses = positionals.filter((name) => /^https?:/.test(name));
  for (const file of files) readFile(archive, file);
  if (addresses.length > 0 || positionals.length === 0) await readLive(archive, addresses);
  progress.end();
  console.log(summary.toString());
  for (const failure of summary.failures) console.error(lineOf(failure));
  if (problems.length > 0 && summary.exitCode === 0) return 1;
  return summary.exitCode;
}

/** One saved page or text file. */
function readFile(archive: Archive, file: string): void {
  const outlet = values.outlet?.[0] ?? '';
  take(archive, file, outlet, values.url, () => {
    let source: string;
    try {
      source = readFileSync(file, 'utf8');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UnreadableArticle(
        `berkas tidak terbaca (${reason})`,
        'periksa nama dan izin berkasnya',
      );
    }
    const profile = archive.get('outlets', outlet)?.data;
    const isHtml = /\.x?html?$/i.test(file) || /^\s*<(!doctype|html)/i.test(source);
    return isHtml
      ? readArticle({ html: source, url: values.url, outlet: profile })
      : readText(source);
  });
}

/** The feeds of every outlet, or only the given addresses. */
async function readLive(archive: Archive, addresses: readonly string[]): Promise<void> {
  const http = openHttp({
    cacheDir: values.cache,
    allowLoopback: values['allow-loopback'],
    ...(values.interval ? { intervalMs: Number(values.interval) } : {}),
  });
  try {
    if (addresses.length > 0) {
      for (const url of addresses) await readPage(archive, http, outletOf(archive, url), url);
      return;
    }
    for (const [outlet, { data }] of archive.all('outlets')) {
      if (values.outlet && !values.outlet.includes(outlet)) continue;
      for (const feed of data.feeds) await readOutletFeed(archive, http, outlet, feed);
    }
  } finally {
    await http.close();
  }
}

async function readOutletFeed(
  archive: Archive,
  http: Http,
  outlet: string,
  url: string,
): Promise<void> {
  const tally = summary.of(outlet);
  const stories = [...archive.all('stories').values()].filter(
    ({ data }) => data.state === 'berjalan',
  );
  try {
    progress.at(`${outlet}: ${url}`);
    const response = await http.get(url);
    const zone = archive.get('outlets', outlet)?.data.zone ?? 'WIB';
    const feed = await readFeed(response.body, response.contentType, url, ZONES[zone] * 60);
    tally.items += feed.items.length;
    for (const what of feed.problems) {
      summary.failed({
        outlet,
        at: url,
        stage: 'umpan',
        what,
        remedy: 'butir lain tetap dibaca; beri tahu medianya',
      });
    }
    for (const item of feed.items) {
      const candidate = {
        text: `${item.title ?? ''}\n${item.summary ?? ''}`,
        day: item.publishedAt?.slice(0, 10) ?? null,
      };
      if (!item.url || !stories.some(({ data }) => belongsTo(data, candidate))) continue;
      tally.matched += 1;
      await readPage(archive, http, outlet, item.url, item.publishedAt ?? undefined);
    }
  } catch (error) {
    failed(outlet, url, 'umpan', error);
  }
}

async function readPage(
  archive: Archive,
  http: Http,
  outlet: string,
  url: string,
  feedDate?: string,
): Promise<void> {
  try {
    progress.at(`${outlet}: ${url}`);
    const article = await readPages(http, url, archive.get('outlets', outlet)?.data);
    take(archive, url, outlet, url, () => ({
      ...article,
      publishedAt: article.publishedAt ?? feedDate ?? null,
    }));
  } catch (error) {
    failed(outlet, url, 'artikel', error);
  }
}

/** Extracts, records and writes one article; whatever goes wrong with it stays its own problem. */
function take(
  archive: Archive,
  at: string,
  outlet: string,
  url: string | undefined,
  read: () => Article,
): void {
  progress.at(at);
  try {
    const profile = archive.get('outlets', outlet)?.data;
    if (!profile) {
      const known = [...archive.all('outlets').keys()].join(', ');
      throw new UnreadableArticle(
        outlet ? `media "${outlet}" tidak ada di content/outlets` : 'medianya tidak disebut',
        `beri --outlet dengan salah satu dari: ${known}`,
      );
    }
    const origin: Origin = {
      outlet,
      profile,
      url,
      publishedAt: values.published,
      title: values.title,
      readAt: now,
      stories: values.story,
    };
    const reading = readingOf(read(), origin, archive.all('stories'));
    const recorded = record(archive, reading);
    if (!values['dry-run']) applyChanges(values.content, recorded.changes);
    summary.took(outlet, recorded);
    if (values.explain) for (const line of recorded.explanation) progress.say(line);
  } catch (error) {
    failed(outlet, at, 'catatan', error);
  }
}

function outletOf(archive: Archive, url: string): string {
  const [named] = values.outlet ?? [];
  if (named) return named;
  const { host } = new URL(url);
  const found = [...archive.all('outlets')].find(
    ([, { data }]) => new URL(data.homepage).host === host || data.hosts.includes(host),
  );
  return found?.[0] ?? '';
}

function failed(
  outlet: string,
  at: string,
  stage: 'umpan' | 'artikel' | 'catatan',
  error: unknown,
): void {
  const what = error instanceof Error ? error.message : String(error);
  const remedy =
    error instanceof Error && 'remedy' in error ? String(error.remedy) : 'laporkan bila terulang';
  summary.failed({ outlet, at, stage, what, remedy });
}
