import { EMPTY_WORDS } from './content-words.ts';
import { NEGATIONS, SCALES, UNITS } from './meaning-words.ts';
import { stemOf } from './stems.ts';

/** One word of a sentence with what comparing two sentences asks of it. */
export interface Token {
  /** As it is compared: lower case, a numeral as its value ("dua belas" and "12" are one). */
  key: string;
  /** What it denies with, when it does: "enggak" is "tidak". */
  negation?: string;
  /** The value when it is a number: "12", "2,1", "ke-3". */
  number?: string;
  /** Root, roughly, of a word that carries content. */
  stem?: string;
  /** Written with a capital where no sentence begins: a name, a month, a weekday, an abbreviation. */
  name: boolean;
  /** Number of the stretch between commas, full stops and the like that it stands in. */
  clause: number;
  /** Stands in brackets: as a rule an addition of the editors. */
  aside: boolean;
}

/** A number is one word ("1.500"), and so is what stands right before it ("Rp2,4"). */
const WORD = /Rp(?=\p{N})|\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const CLAUSE_END = /[,;:–—…"“”!?]|[.](?=\s|$)|\s-\s|\n/;

/**
 * The tokens of a text in its own spelling. Words are told as in `wordsOfText`, but a number stays
 * one token, whether written in figures ("1.500", "2,1") or in words ("dua belas").
 */
export function tokensOf(text: string): Token[] {
  const bare = text.normalize('NFKD').replace(/[\p{M}'’‘`´]/gu, '');
  const tokens: Token[] = [];
  let [end, clause, depth, first] = [0, 0, 0, true];
  for (const match of bare.matchAll(WORD)) {
    const between = bare.slice(end, match.index);
    end = match.index + match[0].length;
    if (CLAUSE_END.test(between)) clause += 1;
    first ||= /[.!?…]["”)]*\s|\n/.test(between);
    depth = Math.max(0, depth + opened(between));
    tokens.push(tokenOf(match[0], { clause, aside: depth > 0, first }));
    first = false;
  }
  return withNumbers(tokens);
}

function opened(between: string): number {
  return [...between].reduce(
    (depth, sign) => depth + ('(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0),
    0,
  );
}

function tokenOf(
  word: string,
  { clause, aside, first }: { clause: number; aside: boolean; first: boolean },
): Token {
  const lower = word.toLowerCase();
  const negation = NEGATIONS.get(lower);
  const token: Token = {
    key: negation ?? lower,
    name: !first && /^\p{Lu}/u.test(word),
    clause,
    aside,
  };
  if (negation) token.negation = negation;
  else if (/^\p{N}/u.test(lower)) token.number = figure(lower);
  else if (lower.length > 1 && !EMPTY_WORDS.has(lower)) token.stem = stemOf(lower);
  return token;
}

/** "1.500" → "1500", "2,1" and "2.1" → "2,1": three figures after a point are thousands. */
function figure(written: string): string {
  const whole = written.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/\.(?=\p{N})/gu, ',');
  return whole.replace(/^0+(?=\p{N})/u, '');
}

/** Puts the words of a numeral together: dua, belas → 12; 204, juta → 204000000; ke, tiga → ke-3. */
function withNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = numeralAt(tokens, at);
    const token = tokens[at] as Token;
    if (read) {
      joined.push({ ...token, key: read.value, number: read.value, stem: undefined, name: false });
      at += read.length;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

function numeralAt(
  tokens: readonly Token[],
  start: number,
): { value: string; length: number } | null {
  const ordinal = /^ke(?=\p{L})/u.test(tokens[start]?.key ?? '')
    ? numeralOf(tokens[start]?.key.slice(2) ?? '')
    : undefined;
  if (ordinal !== undefined) return { value: `ke-${ordinal}`, length: 1 };
  let [total, group, at] = [0, 0, start];
  for (; at < tokens.length; at += 1) {
    const { key, number } = tokens[at] as Token;
    const digits = number === undefined ? undefined : Number(number.replace(',', '.'));
    const scale = SCALES.get(key);
    const unit =
      numeralOf(key) ?? (digits !== undefined && Number.isFinite(digits) ? digits : undefined);
    if (key === 'belas' && at > start) group += 10;
    else if (scale !== undefined && at > start) {
      if (scale >= 1_000) [total, group] = [total + (group || 1) * scale, 0];
      else group = (group % 10 || 1) * scale + (group - (group % 10));
    } else if (
      unit !== undefined &&
      (at === start || (group % 10 === 0 && unit < 10 && digits === undefined))
    )
      group += unit;
    else break;
  }
  if (at === start) return null;
  return { value: String(total + group).replace('.', ','), length: at - start };
}

/** Value of one word that is a numeral by itself. */
function numeralOf(word: string): number | undefined {
  const unit = UNITS.get(word);
  if (unit !== undefined) return unit;
  if (word === 'sebelas') return 11;
  return word.startsWith('se') ? SCALES.get(word.slice(2)) : undefined;
}
