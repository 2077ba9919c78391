import { describe, expect, it } from 'vitest';
import type { Statement as Span } from '../../scripts/extract/extraction.ts';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { Archive } from '../../scripts/record/archive.ts';
import type { Reading } from '../../scripts/record/reading.ts';
import { record } from '../../scripts/record/record.ts';
import { parseEntry } from '../../src/schema/parse.ts';

const DATA =
  'Secara bersamaan, kami juga melakukan pengumpulan data dan informasi yang diperlukan,';
const LETTER = 'Pada Selasa, kami telah mengirimkan surat permintaan klarifikasi kepada KPU.';

/** An article whose whole text is its quotations, one a paragraph. */
function reading(outlet: string, spans: Partial<Span>[], more: Partial<Reading> = {}): Reading {
  const text = spans.map((span) => span.text).join('\n');
  let at = 0;
  const statements = spans.map((span, group) => {
    const start = at;
    at += (span.text?.length ?? 0) + 1;
    return {
      kind: 'direct',
      text: '',
      group,
      speaker: 'Semuel A. Pangerapan',
      speakerText: 'Semuel',
      speakerKind: 'person',
      role: 'Dirjen Aptika',
      organisation: 'Kementerian Kominfo',
      official: true,
      saidOn: '2023-11-29',
      saidOnFrom: 'explicit',
      saidOnText: 'Rabu (29/11/2023)',
      place: null,
      cue: 'kata',
      form: 'after-cue',
      probability: 0.98765,
      review: [],
      ...span,
      start,
      end: start + (span.text?.length ?? 0),
    } satisfies Span;
  });
  return {
    outlet,
    publishedAt: '2023-11-29',
    text,
    textHash: `sha256:${outlet}${text}`,
    normaliser: '1',
    extractor: '1',
    readAt: '2023-11-30',
    stories: ['kpu'],
    extraction: { statements, dates: [], laws: [], events: [] },
    ...more,
  };
}

const archive = () => new Archive(emptyContent().entries);

/** Statements on record: speaker, and which articles report them. */
const standing = (held: Archive) =>
  [...held.all('statements').values()]
    .filter(({ data }) => !data.mergedInto)
    .map(({ data }) => [
      data.speaker,
      data.reports.map(({ article }) => article.split('/')[0]).sort(),
    ])
    .sort();

function inOrder(readings: Reading[]) {
  const held = archive();
  for (const one of readings) record(held, one);
  return standing(held);
}

