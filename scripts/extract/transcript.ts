import { ANSWERERS, ASKERS, NO_LABELS, SOUND_MARKS } from '../lang/id/transcript.ts';
import { startOf } from './boilerplate.ts';
import { isAbbreviation, isBodyHead, isDegree, isRank } from './lexicon.ts';
import { paragraphsOf, type Stretch } from './sentence.ts';
import { wordOf } from './word.ts';

/** A line of a transcript: who speaks, and what they say. */
export interface Turn {
  /** Who speaks by the label, without marks around it. */
  label: string;
  /** `asker` says nothing of their own; `answer` is whoever is interviewed. */
  by: 'named' | 'asker' | 'answer';
  /** What follows the label, with its place in the text. */
  words: Stretch;
}

/** Turns from which on lines with labels are a transcript. */
const FEWEST_TURNS = 3;

/** Most words of a label: an office and a name. */
const LONGEST_LABEL = 12;

/** "[08.15] ", "00:12 ", "- ", "1. " before a label, and the mark of a sound that a script cues. */
const BEFORE_LABEL = new RegExp(
  `^(?:[-–*•>#]+\\s*|\\d{1,2}[.)]\\s+|\\[?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?\\]?(?:\\s*(?:WIB|WITA|WIT))?\\s*[-–]?\\s*|(?:${SOUND_MARKS.join('|')})\\s*(?:[-–/|:]\\s*|\\s))+`,
  'iu',
);

/** A label: words in capitals and small words between them, with what stands in brackets behind, and a colon. */
const LABELLED =
  /^(?<label>\p{Lu}[\p{L}\p{N}.,'’/&-]*(?:\s+[\p{L}\p{N}.,'’/&-]+){0,15}(?:\s*\([^()\n]{2,80}\))?)\s*:\*{0,2}\s+(?=\S)/u;

/**
 * The turns of a text in which speech is written down in turns without quotation marks, by where their
 * lines begin; empty for any other text. Lines with labels are turns only together: at least three, one
 * label again or somebody who asks, and mostly sentences behind them. "Jakarta: …", "Catatan: …" or a
 * bulletin's "Waktu: … Tempat: …" are none.
 */
function turnsOf(text: string): Map<number, Turn> {
  const lines = paragraphsOf(text).flatMap((line) => {
    const turn = turnIn(line);
    return turn ? [{ at: line.start, turn }] : [];
  });
  if (lines.length < FEWEST_TURNS) return new Map();
  const labels = lines.map(({ turn }) => turn.label.toLowerCase());
  const isRepeated = new Set(labels).size < labels.length;
  const isAsked = lines.some(({ turn }) => turn.by !== 'named');
  const told = lines.filter(({ turn }) => /[.!?…][”"’)\]]*$/u.test(turn.words.text));
  if (!(isRepeated || isAsked) || 2 * told.length < lines.length) return new Map();
  return new Map(lines.map(({ at, turn }) => [at, turn]));
}

function turnIn({ text, start, end }: Stretch): Turn | null {
  if (!text.includes(':')) return null;
  const before = BEFORE_LABEL.exec(text)?.[0].length ?? 0;
  const match = LABELLED.exec(text.slice(before));
  const label = match?.groups?.['label'];
  if (!match || label === undefined || label.split(/\s+/).length > LONGEST_LABEL) return null;
  const plain = label.replace(/\s*\([^)]*\)$/u, '').toLowerCase();
  const by = ASKERS.has(plain) ? 'asker' : ANSWERERS.has(plain) ? 'answer' : 'named';
  if (NO_LABELS.has(plain) || (by === 'named' && startOf(text.slice(before)))) return null;
  const from = before + match[0].length;
  // In marks it is a quotation, and is read as one.
  if (/^["“”„«]/.test(text.slice(from))) return null;
  return { label, by, words: { text: text.slice(from), start: start + from, end } };
}

/**
 * A transcript whose labels are spelled as names are: "BUDI SANTOSO: …" as "Budi Santoso: …", so that they
 * are known as those whom the rest of the text names. No place in the text moves.
 */
export function withSpelledLabels(text: string): { text: string; turns: Map<number, Turn> } {
  const turns = turnsOf(text);
  if (turns.size === 0) return { text, turns };
  const printed = new Set(text.match(WORD));
  let spelled = '';
  let end = 0;
  for (const [start, turn] of turns) {
    const { label, words } = turn;
    if (/\p{Ll}/u.test(label.replace(/\([^)]*\)/gu, ''))) continue;
    const plain = label.replace(WORD, (word) => spelledAs(word, printed));
    if (plain.length !== label.length) continue;
    const at = text.lastIndexOf(label, words.start);
    spelled += `${text.slice(end, at)}${plain}`;
    end = at + label.length;
    turns.set(start, { ...turn, label: plain });
  }
  return { text: spelled + text.slice(end), turns };
}

const WORD = /\p{L}[\p{L}'’.]*/gu;

/** A word of a label in capitals as the text writes it elsewhere, else as a name unless it is short for something. */
function spelledAs(word: string, printed: ReadonlySet<string>): string {
  if (!/^\p{Lu}{2,}/u.test(word)) return word;
  const name = `${word.charAt(0)}${word.slice(1).toLowerCase()}`;
  if (printed.has(name)) return name;
  const plain = wordOf(word);
  const isShort = isAbbreviation(plain) && (isRank(plain) || isBodyHead(plain) || isDegree(plain));
  return isShort ? word : name;
}
