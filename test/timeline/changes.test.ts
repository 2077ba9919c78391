import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/timeline/changes.ts';
import { modelWith } from './drafts.ts';

type Draft = Parameters<typeof modelWith>[0][number];
const changesIn = (...drafts: Draft[]) =>
  changesOf(modelWith(drafts).statements).map(({ earlier, later, kind, numbers }) => [
    `${earlier.id.slice(5)} ${later.id.slice(5)}`,
    kind,
    ...(numbers ?? []),
  ]);

describe('what changed in the words of one speaker', () => {
  it('is another number for the same thing, the latest first', () => {
    expect(
      changesIn(
        { id: 'a', day: '2024-03-01', words: 'Data pemilih yang bocor sebanyak 204 juta orang.' },
        { id: 'b', day: '2024-03-02', words: 'Data pemilih yang bocor sebanyak 252 juta orang.' },
        { id: 'c', day: '2024-03-05', words: 'Yang bocor dari data pemilih hanya 1,5 juta orang.' },
      ),
    ).toEqual([
      ['b c', 'angka', '252 juta', '1,5 juta'],
      ['a b', 'angka', '204 juta', '252 juta'],
    ]);
  });

  it.each([
    ['the same number', 'Data pemilih yang bocor sebanyak 204 juta orang.'],
    ['of another thing', 'Anggaran pompa tahun ini 252 juta rupiah.'],
    ['that counts something else', 'Data pemilih yang bocor ada di 34 provinsi.'],
  ])('is no number: %s', (_what, words) => {
    expect(
      changesIn(
        { id: 'a', day: '2024-03-01', words: 'Data pemilih yang bocor sebanyak 204 juta orang.' },
        { id: 'b', day: '2024-03-02', words },
      ),
    ).toEqual([]);
  });

  it('is no day, hour or number of the same day', () => {
    expect(
      changesIn(
        {
          id: 'a',
          day: '2024-03-01',
          words: 'Rapat pembahasan anggaran pompa pada 4 Maret nanti.',
        },
        {
          id: 'b',
          day: '2024-03-02',
          words: 'Rapat pembahasan anggaran pompa pada 9 Maret nanti.',
        },
        { id: 'c', day: '2024-03-03', words: 'Rapat pembahasan anggaran pompa pukul 10.00 WIB.' },
        { id: 'd', day: '2024-03-04', words: 'Rapat pembahasan anggaran pompa pukul 11.00 WIB.' },
        { id: 'e', day: '2024-03-05', words: 'Korban banjir bandang di desa hulu ada 3 orang.' },
        { id: 'f', day: '2024-03-05', words: 'Korban banjir bandang di desa hulu ada 4 orang.' },
      ),
    ).toEqual([]);
  });

  it('is the same sentence on another day, and the same in other words', () => {
    const { statements } = modelWith([
      { id: 'a', day: '2024-03-04' },
      { id: 'b', day: '2024-03-05' },
      { id: 'c', day: '2024-03-06' },
      { id: 'lain', day: '2024-03-06', speaker: 'bagus' },
    ]);
    const [a, b, c, other] = statements;
    if (!a || !b || !c || !other) throw new Error('four statements');
    const conflict = { ...modelWith([]).conflicts[0], statements: [a, b, other] };
    const own = [
      a,
      { ...b, conflicts: [conflict as (typeof b.conflicts)[number]] },
      { ...c, paraphrases: [a, other] },
    ];
    expect(changesOf(own).map(({ earlier, later, kind }) => [earlier.id, later.id, kind])).toEqual([
      ['2024/a', '2024/c', 'serupa'],
      ['2024/a', '2024/b', 'hari'],
    ]);
  });

  it('of two thousand statements costs as it does of few: each looks back a little', () => {
    const drafts = Array.from({ length: 2000 }, (_, at) => ({
      id: `s${String(at).padStart(4, '0')}`,
      day: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
      words: `Korban banjir bandang di desa hulu ada ${at + 2} orang.`,
    }));
    expect(changesIn(...drafts)).toHaveLength(12);
  });
});
