import { alternatives, bothCases } from '../lang/alternatives.ts';
import { BODIES_IN_LETTERS, BODY_STARTS, NAMED_BODIES } from '../lang/id/bodies.ts';
import { OFFICE_AFTER } from '../lang/id/clauses.ts';
import { PUBLIC_CONTRACTIONS } from '../lang/id/office-contractions.ts';
import {
  DESCRIPTIONS,
  FOR_ANOTHER,
  KIN,
  OFFICES_OF_A_BODY,
  PEOPLE_WORDS,
  SPEAKS_FOR_ONESELF,
  UNNAMED_ENDS,
} from '../lang/id/offices.ts';
import { PRONOUNS } from '../lang/id/speech.ts';
import { RANKED } from '../lang/id/titles.ts';
import { bodyPointerAt } from './body-noun.ts';
import { type Evidence, holdsTicket, opensWithParticle, splitName } from './border.ts';
import { fractionAt } from './fraction.ts';
import {
  endsLikeName,
  englishOfficeLength,
  isAbbreviation,
  isBareDegree,
  isBody,
  isBodyHead,
  isBrand,
  isCapital,
  isDegree,
  isHeldBefore,
  isNameToken,
  isNoName,
  isOffice,
  isOfficeWord,
  isOfPolice,
  isParticle,
  isPlaceHead,
  isRank,
  isSpeechVerb,
  isTicket,
  isTitleAt,
  needsMore,
  placeLength,
} from './lexicon.ts';
import { phraseLength } from './phrase.ts';
import { NO_WORD, plainTextOf, textOf, trait, type Word, wordOf, wordsOf } from './word.ts';

/** How a text names somebody at one place. */
export interface Mention {
  /** As printed, trimmed. */
  text: string;
  kind: 'person' | 'role' | 'organisation' | 'pronoun';
  name: string | null;
  role: string | null;
  /** The body that is named, for a mention of a body; for a person the one they are "dari". */
  organisation: string | null;
  /** What else the person is called: "alias Gendon". */
  alias?: string;
  /** Bears a rank of the police or the army, and is not retired. */
  ranked?: boolean;
  /** "Ketua Umumnya": the office is one of the body that was named before. */
  ofBodyBefore?: boolean;
  /** Named with them as one speaker: "A dan B mengatakan". */
  joined?: Mention;
  /** "kementerian itu": the noun for a body that was named before. */
  bodyNoun?: string;
  /** Another place for the border between office and name is nearly as likely. */
  unsure?: boolean;
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
  const printed = /^\S+/.exec(text)?.[0] ?? '';
  // "BADAN Karantina Indonesia", "KETUA Umum PSSI": the first word of a story in capitals.
  if (
    printed.length > 3 &&
    /^\p{Lu}+$/u.test(printed) &&
    // "KSAD Maruli Simanjuntak": an office in letters.
    !PUBLIC_CONTRACTIONS.has(printed.toLowerCase()) &&
    /^(?:\s\p{Lu}+){0,2}\s\p{Lu}\p{Ll}/u.test(
      text.slice(printed.length, printed.length + LONGEST_PART),
    )
  ) {
    const plain = `${printed[0]}${printed.slice(1).toLowerCase()}`;
    if (needsMore(wordOf(plain)) || isOffice(wordOf(plain)))
      return readMention(plain + text.slice(printed.length), evidence);
  }
  const first = wordOf(printed);
  if (first === NO_WORD) return null;
  // "Kata Pak Bupati, …", "Pak Camat Dadang Surya": an office, not somebody of that name.
  const [addressed = ''] = ADDRESSED.exec(text) ?? [];
  const office = addressed ? readMention(text.slice(addressed.length), evidence) : null;
  if (office && office.mention.kind !== 'pronoun' && office.mention.role !== null) {
    return { mention: office.mention, length: addressed.length + office.length };
  }
  const account = mayBeAccount(first) ? ACCOUNT.exec(text) : null;
  if (account) {
    const name = account[1] ?? '';
    return {
      mention: { text: account[0], kind: 'person', name, role: null, organisation: null },
      length: account[0].length,
    };
  }
  const fraction = isFraction(first) ? fractionAt(text) : null;
  if (fraction) {
    // "Fraksi Golkar DPRD Provinsi Gorontalo": of which council.
    const council = text[fraction.length] === ' ' ? text.slice(fraction.length + 1) : '';
    const reach = /^DPRD?\s/.test(council) ? bodyPhraseLength(council, evidence) : 0;
    const printed = text.slice(0, reach > 0 ? fraction.length + 1 + reach : fraction.length);
    const organisation = `F${printed.slice(1)}`;
    return {
      mention: { text: printed, kind: 'organisation', name: null, role: null, organisation },
      length: printed.length,
    };
  }
  const described = isDescription(first) ? DESCRIBED.exec(text) : null;
  if (
    described &&
    !isNamedBehind(text.slice(described[0].length), evidence) &&
    !speaksBefore(text, described[0].length, evidence)
  )
    return pronounOf(described[0]);
  const pointer = bodyPointerAt(text, first);
  if (pointer) {
    const { mention, length } = pronounOf(pointer.text);
    return { mention: { ...mention, bodyNoun: pointer.noun }, length };
  }
  const group = isGroup(first) ? GROUP.exec(text) : null;
  if (group) {
    const organisation = group[0].replace(/^[Pp]ihak\s/, '');
    return {
      mention: { text: group[0], kind: 'organisation', name: null, role: null, organisation },
      length: group[0].length,
    };
  }
  const unnamed = opensUnnamed(first) ? UNNAMED.exec(text) : null;
  if (unnamed && !NAMED_AFTER.test(text.slice(unnamed[0].length))) {
    const end = unnamed[0].length;
    // "seorang pejabat Dinas Sosial Provinsi Bengkulu": whose.
    const body = text[end] === ' ' ? bodyPhraseLength(text.slice(end + 1), evidence) : 0;
    const role = text.slice(0, body > 0 ? end + 1 + body : end).replace(/[,.;:\s]+$/, '');
    const named = namedAfterClause(text, role, evidence);
    if (named) return named;
    return {
      mention: { text: role, kind: 'role', name: null, role, organisation: null },
      length: role.length,
    };
  }
  const people = opensPeople(first) ? PEOPLE.exec(text) : null;
  if (people) {
    const [role] = people;
    return {
      mention: { text: role, kind: 'role', name: null, role, organisation: null },
      length: role.length,
    };
  }
  if (isPronoun(first)) {
    const pronoun = first.plain;
    return {
      mention: { text: pronoun, kind: 'pronoun', name: null, role: null, organisation: null },
      length: pronoun.length,
    };
  }
  // "Dijumpai seusai rapat, …": a verb opens the sentence.
  if (isVerbFirst(first) && !evidence.names.has(first.plain)) return null;
  if (
    isNoName(first) &&
    !isOffice(first) &&
    !isOpener(first) &&
    !isBodyHead(first) &&
    !evidence.names.has(first.plain)
  )
    return null;
  const length = phraseLength(text);
  if (length === 0) return null;
  const mention = describe(text.slice(0, length), evidence);
  const named = mention?.kind === 'role' ? namedBeforeBody(text.slice(0, length), evidence) : null;
  if (named) return withOfficeAfter(text, named.length, named.mention, evidence);
  if (!mention || (isOpener(first) && mention.kind !== 'role' && !mention.role)) return null;
  if (
    mention.kind === 'person' &&
    mention.role &&
    isOfficeOnly(first, text.slice(0, length), text.slice(length))
  ) {
    const role = wholeOffice(mention.text, first);
    return {
      mention: { text: mention.text, kind: 'role', name: null, role, organisation: null },
      length,
    };
  }
  // "Capaian ini semakin menegaskan …": a thing.
  if (
    mention.kind === 'person' &&
    !mention.role &&
    mention.name === first.plain &&
    !isNameToken(first) &&
    !evidence.names.has(first.plain) &&
    /^\s(?:ini|itu|tersebut)(?![\p{L}])/u.test(text.slice(length))
  )
    return null;
  return withOfficeAfter(text, length, mention, evidence);
}

