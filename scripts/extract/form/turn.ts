import { readMention } from '../mention.ts';
import { type Clause, type Form, oneOf, type Span } from './form.ts';

/** "Budi Santoso (Bupati Tapin): ", "Bupati Tapin (Budi Santoso): " */
const BRACKETED = /^(?<one>[^()]+?)\s*\((?<other>[^()]+)\)\s*:?\s*$/u;

/** "Budi Santoso: …", "Kapolres Tapin: …" before what is said, where speech is written down in turns. */
export const turn: Form = {
  id: 'turn',
  examples: [
    ['Budi Santoso: ', ':: Budi Santoso'],
    ['Kapolres Tapin: ', ':: Kapolres Tapin'],
    ['Kapolres Tapin AKBP Budi Santoso: ', ':: Kapolres Tapin AKBP Budi Santoso'],
    ['Budi Santoso (Bupati Tapin): ', ':: Bupati Tapin Budi Santoso'],
    ['Bupati Tapin (Budi Santoso): ', ':: Bupati Tapin Budi Santoso'],
    ['Jakarta: ', null],
    ['Kronologi kejadian: ', null],
    ['Baca juga: ', null],
  ],
  find(clause) {
    const { text } = clause;
    const at = text.lastIndexOf(':');
    if (at === -1) return [];
    const { one, other } = BRACKETED.exec(text)?.groups ?? {};
    const named = one && other ? readWhole(clause, inOrder(clause, one, other)) : null;
    const mention = named ?? readWhole(clause, text.slice(0, at).trim());
    if (!mention) return [];
    const mentionSpan: Span = { start: 0, end: at };
    const cueSpan = { start: at, end: at + 1 };
    return oneOf({
      attribution: { cue: ':', cueSpan, mention, mentionSpan, rest: '' },
      features: [],
      pointing: false,
    });
  },
};

/** The office before the name, whichever of the two stands in brackets. */
function inOrder(clause: Clause, one: string, other: string): string {
  const isRole = (words: string) => readWhole(clause, words)?.kind === 'role';
  if (isRole(one)) return `${one} ${other}`;
  return isRole(other) ? `${other} ${one}` : one;
}

/** The person or office that all of the words name. */
function readWhole({ evidence }: Clause, words: string) {
  const read = readMention(words, evidence);
  if (!read || /\p{L}/u.test(words.slice(read.length))) return null;
  return read.mention.kind === 'person' || read.mention.kind === 'role' ? read.mention : null;
}
