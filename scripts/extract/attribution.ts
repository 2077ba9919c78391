import { NAMES_SUBJECT } from '../lang/id/clauses.ts';
import type { Evidence } from './border.ts';
import { type Decision, decide, type Scored } from './decide/decide.ts';
import type { Attribution, Clause, Form } from './form/form.ts';
import { AFTER_QUOTE_FORMS, SENTENCE_FORMS, TURN_FORMS } from './form/forms.ts';
import { openingLength } from './form/opening.ts';
import { asPrinted, spelledOut } from './form/spelled-out.ts';
import { isCapital, isOffice, isOfficeWord } from './lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isOfficial } from './official.ts';
import { wordsOf } from './word.ts';

/** The attributions of one article, each read once although the article is read twice. */
export class Cues {
  readonly #evidence: Evidence;
  readonly #sentenceForms: readonly Form[];
  readonly #afterForms: readonly Form[];
  readonly #turnForms: readonly Form[];
  readonly #after = new Map<string, Decision | null>();
  readonly #before = new Map<string, Decision | null>();
  readonly #sayings = new Map<string, Decision | null>();
  readonly #subjects = new Map<string, Mention[]>();

  /** @param without - the id of a form that is left out, to see what it is worth */
  constructor(evidence: Evidence, without?: string) {
    this.#evidence = evidence;
    this.#sentenceForms = formsBut(SENTENCE_FORMS, without);
    this.#afterForms = formsBut(AFTER_QUOTE_FORMS, without);
    this.#turnForms = formsBut(TURN_FORMS, without);
  }

