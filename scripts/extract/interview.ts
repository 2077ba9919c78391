import { ADDRESSES } from '../lang/id/transcript.ts';
import { paragraphsOf, type Stretch } from './sentence.ts';
import type { Turn } from './transcript.ts';

/** Questions from which on paragraphs are an interview. */
const FEWEST_QUESTIONS = 3;

/** Most words of a question; what is longer and ends with one tells a story. */
const LONGEST_QUESTION = 30;

/** Fewest words of an answer, where it cannot be told by its place that it is one. */
const FEWEST_OF_ANSWER = 12;

/** The same, where somebody speaks of themselves. */
const FEWEST_IN_FIRST_PERSON = 5;

const ADDRESSED = new RegExp(`(?<![\\p{L}])(?:${ADDRESSES.join('|')})(?![\\p{L}])`, 'u');
const FIRST_PERSON = /(?<![\p{L}])(?:saya|kami|kita|aku)(?![\p{L}])/iu;
const QUOTED = /["“”„]/u;

/**
 * The turns of an interview that is printed without labels and quotation marks, by where their paragraphs
 * begin: questions in paragraphs of their own, in which somebody is addressed, and answers in the first
 * person between them. Empty for any other text: rhetorical questions address nobody, and an outlet that
 * answers its own speaks of no "saya".
 */
export function interviewIn(text: string): Map<number, Turn> {
  const lines = paragraphsOf(text);
  const asked = lines.flatMap((line, at) => (isQuestion(line) ? [at] : []));
  const [first] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined) return new Map();
  // Where one answer follows each question, a remark without a question mark is in the place of one too.
  const isStrict = asked.every((at) => (at - first) % 2 === 0);
  const questions = isStrict ? (last - first) / 2 + 1 : asked.length;
  if (asked.length < 2 || questions < FEWEST_QUESTIONS) return new Map();
  if (!asked.some((at) => ADDRESSED.test(lines[at]?.text ?? ''))) return new Map();
  const inside = lines.slice(first, last + 2);
  if (inside.some(({ text }) => QUOTED.test(text))) return new Map();
  const isAsker = (line: Stretch, at: number) => (isStrict ? at % 2 === 0 : isQuestion(line));
  const turns = inside.flatMap((line, at): [number, Turn][] => {
    if (isAsker(line, at)) return [[line.start, { label: '', by: 'asker', words: line }]];
    const words = withoutDirection(line);
    const fewest = FIRST_PERSON.test(words.text) ? FEWEST_IN_FIRST_PERSON : FEWEST_OF_ANSWER;
    const isAnswer = isStrict || words.text.split(/\s+/).length >= fewest;
    const since = lines[first]?.start;
    return isAnswer ? [[line.start, { label: '', by: 'answer', words, since }]] : [];
  });
  const answers = turns.filter(([, { by }]) => by === 'answer');
  const own = answers.filter(([, { words }]) => FIRST_PERSON.test(words.text));
  if (2 * own.length < answers.length) return new Map();
  return new Map(turns);
}

/** "(Tertawa) Beliau telepon.": what somebody does while they speak is not what they say. */
function withoutDirection({ text, start, end }: Stretch): Stretch {
  const [direction = ''] = /^\([^()]{3,40}\)\s+/.exec(text) ?? [];
  return { text: text.slice(direction.length), start: start + direction.length, end };
}

const isQuestion = ({ text }: Stretch): boolean =>
  /\?$/.test(text) && !QUOTED.test(text) && text.split(/\s+/).length <= LONGEST_QUESTION;
