import type { Plot } from './bars.ts';
import type { Both, Source, Value } from './column.ts';
import { TABLES } from './tables.ts';

type Row = Readonly<Record<string, Value>>;

/** A question as a researcher would ask it, with its query and its answer. */
export interface Question {
  id: string;
  title: Both;
  /** DuckDB, three lines at most, over the Parquet files. */
  sql: string;
  /** What the query gives, computed from the same tables without a database. */
  columns: readonly string[];
  rows: Value[][];
  /** Which columns the plot's bars are called and drawn by. */
  plot: Plot;
  /** What to mind with the answer. */
  caution: Both;
  /** What the data lack where there is no answer. */
  none: string;
}

/** The tables in memory, by name. */
type Tables = (name: string) => readonly Row[];

/**
 * The eight worked questions. The site's examples are built without a database, so each answer is
 * computed here too; a test runs every query and compares.
 *
 * @param today day of building, YYYY-MM-DD
 */
export function questionsOf(source: Source, today: string): Question[] {
  return questionsOn((name) => {
    const table = TABLES.find((one) => one.name === name);
    return table ? [...table.views(source)] : [];
  }, today);
}

/**
 * The same of tables that were read from anywhere.
 *
 * @param read a table's rows by its name; each is asked for once
 */
export function questionsOn(read: Tables, today: string): Question[] {
  const known = new Map<string, readonly Row[]>();
  const tables: Tables = (name) => {
    const rows = known.get(name) ?? read(name);
    known.set(name, rows);
    return rows;
  };
  return [
    citedByMonth(tables),
    oneSentence(tables),
    hoursToFirst(tables),
    wordsOfPost(tables),
    directShare(tables),
    heldBy(tables),
    promises(tables, today),
    withdrawn(tables),
  ];
}

/** The rest of a question; the answer's rows are sorted by all columns, as `order by all` does. */
const answered = (question: Omit<Question, 'rows'>, rows: Iterable<Row>): Question => {
  const { columns } = question;
  const inOrder = (a: Row, b: Row): number => {
    for (const column of columns) {
      const found = compared(a[column] ?? null, b[column] ?? null);
      if (found !== 0) return found;
    }
    return 0;
  };
  const sorted = [...rows].sort(inOrder);
  return { ...question, rows: sorted.map((row) => columns.map((name) => row[name] ?? null)) };
};

/** As DuckDB sorts: nothing last, text by its bytes. */
function compared(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'string' && typeof b === 'string')
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const byId = (rows: readonly Row[]): ReadonlyMap<Value | undefined, Row> =>
  new Map(rows.map((row) => [row['id'], row]));

/** The rows that are no invented examples; what has no such column is kept. */
const real = (rows: readonly Row[]): Row[] => rows.filter(({ invented }) => invented !== true);

/** How often each value of a key stands in rows, most often first, then by the value. */
function commonest(rows: readonly Row[], column: string): Value {
  const counts = new Map<Value, number>();
  for (const row of rows) {
    const value = row[column] ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compared(a[0], b[0]));
  return first?.[0] ?? null;
}

/** Rows under their values of some columns. */
function grouped(rows: readonly Row[], columns: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row[column] ?? null));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const text = (value: Value | undefined): string => `'${String(value ?? '').replaceAll("'", "''")}'`;

/** Words as the queries count them: by single spaces. */
const lengthOf = (words: Value | undefined): number => String(words ?? '').split(' ').length;

/** The law on personal data, of which this was asked first; where nobody cites it, the one most cited. */
const UU_PDP = 'uu-27-2022';