  /** What the words after a closing mark say: `," kata X di Y, Rabu (…)`. */
  after(tail: string): Decision | null {
    return once(this.#after, tail, () =>
      decide(
        { text: spelledOut(tail).text, main: 0, minSaid: 0, evidence: this.#evidence },
        this.#afterForms,
      ),
    );
  }

  /** What the words before an opening mark say: `X mengatakan, "…`, `Menurut X: "…`. */
  before(lead: string): Decision | null {
    return once(this.#before, lead, () =>
      decide(this.#clause(spelledOut(lead).text, 0), this.#sentenceForms),
    );
  }

  /** Whom the label of a turn names: `X: …` in a transcript. */
  turn(label: string): Decision | null {
    return decide(
      { text: `${label}: `, main: 0, minSaid: 0, evidence: this.#evidence },
      this.#turnForms,
    );
  }

  /** How a sentence without a quotation reports speech; null when nobody says anything in it. */
  saying(sentence: string): Decision | null {
    return once(this.#sayings, sentence, () => {
      const { text, placeOf } = spelledOut(sentence);
      const decision = decide(this.#clause(text, MIN_SAID), this.#sentenceForms);
      if (!decision || text === sentence) return decision;
      const { chosen } = decision;
      return {
        ...decision,
        chosen: { ...chosen, attribution: asPrinted(chosen.attribution, placeOf) },
      };
    });
  }

  /** The same with every form asked, for a trace. */
  everySaying(sentence: string): Decision | null {
    return decide(this.#clause(sentence, MIN_SAID), this.#sentenceForms, true);
  }

  subjects(sentence: string): Mention[] {
    return once(this.#subjects, sentence, () => subjectsIn(sentence, this.#evidence));
  }

  /** The office or public body without a name that a sentence is about: "Ketua Bawaslu menggandeng …". */
  office(sentence: string): Mention | null {
    const main = sentence.slice(openingLength(sentence, this.#evidence));
    for (const start of subjectStartsIn(main)) {
      const read = readMention(main.slice(start), this.#evidence);
      if (!read || !/^,?\s+\p{Ll}/u.test(main.slice(start + read.length))) continue;
      const { kind, role, organisation } = read.mention;
      if (kind === 'role' && isOfficial(role, null)) return read.mention;
      if (start === 0 && kind === 'organisation' && isOfficial(null, organisation))
        return read.mention;
    }
    return this.#answering(main);
  }

  /** "Dugaan itu dibantah PLN.": the body that answers, of which somebody speaks next. */
  #answering(main: string): Mention | null {
    const verb = NAMES_SUBJECT.exec(main.slice(0, LONGEST_PREDICATE));
    const from = verb ? verb.index + verb[0].length : 0;
    const read = verb ? readMention(main.slice(from), this.#evidence) : null;
    const isLast = read !== null && /^\.?$/.test(main.slice(from + read.length));
    return isLast && read.mention.kind === 'organisation' ? read.mention : null;
  }

  /** "Namanya Yosrizal Chaniago, Lurah Lubuk Minturun.": who was told of without a name so far. */
  calledBy(sentence: string): Mention | null {
    const mention = this.#behind(CALLED, sentence);
    return mention?.kind === 'person' ? mention : null;
  }

  /** "Dia Kepala Otoritas Bandara yang baru bertugas.": the office that a sentence says somebody holds. */
  predicate(sentence: string): string | null {
    const mention = this.#behind(PREDICATE, sentence);
    return mention?.kind === 'role' ? mention.role : null;
  }

  /** Who or what stands behind the words with which a sentence opens. */
  #behind(opening: RegExp, sentence: string): Mention | null {
    const words = opening.exec(sentence)?.[0];
    return words === undefined
      ? null
      : (readMention(sentence.slice(words.length), this.#evidence)?.mention ?? null);
  }

  /** "Direktur Sungai di Kementerian Pekerjaan Umum itu baru menjabat": the public office of whoever was told of before. */
  pointedAt(sentence: string): string | null {
    const pointed = this.#pointed(sentence, POINTED_AT);
    const office = pointed && `${pointed.role}${pointed.where}`;
    return office !== null && isOfficial(office, null) ? office : null;
  }

  /** "Manajer Komunikasi PT Sinar ini, …": the office with which a sentence points at whom the one before told of. */
  pointsBack(sentence: string): string | null {
    return this.#pointed(sentence, POINTED_BACK)?.role ?? null;
  }

  /** The office that opens a sentence, with what points at it behind it. */
  #pointed(sentence: string, pattern: RegExp): { role: string; where: string } | null {
    const read = readMention(sentence, this.#evidence);
    const role = read?.mention.kind === 'role' ? read.mention.role : null;
    const behind = read && role ? pattern.exec(sentence.slice(read.length)) : null;
    return role && behind ? { role, where: behind.groups?.where ?? '' } : null;
  }

  /** The one unnamed person that a sentence is about: "Bupati Wringin yang pertama marah.", "Seorang pekerja …". */
  someone(sentence: string): Mention | null {
    const whole = sentence.slice(openingLength(sentence, this.#evidence));
    const topic =
      /^(?:Soal|Terkait|Mengenai|Perihal|Ihwal|Tentang|Atas|Menanggapi|(?:(?:Saat|Ketika)\s[Dd]|D)i(?:hubungi|konfirmasi|mintai|tanya|temui))\s[^,.]{2,60},\s/.exec(
        whole,
      );
    const main = whole.slice(topic?.[0].length ?? 0);
    const read = readMention(main, this.#evidence);
    if (read?.mention.kind !== 'role' || !/^,?\s+\p{Ll}/u.test(main.slice(read.length)))
      return null;
    const { role } = read.mention;
    return /^(?:seorang|salah s)/i.test(role ?? '') || isOfficial(role, null) ? read.mention : null;
  }

  /** "Soal api, Danramil tidak berandai-andai, namun ia menegaskan …": whom the pronoun of a further clause means. */
  subjectBefore(sentence: string, { mention, mentionSpan }: Attribution): Mention | null {
    if (!mentionSpan || !OF_ONE.test(mention?.text ?? '')) return null;
    if (!FURTHER_CLAUSE.test(sentence.slice(0, mentionSpan.start))) return null;
    const [only, another] = this.subjects(sentence);
    return only ? (another ? null : only) : this.someone(sentence);
  }

  #clause(text: string, minSaid: number): Clause {
    return { text, main: openingLength(text, this.#evidence), minSaid, evidence: this.#evidence };
  }
}

const OF_ONE = /^(?:dia|ia|beliau)$/i;
/** What joins a clause to the one before whose subject is meant again. */
const FURTHER_CLAUSE = /,\s(?:namun|tetapi|tapi|hanya saja|meski(?:pun)?|lalu|kemudian)\s$/u;

/** "Namanya Yosrizal …"; "Namanya Dimas alias Gondrong" is how the police tell of a suspect. */
const CALLED =
  /^(?:Namanya|Ia bernama|Dia bernama)\s+(?=\p{Lu})(?!(?:\p{Lu}[\p{L}'’]*\s){1,4}(?:alias|als)\s)/u;

/** "Dia Kepala …", "Beliau adalah Kepala …". */
const PREDICATE =
  /^(?:Dia|Ia|Beliau)\s(?:(?:adalah|ialah|juga|kini|merupakan|menjabat(?:\ssebagai)?|sehari-hari)\s){0,3}(?=\p{Lu})/u;

/** "itu" behind an office, maybe with the body in which it is held. */
const POINTED_AT = /^(?<where>\s(?:di|pada)\s\p{Lu}[^,.]{2,60}?)?\s(?:itu|tersebut)(?![\p{L}])/u;

const POINTED_BACK = /^(?:\s(?:di|pada)\s[^,.]{2,60}?)?\s(?:ini|itu|tersebut)(?![\p{L}])/u;

/** How a single sentence reports speech; null when nobody says anything in it. */
export const sayingIn = (sentence: string, evidence: Evidence): Scored | null =>
  new Cues(evidence).saying(sentence)?.chosen ?? null;

const formsBut = (forms: readonly Form[], without?: string): readonly Form[] =>
  without === undefined ? forms : forms.filter(({ id }) => id !== without);

function once<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = read();
  known.set(key, answer);
  return answer;
}

/** Fewest characters after a verb of saying that are content of their own ("mengaku kecolongan."). */
const MIN_SAID = 5;

/** Characters before such a verb, and up to its end. */
const SHORTEST_TOPIC = 4;
const LONGEST_PREDICATE = 80;

/** What follows a subject: a verb, brackets, a day. */
const GOES_ON = /^,?\s+(?:[\p{Ll}(]|Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)/u;

/** Characters within which a subject begins, and commas before it, at the most. */
const LATEST_SUBJECT = 100;
const MOST_COMMAS = 3;

/** Where a subject may begin: at once, or after the commas of a circumstance. */
function subjectStartsIn(main: string): number[] {
  const starts = [0];
  for (
    let at = main.indexOf(', ');
    at !== -1 && at <= LATEST_SUBJECT;
    at = main.indexOf(', ', at + 2)
  ) {
    starts.push(at + 2);
    if (starts.length > MOST_COMMAS) break;
  }
  return starts;
}

/** "memasang foto Gubernur Jawa Barat, Ridwan Kamil": the name belongs to the office before the comma, and is no subject. */
function isApposed(before: string): boolean {
  const words = wordsOf(before).slice(-LONGEST_APPOSED);
  const at = words.findLastIndex((word) => isCapital(word) && isOffice(word));
  const office = at === -1 ? [] : words.slice(at);
  return (
    office.length > 0 &&
    office.length < wordsOf(before).length &&
    office.every((word) => isCapital(word) || isOfficeWord(word)) &&
    /^\p{Ll}/u.test(words[at - 1]?.raw ?? '')
  );
}
/** "Orang nomor satu di Kota Wali, Eistiana, datang": what stands before the name does not say what they are. */
const SOMEBODY_OF =
  /^(?:Bos|Orang nomor (?:satu|dua)|Pentolan|Petinggi)\s(?:di\s)?[^,.]{2,60},\s(?=\p{Lu}[^,.]{2,40},\s\p{Ll})/u;
/** Words of an office before a comma, at the most. */
const LONGEST_APPOSED = 10;

/** Whom a sentence that reports no speech may be about: people who stand where a subject stands. */
function subjectsIn(sentence: string, evidence: Evidence): Mention[] {
  const subjects: Mention[] = [];
  // "Nama Delfina Maing viral setelah …"
  const [described = ''] = SOMEBODY_OF.exec(sentence) ?? [];
  const whole = sentence.replace(/^Nama (?=\p{Lu})/u, '').slice(described.length);
  const main = whole.slice(openingLength(whole, evidence));
  let readTo = 0;
  for (const start of subjectStartsIn(main)) {
    // "Wa Ode Sitti, istri La Hamidi, …": the second is not another subject.
    if (start < readTo) continue;
    const apposed = isApposed(main.slice(0, Math.max(0, start - 2)));
    const read = apposed ? null : readMention(main.slice(start), evidence);
    const after = main.slice(start + (read?.length ?? 0));
    // "Tinggal Asun, tukang las rangka naga.": nothing but who somebody is.
    const isAll = read?.mention.role != null && /^\.?$/.test(after);
    if (read?.mention.kind === 'person' && (isAll || GOES_ON.test(after))) {
      const role = read.mention.role ?? (start === 0 && described ? described.slice(0, -2) : null);
      subjects.push({ ...read.mention, role });
      readTo = start + read.length;
    }
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
