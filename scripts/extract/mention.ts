import { NATIONAL } from '../lang/id/bodies.ts';
import { NAME_ENDINGS } from '../lang/id/names.ts';
import { HELD_OVER_A_PLACE, KIN, SPEAKS_FOR_ONESELF } from '../lang/id/offices.ts';
import { PLACE_ENDINGS, PLACE_HEADS, PLACE_WORDS } from '../lang/id/places.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { BODY_PRONOUNS, PRONOUNS } from '../lang/id/speech.ts';
import { DEGREES, NAME_PARTICLES } from '../lang/id/titles.ts';
import {
  bareWord,
  isAbbreviation,
  isBody,
  isBodyHead,
  isCapital,
  isNameToken,
  isOffice,
  isOfficeWord,
  isTitleAt,
  needsMore,
  placeLength,
  plainWord,
} from './lexicon.ts';
import { phraseLength } from './phrase.ts';

/** How a text names somebody at one place. */
export interface Mention {
  /** As printed, trimmed. */
  text: string;
  kind: 'person' | 'role' | 'organisation' | 'pronoun';
  name: string | null;
  role: string | null;
  /** The body that is named, for a mention of a body. */
  organisation: string | null;
  /** What else the person is called: "alias Gendon". */
  alias?: string;
  /** Another place for the border between office and name is nearly as likely. */
  unsure?: boolean;
}

/** What an article shows of its names and places: tells where an office ends and a name begins. */
export interface Evidence {
  /** Tokens that stand where only a person's name can: "ucap Windy", "Brigjen Dwisakti". */
  names: ReadonlySet<string>;
  /** Places, word by word with a space between, as they stand after "Kota", "di" and the like. */
  places: ReadonlySet<string>;
}

/**
 * Reads a mention at the beginning of `text`: an office, a name, a body, a pronoun, or several of
 * them, up to the word that cannot belong to it. Null when nobody is named there.
 *
 * @returns the mention and how many characters of `text` it takes
 */
export function readMention(
  text: string,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const first = /^\S+/.exec(text)?.[0];
  if (!first) return null;
  const lower = bareWord(first);
  const account = ACCOUNT.exec(text);
  if (account) {
    const name = account[1] ?? '';
    return {
      mention: { text: account[0], kind: 'person', name, role: null, organisation: null },
      length: account[0].length,
    };
  }
  if (PRONOUNS.has(lower) || BODY_PRONOUNS.has(lower)) {
    const pronoun = plainWord(first);
    return {
      mention: { text: pronoun, kind: 'pronoun', name: null, role: null, organisation: null },
      length: pronoun.length,
    };
  }
  // "Dijumpai seusai rapat, …": a verb opens the sentence.
  if (VERB_FIRST.test(first) && !isKnown(first) && !evidence.names.has(plainWord(first)))
    return null;
  if (NO_NAMES.has(lower) && !isOffice(first) && !OPENERS.test(first)) return null;
  const length = phraseLength(text);
  if (length === 0) return null;
  const mention = describe(text.slice(0, length), evidence);
  if (!mention || (OPENERS.test(first) && mention.kind !== 'role' && !mention.role)) return null;
  return withOfficeAfter(text, length, mention, evidence);
}

/** "akun gacor_sejati", "@lurahgaul": a handle has a sign that no name has. */
const ACCOUNT =
  /^(?:(?:[Aa]kun|[Pp]engguna|[Ww]arganet)\s+(?:(?:X|Twitter|Instagram|TikTok|Facebook|Telegram|bernama)\s+)?)?(@[\w.]+|(?<=\s)\w*[_\d]\w*)/u;

const VERB_FIRST =
  /^(?:(?:Di|Men[cdjsty]|Meng|Meny|Mem[bpf]|Ber|Ter)\p{Ll}{3,}|Mel(?:ihat|ansir|alui|apor)\p{Ll}*|Mer(?:espon|ujuk|asa|inci|ilis)\p{Ll}*),?$/u;

/** A word that the lists hold as part of a name, an office or a body. */
const isKnown = (word: string): boolean =>
  isNameToken(word) || isOffice(word) || isOfficeWord(word) || isBodyHead(word);

/** "para", "seorang": they open a mention only before an office. */
const OPENERS = /^(?:para|salah|seorang|sang)$/i;

