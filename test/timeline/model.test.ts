import { describe, expect, it } from 'vitest';
import { alsoCredited, dayOf } from '../../src/feeds/caption.ts';
import { anchorOfConflict } from '../../src/feeds/permalink.ts';
import { law } from '../../src/schema/law.ts';
import { withdrawnId } from '../../src/schema/withdrawn-id.ts';
import { agreementOf, factsOf } from '../../src/timeline/counts.ts';
import { daysOf, sameVoice } from '../../src/timeline/days.ts';
import { type Item, modelOf } from '../../src/timeline/model.ts';
import { neighboursOf } from '../../src/timeline/neighbours.ts';
import { filtersOf, latestFirst, namedFilters, viewsOf } from '../../src/timeline/views.ts';
import { type Draft, modelWith } from './drafts.ts';

const SAME = 'Kami sudah memeriksa seluruh dinding bendungan dan tidak menemukan rembesan apa pun';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id.split('/')[1]);

describe('the order of a timeline', () => {
  it('is by day; events first; then as articles came out, and as an article runs', () => {
    const { items } = modelWith(
      [
        { id: 'tanpa-hari', day: null, more: { reports: [{ article: 'a/1', start: 30 }] } },
        { id: 'tanpa-artikel', day: null, articles: ['c/hilang'] },
        { id: 'kedua', more: { reports: [{ article: 'a/1', start: 50, end: 60 }] } },
        { id: 'pertama', more: { reports: [{ article: 'a/1', start: 10, end: 20 }] } },
        { id: 'lebih-pagi', articles: ['b/1'] },
        { id: 'kemarin', day: '2024-03-04' },
      ],
      [
        { id: 'surat', date: '2024-03-05' },
        { id: 'bulan-lalu', date: '2024-02' },
      ],
    );
    expect(ids(items)).toEqual([
      'bulan-lalu',
      'kemarin',
      'surat',
      'lebih-pagi',
      'pertama',
      // Without a day of its own it stands where its article came out, as the article runs.
      'tanpa-hari',
      'kedua',
      'tanpa-artikel',
    ]);
    expect(ids(latestFirst(items)).slice(0, 2)).toEqual(['surat', 'lebih-pagi']);
    expect(ids(latestFirst(items)).at(-1)).toBe('tanpa-artikel');
  });

  it("takes the day of the first report where the statement's own is not known", () => {
    const { statements } = modelWith([
      { id: 'x', day: null, more: { reports: [{ article: 'a/1', saidOn: '2024-03-02' }] } },
    ]);
    expect(statements[0]?.day).toBe('2024-03-02');
  });
});

describe('a statement without a day', () => {
  it('stands where its article came out by the clock of the outlet, and does not claim that day', () => {
    const { items } = modelWith([{ id: 'x', day: null }]);
    expect(items[0]).toMatchObject({ day: null, reportedOn: '2024-03-05', shownOn: '2024-03-05' });
    expect(daysOf(items).map(({ day }) => day)).toEqual(['2024-03-05']);
    expect(dayOf(items[0] as Item)).toBe('diberitakan 5 Maret 2024, hari diucapkan tidak disebut');
  });

  it('stands last when no article is known either', () => {
    const { items } = modelWith([{ id: 'x', day: null, articles: ['c/hilang'] }]);
    expect(items[0]).toMatchObject({ reportedOn: null, shownOn: null });
    expect(dayOf(items[0] as Item)).toBe('tanggal tidak diketahui');
  });
});

describe('a deadline', () => {
  const draft = (state: string) => ({
    id: 'x',
    more: { deadlines: [{ due: '2024-03-07', words: 'dua hari', state }] },
  });
  it.each([
    ['terbuka', '2024-03-06', 'terbuka'],
    ['terbuka', '2024-03-07', 'terbuka'],
    ['terbuka', '2024-03-08', 'tanpa-kabar'],
    ['ditepati', '2024-03-08', 'ditepati'],
    ['lewat', '2024-03-06', 'lewat'],
  ])('that an editor calls %s is, on %s, %s', (written, today, state) => {
    const { statements } = modelWith([draft(written)], [], { today });
    expect(statements[0]?.deadlines.map((deadline) => deadline.state)).toEqual([state]);
  });
});

