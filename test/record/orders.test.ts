import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { sampleArticles } from '../../scripts/newsroom/articles.ts';
import { Archive } from '../../scripts/record/archive.ts';
import type { Reading } from '../../scripts/record/reading.ts';
import { record } from '../../scripts/record/record.ts';
import type { Related } from '../../src/wording/related.ts';
import { relationsOf } from '../../src/wording/relations.ts';

/** The sample newsroom's articles, read and extracted once. */
const READINGS: Reading[] = sampleArticles().map((article) => {
  const text = article.paragraphs.join('\n');
  const extraction = extract({ text, publishedAt: article.published, title: article.title });
  return {
    outlet: article.outlet,
    url: `https://${article.outlet}.example/${article.slug}`,
    title: article.title,
    publishedAt: article.published,
    text,
    textHash: `sha256:${article.slug}`,
    normaliser: '1',
    extractor: '1',
    readAt: '2026-11-24',
    stories: [/Sidatani/.test(text) ? 'petani' : 'banjir'],
    extraction,
  };
});

/** What readers would see, whatever the files are called: reports of each statement, and relations. */
function outcome(readings: readonly Reading[]) {
  const archive = new Archive(emptyContent().entries);
  for (const reading of readings) record(archive, reading);
  const standing = [...archive.all('statements')].filter(([, { data }]) => !data.mergedInto);
  const names = new Map(
    standing.map(([id, { data, words }]) => [
      id,
      data.reports
        .map((report) => `${report.article} ${report.quote ?? words}`)
        .sort()
        .join(' + '),
    ]),
  );
  const relations = relationsOf(
    standing
      .map(
        ([id, { data, words }]): Related => ({
          id,
          kind: data.kind,
          speaker: data.speaker,
          day: data.saidOn ?? data.reports.find(({ saidOn }) => saidOn)?.saidOn ?? null,
          published:
            data.reports
              .flatMap(({ article }) => archive.get('articles', article)?.data.publishedAt ?? [])
              .sort()[0] ?? null,
          stories: data.stories,
          articles: data.reports.map(({ article }) => article),
          wordings: data.reports.map((report) => report.quote ?? words).sort(),
          attribution: [archive.get('people', data.speaker ?? '')?.data.name].filter(
            (name) => typeof name === 'string',
          ),
        }),
      )
      .sort((a, b) => ((names.get(a.id) ?? '') < (names.get(b.id) ?? '') ? -1 : 1)),
  );
  const events = [...archive.all('events').values()]
    .filter(({ data }) => !data.mergedInto)
    .map(({ data }) =>
      data.reports
        .map(({ article }) => article)
        .sort()
        .join(' + '),
    );
  return {
    statements: [...names.values()].sort(),
    events: events.sort(),
    relations: [
      ...relations.conflicts.flatMap(({ kind, passages }) =>
        passages.map(({ members }) => [kind, ...members.map(({ id }) => names.get(id)).sort()]),
      ),
      ...relations.paraphrases.map(({ a, b }) => ['paraphrase', names.get(a), names.get(b)].sort()),
      ...relations.similar.map(({ a, b }) => ['similar', names.get(a), names.get(b)].sort()),
    ]
      .map((relation) => relation.join(' | '))
      .sort(),
  };
}

function* ordersOf<T>(items: readonly T[]): Generator<T[]> {
  if (items.length < 2) yield [...items];
  for (const [index, item] of items.entries()) {
    for (const rest of ordersOf(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}

/** A shuffle that can be repeated: Fisher-Yates on a linear congruential generator. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

describe('the order in which articles arrive does not matter', () => {
  it('in any of the 120 orders of five articles', () => {
    const five = READINGS.slice(0, 5);
    const expected = outcome(five);
    expect(expected.statements.length).toBeGreaterThan(15);
    for (const order of ordersOf(five)) expect(outcome(order)).toEqual(expected);
  });

  it('in 80 random orders of the sample newsroom', () => {
    const expected = outcome(READINGS);
    expect(expected.relations.length).toBeGreaterThan(0);
    for (let seed = 1; seed <= 80; seed += 1) {
      expect(outcome(shuffled(READINGS, seed))).toEqual(expected);
    }
  });
});
