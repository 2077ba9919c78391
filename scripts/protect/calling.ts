import { isOfficeWord } from '../extract/lexicon.ts';
import { wordOf } from '../extract/word.ts';
import {
  ACCUSED_AFTER,
  ACCUSED_BEFORE,
  HEADING,
  KIN_OF_NAMED_BEFORE,
  TITLES_BETWEEN,
} from '../lang/id/giveaways.ts';
import { QUOTE_CUES, SPEECH_VERBS } from '../lang/id/speech.ts';
import { PRIVATE_PEOPLE, UNCLEAR_PEOPLE } from '../lang/id/standing.ts';
import { holdsOffice } from './figure.ts';

/** How far before a name what somebody is called may begin, in characters. */
const REACH = 90;

/** Most words of what stands before a name. */
const LONGEST = 6;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "warga", "ibu", "saksi" … wherever they stand. */
const PRIVATE_ANYWHERE = new RegExp(PRIVATE_PEOPLE.source.replace('^', '(?<![\\p{L}])'), 'giu');

const SAYING = new RegExp(
  `(?<![\\p{L}])(?:${[...QUOTE_CUES, ...SPEECH_VERBS].join('|')})(?:nya)?(?![\\p{L}])`,
  'iu',
);

/**
 * What an article calls somebody who has no office in it: "warga Desa Sukamaju", "ibu korban". The
 * annotation guide counts such words as no role, but they tell who is a private person and under what
 * word they may speak.
 *
 * @param name as the article prints it
 * @returns the words, or null where it calls them nothing of the kind
 */