/** "Pengamat politik Rizal Sukmana dari CSIR": the name stands in the middle, before their body. */
function namedBeforeBody(
  phrase: string,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const at = phrase.lastIndexOf(FROM);
  const mention = at > 0 ? describe(phrase.slice(0, at), evidence) : null;
  // "Jaksa penuntut umum Bustanil Arifin SH dari Kejari Buton": what a degree closes is a name.
  const isNamed = isDegree(wordOf(phrase.slice(0, at).split(' ').at(-1) ?? ''));
  if (mention?.kind !== 'person' || !mention.role || (mention.unsure && !isNamed)) return null;
  const organisation = phrase.slice(at + FROM.length).replace(/[,.;:]+$/, '');
  return { mention: { ...mention, organisation }, length: phrase.length };
}

const FROM = ' dari ';

/** How an office is addressed. */
const ADDRESSED = /^(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu)\s(?=\p{Lu}\p{L}+)/u;

/** Characters behind the first word within which a word that is not all capitals shows that the rest is none. */
const LONGEST_PART = 60;

/** "sang Direktur Utama PT Naga Mas", "pengasuh Majelis Nurul Anwar itu": whoever holds it was named before. */
const isOfficeOnly = (first: Word, printed: string, rest: string): boolean =>
  !printed.includes(',') &&
  (first.bare === 'sang' ||
    (/^\s(?:itu|tersebut)(?![\p{L}])/u.test(rest) && startsOffice(wordsOf(printed))));

const wholeOffice = (text: string, first: Word): string =>
  first.bare === 'sang' ? text.slice(first.raw.length).trim() : text;

const pronounOf = (text: string): { mention: Mention; length: number } => ({
  mention: { text, kind: 'pronoun', name: null, role: null, organisation: null },
  length: text.length,
});

/** "Pria yang juga Ketua PMI itu", "Doktor Ilmu Kelautan UI ini", "Akun tersebut": whoever was described last. */
const DESCRIBED = new RegExp(
  `^(?:(?:${DESCRIPTIONS.flatMap(bothCases).join('|')})\\s(?:[^.,;:"“”]{0,80}?\\s)?|[Aa]kun\\s)(?:itu|ini|tersebut)(?![\\p{L}])`,
  'u',
);
/** "Pria yang juga Ketua PMI itu, Budi Santoso": not the one before, but whose name follows. */
function isNamedBehind(rest: string, evidence: Evidence): boolean {
  const words = wordsOf(/^,\s((?:\p{Lu}\S*\s?){1,4})/u.exec(rest)?.[1] ?? '');
  const [first = NO_WORD] = words;
  return (
    isNameToken(first) ||
    endsLikeName(first) ||
    isTitleAt(words, 0) ||
    evidence.names.has(first.plain)
  );
}
/** "Mantan Menteri Agama Budi Santoso menilai polemik itu …": whoever is named speaks before any "itu". */
function speaksBefore(text: string, end: number, evidence: Evidence): boolean {
  const reach = phraseLength(text);
  if (reach === 0 || reach >= end) return false;
  const verb = wordOf(/^,?\s(\S+)/.exec(text.slice(reach))?.[1] ?? '');
  return isSpeechVerb(verb) && describe(text.slice(0, reach), evidence)?.name != null;
}
const FIRST_DESCRIBED: ReadonlySet<string> = new Set(
  DESCRIPTIONS.flatMap(bothCases).map((words) => words.split(' ', 1)[0] ?? ''),
);
const isDescription = trait(({ raw }) => FIRST_DESCRIBED.has(raw) || /^[Aa]kun$/.test(raw));

/** "pemerintah pusat", "Polisi": bodies in common words. */
const GROUP =
  /^(?:[Pp]ihak\s)?(?:[Pp]emerintah(?:\s(?:pusat|daerah|setempat|desa|kota|kabupaten|provinsi))?|[Pp]olisi|[Kk]epolisian(?:\ssetempat)?|[Kk]ejaksaan|[Pp]engadilan)(?=\s\p{Ll}|\s*$|[,.])/u;