function citedByMonth(tables: Tables): Question {
  const isCited = tables('citations').some(({ law_id }) => law_id === UU_PDP);
  const law = isCited ? UU_PDP : (commonest(tables('citations'), 'law_id') ?? UU_PDP);
  const statements = byId(real(tables('statements')));
  const rows = tables('citations').flatMap((citation): Row[] => {
    const statement = statements.get(citation['statement_id']);
    if (!statement || citation['law_id'] !== law) return [];
    const day = statement['date'] ?? statement['reported_on'];
    return [
      {
        month: day === null || day === undefined ? null : String(day).slice(0, 7),
        speaker: statement['person_id'] ?? statement['body_id'] ?? null,
        id: statement['id'] ?? null,
      },
    ];
  });
  return answered(
    {
      id: 'peraturan-per-bulan',
      title: {
        id: 'Siapa menyebut satu peraturan, per bulan?',
        en: 'Who cited a law, by month?',
      },
      sql: `select strftime(coalesce(date, reported_on), '%Y-%m') as month, coalesce(person_id, body_id) as speaker, count(distinct id) as statements
from 'citations.parquet' c join 'statements.parquet' s on s.id = c.statement_id
where law_id = ${text(law)} and not invented group by all order by all`,
      columns: ['month', 'speaker', 'statements'],
      plot: { label: ['month', 'speaker'], value: 'statements' },
      caution: {
        id: 'Bila hari diucapkan tidak disebut, dipakai hari diberitakan.',
        en: 'Where the day of saying is not told, the day of reporting stands in.',
      },
      none: 'Belum ada pernyataan yang menyebut peraturan.',
    },
    grouped(rows, ['month', 'speaker']).map((group) => ({
      ...group[0],
      statements: new Set(group.map(({ id }) => id)).size,
    })),
  );
}

function oneSentence(tables: Tables): Question {
  const statements = byId(real(tables('statements')));
  const speaker = (id: Value | undefined): Value => {
    const statement = statements.get(id);
    return statement?.['person_id'] ?? statement?.['body_id'] ?? null;
  };
  return answered(
    {
      id: 'satu-kalimat-dua-narasumber',
      title: { id: 'Satu kalimat, dua narasumber', en: 'One sentence, two speakers' },
      sql: `select coalesce(a.person_id, a.body_id) as one, coalesce(b.person_id, b.body_id) as other, r.status, r.words, a.standing as one_standing, b.standing as other_standing, len(string_split(r.words, ' ')) as length
from 'relations.parquet' r join 'statements.parquet' a on a.id = first_id join 'statements.parquet' b on b.id = second_id
where r.kind = 'other-speaker' and not a.invented and not b.invented order by all`,
      columns: ['one', 'other', 'status', 'words', 'one_standing', 'other_standing', 'length'],
      plot: { label: ['one', 'other'], value: 'length' },
      caution: {
        id: 'Belum tentu ada yang keliru: keduanya dapat mengatakannya, atau ada siaran pers.',
        en: 'It need not be an error: both may have said it, or a press release did.',
      },
      none: 'Belum ada kalimat yang dicetak sebagai ucapan dua narasumber.',
    },
    tables('relations')
      .filter(
        ({ kind, first_id, second_id }) =>
          kind === 'other-speaker' && statements.has(first_id) && statements.has(second_id),
      )
      .map((row) => ({
        one: speaker(row['first_id']),
        other: speaker(row['second_id']),
        status: row['status'] ?? null,
        words: row['words'] ?? null,
        one_standing: statements.get(row['first_id'])?.['standing'] ?? null,
        other_standing: statements.get(row['second_id'])?.['standing'] ?? null,
        length: lengthOf(row['words']),
      })),
  );
}

