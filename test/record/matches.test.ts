import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { Archive } from '../../scripts/record/archive.ts';
import { record } from '../../scripts/record/record.ts';
import type { Related } from '../../src/wording/related.ts';
import { type Relations, relationsOf } from '../../src/wording/relations.ts';

/**
 * `test/gold/matches.json` says which statements are the same, a paraphrase, a conflict, similar at
 * most, or nothing to each other. An entry with `same` is of annotated articles: `[article, words]`
 * each. One with `told` is invented for this: who said what on which day, an outlet each, and of
 * every pair of them (by number) what it is; a pair that it does not name is `apart`. The annotations
 * themselves are recorded here, so that this measures joining and relating alone, whatever the
 * extractor makes of the texts.
 */
const GOLD = new URL('../gold/', import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'));

interface OfArticles {
  same: [article: string, words: string][];
  relation: 'same' | 'conflict' | 'paraphrase';
}

interface Told {
  speaker: string;
  role?: string;
  day?: string;
  /** Where it is not the day. */
  published?: string;
  /** Where it is another one than that of the others. */
  story?: string;
  kind?: 'indirect';
  words: string;
}

interface Invented {
  about: string;
  told: Told[];
  pairs: Record<string, 'same' | 'conflict' | 'similar' | 'paraphrase' | 'apart'>;
  /** How many conflicts there are in all. */
  conflicts?: number;
}

const MATCHES: (OfArticles | Invented)[] = json('matches.json');
const ARTICLES = MATCHES.filter((match) => 'same' in match);
const INVENTED = MATCHES.filter((match) => 'told' in match);

const STORIES: Record<string, string[]> = {
  kebocoran: ['003', '006', '014', '032'],
  banjir: ['091', '096', '160', '167'],
  ledakan: ['071', '105', '135', '141'],
};

/** A statement with what its article says of it that does not matter here. */
const spanOf = (statement: object, start: number, text: string) => ({
  speakerText: null,
  saidOnText: null,
  cue: null,
  form: null,
  review: [],
  ...statement,
  start,
  end: start + text.length,
});

function put(
  archive: Archive,
  id: string,
  story: string,
  published: string,
  text: string,
  statements: ReturnType<typeof spanOf>[],
): void {
  record(archive, {
    outlet: `outlet-${id}`,
    publishedAt: published,
    title: `Berita ${id}`,
    text,
    textHash: `sha256:${id}`,
    normaliser: '1',
    extractor: '1',
    readAt: '2026-11-24',
    stories: [story],
    extraction: { statements: statements as never[], dates: [], laws: [], events: [] },
  });
}

/** What a reader would see of an archive: where words of an outlet stand, and how records relate. */
function seen(archive: Archive) {
  const standing = [...archive.all('statements')].filter(([, { data }]) => !data.mergedInto);
  const relations = relationsOf(
    standing.map(
      ([id, { data, words }]): Related => ({
        id,
        kind: data.kind,
        speaker: data.speaker,
        day: data.saidOn,
        published:
          data.reports
            .flatMap(({ article }) => archive.get('articles', article)?.data.publishedAt ?? [])
            .sort()[0] ?? null,
        stories: data.stories,
        articles: data.reports.map(({ article }) => article),
        wordings: [...new Set([words, ...data.reports.map(({ quote }) => quote ?? words)])],
        attribution: [archive.get('people', data.speaker ?? '')?.data.name, data.role].filter(
          (name) => typeof name === 'string',
        ),
      }),
    ),
  );
  const recordOf = (outlet: string, words: string): string | undefined => {
    const bare = words.replace(/[\s,]+$/, '');
    return standing.find(([, { data, words: own }]) =>
      data.reports.some(
        (report) =>
          report.article.startsWith(`outlet-${outlet}/`) && (report.quote ?? own).includes(bare),
      ),
    )?.[0];
  };
  return { standing, relations, recordOf };
}

const inConflict = ({ conflicts }: Relations, a: string, b: string): boolean =>
  conflicts.some(({ passages }) =>
    passages.some(({ members }) => [a, b].every((one) => members.some(({ id }) => id === one))),
  );
const inPair = (pairs: readonly { a: string; b: string }[], a: string, b: string): boolean =>
  pairs.some((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join());

/** What two statements are to each other, once all is on record. */
function relationOf(relations: Relations, a: string | undefined, b: string | undefined): string {
  if (!a || !b) return 'not on record';
  if (a === b) return 'same';
  if (inConflict(relations, a, b)) return 'conflict';
  if (inPair(relations.paraphrases, a, b)) return 'paraphrase';
  return inPair(relations.similar, a, b) ? 'similar' : 'apart';
}

const archive = new Archive(emptyContent().entries);
for (const [story, articles] of Object.entries(STORIES)) {
  for (const id of articles) {
    const text = readFileSync(new URL(`${id}.txt`, GOLD), 'utf8');
    const gold = json(`${id}.gold.json`);
    let from = 0;
    const statements = gold.statements.map((statement: { text: string }) => {
      const start = text.indexOf(statement.text, from);
      from = start + 1;
      return spanOf(statement, start, statement.text);
    });
    put(archive, id, story, gold.publishedAt, text, statements);
  }
}
const press = seen(archive);

describe.each(ARTICLES)('$relation: $same.0.1', ({ same, relation }) => {
  const ids = same.map(([article, words]) => press.recordOf(article, words));

  it('is found', () => {
    expect(ids).not.toContain(undefined);
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const found = relationOf(press.relations, a, b);
      if (relation === 'paraphrase') expect(['paraphrase', 'same']).toContain(found);
      else expect(found).toBe(relation);
    }
  });
});

it('nothing is joined that an annotator did not call the same', () => {
  const called = new Set(
    ARTICLES.filter(({ relation }) => relation !== 'conflict').flatMap(({ same }) => {
      const [first] = same;
      const outlets = same.map(([id]) => `outlet-${id}`);
      return outlets.flatMap((a, at) =>
        outlets.map((b) => `${press.recordOf(...(same[at] ?? first ?? ['', '']))} ${a} ${b}`),
      );
    }),
  );
  for (const [id, { data }] of press.standing) {
    const outlets = [...new Set(data.reports.map(({ article }) => article.split('/')[0]))];
    for (const a of outlets) {
      for (const b of outlets) if (a !== b) expect(called).toContain(`${id} ${a} ${b}`);
    }
  }
});

it('nothing is a conflict that an annotator did not call one', () => {
  const called = ARTICLES.filter(({ relation }) => relation === 'conflict').map(({ same }) =>
    same
      .map(([id, words]) => press.recordOf(id, words))
      .sort()
      .join(),
  );
  const found = press.relations.conflicts.flatMap(({ passages }) =>
    passages.map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(),
    ),
  );
  expect(found.sort()).toEqual(called.sort());
});

