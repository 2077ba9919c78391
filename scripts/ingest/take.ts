import type { Article } from '../article/article.ts';
import { applyChanges } from '../markdown/apply.ts';
import type { Archive } from '../record/archive.ts';
import type { Reading } from '../record/reading.ts';
import { type Difference, type Recorded, record } from '../record/record.ts';
import { namedAs, notesOn } from './guarded.ts';
import { withoutAddresses } from './named.ts';
import type { Stage } from './note.ts';
import { type Origin, readingOf, UnreadableArticle } from './read.ts';
import { isDiskError, type Run, Stopped } from './run.ts';
import { partialityOf, usualLength } from './whole.ts';

/** Where an article came from. */
export interface Source extends Pick<Origin, 'url' | 'foundAt' | 'feedDate' | 'feedStories'> {
  outlet: string;
  /** Address or file, as it is named to a person. */
  at: string;
  /** How it is named as long as it is not known whom it would name; `at` where that is a file. */
  shown?: string;
}

/**
 * Extracts, records and writes one article; whatever goes wrong with it stays its own problem.
 *
 * @returns its id in the ledger; null when it could not be taken in
 * @throws {Stopped} when the disk takes no more
 */
export async function take(run: Run, source: Source, article: Article): Promise<string | null> {
  const { outlet, at, shown = at } = source;
  try {
    const part = partialityOf(article, usualLength(run.archive, outlet));
    const origin = { ...originOf(run, source), isCut: part !== null };
    const reading = await readingOf(article, origin, run.archive.stories);
    const recorded = record(run.archive, reading);
    if (part) tellCut(run, { ...source, at: namedAs(recorded, at) }, part);
    if (reading.stories.length === 0 && recorded.outcome !== 'known') {
      tellEarly(run, { ...source, at: namedAs(recorded, at) }, reading);
    }
    if (!run.dryRun) write(run, { ...source, at: namedAs(recorded, at) }, recorded);
    told(run, source, recorded);
    return recorded.article;
  } catch (error) {
    if (error instanceof Stopped) throw error;
    failed(run, outlet, shown, 'record', error);
    return null;
  }
}

function tellCut(run: Run, { outlet, at }: Source, part: string): void {
  run.report.problem({
    ...{ outlet, at, stage: 'article' },
    what: `isi mungkin terpotong: ${part}`,
    remedy: `periksa "body" di content/outlets/${outlet}.yaml; pernyataannya ditandai text-cut`,
  });
}

/** Without a story an article is shown nowhere: that it came out too early is said, not left to be found. */
function tellEarly(run: Run, { outlet, at }: Source, reading: Reading): void {
  const candidate = {
    text: `${reading.title ?? ''}\n${reading.text}`,
    day: reading.publishedAt.slice(0, 10),
  };
  for (const story of run.archive.stories.tooEarlyFor(candidate)) {
    const from = run.archive.get('stories', story)?.data.from;
    run.report.notice({
      ...{ outlet, at, stage: 'record' },
      what: `terbit ${candidate.day}, sebelum "from" kasus ${story} (${from}); dicatat tanpa kasus`,
      remedy: `bila termasuk kasus itu, majukan "from" di content/stories/${story}.md, atau beri --story ${story}`,
    });
  }
}

function originOf(run: Run, { outlet, url, foundAt, feedDate, feedStories }: Source): Origin {
  const profile = run.archive.get('outlets', outlet)?.data;
  if (!profile) {
    const known = [...run.archive.all('outlets').keys()].join(', ');
    throw new UnreadableArticle(
      outlet ? `media "${outlet}" tidak ada di content/outlets` : 'medianya tidak diketahui',
      `beri --outlet dengan salah satu dari: ${known}`,
    );
  }
  return {
    ...{ outlet, profile, url, foundAt, feedDate, feedStories },
    publishedAt: run.published,
    title: run.title,
    readAt: run.now,
    stories: run.stories,
    reaching: run.reaching,
  };
}

/**
 * Memory has the changes already; should the files not have all of them, it is read again from these.
 */
function write(run: Run, { outlet, at }: Source, { changes }: Recorded): void {
  let vanished: string[];
  try {
    vanished = applyChanges(run.content, changes);
  } catch (error) {
    if (isDiskError(error)) throw new Stopped(run.content, error);
    run.archive = readAgain(run);
    throw error;
  }
  if (vanished.length === 0) return;
  run.archive = readAgain(run);
  run.report.problem({
    ...{ outlet, at, stage: 'record' },
    what: `hilang selama jalan ini: ${vanished.join(', ')}; sisa artikel ini sudah tercatat`,
    remedy: 'bila memang dihapus, tidak ada yang perlu dilakukan; bila tidak, pulihkan dari git',
  });
}

function readAgain({ content, readAgain }: Run): Archive {
  try {
    return readAgain();
  } catch (error) {
    // The folder itself is gone.
    throw new Stopped(content, error instanceof Error ? error : new Error(String(error)));
  }
}

function told(run: Run, { outlet, at }: Source, recorded: Recorded): void {
  const { article, counts, outcome, difference, explanation } = recorded;
  const tally = run.report.tally(outlet);
  tally.fetched += 1;
  tally.new += counts.new;
  tally.joined += counts.joined;
  tally.unchanged += outcome === 'known' ? 1 : 0;
  tally.withheld += recorded.withheld.reduce((sum, { count }) => sum + count, 0);
  run.report.taken({
    ...{ outlet, at: namedAs(recorded, at), article },
    outcome: outcome === 'known' ? 'unchanged' : outcome,
    new: counts.new,
    joined: counts.joined,
    difference: difference && wordsFor(difference),
  });
  for (const note of notesOn(recorded, outlet, at)) run.report.notice(note);
  if (run.explain) for (const line of explanation) run.report.explain(line);
}

function wordsFor({ title, added, reworded, missing }: Difference): string {
  const parts = [
    title ? `judul kini "${title}"` : '',
    added.length > 0 ? `kini juga memuat ${added.join(', ')}` : '',
    reworded.length > 0 ? `kata-katanya lain di ${reworded.join(', ')}` : '',
    missing.length > 0 ? `tidak lagi memuat ${missing.join(', ')}` : '',
  ].filter(Boolean);
  return parts.join('; ') || 'teksnya saja, pernyataannya tetap';
}

/** Says what failed, where, and what a person can do about it. */
export function failed(run: Run, outlet: string, at: string, stage: Stage, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const isNamed = /^https?:/.test(at) || run.report.isPrivate || stage === 'feed';
  const what = isNamed ? message : withoutAddresses(message);
  const remedy =
    error instanceof Error && 'remedy' in error ? String(error.remedy) : 'laporkan bila terulang';
  run.report.problem({ outlet, at, stage, what, remedy });
}
