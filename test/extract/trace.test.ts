import { expect, it } from 'vitest';
import { ANTECEDENTS } from '../../scripts/extract/antecedent/antecedents.ts';
import { extractTraced } from '../../scripts/extract/extract.ts';
import { AFTER_QUOTE_FORMS, SENTENCE_FORMS, TURN_FORMS } from '../../scripts/extract/form/forms.ts';
import { explain } from '../../scripts/extract/trace.ts';
import { ANTECEDENT_NAMES } from '../../scripts/lang/id/trace.ts';
import { ATTRIBUTION_FORMS } from '../../src/schema/attribution-form.ts';

const TEXT =
  'Menurut Budi Santoso, kata Bupati Wringin Surya Atmaja, jalan itu rusak. "Kami perbaiki," ujarnya, Rabu (11/3/2026).';

it('every form and every antecedent has a name for editors, and nothing else has', () => {
  expect(Object.keys(ATTRIBUTION_FORMS).sort()).toEqual(
    [...SENTENCE_FORMS, ...AFTER_QUOTE_FORMS, ...TURN_FORMS].map(({ id }) => id).sort(),
  );
  expect(Object.keys(ANTECEDENT_NAMES).sort()).toEqual(
    [...ANTECEDENTS.map(({ id }) => id), 'continued', 'nobody', 'untagged'].sort(),
  );
});

it('each statement tells its form, how its speaker was told, how likely it is and what came second', () => {
  const told = explain(extractTraced({ text: TEXT, publishedAt: '2026-03-12' }));
  expect(told).toMatch(/bentuk {6}menurut … \("menurut"\)/);
  expect(told).toMatch(/kedua {7}kata pengantar di tengah kalimat: Bupati Wringin Surya Atmaja \(/);
  expect(told).toMatch(/bentuk {6}kata pengantar sesudah kutipan \("ujarnya"\)/);
  expect(told).toMatch(/diketahui {3}orang yang disebut atau berbicara terakhir/);
  expect(told.match(/peluang {5}\d+,\d %/g)).toHaveLength(2);
});

it('without a form its statements are read otherwise or not at all', () => {
  const statements = (without?: string) =>
    extractTraced({ text: TEXT, publishedAt: '2026-03-12' }, without).extraction.statements;
  expect(statements()[0]?.speaker).toBe('Budi Santoso');
  expect(statements('according')[0]?.speaker).toBe('Surya Atmaja');
});