describe('invented pairs', () => {
  it('are many', () => {
    const count = INVENTED.reduce((sum, { pairs }) => sum + Object.keys(pairs).length, 0);
    expect(count).toBeGreaterThanOrEqual(120);
  });

  it.each(INVENTED)('$about', ({ told, pairs, conflicts }) => {
    const own = new Archive(emptyContent().entries);
    for (const [at, { speaker, role, day, published, story, kind, words }] of told.entries()) {
      const span = {
        kind: kind ?? 'direct',
        text: words,
        group: 1,
        speaker,
        speakerKind: role === undefined ? 'organisation' : 'person',
        role: role ?? null,
        organisation: null,
        official: true,
        saidOn: day ?? null,
        saidOnFrom: 'explicit',
        place: null,
      };
      const date = published ?? day ?? '2025-01-01';
      put(own, String(at), story ?? 'kasus', date, words, [spanOf(span, 0, words)]);
    }
    const { relations, recordOf } = seen(own);
    const ids = told.map(({ words }, at) => recordOf(String(at), words));
    const found: Record<string, string> = {};
    for (const [a, first] of ids.entries()) {
      for (const [b, second] of ids.entries()) {
        if (a < b) found[`${a}-${b}`] = relationOf(relations, first, second);
      }
    }
    const expected = Object.fromEntries(
      Object.keys(found).map((pair) => [pair, pairs[pair] ?? 'apart']),
    );
    expect(found).toEqual(expected);
    if (conflicts !== undefined) expect(relations.conflicts).toHaveLength(conflicts);
  });
});
