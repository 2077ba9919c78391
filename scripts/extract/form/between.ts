import { BEFORE_VERBS } from '../../lang/id/speech.ts';

/** What may stand between a subject and its verb of saying: "juga", "tidak", "secara tegas". */
export const BETWEEN = `(?:(?:${BEFORE_VERBS.join('|').replace(/\s/g, '\\s')}|(?:secara|dengan)\\s\\p{Ll}+)\\s+)*`;
