import { describe, expect, it } from 'vitest';
import { careerOf } from '../../src/timeline/posts.ts';

const minister = { title: 'Menteri', from: '2020-01-01', to: '2021-12-31' };
const director = { title: 'Direktur', to: '2019-07-02' };
const governor = { title: 'Gubernur', from: '2022-01-01' };

describe('posts over time', () => {
  it('lie on one scale of whole years, in order, open ends to its edge', () => {
    const { posts, years } = careerOf([governor, minister, director], []);
    expect(posts.map(({ post }) => post.title)).toEqual(['Direktur', 'Menteri', 'Gubernur']);
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(posts.map(({ bar }) => bar)).toEqual([
      { from: 0, to: 10, open: 'from' },
      { from: 20, to: 60, open: null },
      { from: 60, to: 100, open: 'to' },
    ]);
  });

  it('share it with the days of the statements; a month or year has no place on it', () => {
    const { said } = careerOf([minister], ['2020-07-01', '2020-07-01', '2020-07', '2021']);
    expect(said).toEqual([24.9]);
  });

  it('names few enough years to stand side by side', () => {
    const { years } = careerOf([{ title: 'Lama', from: '1995-05-01', to: '2024-01-01' }], []);
    expect(years.length).toBeLessThanOrEqual(6);
    expect(years[0]?.year).toBe(1995);
  });

  it('is a list without bars where no term is known', () => {
    const known = careerOf([{ title: 'Juru bicara' }], ['2020-07-01']);
    expect(known).toEqual({ posts: [{ post: { title: 'Juru bicara' } }], years: [], said: [] });
  });
});