function hoursToFirst(tables: Tables): Question {
  const articles = byId(tables('articles'));
  const listings = tables('listings');
  const reports = Map.groupBy(tables('reports'), ({ statement_id }) => statement_id);
  const timesOf = (statement: Value | undefined) =>
    (statement ? (reports.get(statement) ?? []) : []).flatMap(({ article_id }) => {
      const at = articles.get(article_id)?.['published_at'];
      return typeof at === 'string' ? [Date.parse(at) / 1000] : [];
    });
  /** When articles of a story came out, earliest first. */
  const byStory = new Map(
    [...Map.groupBy(listings, ({ story_id }) => story_id)].map(([story, own]) => [
      story,
      own.flatMap(({ statement_id }) => timesOf(statement_id)).sort((a, b) => a - b),
    ]),
  );
  const stories = Map.groupBy(listings, ({ event_id }) => event_id);
  const rows = real(tables('events')).flatMap((event): Row[] => {
    if (event['first_day'] !== event['last_day']) return [];
    const start = Date.parse(String(event['first_day'])) / 1000 - 7 * 3600;
    const firsts = (stories.get(event['id']) ?? []).flatMap(
      ({ story_id }) => firstFrom(byStory.get(story_id) ?? [], start) ?? [],
    );
    if (firsts.length === 0) return [];
    const first = Math.min(...firsts);
    return [{ hours: Math.floor((first - start) / 3600), event: event['id'] ?? null }];
  });
  return answered(
    {
      id: 'jam-sampai-pernyataan-pertama',
      title: {
        id: 'Berapa jam dari peristiwa sampai pernyataan pertama dalam kasusnya?',
        en: 'How many hours from an event to the first statement in its story?',
      },
      sql: `select floor(min(epoch(a.published_at) - epoch(e.first_day) + 7 * 3600) / 3600)::int as hours, e.id as event from 'events.parquet' e
join 'listings.parquet' le on le.event_id = e.id join 'listings.parquet' ls using (story_id) join 'reports.parquet' r on r.statement_id = ls.statement_id join 'articles.parquet' a on a.id = r.article_id
where first_day = last_day and not e.invented and epoch(a.published_at) >= epoch(e.first_day) - 7 * 3600 group by e.id order by all`,
      columns: ['hours', 'event'],
      plot: { label: ['event'], value: 'hours' },
      caution: {
        id: 'Jam peristiwa tidak dicatat: dihitung dari pukul 00.00 WIB hari itu sampai artikel pertama terbit, dalam kasus yang sama. Artikel yang jam terbitnya tidak tercatat tidak dihitung.',
        en: 'Events have no hour: counted from midnight (UTC+7) of the day to when the first article came out, within one story. Articles whose hour is not on record do not count.',
      },
      none: 'Belum ada kasus dengan peristiwa yang harinya pasti dan, sesudahnya, pernyataan dari artikel yang jam terbitnya tercatat.',
    },
    rows,
  );
}

/** The first of sorted numbers that is no less than one. */
function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return sorted[from];
}

function wordsOfPost(tables: Tables): Question {
  const post = commonest(real(tables('statements')), 'post_id');
  const articles = byId(tables('articles'));
  const firstPrinted = new Map<Value | undefined, string>();
  for (const { statement_id, article_id } of tables('reports')) {
    const at = articles.get(article_id)?.['published_at'];
    if (!statement_id || typeof at !== 'string') continue;
    const before = firstPrinted.get(statement_id);
    if (before === undefined || at < before) firstPrinted.set(statement_id, at);
  }
  return answered(
    {
      id: 'kata-kata-satu-jabatan',
      title: {
        id: 'Bagaimana kata-kata satu jabatan berubah?',
        en: "How did an office's wording change?",
      },
      sql: `select coalesce(s.date, reported_on) as day, strftime(min(a.published_at), '%Y-%m-%dT%H:%M:%SZ') as first_printed, s.id, person_id, s.text, standing, len(string_split(s.text, ' ')) as length
from 'statements.parquet' s left join 'reports.parquet' r on r.statement_id = s.id left join 'articles.parquet' a on a.id = r.article_id
where post_id = ${text(post)} and not invented group by all order by all`,
      columns: ['day', 'first_printed', 'id', 'person_id', 'text', 'standing', 'length'],
      plot: { label: ['day', 'person_id'], value: 'length' },
      caution: {
        id: 'Panjang bukan isi: bacalah kata-katanya. Jam diucapkan tidak tercatat: yang diucapkan pada hari yang sama diurutkan menurut saat artikel pertamanya terbit (UTC), yang jam terbitnya tidak tercatat sesudahnya, lalu menurut id.',
        en: 'Length is not content: read the words. The hour of saying is not on record: what was said on one day stands in the order in which the first article with it came out (UTC), what has no hour after that, and then by id.',
      },
      none: 'Belum ada pernyataan dengan jabatan yang lembaganya dikenal.',
    },
    real(tables('statements'))
      .filter((row) => post !== null && row['post_id'] === post)
      .map((row) => ({
        id: row['id'] ?? null,
        day: row['date'] ?? row['reported_on'] ?? null,
        first_printed: firstPrinted.get(row['id']) ?? null,
        person_id: row['person_id'] ?? null,
        text: row['text'] ?? null,
        standing: row['standing'] ?? null,
        length: lengthOf(row['text']),
      })),
  );
}