describe('a site or a story that shows only what a person has looked at', () => {
  const drafts = [
    { id: 'dilihat', more: { reviewed: '2024-03-06' } },
    { id: 'ditarik', more: { withdrawn: { at: '2024-03-06', reason: 'Keliru.' } } },
    { id: 'digabung', more: { mergedInto: '2024/terbaca' } },
    { id: 'digabung-juga', more: { mergedInto: '2024/dilihat' } },
    { id: 'terbaca' },
  ];
  it.each([
    ['the site', { show: 'reviewed' as const }],
    ['the story', { story: { show: 'reviewed' } }],
  ])('%s: lists no other, and keeps only addresses that lead somewhere', (_what, setting) => {
    const { items, retired } = modelWith(drafts, [{ id: 'surat', date: '2024-03-05' }], setting);
    expect(ids(items)).toEqual(['dilihat']);
    expect(ids(retired)).toEqual([withdrawnId('2024/ditarik').slice(5), 'digabung-juga']);
  });

  it('else everything is listed', () => {
    expect(ids(modelWith(drafts).items)).toEqual(['dilihat', 'terbaca']);
  });
});

describe('the same words in two mouths', () => {
  const two = [
    { id: 'oleh-sari', words: `Sudah. ${SAME}.` },
    { id: 'oleh-bagus', speaker: 'bagus', words: `${SAME}.`, articles: ['b/1'] },
  ];

  it('are one conflict, with the words as they were printed', () => {
    const { conflicts } = modelWith(two);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.passages[0]?.words.replace(/\.$/, '')).toBe(SAME);
    expect(conflicts[0]?.status).toBe('belum-jelas');
  });

  it('are shown in one place of a day, and a member of another day leads there', () => {
    const { items } = modelWith([
      ...two,
      { id: 'lain-hari', speaker: 'bagus', words: `${SAME}.`, day: '2024-03-09' },
    ]);
    const days = daysOf(items);
    expect(days.map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
      ['conflict'],
      ['elsewhere'],
    ]);
  });

  it('are in one conflict a sentence: a third mouth with another sentence is in another', () => {
    const other = 'Pompa cadangan baru kami datangkan dari gudang provinsi tadi malam';
    const { items, statements, conflicts } = modelWith([
      { id: 'oleh-sari', words: `${SAME}. ${other}.` },
      { id: 'oleh-bagus', speaker: 'bagus', words: `${SAME}.`, articles: ['b/1'] },
      { id: 'oleh-wulan', speaker: 'sari-wulandari', words: `${other}.`, articles: ['b/1'] },
    ]);
    expect(conflicts.map((conflict) => ids(conflict.statements))).toEqual([
      ['oleh-bagus', 'oleh-sari'],
      ['oleh-wulan', 'oleh-sari'],
    ]);
    const sari = statements.find(({ id }) => id.endsWith('oleh-sari'));
    expect(sari?.conflicts).toEqual(conflicts);
    expect(new Set(conflicts.map(anchorOfConflict)).size).toBe(2);

    // Every item is shown once, with the words that its outlet printed.
    const rows = daysOf(items).flatMap((day) => day.rows);
    const shown = rows.flatMap((row): readonly Item[] =>
      row.kind === 'item' ? [row.item] : row.kind === 'conflict' ? row.members : [row.statement],
    );
    expect(ids(shown).sort()).toEqual(ids(items).sort());
    expect(rows.map(({ kind }) => kind)).toEqual(['conflict', 'item']);
    const mouth = conflicts[0]?.passages[0]?.mouths.find(
      ({ statement }) => statement.id === sari?.id,
    );
    expect(mouth?.words).toBe(`${SAME}. ${other}.`);
    const row = statements.find(({ id }) => id.endsWith('oleh-wulan'));
    expect(row && alsoCredited(row, row.conflicts)).toBe('Kalimat ini juga dikutip dari sari');
  });

  it('name the outlet that printed them, and not one that printed less', () => {
    const { conflicts } = modelWith([
      {
        id: 'oleh-sari',
        words: 'Kami datang lebih dulu.',
        more: {
          reports: [
            { article: 'a/1' },
            { article: 'b/1', quote: `Kami datang lebih dulu. ${SAME}.` },
          ],
        },
      },
      { id: 'oleh-bagus', speaker: 'bagus', words: `${SAME}.` },
    ]);
    const mouths = conflicts[0]?.passages[0]?.mouths;
    expect(mouths?.map(({ outlets }) => ids(outlets.map(({ id }) => ({ id: `x/${id}` }))))).toEqual(
      [['b'], ['a']],
    );
    expect(mouths?.[0]?.words).toContain(SAME);
  });

  it('are an ordinary row where only one of them is in the list', () => {
    const { statements } = modelWith(two);
    expect(daysOf(statements.slice(0, 1))[0]?.rows[0]?.kind).toBe('item');
  });

  it('are settled by what an editor found', () => {
    const { conflicts, items } = modelWith([
      {
        ...two[0],
        id: 'oleh-sari',
        more: { conflicts: [{ with: '2024/oleh-bagus', status: 'keduanya' }] },
      },
      two[1] as Draft,
    ]);
    expect(conflicts[0]?.status).toBe('keduanya');
    expect(factsOf(items)).toMatchObject({ openConflicts: [], speakers: 2, outlets: 2 });
  });

  it('stay open while a third name has not been looked at', () => {
    const found = { conflicts: [{ with: '2024/oleh-bagus', status: 'keduanya' }] };
    const { conflicts } = modelWith([
      { id: 'oleh-sari', words: `${SAME}.`, more: found },
      {
        id: 'oleh-bagus',
        speaker: 'bagus',
        words: `${SAME}.`,
        articles: ['b/1'],
        more: { conflicts: [{ with: '2024/oleh-sari', status: 'keduanya' }] },
      },
      { id: 'oleh-wulan', speaker: 'sari-wulandari', words: `${SAME}.`, articles: ['b/1'] },
    ]);
    expect(conflicts.map(({ status, findings }) => [status, findings.length])).toEqual([
      ['belum-jelas', 1],
    ]);
  });

  it('are no disagreement while one name may be the other cut short', () => {
    const cutShort = (second: string, review: string[]) =>
      modelWith([
        { id: 'pendek', words: `${SAME}.`, more: { review } },
        { id: 'panjang', speaker: second, words: `${SAME}.`, articles: ['b/1'] },
      ]);
    const { conflicts, items } = cutShort('sari-wulandari', ['speaker-ambiguous']);
    expect(conflicts[0]?.status).toBe('mungkin-sama');
    expect(factsOf(items).openConflicts).toEqual([]);
    expect(filtersOf(items).map(({ path }) => path)).not.toContain('jenis/atribusi-berbeda');

    expect(cutShort('sari-wulandari', []).conflicts[0]?.status).toBe('belum-jelas');
    expect(cutShort('bagus', ['speaker-ambiguous']).conflicts[0]?.status).toBe('belum-jelas');
  });
});

