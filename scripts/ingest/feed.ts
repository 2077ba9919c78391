import type { Outlet } from '../../src/schema/outlet.ts';
import { ZONES } from '../../src/schema/zone.ts';
import { readFeedBounded } from '../bounded/reader.ts';
import { type FeedState, slowed } from '../cache/feed.ts';
import { outletsIn } from '../cache/outlet.ts';
import { timeText } from '../cache/store.ts';
import { dayIn } from '../feed/date.ts';
import { FetchError } from '../feed/http.ts';
import type { Feed, FeedItem } from '../feed/read.ts';
import { isMissing, readPage } from './page.ts';
import { type LiveRun, Stopped } from './run.ts';
import { failed } from './take.ts';
import { plausible } from './time.ts';

/**
 * Reads the feeds and news sitemaps of one outlet, and the articles in them that match a story. Each
 * step is one request's work, after which others may have their turn; what the budget leaves is said.
 */
export async function* readOutlet(run: LiveRun, outlet: string): AsyncGenerator<void> {
  const profile = run.archive.get('outlets', outlet)?.data;
  for (const url of profile ? [...profile.feeds, ...profile.sitemaps] : []) {
    yield* readOutletFeed(run, outlet, profile as Outlet, url);
  }
}

/** An item of a feed that is to be read. */
interface Wanted {
  address: string;
  feedDate: string | null;
  feedStories: string[];
}

async function* readOutletFeed(
  run: LiveRun,
  outlet: string,
  profile: Outlet,
  url: string,
): AsyncGenerator<void> {
  const { report, feeds } = run;
  const state = feeds.get(url, run.clock());
  if (isPaused(run, outlet, url, state)) return;
  const spent = run.budget.usedUp(outlet);
  const outlets = outletsIn(run.store);
  if (spent !== null) {
    if (!run.dryRun) outlets.noteMissed(outlet);
    return noteLeft(run, outlet, url, spent, 'umpan ini belum dibaca');
  }
  report.at(outlet, url);
  try {
    const { feed, movedTo, next } = await fetchFeed(run, outlet, profile, url, state);
    if (!run.dryRun) outlets.noteRead(outlet);
    noteMove(run, outlet, url, movedTo);
    report.tally(outlet).items += feed.items.length;
    for (const what of shortened(feed.problems)) {
      const remedy = 'butir lain tetap dibaca; beri tahu medianya';
      report.problem({ outlet, at: url, stage: 'feed', what, remedy });
    }
    const wanted = wantedOf(run, outlet, profile, feed.items);
    report.tally(outlet).matched += wanted.length;
    yield;
    for (const [at, { address, ...named }] of wanted.entries()) {
      const spent = run.budget.usedUp(outlet);
      if (spent !== null) {
        noteLeft(run, outlet, url, spent, `${wanted.length - at} artikel belum dibaca`);
        break;
      }
      await readPage(run, address, { outlet, ...named });
      yield;
    }
    if (!run.dryRun) feeds.put(url, next);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    if (!run.dryRun) remember(run, url, state, error);
    failed(run, outlet, url, 'feed', error);
  }
}

/**
 * The items that match an open story, or one that this run is for, in the order in which they are to be
 * read.
 */
function wantedOf(
  run: LiveRun,
  outlet: string,
  profile: Outlet,
  items: readonly FeedItem[],
): Wanted[] {
  const wanted = items.flatMap((item): Wanted[] => {
    const feedStories = item.url === null ? [] : storiesOf(run, profile, item);
    if (item.url === null || feedStories.length === 0) return [];
    return [{ address: item.url, feedDate: item.publishedAt, feedStories }];
  });
  return wanted.length > run.budget.requestsLeft(outlet) ? newestFirst(run, wanted) : wanted;
}

/**
 * Where the budget is too small for all: first what is not on record, last what was gone when it was
 * last asked for. Otherwise the order of the feed stays, so that a run which was cut short gives the same
 * records when it is finished.
 */