function directShare(tables: Tables): Question {
  const statements = byId(real(tables('statements')));
  const reports = tables('reports').filter(({ statement_id }) =>
    statements.has(statement_id ?? undefined),
  );
  return answered(
    {
      id: 'kutipan-langsung-per-media',
      title: {
        id: 'Berapa bagian kutipan langsung tiap media?',
        en: 'What share of each outlet is direct quotation?',
      },
      sql: `select outlet_id, count(*) as reports, round(100.0 * count(*) filter (r.kind = 'direct') / count(*))::int as direct_percent
from 'reports.parquet' r join 'statements.parquet' s on s.id = r.statement_id
where not invented group by all order by all`,
      columns: ['outlet_id', 'reports', 'direct_percent'],
      plot: { label: ['outlet_id'], value: 'direct_percent' },
      caution: {
        id: 'Hanya artikel yang dibaca untuk kasus-kasus di sini, bukan seluruh isi medianya.',
        en: 'Only articles that were read for the stories here, not all that an outlet prints.',
      },
      none: 'Belum ada pernyataan.',
    },
    grouped(reports, ['outlet_id']).map((group) => ({
      outlet_id: group[0]?.['outlet_id'] ?? null,
      reports: group.length,
      direct_percent: Math.round(
        (100 * group.filter(({ kind }) => kind === 'direct').length) / group.length,
      ),
    })),
  );
}

function heldBy(tables: Tables): Question {
  const terms = Map.groupBy(tables('memberships'), ({ post_id }) => post_id);
  const rows = real(tables('statements')).flatMap((statement): Row[] => {
    const { post_id, date, person_id } = statement;
    if (!post_id || !date) return [];
    const then = (terms.get(post_id) ?? []).filter(
      (held) =>
        String(held['start_date'] ?? '0001-01-01') <= String(date) &&
        String(date) <= String(held['end_date'] ?? '9999-12-31'),
    );
    // As a left join does: a day of which no term is on record is a row too.
    return (then.length > 0 ? then : [{}]).map((held: Row) => ({
      day: date,
      post_id,
      holder: held['person_id'] ?? null,
      since: held['start_date'] ?? null,
      until: held['end_date'] ?? null,
      own: person_id !== null && person_id === held['person_id'],
    }));
  });
  const of = ['day', 'post_id', 'holder', 'since', 'until'];
  return answered(
    {
      id: 'siapa-memegang-jabatan-hari-itu',
      title: {
        id: 'Siapa memegang jabatan itu pada hari itu?',
        en: 'Who held the office that day?',
      },
      sql: `select s.date as day, s.post_id, m.person_id as holder, m.start_date as since, m.end_date as until, count(*) as statements, count(*) filter (s.person_id = m.person_id) as by_holder
from 'statements.parquet' s left join 'memberships.parquet' m on m.post_id = s.post_id and s.date between coalesce(m.start_date, '0001-01-01') and coalesce(m.end_date, '9999-12-31')
where s.date is not null and s.post_id is not null and not s.invented group by all order by all`,
      columns: [...of, 'statements', 'by_holder'],
      plot: { label: ['day', 'post_id', 'holder'], value: 'statements' },
      caution: {
        id: 'Satu baris untuk setiap hari ketika jabatan itu berbicara: siapa yang memegangnya pada hari itu, bukan siapa yang memegangnya sekarang. Pemegang kosong: tidak ada masa jabatan yang tercatat untuk hari itu. Masa jabatan yang tidak diketahui awal atau akhirnya (since atau until kosong) dianggap terbuka di sisi itu.',
        en: 'A row for every day on which the office spoke: who held it on that day, not who holds it now. No holder: no term is on record for that day. A term whose beginning or end is not known (since or until empty) counts as open on that side.',
      },
      none: 'Belum ada pernyataan yang hari dan jabatannya diketahui.',
    },
    grouped(rows, of).map((group) => ({
      ...group[0],
      statements: group.length,
      by_holder: group.filter(({ own }) => own).length,
    })),
  );
}

