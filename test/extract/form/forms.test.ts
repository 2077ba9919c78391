import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../scripts/extract/border.ts';
import { decide } from '../../../scripts/extract/decide/decide.ts';
import { FORM_WEIGHTS } from '../../../scripts/extract/decide/weights.ts';
import {
  AFTER_QUOTE_FORMS,
  SENTENCE_FORMS,
  TURN_FORMS,
} from '../../../scripts/extract/form/forms.ts';

const forms = [...SENTENCE_FORMS, ...AFTER_QUOTE_FORMS, ...TURN_FORMS];

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  it.each([...form.examples])('%s', (text, expected) => {
    const [found] = form.find({ text, main: 0, minSaid: 5, evidence: NO_EVIDENCE });
    const { cue, mention, cueSpan, mentionSpan } = found?.attribution ?? {};
    expect(found ? `${cue}: ${mention?.text ?? '-'}` : null).toBe(expected);
    if (!found) return;
    expect(text.slice(cueSpan?.start, cueSpan?.end).toLowerCase()).toBe(cue?.toLowerCase());
    if (mention?.kind === 'person')
      expect(text.slice(mentionSpan?.start, mentionSpan?.end)).toContain(mention.name);
  });

  it('shows what it finds and what it leaves alone', () => {
    expect(form.examples.some(([, expected]) => expected !== null)).toBe(true);
    expect(form.examples.some(([, expected]) => expected === null)).toBe(true);
  });
});

it('every form has a weight of its own, and no other has one', () => {
  expect(Object.keys(FORM_WEIGHTS).sort()).toEqual(forms.map(({ id }) => id).sort());
  for (const list of [SENTENCE_FORMS, AFTER_QUOTE_FORMS, TURN_FORMS])
    expect(new Set(list.map(({ id }) => FORM_WEIGHTS[id])).size).toBe(list.length);
});

describe('where several forms fit one sentence', () => {
  const chosen = (text: string, all = false) =>
    decide({ text, main: 0, minSaid: 5, evidence: NO_EVIDENCE }, SENTENCE_FORMS, all);

  it.each([
    ['Menurut hitungan BPKP, lanjutnya, kerugian Rp4 miliar.', 'middle', 'according'],
    ['Menurut Budi Santoso, kata Siti Aminah, jalan itu rusak.', 'according', 'middle'],
    ['Rina Kartika mengatakan kerugian menurut BPKP Rp4 miliar.', 'subject-verb', 'according'],
  ])('%s', (text, first, second) => {
    const decision = chosen(text, true);
    expect([decision?.chosen.form, decision?.others[0]?.form]).toEqual([first, second]);
    expect(chosen(text)?.chosen).toEqual(decision?.chosen);
  });
});
