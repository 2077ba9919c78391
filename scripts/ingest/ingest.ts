import { feedsIn } from '../cache/feed.ts';
import { pagesIn } from '../cache/page.ts';
import { openStore } from '../cache/store.ts';
import { Catalogue } from '../catalogue/catalogue.ts';
import { openHttp } from '../feed/http.ts';
import { lock } from '../markdown/lock.ts';
import type { Content } from '../markdown/read.ts';
import { type Finished, finishTransaction } from '../markdown/transaction.ts';
import { hasKey, KEY_VARIABLE, readingSealOf, sealOf } from '../protect/key.ts';
import { keyOf, type Seal } from '../protect/seal.ts';
import { Archive } from '../record/archive.ts';
import { budgetOf } from './budget.ts';
import { readFile } from './file.ts';
import type { Options } from './options.ts';
import { forgetOldPages, readPage } from './page.ts';
import { outsideOf, type Reached } from './reached.ts';
import type { Report } from './report.ts';
import { isDiskError, type LiveRun, type Run, Stopped } from './run.ts';
import { readInTurns } from './turns.ts';

/**
 * The whole of one run: takes the lock, finishes what a killed run had begun, reads what the
 * options ask for, and lets go of the lock.
 *
 * @param started the moment by the machine's clock
 * @returns the exit code
 * @throws when nothing could be done at all, with what is wrong and what to do
 */
export async function ingest(options: Options, report: Report, started: Date): Promise<0 | 1 | 2> {
  const { content, dryRun } = options;
  const release = dryRun ? () => {} : lock(content);
  let catalogue: Catalogue | undefined;
  try {
    if (!dryRun) finish(content, report);
    const now = options.now ?? started.toISOString();
    const seal = dryRun ? readingSealOf(content) : sealOf(content, (file) => keyMade(report, file));
    const isLive = options.places.length === 0;
    const read = () => {
      catalogue?.close();
      catalogue = new Catalogue(content, options.cache, !dryRun);
      return catalogue;
    };
    const run: Run = {
      ...{ content, dryRun, report, now, seal },
      archive: archiveOf(options, report, seal, read()),
      readAgain: () => {
        const again = read();
        return new Archive(again.entries, seal, again);
      },
      explain: options.explain,
      published: options.published,
      title: options.title,
      stories: isLive ? undefined : options.stories,
      reaching: isLive ? options.stories : undefined,
    };
    const isAddress = (place: string) => /^https?:/i.test(place);
    for (const file of options.places.filter((place) => !isAddress(place))) {
      await readFile(run, file, options.outlets[0] ?? '', options.url);
    }
    const addresses = options.places.filter(isAddress);
    if (addresses.length > 0 || isLive) {
      const ahead = Date.parse(now) - started.getTime();
      await readLive(run, options, addresses, () => Date.now() + ahead);
    }
    return report.close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const code = report.close();
    report.fatal(error.message);
    return code === 0 ? 1 : code;
  } finally {
    catalogue?.close();
    release();
  }
}

/** Writes what an interrupted run had begun to write, and says what needs a person. */
function finish(content: string, report: Report): void {
  const { written, kept, setAside } = finished(content);
  if (written > 0) report.explain(`${written} berkas dari jalan yang terputus diselesaikan.`);
  const note = { outlet: '', stage: 'content' } as const;
  for (const path of kept) {
    report.notice({
      ...{ ...note, at: `${content}/${path}` },
      what: 'sudah diubah sejak jalan yang terputus; isinya dibiarkan',
      remedy: 'tidak perlu apa-apa: artikelnya dibaca lagi, yang kurang ditambahkan',
    });
  }
  if (setAside === null) return;
  report.problem({
    ...{ ...note, at: setAside },
    what: 'catatan jalan yang terputus rusak; disisihkan dan tidak dipakai',
    remedy: 'jalankan npm run check; setelah semua baik, hapus berkas itu',
  });
}

function finished(content: string): Finished {
  try {
    return finishTransaction(content);
  } catch (error) {
    throw isDiskError(error) ? new Stopped(content, error) : error;
  }
}