export function callingOf(text: string, name: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  for (const { index } of text.matchAll(pattern)) {
    const after = text.slice(index + name.length, index + name.length + REACH);
    const apposed = /^(?:\s*\(\d{1,2}(?:\s*(?:tahun|th))?\))?,\s+([^,.;:"“”\n(]{3,80})/u.exec(
      after,
    )?.[1];
    if (apposed && isCalling(apposed)) return apposed.trim();
    const before = text.slice(Math.max(0, index - REACH), index);
    const sentence = before.slice(
      Math.max(...['.', '"', '“', '”', '\n', ';'].map((end) => before.lastIndexOf(end))) + 1,
    );
    for (const { index: start } of sentence.matchAll(PRIVATE_ANYWHERE)) {
      const phrase = sentence.slice(start).trim().replace(/,$/, '');
      if (!phrase.includes(',') && !SAYING.test(phrase) && phrase.split(' ').length <= LONGEST) {
        return phrase;
      }
    }
  }
  return null;
}

const isCalling = (words: string): boolean =>
  (PRIVATE_PEOPLE.test(words) || UNCLEAR_PEOPLE.test(words)) && !SAYING.test(words);

const KIN =
  '(?:ayah|ibu|bapak|mama|mamak|papa|orang\\s*tua|suami|istri|kakak|adik|abang|paman|bibi|tante|kakek|nenek|opa|oma|wali|keponakan|sepupu|mertua|menantu|ipar|keluarga|kerabat|saudara|anak|putra|putri|cucu)';

/** "anak petani", "anak bungsu mendiang kepala adat", "putra mantan bupati": whose kin that is tells of no case. */
const OF_A_LIFE =
  '(?!\\s+(?:(?:bungsu|sulung|kandung|tunggal|pertama|kedua|ketiga|keempat|kelima|dari|seorang|mendiang|almarhum(?:ah)?|mantan|eks)\\s+)*(?:petani|nelayan|pedagang|guru|buruh|tentara|polisi|pensiunan|pendeta|kiai|ulama|kepala|ketua|bupati|wakil|wali\\s*kota|gubernur|presiden|menteri|camat|raja|sultan|damang|tokoh|pejuang|pendiri|jenderal|anggota|politikus|politisi|proklamator|pahlawan)(?![\\p{L}]))';

/** "ayah dari remaja 14 tahun", "yang juga paman korban" behind a name. */
const KIN_AFTER = new RegExp(
  `^(?:\\s*\\(\\d{1,2}(?:\\s*(?:tahun|th))?\\))?,\\s+(?:(?:yang\\s+)?(?:juga|sekaligus|adalah|merupakan|tak\\s+lain)\\s+)*${KIN}(?![\\p{L}])${OF_A_LIFE}`,
  'iu',
);

/** "legislator yang anaknya ada di video itu" behind a name. */
const WHOSE_CHILD_AFTER =
  /^(?:\s*\(\d{1,2}\))?,\s+(?:\p{L}+\s+){0,5}yang\s+(?:anak|putra|putri|istri|suami|adik|kakak|keponakan|cucu)(?:nya|\s+kandungnya|\s+tirinya)(?![\p{L}])/iu;

/** "ayah korban, ", "Ibunya, ", "kakak kandung anak itu " before a name. */
const KIN_BEFORE = new RegExp(
  `(?<![\\p{L}])${KIN}(?:nya(?:\\s+(?:kandung|tiri|angkat))?|(?:\\s+(?:dari|kandung|tiri|angkat|sang|si|anak|korban|pelapor|pelaku|bocah|balita|bayi|remaja|siswa|siswi|pria|perempuan|itu|tersebut)){1,5})(?:,\\s*|\\s+)$`,
  'iu',
);

/** "Kakak pelapor, dosen di Kendari bernama ": what else they are stands between; an office is somebody else's. */
const APPOSED_KIN_BEFORE = new RegExp(
  `(?<![\\p{L}])${KIN}(?:nya|(?:\\s+(?:dari|kandung|tiri|angkat|sang|si|anak|korban|pelapor|pelaku|bocah|balita|bayi|remaja|siswa|siswi|pria|perempuan|itu|tersebut)){1,5}),\\s+([^.!?,;:"“”\\n]{3,60}?)(?:\\s+bernama)?[\\s,]+$`,
  'iu',
);

/** Whether what stands before a name calls them kin and what they are besides. */
function isApposedKin(before: string): boolean {
  const [, calling] = APPOSED_KIN_BEFORE.exec(before.replace(TITLES_BETWEEN, ' ')) ?? [];
  return calling !== undefined && !holdsOffice(calling) && !SAYING.test(calling);
}

/** "putra anggota DPRD Kulon Progo, ", "istri Kapolsek Wates " before a name: in small letters, for "Perlindungan Anak" is none. */
const KIN_OF_OFFICE_BEFORE =
  /(?<![\p{L}])(?<!(?:terhadap|pada|perlindungan|dan|atau|kekerasan|kasus|korban|pendamping|hak|bagi|untuk|seksual|soal|pelaku)\s+)(?:anak|putra|putri|cucu|keponakan|menantu|istri|suami|adik|kakak)(?:nya)?\s+(?:(?:kandung|tiri|angkat|sulung|bungsu|dari|seorang|salah|satu)\s+)*(?<office>[^.!?;:,"“”()\n]{4,80}?),?\s*$/u;

/** Whether what stands before a name calls somebody the kin of that holder of an office. */
function isKinOfOffice(before: string): boolean {
  const office = KIN_OF_OFFICE_BEFORE.exec(before.replace(TITLES_BETWEEN, ' '))?.groups?.['office'];
  return office !== undefined && holdsOffice(office) && office.split(/\s+/).every(isOfOffice);
}

/** "bersama istri Ibu ", "Ayahanda, Bapak " before a name. */
const SPOUSE_BEFORE =
  /(?<![\p{L}])(?:suami|istri|ayahanda|ibunda|ananda),?\s+(?:Bapak|Ibu|Pak|Bu)\s+$/iu;

/**
 * Whether an article anywhere calls somebody the kin of another: who is, and has an office besides, tells
 * by their name whose kin that is.
 */
export function isKin(text: string, name: string): boolean {
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  return [...text.matchAll(pattern)].some(({ index }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + name.length, index + name.length + REACH);
    return (
      [KIN_AFTER, WHOSE_CHILD_AFTER].some((kin) => kin.test(after)) ||
      [KIN_BEFORE, SPOUSE_BEFORE, KIN_OF_NAMED_BEFORE].some((kin) => kin.test(before)) ||
      isApposedKin(before) ||
      isKinOfOffice(before)
    );
  });
}

/** How far behind a name it may be told what they did. */
const FAR = 160;

/** Whether an article tells of somebody that they did it: an official who beats his wife tells by his name who she is. */
export function isAccused(text: string, name: string): boolean {
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  return [...text.matchAll(pattern)].some(
    ({ index }) =>
      ACCUSED_AFTER.test(text.slice(index + name.length, index + name.length + FAR)) ||
      ACCUSED_BEFORE.test(
        text.slice(Math.max(0, index - REACH), index).replace(TITLES_BETWEEN, ' '),
      ),
  );
}

/** "lk. RKY", "berinisial MFR", "RKY alias Cappang": initials for a name that is kept back. */
export const isInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{2,4}$/u.test(name) &&
  new RegExp(
    `(?<![\\p{L}])(?:(?:(?:ber)?inisial|lk|pr|sdri?|an|a\\.n)\\.?\\s+${name}|${name}(?:\\s+(?:alias|als|bin|binti)|,?\\s+\\(?\\d{1,2}\\s*(?:tahun|th|thn|\\))))(?![\\p{L}])`,
    'iu',
  ).test(text);

/** From this age on nobody is a child (UU 35/2014, article 1). */
const ADULT = 18;

/** Whether an article anywhere prints an age under 18 behind a name: whoever is so young holds no office. */
export function isChild(text: string, name: string): boolean {
  const pattern = new RegExp(
    `(?<![\\p{L}])${escaped(name)}\\s*(?:\\((\\d{1,2})(?:\\s*(?:tahun|th|thn))?\\)|,\\s*(\\d{1,2})\\s*(?:tahun|th|thn)(?![\\p{L}]))`,
    'gu',
  );
  return [...text.matchAll(pattern)].some(
    ([, bracketed, apposed]) => Number(bracketed ?? apposed) < ADULT,
  );
}

/** The only name in full in an article that begins with another: "Meidiana Puspasari" for "Meidiana". */
export function fullNameOf(text: string, name: string): string | null {
  const pattern = new RegExp(
    `(?<![\\p{L}])${escaped(name)}(?:\\s+\\p{Lu}[\\p{Ll}'’-]+){1,4}(?![\\p{L}])`,
    'gu',
  );
  const [full, ...others] = new Set([...text.matchAll(pattern)].map(([found]) => found));
  return full !== undefined && others.length === 0 ? full : null;
}

/** A word that an office is made of: in capitals, or one of offices; no verb or relation stands between. */
const isOfOffice = (word: string): boolean =>
  !PRIVATE_PEOPLE.test(word) &&
  (/^\p{Lu}/u.test(word) || word === 'dan' || isOfficeWord(wordOf(word)));

/** Most words of an office that is read where it stands. */
const LONGEST_OFFICE = 10;

/**
 * The public office right before a name in the middle of a sentence, which the reader did not link to it:
 * "mewawancarai Kasat Resnarkoba Polresta Jayapura Kota AKP Febry Rumbiak dan …".
 *
 * @param name in full, of two words or more
 */
export function officeAt(text: string, name: string): string | null {
  if (!/\s/.test(name)) return null;
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  for (const { index } of text.matchAll(pattern)) {
    const whole = text.slice(Math.max(0, index - REACH), index);
    const apposed = /^(?:\s*\(\d{1,2}\))?,/.test(text.slice(index + name.length))
      ? apposedOffice(whole)
      : null;
    if (apposed !== null) return apposed;
    const { body } = HEADING.exec(text.slice(index + name.length))?.groups ?? {};
    if (body) return `kepala ${body.trim()}`;
    const before = whole.replace(TITLES_BETWEEN, '');
    const clause = /[^.!?:;,"“”()\n]*$/u.exec(before)?.[0].trim() ?? '';
    const words = clause.split(/\s+/).slice(-LONGEST_OFFICE);
    // The office nearest to the name: what stands before it may be somebody else's.
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const office = words.slice(at).join(' ');
      // "mengenai kepala Budi" is a head.
      const isHead = office === office.toLowerCase() && at === words.length - 1;
      if (!isHead && holdsOffice(office) && words.slice(at).every(isOfOffice)) return office;
    }
  }
  return null;
}

/** A sentence that begins with an office to which a name between commas belongs. */
const APPOSED = /(?:^|[.!?”"\n]\s*)([^.!?,"“”\n]{4,80}),\s*,?$/u;

/** "Pembimbing kemasyarakatan dari Bapas Watampone, Pak " before a name; "Ditemani Kepala Dinas, Pak " is none. */
function apposedOffice(before: string): string | null {
  const office = APPOSED.exec(before.replace(TITLES_BETWEEN, ','))?.[1]?.trim();
  const isOne =
    office !== undefined &&
    holdsOffice(office) &&
    !SAYING.test(office) &&
    !office.split(' ').some((word) => PRIVATE_PEOPLE.test(word));
  return isOne ? office : null;
}

/**
 * The office that an article prints before a name, where the reader could not tell where it ends:
 * "Ketua Satgas universitas itu, Rika". It begins its sentence.
 *
 * @param name as it was read; the office may be a part of it
 * @returns the words of the office; null where none stands there
 */
export function officeBefore(text: string, name: string): string | null {
  const whole = holdsOffice(name) ? name.replace(/(?:\s+\p{Lu}[\p{L}'’.-]*){1,2}$/u, '') : null;
  if (whole !== null) return whole;
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  for (const { index } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const office = /(?:^|[.!?”"\n]\s*)([^.!?,"“”\n]{4,80}?),?\s*$/u.exec(before)?.[1];
    if (office && holdsOffice(office) && !SAYING.test(office)) return office;
  }
  return null;
}
