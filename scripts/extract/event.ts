import { PAPERS, SIGNED } from '../lang/id/days-of-saying.ts';
import {
  AS_OF_WORDS,
  CAPTION_LINKS,
  CAPTION_MARKS,
  CIRCUMSTANCE_OPENERS,
  CLAUSE_OPENERS,
  CONTACT_WORDS,
  DATED_WORDS,
  DEED_PREFIXES,
  DENYING_VERBS,
  DOERS,
  EVALUATION_WORDS,
  HAPPENING_WORDS,
  NEGATED_QUALITIES,
  NO_BARE_DEEDS,
  NO_DEEDS,
  NO_VERBS_BEHIND,
  OF_SOMETHING_ELSE,
  PERFECT_MARKS,
  PLAN_WORDS,
  PRESS_CONTACTS,
  PRESS_NAMES,
  PUT_OUT,
  RECORDINGS,
  REMINDERS,
  UNDER_WAY_WORDS,
  UNHAPPENED_VERBS,
  UTTERANCE_WORDS,
} from '../lang/id/happenings.ts';
import { PASSIVE_VERBS, POINTERS, SPEECH_VERBS, WEAK_VERBS } from '../lang/id/speech.ts';
import { sayingIn } from './attribution.ts';
import { NO_EVIDENCE } from './border.ts';
import type { Cut, CutSentence } from './cut.ts';
import type { ReadDate } from './date/date.ts';
import { isQuotedFrom } from './day-of-saying.ts';
import type { EventMention, Statement } from './extraction.ts';
import { isCapital, isOffice } from './lexicon.ts';
import { lastBefore, type Stretch, sentencesOf } from './sentence.ts';
import { NO_WORD, trait, type Word, wordOf } from './word.ts';

/** Fewest words of a sentence that tells of something. */
const MIN_WORDS = 3;

/** Longest sentence that is read for an event, in characters: longer ones are lists or damaged. */
const MAX_SENTENCE = 700;

const oneOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[()[\]]/g, '\\$&').replace(/\s/g, '\\s')).join('|');
const wordIn = (words: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${oneOf(words)})(?!\\p{L})`, flags);

const HAPPENINGS = new Set(HAPPENING_WORDS);
const SAYING = new Set([
  ...[...SPEECH_VERBS, ...PASSIVE_VERBS].filter(
    (verb) => !WEAK_VERBS.has(verb) && verb !== 'dibacakan',
  ),
  ...UTTERANCE_WORDS,
]);
const NONE = new Set(NO_DEEDS);
const NO_BARE = new Set(NO_BARE_DEEDS);
/** "menahan", "di-PHO" */
const DEED = new RegExp(`^(?:(?:${DEED_PREFIXES.join('|')})\\p{L}{4,}|di-\\p{L}{2,})$`, 'u');
const PERFECTS = new Set(PERFECT_MARKS);
const NO_VERBS = new Set(NO_VERBS_BEHIND);
const EVALUATION = new Set(EVALUATION_WORDS);
const PLANNED = wordIn(PLAN_WORDS);
const NEXT_CLAUSE = new RegExp(`,?\\s(?:${oneOf(CLAUSE_OPENERS)})\\s`, 'u');
const DOER = wordIn(DOERS, 'iu');
const AS_OF = new RegExp(`(?<!\\p{L})(?:${oneOf(AS_OF_WORDS)}),?\\s(?:hari\\s|tanggal\\s)?$`, 'iu');
const ELSE = new RegExp(
  `(?<!\\p{L})(?:${oneOf(OF_SOMETHING_ELSE)})(?:\\s\\p{Lu}[^.]{0,30})?,?\\s(?:pada\\s)?(?:tanggal\\s)?$`,
  'u',
);
/** "Pada rekaman bertanggal 14 Maret itu terlihat …": what it shows happened then. */
const RECORDED = new RegExp(
  `(?<!\\p{L})(?:${oneOf(RECORDINGS)})\\s(?:[^,.]{1,40}\\s)?bertanggal\\s$`,
  'iu',
);
/** "Surat perusahaan tertanggal 9 November": the day of the paper, where nothing was done with it. */
const DATED_PAPER = new RegExp(`(?<!\\p{L})(?:${oneOf(DATED_WORDS)})\\s$`, 'iu');
const CONTACT = new RegExp(
  `(?<!\\p{L})(?:${oneOf(CONTACT_WORDS)})(?!\\p{L})(?:[^.]|\\.(?=\\p{L})){0,80}$`,
  'iu',
);
/** "Ia baru menemui wartawan Selasa", "… membalas pesan media ini": how words came about. */
const PRESS = new RegExp(
  `(?<!\\p{L})(?:${oneOf(PRESS_CONTACTS)})\\s(?:\\p{Ll}+\\s){0,2}(?:${oneOf(PRESS_NAMES)})(?!\\p{L})|(?<!\\p{L})(?:ketika|saat)\\s(?:${oneOf(PRESS_NAMES)})\\s(?:datang|menemuinya|tiba)(?!\\p{L})`,
  'u',
);
const UNDER_WAY = wordIn(UNDER_WAY_WORDS);
const NOT = oneOf(['belum', 'enggak', 'gak', 'ndak', 'nggak', 'tak', 'tidak']);
/** "Presiden tak bisa terbang pada hari Kamis" */
const NEGATED = new RegExp(
  `(?<!\\p{L})(?:${NOT}|bukan)\\s(?!(?:${oneOf(NEGATED_QUALITIES)})\\s)[^,]{0,60}$`,
  'iu',
);
/** "Pada Senin aliran listrik masih belum menyala": nothing happens before what does not. */
const NOT_YET = new RegExp(`^,?[^,.]{0,100}?(?<!\\p{L}|yang\\s)(?:${NOT})\\s\\p{Ll}`, 'u');
const INSIDE_YANG = /\syang\s(?:(?!\s(?:itu|ini|tersebut)(?!\p{L})).)*$/u;
/** "hari ini adalah hari yang kita tunggu", "Jumat lalu itu" */
const NAMED_DAY = /^(?:,?\s(?:adalah|merupakan)\b|\s(?:tidak|tak|belum)\b|\situ[.,!”"]*$)/u;
const ASIDE = /,\syang\s[^,]*$/u;
/** "Dipasang Senin di muara, palang itu …": what was done before, in front of whom it was done to. */
const PARTICIPLE = /^Di\p{Ll}{4,}\s[^,]+,\s(?:[^,]+,\s)?\p{L}[^,]*$/u;
/** "mengatakan hal itu" */
const POINTS = /(?<!\p{L})hal\s(?:itu|ini|tersebut)(?!\p{L})/iu;
/** "Nomor 7 Tahun 2020", not "nomor 7 Tahun 2020 pada 13 Maret" */
const NUMBERED = /\b[Nn]omor\b(?:(?!\s(?:pada|hari|sejak)\s)[^,]){0,60}$/u;
const MARKED = new RegExp(oneOf(CAPTION_MARKS));
/** "TERENDAM: Warga menuntun motor …": one word in capitals over a picture. */
const KICKER = /^\p{Lu}{4,}:\s/u;
const REMINDS = new RegExp(`^(?:${oneOf(REMINDERS)}),?\\s`, 'iu');
/** "Pernyataan bersama itu dibacakan": words, where a ruling is a deed. */
const SAID_THINGS = new Set(POINTERS);
const UNHAPPENED = new Set(UNHAPPENED_VERBS);
const DENIALS = new Set(DENYING_VERBS);
/** "…, demikian disampaikan X di Y, Senin." */
const CLOSING_CUES = ['demikian', 'begitu'];
/** "…, di kantor KPU, Kamis", "…, ketika meninjau posko, Selasa": where and when it was said. */
const SAID_THERE = new RegExp(
  `,\\s(?:${oneOf(CIRCUMSTANCE_OPENERS)})\\s[^.]{2,120}?,?\\s(?:pada\\s|hari\\s)?$`,
  'u',
);
/** "… dalam keterangan tertulis Senin" */
const CLOSES_SAYING = /^(?:\s\p{Ll}+)?(?:\.?$|,\s(?:dikutip|dilansir|seperti))/u;
const SAID_BY_PAPER =
  /\s(?:dalam|lewat|melalui)\s(?:keterangan|siaran|rilis|jumpa|konferensi|temu)\s[^.,]{0,60},?\s$/u;
/** "Akta 27 November 2019 itu": the day of the paper. */
const PAPER = new RegExp(`^(?:${oneOf(PAPERS)})\\s$`, 'iu');
const PUT_OUT_ON = new RegExp(`\\syang\\s(?:${oneOf(PUT_OUT)})\\s(?:pada\\s)?$`, 'u');
/** "mendapat persetujuan lewat keputusan yang diteken pada …" */
const SIGNED_ON = new RegExp(
  `(?<!\\p{L})(?:${oneOf(PAPERS)})\\s(?:[^,.]{0,40}\\s)?yang\\s(?:${oneOf(SIGNED)})\\s(?:pada\\s)?$`,
  'iu',
);
/** "melaporkan kasus ini ke jaksa": done rather than said. */
const REPORTED_TO = /(?<!\p{L})melaporkan\s(?:[^,.]{1,60}\s)?ke\s\p{L}/u;
/** "menuntut terdakwa 12 tahun bui" */
const PROSECUTED =
  /(?<!\p{L})menuntut(?:nya)?\s[^,.]{0,60}?(?:\d|\p{Ll}+)\s(?:tahun|bulan)(?!\p{L})/u;
/** "Ganjar Pranowo bersama Mahfud seusai bertemu …": nobody does anything before the link. */
const CAPTION = new RegExp(
  `^(?:(?:\\p{Lu}\\S*|\\([^)]*\\),?|dan|bersama|didampingi|ditemani)\\s){1,12}(?:${oneOf(CAPTION_LINKS)})\\s(?![\\p{Lu}\\d])`,
  'u',
);

const isSayingWord = (word: string): boolean => SAYING.has(word.replace(/nya$/, ''));

/** A deed or what befell somebody, by the form of the word; verbs of saying are none. */
const isDeedWord = trait(
  ({ bare }) =>
    HAPPENINGS.has(bare) ||
    (DEED.test(bare) && !NONE.has(bare.replace(/nya$/, '')) && !isSayingWord(bare)),
);
const isPerfect = trait(({ bare }) => PERFECTS.has(bare));
/** "sudah 100 persen", "sudah sejak Minggu begini": no verb is done. */
const isNoVerb = trait(({ plain, bare }) => /^\d/.test(plain) || NO_VERBS.has(bare));

/** Such a word of a sentence; a name ("Dirjen Berlian") tells nothing, nor does "sudah" before what is no verb. */
function isDeed(words: readonly Word[], at: number): boolean {
  const word = words[at] ?? NO_WORD;
  if (!isDeedWord(word) || (at > 0 && isCapital(word))) return false;
  return !isPerfect(word) || !isNoVerb(words[at + 1] ?? NO_WORD);
}

const wordsIn = (text: string): Word[] => text.split(/\s+/).map(wordOf);

/** Where the deeds of a sentence stand. */
const deedsIn = (words: readonly Word[]): number[] =>
  words.flatMap((_, at) => (isDeed(words, at) ? at : []));

const isWhich = trait(({ bare }) => bare === 'yang');
const isAnd = trait(({ bare }) => bare === 'dan' || bare === 'serta');

/** "Badai yang merobohkan pohon dan menimpa rumah, Sabtu.": all that happens says which badai. */
function isOnlyDescribed(words: readonly Word[]): boolean {
  const from = words.findIndex(isWhich);
  return deedsIn(words).every((at) => {
    const before = words.slice(from, at).findLast((word) => !isPerfect(word)) ?? NO_WORD;
    return at > from && (isWhich(before) || isAnd(before) || isPerfect(words[at] ?? NO_WORD));
  });
}
/** "Lereng longsor pada Rabu sehingga talud harus dibangun": a plan in another clause than the day and its deed. */
function isPlanned(text: string, at: number): boolean {
  if (!PLANNED.test(text)) return false;
  const next = text.slice(at).search(NEXT_CLAUSE);
  const clause = text.slice(0, at + next);
  return next === -1 || PLANNED.test(clause) || deedsIn(wordsIn(clause)).length === 0;
}

const isSaying = trait(({ bare }) => isSayingWord(bare));

/**
 * The dated happenings of an article: sentences of the outlet, or of a quotation, that put
 * something which happened on a day (gold guide, Events). A day that merely says when words were
 * said makes no event.
 *
 * @param dates those of the whole text, in reading order, counted inside quotations from the day of speaking
 * @param statements those of the article, in reading order
 * @param published day of publication: what has not come yet did not happen
 */
export function readEvents(
  article: Cut,
  dates: readonly ReadDate[],
  statements: readonly Statement[],
  published: string | null,
): EventMention[] {
  const days = dates.filter(({ iso }) => /^\d{4}-\d{2}-\d{2}(?:\/|$)/.test(iso));
  if (days.length === 0) return [];
  const events: EventMention[] = [];
  for (const cut of article.sentences) {
    if (isCaption(article.story, cut)) continue;
    for (const sentence of tellingIn(cut, statements)) {
      const event = eventIn(sentence, days, published);
      if (event) events.push(event);
    }
  }
  return events;
}

/** Paragraphs at the top among which one may belong to a picture. */
const PICTURE_WITHIN = 3;
const LONGEST_CREDIT = 80;
/** "(BP/Parwata)" at the end of its line, "Foto: Dok. PLN": whose picture it is, right behind its caption. */
const CREDITED =
  /^\s?(?:\(\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+)?\/[^()\n]{2,40}\)\n|\(?(?:FOTO|Foto|Dok\.)[\s:])/u;

/** What a picture at the top of a page shows. */
const isCaption = (story: string, { sentence, paragraph }: CutSentence): boolean =>
  paragraph < PICTURE_WITHIN &&
  CREDITED.test(story.slice(sentence.end, sentence.end + LONGEST_CREDIT));

/** A sentence that may tell of a happening, and the statement that it makes, if any. */
interface Telling extends Stretch {
  quoted: boolean;
  statement: Statement | null;
}

/** The outlet's sentence, or those inside the quotations that it holds. */
function* tellingIn(
  { sentence, dateline, turn }: CutSentence,
  statements: readonly Statement[],
): Generator<Telling> {
  const last = statements[lastBefore(statements, sentence.end - 1)];
  const statement = last && last.end > sentence.start ? last : null;
  if (statement?.kind === 'direct') {
    for (let at = lastBefore(statements, sentence.end - 1); at >= 0; at -= 1) {
      const quote = statements[at];
      if (!quote || quote.end <= sentence.start) break;
      for (const inner of sentencesOf(quote)) yield { ...inner, quoted: true, statement: quote };
    }
    return;
  }
  // Whoever asks tells nothing for the record.
  if (turn) return;
  yield {
    text: sentence.text.slice(dateline),
    start: sentence.start + dateline,
    end: sentence.end,
    quoted: false,
    statement,
  };
}

function eventIn(
  sentence: Telling,
  days: readonly ReadDate[],
  published: string | null,
): EventMention | null {
  const { text, start } = sentence;
  if (text.length > MAX_SENTENCE || text.endsWith('?')) return null;
  const first = lastBefore(days, start - 1) + 1;
  if ((days[first]?.start ?? sentence.end) >= sentence.end) return null;
  if (!isTold(sentence)) return null;
  const inside = days.slice(first, lastBefore(days, sentence.end - 1) + 1);
  const told = inside.filter((one) => isDayOf(sentence, one, published));
  const date = mainOf(text, start, told);
  if (!date) return null;
  const [from = date.iso, until] = date.iso.split('/');
  const words = text.replace(/[\s,]+$/, '');
  return {
    text: words,
    date: from,
    until: until ?? null,
    dateText: date.text,
    start,
    end: start + words.length,
    review: date.weekdayMismatch ? ['weekday-mismatch'] : [],
  };
}

/**
 * The day of the main clause: "Latihan itu, yang berlangsung sejak Senin, ditutup Selasa", "Dipasang
 * Senin, palang itu dibuka Selasa".
 */
function mainOf(text: string, start: number, days: readonly ReadDate[]): ReadDate | undefined {
  const leadOf = (one: ReadDate) => text.slice(0, one.start - start);
  const main = days.filter((one) => !ASIDE.test(leadOf(one)));
  const behind = main.at(-1);
  return main.length > 1 && behind && PARTICIPLE.test(leadOf(behind)) ? behind : main[0];
}

/** A whole sentence in which something happens; no caption, plan or pointing sentence. */
function isTold({ text, quoted, statement }: Telling): boolean {
  const words = wordsIn(text);
  if (words.length < MIN_WORDS) return false;
  if (!quoted && !/[.!][”"’)*]*$/.test(text)) return false;
  if (PRESS.test(text)) return false;
  if (MARKED.test(text) || KICKER.test(text) || (!quoted && CAPTION.test(text))) return false;
  if (!quoted && POINTS.test(text) && words.some(isSaying)) return false;
  const deeds = deedsIn(words);
  const told = wordsIn(text.replace(REMINDS, ''));
  const first = told.find((word, at) => isDeed(told, at) || isSaying(word));
  // "Atik menyampaikan dalam pidatonya, Selasa": said on that day, though nothing is reported.
  const isDone = REPORTED_TO.test(text) || PROSECUTED.test(text);
  if (!quoted && !statement && !isDone && first && isSaying(first)) return false;
  if (deeds.length === 0 && !isDone && !(quoted && hasBareDeed(text))) return false;
  if (quoted) return true;
  const saying = sayingIn(text, NO_EVIDENCE);
  const isRuling = saying?.attribution.cue === 'dibacakan' && !SAID_THINGS.has(words[0]?.raw ?? '');
  return saying?.pointing !== true || isRuling;
}

/** "X memuji regu yang …, Senin": an opinion of what happened; it tells of nothing else. */
function isEvaluation(text: string): boolean {
  const words = wordsIn(text);
  const first = words.find((word, at) => isSaying(word) || isDeed(words, at));
  return first !== undefined && EVALUATION.has(first.bare);
}

/** "Mesin nomor 3 itu patah pada …", not "UU Nomor 3 Tahun 2020 yang diteken …". */
const isDoneBetween = (words: readonly Word[]): boolean =>
  deedsIn(words).length > 0 && !words.some(isWhich);

/** "kami terima kemarin" */
function hasBareDeed(text: string): boolean {
  const doer = DOER.exec(text);
  const verb = doer && /^\s(\p{Ll}{4,})/u.exec(text.slice(doer.index + doer[0].length))?.[1];
  return verb ? !NO_BARE.has(verb) && !isOffice(wordOf(verb)) : false;
}

/** Whether something happened on a day of a sentence, rather than was said, counted or is to come. */
function isDayOf(sentence: Telling, date: ReadDate, published: string | null): boolean {
  const { text, start, statement, quoted } = sentence;
  if (isPlanned(text, date.end - start)) return false;
  const [from = '', until] = date.iso.split('/');
  const now = (quoted ? statement?.saidOn : null) ?? published;
  if (now !== null && from > now) return false;
  if (now !== null && until && until > now && !UNDER_WAY.test(text)) return false;
  const before = text.slice(0, date.start - start);
  const after = text.slice(date.end - start);
  if (now !== null && from === now && /(?:^|\s)mulai\s$/i.test(before)) return false;
  // In speech "dari Jumat" is since then; an outlet writes it of what comes from a day.
  if (!until && !quoted && /(?:^|\s)dari\s(?:tanggal\s)?$/i.test(before)) return false;
  if (CONTACT.test(before) || NEGATED.test(before)) return false;
  const numbered = NUMBERED.exec(before)?.[0];
  if (numbered !== undefined && !isDoneBetween(wordsIn(numbered))) return false;
  if (date.counted && before.trim() !== '') return false;
  if (NAMED_DAY.test(after)) return false;
  const lead = wordsIn(before);
  const isFirst = deedsIn(lead).length === 0;
  if (isFirst && DATED_PAPER.test(before)) return false;
  const names = !quoted && /^me/.test(statement?.cue ?? '');
  if (!names && lead.some(isWhich) && isOnlyDescribed(wordsIn(text))) return false;
  const untilDenied = NOT_YET.exec(after)?.[0];
  if (
    untilDenied &&
    deedsIn(wordsIn(`${before}${untilDenied}`)).length === 0 &&
    !(quoted && hasBareDeed(before))
  )
    return false;
  if (INSIDE_YANG.test(before) && isEvaluation(text)) return false;
  if (PUT_OUT_ON.test(before) || SIGNED_ON.test(before)) return false;
  if (PAPER.test(before) && /^\s(?:itu|tersebut)(?!\p{L})/u.test(after)) return false;
  const ofElse = ELSE.test(before) && !RECORDED.test(before);
  if (AS_OF.test(before) || ofElse || isQuotedFrom(sentence, date)) return false;
  if (quoted || !statement) return true;
  // "Dalam putusan yang dibacakan Senin, DKPP menyatakan …": before the verb nothing was reported yet.
  const cue = statement.cue ?? '';
  if (/^me/.test(cue) && text.indexOf(cue) > date.start - start) return false;
  // "membantah rapat digelar Sabtu": by these words nothing happened.
  if (DENIALS.has(cue.replace(/nya$/, '')) && text.indexOf(cue) < date.start - start) return false;
  // "…, kata X di Y, Rabu": behind a cue in the middle stands when it was said.
  const passed = text.slice(0, date.start - start);
  const cueAt = Math.max(
    passed.lastIndexOf(`, ${cue} `),
    ...CLOSING_CUES.map((word) => passed.lastIndexOf(`, ${word} ${cue} `)),
  );
  const between = cueAt === -1 ? [] : wordsIn(text.slice(cueAt, date.start - start));
  const closes = CLOSING_CUES.some((word) => passed.startsWith(`, ${word} `, cueAt));
  const isNoun = cue !== '' && (closes || !/^(?:me|di|ber)/.test(cue));
  if (isNoun && cueAt !== -1 && deedsIn(between).length === 0 && CLOSES_SAYING.test(after))
    return false;
  // The day on which the statement was made; one that closes the sentence may be of what happened.
  const said = statement.saidOnFrom === 'explicit' && statement.saidOnText === date.text;
  if (said && (UNHAPPENED.has(cue) || SAID_THERE.test(before) || SAID_BY_PAPER.test(before)))
    return false;
  return !said || (!date.counted && statement.review.includes('date-inferred'));
}
