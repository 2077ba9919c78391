import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isCalendarDay, isInstant } from '../src/schema/date.ts';
import { type Article, readText } from './article/article.ts';
import { readArticleBounded } from './bounded/reader.ts';
import { feedsIn } from './cache/feed.ts';
import { pagesIn } from './cache/page.ts';
import { openStore } from './cache/store.ts';
import { decode } from './feed/decode.ts';
import { openHttp } from './feed/http.ts';
import { readOutlet } from './ingest/feed.ts';
import { forgetOldPages, readPage } from './ingest/page.ts';
import { UnreadableArticle } from './ingest/read.ts';
import { jsonReport, plainReport, type Report } from './ingest/report.ts';
import { type LiveRun, type Run, Stopped } from './ingest/run.ts';
import { failed, take } from './ingest/take.ts';
import { lock } from './markdown/lock.ts';
import { readContent } from './markdown/read.ts';
import { finishTransaction } from './markdown/transaction.ts';
import { Archive } from './record/archive.ts';

const HELP = `npm run ingest [-- --outlet ID …]             baca umpan semua media, atau media ini saja
npm run ingest -- URL …  --outlet ID          baca artikel ini saja
npm run ingest -- FILE … --outlet ID --published TANGGAL [--title T] [--url U]
                                              baca halaman atau teks yang disimpan

--content DIR      folder isi (content)
--story ID         masukkan ke kasus ini tanpa melihat kata kuncinya
--now WAKTU        anggap sekarang waktu ini (2023-11-30T09:00:00+07:00)
--dry-run          jangan menulis apa pun
--explain          terangkan mengapa pernyataan digabung
--json             satu objek JSON sebaris, untuk mesin
--allow-loopback   izinkan alamat di mesin ini (untuk ruang redaksi contoh)
--interval MS      jeda antarpermintaan ke satu host (5000)
--timeout MS       batas waktu satu permintaan (30000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)

Kode keluar: 0 semua baik; 1 sebagian gagal; 2 tidak ada yang dapat dikerjakan, termasuk bila
jalan lain sedang menulis ke folder isi yang sama.`;

const OPTIONS = {
  outlet: { type: 'string', multiple: true },
  published: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  story: { type: 'string', multiple: true },
  content: { type: 'string', default: 'content' },
  now: { type: 'string' },
  cache: { type: 'string', default: '.cache/http' },
  interval: { type: 'string' },
  timeout: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const report: Report = process.argv.includes('--json')
  ? jsonReport(process.stdout)
  : plainReport(process.stdout, process.stderr);

// Everything on disk is whole at any moment, so there is nothing to tidy up.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    report.fatal('Dihentikan. Jalan berikutnya melanjutkan dari sini.');
    process.exit(code);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  report.fatal(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const started = new Date();
  const now = timeOf('--now', values.now) ?? started.toISOString();
  const ahead = Date.parse(now) - started.getTime();
  const release = values['dry-run'] ? () => {} : lock(values.content);
  const finished = values['dry-run'] ? 0 : finishTransaction(values.content);
  if (finished > 0) report.explain(`${finished} berkas dari jalan yang terputus diselesaikan.`);
  const { entries, problems } = readContent(values.content);
  for (const { path, line, what } of problems) {
    report.problem({
      outlet: '',
      at: `${values.content}/${path}:${line}`,
      stage: 'content',
      what: `dilewati: ${what}`,
      remedy: 'npm run check',
    });
  }
  const archive = new Archive(entries);
  for (const outlet of values.outlet ?? []) {
    if (archive.get('outlets', outlet)) continue;
    throw new Error(
      `Media "${outlet}" tidak ada di ${values.content}/outlets → pilih dari: ${[...archive.all('outlets').keys()].join(', ')}`,
    );
  }
  const run: Run = {
    ...{ content: values.content, archive, report, now },
    dryRun: values['dry-run'],
    explain: values.explain,
    published: timeOf('--published', values.published),
    title: values.title,
    stories: values.story,
  };
  try {
    const isAddress = (place: string) => /^https?:/i.test(place);
    for (const file of positionals.filter((place) => !isAddress(place))) {
      await readFile(run, file, values.outlet?.[0] ?? '', values.url);
    }
    const addresses = positionals.filter(isAddress);
    if (addresses.length > 0 || positionals.length === 0) {
      const store = openStore(values.cache);
      const clock = () => Date.now() + ahead;
      const http = openHttp({
        cacheDir: values.cache,
        clock,
        allowLoopback: values['allow-loopback'],
        ...numberOf('intervalMs', '--interval', values.interval),
        ...numberOf('timeoutMs', '--timeout', values.timeout),
      });
      const live: LiveRun = {
        ...{ ...run, http, store, clock, seen: new Set() },
        feeds: feedsIn(store),
        pages: pagesIn(store),
      };
      try {
        if (addresses.length > 0) {
          live.named = values.outlet?.[0];
          for (const url of addresses) await readPage(live, url);
        } else {
          for (const outlet of archive.all('outlets').keys()) {
            if (!values.outlet || values.outlet.includes(outlet)) await readOutlet(live, outlet);
          }
          forgetOldPages(live);
        }
      } finally {
        await http.close();
      }
      if (store.failure) {
        report.notice({
          ...{ outlet: '', at: values.cache, stage: 'cache' },
          what: `tidak dapat ditulis (${store.failure}); jalan berikutnya membaca semuanya lagi`,
          remedy: 'periksa ruang dan izin foldernya',
        });
      }
    }
    return report.close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const code = report.close();
    report.fatal(error.message);
    return code === 0 ? 1 : code;
  } finally {
    release();
  }
}

/** One saved page or text file. */
async function readFile(
  run: Run,
  file: string,
  outlet: string,
  url: string | undefined,
): Promise<void> {
  run.report.at(outlet, file);
  try {
    const article = await articleIn(run, file, outlet, url);
    take(run, { outlet, at: file, url }, article);
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
  return readArticleBounded(bytes, null, url, archive.get('outlets', outlet)?.data);
}

function timeOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isCalendarDay(value) || isInstant(value)) return value;
  throw new Error(
    `${option} ${value} bukan waktu → tulis 2023-11-30 atau 2023-11-30T09:00:00+07:00`,
  );
}

function numberOf<N extends string>(
  name: N,
  option: string,
  value: string | undefined,
): Partial<Record<N, number>> {
  if (value === undefined) return {};
  if (/^\d+$/.test(value)) return { [name]: Number(value) } as Record<N, number>;
  throw new Error(`${option} ${value} bukan jumlah milidetik → tulis angka saja, misalnya 5000`);
}