/** "… Atmaja atau Kang Bari", "… Saputra alias Gendon" */
const ALIAS_AFTER = /^\s(?:atau|alias)\s((?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}+)/u;

const OFFICE_AFTER =
  /^,?\s+(?:selaku|sebagai|adalah|ialah|merupakan|yang\s+(?:juga|menjabat|merupakan)(?:\s+(?:sebagai|selaku))?|sekaligus)\s+/u;

/** "Budi Santoso selaku Kepala Dinas …", "yang juga Ketua …": the office follows the name. */
function withOfficeAfter(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } {
  const also = mention.kind === 'person' ? ALIAS_AFTER.exec(text.slice(length)) : null;
  if (also)
    return {
      mention: { ...mention, alias: (also[1] ?? '').trim() },
      length: length + also[0].length,
    };
  if (mention.kind === 'role') return withNameAfterPlace(text, length, mention, evidence);
  const link = mention.kind === 'person' ? OFFICE_AFTER.exec(text.slice(length)) : null;
  if (!link) return { mention, length };
  const from = length + link[0].length;
  const reach = phraseLength(text.slice(from));
  const office = reach > 0 ? describe(text.slice(from, from + reach), evidence) : null;
  if (office?.kind !== 'role' || !office.role) return { mention, length };
  return { mention: { ...mention, role: mention.role ?? office.role }, length: from + reach };
}

/** "Pemilik pabrik berinisial W": the name follows a word that says so. */
const NAMED =
  /^(?:\s(?:di|asal)\s[^,.]{2,30})?\s(?:yang\s)?(?:berinisial|bernama|(?:akrab|biasa|kerap)\s(?:disapa|dipanggil))\s+(?=\p{Lu})/u;
const AFTER_PLACE = /^\s(?:(?:di|asal|pada)\s[^,.]{2,40}|itu|ini|tersebut),\s/u;

/** "Pedagang di pasar itu, Sumiyati, …": a circumstance between office and name. */
function withNameAfterPlace(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } {
  const between = AFTER_PLACE.exec(text.slice(length)) ?? NAMED.exec(text.slice(length));
  if (!between) return { mention, length };
  const from = length + between[0].length;
  const reach = phraseLength(text.slice(from));
  const person = reach > 0 ? describe(text.slice(from, from + reach), evidence) : null;
  if (person?.kind !== 'person' || person.role) return { mention, length };
  return { mention: { ...person, role: mention.role }, length: from + reach };
}

/** Brackets hold abbreviations, parties and ranks: "(Dirjen Aptik)", "(F-PKB)", "(Purn)". */
/** "Kementerian Kesehatan (Dirjen Yankes) Kemenkes Budi": the body once more, in short. */
const ABBREVIATED_AGAIN = /\([^()]{0,60}\)\s+(\p{Lu}\S*)(?=\s+\p{Lu}\p{Ll})/gu;
const BRACKETS = /\s*\([^()]{0,60}\)/g;

/** What one part between commas turned out to be. */
interface Part {
  text: string;
  office: boolean;
  role: string | null;
  name: string | null;
  /** How likely the name is one, in the units of `weightOf`. */
  weight: number;
  alias?: string;
  unsure: boolean;
}

/** Phrases of the articles that are being read, each taken apart once. */
const described = new WeakMap<Evidence, Map<string, Mention | null>>();

/** Splits a noun phrase into office, body and name; null when it holds none. */
export function describe(phrase: string, evidence: Evidence): Mention | null {
  const known = described.get(evidence) ?? new Map<string, Mention | null>();
  described.set(evidence, known);
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const mention = takeApart(phrase, evidence);
  known.set(phrase, mention);
  return mention;
}

