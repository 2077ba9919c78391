import type { Draft, Speaker } from '../draft.ts';
import type { Resolution, Situation } from './antecedent.ts';

/** Statements on either side within which somebody else may have said this one. */
const NEAR = 8;

/**
 * Who is likeliest after the one who is meant where no name says it: whom the article told of or quoted
 * last. A name that fits one person only leaves nobody else.
 */
export function besides(situation: Situation, { speaker, text }: Resolution): Speaker | null {
  const { attribution, last, spoke, person, aside, drafts } = situation;
  // An office that is told by itself may be that of whoever spoke before.
  const isNamed =
    attribution.mention?.kind === 'person' || attribution.mention?.kind === 'organisation';
  if (isNamed && text !== null) return null;
  const told = [last, spoke, person, aside].map((one) => one?.speaker);
  const quoted = drafts.slice(-NEAR).reverse();
  return otherThan(speaker, [...told, ...quoted.map((draft) => draft.speaker)]);
}

/** Who speaks nearest to a statement besides its speaker, those before it first. */
export function quotedBeside(drafts: readonly Draft[], at: number): Speaker | null {
  const before = drafts.slice(Math.max(0, at - NEAR), at).reverse();
  const after = drafts.slice(at + 1, at + 1 + NEAR);
  return otherThan(
    drafts[at]?.speaker ?? null,
    [...before, ...after].map((draft) => draft.speaker),
  );
}

/** The first of these who is not the one that was chosen. */
export const otherThan = (
  chosen: Speaker | null,
  others: readonly (Speaker | null | undefined)[],
): Speaker | null => others.find((one) => one && one.key !== chosen?.key) ?? null;
