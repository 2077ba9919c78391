import { describe, expect, it } from 'vitest';
import type { Related } from '../../src/wording/related.ts';
import { relationsOf } from '../../src/wording/relations.ts';

const WORDS =
  `jembatan banjir pupuk sekolah bendungan kapal bandara listrik gudang pasar jalan sungai obat
  rumah hutan kebun sapi kereta pabrik nelayan guru dokter hakim jaksa camat lurah pompa pipa drum
  truk solar beras jagung kopi tambang`.split(/\s+/);

/** Statements that come in at a steady rate: so many a week, a story each seven of them. */
function archive(count: number, more: Partial<Related> = {}): Related[] {
  let state = 7;
  const next = (below: number) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    kind: at % 3 === 2 ? 'indirect' : 'direct',
    speaker: `p${next(40)}`,
    day: new Date(Date.UTC(2016, 0, 1) + Math.floor(at / 10) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    published: null,
    stories: [`kasus-${next(7)}`],
    articles: [`a${at}`],
    wordings: [Array.from({ length: 18 }, () => WORDS[next(WORDS.length)]).join(' ')],
    attribution: [],
    ...more,
  }));
}

function comparedIn(statements: readonly Related[]): number {
  let count = 0;
  relationsOf(statements, () => {
    count += 1;
  });
  return count;
}

describe('what relating compares', () => {
  it('grows with the statements, not with their pairs', () => {
    const [some, more] = [comparedIn(archive(1_000)), comparedIn(archive(4_000))];
    expect(some).toBeGreaterThan(1_000);
    expect(more / some).toBeLessThan(4.4);
  });

  it('stays bounded where all of a story have the same phrase in one week', () => {
    const phrase = {
      wordings: ['Kami masih mendalami dan menunggu hasil pemeriksaan di lapangan'],
      kind: 'direct',
      stories: ['satu'],
      day: '2024-03-05',
    } as const;
    expect(comparedIn(archive(2_000, phrase))).toBeLessThan(2_000 * 50);
  });
});