function takeApart(phrase: string, evidence: Evidence): Mention | null {
  const text = phrase
    .trim()
    .replace(/[,;:.]+$/, '')
    .replace(/^(?:Manajemen|Direksi)\s+(?=PT|CV|Perum|Bank)/u, '');
  const clean = text
    .replace(/\s(?:lainnya|lain|setempat)(?=,|$)/gu, '')
    .replace(ABBREVIATED_AGAIN, (match, word: string, at: number) => {
      const head = text.slice(0, at).split(' ').findLast(needsMore);
      return isBodyHead(word) && !needsMore(word) && head?.[0] === word[0] ? '' : match;
    })
    .replace(BRACKETS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s,/g, ',')
    .trim();
  const parts = partsOf(clean, evidence).map((part) => describePart(part, evidence));
  const [head] = parts;
  if (!head) return null;
  // "Ketua Suporter Gajah Tidar, Anom Saputra": the name follows the comma, all before it is the office.
  const apposed = head.office
    ? parts
        .slice(1)
        .find((part) => part.name !== null && !part.office && !isPlace(part.text, evidence))
    : undefined;
  if (
    apposed &&
    apposed.weight > -2 &&
    !isBody(apposed.text) &&
    (head.name === null || head.weight < 4 || SPEAKS_FOR_ONESELF.test(head.text))
  ) {
    const role = withoutTitles(head.text.split(' '));
    return personOf(text, apposed, role);
  }
  const named =
    /^\p{Lu}{4,}$/u.test(clean) && !evidence.names.has(clean)
      ? undefined
      : parts.find((part) => part.name !== null);
  const role = named?.role ?? nearestRole(parts, named ? parts.indexOf(named) : 0);
  if (named && !(named !== head && head.office)) return personOf(text, named, role);
  if (head.text !== clean && isBody(head.text) && head.name === null && !head.office)
    return {
      text,
      kind: 'organisation',
      name: null,
      role: null,
      organisation: bodyText(head.text),
    };
  if (role) return { text, kind: 'role', name: null, role, organisation: null };
  if (isBody(head.text) || (/^\p{Lu}{4,}$/u.test(head.text) && !evidence.names.has(head.text)))
    return {
      text,
      kind: 'organisation',
      name: null,
      role: null,
      organisation: bodyText(head.text),
    };
  return named ? personOf(text, named, role) : null;
}

function personOf(text: string, part: Part, role: string | null): Mention {
  return {
    text,
    kind: 'person',
    name: part.name,
    role:
      role && !KIN.has(role.split(' ')[0]?.toLowerCase() ?? '')
        ? role.replace(/^(?:seorang|sang)\s+/i, '')
        : null,
    organisation: null,
    ...(part.alias ? { alias: part.alias } : {}),
    ...(part.unsure ? { unsure: true } : {}),
  };
}

/** The office that stands beside a name: right before it, else after it. */
const nearestRole = (parts: readonly Part[], at: number): string | null =>
  parts.slice(0, at + 1).findLast(({ role }) => role !== null)?.role ??
  parts.slice(at).find(({ role }) => role !== null)?.role ??
  null;

const bodyText = (text: string): string => text.replace(/^(?:[Pp]ihak|[Pp]ara)\s+/, '');

/** Parts at commas, but not inside an office: "Protokol, Pers, dan Media", "Data, Informasi dan …". */
function partsOf(text: string, evidence: Evidence): string[] {
  const parts: string[] = [];
  const pieces = text.split(/,\s*/);
  // "Departemen Literasi, Inklusi Keuangan, dan Komunikasi OJK": a list runs to its "dan".
  const listEnd = inList(pieces[0] ?? '')
    ? pieces.findLastIndex((piece) => /^dan\s/.test(piece))
    : -1;
  for (const [at, part] of pieces.entries()) {
    const words = part.split(' ');
    const [first = ''] = words;
    if (words.every((_, at) => isTitleAt(words, at) || DEGREES.has(bareWord(words[at] ?? ''))))
      continue;
    const before = parts.at(-1) ?? '';
    const inside =
      first === 'dan' ||
      at < listEnd ||
      // "Direktur Jenderal Perdagangan Luar Negeri, Kementerian Perdagangan Oke Nurwan"
      (isBodyHead(first) && needsMore(first) && startsOffice(before.split(' '))) ||
      (inList(parts.at(-1) ?? '') &&
        isOfficeWord(first) &&
        !isOffice(first) &&
        !isNameToken(first) &&
        !isNameToken(words[1] ?? '') &&
        !evidence.names.has(first));
    if (parts.length > 0 && inside) parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  return parts;
}

/** An office or a body: its name may hold a list, "Pers, dan Media". */
const inList = (part: string): boolean =>
  startsOffice(part.split(' ')) || isBodyHead(part.split(' ')[0] ?? '');

function describePart(text: string, evidence: Evidence): Part {
  const whole = text.split(' ').filter(Boolean);
  const aliasAt = whole.findIndex((word, at) => at > 0 && /^alias$/i.test(word));
  const words = withoutDegrees(aliasAt === -1 ? whole : whole.slice(0, aliasAt));
  const alias =
    aliasAt === -1
      ? undefined
      : whole
          .slice(aliasAt + 1)
          .map(plainWord)
          .join(' ');
  const office = startsOffice(words);
  const body = !office && isBodyHead(words[0] ?? '') && !evidence.names.has(words[0] ?? '');
  // "Nakhoda kapal, JM": initials after an office are a person's.
  const initials = /^\p{Lu}{2}$/u.test(text);
  const { start, weight, unsure } = splitName(words, evidence, office || body);
  const name =
    start < words.length && (evidence.names.has(text) || !isPlace(text, evidence))
      ? nameOf(words.slice(start))
      : null;
  const role = office ? withoutTitles(words.slice(0, start)) : null;
  return {
    text,
    office,
    role,
    name,
    weight: initials ? 0 : weight,
    unsure,
    ...(alias ? { alias } : {}),
  };
}

/** True when an office begins here, maybe after "seorang" or "para". */
function startsOffice(words: readonly string[]): boolean {
  const at = OPENERS.test(words[0] ?? '') ? 1 : 0;
  return isOffice(words[at] ?? '') && !isTitleAt(words, at);
}

function withoutDegrees(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && DEGREES.has(bareWord(kept.at(-1) ?? ''))) kept.pop();
  return kept;
}

