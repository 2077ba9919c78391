import {
  ACT_FORMS,
  CODES,
  LAW_JOINTS,
  LAW_LINKS,
  MINISTRY_SHORTS,
  NAMED_ACTS,
  NO_ACT_NAMES,
  SHORTS_SPELLED,
} from '../lang/id/laws.ts';
import type { LawCitation } from './extraction.ts';
import { lastBefore, paragraphsOf } from './sentence.ts';
import { LATIN, matchAt, matchesIn } from './token.ts';

const NUMBER =
  '(?:Nomor|Nomer|No\\.?|nomor|no\\.?)?\\s?(?:P\\.)?(?<number>\\d{1,6}(?:[.-]\\d{1,6}){0,6}(?:\\s?[A-Z]\\b)?)(?:(?:/[A-Z][\\w.]*)+(?:/\\d{1,2})?)?';
const YEAR = '(?:\\s*/\\s*|\\s+(?:[Tt]ahun|[Tt]hn\\.?|Th\\.?)\\s+)(?<year>\\d{4})(?!\\d)';

/** "(1)", "(1) dan (3)"; "g dan o", "a, b, dan huruf c" */
const several = (one: string, word: string): string =>
  `${one}(?:(?:,\\s|,?\\s(?:dan|atau|hingga|sampai)\\s)(?:${word}\\s)?${one})*`;
const CLAUSES = several('\\(?\\d+[a-z]?\\)?(?![\\p{L}\\d/])', '[Aa]yat');
const LETTERS = several('\\(?[a-z]\\)?(?![\\p{L}\\d])', 'huruf');
const PARTS = `(?:\\s+[Aa]yat\\s+(?<clauses>${CLAUSES}))?(?:\\s+huruf\\s+(?<letters>${LETTERS}))?(?:\\s+(?<pointed>angka|butir)\\s+(?<point>\\d{1,3}|[a-z](?![\\p{L}\\d])))?(?:\\s+ke-(?<item>\\d))?`;
const ARTICLES = new RegExp(`(?<![\\p{L}])[Pp]asal\\s+(?<article>\\d+[A-Z]?)${PARTS}`, 'gu');

/** "Pasal 2 dan 3 UU …", "Pasal 5 hingga 7 KUHP": a number that goes on with the pasal before it. */
const ONE_MORE = new RegExp(
  `(?<link>,\\s|,?\\s(?:dan|atau|serta|hingga|sampai(?:\\sdengan)?)\\s|\\s?[-–]\\s?)(?<article>\\d+[A-Z]?)(?![\\p{L}\\d.])${PARTS}`,
  'uy',
);
/** What follows such a number, when it is a pasal and counts nothing. */
const ENDS_ARTICLES = new RegExp(
  `^(?:\\s*(?:$|[.;:)"”]|,?\\s(?:${LAW_LINKS.join('|')}|[Uu]ndang|UU|KUH|P\\p{Lu}|Per|Kitab|\\d))|,\\s)`,
  'iu',
);
/** Most pasal of a range that are entered one by one. */
const LONGEST_RANGE = 30;

/** An act with number and year: `Undang-Undang Nomor 27 Tahun 2022`, `PP 71/2019`, `PKPU No. 7 Tahun 2022`. */
const NUMBERED = new RegExp(
  `(?<![${LATIN}\\d-])(?<form>${ACT_FORMS.map(([form]) => form).join('|')})(?<scope>(?:\\s+(?!Nomor|No\\b|Tahun)[\\p{Lu}()][\\p{L}.()&/-]*|\\s+dan(?=\\s\\p{Lu})){0,12})\\s+(?:RI\\s+)?${NUMBER}${YEAR}`,
  'gu',
);
const FORMS = ACT_FORMS.map(([form, kind]) => [new RegExp(form, 'uy'), kind] as const);

/** The kind of an act by the words that name it, where they stand: what follows may tell. */
const kindAt = (text: string, at: number, form: string): string =>
  FORMS.find(([pattern]) => matchAt(pattern, text, at)?.[0] === form)?.[1] ?? '';