function* ordersOf<T>(items: T[]): Generator<T[]> {
  if (items.length < 2) yield items;
  for (const [index, item] of items.entries()) {
    for (const rest of ordersOf(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}

describe('one statement in several outlets', () => {
  it('joins a shorter quotation by the same speaker on the same day', () => {
    expect(
      inOrder([reading('a', [{ text: `${LETTER} ${DATA}` }]), reading('b', [{ text: DATA }])]),
    ).toEqual([['semuel-a-pangerapan', ['a', 'b']]]);
  });

  it('keeps the other wording, the printed name and the day where they differ', () => {
    const held = archive();
    record(held, reading('a', [{ text: `${LETTER} ${DATA}` }]));
    const { changes } = record(
      held,
      reading('b', [{ text: DATA, speakerText: 'Pak Semuel', saidOn: '2023-11-30' }]),
    );
    const append = changes.find((change) => change.kind === 'append');
    expect(append?.report).toMatchObject({
      quote: DATA.slice(0, -1),
      speaker: 'Pak Semuel',
      saidOn: '2023-11-30',
    });
  });

  it('keeps of every report which program read it, by which form, and how likely it was right', () => {
    const held = archive();
    record(held, reading('a', [{ text: LETTER }]));
    const later = { extractor: '2' };
    const spans = [{ text: LETTER, form: 'colon' as const, probability: 0.5 }];
    record(held, reading('b', spans, later));
    const [statement] = [...held.all('statements').values()];
    expect(statement?.data.reports).toMatchObject([
      { extractor: '1', form: 'after-cue', probability: 0.988 },
      { extractor: '2', form: 'colon', probability: 0.5 },
    ]);
  });

  it('keeps in the ledger who came second, where they are on record, and of nobody else', () => {
    const second = {
      ...{ name: 'Budi Arie Setiadi', kind: 'person' as const },
      ...{ role: 'Menteri Kominfo', organisation: 'Kementerian Kominfo' },
    };
    const minister = {
      ...{ text: DATA, speaker: second.name, speakerText: 'Budi', role: second.role },
      ...{ saidOn: '2023-11-28' },
    };
    const review = ['speaker-inferred' as const];
    const ledger = (...spans: Partial<Span>[]) => {
      const held = archive();
      const title = 'Surat untuk kementerian';
      const { article } = record(held, reading('a', spans, { title }));
      const again = record(held, reading('b', spans, { title }));
      expect(held.get('articles', again.article)?.data.secondChoices).toBeUndefined();
      return held.get('articles', article)?.data;
    };
    const kept = ledger({ text: LETTER, review, second }, minister);
    expect(kept?.secondChoices).toEqual([
      { statement: kept?.statements[0], speaker: 'budi-arie-setiadi' },
    ]);
    // Nobody is drafted, or named, for having come second.
    expect(ledger({ text: LETTER, review, second })?.secondChoices).toBeUndefined();
    // Without an office they are no public figure.
    const witness = { ...second, role: null, organisation: null };
    const said = { ...minister, role: null, organisation: null, official: false };
    expect(ledger({ text: LETTER, review, second: witness }, said)?.secondChoices).toBeUndefined();
  });

  it('keeps no form and no probability where there is none', () => {
    const held = archive();
    record(held, reading('a', [{ text: LETTER, form: null, probability: undefined }]));
    const [statement] = [...held.all('statements').values()];
    expect(statement?.data.reports[0]).not.toHaveProperty('form', expect.anything());
    expect(statement?.data.reports[0]).not.toHaveProperty('probability', expect.anything());
  });

  it.each([
    [
      'another speaker: never merged, whatever the words',
      { speaker: 'Budi Arie Setiadi', role: 'Menteri' },
    ],
    ['reported speech and quotation', { kind: 'indirect' as const }],
    ['days that contradict each other', { saidOn: '2023-12-04' }],
    ['nobody knows who', { speaker: null, speakerKind: null }],
  ])('does not join %s', (_case, difference) => {
    const held = archive();
    record(held, reading('a', [{ text: DATA }]));
    record(held, reading('b', [{ text: DATA, ...difference }]));
    expect(standing(held)).toHaveLength(2);
  });

  it('does not join across stories', () => {
    expect(
      inOrder([
        reading('a', [{ text: DATA }]),
        reading('b', [{ text: DATA }], { stories: ['lain'] }),
      ]),
    ).toHaveLength(2);
  });

  it('joins an undated report only near the other in time', () => {
    const near = reading('b', [{ text: DATA, saidOn: null }], { publishedAt: '2023-12-01' });
    const far = reading('c', [{ text: DATA, saidOn: null }], { publishedAt: '2024-03-01' });
    expect(inOrder([reading('a', [{ text: DATA }]), near])).toHaveLength(1);
    expect(inOrder([reading('a', [{ text: DATA }]), far])).toHaveLength(2);
  });

  it('gives the same statements with the same reports in every order of arrival', () => {
    const readings = [
      reading('a', [{ text: LETTER }, { text: DATA }]),
      reading('b', [{ text: `${LETTER} ${DATA}` }]),
      reading('c', [{ text: DATA, saidOn: null, speaker: 'Semuel Abrijani Pangerapan' }]),
      reading('d', [{ text: DATA, speaker: 'Budi Arie Setiadi', role: 'Menteri Kominfo' }]),
      reading('e', [{ text: DATA, saidOn: '2023-11-30' }], { publishedAt: '2023-11-30' }),
    ];
    const outcomes = [...ordersOf(readings)].map((order) =>
      inOrder(order).map(([, outlets]) => outlets),
    );
    for (const outcome of outcomes) {
      expect(outcome.sort()).toEqual([['a', 'a', 'b', 'c', 'e'], ['d']]);
    }
  });

  it('explains why it joined', () => {
    const held = archive();
    record(held, reading('a', [{ text: DATA }]));
    const { explanation } = record(held, reading('b', [{ text: DATA }]));
    expect(explanation.join()).toContain('kalimat sama 100%');
  });
});

describe('running again', () => {
  it('changes nothing for the same text', () => {
    const held = archive();
    record(held, reading('a', [{ text: DATA }]));
    expect(record(held, reading('a', [{ text: DATA }]))).toMatchObject({
      outcome: 'known',
      changes: [],
    });
  });

  it('finishes an article whose statements were written and whose ledger entry was not', () => {
    const held = archive();
    const first = record(
      held,
      reading('a', [{ text: DATA }, { text: LETTER, speaker: null, speakerKind: null }]),
    );
    const interrupted = archive();
    for (const change of first.changes) {
      if (change.collection !== 'articles') interrupted.apply(structuredClone(change));
    }
    const again = record(
      interrupted,
      reading('a', [{ text: DATA }, { text: LETTER, speaker: null, speakerKind: null }]),
    );
    expect(again.changes).toEqual(
      first.changes.filter(({ collection }) => collection === 'articles'),
    );
  });

  it('does not bring back a statement that an editor deleted, from no outlet', () => {
    const held = archive();
    const { changes } = record(held, reading('a', [{ text: DATA }]));
    const deleted = archive();
    for (const change of changes) if (change.collection !== 'statements') deleted.apply(change);
    record(deleted, reading('a', [{ text: DATA }, { text: LETTER }]));
    record(deleted, reading('b', [{ text: DATA }]));
    expect(standing(deleted)).toEqual([['semuel-a-pangerapan', ['a']]]);
  });

  it('re-reads an article whose text changed under the same address', () => {
    const held = archive();
    const url = 'https://a.id/1';
    record(held, reading('a', [{ text: DATA }], { url }));
    const again = record(held, reading('a', [{ text: LETTER }, { text: DATA }], { url }));
    expect(again).toMatchObject({ outcome: 'changed', counts: { new: 1, known: 1 } });
    expect(held.all('articles').size).toBe(1);
  });

  it('of what is read again it is known when it was read first, and what it gives only now says so', () => {
    const held = archive();
    const url = 'https://a.id/1';
    record(held, reading('a', [{ text: DATA }], { url }));
    for (const [day, text] of [
      ['2023-12-02', LETTER],
      ['2023-12-05', 'Sistem itu akan diperiksa lagi pekan depan oleh tim gabungan.'],
    ] as const)
      record(held, reading('a', [{ text }, { text: DATA }], { url, readAt: day }));
    const [ledger] = [...held.all('articles').values()];
    expect(ledger?.data).toMatchObject({ firstReadAt: '2023-11-30', readAt: '2023-12-05' });
    const read = [...held.all('statements').values()].map(({ data, words }) => [
      words,
      data.reports.map(({ readAt }) => readAt),
    ]);
    expect(read).toEqual([
      [expect.stringContaining('pengumpulan data'), [undefined]],
      [expect.stringContaining('klarifikasi'), ['2023-12-02']],
      [expect.stringContaining('tim gabungan'), ['2023-12-05']],
    ]);
  });
});

describe('who spoke', () => {
  const speakers = (spans: Partial<Span>[]) => {
    const held = archive();
    for (const [index, span] of spans.entries()) {
      record(
        held,
        reading(`o${index}`, [
          { text: `Pernyataan nomor ${index} tentang hal yang lain sama sekali`, ...span },
        ]),
      );
    }
    return [...held.all('people')].map(([id, { data }]) => [id, data.review]);
  };

  it('knows initials and a short name by the office', () => {
    expect(
      speakers([
        {},
        { speaker: 'Semuel Abrijani Pangerapan' },
        { speaker: 'Samuel Pangerapan' },
        { speaker: 'Semuel' },
      ]),
    ).toEqual([['semuel-a-pangerapan', []]]);
  });

  it('asks an editor when a short name fits nobody on record by office', () => {
    expect(
      speakers([{}, { speaker: 'Semuel', role: 'Kapolres Banjar', organisation: 'Polres Banjar' }]),
    ).toEqual([
      ['semuel-a-pangerapan', []],
      ['semuel', ['speaker-ambiguous']],
    ]);
  });

  it('does not take a namesake in another body for the same person', () => {
    expect(
      speakers([
        { speaker: 'Agus Santoso', role: 'Kapolsek', organisation: 'Polsek Kota' },
        { speaker: 'Agus Santoso', role: 'Ketua', organisation: 'KPU Banjar' },
      ]),
    ).toEqual([
      ['agus-santoso', []],
      ['agus-santoso-2', ['speaker-ambiguous']],
    ]);
  });

  it('gives nobody an id that leads to somebody else since a merge', () => {
    const content = emptyContent();
    const put = (collection: 'people' | 'organisations' | 'laws', id: string, yaml: string) => {
      const { entry } = parseEntry(collection, id, `---\n${yaml}---\n`);
      if (!entry) throw new Error(id);
      (content.entries[collection] as Map<string, unknown>).set(id, entry);
    };
    put('people', 'agus-wijaya', 'name: Agus Wijaya\nposts: []\nformerIds: [agus-santoso]\n');
    put(
      'organisations',
      'polres-banjar',
      'name: Polres Banjar\nkind: polri\nofficial: true\nformerIds: [polsek-kota]\n',
    );
    const held = new Archive(content.entries);
    const span = { text: DATA, speaker: 'Agus Santoso', role: 'Kapolsek' };
    record(held, reading('a', [{ ...span, organisation: 'Polsek Kota' }]));
    expect([...held.all('people').keys()]).toEqual(['agus-wijaya', 'agus-santoso-2']);
    expect([...held.all('organisations').keys()]).toEqual(['polres-banjar', 'polsek-kota-2']);
  });
});