/** Ranks and honorifics at the end of what stands before a name belong to neither. */
function withoutTitles(words: readonly string[]): string | null {
  let end = words.length;
  while (end > 1 && isTitleAt(words, end - 1)) end -= 1;
  const text = words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:]+$/, '')
    .replace(/\s+(?:dan|dari)$/, '');
  return text === '' ? null : text;
}

/** Where the name begins (`words.length` when there is none), and how likely it is one. */
function splitName(
  words: readonly string[],
  evidence: Evidence,
  office: boolean,
): { start: number; weight: number; unsure: boolean } {
  const none = words.length;
  // A rank or an honorific in the run: the name, if there is one, follows it.
  let afterTitle = 0;
  for (let at = 0; at < none - 1; at += 1)
    if (isTitleAt(words, at) && !(at === 0 && office)) afterTitle = at + 1;
  let earliest = none;
  while (earliest > afterTitle && canBeInName(words, earliest - 1, evidence)) earliest -= 1;
  if (earliest === none) return { start: none, weight: 0, unsure: false };
  const weights = weightsOf(words, evidence);
  const sum = (from: number, to: number) =>
    weights.slice(from, to).reduce((total, weight) => total + weight, 0);
  if (afterTitle > 0 && earliest === afterTitle)
    return { start: afterTitle, weight: 6 + sum(afterTitle, none), unsure: false };
  if (!office && earliest === 0) return { start: 0, weight: sum(0, none), unsure: false };
  let best = {
    start: none,
    weight: 0,
    score: -sum(earliest, none) + edgeOf(words, none, evidence),
  };
  let second = Number.NEGATIVE_INFINITY;
  for (let start = earliest; start < none; start += 1) {
    if (NAME_PARTICLES.has(bareWord(words[start] ?? ''))) continue;
    const weight = sum(start, none);
    const score =
      weight - sum(earliest, start) + lengthPrior(none - start) + edgeOf(words, start, evidence);
    // Of a body without an office only a sure name splits off: "Badan Narkotika Nasional".
    if (
      score > best.score &&
      (!isBodyHead(words[0] ?? '') || isSureName(words, start, weight, evidence))
    ) {
      second = best.score;
      best = { start, weight, score };
    } else second = Math.max(second, score);
  }
  return { ...best, unsure: best.score - second < SURE_MARGIN };
}

/** Weight of a name that is sure to be one. */
const SURE_WEIGHT = 3.5;

/** A name that may split off a body: it begins with one that people bear. */
const isSureName = (
  words: readonly string[],
  start: number,
  weight: number,
  { names }: Evidence,
): boolean =>
  weight >= SURE_WEIGHT &&
  (isNameToken(words[start] ?? '') || names.has(plainWord(words[start] ?? '')));

/** How much likelier the best border between office and name must be than the next. */
const SURE_MARGIN = 1;

