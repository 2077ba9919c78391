import { DOUBTS, type ReviewReason } from '../../src/schema/review.ts';
import type { Scored } from './decide/decide.ts';
import { officeOf, type Speaker, speakerOf } from './draft.ts';
import type { Statement } from './extraction.ts';
import type { Register } from './register.ts';
import type { Settled } from './settle.ts';

/** Reasons to look that are about who spoke. */
const isOfSpeaker = (reason: ReviewReason): boolean =>
  DOUBTS[reason] === DOUBTS['speaker-inferred'] || reason === 'relayed';

/** The rows, with who came second in those of which it is doubted who spoke. */
export function withSecond(
  doubted: readonly Statement[],
  { rows, register }: { rows: readonly Settled[]; register: Register },
): Statement[] {
  return doubted.map((row, at) => {
    if (!row.review.some(isOfSpeaker)) return row;
    const found = rows[at]?.draft.second ?? namedSecond(row, register);
    if (!found || found.name === row.speaker) return row;
    const { name, kind, role, organisation } = found;
    return { ...row, second: { name, kind, role, organisation } };
  });
}

/** The likeliest reading of a reported sentence that credits somebody else than the chosen one. */
export function otherReading(
  { text, kind, form }: Statement,
  register: Register,
): { chosen: Scored; second: Scored } | null {
  const decision = kind === 'indirect' ? register.cues.everySaying(text) : null;
  if (!decision) return null;
  const { chosen, others } = decision;
  const second = others.find(
    (other) =>
      other.form !== form && other.attribution.mention?.text !== chosen.attribution.mention?.text,
  );
  return second ? { chosen, second } : null;
}

/** Whom that reading names, as far as the article knows them. */
function namedSecond(row: Statement, register: Register): Speaker | null {
  const mention = otherReading(row, register)?.second.attribution.mention;
  if (!mention) return null;
  const { kind, name, role } = mention;
  if (kind === 'role' && role) return officeOf(role, register);
  const found = kind === 'person' && name ? register.find(name) : null;
  return found ? speakerOf(found.person, register) : null;
}
