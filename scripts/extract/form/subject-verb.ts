import { isOneSlip } from '../../../src/wording/spelling.ts';
import {
  APPOSED_PEOPLE,
  BEFORE_SUBJECT,
  CIRCUMSTANCE,
  IN_CLAUSE,
  ONLY_NAMED,
  PREDICATES,
  THINGS_SAID,
  TOPIC,
} from '../../lang/id/clauses.ts';
import {
  AGREEING_VERBS,
  BARE_VERBS,
  BELIEVING_VERBS,
  CITED_VERBS,
  CITING_VERBS,
  COMMON_VERBS,
  COURTESIES,
  DISCLOSING_VERBS,
  EVALUATING_VERBS,
  LIGHT_VERBS,
  MOODS,
  MOVING_VERBS,
  REACTIONS,
  REPORTS,
  SAID_BY_DENYING,
  SAID_NOUNS,
  SHOWING_VERBS,
  SPEECH_VERBS,
  SYMPTOMS,
  TOPIC_VERBS,
  WEAK_VERBS,
} from '../../lang/id/speech.ts';
import type { Evidence } from '../border.ts';
import { isCapital, isOffice } from '../lexicon.ts';
import { type Mention, readMention } from '../mention.ts';
import { LATIN, matchesIn } from '../token.ts';
import { remembered, wordOf } from '../word.ts';
import { BETWEEN } from './between.ts';
import {
  anyOf,
  type Candidate,
  type Clause,
  type Form,
  oneOf,
  type Span,
  standInFor,
  unnamed,
} from './form.ts';

const VERBS: ReadonlySet<string> = new Set(SPEECH_VERBS);
const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS);
const BARE: ReadonlySet<string> = new Set(BARE_VERBS);
/** "pesan bahwa", "harapan besar bahwa", "jaminan kepada warga bahwa", "pesan:" behind such a verb. */
const SAID_NOUN = new RegExp(
  `^\\s(?:${anyOf(SAID_NOUNS)})(?:\\s[\\p{L}-]+){0,5}?(?:\\s(?:bahwa|agar|supaya)|:)\\s`,
  'u',
);
const VERB_INITIALS = [
  ...new Set(
    [...SPEECH_VERBS, ...LIGHT_VERBS, ...BARE_VERBS, ...SHOWING_VERBS].flatMap(([first = '']) => [
      first,
      first.toUpperCase(),
    ]),
  ),
].join('');
/** Words that may be verbs of saying, by their first letters. */
const MAYBE_VERBS = new RegExp(`(?<![${LATIN}-])[${VERB_INITIALS}][${LATIN}-]+`, 'gu');

/** "menguraikan kronologinya.": only names what was spoken of. */
const COURTESY = new RegExp(
  `^\\s(?:juga\\s)?(?:(?:rasa|ucapan|permohonan|sebuah)\\s)?(?:${anyOf(COURTESIES)})(?![\\p{L}])`,
  'u',
);

/** Words before a verb of saying, at the most; a longer stretch is another clause. */
const MAX_SUBJECT = 220;
const LONGEST_VERB = 30;

const DENIED = /\b(?:tidak|tak|belum|enggan)(?:\s(?:dapat|bisa|mau))?\s*$/iu;
const AND = /\b(?:dan|serta|sekaligus)\s*$/u;
const CLAUSE =
  /^\s*(?:,\s|bahwa\b|jika\b|kalau\b|bila\b|agar\b|supaya\b|apabila\b|apakah\b|ada\b|:)/u;

/** "mendorong agar …", "mendorong pemuda mengamalkan …": what somebody is to do. */
const TO_DO =
  /^\s(?:(?!(?:me|ber)\p{Ll}{4,}\s)[^,.;\s]+\s){0,10}?(?:untuk|(?:me|ber)\p{Ll}{4,})\s/u;

/** "mewanti-wanti kementerian.": whom, and nothing that was said. */
const WARNING = /^(?:mewanti-wanti|memperingatkan|mengingatkan|mengimbau|menegur)$/;
const WHOM_ONLY = /^\s(?:(?:semua|seluruh|para|setiap|segenap)\s)?\S+\.?$/;
/** "menuntut Ridwan enam tahun enam bulan": a prosecutor's deed in court. */
const PROSECUTED =
  /^\s(?:\p{Lu}\p{L}+\s|terdakwa\s|pidana\s|hukuman\s){0,5}(?:penjara\s)?(?:\d+|\p{Ll}+)\s(?:tahun|bulan)(?!\p{L})/u;
