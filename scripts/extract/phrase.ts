import { PLACE_HEADS } from '../lang/id/places.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { ADVERBS, SPEECH_VERBS } from '../lang/id/speech.ts';
import { DEGREES, HONORIFICS, NAME_PARTICLES, RANKS } from '../lang/id/titles.ts';
import {
  bareWord,
  isAbbreviation,
  isBodyHead,
  isCapital,
  isNameToken,
  isOffice,
  isOfficeWord,
  plainWord,
  remembered,
} from './lexicon.ts';

/** Characters that a mention may take; longer ones are no mention. */
const MAX_PHRASE = 400;

/** Words in lower case that end a mention: prepositions, conjunctions, adverbs, verbs. */
const STOP =
  /^(?:di|ke|pada|kepada|saat|ketika|usai|seusai|setelah|sebelum|dalam|lewat|melalui|via|seperti|sebagaimana|mengenai|tentang|terkait|soal|perihal|sambil|seraya|sembari|dengan|yang|itu|ini|tersebut|tadi|lagi|juga|pula|pun|singkat|kemudian|lalu|lantas|sebelumnya|bersama|optimistis|karena|agar|supaya|bahwa|jika|kalau|telah|sudah|akan|masih|ikut|turut|sempat|hari|sesaat|selepas|sehari|beberapa|secara|terhadap|atas|oleh|bila|tanpa|hingga|sampai|bukan|tidak|tak|ada|adalah|merupakan|kini|kata|ujar|selaku|sebagai|mulai|sejak|yaitu|yakni|memang|sendiri|nanti|dulu|serta|maupun|atau|namun|tetapi|sementara itu|kemarin|besok|pagi|siang|sore|malam|singkatnya)$/u;

/** Verbs, by their prefixes. */
const VERB =
  /^(?:di\p{L}{3,}|me(?:ng|ny|m|n|l|r|w)\p{L}{3,}|ber\p{L}{4,}|ter(?!dakwa|sangka|lapor|adu|gugat|tinggal)\p{L}{4,})$/u;

/** Words in lower case that end an office: "anggota Komisi II lainnya". */
const NOT_IN_OFFICE = /^(?:lainnya|lain|setempat)$/;

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

const DAY = /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)$/;
const MONTH =
  /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/;
/** A full stop that does not end a sentence: initials, abbreviated titles and names. */
const ABBREVIATED =
  /^(?:\p{L}\.|.*\p{Lu}\.\p{L}*\.?|(?:Pol|No|Drs?|Ir|Prof|Hj?|KH|Plt|Pj|Plh|Muh|Moh|Mohd|Abd|Capt|Pdt|Dg|Br|Mgs|Kms|Tb|Rd|St|Kab|Tgk|Ust|Kol|Inf|Bpk|Sdr|dr|drg)\.)$/u;
/** Words in lower case that may open a mention besides an office. */
const OPENERS = /^(?:seorang|salah|para|sang)$/;

interface Token {
  word: string;
  start: number;
  end: number;
}

/** The tokens of a text, cut as far as they are asked for: a mention is short. */
class Tokens {
  readonly #text: string;
  readonly #pattern = /\([^()]{0,60}\)[,.]?|\S+/g;
  readonly #cut: Token[] = [];
  #done = false;

  constructor(text: string) {
    this.#text = text.length > MAX_PHRASE ? text.slice(0, MAX_PHRASE) : text;
  }

  at(index: number): Token | undefined {
    while (!this.#done && this.#cut.length <= index) {
      const match = this.#pattern.exec(this.#text);
      if (!match) {
        this.#done = true;
        break;
      }
      const [word] = match;
      this.#cut.push({ word, start: match.index, end: match.index + word.length });
    }
    return this.#cut[index];
  }
}

/** A word that may open a mention. */
const opensMention = remembered(
  (word: string): boolean =>
    isCapital(plainWord(word)) ||
    isOffice(word) ||
    OPENERS.test(bareWord(word)) ||
    HONORIFICS.has(bareWord(word)),
);

/**
 * How far a mention of somebody reaches that begins where `text` begins: an office, a name, a body,
 * or several of them with commas between.
 *
 * @returns characters of `text`; 0 when nobody is named there
 */
