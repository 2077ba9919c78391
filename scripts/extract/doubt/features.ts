import type { Statement } from '../extraction.ts';

/** What is seen of a row that may make it right or wrong: names of features that it has. */
export type Features = readonly string[];

/** What the rows of one article have in common. */
interface Article {
  text: string;
  published: string | null;
  rows: readonly Statement[];
  /** Distinct persons who speak. */
  names: readonly string[];
  /** How many days the rows were said on. */
  days: number;
  /** Share of the rows with a reason to look. */
  doubted: number;
  /** How often words stand in the text, counted to {@link MANY}. */
  count: (words: string) => number;
}

/** More occurrences than this tell nothing more. */
const MANY = 3;

/** Characters before a row in which the one that it points back to is looked for. */
const BACK = 1_200;

const DAY_MS = 86_400_000;

/**
 * The features of each row of an article, by which it can be told how likely its speaker, day and
 * official are all right. They come from the rows and their text alone: nothing is read again.
 */
export function featuresOf(
  rows: readonly Statement[],
  text: string,
  published: string | null,
): Features[] {
  const counts = new Map<string, number>();
  const article: Article = {
    ...{ text, published, rows },
    names: [...new Set(rows.flatMap((row) => (isPerson(row) ? row.speaker : [])))],
    days: new Set(rows.map(({ saidOn }) => saidOn)).size,
    doubted: rows.filter(({ review }) => review.length > 0).length / Math.max(rows.length, 1),
    count(words) {
      const known = counts.get(words) ?? occurrences(text, words);
      counts.set(words, known);
      return known;
    },
  };
  return rows.map((row, at) => [
    ...featuresOfCue(row, rows[at - 1]),
    ...(isPerson(row) ? featuresOfName(row, article) : []),
    ...(isPerson(row) ? featuresOfOffice(row, article) : []),
    ...featuresOfDay(row, article),
    ...(isPerson(row) && row.speakerText === null ? featuresOfAntecedent(row, article) : []),
    `official:${row.official}`,
    `article:${upTo(article.names.length, 4)}-speakers`,
    `article:doubted-${bucketOf(article.doubted, [0.001, 0.3, 0.6])}`,
  ]);
}

type Person = Statement & { speaker: string };

const isPerson = (row: Statement): row is Person =>
  row.speakerKind === 'person' && row.speaker !== null;

function featuresOfCue(row: Statement, before: Statement | undefined): Features {
  const { review, kind, cue, speaker, speakerText, speakerKind } = row;
  const named = speakerText === speaker ? 'full' : 'short';
  const follows = before?.speaker === speaker ? 'same' : 'turn';
  return [
    ...review.map((reason) => `reason:${reason}`),
    `reason:${upTo(review.length, 3)}`,
    `cue:${kind}`,
    `cue:${cue === null ? 'none' : cue.endsWith('nya') ? 'nya' : 'word'}`,
    `who:${speakerKind}`,
    `named:${speakerText === null ? 'no' : named}`,
    `row:${before === undefined ? 'first' : follows}`,
  ];
}

function featuresOfName({ speaker }: Person, { names, count, text }: Article): Features {
  const words = speaker.split(' ');
  const shared = names.some(
    (name) => name !== speaker && name.split(' ').some((word) => words.includes(word)),
  );
  const before = text.slice(0, Math.max(0, text.indexOf(speaker))).trimEnd();
  return [
    `name:${upTo(words.length, 5)}-words`,
    `name:${count(speaker)}-times`,
    ...(shared ? ['name:shares-a-word'] : []),
    ...(words.some((word) => count(word.toLowerCase()) > 0) ? ['name:has-a-common-word'] : []),
    ...(words.every((word) => count(word) === 1) ? ['name:words-once'] : []),
    ...(/[^\p{L}' .-]/u.test(speaker) ? ['name:odd'] : []),
    // A word that opens a sentence may have joined the name.
    ...(/^$|[.!?”"\n]$/.test(before) ? ['name:opens'] : []),
  ];
}

function featuresOfOffice(
  { role, organisation, official, speaker }: Person,
  { count }: Article,
): Features {
  const known = `office:${role !== null}-body:${organisation !== null}-official:${official}`;
  if (role === null) return [known];
  const beside = [`${role} ${speaker}`, `${role}, ${speaker}`, `${speaker}, ${role}`];
  const body = organisation !== null && role.includes(organisation) ? 'inside' : 'apart';
  return [
    known,
    `office:${bucketOf(role.split(' ').length, [2, 4, 8, 14])}-words`,
    `office:${beside.some((words) => count(words) > 0) ? 'beside' : 'apart'}`,
    `office:body-${organisation === null ? 'none' : body}`,
    ...(/[,(]/.test(role) ? ['office:comma'] : []),
    ...(/^\p{Ll}/u.test(role) ? ['office:small'] : []),
  ];
}

function featuresOfDay({ saidOn, saidOnFrom }: Statement, { published, days }: Article): Features {
  const known = [`day:${saidOnFrom}`, `day:one-of-${upTo(days, 3)}`];
  if (saidOn === null || published === null) return known;
  const gap = (Date.parse(published) - Date.parse(saidOn)) / DAY_MS;
  return [...known, `day:${bucketOf(gap, [0.5, 1.5, 3.5, 8])}-ago`];
}

/** Of a row that names nobody: who was named before it. */
function featuresOfAntecedent({ speaker, start, end }: Person, { names, text }: Article): Features {
  const from = Math.max(0, start - BACK);
  const stretch = text.slice(from, end);
  const own = lastOf(stretch, speaker);
  if (own === -1) return ['back:far'];
  const others = names.filter((name) => name !== speaker);
  const between = stretch.slice(own, Math.max(own, start - from));
  const later = between.slice(between.indexOf(' ') + speaker.length);
  return [
    `back:${others.some((name) => lastOf(stretch, name) > own) ? 'another-since' : 'last'}`,
    `back:${upTo(between.split('\n').length - 1, 3)}-paragraphs`,
    ...(/[^.!?\n"”]\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(later) ? ['back:names-since'] : []),
  ];
}

const lastOf = (stretch: string, name: string): number =>
  Math.max(...name.split(' ').map((word) => stretch.lastIndexOf(word)));

function occurrences(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at !== -1 && found < MANY; at = text.indexOf(words, at + 1)) {
    const [left, right] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (!/\p{L}/u.test(left) && !/\p{L}/u.test(right)) found += 1;
  }
  return found;
}

/** A number as it is told apart: 0, 1, 2 … up to `most`, which stands for more as well. */
const upTo = (value: number, most: number): string =>
  value < most ? String(value) : `${most}-or-more`;

/** Which of the ranges between `bounds` a value lies in. */
function bucketOf(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at === -1 ? bounds.length : at;
}
