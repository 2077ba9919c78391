import {
  ANSWERERS,
  ASKERS,
  CAPTION_MARKS,
  HEADING_STARTS,
  LABEL_TITLES,
  NO_LABELS,
  SOUND_MARKS,
} from '../lang/id/transcript.ts';
import { startOf } from './boilerplate.ts';
import { isAbbreviation, isBodyHead, isDegree, isOffice, isRank } from './lexicon.ts';
import { paragraphsOf, type Stretch } from './sentence.ts';
import { wordOf } from './word.ts';

/** A line of a transcript: who speaks, and what they say. */
export interface Turn {
  /** Who speaks by the label, without marks around it. */
  label: string;
  /**
   * `asker` says nothing of their own; `answer` is whoever is interviewed; below a `heading` stands what
   * somebody said, in quotation marks.
   */
  by: 'named' | 'asker' | 'answer' | 'heading';
  /** What follows the label, with its place in the text. */
  words: Stretch;
  /** Where an interview without labels begins: whoever is asked was introduced before. */
  since?: number | undefined;
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
  for (const { turn } of lines) turn.label = fullLabel(turn.label, lines);
  const asking = askersIn(lines.map(({ turn }) => turn));
  for (const { turn } of lines) if (asking.has(keyOf(turn))) turn.by = 'asker';
  const labels = lines.map(({ turn }) => turn.label.toLowerCase());
  const isRepeated = new Set(labels).size < labels.length;
  const isAsked = lines.some(({ turn }) => turn.by !== 'named');
  // Minutes of a hearing: "KETUA RAPAT (…): …", "KAPOLDA: …".
  const isMinuted = lines.every(
    ({ turn }) => !/\p{Ll}/u.test(turn.label.replace(/\([^)]*\)/gu, '')),
  );
  const told = lines.filter(({ turn }) => /[.!?…][”"’)\]]*$/u.test(turn.words.text));
  if (!(isRepeated || isAsked || isMinuted) || 2 * told.length < lines.length) return new Map();
  return new Map(lines.map(({ at, turn }) => [at, turn]));
}

/** "Marthina" is "Marthina Rumaropen" where only one label begins so. */
function fullLabel(label: string, lines: readonly { turn: Turn }[]): string {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(label)) return label;
  const fuller = new Set(
    lines.flatMap(({ turn }) => (turn.label.startsWith(`${label} `) ? [turn.label] : [])),
  );
  const [only] = fuller;
  return fuller.size === 1 && only !== undefined && /^[^(]*$/u.test(only) ? only : label;
}

const keyOf = ({ label }: Turn): string => label.toLowerCase();

/** The labels behind which mostly questions stand: whoever asks for the outlet is not always called so. */
function askersIn(turns: readonly Turn[]): ReadonlySet<string> {
  const byLabel = Map.groupBy(turns, keyOf);
  return new Set(
    [...byLabel].flatMap(([label, own]) => {
      const questions = own.filter(({ words }) => words.text.includes('?')).length;
      return own.length > 1 && 2 * questions > own.length ? [label] : [];
    }),
  );
}

const TITLE = new RegExp(`^(?:${LABEL_TITLES.join('|')})\\.?\\s+(?=\\p{L}{3})`, 'iu');

/** "ANCHOR TAG", "STAND UP NOVI", "REPORTER UCU": whoever speaks for the outlet. */
const ASKING =
  /^(?:anchor|reader|presenter|reporter|host|penyiar|stand\s?up|live|lead|opening|closing)(?![\p{L}])/iu;

function turnIn({ text, start, end }: Stretch): Turn | null {
  if (!text.includes(':')) return null;
  const before = BEFORE_LABEL.exec(text)?.[0].length ?? 0;
  const match = LABELLED.exec(text.slice(before));
  const label = match?.groups?.['label']?.replace(TITLE, '');
  if (!match || label === undefined || label.split(/\s+/).length > LONGEST_LABEL) return null;
  const plain = label.replace(/\s*(?:\([^)]*\)|\d+)$/u, '').toLowerCase();
  const answers = ANSWERERS.has(plain);
  // "NARASUMBER 1" is one of several, of whom it cannot be told who.
  const asks = ASKERS.has(plain) || ASKING.test(plain) || (answers && /\d$/.test(label));
  const by = asks ? 'asker' : answers ? 'answer' : 'named';
  if (NO_LABELS.has(plain) || (by === 'named' && startOf(text.slice(before)))) return null;
  const from = before + match[0].length;
  // In marks it is a quotation, and is read as one.
  if (/^["“”„«]/.test(text.slice(from))) return null;
  return { label, by, words: { text: text.slice(from), start: start + from, end } };
}

/**
 * A text whose labels are spelled as names are: "BUDI SANTOSO: …" as "Budi Santoso: …", so that they are
 * known as those whom the rest of the text names, and without the marks of a bulletin before quotations and
 * headings. No place in the text moves. With it the turns of a transcript and the headings of a bulletin.
 */
export function withSpelledLabels(printed: string): { text: string; turns: Map<number, Turn> } {
  const marked = printed.replace(
    MARKED_LABEL,
    (_whole, before: string, _mark, label: string, space: string) => `${before} ${label}: ${space}`,
  );
  const stamped = marked.replace(TIME_STAMP, (stamp) => ' '.repeat(stamp.length));
  const bracketed = stamped.replace(BRACKETED_LABEL, ' $1:');
  const inBrackets = bracketed === stamped ? new Map<number, Turn>() : turnsOf(bracketed);
  const text = inBrackets.size > 0 ? bracketed : stamped;
  const turns = inBrackets.size > 0 ? inBrackets : turnsOf(text);
  const labels: Label[] = [...turns]
    .filter(([, { label }]) => !/\p{Ll}/u.test(label.replace(/\([^)]*\)/gu, '')))
    .map(([start, { label, words }]) => {
      const at = text.lastIndexOf(label, words.start);
      return { start, at, label, spaces: 0 };
    });
  for (const [start, turn] of signedIn(text)) if (!turns.has(start)) turns.set(start, turn);
  labels.push(...headingsIn(text, turns));
  if (labels.length === 0) return { text, turns };
  const words = new Set(text.match(WORD));
  let spelled = '';
  let end = 0;
  for (const { start, at, label, spaces } of labels.toSorted((one, other) => one.at - other.at)) {
    spelled += `${text.slice(end, at - spaces)}${' '.repeat(spaces)}`;
    end = at;
    const plain = isInCapitals(label)
      ? label.replace(WORD, (word) => spelledAs(word, words))
      : label;
    if (plain.length !== label.length) continue;
    spelled += plain;
    end = at + label.length;
    const turn = turns.get(start);
    if (turn) turns.set(start, { ...turn, label: plain.replace(/\s*[/–—|]\s*|\s-\s/u, ', ') });
  }
  return { text: spelled + text.slice(end), turns };
}

/** "✅ _Kapolsek Budi_: ", "*Kadinkes Ani* :": a label in the marks of a chat. */
const MARKED_LABEL = /^([^\p{L}\n]{0,8})([*_])(?=\p{L})([^*_:\n"“”]{3,100})\2(\s?):/gmu;

/** "[09.41 WIB] Kapolres menambahkan …": when a line of a running report came in. */
const TIME_STAMP = /^\[\d{1,2}[.:]\d{2}(?:\sWI(?:B|TA|T))?\]\s/gmu;

/** "[KAPOLSEK] Kami berjaga.": a label in brackets, as scripts of the radio have them. */
const BRACKETED_LABEL = /^\[(\p{Lu}[^\]:\n"“”]{2,100})\](?=\s\S)/gmu;

/** A label and where it stands; before it marks that are to be spaces. */
interface Label {
  /** Of its line. */
  start: number;
  at: number;
  label: string;
  spaces: number;
}

/** "▪️ *", "- " before words of a bulletin. */
const BULLET = /^(?:[[*_•–—●■□▪▫◆◽◾▶➡➤-]|\uFE0F|\p{Extended_Pictographic}|\s)+/u;

/** A heading: what it begins with, whose words follow, a colon at the end of the line. */
const HEADING = new RegExp(
  `^(?:${HEADING_STARTS.join('|')})\\s+(?:dari\\s+|pers\\s+)?(?<label>\\p{Lu}[^:"“”]{4,120}?)\\s*:[*_\\s]*$`,
  'iu',
);

/** "KASAT LANTAS Kompol Inge: "…"": a label with an office in capitals before a quotation. */
const CAPITAL_LABEL = /^(?<label>\p{Lu}{4,}[^:"“”]{2,100}):\s*["“]/u;

/** "CG: SELVIANA WAROMI / KADISPORA PAPUA": whose words follow, with their office. */
const CAPTION = new RegExp(
  `^(?:${CAPTION_MARKS.join('|')})\\s*:\\s*(?<label>\\p{Lu}[^:/–"“”]{2,60}?)(?<mark>\\s*[/–—|]\\s*|\\s-\\s)(?<office>\\p{Lu}[^:"“”\\]]{2,80})\\]?$`,
  'iu',
);

/** "SOT SELVIANA 00:41: ", "SOT (00:22): " before a quotation. */
const SOUND_LABEL = new RegExp(
  `^(?:\\[?(?:${SOUND_MARKS.join('|')})[^\\]\\n]{0,60}\\]\\s*|(?:${SOUND_MARKS.join('|')})(?:\\s[^:"“”\\n]{0,60}(?:\\d:\\d{2})?[^:"“”\\n]{0,10})?\\s*:\\s*)(?=["“])`,
  'iu',
);

/** "INSERT 2 (Ketua KPAD Lilis Mulyani, durasi 18 detik)": who is heard in the quotation of the line behind it. */
const SOUND_BRACKET = new RegExp(
  `^(?:${SOUND_MARKS.join('|')})\\s*\\d{0,2}\\s*[-–:]?\\s*[([](?<label>\\p{Lu}[^()[\\]:;"“”\\n]{4,100}?)(?:[,;/]\\s*(?:durasi|dur|in|out|\\d)[^()[\\]]{0,40})?[)\\]]\\s*:?$`,
  'iu',
);

/** "--SOT: Kombes Pol Tri Wahyu, Kapolres Bekasi (IN: "…" OUT: "…")--": likewise. */
const SOUND_LINE = new RegExp(
  `^[-–—*[\\s]*(?:${SOUND_MARKS.join('|')})\\s*\\d{0,2}\\s*[:–-]\\s*(?<label>\\p{Lu}[^():"“”\\n]{2,110}?)\\s*(?:\\((?:IN|DUR|OUT|TC|\\d)[^()\\n]*\\))?[-–—*\\]\\s]*$`,
  'iu',
);

/** "> — Kombes Pol Budi Santoso, Kabid Humas": who signs what stands in the line before. */
const SIGNATURE =
  /^(?:>\s*)?[—–]{1,2}\s*(?<label>\p{Lu}[^:"“”()\n]{4,100}?)(?:\s*\(@\w+\))?(?:\s+\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\s+\d{1,2} \p{Lu}\p{Ll}+ \d{4})?$/u;

/** "(1/2)": which part of a series of posts a line is. */
const PART_OF = /\s*\(\d{1,2}\/\d{1,2}\)$/u;

/** Lines that are signed with a name and an office in the line behind them: posts that an article shows. */
function* signedIn(text: string): Generator<[start: number, turn: Turn]> {
  const lines = paragraphsOf(text);
  for (const [at, line] of lines.entries()) {
    const label = SIGNATURE.exec(line.text)?.groups?.['label'];
    const said = lines[at - 1];
    if (label === undefined || !said || !/[.!?…]["”]?$/.test(said.text.replace(PART_OF, '')))
      continue;
    if (!label.split(/\s+/).some((word) => isOffice(wordOf(word)))) continue;
    const from = /^(?:>\s*)?["“]?/.exec(said.text)?.[0].length ?? 0;
    const words = said.text.slice(from).replace(PART_OF, '').replace(/["”]$/, '');
    const start = said.start + from;
    yield [
      said.start,
      { label, by: 'named', words: { text: words, start, end: start + words.length } },
    ];
  }
}

/** The headings of a bulletin and the captions of a script, which become turns, and marks before quotations. */
function headingsIn(text: string, turns: Map<number, Turn>): Label[] {
  return paragraphsOf(text).flatMap((line): Label[] => {
    const { start, end } = line;
    if (turns.has(start)) return [];
    const marks = BULLET.exec(line.text)?.[0].length ?? 0;
    const rest = line.text.slice(marks);
    const { label: named, office, mark } = CAPTION.exec(rest)?.groups ?? {};
    const heading =
      named && mark && office
        ? `${named}${mark}${office}`
        : (HEADING.exec(rest) ?? SOUND_BRACKET.exec(rest) ?? SOUND_LINE.exec(rest))?.groups?.[
            'label'
          ];
    if (heading !== undefined) {
      const at = start + marks + rest.indexOf(heading);
      turns.set(start, { label: heading, by: 'heading', words: { text: '', start: end, end } });
      return [{ start, at, label: heading, spaces: 0 }];
    }
    const sound = SOUND_LABEL.exec(rest)?.[0].length ?? 0;
    if (sound > 0) return [{ start, at: start + marks + sound, label: '', spaces: marks + sound }];
    const isMarked =
      marks > 0 &&
      (/^["“]/.test(rest) || /\p{Extended_Pictographic}/u.test(line.text.slice(0, marks)));
    if (isMarked) return [{ start, at: start + marks, label: '', spaces: marks }];
    const label = CAPITAL_LABEL.exec(rest)?.groups?.['label'];
    const [first = ''] = label?.split(' ', 1) ?? [];
    const isOne = label !== undefined && isOffice(wordOf(first)) && /^\p{Lu}+$/u.test(first);
    return isOne ? [{ start, at: start + marks, label, spaces: 0 }] : [];
  });
}

/** Mostly in capitals: in "Ketua KPAD Lilis Mulyani" they are short for something. */
const isInCapitals = (label: string): boolean =>
  (label.match(/\p{Lu}/gu)?.length ?? 0) > (label.match(/\p{Ll}/gu)?.length ?? 0);

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
