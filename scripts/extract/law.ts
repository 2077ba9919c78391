import { ACT_FORMS, MINISTRY_SHORTS, NAMED_ACTS } from '../lang/id/laws.ts';
import type { LawCitation } from './extraction.ts';
import { paragraphsOf } from './sentence.ts';
import { LATIN, matchesIn } from './token.ts';

const NUMBER =
  '(?:Nomor|Nomer|No\\.?|nomor|no\\.?)?\\s?(?<number>\\d+(?:\\s?[A-Z]\\b)?)(?:/[A-Z][\\w.]*)*';
const YEAR = '(?:\\s*/\\s*|\\s+(?:[Tt]ahun|[Tt]hn\\.?|Th\\.?)\\s+)(?<year>\\d{4})';
const ARTICLE =
  '[Pp]asal\\s+(?<article>\\d+[A-Z]?)(?:\\s+[Aa]yat\\s+\\(?(?<clause>\\d+[a-z]?)\\)?)?(?:\\s+huruf\\s+\\(?(?<letter>[a-z])\\)?)?(?:\\s+ke-(?<item>\\d))?';

const ARTICLES = new RegExp(`(?<![\\p{L}])${ARTICLE}`, 'gu');

/** An act with number and year: `Undang-Undang Nomor 27 Tahun 2022`, `PP 71/2019`, `PKPU No. 7 Tahun 2022`. */
const NUMBERED = new RegExp(
  `(?<![${LATIN}\\d-])(?<form>${ACT_FORMS.map(([form]) => form).join('|')})(?<scope>(?:\\s+(?!Nomor|No\\b|Tahun)[\\p{Lu}(][\\p{L}.()&/-]*|\\s+dan(?=\\s\\p{Lu})){0,12})\\s+(?:RI\\s+)?${NUMBER}${YEAR}`,
  'gu',
);
const FORMS = ACT_FORMS.map(([form, kind]) => [new RegExp(`^${form}$`, 'u'), kind] as const);

/** The kind of an act by the words that name it. */
const kindOf = (form: string): string => FORMS.find(([pattern]) => pattern.test(form))?.[1] ?? '';

/** A paragraph without any of these cites nothing. */
const CITES =
  /[Pp]asal|[Uu]ndang|UU|KUH|[Pp]eraturan|Per(?:p?pu|bawaslu|men|pres|gub|bup|wa|ka|pol|ma|da)|P[PM]\s|[Kk]eputusan|Kep(?:pres|men)|Inpres|[Ii]nstruksi|PKPU|PMK|POJK|PBI|Qanun/;

/** Permenaker is the regulation of Kemnaker. */
const SHORT_SPELLED: Readonly<Record<string, string>> = {
  aker: 'naker',
  dikbudristek: 'dikbudristek',
};

/** Codes and the constitution, which need no number. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\p{N}])(?:KUHAP|Kitab Undang-?\s?[Uu]ndang Hukum Acara Pidana)(?![\p{L}\p{N}])/gu,
    'kuhap',
  ],
  [
    /(?<![\p{L}\p{N}])(?:KUHP(?:idana)?|Kitab Undang-?\s?[Uu]ndang Hukum Pidana)(?![\p{L}\p{N}])/gu,
    'kuhp',
  ],
  [
    /(?<![\p{L}\p{N}])(?:KUHPerdata|Kitab Undang-?\s?[Uu]ndang Hukum Perdata)(?![\p{L}\p{N}])/gu,
    'kuhperdata',
  ],
  [
    /(?<![\p{L}\p{N}])(?:UUD(?:\s+(?:NRI|Negara Republik Indonesia))?(?:\s+(?:Tahun\s+)?1945)?|Undang-?\s?[Uu]ndang Dasar(?:\s+(?:NRI|Negara Republik Indonesia))?(?:\s+(?:[Tt]ahun\s+)?1945)?)(?![\p{L}\p{N}])/gu,
    'uud/1945',
  ],
];

/** A paragraph without any of these names no code and no constitution. */
const NAMES_CODE = /KUH|UUD|Kitab Und|[Uu]ndang Dasar/;

/** `UU ITE`, `UU PDP`, `UU Pemilu`: an act by a short name; the name must begin with a capital. */
const SHORT_NAMED =
  /(?<![\p{L}\p{N}-])(?:UU|Undang-?\s?[Uu]ndang)\s+(?:tentang\s+)?(?<name>\p{Lu}[\p{L}\d]+(?:\s+(?:dan\s+)?\p{Lu}[\p{L}]+){0,4})/gu;

/** First words after "UU" that start another sentence part rather than a name. */
const NOT_A_NAME = /^(?:Nomor|No|RI|Republik|Dasar|Tahun|Pasal|Ini|Itu|Yang)\b/;

interface Act {
  id: string;
  start: number;
  end: number;
}

/**
 * The acts that a text cites, one entry for each pasal, in reading order. A bare "Pasal 67" takes
 * the act that follows it in the same sentence, else the act cited before it, else the penal code
 * (gold guide). Bills (RUU) are not cited acts.
 */