/** Names of two or three tokens are the rule, of one rare in full, of more than five no names. */
const lengthPrior = (tokens: number): number => [0, -0.8, 1.6, 1.3, 0.5, -1][tokens] ?? -4;

function canBeInName(words: readonly string[], at: number, evidence: Evidence): boolean {
  const word = plainWord(words[at] ?? '');
  if (NAME_PARTICLES.has(bareWord(word))) return true;
  if (word === 'Anak' && plainWord(words[at + 1] ?? '') === 'Agung') return true;
  if (!isCapital(word) || /\d/.test(word)) return false;
  if (evidence.names.has(word)) return true;
  if (isTitleAt(words, at) && at > 0) return /^\p{Lu}\.?$/u.test(word);
  // "Yudi Iskandar Muda", "Budi Karya Sumadi": after a name a common word is one too.
  if (at > 0 && isNameToken(words[at - 1] ?? '') && !isBodyHead(word) && !PLACE_HEADS.has(word))
    return true;
  return (
    !isBodyHead(word) &&
    !isOffice(word) &&
    (!isOfficeWord(word) || isNameToken(word)) &&
    !PLACE_HEADS.has(word)
  );
}

/** For each word, how much it speaks for a name (above zero) or for an office, body or place (below). */
function weightsOf(words: readonly string[], evidence: Evidence): number[] {
  const weights = words.map((raw, at) => {
    const word = plainWord(raw);
    let weight = 0;
    if (evidence.names.has(word)) weight += 4;
    if (isNameToken(word)) weight += 2.5;
    // "I Ketut Ariawan": the Balinese article of a name.
    else if (word === 'I' && isNameToken(words[at + 1] ?? '')) weight += 2;
    else if (NAME_ENDINGS.test(word)) weight += 1.2;
    if (PLACE_WORDS.has(word.toLowerCase()) || PLACE_ENDINGS.test(word)) weight -= 2;
    if (isOfficeWord(word)) weight -= 2;
    // "Machrus AD": two letters may close a name.
    if (isAbbreviation(word) && word.length > 1 && !/\./.test(raw))
      weight -= at > 0 && at === words.length - 1 && word.length <= 3 ? 0.5 : 3;
    return weight;
  });
  for (let at = 0; at < words.length; at += 1) {
    const length = Math.max(placeLength(words, at), placeFromArticle(words, at, evidence));
    for (let inside = at; inside < at + length; inside += 1)
      weights[inside] = (weights[inside] ?? 0) - 3;
    at += Math.max(0, length - 1);
  }
  return weights;
}

function placeFromArticle(words: readonly string[], at: number, { places }: Evidence): number {
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1)
    if (
      places.has(
        words
          .slice(at, at + length)
          .map(plainWord)
          .join(' '),
      )
    )
      return length;
  return 0;
}

/** How well an office or body can end right before `start`. */
function edgeOf(words: readonly string[], start: number, evidence: Evidence): number {
  const before = plainWord(words[start - 1] ?? '');
  if (start === 0) return 1;
  if (/^(?:dan|untuk|bidang|dari|asal|&|Bidang|Divisi)$/.test(before)) return -8;
  if (/^(?:wali kota|sekretaris daerah)$/i.test(`${words[start - 2] ?? ''} ${before}`)) return 0;
  if (
    /^(?:Desa|Dusun|Kampung|Daerah|Kelurahan)$/.test(before) &&
    /^[Kk]epala$/.test(words[start - 2] ?? '')
  )
    return -2;
  if (start < words.length && (PLACE_HEADS.has(before) || needsMore(before))) {
    // "Dinas Kehutanan Provinsi Herkulanus Budi": which province goes without saying.
    return /^(?:Provinsi|Kabupaten|Kota)$/.test(before) &&
      words.slice(start).some((word) => isNameToken(word) || evidence.names.has(plainWord(word)))
      ? -1
      : -6;
  }
  if (before === 'dr' && needsMore(words[start - 2] ?? '')) return -6;
  let edge = 0;
  // "Pelatih atletik Fahrurozi": a capital word after a small one begins something new.
  if (
    start < words.length &&
    /^\p{Ll}{4,}$/u.test(before) &&
    !PLACE_WORDS.has(plainWord(words[start] ?? '').toLowerCase())
  )
    edge += 1.5;
  // "… Tanaman Pangan dan Hortikultura Ngadimin": offices are made of known words.
  if (
    start === words.length - 1 &&
    isOfficeWord(before) &&
    !isOffice(before) &&
    !PLACE_WORDS.has(plainWord(words[start] ?? '').toLowerCase()) &&
    !PLACE_ENDINGS.test(plainWord(words[start] ?? ''))
  )
    edge += 1.2;
  // "Kepala Desa Wonorejo Sarkowi": a word is left over after a place.
  if (start === words.length && isLeftOver(words, evidence)) edge -= 3;
  // A word that nothing explains is rather the name's than the office's: known places are on the list.
  if (isUnexplained(words, start - 1, evidence)) edge -= UNEXPLAINED;
  // What has no branches is complete: "Ketua MK Legowo", "Juru bicara KPK Budi".
  if (NATIONAL.test(before)) edge += 0.8;
  // A place that is complete here: "… Kota Sungai Rekaan" + Budi Santoso.
  for (let from = Math.max(0, start - 4); from < start; from += 1) {
    const run = words.slice(from, start);
    if (placeLength(run, 0) === run.length || placeFromArticle(run, 0, evidence) === run.length) {
      edge += 2;
      break;
    }
  }
  // People are named again by their first name more often than by another.
  if (evidence.names.has(plainWord(words[start] ?? '')) && !evidence.names.has(before)) edge += 2.5;
  if (/^\p{L}\.?$/u.test(words[start] ?? '') && !/^(?:I|M|R|H)\.?$/.test(words[start] ?? ''))
    edge -= 1;
  return edge;
}