const isGroup = trait(({ raw }) =>
  /^(?:[Pp]ihak|[Pp]emerintah|[Pp]olisi|[Kk]epolisian|[Kk]ejaksaan|[Pp]engadilan),?$/.test(raw),
);

const isFraction = trait(({ raw }) => raw === 'Fraksi' || raw === 'fraksi');

/** "seorang penjaga bendungan": whatever they are called in small letters. */
const UNNAMED = (() => {
  const ends = `(?!(?:${UNNAMED_ENDS.join('|')})\\b|(?:me|ber|di|ter)\\p{Ll}{3,})`;
  const noun = '(?:\\p{Ll}+|Facebook|Twitter|Instagram|TikTok|X)(?:\\s(?:tanpa nama|anonim))?';
  const of =
    '(?<=\\s)(?:di (?:internal|jajaran|lingkaran|lingkungan)|di|dari)\\s(?:\\p{Lu}[\\p{L}-]*\\s?){1,4}';
  return new RegExp(
    `^(?:[Ss]eorang|[Ss]alah seorang|[Ss]ebuah akun)\\s(?:${ends}${noun}\\s?){1,4}(?:${of})?(?![\\p{L}])`,
    'u',
  );
})();

/** "sejumlah pegiat sungai", "Masyarakat Desa Rawa": people of whom nobody is named. */
const PEOPLE = (() => {
  const ends = `(?!(?:me|ber|di|ter)\\p{Ll}{3,}|(?:${UNNAMED_ENDS.join('|')})(?!\\p{L}))`;
  const some = `(?:[Ss]ejumlah|[Bb]eberapa|[Ss]ebagian)\\s(?:${PEOPLE_WORDS.join('|')})(?:\\s${ends}\\p{Ll}+){0,2}`;
  const place =
    '(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan|Kabupaten|Kota)(?:\\s\\p{Lu}\\p{Ll}+){1,3}';
  return new RegExp(`^(?:${some}|[Mm]asyarakat\\s(?:setempat|sekitar|${place}))(?![\\p{L}])`, 'u');
})();
const opensPeople = trait(({ raw }) => /^(?:sejumlah|beberapa|sebagian|masyarakat)$/i.test(raw));

/** "akun gacor_sejati", "@lurahgaul": a handle has a sign that no name has. */
const ACCOUNT =
  /^(?:(?:[Aa]kun|[Pp]engguna|[Ww]arganet)\s+(?:(?:X|Twitter|Instagram|TikTok|Facebook|Telegram|bernama)\s+)?)?(@\w+(?:\.\w+)*|(?<=\s)\w*[_\d]\w*)/u;

const mayBeAccount = trait(({ raw }) => /^(?:[Aa]kun|[Pp]engguna|[Ww]arganet|@)/.test(raw));
const isPronoun = trait(({ bare }) => PRONOUNS.has(bare));

/** A verb that opens a sentence, and no word that the lists hold as part of a name, an office or a body. */
const isVerbFirst = trait(
  (word) =>
    /^(?:(?:Di|Men[cdjsty]|Meng|Meny|Mem[bpf]|Ber|Ter)\p{Ll}{3,}|Mel(?:ihat|ansir|alui|apor)\p{Ll}*|Mer(?:espon|ujuk|asa|inci|ilis)\p{Ll}*),?$/u.test(
      word.raw,
    ) &&
    !isNameToken(word) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isBodyHead(word),
);

