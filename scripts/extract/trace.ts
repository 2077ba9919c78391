import { ATTRIBUTION_FORMS } from '../../src/schema/attribution-form.ts';
import { REVIEW_REASONS } from '../../src/schema/review.ts';
import { ANTECEDENT_NAMES } from '../lang/id/trace.ts';
import type { Traced } from './extract.ts';
import type { Statement } from './extraction.ts';
import { otherReading } from './second.ts';

/**
 * What led to each statement of an article, in the editors' language: the form in which its speaker is
 * named, how they were told, the probability, the reasons to look, and what came second.
 */
export function explain({ extraction, rows, register }: Traced): string {
  return extraction.statements
    .map((row, at) => {
      const draft = rows[at]?.draft;
      const form = draft?.form ?? null;
      const lines = [
        `${at + 1}. ${row.kind === 'direct' ? 'kutipan' : 'laporan'}: ${short(row.text)}`,
        `   narasumber  ${row.speaker ?? 'tidak ditemukan'}${row.role ? `, ${row.role}` : ''}`,
        `   bentuk      ${form ? ATTRIBUTION_FORMS[form] : 'tanpa kata pengantar'}${row.cue ? ` ("${row.cue}")` : ''}`,
        `   diketahui   ${ANTECEDENT_NAMES[draft?.antecedent ?? ''] ?? 'tidak'}`,
        `   peluang     ${row.probability === undefined ? 'tidak dihitung' : percent(row.probability)}`,
        ...row.review.map((reason) => `   perlu lihat ${REVIEW_REASONS[reason]}`),
      ];
      const other = readingOf(row, register);
      if (other) lines.push(`   kedua       ${other}`);
      if (row.second) lines.push(`   atau        ${row.second.name}`);
      return lines.join('\n');
    })
    .join('\n\n');
}

/** The likeliest reading of a sentence besides the chosen one, and how likely beside it. */
function readingOf(row: Statement, register: Traced['register']): string | null {
  const read = otherReading(row, register);
  if (!read) return null;
  const { chosen, second } = read;
  const odds = Math.exp(second.score - chosen.score);
  const name = second.attribution.mention?.text ?? 'tanpa nama';
  return `${ATTRIBUTION_FORMS[second.form]}: ${name} (${percent(odds / (1 + odds))})`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`;

const LONGEST = 90;
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