describe('records that are not listed', () => {
  it('keep their page and nothing else', () => {
    const model = modelWith([
      { id: 'ada' },
      { id: 'gabung', more: { mergedInto: '2024/ada' } },
      { id: 'tarik', more: { withdrawn: { at: '2024-03-09', reason: 'keliru' } } },
    ]);
    expect(ids(model.items)).toEqual(['ada']);
    expect(ids(model.retired)).toEqual([withdrawnId('2024/tarik').slice(5), 'gabung']);
  });

  it('a reference that leads nowhere is left out, not fatal', () => {
    const { statements } = modelWith([{ id: 'x', speaker: 'siapa', articles: ['c/9'] }]);
    expect(statements[0]).toMatchObject({ speaker: null, outlets: [{ id: 'c', name: 'c' }] });
  });
});

describe('pages of a story', () => {
  const drafts = Array.from({ length: 250 }, (_, at) => ({
    id: `p${String(at).padStart(3, '0')}`,
    // So short that a page has room for a hundred.
    words: 'a'.repeat(47),
    day: `2024-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
  }));
  const viewsWith = (count: number) => {
    const { items } = modelWith(drafts.slice(0, count));
    return viewsOf(items, filtersOf(items));
  };

  it('are numbered from the oldest in both orders', () => {
    const paths = viewsWith(250)
      .filter(({ filter }) => !filter)
      .map(({ path }) => path);
    expect(paths.sort()).toEqual(['', '2', '3', 'terbaru', 'terbaru/1', 'terbaru/2']);
  });

  it('a new statement changes the last page only', () => {
    const before = viewsWith(249);
    const after = viewsWith(250);
    const pageAt = (views: typeof before, path: string) =>
      ids(views.find((view) => view.path === path)?.items ?? []);
    for (const path of ['', '2', 'terbaru/1', 'terbaru/2'])
      expect(pageAt(after, path)).toEqual(pageAt(before, path));
    expect(pageAt(after, '3')).not.toEqual(pageAt(before, '3'));
  });

  it('grow with the statements: a filter that holds next to nothing has none', () => {
    const { items } = modelWith(
      Array.from({ length: 40 }, (_, at) => ({
        id: `s${at}`,
        day: `2024-${String(1 + (at % 10)).padStart(2, '0')}-05`,
      })),
    );
    const filters = filtersOf(items);
    expect(filters.filter(({ group }) => group === 'bulan')).toHaveLength(10);
    const shown = new Set(viewsOf(items, filters).map(({ filter }) => filter?.path));
    expect([...shown].filter((path) => path?.startsWith('bulan/'))).toEqual([]);
    expect(shown).toContain('jenis/langsung');
    // What a page names of them does not grow with the story either.
    const named = namedFilters(filters).filter(({ group }) => group === 'bulan');
    expect(named.map(({ path }) => path)).toEqual(
      ['05', '06', '07', '08', '09', '10'].map((month) => `bulan/2024-${month}`),
    );
  });

  it('lead from one to the next without a gap', () => {
    const views = viewsWith(250);
    for (const start of ['', 'terbaru']) {
      const walked: string[] = [];
      for (let path: string | undefined = start; path !== undefined; ) {
        walked.push(path);
        path = views.find((view) => view.path === path)?.next;
      }
      expect(walked).toHaveLength(3);
    }
  });
});

it('a day shows together what one speaker said in one office, others where they stand', () => {
  const { items } = modelWith([
    { id: 'a' },
    { id: 'b', speaker: 'bagus' },
    { id: 'c' },
    { id: 'd', more: { role: 'Menteri' } },
    { id: 'e', speaker: null },
    { id: 'f', speaker: null },
    { id: 'g', day: '2024-03-06' },
  ]);
  const days = daysOf(items).map(({ rows }) =>
    rows.map((row, at) => [
      row.kind === 'item' ? row.item.id.slice(-1) : '',
      sameVoice(row, rows[at - 1]),
    ]),
  );
  expect(days).toEqual([
    [
      ['a', false],
      ['c', true],
      ['b', false],
      ['d', false],
      ['e', false],
      ['f', false],
    ],
    [['g', false]],
  ]);
});

it('an outlet differs when its words do, where another outlet has the statement too', () => {
  const { items, outlets } = modelWith([
    { id: 'sama', articles: ['a/1', 'b/1'] },
    { id: 'beda', more: { reports: [{ article: 'a/1' }, { article: 'b/1', quote: 'lain' }] } },
    { id: 'sendiri' },
  ]);
  const a = outlets.get('a');
  expect(a && agreementOf(a, items)).toEqual({ shared: 2, differing: 1 });
});

it('knows what a speaker said before and after in the same story', () => {
  const { statements } = modelWith([
    { id: 'satu', day: '2024-03-01' },
    { id: 'sela', day: '2024-03-02', speaker: 'bagus' },
    { id: 'dua', day: '2024-03-03' },
  ]);
  const neighbours = neighboursOf(statements);
  const [first, , last] = statements;
  expect(first && neighbours.get(first)?.[0]?.after?.id).toBe('2024/dua');
  expect(last && neighbours.get(last)?.[0]?.before?.id).toBe('2024/satu');
});

it('a law is named by its number, and a code by its title', () => {
  const laws = [
    { kind: 'kitab', number: '8', year: 1981, title: 'Kitab Rekaan', aliases: ['KR'] },
    { kind: 'uu', number: '27', year: 2022, title: 'Hal Rekaan' },
  ].map((fields, at) => ({
    id: `hukum-${at}`,
    data: law.parse({ citation: `c${at}`, ...fields }),
    body: '',
  }));
  const none = { outlets: [], people: [], organisations: [], stories: [] };
  const model = modelOf(
    { ...none, articles: [], statements: [], events: [], laws },
    { today: '2024-03-06', show: 'all' },
  );
  expect([...model.laws.values()].map(({ name, short }) => [name, short])).toEqual([
    ['Kitab Rekaan', 'KR'],
    ['Undang-Undang Nomor 27 Tahun 2022 tentang Hal Rekaan', 'UU 27/2022'],
  ]);
});