function newestFirst({ archive, store }: LiveRun, wanted: readonly Wanted[]): Wanted[] {
  const rankOf = ({ address }: Wanted) => {
    if (isMissing(store, address)) return 2;
    return archive.articleAt(address) === undefined ? 0 : 1;
  };
  return wanted
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Says what was not done because the budget was used up. */
function noteLeft(run: LiveRun, outlet: string, at: string, spent: string, what: string): void {
  run.report.notice({
    ...{ outlet, at, stage: 'feed', what: `${what}: ${spent}` },
    remedy: 'jalan berikutnya melanjutkan; jatahnya diatur dengan --requests dan --minutes',
  });
}

/** Problems of one feed that are named one by one; what else is wrong is of the same kind. */
const NAMED = 5;

function shortened(problems: readonly string[]): readonly string[] {
  const more = problems.length - NAMED;
  return more > 1 ? [...problems.slice(0, NAMED), `dan ${more} masalah lagi`] : problems;
}

/** True for a feed that is gone for good or has to wait; says so. */
function isPaused(run: LiveRun, outlet: string, url: string, state: FeedState): boolean {
  const { goneSince, failures, nextAt } = state;
  const note = { outlet, at: url, stage: 'feed' } as const;
  if (goneSince !== null) {
    run.report.problem({
      ...note,
      what: `media sudah menghapus umpan ini (410 sejak ${timeText(goneSince).slice(0, 10)}); tidak diminta lagi`,
      remedy: `ganti atau hapus alamatnya di content/outlets/${outlet}.yaml`,
    });
    return true;
  }
  if (run.clock() >= nextAt) return false;
  run.report.problem({
    ...note,
    what: `gagal ${failures} kali berturut-turut; dicoba lagi sesudah ${timeText(nextAt)}`,
    remedy: `periksa alamatnya di content/outlets/${outlet}.yaml`,
  });
  return true;
}

/** Largest feed that is kept, in bytes; what is larger is fetched whole by every run. */
const MOST_KEPT = 2_000_000;

/** A feed with its items, also when the server says that it has not changed. */
async function fetchFeed(
  run: LiveRun,
  outlet: string,
  profile: Outlet,
  url: string,
  { last }: FeedState,
) {
  const response = await run.budget.doorOf(outlet).get(url, last?.known);
  const again = response.status === 304 && last !== null;
  const body = again ? [Buffer.from(last.body, 'base64')] : response.body;
  const size = body.reduce((sum, { length }) => sum + length, 0);
  const contentType = again ? last.contentType : response.contentType;
  const feed: Feed = await readFeedBounded(body, contentType, url, ZONES[profile.zone] * 60);
  const next: FeedState = {
    failures: 0,
    nextAt: 0,
    goneSince: null,
    last:
      size > MOST_KEPT
        ? null
        : { known: response.known, contentType, body: Buffer.concat(body).toString('base64') },
  };
  return { feed, movedTo: response.movedTo, next };
}

function noteMove(run: LiveRun, outlet: string, url: string, movedTo: string | undefined): void {
  if (!movedTo) return;
  run.report.notice({
    outlet,
    at: url,
    stage: 'feed',
    what: `pindah tetap ke ${movedTo}`,
    remedy: `tulis alamat itu di content/outlets/${outlet}.yaml sebagai ganti yang lama`,
  });
}

/**
 * The open stories, or of those that this run is for, that an item matches by its title or summary. The day counts in the outlet's
 * zone, as everywhere on record; one that cannot be true says nothing.
 */
function storiesOf(
  run: LiveRun,
  { zone }: Outlet,
  { title, summary, publishedAt }: FeedItem,
): string[] {
  const time = plausible(publishedAt, run.clock());
  const day = time ? dayIn(time, ZONES[zone] * 60) : null;
  const candidate = { text: `${title ?? ''}\n${summary ?? ''}`, day };
  const { archive, reaching } = run;
  return archive.stories
    .matching(candidate)
    .filter((id) =>
      reaching ? reaching.includes(id) : archive.get('stories', id)?.data.state === 'berjalan',
    );
}

/** A host that rests is not the feed's fault; 410 ends it; whatever else only slows it. */
function remember({ feeds, clock }: LiveRun, url: string, state: FeedState, error: unknown): void {
  if (error instanceof FetchError && error.resting) return;
  const isGone = error instanceof FetchError && error.status === 410;
  feeds.put(url, isGone ? { ...state, goneSince: clock() } : slowed(state, clock()));
}
