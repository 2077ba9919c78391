import { describe, expect, it } from 'vitest';
import type { Related } from '../../src/wording/related.ts';
import { relationsOf } from '../../src/wording/relations.ts';

const DATA =
  'Secara bersamaan, kami juga melakukan pengumpulan data dan informasi yang diperlukan untuk mendukung upaya penanganan dugaan kebocoran data tersebut';

const semuel: Related = {
  id: 'semuel',
  kind: 'direct',
  speaker: 'semuel',
  day: '2023-11-29',
  published: null,
  stories: ['kpu'],
  articles: ['wartabanjar/1'],
  wordings: [DATA],
  attribution: ['Semuel A. Pangerapan'],
};

const budi: Related = { ...semuel, id: 'budi', speaker: 'budi', articles: ['tribunnews/1'] };

/** Every relation in few words: its kind and whom it is between. */
function kinds(...statements: Related[]): string[] {
  const { conflicts, similar, paraphrases } = relationsOf(statements);
  return [
    ...conflicts.flatMap(({ kind, passages }) =>
      passages.map(({ members }) => [kind, ...members.map(({ id }) => id)].join(' ')),
    ),
    ...similar.map(({ a, b }) => `similar ${a} ${b}`),
    ...paraphrases.map(({ a, b }) => `paraphrase ${a} ${b}`),
  ];
}

describe('the same sentence in two mouths', () => {
  it('is a conflict, with the words that both have', () => {
    const [conflict] = relationsOf([
      { ...semuel, wordings: [`Kominfo telah bersurat. ${DATA}`] },
      budi,
    ]).conflicts;
    expect(conflict?.kind).toBe('other-speaker');
    expect(conflict?.passages).toEqual([
      {
        words: DATA,
        members: [
          { id: 'semuel', wordings: [0] },
          { id: 'budi', wordings: [0] },
        ],
      },
    ]);
  });

  const FIRST = 'Landasan pacu retak sepanjang empat puluh meter di dekat ujung barat';
  const SECOND = 'Penumpang yang memegang pas naik kami pindahkan ke kapal feri sore ini';
  const both: Related = { ...semuel, id: 'both', wordings: [`${FIRST}. ${SECOND}.`] };
  const first: Related = { ...semuel, id: 'first', speaker: 'x', wordings: [`${FIRST}.`] };
  const second: Related = { ...semuel, id: 'second', speaker: 'y', wordings: [`${SECOND}.`] };

  it('is never passed on: who shares another sentence is in another conflict', () => {
    expect(kinds(both, first, second)).toEqual([
      'other-speaker both first',
      'other-speaker both second',
    ]);
  });

  it('names the wording in which an outlet printed it', () => {
    const varied = { ...both, wordings: [`${FIRST}.`, `${FIRST}. ${SECOND}.`] };
    expect(relationsOf([varied, second]).conflicts[0]?.passages[0]?.members).toEqual([
      { id: 'both', wordings: [1] },
      { id: 'second', wordings: [0] },
    ]);
  });

  it('of a press release that two names share is one conflict, however it is cut', () => {
    const third = 'Harga tiket kami kembalikan penuh lewat loket bandara mulai besok pagi';
    const release = (id: string, speaker: string, ...sentences: string[]): Related => ({
      ...semuel,
      id,
      speaker,
      wordings: [`${sentences.join('. ')}.`],
    });
    const { conflicts } = relationsOf([
      release('a1', 'a', FIRST, SECOND),
      release('a2', 'a', third),
      release('b1', 'b', SECOND, third),
      release('b2', 'b', FIRST),
    ]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.passages).toHaveLength(3);
    for (const { members } of conflicts[0]?.passages ?? []) expect(members).toHaveLength(2);
  });

  it.each([
    ['seven days before', '2023-11-22', ['other-speaker semuel budi']],
    ['seven days after', '2023-12-06', ['other-speaker semuel budi']],
    ['eight days before', '2023-11-21', ['similar semuel budi']],
    ['eight days after', '2023-12-07', ['similar semuel budi']],
  ])('%s', (_case, day, expected) => {
    expect(kinds(semuel, { ...budi, day })).toEqual(expected);
  });

  it('counts as of the day its article came out where its own is not known', () => {
    expect(kinds(semuel, { ...budi, day: null, published: '2023-11-30T08:00:00+07:00' })).toEqual([
      'other-speaker semuel budi',
    ]);
    expect(kinds(semuel, { ...budi, day: null })).toEqual([]);
  });

  it('that others say on other occasions is a stock phrase', () => {
    const elsewhere = (id: string, speaker: string, change: Partial<Related>): Related => ({
      ...budi,
      id,
      speaker,
      ...change,
    });
    expect(kinds(semuel, budi, elsewhere('c', 'tini', { stories: ['lain'] }))).toEqual([
      'similar semuel budi',
    ]);
    expect(kinds(semuel, budi, elsewhere('c', 'tini', { day: '2024-03-01' }))).toEqual([
      'similar semuel budi',
      'similar budi c',
    ]);
    // The one who says it on two days says it again and again.
    const again = { ...semuel, id: 'again', day: '2023-12-03' };
    expect(kinds(semuel, again, { ...semuel, id: 'late', day: '2024-02-01' })).toEqual([
      'similar semuel again',
      'similar again late',
    ]);
    // One of the two repeats himself: that makes it nobody else's phrase.
    expect(kinds(semuel, budi, elsewhere('c', 'budi', { stories: ['lain'] }))).toEqual([
      'other-speaker semuel budi',
    ]);
  });

  it('made of stock phrases alone is similar at most', () => {
    const stock = 'Kami akan menindak tegas siapa pun yang terlibat tanpa pandang bulu';
    expect(kinds({ ...semuel, wordings: [stock] }, { ...budi, wordings: [stock] })).toEqual([
      'similar semuel budi',
    ]);
  });
});

