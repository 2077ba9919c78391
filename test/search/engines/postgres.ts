import type { Engine } from '../../../src/search/engine.ts';
import type { Name } from '../../../src/search/names.ts';
import type { Shown } from '../../../src/search/packs.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { Shard } from '../../../src/search/shards.ts';

/** What is asked of a client of PostgreSQL: PGlite and others have it. */
export interface Database {
  exec(sql: string): Promise<unknown>;
  query<T>(sql: string, values?: unknown[]): Promise<{ rows: T[] }>;
}

/** PostgreSQL's own stemmer for Indonesian (Snowball; postgresql.org/docs/current/textsearch-dictionaries.html). */
const WORDS = "'indonesian'";

/** All records are one part: a server need not be told which months to fetch. */
const ALL: Shard = { from: 'semua', to: 'semua', packs: 1, overview: '' };

/**
 * Fills a database with the records that the static index is made of.
 *
 * @param database an empty one
 */
export async function fillPostgres(
  database: Database,
  records: readonly SearchRecord[],
): Promise<void> {
  await database.exec(`CREATE TABLE records (
    url text PRIMARY KEY, day text, meta jsonb, filters jsonb, words tsvector)`);
  for (const { url, content, meta, filters, sort } of records)
    await database.query(
      `INSERT INTO records VALUES ($1, $2, $3, $4,
        setweight(to_tsvector(${WORDS}, $5), 'A') || to_tsvector(${WORDS}, $6))`,
      [url, sort['tanggal'], meta, filters, meta['title'] ?? '', content],
    );
  await database.exec('CREATE INDEX ON records USING gin (words); ANALYZE records');
}

/**
 * What takes the place of `src/search/engine.ts` where PostgreSQL answers instead of the static index. In a
 * browser its three questions would be requests to a server that asks them.
 */
export function postgresEngine(database: Database, names: readonly Name[]): Engine {
  const all: ReadonlySet<Shard> = new Set([ALL]);
  const isIn = async (sql: string, values: unknown[]) => {
    const { rows } = await database.query(`SELECT 1 FROM records WHERE ${sql} LIMIT 1`, values);
    return rows.length > 0 ? all : new Set<Shard>();
  };
  return {
    shards: [ALL],
    warm: async () => {},
    // A word that the stemmer leaves out ("dan") is in every record as far as anybody asks.
    having: (word) =>
      isIn(`words @@ plainto_tsquery(${WORDS}, $1) OR numnode(plainto_tsquery(${WORDS}, $1)) = 0`, [
        word,
      ]),
    holding: async () => all,
    values: async () => {
      const { rows } = await database.query<{ name: string; values: string[] }>(
        `SELECT key AS name, array_agg(DISTINCT value) AS values
          FROM records, jsonb_each(filters), jsonb_array_elements_text(jsonb_each.value) GROUP BY key`,
      );
      return Object.fromEntries(rows.map(({ name, values }) => [name, values]));
    },
    count: async () => {},
    search: async (_shard, query, { filters, sort = {} }) => {
      const wanted = Object.fromEntries(
        Object.entries(filters).map(([name, value]) => [name, [value]]),
      );
      const [order] = Object.values(sort);
      const { rows } = await database.query<{ url: string }>(
        `SELECT url FROM records, websearch_to_tsquery(${WORDS}, $1) AS asked
          WHERE ($1 = '' OR words @@ asked) AND filters @> $2
          ORDER BY ${order ? `day ${order}` : 'ts_rank_cd(words, asked) DESC, day DESC'}, url`,
        [query ?? '', wanted],
      );
      return { ids: rows.map(({ url }) => url), counts: {} };
    },
    names: async () => names,
    record: async (id) => {
      const { rows } = await database.query<Shown>(
        'SELECT url, meta, filters FROM records WHERE url = $1',
        [id],
      );
      return rows[0];
    },
  };
}