/** A paragraph without any of these cites nothing. */
const CITES =
  /[Pp]asal|[Uu]ndang|UU|KUH|[Pp]eraturan|Per(?:p?pu|bawaslu|men|pres|gub|bup|wa|ka|pol|ma|da|ja)|P[PM]\s|[Kk]eputusan|Kep(?:p?res|men)|In(?:pres|gub)|[Ii]nstruksi|PKPU|PMK|POJK|PBI|Qanun/;

const CODE_FORMS = CODES.map(
  ([form, id]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'gu'), id] as const,
);

/** A paragraph without any of these names no code and no constitution. */
const NAMES_CODE = /KUH|UUD|Kitab Und|[Uu]ndang Dasar/;

/** `UU ITE`, `UU PDP dan UU Pemilu`: an act by a short name; the name must begin with a capital. */
const SHORT_NAMED =
  /(?<![\p{L}\p{N}-])(?:UU|Undang-?\s?[Uu]ndang)\s+(?:tentang\s+)?(?<name>\p{Lu}[\p{L}\d]+(?:\s+(?:dan\s+)?(?!UU(?!\p{L})|Undang)\p{Lu}[\p{L}]+){0,4})/gu;
const NOT_A_NAME = new RegExp(`^(?:${NO_ACT_NAMES.join('|')})\\b`);
const NAMED = NAMED_ACTS.map(([form, short]) => [new RegExp(`^${form}`), short] as const);

/** Years in which an act can have been made; another is a slip, and the citation of nothing. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** An act in a paragraph; without an id when its year cannot be one. */
interface Act {
  id: string | null;
  start: number;
  end: number;
}

/** A pasal as it is printed. */
interface Article {
  article: string;
  start: number;
  end: number;
}

/** What the paragraphs before have cited. */
interface Cited {
  last: string | null;
  /** The act of each pasal that was printed with one, by its number. */
  acts: Map<string, string>;
  /** The last act of each kind: `uu`, `pp`. */
  kinds: Map<string, string>;
}

/**
 * The acts that a text cites, one entry for each pasal, in reading order. A bare "Pasal 67" takes
 * the act that follows it in the same sentence, else the one that it was cited with before, else the last
 * act cited before it, else the penal code (gold guide). Bills (RUU) are not cited acts.
 */
export function readLaws(text: string): LawCitation[] {
  const citations: LawCitation[] = [];
  const cited: Cited = { last: null, acts: new Map(), kinds: new Map() };
  for (const paragraph of paragraphsOf(text)) {
    if (!CITES.test(paragraph.text)) continue;
    for (const { start, end, ...citation } of lawsIn(paragraph.text, cited)) {
      citations.push({ ...citation, start: start + paragraph.start, end: end + paragraph.start });
      cited.last = citation.id;
    }
  }
  return citations;
}

/** The citations of one paragraph; adds to `cited`. */
function lawsIn(text: string, cited: Cited): LawCitation[] {
  const acts = actsIn(text);
  const used = new Set<Act>();
  const citations: LawCitation[] = [];
  for (const { article, start, end } of articlesIn(text)) {
    const at = lastBefore(acts, end - 1);
    const next = acts[at + 1];
    const following = next && isLinked(text.slice(end, next.start)) ? next : undefined;
    const adjoined =
      following && isJoined(text.slice(end, following.start)) ? following : undefined;
    if (adjoined) used.add(adjoined);
    const before = lastNamed(acts, at);
    const number = numberOf(article);
    const id = following
      ? following.id
      : (pointedAt(text.slice(end, end + LONGEST_POINTER), acts.slice(0, at + 1), cited) ??
        (before && !endsSentence(text.slice(before.end, start)) ? before.id : undefined) ??
        cited.acts.get(number) ??
        before?.id ??
        cited.last ??
        'kuhp');
    if (id === null) continue;
    if (following) cited.acts.set(number, id);
    const to = adjoined?.end ?? end;
    citations.push({ text: text.slice(start, to), id, article, start, end: to });
  }
  for (const act of acts) {
    const { id, start, end } = act;
    if (id === null) continue;
    cited.kinds.set(kindOf(id), id);
    if (used.has(act)) continue;
    citations.push({ text: text.slice(start, end), id, article: null, start, end });
  }
  return citations.sort((a, b) => a.start - b.start);
}

