import { describe, expect, it } from 'vitest';
import { contentsOf, EVERYWHERE, overviewOf, shardsOf } from '../../src/search/shards.ts';

const said = (month: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ day: `${month}-0${(at % 9) + 1}` }));
const parts = (records: { day: string }[]) =>
  shardsOf(records, ({ day }) => day).map((part) => ({ ...part, records: part.records.length }));

describe('parts of the index', () => {
  it('a small archive is one', () => {
    expect(parts([...said('2024-05', 3), ...said('2023-11', 4)])).toEqual([
      { from: '2023-11', to: '2024-05', records: 7 },
    ]);
    expect(parts([])).toEqual([]);
  });

  it('hold whole months that follow one another, as many as have room', () => {
    const archive = [
      ...said('2024-03', 900),
      ...said('2024-01', 900),
      ...said('2024-02', 1000),
      ...said('2024-04', 2500),
      ...said('2024-05', 1),
    ];
    expect(parts(archive)).toEqual([
      { from: '2024-01', to: '2024-02', records: 1900 },
      { from: '2024-03', to: '2024-03', records: 900 },
      { from: '2024-04', to: '2024-04', records: 2500 },
      { from: '2024-05', to: '2024-05', records: 1 },
    ]);
    // What is added later leaves the parts before as they are.
    expect(parts([...archive, ...said('2024-06', 100)]).slice(0, 3)).toEqual(
      parts(archive).slice(0, 3),
    );
  });

  it('what has no day stands in the oldest', () => {
    expect(parts([{ day: '0000' }, ...said('2024-01', 2)])).toEqual([
      { from: '0000-00', to: '2024-01', records: 3 },
    ]);
  });
});

it('the overview has each word once: where it stands, or that it stands everywhere', () => {
  const record = (content: string, tokoh: string) => ({ content, filters: { tokoh: [tokoh] } });
  const overview = overviewOf([
    {
      from: '2023-01',
      ...contentsOf([record('pipa bocor\npipa', 'Adi'), record('hujan', 'Budi')]),
    },
    { from: '2024-01', ...contentsOf([record('pipa kering', 'Adi')]) },
  ]);
  expect(overview).toEqual([
    { url: EVERYWHERE, content: 'pipa', filters: {} },
    {
      url: '2023-01',
      content: 'bagian202301z bocor hujan',
      filters: { tokoh: ['Adi', 'Budi'] },
    },
    { url: '2024-01', content: 'bagian202401z kering', filters: { tokoh: ['Adi'] } },
  ]);
});
