import { alternatives } from '../lang/alternatives.ts';
import { STOP } from '../lang/id/clauses.ts';
import { NOUNS_LIKE_VERBS } from '../lang/id/nouns-like-verbs.ts';
import { HEADLINE_WORDS } from '../lang/id/sentence-starts.ts';
import { ADVERBS } from '../lang/id/speech.ts';
import { SHORT_WORDS } from '../lang/id/titles.ts';
import {
  isAbbreviation,
  isBodyHead,
  isCapital,
  isDegree,
  isHonorific,
  isNameToken,
  isNoName,
  isOffice,
  isOfficeWord,
  isOfPolice,
  isParticle,
  isPlaceHead,
  isPlaceWord,
  isRank,
  isShortForm,
  isSpeechVerb,
} from './lexicon.ts';
import { NO_WORD, trait, type Word, wordIn } from './word.ts';

/** Characters that a mention may take; longer ones are no mention. */
const MAX_PHRASE = 400;

/** Verbs, by their prefixes. */
const VERB =
  /^(?:di\p{L}{3,}|me(?:ng|ny|m|n|l|r|w)\p{L}{3,}|ber\p{L}{4,}|ter(?!dakwa|sangka|lapor|adu|gugat|tinggal)\p{L}{4,})$/u;

/** Words in lower case that end an office: "anggota Komisi II lainnya". */
const NOT_IN_OFFICE = /^(?:lainnya|lain|setempat)$/;

const isDay = trait(({ plain }) =>
  /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)$/.test(plain),
);
const isMonth = trait(({ plain }) =>
  /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/.test(
    plain,
  ),
);
/** A full stop that does not end a sentence: initials, abbreviated titles and names. */
const ABBREVIATED = new RegExp(
  `^(?:\\p{L}\\.|(?!\\p{Lu}{2,}\\.$).*\\p{Lu}\\.\\p{L}*\\.?|(?:${alternatives(SHORT_WORDS)})\\.)$`,
  'u',
);
/** Words in lower case that may open a mention besides an office. */
const OPENERS = /^(?:seorang|salah|para|sang)$/;

/** Words of a text, each with the place where it ends. */
interface Token {
  word: Word;
  end: number;
}

/** White space as `\s` has it. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
const SPACE = /\s/;

/** A bracket that stands by itself, with the mark after it: "(58)," */
const BRACKET = /\([^()]{0,60}\)[,.]?/y;

/** The words of a text, cut as far as they are asked for: a mention is short. A bracket is one word. */
class Tokens {
  readonly #text: string;
  readonly #cut: Token[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text.length > MAX_PHRASE ? text.slice(0, MAX_PHRASE) : text;
  }

  at(index: number): Token | undefined {
    while (this.#cut.length <= index && this.#next());
    return this.#cut[index];
  }

  word(index: number): Word {
    return this.at(index)?.word ?? NO_WORD;
  }

  #next(): boolean {
    const text = this.#text;
    let start = this.#at;
    while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
    if (start >= text.length) return false;
    let end = start;
    if (text[start] === '(') {
      BRACKET.lastIndex = start;
      end += BRACKET.exec(text)?.[0].length ?? 0;
    }
    if (end === start) while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
    this.#cut.push({ word: wordIn(text, start, end), end });
    this.#at = end;
    return true;
  }
}

/** A word that may open a mention. */
const opensMention = trait(
  (word) => isCapital(word) || isOffice(word) || OPENERS.test(word.bare) || isHonorific(word),
);

/** A word that ends an office: a preposition, a conjunction, an adverb or a verb. */
const endsOffice = trait(
  (word) =>
    STOP.test(word.bare) ||
    ADVERBS.has(word.bare) ||
    (VERB.test(word.bare) && !isOfficeWord(word) && !NOUNS_LIKE_VERBS.has(word.bare)),
);