/** "mengeluhkan listrik.": of what, and nothing more. */
const COMPLAINING = /^mengeluhkan$/;
const ONE_NOUN = /^\s\p{Ll}+\.$/u;
/** "menolak disebut lalai", not "menolak disebut namanya" */
const NOT_CALLED =
  /^\s(?:disebut|dibilang|dikatakan|dituding|dituduh)\s(?!(?:nama|identitas|jati))/;
/** "memohon maaf atas …" */
const SORRY = /^\smaaf\s(?:atas|karena|kepada|lantaran|sebab|jika|apabila|kalau|bila)\s/;
/** "membeberkan penangkapan pelaku.": a deed as a noun. */
const TELLING = /^(?:membeberkan|menceritakan|mengisahkan|menguraikan)$/;
const NOUN_ONLY =
  /^\s(?:(?:pe\p{Ll}{4,}an|ke\p{Ll}{4,}an)(?:\s\p{L}+)?|(?:kronologi|duduk perkara)(?:nya)?(?:\s\p{L}+){0,3})\.?$/u;
/** "menjawab sebagian pertanyaan.", "menjawab satu per satu.": that there was an answer, not which. */
const ANSWERING = /^(?:menjawab|menanggapi|membalas)$/;
const ANSWERED_ONLY =
  /^\s(?:satu (?:per|demi) satu|(?:(?:sebagian|semua|seluruh|sejumlah|beberapa)\s)?(?:pertanyaan|keluhan|aduan)\p{L}*(?:\s\p{L}+){0,2})\.?$/u;
