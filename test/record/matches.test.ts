import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { Archive } from '../../scripts/record/archive.ts';
import { record } from '../../scripts/record/record.ts';
import { type Related, relationsOf } from '../../src/wording/relations.ts';

/**
 * `test/gold/matches.json` says which annotated statements of different outlets are the same, a
 * paraphrase, or a conflict. The gold annotations themselves are recorded here, so that this
 * measures joining alone, whatever the extractor makes of the texts.
 */
const GOLD = new URL('../gold/', import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'));

const STORIES: Record<string, string[]> = {
  kebocoran: ['003', '006', '014', '032'],
  banjir: ['091', '096', '160', '167'],
  ledakan: ['071', '105', '135', '141'],
};
const MATCHES: { same: [string, string][]; relation: string }[] = json('matches.json');

const archive = new Archive(emptyContent().entries);
for (const [story, articles] of Object.entries(STORIES)) {
  for (const id of articles) {
    const text = readFileSync(new URL(`${id}.txt`, GOLD), 'utf8');
    const gold = json(`${id}.gold.json`);
    let from = 0;
    const statements = gold.statements.map((statement: { text: string }) => {
      const start = text.indexOf(statement.text, from);
      from = start + 1;
      return {
        speakerText: null,
        saidOnText: null,
        cue: null,
        review: [],
        ...statement,
        start,
        end: start + statement.text.length,
      };
    });
    record(archive, {
      outlet: `outlet-${id}`,
      publishedAt: gold.publishedAt,
      title: gold.title,
      text,
      textHash: `sha256:${id}`,
      normaliser: '1',
      extractor: '1',
      readAt: '2026-11-24',
      stories: [story],
      extraction: { statements, dates: [], laws: [] },
      events: [],
    });
  }
}

const standing = [...archive.all('statements')].filter(([, { data }]) => !data.mergedInto);

/** Where the words of one outlet stand on record. */
function recordOf([id, words]: [string, string]): string | undefined {
  const bare = words.replace(/[\s,]+$/, '');
  return standing.find(([, { data, words: own }]) =>
    data.reports.some(
      (report) =>
        report.article.startsWith(`outlet-${id}/`) && (report.quote ?? own).includes(bare),
    ),
  )?.[0];
}

const relations = relationsOf(
  standing.map(
    ([id, { data, words }]): Related => ({
      id,
      kind: data.kind,
      speaker: data.speaker,
      day: data.saidOn,
      stories: data.stories,
      articles: data.reports.map(({ article }) => article),
      wordings: data.reports.map((report) => report.quote ?? words),
      attribution: [archive.get('people', data.speaker ?? '')?.data.name, data.role].filter(
        (name) => typeof name === 'string',
      ),
    }),
  ),
);

const related = (kind: string, a: string | undefined, b: string | undefined) =>
  relations.some(
    (relation) =>
      relation.kind === kind && [relation.a, relation.b].sort().join() === [a, b].sort().join(),
  );

describe.each(MATCHES)('$relation: $same.0.1', ({ same, relation }) => {
  const ids = same.map(recordOf);

  it('is found', () => {
    expect(ids).not.toContain(undefined);
    const pairs = same.flatMap((a, at) => same.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      if (relation === 'same') expect(recordOf(a)).toBe(recordOf(b));
      if (relation === 'conflict') {
        expect(recordOf(a)).not.toBe(recordOf(b));
        expect(related('other-speaker', recordOf(a), recordOf(b))).toBe(true);
      }
      if (relation === 'paraphrase' && recordOf(a) !== recordOf(b)) {
        expect(related('paraphrase', recordOf(a), recordOf(b))).toBe(true);
      }
    }
  });
});

it('nothing is joined that an annotator did not call the same', () => {
  const called = new Set(
    MATCHES.filter(({ relation }) => relation !== 'conflict').flatMap(({ same }) => {
      const outlets = same.map(([id]) => `outlet-${id}`);
      return outlets.flatMap((a) =>
        outlets.map((b) => `${recordOf(same[outlets.indexOf(a)] as [string, string])} ${a} ${b}`),
      );
    }),
  );
  for (const [id, { data }] of standing) {
    const outlets = [...new Set(data.reports.map(({ article }) => article.split('/')[0]))];
    for (const a of outlets) {
      for (const b of outlets) if (a !== b) expect(called).toContain(`${id} ${a} ${b}`);
    }
  }
});
