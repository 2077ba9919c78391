import { WRITTEN_SHORT } from '../../lang/id/abbreviations.ts';
import type { Attribution, Span } from './form.ts';

const SHORT = new RegExp(
  `(?<=[\\s(])(?:${Object.keys(WRITTEN_SHORT).join('|')})(?=[\\s,.;:)]|$)`,
  'gu',
);

/** A sentence with its short words spelled out, so that forms know them, and where places of it stand in the sentence. */
export function spelledOut(sentence: string): { text: string; placeOf: (at: number) => number } {
  const shifts: { at: number; by: number }[] = [];
  let by = 0;
  const text = sentence.replace(SHORT, (word, at: number) => {
    const whole = WRITTEN_SHORT[word] ?? word;
    by += whole.length - word.length;
    shifts.push({ at: at + word.length + by, by });
    return whole;
  });
  const placeOf = (at: number) => at - (shifts.findLast((shift) => shift.at <= at)?.by ?? 0);
  return { text, placeOf };
}

/** An attribution of a sentence that was spelled out, with its places in the sentence as printed. */
export function asPrinted(attribution: Attribution, placeOf: (at: number) => number): Attribution {
  const printed = ({ start, end }: Span): Span => ({ start: placeOf(start), end: placeOf(end) });
  const { cueSpan, mentionSpan } = attribution;
  return {
    ...attribution,
    cueSpan: printed(cueSpan),
    mentionSpan: mentionSpan && printed(mentionSpan),
  };
}
