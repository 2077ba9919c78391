import { QUOTE_CUES, SPEECH_VERBS } from '../../lang/id/speech.ts';
import { type Mention, readMention } from '../mention.ts';
import {
  anyOf,
  type Clause,
  cueOf,
  type Form,
  type Span,
  saidBy,
  spanOf,
  unnamed,
} from './form.ts';

const AFTER_QUOTE = new RegExp(
  `^[\\s,"”“'’.!?-]*(?:(?:begitu|demikian|tegas|lanjut)\\s+)?(?<cue>${anyOf(QUOTE_CUES)})(?<nya>nya)?(?![\\p{L}])`,
  'iu',
);
const VERB_AFTER_QUOTE = new RegExp(`^[\\s,"”“'’.-]*(?<cue>${anyOf(SPEECH_VERBS)})\\s`, 'iu');
const SPACE = /\s*/y;
const ADVERB = /(?:lagi|pula|singkat|tegas|kemudian|lantas)\s+/y;

/** `," kata X di Y, Rabu (…)`, `," ujarnya`, `," katanya saat dihubungi Y, X`. */
export const afterCue: Form = {
  id: 'after-cue',
  examples: [
    [',” kata Bupati Tapin Yamani di Rantau.', 'kata: Bupati Tapin Yamani'],
    [',” ujarnya.', 'ujarnya: -'],
    [',” kata saat dihubungi kemarin, Budi Santoso.', 'kata: Budi Santoso'],
    [',” tegas menambahkan itu.', 'tegas: -'],
    [',” rapat ditutup.', null],
  ],
  find(clause) {
    const { text } = clause;
    const match = AFTER_QUOTE.exec(text) ?? VERB_AFTER_QUOTE.exec(text);
    if (!match) return [];
    const stem = cueOf(match);
    const start = spanOf(match, `${stem}${match.groups?.nya ?? ''}`).start;
    const cue = `${stem}${match.groups?.nya ?? ''}`;
    const span = { start, end: start + cue.length };
    const at = after(SPACE, text, match[0].length);
    if (match.groups?.nya) return [unnamed(cue, span, text.slice(at))];
    const skipped = after(ADVERB, text, at);
    const named = saidBy(clause, skipped, cue, span);
    if (named) return [named];
    const late = lateName(clause, skipped);
    const found = unnamed(cue, span, text.slice(at));
    return [late ? { ...found, attribution: { ...found.attribution, ...late } } : found];
  },
};

/** The place behind what a sticky pattern matches at `at`, or `at` itself. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** "kata Kepala Dinas saat dihubungi Y, X" — or nobody that this can tell. */
function lateName(
  { text, evidence }: Clause,
  from: number,
): { mention: Mention; mentionSpan: Span } | null {
  const comma = text.lastIndexOf(', ');
  if (comma < from) return null;
  const start = comma + 2;
  const read = readMention(text.slice(start), evidence);
  if (read?.mention.kind !== 'person') return null;
  return { mention: read.mention, mentionSpan: { start, end: start + read.length } };
}