describe('what readers must see about two statements', () => {
  it('the same sentence of one person on near days that contradict each other', () => {
    expect(kinds(semuel, { ...semuel, id: 'again', day: '2023-12-04' })).toEqual([
      'other-day semuel again',
    ]);
    expect(kinds(semuel, { ...semuel, id: 'again', day: '2024-12-04' })).toEqual([
      'similar semuel again',
    ]);
  });

  it('what one outlet quotes and another reports, by another official even', () => {
    const quoted = {
      ...semuel,
      wordings: [
        'Dalam pemrosesan data pribadi, pengendali data pribadi wajib mencegah Data Pribadi diakses secara tidak sah dengan menerapkan sistem keamanan terhadap data pribadi',
      ],
    };
    const reported: Related = {
      ...budi,
      kind: 'indirect',
      wordings: [
        'Selain itu Budi juga menerangkan bahwa dalam pemrosesan data pribadi, pihak pengendali wajib mencegah adanya akses pihak luar yang tidak sah dengan menerapkan sistem keamanan sebagaimana diatur dalam Pasal 39 Undang-Undang Nomor 27 Tahun 2022.',
      ],
      attribution: ['Budi Arie Setiadi', 'Budi'],
    };
    expect(kinds(quoted, reported)).toEqual(['paraphrase semuel budi']);
    expect(kinds(reported, quoted)).toEqual(['paraphrase budi semuel']);
    expect(kinds(quoted, { ...reported, articles: quoted.articles })).toEqual([]);
  });
});

describe('what is no relation', () => {
  it.each([
    ['the same words in another story', { stories: ['lain'] }],
    ['a statement of nobody known', { speaker: null }],
    [
      'other words',
      { wordings: ['Kami imbau masyarakat tetap tenang dan tidak menyebarkan kabar bohong'] },
    ],
    ['one person within a day', { speaker: 'semuel', day: '2023-11-30' }],
    ['one person, day unknown', { speaker: 'semuel', day: null }],
  ])('%s', (_case, difference) => {
    expect(kinds(semuel, { ...budi, ...difference })).toEqual([]);
  });
});