export function readLaws(text: string): LawCitation[] {
  const citations: LawCitation[] = [];
  let last: string | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (!CITES.test(paragraph.text)) continue;
    const found = lawsIn(paragraph.text, last);
    last = found.at(-1)?.id ?? last;
    for (const { start, end, ...citation } of found) {
      citations.push({ ...citation, start: start + paragraph.start, end: end + paragraph.start });
    }
  }
  return citations;
}

/** The citations of one paragraph; `last` is the act cited before it. */
function lawsIn(text: string, last: string | null): LawCitation[] {
  const acts = actsIn(text);
  const articles = /[Pp]asal/.test(text) ? matchesIn(ARTICLES, text) : [];
  const used = new Set<Act>();
  const citations: LawCitation[] = [];
  for (const match of articles) {
    const start = match.index;
    const end = start + match[0].length;
    const following = acts.find((act) => act.start >= end && joins(text.slice(end, act.start)));
    const before = acts.filter((act) => act.end <= start).at(-1);
    const adjacent = following && adjoins(text.slice(end, following.start));
    const act = following ?? before;
    if (adjacent) used.add(following);
    citations.push({
      text: text.slice(start, adjacent ? following.end : end),
      id: act?.id ?? last ?? 'kuhp',
      article: articleOf(match.groups ?? {}),
      start,
      end: adjacent ? following.end : end,
    });
  }
  for (const act of acts) {
    if (used.has(act)) continue;
    citations.push({
      text: text.slice(act.start, act.end),
      id: act.id,
      article: null,
      start: act.start,
      end: act.end,
    });
  }
  return citations.sort((a, b) => a.start - b.start);
}

/** Words between a pasal and the act that it belongs to: other pasal, ayat, "dan", "atau", "juncto". */
function joins(between: string): boolean {
  return (
    between.length < 200 &&
    !/[.!?;]\s|\n/.test(between) &&
    /^(?:[\s,()/-]|\d+[A-Z]?|[Pp]asal|[Aa]yat|huruf|angka|\b[a-z]\b|dan|atau|serta|[Jj]o\.?|[Jj]uncto|junto|subsider|subsidair|lebih|dari|dalam|pada|di|tentang|sebagaimana|diatur|jis|RI)*$/u.test(
      between,
    )
  );
}

/** Nothing but glue between the last pasal and its act: they are one span. */
function adjoins(between: string): boolean {
  return /^(?:[\s,()]|dari|dalam|pada|RI)*$/.test(between);
}

function articleOf(groups: Record<string, string | undefined>): string {
  const { article, clause, letter, item } = groups;
  return [article, clause && `ayat (${clause})`, letter && `huruf ${letter}`, item && `ke-${item}`]
    .filter(Boolean)
    .join(' ');
}

function actsIn(text: string): Act[] {
  const acts: Act[] = [];
  const taken = new Uint8Array(text.length);
  const add = (id: string, start: number, end: number) => {
    if (taken[start] || taken[end - 1]) return;
    taken.fill(1, start, end);
    acts.push({ id, start, end });
  };
  for (const { index, 0: whole, groups } of matchesIn(NUMBERED, text)) {
    const kind = kindOf(groups?.form ?? '');
    if (/R$/.test(text.slice(0, index)) || /Rancangan\s+$/i.test(text.slice(0, index))) continue;
    const short = /^Permen(?=[\p{L}])(\S+)/u.exec(whole)?.[1];
    const scope = short
      ? `-${(SHORT_SPELLED[short] ?? short).toLowerCase().replace(/[^a-z0-9]/g, '')}`
      : scopeOf(kind, groups?.scope ?? '');
    add(
      `${kind}${scope}/${groups?.year}/${groups?.number?.replace(/\s/g, '')}`,
      index,
      index + whole.length,
    );
  }
  for (const [pattern, id] of NAMES_CODE.test(text) ? CODES : []) {
    for (const { index, 0: whole } of matchesIn(pattern, text))
      add(id, index, index + whole.length);
  }
  for (const { index, 0: whole, groups } of matchesIn(SHORT_NAMED, text)) {
    const name = groups?.name ?? '';
    if (NOT_A_NAME.test(name) || /(?:Rancangan|RUU|R)\s*$/.test(text.slice(0, index))) continue;
    const named = NAMED_ACTS.find(([form]) => new RegExp(`^${form}`).test(name));
    const first = name.split(/\s+/)[0] ?? '';
    const short = named?.[1] ?? (first === first.toUpperCase() ? first : name).toLowerCase();
    const length = named
      ? whole.length
      : whole.length - (first === first.toUpperCase() ? name.length - first.length : 0);
    add(`uu/${short.replace(/\s+/g, '-')}`, index, index + length);
  }
  return acts.sort((a, b) => a.start - b.start);
}

/** Whose regulation it is: `permen-kominfo`, `perda-banjar`; empty for national acts. */
function scopeOf(kind: string, printed: string): string {
  const scope = printed.replace(/[()]/g, ' ').trim().toLowerCase();
  if (kind === 'permen') {
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
