import type { AttributionForm } from '../../../src/schema/attribution-form.ts';
import { DOES } from '../../lang/id/clauses.ts';
import type { Evidence } from '../border.ts';
import { type Mention, readMention } from '../mention.ts';

/** A stretch of a text; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What ties words to a speaker at one place; all spans count in the text that was given to the form. */
export interface Attribution {
  /** The word that does so: kata, ujarnya, menurut … */
  cue: string;
  cueSpan: Span;
  /** Null for -nya or a missing subject: somebody named before. */
  mention: Mention | null;
  mentionSpan: Span | null;
  /** What follows the speaker, where day and place stand. */
  rest: string;
}

/** Why a way to read a sentence is more or less likely than its form alone. */
export type Feature =
  /** A verb that may name a deed, with no clause after it. */
  | 'weak-verb'
  /** A verb of saying stands before "menurut": its subject speaks. */
  | 'verb-before'
  /** "Menurut hitungan BPKP, kata X, …": X passes on what the body has put out. */
  | 'passed-on'
  /** "Hal itu dikatakan pihak terlapor": nobody who could be read. */
  | 'points-at-nobody'
  /** "…, kata X, …": less than "…, lanjutnya, …", where whoever passes on what others say speaks. */
  | 'named-in-middle';

/** One way to read a sentence, or what stands before or after a quotation. */
export interface Candidate {
  attribution: Attribution;
  features: readonly Feature[];
  /** The sentence only points to words elsewhere: "Hal itu disampaikan X di Y, Rabu". */
  pointing: boolean;
}

/** What a form is given. */
export interface Clause {
  text: string;
  /** Where the sentence begins after "Sementara itu," and the like. */
  main: number;
  /** Characters that must follow a verb of saying; 0 where a quotation follows. */
  minSaid: number;
  evidence: Evidence;
}

/** What a form must find in an example: the cue and who is named, `-` for nobody. */
export type Example = readonly [text: string, expected: `${string}: ${string}` | null];

/**
 * One way in which Indonesian news ties words to a speaker. A form finds candidates and decides
 * nothing; its words stand in `scripts/lang/id`.
 */
export interface Form {
  id: AttributionForm;
  /** Each with what must be found, or null where nothing must be. One test loops over all of them. */
  examples: readonly Example[];
  find(clause: Clause): Iterable<Candidate>;
}

/** Words as alternatives of a pattern, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Where the last group of a match stands; `base` is where the matched text begins. */
export function spanOf(match: RegExpExecArray, group: string, base = 0): Span {
  const start = base + match.index + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

/** The cue of a match, which the patterns name `cue`. */
export const cueOf = ({ groups }: RegExpExecArray): string => groups?.cue ?? '';

/** A candidate without a name: "-nya", or a subject that is left out. */
export const unnamed = (
  cue: string,
  cueSpan: Span,
  rest: string,
  features: readonly Feature[] = [],
): Candidate => ({
  attribution: { cue, cueSpan, mention: null, mentionSpan: null, rest },
  features,
  pointing: false,
});

/** "Bupati Wringin yang diwakili Asisten II, Iskandar", "Kapolres melalui Kasi Humas": who stands for another speaks. */
const STANDS_FOR = /^,?\s(?:(?<through>melalui|lewat)|(?:yang\s)?diwakili(?:\soleh)?)\s/;

/**
 * Who speaks in the place of somebody who was just named, by what follows the name.
 *
 * @returns also where they are named in `rest`
 */
export function standInFor(
  { kind }: Mention,
  rest: string,
  evidence: Evidence,
): { mention: Mention; start: number; end: number } | null {
  const link = kind === 'organisation' ? null : STANDS_FOR.exec(rest);
  if (!link) return null;
  const start = link[0].length;
  const read = readMention(rest.slice(start), evidence);
  if (read?.mention.kind !== 'person' || !read.mention.role) return null;
  const mention = link.groups?.through ? { ...read.mention, unsure: true } : read.mention;
  return { mention, start, end: start + read.length };
}

/** "kata Dedi, tim Dinas Kesehatan melacak …": what follows the name is whom Dedi speaks of. */
function withoutSubject(text: string, evidence: Evidence): ReturnType<typeof readMention> {
  const read = readMention(text, evidence);
  const comma = text.indexOf(', ');
  if (!read?.mention.role || comma === -1 || comma >= read.length) return read;
  if (text[read.length - 1] === ',' || !DOES.test(text.slice(read.length))) return read;
  const name = readMention(text.slice(0, comma), evidence);
  return name?.mention.kind === 'person' && name.mention.role === null ? name : read;
}

/** "dinamisator Jatam Ambara, Rina Kartika, …": a trade that no list holds, and who is in it. */
const TRADE = /^(?<trade>\p{Ll}[\p{L}-]{3,}(?:\s[\p{L}-]+){0,6}),\s(?=\p{Lu})/u;

function behindTrade(text: string, evidence: Evidence): ReturnType<typeof readMention> {
  const match = TRADE.exec(text);
  if (!match) return null;
  const read = readMention(text.slice(match[0].length), evidence);
  const length = match[0].length + (read?.length ?? 0);
  const isApposed = /^(?:,\s|\.|$)/.test(text.slice(length)) || text[length - 1] === ',';
  if (read?.mention.kind !== 'person' || read.mention.role !== null || !isApposed) return null;
  return { mention: { ...read.mention, role: match.groups?.trade ?? null }, length };
}

/** Whoever is named in `text` at `at` said it; null when nobody is. */
export function saidBy(
  { text, evidence }: Clause,
  at: number,
  cue: string,
  cueSpan: Span,
  pointing = false,
): Candidate | null {
  const named = withoutSubject(text.slice(at), evidence) ?? behindTrade(text.slice(at), evidence);
  if (!named) return null;
  const other = standInFor(named.mention, text.slice(at + named.length), evidence);
  const read = other ? { mention: other.mention, length: named.length + other.end } : named;
  const end = at + read.length;
  return {
    attribution: {
      cue,
      cueSpan,
      mention: read.mention,
      mentionSpan: { start: at, end },
      rest: text.slice(end),
    },
    features: [],
    pointing,
  };
}

/** At the most one candidate. */
export const oneOf = (candidate: Candidate | null): Candidate[] => (candidate ? [candidate] : []);