/** "berteriak lewat pengeras suara.", "menimpali lewat Instagram.": how or where, and not what. */
const CALLING = /^(?:berteriak|berseru|menimpali|menyahut|menjawab|membalas|berkisah|bercerita)$/;
const HOW_ONLY = /^\s(?:lewat|melalui|via|dalam|di|dari|dengan|saat|sambil)\s[^,."“”]{1,60}\.?$/;

/** "bertanya apakah jalan dibuka": whoever asks has said nothing yet. */
const ASKING = /^bertanya(?:-tanya)?$/;
/** "percaya keputusan hakim obyektif" says something, "percaya pada hakim" names whom. */
const BELIEVED_IN = /^\s(?:akan|dengan|diri|kepada|pada)\s/;
/** "sepakat membentuk tim": what is to be done. */
const AGREED_TO = /^\s(?:untuk\s|atas\s|(?:ber|di|me)\p{Ll}{3,}|damai|islah)/u;
/** Words of what somebody believes, at the least. */
const LONG_BELIEF = 3;
/** Words after a verb of judging from which it says something of its own. */
const LONG_CONTENT = 6;
/** "mengungkap tiket komplain naik", not "mengungkap peredaran sabu yang …". */
const DISCLOSED = new RegExp(
  `^\\s(?:(?!(?:yang|dan|dengan|untuk)\\s)[^\\s,.;:]+,?\\s){1,14}?(?:${anyOf(PREDICATES)})(?![\\p{L}-])`,
  'u',
);
/** "merujuk Pasal 5 yang mewajibkan …", "mengutip pernyataan camat bahwa …" */
const CITED = new RegExp(
  `(?:,?\\syang\\s(?:\\p{Ll}+\\s)?(?:${anyOf(CITED_VERBS)})(?:nya)?|\\sbahwa)\\s`,
  'u',
);
/** "mencatat longsor sudah sembilan kali terjadi", "mencatat angka 71.806" */
const HAS_FIGURE =
  /\s(?:angka\s\d|(?:sudah|telah|hanya|tinggal|ada|baru|masih)\s(?:\d|se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))/u;
/** "meyakinkan warga bahwa …" */
const WHOM_THAT = /^\s(?:[\p{L}-]+\s){1,4}bahwa\s/u;
const SYMPTOM = new RegExp(`^\\s(?:\\p{Ll}+nya\\s)?(?:${anyOf(SYMPTOMS)})(?![\\p{L}])`, 'u');

/** "X mengatakan …": the subject and a verb of saying. */
export const subjectVerb: Form = {
  id: 'subject-verb',
  examples: [
    ['Bupati Tapin Yamani mengatakan jalan itu rusak.', 'mengatakan: Bupati Tapin Yamani'],
    ['Dia juga menyebut dana sudah cair.', 'menyebut: Dia'],
    ['Bupati Tapin Yamani menitip pesan agar warga sabar.', 'menitip: Bupati Tapin Yamani'],
    ['Bupati Tapin Yamani memberi bantuan agar warga sabar.', null],
    ['Warga yang menyebut jalan rusak sudah pergi.', null],
    ['Bupati Tapin Yamani menjelaskan soal jalan.', null],
  ],
  find: (clause) => oneOf(subjectAndVerb(clause)),
};

/** The first verb of saying with a subject; a weak one only where no other is. */
export function subjectAndVerb({ text, main: from, evidence, minSaid }: Clause): Candidate | null {
  const main = text.slice(from);
  let doubtful: Candidate | null = null;
  for (const match of matchesIn(MAYBE_VERBS, main.slice(0, MAX_SUBJECT + LONGEST_VERB))) {
    const [printed] = match;
    if (match.index > MAX_SUBJECT) break;
    const cue = printed.toLowerCase();
    const rest = main.slice(match.index + printed.length);
    const isLight = LIGHT.has(cue) && SAID_NOUN.test(rest);
    const isBare = BARE.has(cue) && CLAUSE.test(rest);
    const before = main.slice(0, match.index);
    // "Data BPS menunjukkan inflasi 3 persen": a body's figures speak for it.
    const isShown = SHOWING_VERBS.has(cue) && REPORT_OF.test(before);
    if (!VERBS.has(cue) && !isLight && !isBare && !isShown && !isSlipOfVerb(cue)) continue;
    // "Harun Said": a name that is also a verb.
    if (before.trim() !== '' && /^\p{Lu}\p{Ll}/u.test(printed)) continue;
    const cueSpan = { start: from + match.index, end: from + match.index + printed.length };
    const isWeak = WEAK_VERBS.has(cue);
    // "X mengapresiasi langkah itu dan meminta …": the second verb has the first one's subject.
    if (doubtful?.attribution.mention && AND.test(before)) {
      if (rest.trim().length >= minSaid && !isWeak)
        return {
          attribution: { ...doubtful.attribution, cue, cueSpan, rest },
          features: [],
          pointing: false,
        };
    }
    const second = isWeak || minSaid === 0 ? null : afterDeed(before, cue, rest, evidence);
    if (second) {
      const { mention, span, behind } = second;
      const mentionSpan = { start: from + span.start, end: from + span.end };
      return {
        attribution: { cue, cueSpan, mention, mentionSpan, rest: `${behind} ${rest}` },
        features: [],
        pointing: false,
      };
    }
    if (IN_CLAUSE.test(before)) continue;
    const denied = DENIED.test(before);
    if (denied && !SAID_BY_DENYING.has(cue)) continue;
    if (minSaid > 0 && (ONLY_NAMED.test(rest) || (TOPIC_VERBS.has(cue) && TOPIC.test(rest))))
      continue;
    if (
      minSaid > 0 &&
      /^(?:menyampaikan|minta|meminta|mengucapkan|memberikan)$/.test(cue) &&
      COURTESY.test(rest)
    )
      continue;
    if (minSaid > 0 && (ASKING.test(cue) || /^\suntuk\s\p{Lu}[^,]*\.$/u.test(rest))) continue;
    if (minSaid > 0 && cue === 'menuntut' && PROSECUTED.test(rest)) continue;
    if (cue === 'mengeluh' && SYMPTOM.test(rest)) continue;
    if (minSaid > 0 && WARNING.test(cue) && WHOM_ONLY.test(rest)) continue;
    if (minSaid > 0 && TELLING.test(cue) && NOUN_ONLY.test(rest)) continue;
    if (minSaid > 0 && ANSWERING.test(cue) && ANSWERED_ONLY.test(rest)) continue;
    if (minSaid > 0 && CALLING.test(cue) && HOW_ONLY.test(rest)) continue;
    if (minSaid > 0 && COMPLAINING.test(cue) && ONE_NOUN.test(rest)) continue;
    // "X meminta maaf." without for what or of whom only leads to the quotation.
    if (minSaid > 0 && /minta$/.test(cue) && /^\s+maaf\.?$/.test(rest)) continue;
    if (before.trim() === '') {
      // "Mengaku …": the subject is left out.
      if (/^\p{Lu}/u.test(printed)) doubtful ??= unnamed(cue, cueSpan, rest, ['weak-verb']);
      continue;
    }
    const subject = subjectIn(before, evidence);
    if (!subject || THING.test(text.slice(0, cueSpan.start))) continue;
    // "Hal itu ia sampaikan, Selasa": a bare verb behind what it is about is a passive.
    if (isBare && (subject.span.start > 0 || !ADVERBS_ONLY.test(subject.rest))) continue;
    // "tidak membantah maupun membenarkan" says nothing.
    if ((rest.trim().length < minSaid && !denied) || /^\s(?:maupun|ataupun)\s/.test(rest)) continue;
    if (minSaid > 0 && /^\s*lain\.?$/.test(rest)) continue;
    // "BPS mencatat inflasi …": a body's figure is its word.
    const counted = subject.mention.kind === 'organisation' && cue === 'mencatat';
    // "menyoroti kredit." names a topic, "menyoroti maraknya peredaran miras ciu yang …" says something.
    const length = rest.trim().split(' ').length;
    const told =
      (EVALUATING_VERBS.has(cue) && length >= LONG_CONTENT) ||
      (BELIEVING_VERBS.has(cue) && isBelief(cue, rest)) ||
      (DISCLOSING_VERBS.has(cue) && DISCLOSED.test(rest)) ||
      (CITING_VERBS.has(cue) && CITED.test(rest)) ||
      (cue === 'menolak' && NOT_CALLED.test(rest)) ||
      (cue === 'mencatat' && HAS_FIGURE.test(rest)) ||
      (cue === 'memohon' && SORRY.test(rest)) ||
      (cue === 'meyakinkan' && WHOM_THAT.test(rest));
    const moves = MOVING_VERBS.has(cue) && TO_DO.test(rest);
    const weak = isWeak && !CLAUSE.test(rest) && !counted && !told && !moves;
    const found: Candidate = {
      attribution: {
        cue,
        cueSpan,
        mention: subject.mention,
        mentionSpan: { start: from + subject.span.start, end: from + subject.span.end },
        rest: `${subject.rest} ${rest}`,
      },
      features: weak ? ['weak-verb'] : [],
      pointing: false,
    };
    if (!weak) return found;
    doubtful ??= found;
  }
  return doubtful;
}

/** "Pernyataan Wisnu ini", "Postingan yang …": the subject is no speaker. */
const THING = new RegExp(
  `^(?:${anyOf(THINGS_SAID)})\\s(?:[^,]*\\s(?:ini|itu|tersebut)\\s${BETWEEN}$|yang\\s)`,
  'u',
);

/** What somebody believes, rather than in whom or what they agreed to do. */
const isBelief = (cue: string, rest: string): boolean =>
  rest.trim().split(' ').length >= LONG_BELIEF &&
  /\.$/.test(rest) &&
  !BELIEVED_IN.test(rest) &&
  !(AGREEING_VERBS.has(cue) && AGREED_TO.test(rest));

/** "Camat itu mengabulkan sepekan dan menyatakan …": a deed, and then what its doer says. */
const AND_THEN = /^(.+?)(?:,\s)?(?<![\p{L}])(?:dan|namun|tapi|tetapi|sekaligus|lalu|serta)\s$/u;
const DEED_FIRST = new RegExp(
  `^,?\\s(?:(?:itu|ini|tersebut)\\s)?${BETWEEN}(?:(?:me|ber)\\p{Ll}{3,}\\s|(?:${anyOf([...MOODS, ...REACTIONS])})(?!\\p{L}))`,
  'u',
);
/** Characters that what is said must have there; "dan meminta keterangan" is a deed too. */
const MIN_SAID_AFTER_DEED = 12;
const MIN_ASKED_AFTER_DEED = 25;

function afterDeed(
  before: string,
  cue: string,
  rest: string,
  evidence: Evidence,
): { mention: Mention; span: Span; behind: string } | null {
  const least = /minta$/.test(cue) ? MIN_ASKED_AFTER_DEED : MIN_SAID_AFTER_DEED;
  const first = AND_THEN.exec(before)?.[1];
  if (!first || rest.length < least || COURTESY.test(rest)) return null;
  const read = readMention(first, evidence);
  if (!read || !DEED_FIRST.test(first.slice(read.length))) return null;
  const behind = first.slice(read.length);
  return { mention: read.mention, span: { start: 0, end: read.length }, behind };
}

/** "menambakan", "mengtakan": a common verb with one letter wrong. */
const isSlipOfVerb = remembered(
  (word: string) =>
    word.length > 7 &&
    /^m.*an$/.test(word) &&
    COMMON_VERBS.some((verb) => verb.length !== word.length && isOneSlip(word, verb)),
);

/** "Negosiasi dilakukan lagi, dan Polri mengaku": another clause, in which a body or a group speaks. */
const NEXT_CLAUSE = /(?<=[\s,])(?:dan|tetapi|sementara|sedangkan)\s+/gu;
const HAS_VERB = /\s(?:me|ber|di|ter)\p{Ll}{3,}\s/u;
/** "Di ujung obrolan Tumini mengaku": a circumstance without a comma, and right after it who says something. */
const AFTER_CIRCUMSTANCE =
  /^(?:Di|Pada|Dalam|Dengan|Kepada|Dari|Saat|Ketika|Usai|Seusai|Setelah|Sebelum|Selama|Selain|Sejak|Meski|Walau)\s(?:\p{Ll}+\s){1,6}?(?=\p{Lu}|(?:ia|dia|beliau)\s)/u;
/** Words before a subject that are no part of it. */
const BESIDE_SUBJECT = /^(?:pun|juga|[Pp]ihak|pihaknya)\s+/;
/** "Data Dinas Kesehatan menyebutkan": what a body puts out. */
const REPORT_OF = new RegExp(
  `^(?:${anyOf(REPORTS)})\\s+(?:terbaru\\s+|resmi\\s+)?(?:dari\\s+|milik\\s+)?(?=\\p{Lu})`,
  'iu',
);
/** A verb or an adverb right after a subject. */
const GOES_ON = /^\s\p{Ll}/u;
const THROUGH = /^(?:\syang\s[^,.]{3,60})?,?\s(?:lewat|melalui)\s/;

/** The subject before a verb: at the start of the sentence, or after its last circumstance. */
function subjectIn(
  before: string,
  evidence: Evidence,
): { mention: Mention; span: Span; rest: string } | null {
  const starts = [
    0,
    ...matchesIn(BEFORE_SUBJECT, before).map(({ index, 0: whole }) => index + whole.length),
  ];
  for (const first of starts) {
    const beside = first + (BESIDE_SUBJECT.exec(before.slice(first))?.[0].length ?? 0);
    const report = REPORT_OF.exec(before.slice(beside))?.[0].length ?? 0;
    const start = beside + report;
    const text = before.slice(start);
    const read = readMention(text, evidence) ?? readPointed(text, evidence);
    if (!read || (report > 0 && read.mention.kind !== 'organisation')) continue;
    // A mention takes the comma behind it along.
    const rest = (text[read.length - 1] === ',' ? ',' : '') + text.slice(read.length);
    // "Pihak Pertamina lewat Area Manager Agnes Sihite menyatakan": the person speaks.
    const other = standInFor(read.mention, rest, evidence);
    if (other) {
      const end = start + read.length;
      return {
        mention: other.mention,
        span: { start: end + other.start, end: end + other.end },
        rest: rest.slice(other.end),
      };
    }
    const through = read.mention.kind === 'organisation' ? THROUGH.exec(rest) : null;
    const person = through ? readMention(rest.slice(through[0].length), evidence) : null;
    if (through && person?.mention.kind === 'person') {
      const from = start + read.length + through[0].length;
      return {
        mention: person.mention,
        span: { start: from, end: from + person.length },
        rest: rest.slice(through[0].length + person.length),
      };
    }
    if (!isSubjectEnd(rest, read.mention, evidence)) continue;
    const behind = read.mention.role === null ? behindDay(before, start, evidence) : null;
    if (behind) return behind;
    // "Bejo tidak memungut bayaran, tapi ia minta …": whom the sentence is about.
    const head =
      read.mention.kind === 'pronoun' &&
      /\s(?:tapi|tetapi|namun|dan)\s$/.test(before.slice(0, start))
        ? readMention(before, evidence)
        : null;
    if (head?.mention.kind === 'person' && GOES_ON.test(before.slice(head.length)))
      return { mention: head.mention, span: { start: 0, end: head.length }, rest };
    return {
      mention: described(read.mention, rest),
      span: { start, end: start + read.length },
      rest,
    };
  }
  const next = inNextClause(before, evidence);
  if (next) return next;
  const glued = underHeading(before, evidence);
  if (glued) return glued;
  const start = AFTER_CIRCUMSTANCE.exec(before)?.[0].length ?? 0;
  const read = start > 0 ? readMention(before.slice(start), evidence) : null;
  const end = start + (read?.length ?? 0);
  const rest = before.slice(end);
  const isSomebody = read?.mention.kind === 'person' || read?.mention.kind === 'pronoun';
  return read && isSomebody && ADVERBS_ONLY.test(rest)
    ? { mention: read.mention, span: { start, end }, rest }
    : null;
}

/** "Dalam siaran pers, lembaga itu menyatakan": a body pointed at inside a sentence. */
function readPointed(text: string, evidence: Evidence): ReturnType<typeof readMention> {
  if (!/^\p{Ll}+\s(?:itu|ini|tersebut)\s/u.test(text)) return null;
  const read = readMention(`${text.charAt(0).toUpperCase()}${text.slice(1)}`, evidence);
  return read?.mention.kind === 'organisation' ? read : null;
}

/** "Seorang calon penumpang tujuan Saumlaki": all that is told of who somebody unnamed is. */
const described = (mention: Mention, rest: string): Mention =>
  mention.role !== null && UNNAMED.test(mention.text) && NAMES_MORE.test(rest)
    ? {
        ...mention,
        role: `${mention.role}${rest.trimEnd()}`,
        text: `${mention.text}${rest.trimEnd()}`,
      }
    : mention;
const NAMES_MORE = /^(?:\s\p{Ll}{3,}){0,3}(?:\s\p{Lu}[\p{L}-]+){1,3}\s$/u;

/** "Usai rapat di Gedung KONI, Ambara Arena, Wringin, Sabtu (7/3), Erwin menjelaskan": who stands right before the verb. */
function behindDay(
  before: string,
  from: number,
  evidence: Evidence,
): { mention: Mention; span: Span; rest: string } | null {
  const day = BEHIND_DAY.exec(before.slice(from));
  if (!day) return null;
  const start = from + day.index + day[0].length;
  const read = readMention(before.slice(start), evidence);
  const end = start + (read?.length ?? 0);
  const rest = before.slice(end);
  return read?.mention.kind === 'person' && ADVERBS_ONLY.test(rest)
    ? { mention: read.mention, span: { start, end }, rest }
    : null;
}
const BEHIND_DAY =
  /,\s(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)(?:\s\p{Ll}+)?(?:,?\s\(?[\d/]+\)?)?,\s(?=\p{Lu}[^,]*$)/u;

function inNextClause(
  before: string,
  evidence: Evidence,
): { mention: Mention; span: Span; rest: string } | null {
  for (const { index, 0: link } of matchesIn(NEXT_CLAUSE, before)) {
    if (!HAS_VERB.test(before.slice(0, index))) continue;
    const start = index + link.length;
    const read = readMention(before.slice(start), evidence);
    const end = start + (read?.length ?? 0);
    const rest = before.slice(end);
    if (read && read.mention.kind !== 'person' && ADVERBS_ONLY.test(rest))
      return { mention: read.mention, span: { start, end }, rest };
  }
  return null;
}

/** Words of a heading that a scraper has joined to its paragraph, at the most. */
const LONGEST_HEADING = 6;

/** "Tak ada payung hukum Ketua Badan Pengawas Pemilu Abhan mengatakan": a heading, then who speaks. */
function underHeading(
  before: string,
  evidence: Evidence,
): { mention: Mention; span: Span; rest: string } | null {
  let start = 0;
  for (const [at, word] of before.split(' ').entries()) {
    if (at > LONGEST_HEADING || /[,.;:]$/.test(word)) return null;
    if (at > 0 && isOffice(wordOf(word)) && isCapital(wordOf(word))) {
      const text = before.slice(start);
      const read = readMention(text, evidence);
      const rest = text.slice(read?.length ?? 0);
      if (read?.mention.kind !== 'person' || !isSubjectEnd(rest, read.mention, evidence))
        return null;
      return { mention: read.mention, span: { start, end: start + read.length }, rest };
    }
    if (at > 0 && /^(?:me|di|ber)\p{Ll}{4,}/u.test(word)) return null;
    start += word.length + 1;
  }
  return null;
}

const ADVERBS_ONLY = new RegExp(`^[\\s,]*${BETWEEN}$`, 'u');
const APPOSITION = new RegExp(`^,\\s\\p{Ll}[^,.]{3,90},\\s*${BETWEEN}$`, 'u');
/** "Mat Rohim, 55,": an age. */
const AGED = new RegExp(`^,\\s\\d{1,3}(?:\\stahun)?,\\s*${BETWEEN}$`, 'u');
/** "Gus Fuad sapaan akrabnya juga": what somebody is called. */
const CALLED = new RegExp(
  `^\\s(?:sapaan|panggilan)\\s(?:\\p{Ll}+\\s)?\\p{Ll}*nya\\s+${BETWEEN}$`,
  'u',
);
/** "Perusahaan milik daerah itu", "Sopir tangki ini, ditemui Rabu,": more words of a description. */
const MODIFIED =
  /^\s(?:(?!(?:me|ber(?!lambang|logo|nomor)|di|ter)\p{Ll}{3,})\p{Ll}+\s){1,5}(?:itu|ini|tersebut)[\s,]/u;
/** "Seorang calon penumpang tujuan Saumlaki mengaku": more of what somebody unnamed is. */
const UNNAMED = /^(?:seorang|salah s(?:atu|eorang))\s/i;
const DESCRIBED = /^\s(?:(?!(?:me|ber|di|ter)\p{Ll}{3,}|yang\s)[\p{L}-]+\s){1,6}$/u;
/** "Amatus Huby, salah satu mahasiswa asal distrik Hubikiak mengatakan" */
const ONE_OF_THEM = /^,?\s(?:salah s(?:atu|eorang)|seorang)\s[^,.]{3,90}$/u;
/** ", salah seorang pegiat wisata di Desa Karangrejo, Kecamatan Borobudur, juga" */
const LONG_APPOSITION = new RegExp(
  `^(?:\\s\\(\\d+(?:\\stahun)?\\))?,?\\s(?:${APPOSED_PEOPLE.join('|')})[^.;:"“”]{3,160}(?:,\\s*${BETWEEN}|(?<=\\p{Lu}\\p{Ll}+)\\s${BETWEEN})$`,
  'u',
);

/** "Kandidat doktor Universitas Wringin, dokter Adam Pratama, …": the name stands behind the comma. */
const namesSomebody = (rest: string, evidence: Evidence): boolean =>
  readMention(rest.slice(2), evidence)?.mention.kind === 'person';

/** What may stand between a subject and its verb: adverbs, brackets, an apposition, a relative clause, a circumstance. */
const isSubjectEnd = (rest: string, { kind, text }: Mention, evidence: Evidence): boolean =>
  ADVERBS_ONLY.test(rest) ||
  ONE_OF_THEM.test(rest) ||
  LONG_APPOSITION.test(rest) ||
  (APPOSITION.test(rest) && !namesSomebody(rest, evidence)) ||
  AGED.test(rest) ||
  CALLED.test(rest) ||
  (kind !== 'person' && MODIFIED.test(rest)) ||
  (UNNAMED.test(text) && DESCRIBED.test(rest)) ||
  CIRCUMSTANCE.test(rest);