/** Everything on record; files that cannot be read are named and left out. */
function archiveOf(options: Options, report: Report, seal: Seal, catalogue: Catalogue): Archive {
  const { content, outlets, dryRun } = options;
  const { entries, problems } = catalogue;
  for (const { path, line, what } of problems) {
    report.problem({
      outlet: '',
      at: `${content}/${path}:${line}`,
      stage: 'content',
      what: `dilewati: ${what.id}`,
      remedy: 'npm run check',
    });
  }
  const unknown = outlets.find((outlet) => !entries.outlets.has(outlet));
  if (unknown !== undefined) {
    const known = [...entries.outlets.keys()].join(', ');
    throw new Error(`Media "${unknown}" tidak ada di ${content}/outlets → pilih dari: ${known}`);
  }
  requireStories(options, entries.stories);
  const archive = new Archive(entries, seal, catalogue);
  if (!dryRun) requireKey(content, archive, seal);
  return archive;
}

/** @throws for a story that is not there, and for one without terms where these have to find its articles */
function requireStories(
  { content, stories = [], places }: Options,
  known: Content['entries']['stories'],
): void {
  for (const story of stories) {
    const match = known.get(story)?.data.match;
    if (!match) {
      throw new Error(
        `Kasus "${story}" tidak ada di ${content}/stories → pilih dari: ${[...known.keys()].join(', ')}`,
      );
    }
    if (places.length === 0 && !match.any?.length && !match.all?.length) {
      throw new Error(
        `Kasus "${story}" belum punya kata kunci → isi "match" di ${content}/stories/${story}.md`,
      );
    }
  }
}

/**
 * What was sealed with another key is not known again: articles would be read as new ones, and what was
 * erased would come back.
 *
 * @throws when the key is missing or another one
 */
function requireKey(content: string, archive: Archive, seal: Seal): void {
  const erased = [...archive.all('erased').values()].flatMap(({ data }) => data.ids);
  const mark = erased[0] ?? archive.someSeal;
  if (mark === undefined || (hasKey(content) && keyOf(seal('')) === keyOf(mark))) return;
  throw new Error(
    `${content} memuat segel yang dibuat dengan kunci lain → taruh kunci itu di ${content}/.segel atau di ${KEY_VARIABLE}; lihat "Melindungi orang" di CONTRIBUTING.md.`,
  );
}

function keyMade(report: Report, at: string): void {
  report.notice({
    ...{ outlet: '', at, stage: 'content' },
    what: 'kunci segel dibuat; tanpanya yang disegel tidak dikenali lagi',
    remedy: `simpan salinannya di tempat aman, jangan masuk git; di GitHub Actions jadikan secret ${KEY_VARIABLE}`,
  });
}

/** The given addresses; where there are none, the feeds of the outlets. */
async function readLive(
  run: Run,
  { cache, outlets, allowLoopback, intervalMs, timeoutMs, limits }: Options,
  addresses: readonly string[],
  clock: () => number,
): Promise<void> {
  const begun = performance.now();
  const store = openStore(cache);
  const http = openHttp({
    ...{ cacheDir: cache, clock, allowLoopback },
    ...(intervalMs === undefined ? {} : { intervalMs }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const live: LiveRun = {
    ...{ ...run, store, clock, seen: new Set(), reached: new Map() },
    budget: budgetOf(http, limits, () => performance.now() - begun),
    feeds: feedsIn(store),
    pages: pagesIn(store),
    named: addresses.length > 0 ? outlets[0] : undefined,
  };
  try {
    for (const url of addresses) await readPage(live, url);
    if (addresses.length === 0) {
      const all = [...run.archive.all('outlets').keys()];
      await readInTurns(
        live,
        all.filter((outlet) => outlets.length === 0 || outlets.includes(outlet)),
      );
      forgetOldPages(live);
      for (const reached of live.reached.values()) tellReached(run.report, reached);
    }
  } finally {
    await http.close();
  }
  if (store.failure) {
    run.report.notice({
      ...{ outlet: '', at: cache, stage: 'cache' },
      what: `tidak dapat ditulis (${store.failure}); jalan berikutnya membaca semuanya lagi`,
      remedy: 'periksa ruang dan izin foldernya',
    });
  }
}

function tellReached(report: Report, reached: Reached): void {
  const outside = outsideOf(reached);
  if (outside) report.notice({ outlet: '', at: '--story', stage: 'record', ...outside });
  report.reached(reached);
}
