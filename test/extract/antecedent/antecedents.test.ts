import { describe, expect, it } from 'vitest';
import { ANTECEDENTS } from '../../../scripts/extract/antecedent/antecedents.ts';
import { extract } from '../../../scripts/extract/extract.ts';

describe.each(ANTECEDENTS.map((antecedent) => [antecedent.id, antecedent] as const))(
  '%s',
  (_id, { examples }) => {
    it.each([...examples])('%s', (text, speaker) => {
      expect(extract({ text, publishedAt: '2024-03-06' }).statements.at(-1)).toMatchObject({
        speaker,
      });
    });
  },
);