function promises(tables: Tables, today: string): Question {
  const statements = byId(real(tables('statements')));
  const own = tables('deadlines').filter(({ statement_id }) => statements.has(statement_id));
  const rows = own.map((row) => ({
    due: row['due'] ?? null,
    words: row['words'] ?? null,
    state:
      row['state'] === 'terbuka' && String(row['due']) < today
        ? 'lewat tanpa kabar'
        : (row['state'] ?? null),
  }));
  return answered(
    {
      id: 'janji-dan-kelanjutannya',
      title: { id: 'Janji, dan apa jadinya', en: 'Promises, and what became of them' },
      sql: `select if(state = 'terbuka' and due < date '${today}', 'lewat tanpa kabar', state) as became, count(*) as promises, string_agg(words, '; ' order by due, words) as words
from 'deadlines.parquet' d join 'statements.parquet' s on s.id = d.statement_id
where not invented group by all order by all`,
      columns: ['became', 'promises', 'words'],
      plot: { label: ['became'], value: 'promises' },
      caution: {
        id: '“Lewat tanpa kabar” berarti belum ada yang mencatat kelanjutannya, bukan bahwa janjinya diingkari.',
        en: '"Lewat tanpa kabar" (passed without news) means that nobody wrote down what became of it, not that it was broken.',
      },
      none: 'Belum ada janji atau tenggat yang tercatat.',
    },
    grouped(rows, ['state']).map((group) => ({
      became: group[0]?.['state'] ?? null,
      promises: group.length,
      words: group
        .toSorted(
          (a: Row, b: Row) =>
            compared(a['due'] ?? null, b['due'] ?? null) ||
            compared(a['words'] ?? null, b['words'] ?? null),
        )
        .map((row: Row) => row['words'])
        .join('; '),
    })),
  );
}

function withdrawn(tables: Tables): Question {
  const rows = tables('withdrawals').filter(
    ({ fate }) => fate === 'withdrawn' || fate === 'erased',
  );
  return answered(
    {
      id: 'yang-ditarik',
      title: { id: 'Apa yang ditarik, dan mengapa?', en: 'What was withdrawn, and why?' },
      sql: `select cause, fate, count(*) as records, min(withdrawn_on) as first, max(withdrawn_on) as last, string_agg(distinct reason, '; ' order by reason) as reasons
from 'withdrawals.parquet'
where fate in ('withdrawn', 'erased') group by all order by all`,
      columns: ['cause', 'fate', 'records', 'first', 'last', 'reasons'],
      plot: { label: ['cause', 'fate'], value: 'records' },
      caution: {
        id: 'Sebab kosong: editor hanya menulis alasannya. Yang digabung dengan catatan lain tidak dihitung.',
        en: 'No cause: the editor only wrote a reason. What was made one with another record is not counted.',
      },
      none: 'Belum ada yang ditarik atau dihapus.',
    },
    grouped(rows, ['cause', 'fate']).map((group) => {
      const days = group.map((row) => String(row['withdrawn_on'])).sort();
      const reasons = new Set(group.flatMap(({ reason }) => reason ?? []));
      const sorted = [...reasons].sort(compared);
      return {
        cause: group[0]?.['cause'] ?? null,
        fate: group[0]?.['fate'] ?? null,
        records: group.length,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        reasons: sorted.length > 0 ? sorted.join('; ') : null,
      };
    }),
  );
}
