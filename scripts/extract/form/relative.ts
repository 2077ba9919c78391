import { SPEECH_VERBS, TOPIC_VERBS, WEAK_VERBS } from '../../lang/id/speech.ts';
import type { Evidence } from '../border.ts';
import { isNameToken } from '../lexicon.ts';
import { type Mention, readMention } from '../mention.ts';
import { matchesIn } from '../token.ts';
import { wordOf } from '../word.ts';
import { BETWEEN } from './between.ts';
import { anyOf, type Candidate, type Clause, cueOf, type Form, oneOf, type Span } from './form.ts';

const STRONG = anyOf(
  SPEECH_VERBS.filter((verb) => !WEAK_VERBS.has(verb) && !TOPIC_VERBS.has(verb)),
);

/** ", yang menilai jadwal itu terlalu sempit." up to the end of the sentence: no verb of another clause follows. */
const WHO_SAYS = new RegExp(
  `,\\syang\\s${BETWEEN}(?<cue>${STRONG})(?![\\p{L}-])(?=(?:[^,;:“”"]|,(?!\\s(?:\\p{Ll}+\\s)?(?:me|ber|di|ter)\\p{Ll}{3,}))*$)`,
  'u',
);

/** Characters before ", yang" in which somebody is named. */
const NAMED_WITHIN = 140;
/** "Ferly Tumatar, sang kapten": what stands between a name and ", yang". */
const APPOSED = /^,\s\p{Ll}[^,]{2,60}$/u;
/** Where a mention may begin. */
const WORD = /(?<=^|\s)[\p{L}]/gu;

/** "Jawaban itu belum memuaskan X, yang menilai jadwal terlalu sempit.": the words stand in a clause of their own. */
export const relative: Form = {
  id: 'relative',
  examples: [
    [
      'Jawaban itu tidak memuaskan Bupati Tapin Budi Santoso, yang menilai jalan itu sempit.',
      'menilai: Bupati Tapin Budi Santoso',
    ],
    ['Beda dengan Budi Santoso, sang camat, yang menuding hujan.', 'menuding: Budi Santoso'],
    ['Warga yang menilai jalan itu sempit sudah pergi.', null],
    ['Bupati Tapin Budi Santoso, yang menilai jalan itu sempit, pergi.', null],
    ['Itu tertulis pada Serat Wringin, kumpulan tulisan raja, yang mengaku sakti.', null],
    ['Ini jalan ke pasar, yang mengaku sempit.', null],
  ],
  find: (clause) => oneOf(saidInClause(clause)),
};

function saidInClause({ text, main, evidence, minSaid }: Clause): Candidate | null {
  const match = WHO_SAYS.exec(text);
  if (!match) return null;
  const cue = cueOf(match);
  const start = match.index + match[0].length - cue.length;
  const rest = text.slice(start + cue.length);
  if (rest.trim().length < minSaid) return null;
  const named = namedBefore(text, main, match.index, evidence);
  if (!named) return null;
  return {
    attribution: {
      cue,
      cueSpan: { start, end: start + cue.length },
      mention: named.mention,
      mentionSpan: named.span,
      rest,
    },
    features: [],
    pointing: false,
  };
}

/** Whoever is named right before ", yang", at the longest. */
function namedBefore(
  text: string,
  main: number,
  comma: number,
  evidence: Evidence,
): { mention: Mention; span: Span } | null {
  const from = Math.max(main, comma - NAMED_WITHIN);
  const before = text.slice(from, comma);
  for (const { index } of matchesIn(WORD, before)) {
    const read = readMention(before.slice(index), evidence);
    if (!read || !isSomebody(read.mention)) continue;
    const end = index + read.length;
    // A mention takes the comma behind it along.
    const between = before.slice(end - Number(before[end - 1] === ','));
    if (between !== '' && !APPOSED.test(between)) continue;
    // A subject at the beginning has its own verb still to come.
    if (from + index === main) return null;
    return { mention: read.mention, span: { start: from + index, end: from + end } };
  }
  return null;
}

/** Somebody in office, or with a name that people bear: a book may stand there too. */
const isSomebody = ({ role, name }: Mention): boolean =>
  role !== null || isNameToken(wordOf(name?.split(' ', 1)[0] ?? ''));
