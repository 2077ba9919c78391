import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProtectedArticle, protectedArticles } from './articles.ts';
import { type Leak, leaksIn, lossesIn } from './leaks.ts';
import { filesBelow, ingestArticle, openNewsroom } from './newsroom.ts';

/** What became of one article: what leaked, what was lost, and whose name was taken from them. */
export interface Score {
  id: string;
  voices: 'publik' | 'semua';
  leaks: Leak[];
  losses: ProtectedArticle['keep'];
  /** How many of those are lost still that the reader of text did not find. */
  unread: number;
  /** Officials whose words stand on record without their name. */
  nameless: string[];
  /** Somebody had to be protected and it was not seen, or the other way round. */
  mistaken: boolean;
}

/** In memory where the system has it: over a thousand newsrooms of a few kB are written to the last byte and removed. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/**
 * Takes an article into an empty newsroom of its own, and looks at every file that comes of it.
 *
 * @param isCut it is known that the article goes on
 */
export async function scoreOf(
  article: ProtectedArticle,
  voices: Score['voices'],
  isCut = false,
): Promise<Score> {
  const content = mkdtempSync(join(ROOM, 'linimasa-lindung-'));
  try {
    openNewsroom(content, [article], voices);
    const { subject } = await ingestArticle(content, article, undefined, isCut);
    // The outlet's own name is no leak.
    const files = filesBelow(content).filter(({ path }) => !path.startsWith('outlets/'));
    const people = files.filter(({ path }) => path.startsWith('people/'));
    const losses = lossesIn(files, article);
    return {
      ...{ id: article.id, voices, losses },
      unread: lossesIn(files, { keep: article.unread ?? [] }).length,
      leaks: leaksIn(files, article),
      nameless: article.keep
        .filter((kept) => !losses.includes(kept))
        .map(({ speaker }) => speaker)
        .filter((speaker) => !people.some(({ text }) => text.includes(speaker))),
      mistaken: (subject !== undefined) === article.negative,
    };
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** `node test/protect/score.ts FOLDER`: leaks and losses of every article of a folder. */
if (process.argv[1] === import.meta.filename) {
  const [, , folder = ''] = process.argv;
  let [leaks, losses, unread, mistaken] = [0, 0, 0, 0];
  for (const article of protectedArticles(folder)) {
    for (const voices of ['publik', 'semua'] as const) {
      const score = await scoreOf(article, voices);
      leaks += score.leaks.length;
      losses += score.losses.length;
      unread += score.unread;
      mistaken += Number(score.mistaken);
      console.log(
        `${score.id} ${voices}: ${score.leaks.length} leaks, ${score.losses.length} lost of ${article.keep.length}${score.mistaken ? ', subject MISTAKEN' : ''}${score.nameless.length > 0 ? `, without name: ${[...new Set(score.nameless)].join(', ')}` : ''}`,
      );
      for (const { string, path } of score.leaks) console.log(`  leak "${string}" in ${path}`);
      for (const { speaker, contains } of score.losses)
        console.log(`  lost ${speaker}: ${contains}`);
    }
  }
  console.log(`${leaks} leaks, ${losses} lost, ${unread} unread, ${mistaken} subjects mistaken`);
  process.exitCode = leaks + losses + mistaken === 0 ? 0 : 1;
}