/** "seorang peternak yang kehilangan babinya, Silpa Nenobais, mengaku …": who it is stands behind the clause. */
const CLAUSE_BEFORE_NAME =
  /^\syang\s[^.;:"“”]{3,120}?,\s(?=\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’.]+){1,4},\s?(?:\p{Ll}|$))/u;

function namedAfterClause(
  text: string,
  role: string,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const linked = personBehind(CLAUSE_BEFORE_NAME, text, role.length, evidence);
  if (!linked || linked.person.role) return null;
  const held = role.replace(/^(?:seorang|salah seorang)\s/i, '');
  return { mention: { ...linked.person, role: held }, length: linked.end };
}

/** "seorang pedagang, Budi": a name follows, no day. */
const NAMED_AFTER = /^,\s(?!(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)\b)\p{Lu}/u;
const opensUnnamed = trait(({ raw }) => /^(?:salah|seorang|sebuah)$/i.test(raw));

/** "para", "seorang": they open a mention only before an office. */
const isOpener = trait(({ raw }) => /^(?:para|salah|seorang|sang)$/i.test(raw));

/** "… Atmaja atau Kang Bari", "… Saputra alias Gendon" */
const ALIAS_AFTER =
  /^,?\s(?:(?:atau|alias)\s|(?:atau\s|yang\s)?(?:akrab|biasa|kerap)\s(?:disapa|dipanggil)\s)(?:(?:akrab|biasa|kerap)\s(?:disapa|dipanggil)\s)?((?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}+),?/u;

/** "Ratna Puspita dari BPBD Kabupaten Randu Alas": the body follows the name. */
const BODY_AFTER = /^,?\s(?:dari|selaku|mewakili)\s+(?=\p{L})/u;
const JOINED = /^,?\s(?:dan|serta)\s+(?=\p{Lu}|\p{Ll})/u;

/** "Budi Santoso selaku Kepala Dinas …", "yang juga Ketua …": the office follows the name. */
function withOfficeAfter(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } {
  const also = mention.kind === 'person' ? ALIAS_AFTER.exec(text.slice(length)) : null;
  if (also) {
    const end = length + also[0].replace(/,$/, '').length;
    const called = { ...mention, alias: (also[1] ?? '').trim() };
    return ALIAS_AFTER.test(text.slice(end))
      ? { mention: called, length: end }
      : withOfficeAfter(text, end, called, evidence);
  }
  if (mention.kind === 'role')
    return (
      withNameTold(text, length, mention, evidence) ??
      withNameExplained(text, length, mention, evidence) ??
      withNameAfterPlace(text, length, mention, evidence)
    );
  if (mention.kind === 'organisation') return withNameOfBody(text, length, mention);
  const explained = mention.role ? withNameExplained(text, length, mention, evidence) : null;
  if (explained) return explained;
  const from = mention.kind === 'person' ? withBodyAfter(text, length, mention, evidence) : null;
  if (from) return from;
  const joined = mention.kind === 'person' ? withJoined(text, length, mention, evidence) : null;
  if (joined) return joined;
  const link = mention.kind === 'person' ? OFFICE_AFTER.exec(text.slice(length)) : null;
  if (!link) return { mention, length };
  const start = length + link[0].length;
  const reach = phraseLength(text.slice(start));
  const office = reach > 0 ? describe(text.slice(start, start + reach), evidence) : null;
  if (office?.kind !== 'role' || !office.role) return { mention, length };
  return { mention: { ...mention, role: mention.role ?? office.role }, length: start + reach };
}

/** "Pelatih Kepala Lotim FC yang bernama lengkap Lalu Muhammad Satriawan itu": whoever holds the office. */
function withNameTold(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const link = TOLD_NAME.exec(text.slice(length));
  if (!link) return null;
  const start = length + link[0].length;
  const reach = phraseLength(text.slice(start));
  const person = reach > 0 ? describe(text.slice(start, start + reach), evidence) : null;
  if (person?.kind !== 'person' || person.role) return null;
  const pointed = /^\s(?:itu|ini|tersebut)(?![\p{L}])/u.exec(text.slice(start + reach));
  return {
    mention: { ...person, role: mention.role },
    length: start + reach + (pointed?.[0].length ?? 0),
  };
}
const TOLD_NAME = /^,?\s(?:yang\s)?bernama(?:\slengkap)?\s(?=\p{Lu})/u;

/** "Kelompok bernama Semar Cyber Group": what the body is called. */
function withNameOfBody(
  text: string,
  length: number,
  mention: Mention,
): { mention: Mention; length: number } {
  const link = NAMED.exec(text.slice(length));
  const from = length + (link?.[0].length ?? 0);
  const reach = link ? phraseLength(text.slice(from)) : 0;
  if (reach === 0) return { mention, length };
  const organisation = text.slice(from, from + reach).replace(/[,.;:]+$/, '');
  return { mention: { ...mention, organisation }, length: from + organisation.length };
}

function withBodyAfter(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const link = BODY_AFTER.exec(text.slice(length));
  if (!link) return null;
  const start = length + link[0].length;
  const reach = bodyPhraseLength(text.slice(start), evidence);
  if (reach === 0) return null;
  const printed = text.slice(start, start + reach).replace(/[,.;:]+$/, '');
  const organisation = printed.replace(BRACKETS, '');
  return { mention: { ...mention, organisation }, length: start + printed.length };
}

/** How far a body reaches that begins where `text` does; 0 where none does. */
function bodyPhraseLength(text: string, evidence: Evidence): number {
  // "komunitas Railfans": what is in small letters opens no mention by itself.
  const lead = /^\p{Ll}+\s(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const named = phraseLength(text.slice(lead));
  const reach = named > 0 ? lead + named : 0;
  const words = wordsOf(text.slice(0, reach));
  const [first = NO_WORD, second = NO_WORD] = words;
  const begins =
    isBodyHead(first) ||
    isPartOfWhole(first) ||
    isSmallHead(first) ||
    BODY_STARTS.has(`${first.plain} ${second.plain}`) ||
    evidence.bodies.has(plainTextOf(words));
  return begins ? (text.slice(0, reach).split(',', 1)[0]?.length ?? 0) : 0;
}

const isPartOfWhole = trait(({ plain }) =>
  /^(?:Seksi|Bidang|Divisi|Bagian|Biro|Tim|Unit|Subdit|Direktorat|Fraksi|Kesekjenan|Departemen)$/.test(
    plain,
  ),
);

/** "dari komunitas Railfans Malang": the head of a body in small letters. */
const isSmallHead = trait(({ plain }) =>
  /^(?:asosiasi|forum|kelompok|koalisi|komunitas|lembaga|organisasi|paguyuban|perkumpulan|serikat|yayasan)$/.test(
    plain,
  ),
);

/** "Rina Kartika dan Budi Santoso mengaku": two who are printed as one speaker. */
function withJoined(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const linked = personBehind(JOINED, text, length, evidence);
  if (!linked) return null;
  return { mention: { ...mention, joined: linked.person }, length: linked.end };
}

/** Who or what stands behind a linking word that follows a mention. */
function mentionBehind(
  linking: RegExp,
  text: string,
  length: number,
  evidence: Evidence,
): { link: string; mention: Mention; end: number } | null {
  const link = linking.exec(text.slice(length))?.[0];
  if (link === undefined) return null;
  const start = length + link.length;
  const reach = phraseLength(text.slice(start));
  const mention = reach > 0 ? describe(text.slice(start, start + reach), evidence) : null;
  return mention && { link, mention, end: start + reach };
}

/** The person who stands there. */
function personBehind(
  linking: RegExp,
  text: string,
  length: number,
  evidence: Evidence,
): { link: string; person: Mention; end: number } | null {
  const found = mentionBehind(linking, text, length, evidence);
  if (found?.mention.kind !== 'person') return null;
  return { link: found.link, person: found.mention, end: found.end };
}

/** "Pemilik pabrik berinisial W": the name follows a word that says so. */
const NAMED =
  /^(?:\s(?:di|asal)\s[^,.]{2,30})?\s(?:yang\s)?(?:berinisial|bernama|bersandi|berjuluk|(?:akrab|biasa|kerap)\s(?:disapa|dipanggil))\s+(?=\p{Lu})/u;
const AFTER_PLACE =
  /^\s(?:(?:di|asal|pada|untuk)\s[^,.]{2,80}|(?:\p{Ll}+\s){0,3}(?:itu|ini|tersebut)),\s/u;
/** "Menteri Pertanian yang juga calon gubernur nomor urut 2, Hasan Basuki": two offices, the name after them. */
const ALSO = /^(\s(?:yang juga|sekaligus|merangkap)\s[^,.]{3,60}),\s(?=\p{Lu})/u;

/** "Pedagang di pasar itu, Sumiyati, …": a circumstance between office and name. */
function withNameAfterPlace(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } {
  const abroad = withNameAfterDi(text, length, mention, evidence);
  if (abroad) return abroad;
  const hats = withSecondOffice(text, length, mention, evidence);
  if (hats) return hats;
  const also = ALSO.exec(text.slice(length));
  const between = also ?? AFTER_PLACE.exec(text.slice(length)) ?? NAMED.exec(text.slice(length));
  if (!between) return { mention, length };
  const from = length + between[0].length;
  const reach = phraseLength(text.slice(from));
  const person = reach > 0 ? describe(text.slice(from, from + reach), evidence) : null;
  if (person?.kind !== 'person' || person.role) return { mention, length };
  // "Pengajar di Fakultas Hukum Universitas Wringin, Hamidah": at which body somebody is what they are.
  const inside = between[0].replace(/,\s$/, '');
  const isAtBody =
    /^\s(?:di|pada)\s\p{Lu}/u.test(inside) && isBody(inside.replace(/^\s\p{Ll}+\s/u, ''));
  const role = `${mention.role}${also?.[1] ?? (isAtBody ? inside : '')}`;
  const whole = { mention: { ...person, ...officeNamed(role) }, length: from + reach };
  // "Manajer Komunikasi perusahaan tersebut, Tjatur Nugroho": of the body that was named before.
  const own = POINTS_AT_BODY.test(inside) ? bareOffice(role) : null;
  return own ? { ...whole, mention: { ...whole.mention, role: own, ofBodyBefore: true } } : whole;
}

const POINTS_AT_BODY = /^\s(?:itu|ini|tersebut)$/;

/** An office without the noun for a body behind it; null where none stands there, or where it is a part of the office. */
function bareOffice(role: string): string | null {
  const at = role.lastIndexOf(' ');
  return at > 0 && POINTED_BODIES.test(role.slice(at + 1)) ? role.slice(0, at) : null;
}
/** Not "kepala sekolah", "kepala dinas": those are offices. */
const POINTED_BODIES = /^(?:instansi|lembaga|organisasi|perseroan|perusahaan|yayasan)$/;

/** "Ketua Tim Penasihat Hukum terdakwa Yenny, yaitu Johannes Turnip": who holds the office. */
const THAT_IS = /^,?\s(?:adalah|ialah|yaitu|yakni|bernama)\s(?=\p{Lu})/u;

/** "Koordinator penanaman Mangrove di Tapteng, Abdul Rahman": what looked like a name was of the office. */
function withNameExplained(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const rest = text.slice(length);
  const name = mention.name ?? '';
  const isHardlyName =
    name !== '' && !name.includes(' ') && !isNameToken(wordOf(name)) && !evidence.names.has(name);
  const link =
    THAT_IS.exec(rest) ??
    (isHardlyName ? /^\s(?:di|pada)\s[^,.]{2,80},\s(?=\p{Lu})/u.exec(rest) : null);
  if (!link) return null;
  const from = length + link[0].length;
  const reach = phraseLength(text.slice(from));
  const person = reach > 0 ? describe(text.slice(from, from + reach), evidence) : null;
  if (person?.kind !== 'person' || person.role) return null;
  const office = text
    .slice(0, length)
    .replace(BRACKETS, '')
    .replace(/[,;:]+$/, '');
  const where = THAT_IS.test(rest) ? '' : link[0].replace(/,\s$/, '');
  return { mention: { ...person, role: `${office}${where}` }, length: from + reach };
}

/** "Kepala BNPB yang juga Ketua Satgas Covid-19 Doni Monardo": two offices, and the name right after them. */
const HAT = /^\s(?:yang juga|sekaligus|merangkap)\s/u;

function withSecondOffice(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const linked = personBehind(HAT, text, length, evidence);
  if (!linked) return withTwoOffices(text, length, mention, evidence);
  if (!linked.person.role) return null;
  const { link, person, end } = linked;
  return { mention: { ...person, role: `${mention.role}${link}${person.role}` }, length: end };
}

/** "kata Ketua Umum Partai Nusantara yang juga Menko Infrastruktur itu": two offices of somebody named before. */
function withTwoOffices(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const linked = mentionBehind(HAT, text, length, evidence);
  if (linked?.mention.kind !== 'role') return null;
  const { link, mention: other, end } = linked;
  if (!/^\s(?:itu|ini|tersebut)(?!\p{L})/u.test(text.slice(end))) return null;
  return { mention: { ...mention, role: `${mention.role}${link}${other.role}` }, length: end };
}

/** "Konsul Jenderal RI di New York Arifi Saiman": a known place, and the name right after it. */
function withNameAfterDi(
  text: string,
  length: number,
  mention: Mention,
  evidence: Evidence,
): { mention: Mention; length: number } | null {
  const link = /^\sdi\s(?=\p{Lu})/u.exec(text.slice(length));
  if (!link) return null;
  const start = length + link[0].length;
  const words = wordsOf(text.slice(start, start + phraseLength(text.slice(start))));
  const place = placeLength(words, 0);
  const [first] = words.slice(place);
  if (place === 0 || !first || words[place - 1]?.raw.endsWith(',')) return null;
  const after = textOf(words.slice(place));
  const person =
    isNameToken(first) || evidence.names.has(first.plain) || words.length - place > 1
      ? describe(after, evidence)
      : null;
  if (person?.kind !== 'person' || person.role) return null;
  return {
    mention: { ...person, role: `${mention.role} di ${textOf(words.slice(0, place))}` },
    length: start + textOf(words).length,
  };
}

/** "Kementerian Kesehatan (Dirjen Yankes) Kemenkes Budi": the body once more, in short. */
const ABBREVIATED_AGAIN = /\([^()]{0,60}\)\s+(\p{Lu}\S*)(?=\s+\p{Lu}\p{Ll})/gu;
/** Brackets hold abbreviations, parties and ranks: "(Dirjen Aptik)", "(F-PKB)", "(Purn)". */
const BRACKETS = /\s*\([^()]{0,60}\)/g;

/** What one part between commas turned out to be. */
interface Part {
  text: string;
  words: readonly Word[];
  office: boolean;
  role: string | null;
  name: string | null;
  /** How likely the name is one, in the units of `weightOf`. */
  weight: number;
  alias?: string;
  unsure: boolean;
  ranked: boolean;
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
  const clean = (text.includes('(') ? withoutBrackets(text) : text)
    .replace(/\s(?:lainnya|lain|setempat)(?=,|$)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\s,/g, ',')
    .trim();
  // "kata MA" where the article speaks of no court: somebody by their initials.
  if (BODIES_IN_LETTERS[clean] && !evidence.letters.has(clean))
    return { text, kind: 'person', name: clean, role: null, organisation: null, unsure: true };
  if (isAbbreviation(wordOf(clean)) && evidence.bodies.has(clean))
    return { text, kind: 'organisation', name: null, role: null, organisation: clean };
  // "Pihak Hasan-Dewi", "Relawan Hasan Basuki-Dewi Ratnasari": a camp, whoever speaks for it.
  const [lead = ''] = clean.split(',', 1);
  const leading = lead.includes('-') ? wordsOf(lead) : [];
  if (leading.some(isTicket) && holdsTicket(leading, evidence) && !startsOffice(leading))
    return { text, kind: 'organisation', name: null, role: null, organisation: lead };
  const parts = withoutLeadingRanks(withoutCourtesy(partsOf(clean, evidence)))
    .flatMap((words) => nameAndOffice(words, evidence))
    .map((part) => describePart(part, evidence));
  const [head] = parts;
  if (!head) return null;
  // "Ketua Suporter Gajah Tidar, Anom Saputra": the name follows the comma, all before it is the office.
  const apposed = head.office
    ? parts
        .slice(1)
        .find((part) => part.name !== null && !part.office && !isPlace(part.words, evidence))
    : undefined;
  const isApposed = apposed !== undefined && apposed.weight > -2 && !isBody(apposed.text);
  if (
    isApposed &&
    (head.name === null ||
      head.weight < 4 ||
      SPEAKS_FOR_ONESELF.test(head.text) ||
      ENDS_BEFORE_NAME.test(head.role ?? ''))
  ) {
    const role = withoutTitles(head.words);
    return personOf(text, apposed, role);
  }
  const named =
    /^\p{Lu}{4,}$/u.test(clean) && !evidence.names.has(clean)
      ? undefined
      : parts.find((part) => part.name !== null);
  const role =
    named?.role ?? nearestRole(parts, named ? parts.indexOf(named) : 0, named !== undefined);
  // "Ketua Kelompok Sri Mukti, Kasmuri": of two bare names either may be that of a body.
  if (named && !(named !== head && head.office))
    return personOf(text, isApposed ? { ...named, unsure: true } : named, role);
  const all = wordsOf(clean);
  if (!head.office && placeLength(all, 0) === all.length)
    return named ? personOf(text, named, role) : null;
  if (head.text !== clean && isBody(head.text) && head.name === null && !head.office)
    return bodyOf(text, head);
  if (role) return { text, kind: 'role', name: null, role, organisation: null };
  if (
    isBody(head.text) ||
    isBrandAlone(head.words) ||
    (/^\p{Lu}{4,}$/u.test(head.text) && !evidence.names.has(head.text))
  )
    return bodyOf(text, head);
  return named ? personOf(text, named, role) : null;
}

const isBrandAlone = (words: readonly Word[]): boolean =>
  words.length === 1 && isBrand(words[0] ?? NO_WORD);

/** "Ketua Kelompok Tani" + Sri Mukti: such a body has a name of its own. */
const ENDS_BEFORE_NAME = new RegExp(
  `(?:^|\\s)(?:${NAMED_BODIES.join('|')}|(?:RS\\p{Lu}*|Rumah Sakit(?: \\p{Lu}\\p{Ll}+){0,3}) (?:[Dd]r|Prof)\\.?)$`,
  'iu',
);

const withoutBrackets = (text: string): string =>
  text
    .replace(ABBREVIATED_AGAIN, (match, word: string, at: number) => {
      const head = wordsOf(text.slice(0, at)).findLast(needsMore);
      return isBodyHead(wordOf(word)) && !needsMore(wordOf(word)) && head?.raw[0] === word[0]
        ? ''
        : match;
    })
    .replace(BRACKETS, ' ');

function bodyOf(text: string, part: Part): Mention {
  const organisation = part.text
    .replace(/^(?:[Pp]ihak|[Pp]ara)\s+/, '')
    .replace(/,\s(?:Kota|Kabupaten|Provinsi|Kecamatan|Desa)\s.*$/u, '');
  return { text, kind: 'organisation', name: null, role: null, organisation };
}

/** "Ketua Umumnya, Shanti Wijaya" */
const OF_BODY_BEFORE = new RegExp(
  `^(?:wakil\\s)?(?:${alternatives([...OFFICES_OF_A_BODY, 'presiden', 'juru\\sbicara'])})(?:\\s\\p{L}+){0,2}nya(?:\\suntuk\\s\\p{Lu}.*)?$`,
  'iu',
);

/** "Penasihat hukumnya, Wa Ode Nurhayani" */
const OF_PERSON_BEFORE =
  /^(?:kuasa hukum|penasihat hukum|pengacara|ajudan|asisten|juru bicara)nya$/iu;

/** An office without the -nya that says whose it is. */
function officeNamed(printed: string | null): { role: string | null; ofBodyBefore?: true } {
  if (printed === null) return { role: null };
  const ofBodyBefore = OF_BODY_BEFORE.test(printed);
  const isTheirs = ofBodyBefore || OF_PERSON_BEFORE.test(printed);
  const role = isTheirs ? printed.replace(/nya(?:\suntuk\s.*)?$/, '') : printed;
  return { role, ...(ofBodyBefore ? { ofBodyBefore } : {}) };
}

function personOf(text: string, part: Part, printed: string | null): Mention {
  const { role, ...whose } = officeNamed(printed);
  return {
    ...whose,
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
    ...(part.ranked && !/\(purn/i.test(text) ? { ranked: true } : {}),
  };
}

/** The office that stands beside a name: right before it, else after it. */
function nearestRole(parts: readonly Part[], at: number, named: boolean): string | null {
  const part =
    parts.slice(0, at + 1).findLast(({ role }) => role !== null) ??
    parts.slice(at).find(({ role }) => role !== null);
  if (!part) return null;
  // "Hotman Tua Nasution, Manajer Humas PT Sawit Angkola Lestari": the name stands already.
  return named &&
    part !== parts[at] &&
    part.name !== null &&
    (part.weight < SURE_NAME || SPEAKS_FOR_ANOTHER.test(part.text))
    ? withoutTitles(part.words)
    : part.role;
}

/** "Agus Amri, kuasa hukum Budi Santoso": whose they are belongs to the office. */
const SPEAKS_FOR_ANOTHER = new RegExp(`^(?:${FOR_ANOTHER.join('|')})\\s`, 'iu');

/** Weight from which a name in an office is one although another stands beside the office. */
const SURE_NAME = 5;

/** Parts at commas, but not inside an office: "Protokol, Pers, dan Media", "Data, Informasi dan …". */
function partsOf(text: string, evidence: Evidence): Word[][] {
  const parts: Word[][] = [];
  const pieces = (text.includes(',') ? text.split(/,\s*/) : [text]).map(wordsOf);
  // "Departemen Literasi, Inklusi Keuangan, dan Komunikasi OJK": a list runs to its "dan".
  const listEnd =
    pieces.length > 1 && inList(pieces[0] ?? [])
      ? pieces.findLastIndex(
          ([first, ...rest]) => /^(?:dan|and)$/.test(first?.raw ?? '') && rest.length > 0,
        )
      : -1;
  for (const [at, words] of pieces.entries()) {
    const first = words[0] ?? NO_WORD;
    const second = words[1] ?? NO_WORD;
    if (
      words.every((word, at) => isTitleAt(words, at) || isDegree(word)) &&
      !(parts.length === 0 && words.length === 1 && isBareDegree(first))
    )
      continue;
    const before = parts.at(-1) ?? [];
    const inside =
      /^(?:dan|and)$/.test(first.raw) ||
      at < listEnd ||
      // "Direktur Jenderal Perdagangan Luar Negeri, Kementerian Perdagangan Oke Nurwan"
      (isBodyHead(first) && needsMore(first) && startsOffice(before)) ||
      (isOfficeWord(first) &&
        inList(before) &&
        !isOffice(first) &&
        !isNameToken(first) &&
        !isNameToken(second) &&
        !evidence.names.has(first.raw));
    if (parts.length > 0 && inside)
      parts.splice(-1, 1, [...before.slice(0, -1), wordOf(`${before.at(-1)?.raw},`), ...words]);
    else parts.push(words);
  }
  return parts;
}

/** "Budi Santoso Kepala Desa Karangjati": the office follows the name without a comma. */
function nameAndOffice(words: readonly Word[], evidence: Evidence): (readonly Word[])[] {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      isCapital(word) &&
      isOffice(word) &&
      !isNameToken(word) &&
      !isTitleAt(words, index) &&
      !evidence.names.has(word.plain),
  );
  const name = words.slice(0, at === -1 ? 0 : at);
  const isName =
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    name.every(
      (word) => isCapital(word) && !isOffice(word) && !isOfficeWord(word) && !isBodyHead(word),
    ) &&
    name.filter((word) => isNameToken(word) || evidence.names.has(word.plain)).length > 1;
  return isName && words.length - at > 1 ? [name, words.slice(at)] : [words];
}

/** Words of a name before an office, at the most. */
const LONGEST_NAME = 5;

/** "Petugas dari Dinas Sosial Wringin, ibu Rina Kartika": behind an office it is a title. */
function withoutCourtesy(parts: readonly (readonly Word[])[]): (readonly Word[])[] {
  const [head = []] = parts;
  if (!startsOffice(head) || KIN.has(head[0]?.bare ?? '')) return [...parts];
  return parts.map((words, at) =>
    at > 0 && /^(?:bapak|bu|ibu|pak)$/.test(words[0]?.raw ?? '') && isCapital(words[1] ?? NO_WORD)
      ? words.slice(1)
      : words,
  );
}

/** "Kepala Kepolisian Sektor Wringin, Komisaris Sujarwo": after an office of the police it is a rank. */
function withoutLeadingRanks(parts: readonly (readonly Word[])[]): (readonly Word[])[] {
  const [head = []] = parts;
  if (!head.some(isOfPolice)) return [...parts];
  return parts.map((words, at) => {
    if (at === 0 || !words.some((word) => !isRank(word))) return words;
    const from = words.findIndex((word) => !isRank(word));
    return words.slice(from);
  });
}

/** An office or a body: its name may hold a list, "Pers, dan Media". */
const inList = (words: readonly Word[]): boolean =>
  startsOffice(words) || isBodyHead(words[0] ?? NO_WORD);

function describePart(printed: readonly Word[], evidence: Evidence): Part {
  const text = textOf(printed);
  const whole = printed.filter((word) => word !== NO_WORD);
  const aliasAt = whole.findIndex((word, at) => at > 0 && word.bare === 'alias');
  const words = withoutDegrees(aliasAt === -1 ? whole : whole.slice(0, aliasAt));
  const alias = aliasAt === -1 ? undefined : plainTextOf(whole.slice(aliasAt + 1));
  const first = words[0] ?? NO_WORD;
  const isSurname = words.length === 1 && evidence.names.has(first.raw);
  const office = (startsOffice(words) && !isSurname) || isUnknownOffice(words, evidence);
  const body = !office && isBodyHead(first) && !evidence.names.has(first.raw);
  // "Nakhoda kapal, JM": initials after an office are a person's.
  const initials = /^\p{Lu}{2}$/u.test(text);
  // "Camat Ilir Talo Erwandi SE": a degree stands behind names only.
  const isNamed = words.length < whole.length && aliasAt === -1;
  const border = splitName(words, evidence, office || body, isNamed);
  const { weight } = border;
  const client = office ? clientBefore(words, border.start, evidence) : null;
  const { start, unsure } = client ?? border;
  const name =
    start < words.length && (evidence.names.has(text) || !isPlace(printed, evidence))
      ? nameOf(words.slice(start))
      : null;
  // A numeral is nobody: "Komando Gabungan Wilayah Pertahanan I".
  const isNumeral = office && /^[IVX]\.?$/.test(name ?? '');
  const role = office ? withoutTitles(isNumeral ? words : words.slice(0, start)) : null;
  return {
    text,
    words: printed,
    office,
    role,
    name: isNumeral ? null : name,
    weight: initials ? 0 : weight,
    unsure,
    ranked:
      words.some(
        (word, at) =>
          bearsRank(word) ||
          (isRank(word) && isRank(words[at + 1] ?? NO_WORD) && isTitleAt(words, at)),
      ) && !/\bpurn/i.test(text),
    ...(alias ? { alias } : {}),
  };
}

/**
 * "Kuasa hukum Hasto Maqdir Ismail": whom somebody speaks for may stand before their own name without a mark. Where the
 * article names somebody by a later word alone, their name begins there; in any case an editor is to look.
 */
function clientBefore(
  words: readonly Word[],
  start: number,
  { names }: Evidence,
): { start: number; unsure: boolean } | null {
  if (words.length - start < 3 || !FOR_ANOTHER_ALONE.test(textOf(words.slice(0, start))))
    return null;
  const [first = NO_WORD] = words.slice(start);
  const own = names.has(first.plain)
    ? words.findIndex((word, at) => at > start && at < words.length - 1 && names.has(word.plain))
    : -1;
  return { start: own === -1 ? start : own, unsure: true };
}
const FOR_ANOTHER_ALONE = new RegExp(`^(?:${FOR_ANOTHER.join('|')})$`, 'iu');

/** A rank of the police or the army that is no common word. */
const bearsRank = trait(({ bare }) => RANKED.has(bare));

const leadsTeam = trait(
  (word) => isBodyHead(word) || /^(?:kapal|kesebelasan|klub|tim|timnas)$/.test(word.bare),
);

/** Offices in two words, of which the first alone is none. */
const OFFICE_PAIRS: ReadonlySet<string> = new Set([
  'imam besar',
  'pastor kepala',
  'pastor paroki',
  'pastor rekan',
  'tenaga ahli',
]);

/** True when an office begins here, maybe after "seorang" or "para". */
function startsOffice(words: readonly Word[]): boolean {
  const at = isOpener(words[0] ?? NO_WORD) ? 1 : 0;
  // "Majelis Rakyat Papua" is a body, "Majelis Hakim" are people.
  if (
    words[at]?.plain === 'Majelis' &&
    isCapital(words[at + 1] ?? NO_WORD) &&
    !/^(?:Hakim|Sidang|Pemeriksa|Kehormatan)$/.test(words[at + 1]?.plain ?? '')
  )
    return false;
  if (OFFICE_PAIRS.has(`${words[at]?.bare} ${words[at + 1]?.bare}`)) return true;
  if (englishOfficeLength(words) > 0) return true;
  // "Kapten Timnas Indonesia", but "Kapten Inf Budi Santoso": of a team it is no rank.
  if (words[at]?.bare === 'kapten' && leadsTeam(words[at + 1] ?? NO_WORD)) return true;
  return isOffice(words[at] ?? NO_WORD) && !isTitleAt(words, at);
}

/** "Verifikator Dinas Sosial Kota Wringin": no list knows the office, but a body follows it. */
function isUnknownOffice(words: readonly Word[], evidence: Evidence): boolean {
  const at = words.findIndex((word, index) => index > 0 && isCapital(word) && isBodyHead(word));
  if (at === -1 || at > MOST_OF_OFFICE) return false;
  const lead = words.slice(0, at);
  if (!/^\p{Lu}/u.test(lead[0]?.raw ?? '')) return false;
  return !lead.some(
    (word, index) =>
      (index > 0 && isOffice(word)) ||
      isNoName(word) ||
      word.plain.includes('-') ||
      word.raw.startsWith('‘') ||
      isBodyHead(word) ||
      isNameToken(word) ||
      endsLikeName(word) ||
      isTitleAt(words, index) ||
      isPlaceHead(word) ||
      evidence.names.has(word.plain),
  );
}

/** Words of an office before its body, at the most. */
const MOST_OF_OFFICE = 7;

/** "Tersangka SH", "Ketua MA": right behind an office the letters are no degree. */
const isDegreeAt = (words: readonly Word[], at: number): boolean =>
  !isBareDegree(words[at] ?? NO_WORD) || !isHeldBefore(words, at);

function withoutDegrees(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && isDegree(words[end - 1] ?? NO_WORD) && isDegreeAt(words, end - 1)) end -= 1;
  return words.slice(0, end);
}

/** Ranks and honorifics at the end of what stands before a name belong to neither. */
function withoutTitles(words: readonly Word[]): string | null {
  let end = words.length;
  while (end > 1 && isTitleAt(words, end - 1)) end -= 1;
  const text = textOf(words.slice(0, end))
    .replace(/[,;:]+$/, '')
    .replace(/\s+(?:dan|dari)$/, '');
  return text === '' ? null : text;
}

/** True for a place on its own: ", Jakarta" after a speaker is where they spoke. */
function isPlace(words: readonly Word[], evidence: Evidence): boolean {
  return (
    isPlaceHead(words[0] ?? NO_WORD) ||
    placeLength(words, 0) === words.length ||
    evidence.places.has(plainTextOf(words))
  );
}

/** The name in a run of words: without titles and particles around it; null when nothing is left. */
function nameOf(words: readonly Word[]): string | null {
  const kept = words
    .filter((word, at) => !isTitleAt(words, at) || isLoneInitial(word))
    .map((word) => wordOf(word.raw.replace(/[,;:]+$/, '')));
  while (isParticle(kept[0] ?? NO_WORD) && !opensWithParticle(kept, 0)) kept.shift();
  while (isParticle(kept.at(-1) ?? NO_WORD)) kept.pop();
  const name = textOf(kept)
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  return /^\p{Lu}/u.test(name) ? name : null;
}

const isLoneInitial = trait(({ raw }) => /^[A-GI-Z]\.?$/u.test(raw));