/** "3 ayat (1)" → "3" */
const numberOf = (article: string): string => article.split(' ', 1)[0] ?? '';
/** "uu/2017/7" → "uu", "perda-banjar/2018/3" → "perda" */
const kindOf = (id: string): string => /^\p{L}+/u.exec(id)?.[0] ?? '';

const endsSentence = (words: string): boolean => /[.!?]["”’)]*\s/.test(words);

/** "Pasal 83 undang-undang tersebut": the words that point at an act which was cited. */
const POINTER =
  /^\s(?:dalam\s|pada\s|dari\s)?(?<form>undang-?\s?undang|UU|peraturan\spemerintah|PP|perpres|perda|permen\p{Ll}*|PKPU|KUHA?P)\s(?:itu|tersebut|ini|yang\ssama|dimaksud)(?!\p{L})/iu;
const LONGEST_POINTER = 48;

/** The act at which the words behind a pasal point; undefined when none of its kind was cited. */
function pointedAt(words: string, acts: readonly Act[], { kinds }: Cited): string | undefined {
  const form = POINTER.exec(words)?.groups?.form?.toLowerCase().replace(/\s/g, '');
  if (form === undefined) return undefined;
  const kind = POINTED_KINDS.find(([start]) => form.startsWith(start))?.[1] ?? form;
  const inParagraph = acts.findLast(({ id }) => id !== null && kindOf(id) === kind)?.id;
  return inParagraph ?? kinds.get(kind);
}

/** What a pointing word begins with, where the kind of its act is written otherwise. */
const POINTED_KINDS: readonly (readonly [string, string])[] = [
  ['undang', 'uu'],
  ['peraturanpemerintah', 'pp'],
  ['permen', 'permen'],
];

/** The last act, from `at` backwards, whose year can be one. */
function lastNamed(acts: readonly Act[], at: number): Act | undefined {
  let before = at;
  while (acts[before]?.id === null) before -= 1;
  return acts[before];
}

/** Every pasal of a paragraph: "Pasal 2", and the 3 of "Pasal 2 dan 3". */
function articlesIn(text: string): Article[] {
  if (!/[Pp]asal/.test(text)) return [];
  return matchesIn(ARTICLES, text).flatMap((match) => {
    const articles = [articleOf(match)];
    for (;;) {
      const before = articles.at(-1);
      const more = before && matchAt(ONE_MORE, text, before.end);
      if (
        !more ||
        !ENDS_ARTICLES.test(
          text.slice(more.index + more[0].length, more.index + more[0].length + 24),
        )
      )
        return articles;
      const one = articleOf(more);
      const start = one.start + (more.groups?.link?.length ?? 0);
      if (/^\s?[-–]|hingga|sampai/.test(more.groups?.link ?? ''))
        articles.push(...between(before, one));
      articles.push({ ...one, start });
    }
  });
}

/** The pasal inside a range, each with the words of all of it: the 6 of "Pasal 5 hingga 7". */
function between(first: Article, last: Article): Article[] {
  const [from, to] = [Number(first.article), Number(last.article)];
  if (!(to > from) || to - from > LONGEST_RANGE) return [];
  return Array.from({ length: to - from - 1 }, (_, at) => ({
    article: String(from + at + 1),
    start: first.start,
    end: last.end,
  }));
}

function articleOf({ index, 0: whole, groups = {} }: RegExpExecArray): Article {
  const { article, clauses, letters, pointed, point, item } = groups;
  const parts = [
    article,
    clauses && `ayat ${listOf(clauses).replace(/\d+[a-z]?/g, (clause) => `(${clause})`)}`,
    letters && `huruf ${listOf(letters)}`,
    point && `${pointed} ${point}`,
    item && `ke-${item}`,
  ];
  return { article: parts.filter(Boolean).join(' '), start: index, end: index + whole.length };
}

/** "(1) dan ayat (3)" → "1 dan 3" */
const listOf = (printed: string): string =>
  printed.replace(/[()]|(?:ayat|huruf)\s/gi, '').replace(/\s+/g, ' ');

const LINKS = new Set(LAW_LINKS);
const JOINTS = new Set(LAW_JOINTS);
/** Characters between a pasal and its act, at the most. */
const FARTHEST_ACT = 200;

/** True when nothing but other pasal, ayat and what links them stands between a pasal and an act. */
function isLinked(words: string): boolean {
  if (
    words.length >= FARTHEST_ACT ||
    /[.!?;]\s|\n/.test(words.replace(/\b(?:jis?|jo|no|subs)\.\s/gi, ' '))
  )
    return false;
  return isMadeOf(words, (word) => LINKS.has(word) || /^(?:\d+[a-z]?|[a-z]|ke-\d)$/.test(word));
}

/** True when nothing but a joint stands between the last pasal and its act: they are one span. */
const isJoined = (words: string): boolean => isMadeOf(words, (word) => JOINTS.has(word));

const isMadeOf = (text: string, test: (word: string) => boolean): boolean =>
  text
    .toLowerCase()
    .split(/[\s,()/.–]+|-(?!\d)/)
    .every((word) => word === '' || test(word));

function actsIn(text: string): Act[] {
  const acts: Act[] = [];
  const taken = new Uint8Array(text.length);
  const add = (id: string | null, start: number, end: number) => {
    if (taken[start] || taken[end - 1]) return;
    taken.fill(1, start, end);
    acts.push({ id, start, end });
  };
  for (const { index, 0: whole, groups = {} } of matchesIn(NUMBERED, text)) {
    if (isBill(text, index)) continue;
    const { form = '', scope = '', year = '', number = '' } = groups;
    const kind = kindAt(text, index, form);
    const short = /^(?:Perm|Kepm|Keputusan\sM|Peraturan\sM)en(?!teri)(?=[\p{L}])(\S+)/u.exec(
      whole,
    )?.[1];
    const whose = short
      ? `-${(SHORTS_SPELLED[short] ?? short).toLowerCase().replace(/[^a-z0-9]/g, '')}`
      : scopeOf(kind, scope);
    const possible = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
    const id = possible ? `${kind}${whose}/${year}/${number.replace(/\s/g, '')}` : null;
    add(id, index, index + whole.length);
  }
  for (const [pattern, id] of NAMES_CODE.test(text) ? CODE_FORMS : []) {
    for (const { index, 0: whole } of matchesIn(pattern, text))
      if (!isBill(text, index)) add(id, index, index + whole.length);
  }
  for (const { index, 0: whole, groups } of matchesIn(SHORT_NAMED, text)) {
    const name = groups?.name ?? '';
    if (NOT_A_NAME.test(name) || isBill(text, index)) continue;
    const named = NAMED.find(([form]) => form.test(name));
    const first = name.split(/\s+/)[0] ?? '';
    const short = named?.[1] ?? (first === first.toUpperCase() ? first : name).toLowerCase();
    const length = named
      ? whole.length
      : whole.length - (first === first.toUpperCase() ? name.length - first.length : 0);
    add(`uu/${short.replace(/\s+/g, '-')}`, index, index + length);
  }
  return acts.sort((a, b) => a.start - b.start);
}

/** Characters before an act that tell whether it is still a bill. */
const BILL_WITHIN = 16;

/** "RUU Penyiaran", "Rancangan Undang-Undang". */
function isBill(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BILL_WITHIN), at);
  return /R\s*$|RUU\s+$/.test(before) || /Rancangan\s+$/i.test(before);
}

/** Whose regulation it is: `permen-kominfo`, `perda-banjar`; empty for national acts. */
function scopeOf(kind: string, printed: string): string {
  const scope = printed.replace(/[()]/g, ' ').trim().toLowerCase();
  if (kind === 'permen' || kind === 'kepmen') {
    const known = Object.entries(MINISTRY_SHORTS).find(([name]) => scope.startsWith(name));
    const short = known?.[1] ?? scope.split(/\s+/)[0];
    return short ? `-${short.replace(/[^a-z0-9]/g, '')}` : '';
  }
  if (/^(?:perda|qanun|pergub|perbup|perwali)$/.test(kind)) {
    const area = scope
      .replace(/^(?:kabupaten|kota|provinsi|daerah)\s+/, '')
      .replace(/[^a-z0-9]+/g, '-');
    return area ? `-${area}` : '';
  }
  return '';
}
