import type { ProtectedSubject } from '../../src/schema/withheld.ts';
import { startOf } from '../extract/boilerplate.ts';
import {
  A_REPORT,
  A_VICTIM,
  ARREST,
  CHILDREN_OF_A_CASE,
  COUNTS,
  FORBIDDEN_TOGETHER,
  FOUND_DEAD,
  HISTORY,
  IN_A_CASE,
  LATE,
  LONG_AGO,
  NAMED_KIN,
  NO_ONE,
  OF_A_GROUP,
  OF_A_VICTIM,
  ONE_CHILD,
  OWN_KIN,
  RAID,
  SOMEBODY,
  SPORT,
} from '../lang/id/cases.ts';
import {
  CASE_BODIES,
  CHILD_HARM,
  CHILD_MATTERS,
  CHILD_WORDS,
  CHILD_YEARS,
  HANDLERS,
  HARMLESS,
  HOME_VIOLENCE,
  POLICY_WORDS,
  PSEUDONYMS,
  SEXUAL_CRIME,
  SUICIDE,
  SUICIDE_NOTICES,
  TRAFFICKING,
} from '../lang/id/protected.ts';
import { anyOf } from '../lang/phrases.ts';
import { type Doubt, doubtOf, isOfPerson, pieceOf, tracesIn } from './traces.ts';

/** Why an article is taken to tell of somebody who must be protected, for a person to judge. */
export interface Recognised {
  subject: ProtectedSubject;
  /** The words by which it was recognised: of the matter, and of the one person. */
  because: readonly [matter: string, person: string];
}

/** An article, as far as it tells its subject. */
interface Told {
  title?: string | undefined;
  text: string;
  /** A day or a time; without it an age that a date of birth tells is reckoned to the last year printed. */
  publishedAt?: string | undefined;
  /** Known to end before the article does. */
  isPart?: boolean | undefined;
  /** An address may tell that it is a later page. */
  url?: string | undefined;
}

/**
 * Whether an article tells of one person whose identity must be kept, and on what subject; null when it
 * does not. A matter (a sexual crime, violence at home, a suicide, harm to a child) has to be named, and
 * anywhere in the article signs that it is a case of somebody and not a policy, a programme or a count:
 * initials, an age, kin of a victim, an arrest. For a child's case one of the signs has to tell a child
 * under 18. Where these stand does not matter: interviews, chronologies and lists part what belongs together.
 *
 * @param isPublic whether a printed name is that of a public figure: a minister's age tells no child
 */
export function subjectOf(
  told: Told,
  isPublic: (name: string) => boolean = () => false,
): Recognised | null {
  const { printed, paragraphs, persons, children, figures } = signsIn(told, isPublic);
  if (isFiction(paragraphs, persons)) return null;
  // An adult by name tells no child's case.
  const ofChildren = persons.filter(({ isAdult }) => !isAdult);
  const isOfThePast = isHistory(paragraphs);
  for (const [subject, matter] of MATTERS) {
    const word = firstOf(matter, paragraphs);
    if (word === undefined || (isOfThePast && subject === 'anak')) continue;
    // An adult by name and age, of another matter: a count, or a word that is only an image, tells no case.
    const isAside =
      children.length === 0 &&
      persons.every(
        ({ sign, isAdult }) => isAdult || (subject !== 'bunuh-diri' && HEIRS.has(sign)),
      );
    if (isAside && firstOf(matter, paragraphs.map(withoutCounts).map(figures)) === undefined)
      continue;
    const signs = [...(subject === 'anak' ? ofChildren : persons), ...children];
    // A notice of help is a sign beside a suicide, not beside itself.
    const others = NOTICE.test(word) ? signs.filter(({ sign }) => sign !== 'notice') : signs;
    if (weigh(others) >= ENOUGH) return { subject, because: [word, strongest(others)] };
  }
  const statute = STATUTE.exec(`${told.title ?? ''}\n${told.text}`)?.[0];
  if (statute && firstOf(VICTIM, paragraphs) && firstOf(SUSPECT, paragraphs)) {
    const ofOne = [...persons, ...children].filter(({ sign }) => sign !== 'arrest');
    if (weigh(ofOne) >= ENOUGH)
      return { subject: STATUTE_SUBJECT, because: [statute, strongest(ofOne)] };
  }
  const handler = firstOf(HANDLER, printed);
  const party = firstOf(PARTY, paragraphs);
  const ofCase = [...persons, ...children].filter(({ sign }) => sign !== 'arrest');
  if (handler && party && weigh(ofCase) >= ENOUGH)
    return { subject: STATUTE_SUBJECT, because: [handler, strongest(ofCase)] };
  const [child] = children.toSorted((one, other) => other.weight - one.weight);
  if (!child || isOfThePast || isContest(paragraphs, persons)) return null;
  const harm = firstOf(HARM, paragraphs) ?? persons.find(({ sign }) => sign === 'pseudonym')?.words;
  const isOne = child.weight >= ENOUGH || weigh([child, ...ofChildren]) >= ENOUGH;
  return harm && isOne ? { subject: 'anak', because: [harm, child.words] } : null;
}

