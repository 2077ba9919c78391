import type { Article } from '../../src/schema/article.ts';
import type { Story } from '../../src/schema/story.ts';
import type { Archive } from '../record/archive.ts';
import { belongsTo, mayBelong } from '../record/story.ts';
import { isMissing, readPage } from './page.ts';
import type { Reached } from './reached.ts';
import type { LiveRun } from './run.ts';

/** An article on record that is to be fetched again. */
interface Candidate {
  article: string;
  url: string;
  publishedAt: string;
  stories: string[];
  /** Lower comes first. */
  rank: number;
}

/**
 * Reads the articles of one outlet again that are on record and no part of the stories that this run is for.
 * Of an article only the headline and the words that were quoted are on record, so it is fetched if one of a
 * story's terms is there, and its whole text decides. Each step is one request's work.
 */
export async function* reachBack(run: LiveRun, outlet: string): AsyncGenerator<void> {
  const candidates = candidatesOf(run, outlet);
  for (const [at, candidate] of candidates.entries()) {
    const spent = run.budget.usedUp(outlet);
    if (spent !== null) {
      noteLeft(run, outlet, candidates.slice(at), spent);
      return;
    }
    await readAgain(run, outlet, candidate);
    yield;
  }
}

/** The most likely first, of these the newest, last what was gone when it was last asked for. */
function candidatesOf(run: LiveRun, outlet: string): Candidate[] {
  const words = wordsIn(run.archive);
  const found: Candidate[] = [];
  for (const [article, { data }] of run.archive.all('articles')) {
    if (data.outlet !== outlet) continue;
    const text = [data.title ?? '', ...(words.get(article) ?? [])].join('\n');
    const wanted = storiesOf(run).filter((one) => isWanted(run, one, article, data, text));
    if (wanted.length === 0 || data.url === undefined) continue;
    const day = data.publishedAt.slice(0, 10);
    const isGone = Boolean(data.missingSince) || isMissing(run.store, data.url);
    const rank = isGone ? 2 : wanted.some(([, story]) => belongsTo(story, { text, day })) ? 0 : 1;
    const stories = wanted.map(([story]) => story);
    found.push({ article, url: data.url, publishedAt: data.publishedAt, stories, rank });
  }
  return found.sort((a, b) => a.rank - b.rank || (a.publishedAt < b.publishedAt ? 1 : -1));
}

type Named = readonly [id: string, story: Story];

const storiesOf = ({ archive, reaching = [] }: LiveRun): Named[] =>
  reaching.flatMap((id) => {
    const story = archive.get('stories', id)?.data;
    return story ? [[id, story] as const] : [];
  });

/** Whether an article is to be fetched for a story; counts what becomes of the others. */
function isWanted(
  run: LiveRun,
  [id, story]: Named,
  article: string,
  data: Article,
  text: string,
): boolean {
  if (data.stories.includes(id)) return false;
  const counts = countsOf(run, id);
  counts.known += 1;
  if (!mayBelong(story, text)) return false;
  const day = data.publishedAt.slice(0, 10);
  if ((story.from && day < story.from) || (story.to && story.to < day)) {
    counts.outside.push(article);
    return false;
  }
  if (data.url === undefined) counts.bare += 1;
  else if (isKnownOther(run, [id, story], article, data)) counts.other += 1;
  else return true;
  return false;
}

async function readAgain(run: LiveRun, outlet: string, candidate: Candidate): Promise<void> {
  const { article, url, publishedAt, stories } = candidate;
  const read = await readPage(run, url, { outlet, feedDate: publishedAt, feedStories: [] });
  const ledger = run.archive.get('articles', article)?.data;
  for (const [id, story] of storiesOf(run).filter(([one]) => stories.includes(one))) {
    const counts = countsOf(run, id);
    if (ledger?.stories.includes(id)) {
      counts.included += 1;
      counts.records += recordsOf(run.archive, ledger, id);
    } else if (read === null || !ledger) counts.failed += 1;
    else {
      counts.other += 1;
      if (!run.dryRun) run.store.put(KIND, `${id} ${article}`, answered(story, ledger));
    }
  }
}

/** Where it is remembered which articles were read again in vain. */
const KIND = 'reach';

/** What would have to change for another answer. */
const answered = ({ match, from, to }: Story, { textHash }: Article) => ({
  asked: JSON.stringify([match, from, to, textHash]),
});

function isKnownOther({ store }: LiveRun, [id, story]: Named, article: string, data: Article) {
  const kept = store.get(KIND, `${id} ${article}`) as { asked?: unknown } | null;
  return kept?.asked === answered(story, data).asked;
}

/** How many statements and events of an article stand under a story. */
function recordsOf(archive: Archive, ledger: Article, story: string): number {
  const of = (collection: 'statements' | 'events') =>
    new Set(ledger[collection].map((id) => archive.finalOf(collection, id)))
      .values()
      .filter((id) => !archive.isDown(collection, id))
      .filter((id) => archive.get(collection, id)?.data.stories.includes(story))
      .toArray().length;
  return of('statements') + of('events');
}

function noteLeft(run: LiveRun, outlet: string, left: readonly Candidate[], spent: string): void {
  for (const { stories } of left) for (const story of stories) countsOf(run, story).left += 1;
  run.report.notice({
    ...{ outlet, at: '--story', stage: 'record' },
    what: `${left.length} artikel tercatat belum dibaca: ${spent}`,
    remedy: 'jalankan lagi, lanjutannya dibaca; jatahnya diatur dengan --requests dan --minutes',
  });
}

function countsOf({ reached }: LiveRun, story: string): Reached {
  const none = { known: 0, included: 0, records: 0, other: 0, bare: 0, failed: 0, left: 0 };
  const counts = reached.get(story) ?? { story, ...none, outside: [] };
  reached.set(story, counts);
  return counts;
}

/** Everything that is quoted of each article; an archive is gone through once. */
const quoted = new WeakMap<Archive, Map<string, string[]>>();

function wordsIn(archive: Archive): Map<string, string[]> {
  const known = quoted.get(archive);
  if (known) return known;
  const words = new Map<string, string[]>();
  for (const collection of ['statements', 'events'] as const) {
    for (const { data, words: own } of archive.all(collection).values()) {
      for (const { article, quote } of data.reports) {
        words.set(article, [...(words.get(article) ?? []), quote ?? own]);
      }
    }
  }
  quoted.set(archive, words);
  return words;
}
