import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/schema/words.ts';
import { type Row, recordsIn, rowsOf, sourceOf } from './source.ts';

/** Rows by what they belong to, in the order of their position. */
function belonging(rows: readonly Row[], owner: string): Map<unknown, Row[]> {
  const lists = new Map<unknown, Row[]>();
  for (const row of rows) lists.set(row[owner], [...(lists.get(row[owner]) ?? []), row]);
  for (const list of lists.values())
    list.sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  return lists;
}

const given = (row: Row, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([column, field]) =>
      row[column] === null ? [] : [[field, row[column]]],
    ),
  );

describe.each(['content', 'test/site/fixtures/content'])('%s → tables → records', (folder) => {
  const records = recordsIn(folder);
  const source = sourceOf(records);
  const table = (name: string) => rowsOf(name, source);
  const people = new Set(table('people').map(({ id }) => id));
  const selectors = belonging(table('selectors'), 'report_id');

  /** The reports of a record as its file has them, out of the tables. */
  const reportsOf = (rows: readonly Row[], words: unknown, day: unknown) =>
    rows.map((row, at) => {
      const places = (selectors.get(row['id']) ?? []).map((place) =>
        given(place, { prefix: 'prefix', suffix: 'suffix', start: 'start', end: 'end' }),
      );
      return {
        article: row['article_id'],
        ...(at > 0 && row['text'] !== words ? { quote: row['text'] } : {}),
        ...given(row, {
          speaker_as_printed: 'speaker',
          role_as_printed: 'role',
          date_as_printed: 'date',
        }),
        ...(row['date'] !== day && row['date'] !== null ? { saidOn: row['date'] } : {}),
        ...places[0],
        ...(places.length > 1 ? { continued: places.slice(1) } : {}),
        ...given(row, { extractor: 'extractor', form: 'form', probability: 'probability' }),
      };
    });

  it('gives every statement back as its file says it', () => {
    const reports = belonging(table('reports'), 'statement_id');
    const stories = belonging(table('listings'), 'statement_id');
    const laws = belonging(table('citations'), 'statement_id');
    const deadlines = belonging(table('deadlines'), 'statement_id');
    const corrections = belonging(table('corrections'), 'statement_id');
    const doubts = belonging(table('doubts'), 'statement_id');
    const back = new Map(
      table('statements').map((row) => {
        const { id } = row;
        return [
          id,
          {
            words: row['text'],
            speaker: row['person_id'] ?? row['body_id'],
            role: row['role'],
            organisation: row['organization_id'],
            official: row['official'],
            saidOn: row['date'],
            place: row['place'],
            kind: row['kind'],
            stories: (stories.get(id) ?? []).map((listed) => listed['story_id']),
            laws: (laws.get(id) ?? []).map((cited) => ({
              law: cited['law_id'],
              ...given(cited, { article: 'article' }),
            })),
            reports: reportsOf(reports.get(id) ?? [], row['text'], row['date']),
            deadlines: (deadlines.get(id) ?? []).map((one) => ({
              ...given(one, { due: 'due', words: 'words', state: 'state', link: 'link' }),
            })),
            corrections: (corrections.get(id) ?? []).map((one) => one['note']),
            review: (doubts.get(id) ?? []).map((one) => one['reason']),
            reviewed: row['reviewed_on'],
          },
        ];
      }),
    );
    const listed = records.statements.filter(({ data }) => !data.withdrawn && !data.mergedInto);
    expect(back.size).toBe(listed.length);
    for (const { id, data, body } of listed) {
      const shown =
        data.speaker === null ||
        people.has(data.speaker) ||
        source.model.organisations.has(data.speaker);
      const { saidOn } = data;
      expect(back.get(id), id).toEqual({
        words: wordsOf(body),
        speaker: shown ? data.speaker : null,
        role: data.role,
        organisation: data.organisation,
        official: data.official,
        saidOn: saidOn ?? data.reports[0]?.saidOn ?? null,
        place: data.place,
        kind: data.kind,
        stories: data.stories,
        laws: data.laws,
        reports: data.reports.map(({ speaker, ...report }) => {
          const { quote, saidOn: own, ...rest } = report;
          return {
            ...rest,
            ...(shown && speaker ? { speaker } : {}),
            ...(quote && quote !== wordsOf(body) ? { quote } : {}),
            ...(own && own !== saidOn ? { saidOn: own } : {}),
          };
        }),
        deadlines: data.deadlines,
        corrections: data.corrections.map(({ note }) => note),
        review: data.review,
        reviewed: data.reviewed ?? null,
      });
    }
  });

  it('gives every event back', () => {
    const reports = belonging(table('reports'), 'event_id');
    const back = table('events').map((row) => ({
      id: row['id'],
      words: row['text'],
      date: row['date'],
      until: row['until'],
      articles: (reports.get(row['id']) ?? []).map((report) => report['article_id']),
    }));
    const events = records.events
      .filter(({ data }) => !data.withdrawn && !data.mergedInto)
      .map(({ id, data, body }) => ({
        id,
        words: wordsOf(body),
        date: data.date,
        until: data.until ?? null,
        articles: data.reports.map(({ article }) => article),
      }));
    expect(back).toEqual(events.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('gives people, their offices and their other names back', () => {
    const held = belonging(table('memberships'), 'person_id');
    const names = belonging(table('names'), 'person_id');
    for (const { id, data } of records.people.filter((person) => people.has(person.id))) {
      expect(
        (held.get(id) ?? []).map((row) =>
          given(row, {
            organization_id: 'organisation',
            role: 'title',
            start_date: 'from',
            end_date: 'to',
            source: 'source',
          }),
        ),
      ).toEqual(data.posts);
      expect((names.get(id) ?? []).map(({ name }) => name)).toEqual(data.aliases);
    }
  });

  it('gives the ledger back for every article that is named', () => {
    const back = new Map(table('articles').map((row) => [row['id'], row]));
    const named = new Set(
      [...source.model.statements, ...source.model.events].flatMap(({ reports }) =>
        reports.map(({ article }) => article.id),
      ),
    );
    expect([...back.keys()].sort()).toEqual([...named].sort());
    for (const { id, data } of records.articles.filter((article) => named.has(article.id)))
      expect(back.get(id)).toMatchObject({
        outlet_id: data.outlet,
        url: data.url ?? null,
        title: data.title ?? null,
        text_hash: data.textHash,
        normaliser: data.normaliser,
        extractor: data.extractor,
      });
  });
});
