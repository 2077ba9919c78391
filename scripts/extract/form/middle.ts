import { CLOSING_VERBS, MIDDLE_CUES, PASSIVE_VERBS, QUOTE_CUES } from '../../lang/id/speech.ts';
import { readMention } from '../mention.ts';
import { matchesIn } from '../token.ts';
import {
  anyOf,
  type Candidate,
  type Clause,
  cueOf,
  type Form,
  oneOf,
  saidBy,
  spanOf,
  unnamed,
} from './form.ts';

const MIDDLE = new RegExp(
  `,\\s(?:(?:masih|begitu|demikian)\\s)?(?<cue>${anyOf(QUOTE_CUES)})(?<nya>nya)?(?:\\s+(?=\\S)|(?=[,.]))`,
  'gu',
);

/** "Pihaknya ujar X, …", "… saja kata dia, …": the comma before the cue is left out. */
const NO_COMMA = new RegExp(
  `(?<=\\p{Ll})\\s(?<cue>${anyOf(MIDDLE_CUES)})\\s(?=(?:dia|ia|beliau|\\p{Lu}\\p{Ll}+),)`,
  'gu',
);

/** "Dosis itu kedaluwarsa, diungkapkan X, Selasa.": what was said, and who says it in the passive. */
const TOLD_BY = new RegExp(
  `,\\s(?:(?:begitu|demikian|seperti|sebagaimana)\\s)?(?<cue>${anyOf(PASSIVE_VERBS)})\\s(?:oleh\\s)?(?=\\p{Lu})`,
  'gu',
);

/** "Jalan itu rusak, demikian X." */
const THUS = /,\s(?<cue>demikian)\s(?=\p{Lu}[^,.]+(?:,[^.]+)?\.$)/gu;

/** "Kami hanya punya satu mobil, Ester mengeluh.": words in the first person, and at their end who says them. */
const CLOSING = new RegExp(
  `(?<![\\p{L}])(?:[Ss]aya|[Kk]ami|[Aa]ku)(?![\\p{L}])[^,.]{0,200},\\s(?=\\p{Lu}[\\p{L}'’]+(?:\\s\\p{Lu}[\\p{L}'’]+){0,3}\\s(?<cue>${anyOf(CLOSING_VERBS)})\\.$)`,
  'u',
);

/** Who closes a sentence that is their words. */
function closing({ text, evidence }: Clause): Candidate | null {
  const match = CLOSING.exec(text);
  if (!match) return null;
  const at = match.index + match[0].length;
  const read = readMention(text.slice(at), evidence);
  if (read?.mention.kind !== 'person') return null;
  const cue = cueOf(match);
  const start = text.lastIndexOf(cue);
  return {
    attribution: {
      cue,
      cueSpan: { start, end: start + cue.length },
      mention: read.mention,
      mentionSpan: { start: at, end: at + read.length },
      rest: text.slice(start + cue.length),
    },
    features: ['named-in-middle'],
    pointing: false,
  };
}

/** "…, kata X, …", "…, lanjutnya, …" in the middle of a sentence. */
export const middle: Form = {
  id: 'middle',
  examples: [
    ['Jalan itu, kata Budi Santoso, segera dibuka.', 'kata: Budi Santoso'],
    ['Tiga orang, lanjutnya, sedang diperiksa.', 'lanjutnya: -'],
    ['Jalan itu, kata mereka yang lewat, rusak.', 'kata: mereka'],
    ['Jalan itu ujar Budi, segera dibuka.', 'ujar: Budi'],
    ['Jalan itu saja kata dia, tidak cukup.', 'kata: dia'],
    ['Jalan itu rusak, diungkapkan Budi Santoso, Selasa.', 'diungkapkan: Budi Santoso'],
    ['Jalan itu rusak, demikian disampaikan Budi Santoso, Selasa.', 'disampaikan: Budi Santoso'],
    ['Jalan itu rusak, demikian Budi Santoso.', 'demikian: Budi Santoso'],
    ['Kami hanya punya satu mobil, Ester mengeluh.', 'mengeluh: Ester'],
    ['Mobil itu mogok, Ester mengeluh.', null],
    ['Jalan itu, sampai kemarin, rusak.', null],
    ['Ini hanya sebuah kata kunci, bukan sandi.', null],
  ],
  *find(clause) {
    const { text } = clause;
    for (const match of matchesIn(MIDDLE, text)) {
      const at = match.index + match[0].length;
      const cue = cueOf(match);
      // "Di jalan, ceritanya lain."
      if (cue === 'cerita' && match.groups?.nya && !/^[,.]/.test(text.slice(at))) continue;
      const span = spanOf(match, cue);
      const found: Candidate | null = match.groups?.nya
        ? unnamed(`${cue}nya`, { ...span, end: span.end + 3 }, text.slice(at))
        : saidBy(clause, at, cue, span);
      if (!found) continue;
      yield found.attribution.mention ? { ...found, features: ['named-in-middle'] } : found;
      return;
    }
    for (const match of [
      ...matchesIn(NO_COMMA, text),
      ...matchesIn(TOLD_BY, text),
      ...matchesIn(THUS, text),
    ]) {
      const found = saidBy(
        clause,
        match.index + match[0].length,
        cueOf(match),
        spanOf(match, cueOf(match)),
      );
      if (!found) continue;
      yield { ...found, features: ['named-in-middle'] };
      return;
    }
    yield* oneOf(closing(clause));
  },
};