/** A subject that an article comes near to, though nobody was recognised in it who must be protected. */
export interface Near {
  subject: ProtectedSubject;
  /** It tells of somebody, if too little for a case; else a matter is only spoken of. */
  isOfSomebody: boolean;
  /** Whether it may be what is left of a case whose other parts were not read. */
  doubt: Doubt;
}

/**
 * The subject that an article comes near to without being recognised as telling of somebody who must be
 * protected: a matter is named though nobody seems concerned, or a child is told and police, a court or
 * those who care for victims beside it, though nothing seems to have happened. Null for all others: a
 * child that wins a prize is no case.
 */
export function nearSubjectOf(
  told: Told,
  isPublic: (name: string) => boolean = () => false,
): Near | null {
  const { printed, paragraphs, persons, children } = signsIn(told, isPublic);
  const isOfSomebody = persons.length > 0 || children.length > 0;
  if (isFiction(paragraphs, persons)) return null;
  const isOfThePast = isHistory(paragraphs);
  const [near] =
    MATTERS.find(
      ([subject, matter]) =>
        !(isOfThePast && subject === 'anak') && firstOf(matter, paragraphs) !== undefined,
    ) ?? [];
  const piece = pieceOf(told);
  const isOfOne = near ? isOfSomebody : weigh([...persons, ...children]) >= ENOUGH;
  // Of whom an article tells that was read in part only, the rest may say what happened to them.
  const traces = tracesIn(printed);
  const doubt = doubtOf(traces, piece) ?? (piece === 'cut' && isOfOne ? 'name' : null);
  if (near) return { subject: near, isOfSomebody, doubt };
  const isHidden = persons.some(
    ({ sign }) => sign === 'pseudonym' || (sign === 'initials' && isOfPerson(traces)),
  );
  const isTold =
    !isOfThePast &&
    children.some(({ weight }) => weight >= ENOUGH) &&
    !isContest(paragraphs, persons) &&
    firstOf(OF_A_CASE, paragraphs) !== undefined;
  const isHandled = firstOf(HANDLER, printed) !== undefined;
  return isHidden || isTold || isHandled || doubt !== null
    ? { subject: 'anak', isOfSomebody, doubt }
    : null;
}

/** Whether words speak of a matter, or of somebody in a case: whom they name may be that person. */
export const isCharged = (words: string): boolean => {
  const plainly = withoutHarmless(words);
  return (
    IN_A_CASE.test(plainly) ||
    SMALL_ONE.test(plainly) ||
    MATTERS.some(([, matter]) => matter.test(plainly))
  );
};

/** A report of a film or novel, whose people are nobody. */
const isFiction = (paragraphs: readonly string[], persons: readonly Sign[]): boolean =>
  (paragraphs.join('\n').match(FILM)?.length ?? 0) >= MANY &&
  !persons.some(({ sign }) => sign === 'arrest');

/** A report of contests, in which a loser is a victim, without a sign that something has happened to somebody. */
const isContest = (paragraphs: readonly string[], persons: readonly Sign[]): boolean => {
  const text = paragraphs.join('\n');
  // A trainer's own are the team.
  const isTeam = OWN_TEAM.test(text);
  return (
    (text.match(SPORT)?.length ?? 0) >= MANY &&
    !persons.some(({ sign, words }) => SERIOUS.has(sign) && !(isTeam && OF_OWN.test(words)))
  );
};

const OWN_TEAM = /(?<![\p{L}])anak-anak\s+(?:saya|kami|asuh)(?![\p{L}]{2})/iu;
const OF_OWN = /^anak\s+(?:saya|kami)$/iu;