export function phraseLength(text: string): number {
  const tokens = new Tokens(text);
  if (!opensMention(tokens.at(0)?.word ?? '')) return 0;
  let taken = 0;
  /** The word before, brackets left out. */
  let before = '';
  let inOffice = false;
  const officeFirst = isOffice(tokens.at(0)?.word ?? '');
  /** Words in lower case since the last capital one: "pakar keamanan siber". */
  let small = 0;
  for (let index = 0; ; index += 1) {
    const word = tokens.at(index)?.word;
    if (!word) break;
    const plain = plainWord(word);
    const lower = bareWord(word);
    const next = tokens.at(index + 1)?.word ?? '';
    if (word.startsWith('(')) {
      if (index === 0 || (/^\(\d/.test(word) && !AGE.test(word))) break;
      taken = index + 1;
      if (/[.]$/.test(word)) break;
      continue;
    }
    if (DAY.test(plain) || (MONTH.test(plain) && /\d/.test(before))) break;
    const office = isOffice(word);
    // "Menteri A, dan Gubernur B": a list of people.
    if (
      lower === 'dan' &&
      isOffice(next) &&
      !isOfficeWord(next) &&
      (isCapital(next) || before.endsWith(','))
    )
      break;
    const opener = index === 0 && (HONORIFICS.has(lower) || OPENERS.test(lower));
    if (isCapital(plain)) {
      taken = index + 1;
      small = 0;
      inOffice ||= office || isBodyHead(word);
    } else if (office && !(index > 0 && endsOffice(lower))) {
      taken = index + 1;
      small = 0;
      inOffice = true;
    } else if (opener) taken = index + 1;
    else if (
      /^\d/.test(plain) &&
      (PLACE_HEADS.has(plainWord(before)) ||
        isAbbreviation(plainWord(before)) ||
        /^\d+\/\p{L}/u.test(plain))
    )
      taken = index + 1;
    else if (
      index > 0 &&
      (NAME_PARTICLES.has(lower) ||
        RANKS.has(lower) ||
        (HONORIFICS.has(lower) && isCapital(next) && lower.length <= 4))
    )
      taken = index + 1;
    else if (
      ((lower === 'pada' && isBodyHead(next)) || lower === 'dari') &&
      inOffice &&
      (isBodyHead(next) || isCapital(next)) &&
      !DAY.test(plainWord(next))
    )
      taken = index;
    else if (inOffice && isOfficeWord(word) && !endsOffice(lower)) {
      taken = index + 1;
    } else if (inOffice && NOT_IN_OFFICE.test(lower)) {
      taken = index + 1;
    } else if (inOffice && /^\d{1,3},?$/.test(word) && (isCapital(next) || word.endsWith(','))) {
      // "Daop 4 Semarang", "nomor urut 1,"
      taken = index + 1;
    } else if (
      inOffice &&
      small === 0 &&
      /^\p{Ll}{3,}$/u.test(word) &&
      !endsOffice(lower) &&
      (/^(?:yang|itu|ini|tersebut|di|asal|bernama|berinisial|berusia)$/.test(next) ||
        (SPEECH.has(next) && (!isCapital(before) || isOffice(before))))
    ) {
      // "Petugas loket yang …"
      taken = index + 1;
      small += 1;
    } else if (
      inOffice &&
      small < 3 &&
      /^\p{Ll}{3,}[,]?$/u.test(word) &&
      !endsOffice(lower) &&
      continuesSoon(tokens, index)
    ) {
      small += 1;
      if (word.endsWith(',')) taken = index + 1;
    } else break;
    if (endsHere(word, lower)) break;
    // "Gubernur Wahidin Halim, Wali Kota …": a list of people, each with an office.
    if (word.endsWith(',') && (!continuesAfterComma(next) || (officeFirst && isOffice(next))))
      break;
    before = word;
  }
  while (
    taken > 0 &&
    /^(?:dan|untuk|dari|pada|of|and|for|the|seorang|salah|para|sang|pihak|&)$/i.test(
      bareWord(tokens.at(taken - 1)?.word ?? ''),
    )
  )
    taken -= 1;
  return taken === 0 ? 0 : (tokens.at(taken - 1)?.end ?? 0);
}

/** "Nona Kalengkongan (58), warga Desa Sangaji" */
const AGE = /^\(\d{2}(?:\s(?:tahun|thn?\.?))?\),?$/;

const endsOffice = (lower: string): boolean =>
  STOP.test(lower) || ADVERBS.has(lower) || (VERB.test(lower) && !isOfficeWord(lower));

/** A capital word or "dari" follows within two words in lower case: the office goes on. */
function continuesSoon(tokens: Tokens, index: number): boolean {
  if (/\p{Ll},$/u.test(tokens.at(index)?.word ?? '')) return true;
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const word = tokens.at(ahead)?.word;
    if (!word) return false;
    if ((isCapital(word) && !DAY.test(plainWord(word))) || /^\d/.test(word)) return true;
    if (bareWord(word) === 'dari') return true;
    if (endsOffice(bareWord(word))) return false;
    // "pemilik toko kain, memperkirakan"
    if (/\p{Ll},$/u.test(word)) return true;
    if (/[,.]$/.test(word)) return false;
  }
  return false;
}

function endsHere(word: string, lower: string): boolean {
  return (
    /[.;:!?]$/.test(word) &&
    !ABBREVIATED.test(word) &&
    !DEGREES.has(lower) &&
    !HONORIFICS.has(lower) &&
    !RANKS.has(lower)
  );
}

/** "Yosafat, Direktur Jenderal …", "Suwarno, S.H., M.H.", "juru bicara BSSN, Arlindo Saputra", "Pers, dan Media". */
function continuesAfterComma(next: string): boolean {
  const lower = bareWord(next);
  if (next === '' || DAY.test(plainWord(next))) return false;
  return (
    lower === 'dan' ||
    DEGREES.has(lower) ||
    isOffice(next) ||
    (HONORIFICS.has(lower) && lower.length <= 4) ||
    (isCapital(next) && (!NO_NAMES.has(lower) || isNameToken(next)))
  );
}