/** A mark opens a quotation before the word. */
const closesQuotation = trait(({ raw }) => /[,.!?]["”’»]$/.test(raw));
const opensQuotation = trait(({ raw }) => /^["“”„«‘]/.test(raw));
const isPronounFirst = trait(({ raw }) => /^(?:Dia|Ia|Beliau|Mereka)$/.test(raw));
const isSmallLetters = trait(({ raw }) => /^\p{Ll}/u.test(raw));
const isHeadlineWord = trait(
  (word) => isCapital(word) && HEADLINE_WORDS.has(word.bare) && !isNameToken(word),
);
/** "Rina Kartika dua minggu lalu", but "Ajun Inspektur Polisi Dua". */
const isNumberWord = trait(({ bare }) => /^(?:satu|dua|besar|muda|pertama|tinggi)$/.test(bare));

/** A word in lower case that an office may end with: "petugas loket". */
const isSmall = trait(({ raw }) => /^\p{Ll}{3,}[,.]?$/u.test(raw));

/** A word of somebody's name, behind which no office goes on. */
const isOfName = trait(
  (word) =>
    isNameToken(word) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isPlaceWord(word) &&
    !/[,.]$/.test(word.raw),
);
/** What in small letters may stand behind a name and belong to the mention. */
const isOfOffice = trait(
  (word) =>
    isOffice(word) || isOfficeWord(word) || isParticle(word) || isRank(word) || isHonorific(word),
);

/** "Bupati Wringin Rina Kartika jalan itu …": a small word behind a name is none of the office. */
const endsName = trait(
  (word) =>
    isCapital(word) &&
    !isOffice(word) &&
    !isBodyHead(word) &&
    (!isOfficeWord(word) || isNameToken(word)),
);

const POINTS_AT = /^(?:itu|ini|tersebut)$/;

/** A mark after the word ends the sentence, and with it the mention. */
const endsSentence = trait(
  (word) =>
    /[.;:!?]$/.test(word.raw) &&
    !ABBREVIATED.test(word.raw) &&
    !isShortForm(word) &&
    !isDegree(word) &&
    !isHonorific(word) &&
    !isRank(word),
);

/**
 * How far a mention of somebody reaches that begins where `text` begins: an office, a name, a body,
 * or several of them with commas between.
 *
 * @returns characters of `text`; 0 when nobody is named there
 */
export function phraseLength(text: string): number {
  const tokens = new Tokens(text);
  if (!opensMention(tokens.word(0))) return 0;
  let taken = 0;
  /** The word before, brackets left out. */
  let before = NO_WORD;
  let inOffice = false;
  /** An office of the police was named: a rank may follow a comma. */
  let ofPolice = false;
  const officeFirst = isOffice(tokens.word(0));
  /** The office so far is in small letters throughout: "pedagang nasi". */
  let officeIsSmall = false;
  /** Words in lower case since the last capital one: "pakar keamanan siber". */
  let small = 0;
  for (let index = 0; ; index += 1) {
    const word = tokens.at(index)?.word;
    if (!word) break;
    const { raw, bare } = word;
    const next = tokens.word(index + 1);
    if (raw.startsWith('(')) {
      if (index === 0 || (/^\(\d/.test(raw) && !AGE.test(raw))) break;
      taken = index + 1;
      // "Badan Pusat Statistik (BPS), produksi beras …": what follows is another matter.
      if (raw.endsWith('.') || (raw.endsWith(',') && !continuesAfterComma(next))) break;
      continue;
    }
    if (isDay(word) || (isMonth(word) && /\d/.test(before.raw))) break;
    // `kata Budi, "dan warga`: the quotation goes on. "Tarmizi Hingga Sri": a headline does.
    if (index > 0 && (opensQuotation(word) || isHeadlineWord(word))) break;
    // "kata Tini Kartika Dia melihat …": the full stop is missing.
    if (index > 0 && isPronounFirst(word) && isSmallLetters(next)) break;
    // "Nurul Hidayah bicara soal poster": a verb but in "juru bicara".
    if (bare === 'bicara' && before.bare !== 'juru' && before.bare !== 'jubir') break;
    const office = isOffice(word);
    ofPolice ||= isOfPolice(word);
    // "Menteri A, dan Gubernur B": a list of people.
    if (
      bare === 'dan' &&
      (isOffice(next) || /^(?:anggota|wakil|sekretaris|istri|suami)nya$/.test(next.bare)) &&
      (isCapital(next) || next.bare.endsWith('nya') || before.raw.endsWith(',')) &&
      (isNameToken(before) || (!isOfficeWord(next) && !isOfficeWord(before)))
    )
      break;
    // "Bupati Wringin Rina Kartika baru bisa masuk Desa Batu": what they do follows the name.
    if (inOffice && small === 0 && isSmall(word) && isOfName(before) && !isOfOffice(word)) break;
    // "menurut Bupati Wringin Rina Kartika jalan itu …": what they speak of follows the name.
    if (index > 0 && isSmall(word) && isNameToken(before) && POINTS_AT.test(next.raw)) break;
    const opener = index === 0 && (isHonorific(word) || OPENERS.test(bare));
    if (isCapital(word)) {
      taken = index + 1;
      small = 0;
      inOffice ||= office || isBodyHead(word);
    } else if (
      office &&
      index > 0 &&
      !isCapital(word) &&
      isNameToken(before) &&
      !isOffice(before) &&
      !tokens.word(index - 1).raw.endsWith(',')
    ) {
      // "Advokat Marcella Santoso tersangka …"
      break;
    } else if (office && !(index > 0 && endsOffice(word))) {
      taken = index + 1;
      small = 0;
      inOffice = true;
    } else if (opener) taken = index + 1;
    else if (
      /^\d/.test(word.plain) &&
      (isPlaceHead(before) ||
        isAbbreviation(before) ||
        /^(?:Dandim|Danrem|Danyonif|Danramil)$/.test(before.plain) ||
        /^\d+\/\p{L}/u.test(word.plain))
    )
      taken = index + 1;
    else if (
      index > 0 &&
      (isParticle(word) ||
        (isRank(word) &&
          (isCapital(word) || !isNumberWord(word) || isRank(before) || before.bare === 'salah')) ||
        (isHonorific(word) && isCapital(next) && bare.length <= 4))
    )
      taken = index + 1;
    else if (inOffice && bare === 'untuk' && commaAfter(tokens, index) > 0) {
      // "Juru bicara pemerintah untuk penanganan virus corona, Achmad Yuri"
      index = commaAfter(tokens, index);
      taken = index + 1;
    } else if (
      ((bare === 'pada' && isBodyHead(next)) || bare === 'dari') &&
      inOffice &&
      (isBodyHead(next) || isCapital(next)) &&
      !isDay(next)
    )
      taken = index;
    else if (inOffice && isOfficeWord(word) && !endsOffice(word)) {
      taken = index + 1;
    } else if (inOffice && (NOT_IN_OFFICE.test(bare) || (raw === '&' && isCapital(next)))) {
      taken = index + 1;
    } else if (
      inOffice &&
      /^20\d\d,?$/.test(raw) &&
      isCapital(before) &&
      (isCapital(next) || raw.endsWith(','))
    ) {
      // "Panitia Lomba Layar 2026 Iman Santosa"
      taken = index + 1;
    } else if (
      inOffice &&
      /^(?:periode|tahun)$/.test(before.bare) &&
      /^\d{4}(?:[-–]\d{4})?,?$/.test(raw)
    ) {
      // "mantan Ketua KNPI periode 2012-2015 Riky Falantino"
      taken = index + 1;
      small = 0;
    } else if (inOffice && /^ke-\d+$/.test(raw)) {
      // "Presiden ke-9 RI"
      taken = index + 1;
    } else if (
      inOffice &&
      /^\d{1,3},?$/.test(raw) &&
      (isCapital(next) || raw.endsWith(',') || before.bare === 'urut')
    ) {
      // "Daop 4 Semarang", "nomor urut 1,"
      taken = index + 1;
    } else if (
      inOffice &&
      small === 0 &&
      isSmall(word) &&
      !raw.endsWith(',') &&
      !endsOffice(word) &&
      !endsName(before) &&
      (/^(?:yang|itu|ini|tersebut|di|asal|bernama|berinisial|berusia)$/.test(next.raw) ||
        ((isSpeechVerb(next) || next === NO_WORD) && (!isCapital(before) || isOffice(before))))
    ) {
      // "Petugas loket yang …", "Penjaga gudang" before its verb
      taken = index + 1;
      small += 1;
    } else if (
      inOffice &&
      small === 0 &&
      officeIsSmall &&
      isSmall(word) &&
      endsSoon(tokens, index)
    ) {
      // "Nurlela, pemilik warung.", "Bu Sri, pedagang nasi kuning yang …"
      taken = index + 1;
    } else if (
      inOffice &&
      small < 3 &&
      isSmall(word) &&
      !endsOffice(word) &&
      (continuesSoon(tokens, index) || (next.bare === 'untuk' && commaAfter(tokens, index + 1) > 0))
    ) {
      small += 1;
      if (raw.endsWith(',')) taken = index + 1;
    } else break;
    // "… di tangan camat,” terang Kabid …": the office stands inside the words.
    if (endsSentence(word) || closesQuotation(word)) break;
    // "Gubernur Wahidin Halim, Wali Kota …": a list of people, each with an office; "Ibu Siti" is titled.
    if (
      raw.endsWith(',') &&
      (!continuesAfterComma(next) ||
        (officeFirst &&
          isOffice(next) &&
          !(isRank(next) && (ofPolice || isRank(tokens.word(index + 2)))) &&
          !(
            isHonorific(next) &&
            (isCapital(next) || isCourtesy(next)) &&
            isCapital(tokens.word(index + 2))
          )))
    )
      break;
    officeIsSmall = office ? isSmall(word) : officeIsSmall && isSmall(word);
    before = word;
  }
  while (
    taken > 0 &&
    /^(?:dan|untuk|dari|pada|of|and|for|the|seorang|salah|para|sang|pihak|&)$/i.test(
      tokens.word(taken - 1).bare,
    )
  )
    taken -= 1;
  return taken === 0 ? 0 : (tokens.at(taken - 1)?.end ?? 0);
}

/** "…, ibu Rina Kartika": a title in small letters. */
const isCourtesy = trait(({ raw }) => /^(?:bapak|bu|ibu|pak)$/.test(raw));

/** "Nona Kalengkongan (58), warga Desa Sangaji" */
const AGE = /^\(\d{2}(?:\s(?:tahun|thn?\.?))?\),?$/;

/** Small words of an office behind "untuk", at the most. */
const LONGEST_PURPOSE = 5;

/** The index of the small word at whose comma what an office is for ends, a name behind it; 0 where there is none. */
function commaAfter(tokens: Tokens, index: number): number {
  for (let at = index + 1; at <= index + LONGEST_PURPOSE; at += 1) {
    const word = tokens.word(at);
    if (!/^\p{Ll}+,?$/u.test(word.raw)) return 0;
    if (word.raw.endsWith(',')) return isCapital(tokens.word(at + 1)) ? at : 0;
  }
  return 0;
}

/** An office in small letters ends within three words: "pemilik rumah makan di …". */
function endsSoon(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + 3; at += 1) {
    const word = tokens.word(at);
    if (!isSmall(word) || endsOffice(word)) return false;
    if (/[,.]$/.test(word.raw)) return true;
    const next = tokens.word(at + 1);
    if (next === NO_WORD || /^(?:yang|itu|ini|tersebut|di|asal)$/.test(next.raw)) return true;
  }
  return false;
}

/** A capital word or "dari" follows within two words in lower case: the office goes on. */
function continuesSoon(tokens: Tokens, index: number): boolean {
  if (/\p{Ll},$/u.test(tokens.word(index).raw)) return true;
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const word = tokens.at(ahead)?.word;
    if (!word) return false;
    if ((isCapital(word) && !isDay(word)) || /^\d/.test(word.raw)) return true;
    if (word.bare === 'dari') return true;
    if (endsOffice(word)) return false;
    // "pemilik toko kain, memperkirakan"
    if (/\p{Ll},$/u.test(word.raw)) return true;
    if (/[,.]$/.test(word.raw)) return false;
  }
  return false;
}

/** "Yosafat, Direktur Jenderal …", "Suwarno, S.H., M.H.", "juru bicara BSSN, Arlindo Saputra", "Pers, dan Media". */
function continuesAfterComma(next: Word): boolean {
  if (next === NO_WORD || isDay(next)) return false;
  return (
    /^(?:dan|and)$/.test(next.bare) ||
    isDegree(next) ||
    isOffice(next) ||
    (isHonorific(next) && next.bare.length <= 4) ||
    (isCapital(next) && (!isNoName(next) || isNameToken(next)))
  );
}
