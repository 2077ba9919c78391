import {
  NOT_SAID_AFTER_MENURUT,
  PASSIVE_VERBS,
  QUOTE_CUES,
  SAID_BY_DENYING,
  SPEECH_VERBS,
  TOPIC_VERBS,
  WEAK_VERBS,
} from '../lang/id/speech.ts';
import type { Evidence } from './border.ts';
import { type Mention, readMention } from './mention.ts';
import { LATIN, matchesIn } from './token.ts';

/** The attributions of one article, each read once although the article is read twice. */
export class Cues {
  readonly #evidence: Evidence;
  readonly #after = new Map<string, Attribution | null>();
  readonly #before = new Map<string, Attribution | null>();
  readonly #sayings = new Map<string, Saying | null>();
  readonly #subjects = new Map<string, Mention[]>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  after(tail: string): Attribution | null {
    return once(this.#after, tail, () => attributionAfter(tail, this.#evidence));
  }

  before(lead: string): Attribution | null {
    return once(this.#before, lead, () => attributionBefore(lead, this.#evidence));
  }

  saying(sentence: string): Saying | null {
    return once(this.#sayings, sentence, () => sayingIn(sentence, this.#evidence));
  }

  subjects(sentence: string): Mention[] {
    return once(this.#subjects, sentence, () => subjectsIn(sentence, this.#evidence));
  }
}

function once<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = read();
  known.set(key, answer);
  return answer;
}

/** What ties words to a speaker at one place. */
export interface Attribution {
  cue: string;
  /** Null for -nya or a missing subject: somebody named before. */
  mention: Mention | null;
  /** What follows the speaker, where day and place stand. */
  rest: string;
}

const byLength = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const CUE = byLength(QUOTE_CUES);
const VERB = byLength(SPEECH_VERBS);
const PASSIVE = byLength(PASSIVE_VERBS);
const BETWEEN =
  '(?:(?:tidak|tak|belum|enggan|dapat|bisa|mau|juga|pun|turut|akhirnya|justru|malah|belakangan|kembali|lantas|lalu|kemudian|sempat|hanya|telah|sudah|sebelumnya|pernah|sendiri|masih|tetap|terus|langsung|secara tegas|dengan tegas|lebih lanjut)\\s+)*';

const AFTER_QUOTE = new RegExp(
  `^[\\s,"”“'’.!?-]*(?:(?:begitu|demikian|tegas|lanjut)\\s+)?(?<cue>${CUE})(?<nya>nya)?(?![\\p{L}])`,
  'iu',
);
/** Any small word that stands where only a cue can: `," sergahnya`, `,” potong Karsono`. */
const NYA_AFTER_QUOTE = /^[,"”’']+\s*(?:begitu\s+|demikian\s+)?(?<cue>\p{Ll}{3,})nya(?=[\s.,])/u;
const WORD_AFTER_QUOTE = /^[,"”’']*\s+(?<cue>\p{Ll}{4,12})\s+(?=\p{Lu})/u;
const NO_CUES =
  /^(?:karya|milik|buatan|versi|tulisan|garapan|besutan|pimpinan|menurut|hari|tanggal|arti|misal|akhir|biasa|sebelum|selanjut|seharus|hanya|setidak|tentu|umum|sebenar|karena|kepada|sambil|seraya|dalam|ketika|sebelum|setelah|untuk|dengan|seperti|antara|terhadap|tentang|tetapi|namun|sementara|yakni|yaitu|atau|bersama|oleh|dari|saat|usai|pada|bukan|agar|serta|hingga|sampai)$/;
const VERB_AFTER_QUOTE = new RegExp(`^[\\s,"”“'’.-]*(?<cue>${VERB})\\s`, 'iu');
const SUBJECT_VERB = new RegExp(
  `^\\s*,?\\s*${BETWEEN}(?<cue>${VERB}|${byLength(['berkata', 'bilang'])})(?![\\p{L}])`,
  'iu',
);

/** Reads the words after a closing mark: `," kata X di Y, Rabu (…)`. */
function attributionAfter(tail: string, evidence: Evidence): Attribution | null {
  const match = AFTER_QUOTE.exec(tail) ?? VERB_AFTER_QUOTE.exec(tail);
  if (match) {
    const cue = `${match.groups?.cue ?? ''}${match.groups?.nya ?? ''}`;
    const rest = tail.slice(match[0].length).replace(/^\s+/, '');
    if (match.groups?.nya) return { cue, mention: null, rest };
    const skipped = rest.replace(/^(?:lagi|pula|singkat|tegas|kemudian|lantas)\s+/, '');
    const read = readMention(skipped, evidence);
    if (read) return { cue, mention: read.mention, rest: skipped.slice(read.length) };
    return { cue, mention: lateName(skipped, evidence), rest };
  }
  const nya = NYA_AFTER_QUOTE.exec(tail);
  if (nya?.groups?.cue && !NO_CUES.test(nya.groups.cue))
    return {
      cue: `${nya.groups.cue}nya`,
      mention: null,
      rest: tail.slice(nya[0].length).trimStart(),
    };
  const word = WORD_AFTER_QUOTE.exec(tail);
  if (word?.groups?.cue && !NO_CUES.test(word.groups.cue)) {
    const rest = tail.slice(word[0].length);
    const read = readMention(rest, evidence);
    if (read?.mention.kind === 'person')
      return { cue: word.groups.cue, mention: read.mention, rest: rest.slice(read.length) };
  }
  // "…," Budi menjelaskan.
  const lead = /^[\s,"”]*/.exec(tail)?.[0].length ?? 0;
  const read = readMention(tail.slice(lead), evidence);
  if (read) {
    const after = tail.slice(lead + read.length);
    const verb = SUBJECT_VERB.exec(after);
    if (verb)
      return {
        cue: verb.groups?.cue ?? '',
        mention: read.mention,
        rest: after.slice(verb[0].length),
      };
  }
  return null;
}

/** "kata Kepala Dinas saat dihubungi Y, X" — or nobody that this can tell. */
function lateName(text: string, evidence: Evidence): Mention | null {
  const comma = text.lastIndexOf(', ');
  if (comma === -1) return null;
  const read = readMention(text.slice(comma + 2), evidence);
  return read?.mention.kind === 'person' ? read.mention : null;
}

/** Fewest characters after a verb of saying that are content of their own ("mengaku kecolongan."). */
const MIN_SAID = 5;

/** Reads the words before an opening mark: `X mengatakan, "…`, `Menurut X: "…`. */
function attributionBefore(lead: string, evidence: Evidence): Attribution | null {
  return sayingIn(lead, evidence, 0)?.attribution ?? null;
}

/** A sentence of reported speech. */
export interface Saying {
  attribution: Attribution;
  /** How sure the form is: a weak verb without "bahwa" may name a deed. */
  weak: boolean;
  /** The sentence only points to words elsewhere: "Hal itu disampaikan X di Y, Rabu". */
  pointing: boolean;
}

const OPENING =
  /^(?:(?:Selain itu|Sementara itu|Sebelumnya|Namun|Tetapi|Tapi|Adapun|Lebih lanjut|Lebih jauh|Di sisi lain|Di tempat terpisah|Di tempat yang sama|Di kesempatan yang sama|Dalam kesempatan (?:itu|yang sama|tersebut)|Pada kesempatan (?:itu|yang sama|tersebut)|Secara terpisah|Terpisah|Untuk itu|Oleh karena itu|Karena itu|Kemudian|Lalu|Lantas|Meski demikian|Meski begitu|Kendati demikian|Terkait hal (?:itu|ini|tersebut)|Hingga kini|Kini|Senada|Hal senada|Selanjutnya|Akhirnya|Bahkan|Bahwa|Sedangkan|Sementara|Dan|Ketika dikonfirmasi|Saat dikonfirmasi|Saat ditanya|Ketika ditanya|Saat dihubungi|Ketika dihubungi|(?:Mengutip|Melansir|Merujuk|Mengacu)\s[^,.]{2,80}(?=,))(?:[,:]\s*|\s+))+/u;

const MENURUT = /(?:^|(?<!\byang)[\s,])(?<cue>[Mm]enurut)(?<nya>nya)?[\s,]+/u;
const MIDDLE = new RegExp(
  `,\\s(?:masih\\s)?(?<cue>${CUE})(?<nya>nya)?(?:\\s+(?=\\S)|(?=[,.]))`,
  'u',
);
const FRONT = new RegExp(
  `^(?<cue>(?:${PASSIVE.replace(/(^|\|)d/g, '$1[Dd]')})|Kata|Ujar|Tutur|Ungkap|Lanjut|Tambah|Imbuh|Jelas|Sambung|Tegas|Terang|Sebut)\\s+(?:oleh\\s+)?`,
  'u',
);
/** "Demikian Menteri X dalam keterangannya, Senin (8/9/2025)." */
const THUS = /^(?:Demikian|Begitu)(?:lah)?\s+(?:kata\s+)?(?=\p{Lu})/u;
/** "Dia mengatakannya saat …", "Adinda berbicara seusai …": the words stand elsewhere. */
const SAID_IT =
  /^\s*(?:juga\s+)?(?<cue>(?:mengatakan|menyampaikan|mengungkapkan|menyatakan|menjelaskan|menegaskan|mengutarakan)nya|berbicara|ditemui|diwawancarai|dihubungi)\s/u;
const FRONT_NYA = new RegExp(`^(?:(?:${CUE}|${PASSIVE})nya,\\s|(?:${PASSIVE})nya\\s)`, 'iu');
const POINTING = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?\\s(?:itu|ini|tersebut)|Hal|Pernyataan|Kabar|Informasi|Demikian|Itu|Penjelasan|Keterangan|Imbauan|Ungkapan|Kepastian|Pengakuan|Pandangan|Pendapat|Harapan|Keluhan|Usulan|Kritik|Saran|Dukungan|Peringatan|Seruan|Ajakan)(?![\\p{L}])[^.]{0,60}?(?<cue>${PASSIVE})\\s+(?:oleh\\s+|langsung\\s+)*`,
  'u',
);
/** "Kabar itu dibenarkan X", "Data serupa juga disampaikan oleh X". */
const CONFIRMED =
  /^[^,."“”]{3,90}?\s(?<cue>dibenarkan|dibantah|diakui|juga disampaikan|juga diungkapkan)\s+(?:oleh\s+)?(?=\p{Lu}|k)/u;
const VERBS: ReadonlySet<string> = new Set(SPEECH_VERBS);
const VERB_INITIALS = [
  ...new Set(SPEECH_VERBS.flatMap(([first = '']) => [first, first.toUpperCase()])),
].join('');
/** Words that may be verbs of saying, by their first letters. */
const MAYBE_VERBS = new RegExp(`(?<![${LATIN}-])[${VERB_INITIALS}][${LATIN}-]+`, 'gu');

/**
 * Reads a sentence of reported speech: subject and verb of saying, "Menurut X", a cue in the
 * middle or at the front. Null for sentences in which nobody says anything.
 *
 * @param minSaid characters that must follow a verb of saying; 0 where a quotation follows
 */
export function sayingIn(sentence: string, evidence: Evidence, minSaid = MIN_SAID): Saying | null {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const main = sentence.slice(opening);
  /** Whoever is named where `rest` begins said it. */
  const saidBy = (cue: string, rest: string, pointing = false): Saying | null => {
    const read = readMention(rest, evidence);
    return read && sayingOf(cue, read.mention, rest.slice(read.length), pointing);
  };

  const pointing = POINTING.exec(main);
  const pointed = pointing && saidBy(cueOf(pointing), main.slice(pointing[0].length), true);
  if (pointed) return pointed;
  const thus = THUS.exec(main);
  const demikian = thus && saidBy('demikian', main.slice(thus[0].length), true);
  if (demikian && CIRCUMSTANCE.test(demikian.attribution.rest)) return demikian;
  const subject = readMention(main, evidence);
  const saidIt = subject && SAID_IT.exec(main.slice(subject.length));
  if (subject && saidIt)
    return sayingOf(
      cueOf(saidIt),
      subject.mention,
      main.slice(subject.length + saidIt[0].length),
      true,
    );

  // "Lanjutnya, tiga orang sedang diperiksa."
  const frontNya = FRONT_NYA.exec(main);
  if (frontNya)
    return sayingOf(
      frontNya[0].replace(/,?\s$/, '').toLowerCase(),
      null,
      main.slice(frontNya[0].length),
    );

  // "Namun kata dia, …"
  const front = FRONT.exec(opening > 0 ? `${main[0]?.toUpperCase() ?? ''}${main.slice(1)}` : main);
  const first =
    front && !/^(?:disebut)\b/i.test(front[0])
      ? saidBy(cueOf(front), main.slice(front[0].length))
      : null;
  // "Hal senada disampaikan X.": nothing is said here.
  if (first) return { ...first, pointing: !/\p{L}/u.test(first.attribution.rest) };

  const confirmed = CONFIRMED.exec(main);
  const confirming = confirmed && saidBy(cueOf(confirmed), main.slice(confirmed[0].length));
  if (confirming && confirming.attribution.mention?.kind !== 'pronoun') return confirming;

  const menurut = MENURUT.exec(sentence);
  // "Triono mengatakan kerugian negara menurut BPKP mencapai …": the verb comes first.
  if (menurut && menurut.index > 0) {
    const said = subjectAndVerb(main, evidence, minSaid);
    if (said && !said.weak && sentence.toLowerCase().indexOf(said.attribution.cue) < menurut.index)
      return said;
  }
  // "Menurut hitungan BPKP, lanjutnya, kerugian mencapai …": whoever passes it on speaks.
  const middle = middleIn(sentence, saidBy);
  if (menurut && !(middle && middle.attribution.mention === null)) {
    const rest = sentence.slice(menurut.index + menurut[0].length);
    if (menurut.groups?.nya) return sayingOf('menurut', null, rest);
    const plain = rest.replace(REPORT_OF, '');
    const according = NOT_SAID_AFTER_MENURUT.test(plain) ? null : saidBy('menurut', plain);
    if (according) return according;
  }
  return middle ?? subjectAndVerb(main, evidence, minSaid);
}

const cueOf = ({ groups }: RegExpExecArray): string => groups?.cue ?? '';

const sayingOf = (
  cue: string,
  mention: Mention | null,
  rest: string,
  pointing = false,
): Saying => ({ attribution: { cue, mention, rest }, weak: false, pointing });

/** "…, kata X, …", "…, lanjutnya, …" in the middle of a sentence. */
function middleIn(
  sentence: string,
  saidBy: (cue: string, rest: string) => Saying | null,
): Saying | null {
  const middle = MIDDLE.exec(sentence);
  if (!middle) return null;
  const rest = sentence.slice(middle.index + middle[0].length);
  return middle.groups?.nya
    ? sayingOf(`${cueOf(middle)}nya`, null, rest)
    : saidBy(cueOf(middle), rest);
}

/** What follows a speaker where their words stand elsewhere: "Demikian X dalam keterangannya". */
const CIRCUMSTANCE = /^\s(?:dalam|saat|ketika|usai|di|kepada|melalui|lewat|seperti),?/u;

/** "Menurut data BNPB": what is named before the speaker is theirs. */
const REPORT_OF =
  /^(?:rilis|data|keterangan|penjelasan|pengakuan|penuturan|catatan|laporan|hitungan|perhitungan|simulasi|taksiran|perkiraan|versi|cerita|kesaksian|analisis|kajian|pandangan|pendapat)\s+(?=\p{Lu}|seorang)/u;

/** "menjelaskan jenis gempa tersebut.", "meluruskan informasi mengenai korban.": a topic, not what was said. */
const TOPIC =
  /^\s*(?:\p{Ll}+\s){1,3}(?:tersebut|itu|ini)\.?$|^\s*\p{Ll}+\s(?:mengenai|soal|tentang|terkait)\s[^,]*\.?$|^\s*(?:singkat|santai|diplomatis)\.?$/u;

/** Words before a verb of saying, at the most; a longer stretch is another clause. */
const MAX_SUBJECT = 220;
const LONGEST_VERB = 30;

function subjectAndVerb(main: string, evidence: Evidence, minSaid: number): Saying | null {
  let doubtful: Saying | null = null;
  for (const match of matchesIn(MAYBE_VERBS, main.slice(0, MAX_SUBJECT + LONGEST_VERB))) {
    const [cue] = match;
    if (match.index > MAX_SUBJECT) break;
    if (!VERBS.has(cue.toLowerCase())) continue;
    const before = main.slice(0, match.index);
    // "X mengapresiasi langkah itu dan meminta …": the second verb has the first one's subject.
    if (doubtful?.attribution.mention && /\b(?:dan|serta|sekaligus)\s*$/u.test(before)) {
      const rest = main.slice(match.index + cue.length);
      if (rest.trim().length >= minSaid && !WEAK_VERBS.has(cue.toLowerCase()))
        return {
          ...doubtful,
          attribution: { ...doubtful.attribution, cue: cue.toLowerCase(), rest },
          weak: false,
        };
    }
    // "yang menyebut …", "untuk meminta", "akan mengumumkan": a clause about saying, not a saying.
    if (
      /(?:\byang|\buntuk|\bguna|\bdengan|\bakan|\bsaat|\bketika|\bsetelah|\busai|\bsebelum|(?<!tidak\s|tak\s|belum\s)\b(?:bisa|dapat|mau)|\bharus|\bagar|\bsupaya|\bbukan|\bingin|\bdan|\batau|\btanpa|\bhendak|\bwajib|\bpara|\bjangan|\bdiminta|\bsambil|\bseraya|\bdalam)\s*$/iu.test(
        before,
      )
    )
      continue;
    if (
      /\b(?:tidak|tak|belum|enggan)(?:\s(?:dapat|bisa|mau))?\s*$/iu.test(before) &&
      !SAID_BY_DENYING.has(cue.toLowerCase())
    )
      continue;
    const rest = main.slice(match.index + match[0].length);
    const clause =
      /^\s*(?:,\s|bahwa\b|jika\b|kalau\b|bila\b|agar\b|supaya\b|apabila\b|apakah\b|ada\b|:)/u.test(
        rest,
      );
    const weak = WEAK_VERBS.has(cue.toLowerCase()) && !clause;
    // "menguraikan kronologinya.": only names what was spoken of.
    if (
      minSaid > 0 &&
      /^\s*(?:\p{L}+\s)?\p{L}+nya\.?$|^\s*(?:soal|terkait|tentang|mengenai|ihwal|perihal)\s|^\s*(?:hal|sisi|perkara)\s\p{Ll}+\.?$/u.test(
        rest,
      )
    )
      continue;
    if (minSaid > 0 && TOPIC_VERBS.has(cue.toLowerCase()) && TOPIC.test(rest)) continue;
    if (before.trim() === '') {
      // "Mengaku …": the subject is left out.
      if (/^\p{Lu}/u.test(cue))
        doubtful ??= {
          attribution: { cue: cue.toLowerCase(), mention: null, rest },
          weak: true,
          pointing: false,
        };
      continue;
    }
    const mention = subjectIn(before, evidence);
    if (!mention) continue;
    const denied = /\b(?:tidak|tak|belum|enggan)(?:\s(?:dapat|bisa|mau))?\s*$/iu.test(before);
    if (rest.trim().length < minSaid && !denied) continue;
    if (minSaid > 0 && /^\s*lain\.?$/.test(rest)) continue;
    // "BPS mencatat inflasi …": a body's figure is its word.
    const counted = mention.mention.kind === 'organisation' && /^mencatat$/i.test(cue);
    const saying = {
      attribution: {
        cue: cue.toLowerCase(),
        mention: mention.mention,
        rest: `${mention.rest} ${rest}`,
      },
      weak: weak && !counted,
      pointing: false,
    };
    if (!saying.weak) return saying;
    doubtful ??= saying;
  }
  return doubtful;
}

/** "Salah satu korban ialah Siti", "Perkara ini diadukan Budi": the person follows the verb. */
const NAMES_SUBJECT =
  /\s(?:ialah|adalah|bernama|datang dari|dirasakan|dialami|diungkapkan|diceritakan|disuarakan|diadukan|dilaporkan|digugat|diajukan|dipimpin|diketuai)\s+(?:oleh\s+)?(?=\p{Lu})/u;
/** Characters before such a verb, and up to its end. */
const SHORTEST_TOPIC = 4;
const LONGEST_PREDICATE = 80;

/** Whom a sentence that reports no speech may be about: people who stand where a subject stands. */
function subjectsIn(sentence: string, evidence: Evidence): Mention[] {
  const subjects: Mention[] = [];
  const main = sentence.slice(OPENING.exec(sentence)?.[0].length ?? 0);
  const comma = main.indexOf(', ');
  for (const start of comma === -1 || comma > 80 ? [0] : [0, comma + 2]) {
    const read = readMention(main.slice(start), evidence);
    if (read?.mention.kind === 'person' && /^,?\s+[\p{Ll}(]/u.test(main.slice(start + read.length)))
      subjects.push(read.mention);
    const named = NAMES_SUBJECT.exec(main.slice(start, start + LONGEST_PREDICATE));
    const before = named ? main.slice(start, start + named.index) : '';
    const person =
      named && before.length >= SHORTEST_TOPIC && !/[,.]/.test(before)
        ? readMention(main.slice(start + named.index + named[0].length), evidence)
        : null;
    if (person?.mention.kind === 'person') subjects.push(person.mention);
    const mentioned = /\bakun\s/.exec(main);
    const handle = mentioned ? readMention(main.slice(mentioned.index), evidence) : null;
    if (handle?.mention.kind === 'person') subjects.push(handle.mention);
  }
  return subjects;
}

/** What a subject may follow: a comma, the end of a circumstance. */
const BEFORE_SUBJECT =
  /,\s+|\b(?:itu|tersebut|ini)\s+|(?<=^(?:Dalam|Melalui|Lewat|Pada|Lewat)\s(?:\p{Ll}+\s)?)\p{Ll}+nya\s+(?=\p{Lu})/gu;

/** The subject before a verb: at the start of the sentence, or after its last circumstance. */
function subjectIn(before: string, evidence: Evidence): { mention: Mention; rest: string } | null {
  const starts = [
    0,
    ...matchesIn(BEFORE_SUBJECT, before).map(({ index, 0: whole }) => index + whole.length),
  ];
  for (const start of starts) {
    const text = before.slice(start).replace(/^(?:pun|juga|[Pp]ihak|pihaknya)\s+/, '');
    const read = readMention(text, evidence);
    if (!read) continue;
    const rest = text.slice(read.length);
    // "Pihak Pertamina lewat Area Manager Agnes Sihite menyatakan": the person speaks.
    const through =
      read.mention.kind === 'organisation' ? /^\s(?:lewat|melalui)\s/.exec(rest) : null;
    const person = through ? readMention(rest.slice(through[0].length), evidence) : null;
    if (through && person?.mention.kind === 'person')
      return { mention: person.mention, rest: rest.slice(through[0].length + person.length) };
    if (!isSubjectEnd(rest)) continue;
    return { mention: read.mention, rest };
  }
  return null;
}

const ADVERBS_ONLY = new RegExp(`^[\\s,]*${BETWEEN}$`, 'u');

/** What may stand between a subject and its verb: adverbs, brackets, an apposition, a relative clause, a circumstance. */
function isSubjectEnd(rest: string): boolean {
  return (
    ADVERBS_ONLY.test(rest) ||
    /^,\s\p{Ll}[^,.]{3,90},\s*$/u.test(rest) ||
    /^[\s,]*(?:itu|ini|tersebut|selaku|sebagai|yang|melalui|lewat|dalam|saat|ketika|usai|di|pada|sendiri|secara|kepada|bersama|didampingi|sebelumnya|menanggapi|mewakili|seperti|turut|ikut|buru-buru|selaku|seusai|Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|\()/u.test(
      rest,
    )
  );
}
