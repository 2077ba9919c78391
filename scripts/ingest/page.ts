import type { Outlet } from '../../src/schema/outlet.ts';
import { KEPT_FOR, type PageState, RENEWED_AFTER } from '../cache/page.ts';
import type { Store } from '../cache/store.ts';
import { FetchError } from '../feed/http.ts';
import { addressKey, cleanAddress, ownsAddress, publisherOf } from '../record/address.ts';
import { unreadName } from './named.ts';
import { UnreadableArticle } from './read.ts';
import { type LiveRun, Stopped } from './run.ts';
import { failed, type Source, take } from './take.ts';
import { type Visit, visit } from './visit.ts';

/** What a feed says about an article that it names. */
export interface Named extends Pick<Source, 'feedDate' | 'feedStories'> {
  /** The outlet whose feed it is. */
  outlet: string;
}

/**
 * Reads one article from its address, unless this run has done so under another of its addresses.
 *
 * @param named what the feed says; missing for an address from the command line
 * @returns its id in the ledger; null when it could not be read
 */
export async function readPage(
  run: LiveRun,
  address: string,
  named?: Named,
): Promise<string | null> {
  const from = named?.outlet;
  // Who names an address on the command line has printed it already.
  const shown = named ? unreadName(run, address, named.feedDate) : address;
  let outlet = run.named ?? from ?? '';
  try {
    if (!URL.canParse(address)) {
      throw new UnreadableArticle('bukan alamat', 'tulis alamat lengkap yang diawali https://');
    }
    outlet = run.named ?? publisherOf(run.archive.all('outlets'), address, from) ?? '';
    const profile = run.archive.get('outlets', outlet)?.data;
    if (!profile) throw nobodys(run, address, from);
    const url = cleanAddress(address, profile);
    const key = addressKey(url, profile);
    if (run.seen.has(key)) return run.archive.articleAt(url) ?? null;
    run.seen.add(key);
    run.report.at(outlet, url);
    const remembered = rememberedOf(run, key, url);
    const visited = await visit(run.budget.doorOf(from ?? outlet), url, profile, remembered);
    if (!run.named && !ownsAddress(profile, visited.from)) throw nobodys(run, visited.from, outlet);
    if (isFrontPage(visited.from) && !isFrontPage(url)) {
      throw new UnreadableArticle(
        'dialihkan ke halaman depan',
        'media mungkin menariknya; yang tercatat tetap ada',
      );
    }
    if (visited.article === null) return unchanged(run, outlet, url, key, visited, remembered);
    // A feed speaks only for its own outlet: of another's article it knows neither day nor story.
    const told = outlet === from ? named : undefined;
    return await takeIn(run, outlet, profile, { url, key, shown, named: told, visited });
  } catch (error) {
    if (error instanceof Stopped) throw error;
    if (isGone(error) && !run.dryRun) noteMissing(run, address);
    // A host that rests is named once, not once for each of its articles.
    if (error instanceof FetchError && error.resting) {
      const host = `rest ${new URL(error.url).host}`;
      if (run.seen.has(host)) return null;
      run.seen.add(host);
    }
    failed(run, outlet || (from ?? ''), shown, 'article', error);
    return null;
  }
}

/** Where outlets send readers of what they have taken down; its text is no article's. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/**
 * The memory of an article that is on record just as it was when it was last visited. A story that reaches
 * back has to see its text.
 */
function rememberedOf(
  { archive, pages, dryRun, reaching = [] }: LiveRun,
  key: string,
  url: string,
) {
  const id = archive.articleAt(url);
  const ledger = id === undefined ? undefined : archive.get('articles', id)?.data;
  if (reaching.some((story) => !ledger?.stories.includes(story))) return null;
  return ledger && !dryRun ? pages.get(key, ledger.textHash) : null;
}

async function takeIn(
  run: LiveRun,
  outlet: string,
  profile: Outlet,
  {
    url,
    key,
    shown,
    named,
    visited,
  }: { url: string; key: string; shown: string; named: Named | undefined; visited: Visit },
): Promise<string | null> {
  const { article, canonical, pages } = visited;
  if (article === null) return null;
  noteDrift(run, outlet, shown, article.drift);
  const own = cleanAddress(canonical ?? visited.url, profile);
  const ownKey = addressKey(own, profile);
  const foundAt = ownKey === key ? undefined : url;
  const source: Source = { ...named, outlet, at: url, shown, url: own, foundAt };
  const id = await take(run, source, article);
  if (id === null || run.dryRun) return id;
  run.seen.add(ownKey);
  const textHash = run.archive.get('articles', id)?.data.textHash ?? '';
  // Last of all, so that a run which is cut short before this reads the article again.
  run.pages.put(key, { textHash, pages, keptAt: run.clock() });
  return id;
}

function unchanged(
  run: LiveRun,
  outlet: string,
  url: string,
  key: string,
  { pages }: Visit,
  remembered: PageState | null,
): string | null {
  const tally = run.report.tally(outlet);
  tally.fetched += 1;
  tally.unchanged += 1;
  const article = run.archive.articleAt(url) ?? '';
  const isSealed = run.archive.get('articles', article)?.data.sealed !== undefined;
  run.report.taken({
    ...{ outlet, at: isSealed ? article : url, article, outcome: 'unchanged' },
    ...{ new: 0, joined: 0, difference: null },
  });
  if (remembered && run.clock() - remembered.keptAt > RENEWED_AFTER) {
    run.pages.put(key, { ...remembered, pages, keptAt: run.clock() });
  }
  return article || null;
}

/** Says once an outlet what of its profile no longer fits its pages. */
function noteDrift(run: LiveRun, outlet: string, at: string, drift: readonly string[]): void {
  for (const what of drift) {
    const told = `drift ${outlet} ${what}`;
    if (run.seen.has(told)) continue;
    run.seen.add(told);
    run.report.notice({
      ...{ outlet, at, stage: 'article' },
      what: `profil tidak lagi cocok: ${what}`,
      remedy: `perbarui "layout" di content/outlets/${outlet}.yaml`,
    });
  }
}

function nobodys(run: LiveRun, address: string, outlet: string | undefined): UnreadableArticle {
  const { host } = new URL(address);
  if (outlet === undefined) {
    const known = [...run.archive.all('outlets').keys()].join(', ');
    return new UnreadableArticle(
      `${host} bukan alamat media yang dikenal`,
      `beri --outlet dengan salah satu dari: ${known}`,
    );
  }
  return new UnreadableArticle(
    `${host} bukan alamat media ini`,
    `bila memang miliknya, tambahkan di "hosts" pada content/outlets/${outlet}.yaml`,
  );
}

/** Forgets articles that no feed has shown for long. */
export function forgetOldPages({ store, clock }: LiveRun): void {
  for (const kind of ['pages', MISSING]) store.prune(kind, clock() - KEPT_FOR);
}

/** Where addresses are remembered whose articles were gone. */
const MISSING = 'missing';

const isGone = (error: unknown): boolean =>
  error instanceof FetchError && (error.status === 404 || error.status === 410);

function noteMissing({ store, clock }: LiveRun, address: string): void {
  store.put(MISSING, addressKey(address), { since: clock() });
}

/** True for an address whose article was gone when it was last asked for. */
export function isMissing(store: Store, address: string): boolean {
  return URL.canParse(address) && store.get(MISSING, addressKey(address)) !== null;
}