/** A report of a war of long ago: the child that fell in it is no case. Survivors of what was done to women then are one. */
const isHistory = (paragraphs: readonly string[]): boolean => {
  const text = paragraphs.join('\n');
  return LONG_AGO.test(text) && (text.match(HISTORY)?.length ?? 0) >= MANY;
};

/** What an article tells of people, wherever it stands. */
function signsIn({ title = '', text, publishedAt }: Told, isPublic: (name: string) => boolean) {
  const printed = [title, ...paragraphsOf(text)].map(plain);
  const paragraphs = printed.map(withoutHarmless);
  // "Lahir 2016, disapih 2021": so one writes of an anak perusahaan.
  const year = printed.some((line) => OF_A_FIRM.test(line)) ? 0 : yearOf(publishedAt ?? text);
  const images = IMAGES.filter((image) => printed.some((line) => isImageIn(line, image)));
  return {
    printed,
    paragraphs,
    /** Takes out the words that this article uses as an image. */
    figures: (line: string) => images.reduce((left, image) => left.replaceAll(image, ' … '), line),
    persons: paragraphs.flatMap((paragraph) => personSigns(paragraph, isPublic)),
    children: paragraphs.flatMap((paragraph) => childSigns(paragraph, isPublic, year)),
  };
}

/** The first words of any of these texts that a pattern finds. */
function firstOf(pattern: RegExp, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line without the marks of bulletins and chat: "*Anak MFR*", "_Humas_", "▪️ ". */
const plain = (line: string): string => line.replace(/[*_~`•▪▫◾◽●]|\uFE0F/gu, '').trim();

/** Each kind of sign counts once; "seorang pelajar" is the same person as a sign and as a child. */
const weigh = (signs: readonly Sign[]): number =>
  [
    ...new Map(
      signs.toSorted((a, b) => a.weight - b.weight).map((one) => [one.sign, one.weight]),
    ).values(),
  ].reduce((sum, weight) => sum + weight, 0);

const strongest = (signs: readonly Sign[]): string =>
  signs.toSorted((a, b) => b.weight - a.weight)[0]?.words ?? '';

const MATTERS: readonly (readonly [ProtectedSubject, RegExp])[] = [
  ['kekerasan-seksual', anyOf(SEXUAL_CRIME, 'iu')],
  ['kdrt', anyOf(HOME_VIOLENCE, 'iu')],
  ['bunuh-diri', anyOf([...SUICIDE, ...SUICIDE_NOTICES], 'iu')],
  ['anak', anyOf(CHILD_MATTERS, 'iu')],
  ['perdagangan-orang', anyOf(TRAFFICKING, 'iu')],
];

/** The statutes of these matters: beside a victim, a suspect and one person they tell of a case, alone of a policy. */
const STATUTE =
  /(?<![\p{L}])(?:(?:UU|Undang-Undang)\s+(?:TPKS|PKDRT|KDRT|SPPA|(?:Tindak\s+Pidana\s+)?Kekerasan\s+Seksual|Perlindungan\s+Anak|Penghapusan\s+(?:KDRT|Kekerasan))|(?:UU|Undang-Undang)\s+(?:RI\s+)?(?:(?:No(?:mor)?\.?\s*)?(?:23\s*\/\s*2002|35\s*\/\s*2014|17\s*\/\s*2016|23\s*\/\s*2004|11\s*\/\s*2012|12\s*\/\s*2022)|No(?:mor)?\.?\s*(?:23\s+Tahun\s+200[24]|35\s+Tahun\s+2014|17\s+Tahun\s+2016|11\s+Tahun\s+2012|12\s+Tahun\s+2022)))(?![\p{L}\d])/iu;
const STATUTE_SUBJECT: ProtectedSubject = 'kekerasan-seksual';
const VICTIM = /(?<![\p{L}])(?:korban|penyintas|pelapor)(?:nya)?(?![\p{L}])/iu;
const SUSPECT = /(?<![\p{L}])(?:pelaku|tersangka|terlapor|terdakwa|predator)(?:nya)?(?![\p{L}])/iu;
const HANDLER = anyOf(HANDLERS, 'iu');
/** Those of one case: whoever deals with cases speaks of victims and perpetrators in general as well. */
const PARTY =
  /(?<![\p{L}])(?:pelapor|terlapor|tersangka|terdakwa|mencabut\s+laporan|pencabutan\s+laporan)(?:nya)?(?![\p{L}])/iu;
const NOTICE = anyOf(SUICIDE_NOTICES, 'iu');
const PSEUDONYM = anyOf(PSEUDONYMS, 'iu');
const HARM = anyOf(CHILD_HARM, 'iu');
const HARMLESS_PHRASES = anyOf(HARMLESS);
const OF_A_CASE = anyOf(CASE_BODIES, 'iu');

/** A law, programme or count of a matter is no case of it: "revisi aturan kekerasan terhadap anak". */
const POLICY = new RegExp(
  `(?<![\\p{L}])(?:${POLICY_WORDS.join('|')})\\s+(?:(?:soal|tentang|terkait|atas|dan|kasus|tindak|pidana|dugaan|hukum|angka|penanganan|bahaya)\\s+){0,3}(?=${
    anyOf([...SEXUAL_CRIME, ...CHILD_MATTERS, ...HOME_VIOLENCE, ...SUICIDE], 'iu').source
  })(?:\\p{L}+\\s?){1,4}`,
  'giu',
);
const CHILD = anyOf(CHILD_WORDS, 'iu').source;
const IN_WORDS = [...CHILD_YEARS].reverse().join('|').replaceAll(' ', '\\s+');

/** Years in digits; what is written in words is a child's age. */
const yearsOf = (printed = ''): number => (/^\d/.test(printed) ? Number(printed) : 0);

/** What has to come together near the matter; one strong sign or two weak ones. */
const ENOUGH = 2;

/** Words for works of fiction of which so many make the article one about such a work. */
const MANY = 3;
const FILM =
  /(?<![\p{L}])(?:film|sinetron|novel|serial|sutradara|bioskop|pemeran|adegan|sinopsis|teater)(?![\p{L}])/giu;

const paragraphsOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && startOf(line.trim())?.kind !== 'link');

/** Signs that something has happened to somebody, whatever else the article is about. */
const SERIOUS: ReadonlySet<Sign['sign']> = new Set([
  'arrest',
  'kin',
  'dead',
  'raid',
  'pseudonym',
  'group',
  'initials',
]);

/** The last year that is printed. */
const yearOf = (printed: string): number =>
  Math.max(0, ...[...printed.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number));

/** Matters that are images too; where one of the harmless phrases with such a word stands, the bare word is meant so. */
const IMAGES = [
  /(?<![\p{L}])(?:pelecehan|melecehkan|dilecehkan)(?!\s+(?:seksual|fisik|verbal|anak|siswi|murid|santri))(?![\p{L}])/giu,
  /(?<![\p{L}])bunuh\s+diri(?![\p{L}])/giu,
  /(?<![\p{L}])(?:perkosaan|pemerkosaan|memperkosa|diperkosa)(?![\p{L}])/giu,
];

/** Whether a harmless phrase in a line has such a word. */
const isImageIn = (line: string, image: RegExp): boolean =>
  (line.match(HARMLESS_PHRASES) ?? []).some((phrase) => phrase.search(image) >= 0);

/** "anak korban, anak saksi, maupun anak yang berkonflik dengan hukum": all kinds of them, and nobody. */
const KINDS = (() => {
  const kind =
    'anak\\s+(?:sebagai\\s+|yang\\s+menjadi\\s+)?(?:korban|saksi|pelaku|(?:yang\\s+)?ber(?:konflik|hadapan)\\s+dengan\\s+hukum)';
  return new RegExp(`${kind}(?:(?:,?\\s+(?:dan|maupun|atau|serta)\\s+|,\\s*)${kind})+`, 'giu');
})();

const withoutCounts = (paragraph: string): string => paragraph.replace(COUNTS, ' … ');

const withoutHarmless = (paragraph: string): string =>
  paragraph
    .replace(HARMLESS_PHRASES, ' … ')
    .replace(FORBIDDEN_TOGETHER, ' … ')
    .replace(KINDS, ' … ')
    .replace(POLICY, ' … ');

/** Of whom a lawsuit tells as well: kin by name, and who left them something. */
const HEIRS: ReadonlySet<Sign['sign']> = new Set(['late', 'named-kin']);

/** Takes out "(nama samaran)", so that the age stands after the name again. */
const withoutPseudonymNote = (paragraph: string): string =>
  paragraph.replace(/\s*\((?:[^()\n]{0,30})(?:samaran|disamarkan|sebenarnya|asli)\)/giu, '');

/** "AR (15)", "Fikri, 11 tahun", "RK, umur 15 tahun", "Lilis, 15, tinggal": the number of years after a name or initials. */
const NAMED_WITH_AGE =
  /((?:\p{Lu}[\p{L}'’.-]*\s+){0,4}\p{Lu}[\p{L}'’.-]*)\s*(?:\((\d{1,2})(?:\s*(?:tahun|taun|th|thn))?\)|,\s*(?:(?:umur|usia|berumur|berusia)\s*:?\s*(?=\d+\s*(?:tahun|taun|th|thn)))?(\d{1,2})(?:\s*(?:tahun|taun|th|thn)(?![\p{L}])(?!\s*(?:penjara|kurungan|lalu|silam))|(?=,\s\p{Ll})))/gu;

const INITIALS = /(?<![\p{L}])(?:ber)?inisial\s+\p{Lu}{1,4}(?![\p{L}])/iu;

/** "penganiayaan oleh pamannya": who did it to one person. */
const BY_KIN =
  /(?<![\p{L}])oleh\s+(?:paman|ayah|ibu|bapak|kakek|nenek|kakak|bibi|orang\s*tua|suami|istri|mertua|majikan|pacar|guru)(?:nya|\s+(?:kandung|tiri|angkat))(?![\p{L}])/iu;

/** "mantan pacarnya": of one person. */
const FORMER_LOVE =
  /(?<![\p{L}])(?:mantan|eks|bekas)\s+(?:pacar|suami|istri|kekasih|tunangan)(?:nya)?(?![\p{L}])|(?<![\p{L}])(?:mantannya|pacarnya|kekasihnya)(?![\p{L}])/iu;

/** "video pribadinya": that of one person. */
const AN_IMAGE =
  /(?<![\p{L}])(?:video|foto|konten|rekaman|gambar)\s+(?:pribadi|intim|syur|bugil|telanjang|privat|asusila|mesum|vulgar)nya(?![\p{L}])/iu;

/** "Yang sulung, sembilan tahun, menyuapi", "Yang bungsu baru 4 tahun.", "K, cewek 14 tahun": an age between commas is somebody's. */
const APPOSED_AGE = new RegExp(
  `(?:,\\s+|(?<![\\p{L}])(?:(?:cewek|cowok|perempuan|laki-laki|lelaki|wanita|pemuda|pemudi|abg)\\s+(?:itu\\s+)?|(?:yang|si)\\s+(?:sulung|bungsu|tengah|tertua|termuda|kembar|kecil)\\s+(?:baru\\s+|masih\\s+|berusia\\s+|berumur\\s+)*)(?:umur\\s+|usia\\s+)?)(\\d{1,2}|${IN_WORDS})\\s*(?:tahun|taun|th|thn)(?=\\s*[,.)]|\\s+(?:itu|ini|yang|asal|warga|dari)(?![\\p{L}]))`,
  'giu',
);

/** One child of whom nothing more is told. */
const SMALL_ONE =
  /(?<![\p{L}])(?:seorang\s+(?:pelajar|siswi|siswa|bocah|balita|bayi|anak|santri\p{L}*|murid|remaja|gadis)|bocah|anak\s+korban|balita\s+(?:itu|tersebut))(?![\p{L}])/iu;

interface Sign {
  sign:
    | 'named'
    | 'initials'
    | 'kin'
    | 'former'
    | 'late'
    | 'notice'
    | 'image'
    | 'report'
    | 'victim'
    | 'arrest'
    | 'somebody'
    | 'dead'
    | 'child'
    | 'raid'
    | 'pseudonym'
    | 'named-kin'
    | 'group';
  weight: number;
  words: string;
  /** An adult by name: no sign of a child's case by itself. */
  isAdult?: boolean;
}

/** The signs in a paragraph that it tells of one person. */
function personSigns(paragraph: string, isPublic: (name: string) => boolean): Sign[] {
  const signs: Sign[] = [];
  const note = (sign: Sign['sign'], weight: number, found: RegExpExecArray | null) => {
    if (found) signs.push({ sign, weight, words: found[0] });
  };
  const named = agesIn(paragraph).find(({ name }) => !isPublic(name));
  if (named) {
    const isAdult = named.years >= ADULT && !/^[\p{Lu}.]{1,5}$/u.test(named.name);
    signs.push({ sign: 'named', weight: 2, words: named.words, isAdult });
  }
  note('initials', 2, INITIALS.exec(paragraph));
  note('former', 1, FORMER_LOVE.exec(paragraph));
  note('report', 1, A_REPORT.exec(paragraph));
  note('image', 1, AN_IMAGE.exec(paragraph));
  note('kin', 2, OF_A_VICTIM.exec(paragraph) ?? OWN_KIN.exec(paragraph) ?? BY_KIN.exec(paragraph));
  note('arrest', 2, ARREST.exec(paragraph));
  note('pseudonym', 2, PSEUDONYM.exec(paragraph));
  note('named-kin', 1, NAMED_KIN.exec(paragraph));
  note('victim', 1, A_VICTIM.exec(paragraph));
  note('raid', 1, RAID.exec(paragraph));
  note('group', 1, OF_A_GROUP.exec(paragraph));
  note('somebody', 1, SOMEBODY.exec(paragraph) ?? CLASS.exec(paragraph));
  note('late', 1, LATE.exec(paragraph));
  note('notice', 1, NOTICE.exec(paragraph));
  note('dead', 2, FOUND_DEAD.exec(paragraph));
  return signs;
}

/** From this age on nobody is a child (UU 35/2014, article 1). */
const ADULT = 18;

/** "bocah 8 tahun", "siswi berusia 15 tahun", "anaknya yang masih 13 tahun"; no range and no sentence. */
const CHILD_WITH_AGE = new RegExp(
  `(?:${CHILD})(?:\\s+(?:laki-laki|perempuan|putri|putra|lelaki|itu|tersebut|kecil|kembar|asal\\s+\\p{Lu}\\p{L}+))*(?:\\s+|[^.\\n\\d]{0,40}?(?:berusia|berumur|usia|umur|usianya|umurnya|baru|masih)\\s+)(\\d{1,2}|${IN_WORDS})\\s*(?:tahun|taun|th|thn|bulan|hari|pekan|minggu)(?![\\p{L}])(?!\\s*(?:ke\\s+(?:atas|bawah)|hingga|sampai|penjara|kurungan|pidana|lalu|silam|terakhir|lebih\\s+tua|pertama|kemudian|menjabat|bekerja))`,
  'giu',
);

/** "umurnya baru enam belas", "umurnya lima belas,": said of somebody without a word for a child. */
const YOUNG = new RegExp(
  `(?:(?:umurnya|usianya|berumur|berusia)\\s+(?:masih\\s+|baru\\s+)|umurnya\\s+|(?:waktu|saat|ketika|kala)\\s+itu\\s+(?:(?:masih|baru|berusia|berumur)\\s+)*)(\\d{1,2}|${IN_WORDS})(?![\\p{L}\\d])(?!\\s*(?:puluh|ratus|bulan\\s+sejak|persen|hari\\s+kerja|tahun\\s+(?:lebih|berdiri)))`,
  'giu',
);

const LEVEL =
  '(?:SD|SMP|SMA|SMK|MTs|MI|MA|TK|PAUD|sekolah\\s+(?:dasar|menengah\\s+\\p{L}+|menengah|rakyat))';
const GRADE =
  '(?:\\d{1,2}|[IVX]+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua\\s+belas)';

/** "masih duduk di kelas 5 SD", "duduk di bangku SMP", "baru kelas tiga sekolah dasar", "bocah kelas dua". */
const AT_SCHOOL = new RegExp(
  `(?<![\\p{L}])(?:(?:(?:masih|baru|sedang)\\s+)?duduk\\s+(?:di\\s+)?(?:(?:bangku\\s+)?(?:kelas\\s+${GRADE}|${LEVEL})|bangku\\s+sekolah)|(?:masih|baru)\\s+(?:bersekolah\\s+di\\s+|di\\s+)?(?:bangku\\s+)?(?:kelas\\s+${GRADE}|${LEVEL})|(?:bocah|remaja|korban|pelaku|gadis)\\s+(?:yang\\s+)?(?:kelas\\s+${GRADE}|${LEVEL})|(?:siswa|siswi|murid|pelajar)\\s+(?:${LEVEL}\\s+)?kelas\\s+${GRADE}|(?:keduanya|ketiganya|mereka)\\s+(?:sama-sama\\s+)?masih\\s+${LEVEL}|baru\\s+(?:lulus|tamat)\\s+(?:dari\\s+)?${LEVEL}|sebelum\\s+(?:ia|dia)\\s+(?:lulus|tamat)\\s+${LEVEL})(?![\\p{L}])`,
  'iu',
);

/** "Florentina, kelas VIII, SMPN 7", "Faozaro, siswa SMP": a class or kind of school behind a name; who wins is no case. */
const NAMED_IN_CLASS = new RegExp(
  `(?<!(?:[Jj]uara|[Pp]emenang|[Pp]eraih|[Pp]enerima)[^.,\\n]{0,40})(?<![\\p{L}])\\p{Lu}[\\p{L}'’-]+,\\s+(?:(?:siswa|siswi|murid|pelajar|santri|ketua)\\s+)?(?:[Kk]elas\\s+${GRADE}[A-Z]?|(?<=(?:siswa|siswi|murid|pelajar)\\s+)${LEVEL})(?![\\p{L}])`,
  'u',
);

/** "kelas 2 SD" of anybody. */
const CLASS = new RegExp(`(?<![\\p{L}])kelas\\s+${GRADE}\\s+${LEVEL}(?![\\p{L}])`, 'iu');

/** "Anak: Rizky …", "perkara Anak", "Anak Berhadapan dengan Hukum": the word of the statute for one child. */
const STATUTE_CHILD =
  /(?<![\p{L}])(?:Anak\s*:\s*\p{Lu}|(?:perkara|diversi|terhadap|identitas|nama|para|sidang|tuntutan)\s+Anak(?!\s+\p{Lu})|Anak\s+(?:Korban|Saksi|Pelaku)|anak\s+saksi)(?![\p{L}]{2})/u;

const OF_A_FIRM = /(?<![\p{L}])anak\s+(?:per)?usaha(?:an)?(?:nya)?(?![\p{L}])/iu;

/** "lahir 4 Mei 2011", "tempat/tanggal lahir Medan, 04-05-2011", "kelahiran 2010". */
const BORN =
  /(?<![\p{L}])(?:lahir|kelahiran|ttl)(?![\p{L}])[^\n;]{0,50}?(?<!\d)((?:19|20)\d\d)(?!\d)/giu;

/** The sign that tells one child under 18 in a paragraph: strong with an age or a class, else weak. */
function childSigns(paragraph: string, isPublic: (name: string) => boolean, year: number): Sign[] {
  const sign = (weight: number, words: string): Sign[] => [
    { sign: weight > 1 ? 'child' : 'somebody', weight, words },
  ];
  for (const { words, name, years } of agesIn(paragraph)) {
    if (years < ADULT && !isPublic(name)) return sign(2, words);
  }
  for (const pattern of [CHILD_WITH_AGE, CHILDREN_OF_A_CASE, YOUNG, APPOSED_AGE]) {
    for (const [words, years] of paragraph.matchAll(pattern)) {
      if (yearsOf(years) < ADULT) return sign(2, words);
    }
  }
  for (const [words, born] of paragraph.matchAll(BORN)) {
    if (year > 0 && Number(born) <= year && year - Number(born) < ADULT) return sign(2, words);
  }
  for (const pattern of [ONE_CHILD, AT_SCHOOL, NAMED_IN_CLASS, STATUTE_CHILD]) {
    const [one] = pattern.exec(paragraph) ?? [];
    if (one !== undefined) return sign(2, one);
  }
  const [small] = SMALL_ONE.exec(paragraph) ?? [];
  return small === undefined ? [] : sign(1, small);
}

/** "Forum Anak Belu diwakili ketuanya, " before a name: a child that speaks for children. */
const FOR_CHILDREN =
  /(?<![\p{L}])(?:Forum|Parlemen|Duta|Kongres)\s+(?:Anak|Remaja)(?![\p{L}])[^.!?\n]{0,60}$/u;

/** How far before a name that may stand. */
const REACH = 90;

/** The ages that stand after a name or initials. */
function agesIn(paragraph: string): { words: string; name: string; years: number }[] {
  const text = withoutPseudonymNote(paragraph);
  return [...text.matchAll(NAMED_WITH_AGE)]
    .filter(({ index }) => !FOR_CHILDREN.test(text.slice(Math.max(0, index - REACH), index)))
    .map(([words, name = '', bracketed, apposed]) => ({
      words,
      name,
      years: Number(bracketed ?? apposed),
    }))
    .filter(({ name }) => !NO_ONE.test(name));
}
