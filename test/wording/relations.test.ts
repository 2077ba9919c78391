import { describe, expect, it } from 'vitest';
import { type Related, relationsOf } from '../../src/wording/relations.ts';

const DATA =
  'Secara bersamaan, kami juga melakukan pengumpulan data dan informasi yang diperlukan untuk mendukung upaya penanganan dugaan kebocoran data tersebut';

const semuel: Related = {
  id: 'semuel',
  kind: 'direct',
  speaker: 'semuel',
  day: '2023-11-29',
  stories: ['kpu'],
  articles: ['wartabanjar/1'],
  wordings: [DATA],
  attribution: ['Semuel A. Pangerapan'],
};

const budi: Related = { ...semuel, id: 'budi', speaker: 'budi', articles: ['tribunnews/1'] };

const kinds = (...statements: Related[]) =>
  relationsOf(statements).map(({ kind, a, b }) => `${kind} ${a} ${b}`);

describe('what readers must see about two statements', () => {
  it('the same sentence in two mouths, with the words', () => {
    const [relation] = relationsOf([
      { ...semuel, wordings: [`Kominfo telah bersurat. ${DATA}`] },
      budi,
    ]);
    expect(relation).toMatchObject({ kind: 'other-speaker', a: 'semuel', b: 'budi', strength: 1 });
    expect(relation?.words.split(' ')).toHaveLength(19);
  });

  it('the same sentence of one person on days that contradict each other', () => {
    expect(kinds(semuel, { ...semuel, id: 'again', day: '2023-12-04' })).toEqual([
      'other-day semuel again',
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
