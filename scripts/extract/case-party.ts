import { alternatives } from '../lang/alternatives.ts';
import { CASE_PARTIES } from '../lang/id/case-parties.ts';
import type { Evidence } from './border.ts';
import { type Mention, readMention } from './mention.ts';

/** Characters in which a mention ends. */
const LONGEST = 200;

const PARTIES = CASE_PARTIES.map(({ noun, broughtBy }) => ({
  noun,
  named: new RegExp(`(?<![\\p{L}])${noun}(?![\\p{L}])`, 'u'),
  by: new RegExp(`(?<![\\p{L}])(?:${alternatives(broughtBy)})\\s(?:oleh\\s)?(?=\\p{Lu})`, 'iu'),
}));

/** Somebody by whom a case was brought, and what the article calls them for that. */
export interface CaseParty {
  noun: string;
  mention: Mention;
}

/**
 * "Perkara ini diadukan Ratu Nurjanah … Pengadu mendalilkan": whom the article calls by their part in a case.
 * Only where it calls somebody so.
 */
export function* casePartiesIn(text: string, evidence: Evidence): Generator<CaseParty> {
  for (const { noun, named, by } of PARTIES) {
    const match = named.test(text) ? by.exec(text) : null;
    if (!match) continue;
    const start = match.index + match[0].length;
    const line = text.slice(start, start + LONGEST).split('\n', 1)[0] ?? '';
    const mention = readMention(line, evidence)?.mention;
    if (mention?.kind === 'person' && mention.name && !mention.joined) yield { noun, mention };
  }
}