/** True when a word that nothing explains follows a word that ends like a place. */
function isLeftOver(words: readonly string[], evidence: Evidence): boolean {
  const place = plainWord(words.at(-2) ?? '');
  const last = plainWord(words.at(-1) ?? '');
  return (
    words.length > 2 &&
    isCapital(last) &&
    !PLACE_WORDS.has(last.toLowerCase()) &&
    !PLACE_ENDINGS.test(last) &&
    placeLength([last], 0) === 0 &&
    placeLength(words.slice(-2), 0) === 0 &&
    !evidence.places.has(`${place} ${last}`) &&
    (PLACE_ENDINGS.test(place) || placeLength([place], 0) === 1 || evidence.places.has(place))
  );
}

/** What a word before the name costs that is no word of offices, bodies or places. */
const UNEXPLAINED = 0.7;

function isUnexplained(words: readonly string[], at: number, evidence: Evidence): boolean {
  // A company, a centre, a district may be called anything.
  const head = words.slice(0, at).findLast((word) => isBodyHead(word) || isOffice(word)) ?? '';
  if (needsMore(head) || HELD_OVER_A_PLACE.test(head)) return false;
  const word = plainWord(words[at] ?? '');
  return (
    isCapital(word) &&
    !isAbbreviation(word) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isBodyHead(word) &&
    !PLACE_HEADS.has(word) &&
    !PLACE_WORDS.has(word.toLowerCase()) &&
    !isTitleAt(words, at) &&
    ![...Array(4).keys()].some((back) => {
      const run = words.slice(Math.max(0, at - back), at + 1);
      return (
        placeLength(run, 0) === run.length || placeFromArticle(run, 0, evidence) === run.length
      );
    })
  );
}

/** True for a place on its own: ", Jakarta" after a speaker is where they spoke. */
function isPlace(text: string, evidence: Evidence): boolean {
  const words = text.split(' ');
  return (
    PLACE_HEADS.has(words[0] ?? '') ||
    placeLength(words, 0) === words.length ||
    evidence.places.has(words.map(plainWord).join(' '))
  );
}

/** The name in a run of words: without titles and particles around it; null when nothing is left. */
function nameOf(words: readonly string[]): string | null {
  const kept = words
    .filter((_, at) => !isTitleAt(words, at) || isLoneInitial(words[at] ?? ''))
    .map((word) => word.replace(/[,;:]+$/, ''));
  while (kept.length > 0 && NAME_PARTICLES.has(bareWord(kept[0] ?? ''))) kept.shift();
  while (kept.length > 0 && NAME_PARTICLES.has(bareWord(kept.at(-1) ?? ''))) kept.pop();
  const name = kept
    .join(' ')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  return isCapital(name) ? name : null;
}

const isLoneInitial = (word: string): boolean => /^[A-GI-Z]\.?$/u.test(word);
