import { describe, expect, it } from 'vitest';
import { comparedWhenJoining, syntheticUtterances } from '../../scripts/bench/statements.ts';
import type { Utterance } from '../../scripts/record/utterance.ts';

describe('what joining compares', () => {
  it('grows with the statements, not with their pairs, quoted and reported', () => {
    const perStatement = (size: number) => comparedWhenJoining(syntheticUtterances(size)) / size;
    const [small, large] = [perStatement(2_000), perStatement(16_000)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(3);
    expect(large).toBeLessThan(0.2);
  });

  it.each(['direct', 'indirect'] as const)(
    'of one who speaks about one story every day for years: %s',
    (kind) => {
      const perDay = (days: number) =>
        comparedWhenJoining(
          Array.from({ length: days }, (_, at): Utterance => {
            const day = new Date(Date.UTC(2016, 0, 1 + at)).toISOString().slice(0, 10);
            // Every fourth time no outlet says when it was.
            const printing = {
              article: `a/${day}`,
              day: at % 4 === 0 ? null : day,
              published: day,
            };
            const words = `Gudang nomor ${at} kami periksa lagi bersama warga desa`;
            return {
              ...{ kind, speaker: 'tirto', attribution: ['Tirto'], stories: ['beras'] },
              printings: [{ ...printing, words }],
            };
          }),
        ) / days;
      expect(perDay(400)).toBeGreaterThan(1);
      expect(perDay(3_000) / perDay(400)).toBeLessThan(1.05);
    },
  );
});
