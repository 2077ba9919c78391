import { wordsOfText } from '../../src/timeline/wording.ts';
import { OFFICE_HEADS } from '../lang/id/offices.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { QUOTE_CUES } from '../lang/id/speech.ts';
import { DEGREES, HONORIFICS, RANKS } from '../lang/id/titles.ts';
import {
  isOffice,
  isOfficeWord,
  type Mention,
  type NameHints,
  PLACE_HEADS,
  readMention,
} from './mention.ts';

/** Somebody whom the article names. */
export interface Person {
  name: string;
  role: string | null;
  organisation: string | null;
}

/** Who a mention turned out to be. */
export interface Found {
  person: Person;
  /** Several people of the article fit. */
  ambiguous: boolean;
}

/** The people and abbreviations of one article, gathered before any statement is read. */
export class Register {
  readonly people: Person[] = [];
  readonly hints: NameHints;
  readonly #text: string;
  #fullForms = new Map<string, string>();

  constructor(text: string) {
    this.#text = text.replace(/\s?\([^()\n]{0,40}\)/g, '');
    this.hints = { loneNames: loneNamesIn(text), places: placesIn(text) };
    for (const { short, full } of abbreviationsIn(text)) {
      if (!this.#fullForms.has(short)) this.#fullForms.set(short, full);
    }
    for (const mention of officesIn(text, this.hints)) this.add(mention);
  }

  /** Takes in a named person, or what a further mention adds to one. */
  add(mention: Mention): void {
    if (mention.kind !== 'person' || !mention.name) return;
    if (NO_NAMES.has(wordsOfText(mention.name)[0] ?? '')) return;
    const tokens = wordsOfText(mention.name);
    const known =
      this.people.find(({ name }) => sameName(wordsOfText(name), tokens)) ?? this.#shorter(tokens);
    if (!known) {
      if (this.#longer(tokens)) {
        this.#enrich(this.#longer(tokens), mention);
        return;
      }
      this.people.push({
        name: mention.name,
        role: mention.role,
        organisation: mention.organisation,
      });
      return;
    }
    if (tokens.length > wordsOfText(known.name).length) known.name = mention.name;
    this.#enrich(known, mention);
  }

  #enrich(known: Person | undefined, { role, organisation }: Mention): void {
    if (!known || !role || role.length <= (known.role?.length ?? 0)) return;
    known.role = role;
    known.organisation = organisation ?? known.organisation;
  }

  /** The one person whose name so far is a part of this fuller one. */
  #shorter(tokens: readonly string[]): Person | undefined {
    if (tokens.length < 2) return undefined;
    const found = this.people.filter(({ name }) => {
      const own = wordsOfText(name);
      return own.length < tokens.length && isShortFor(own, tokens);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person whose fuller name this one is a part of. */
  #longer(tokens: readonly string[]): Person | undefined {
    const found = this.people.filter(({ name }) => {
      const own = wordsOfText(name);
      return own.length > tokens.length && isShortFor(tokens, own);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The person that a full name, one token of it, or an initialled form means. */
  find(name: string): Found | null {
    const tokens = wordsOfText(name);
    const exact = this.people.filter((person) => sameName(wordsOfText(person.name), tokens));
    const [only] = exact;
    if (only) return { person: only, ambiguous: false };
    const partial = this.people.filter((person) => isShortFor(tokens, wordsOfText(person.name)));
    const last = partial.at(-1);
    return last ? { person: partial[0] ?? last, ambiguous: partial.length > 1 } : null;
  }

  /** The person who holds an office that is named without them: "Kapolda", "Kepala BKN". */
  holder(role: string): Found | null {
    const wanted = this.#officeWords(role);
    const holders = this.people.filter(
      (person) => person.role && fits(wanted, this.#officeWords(person.role)),
    );
    const [first] = holders;
    return first ? { person: first, ambiguous: holders.length > 1 } : null;
  }

  /**
   * Names that so far are only a part of a fuller one printed somewhere: "Leonard" where the article
   * also has "Leonard Siahaya", standing on its own after a mark or a small word.
   */
  completeNames(): void {
    const runs = nameRunsIn(this.#text, this.hints);
    for (const person of this.people) {
      const own = wordsOfText(person.name);
      const [fuller] = runs
        .filter((run) => run.length > own.length && isShortFor(own, wordsOfText(run.join(' '))))
        .sort((a, b) => b.length - a.length);
      if (fuller) person.name = fuller.join(' ');
    }
    this.#joinTwins();
  }

  /** Two people who turn out to have one name are one. */
  #joinTwins(): void {
    const byName = new Map<string, Person>();
    for (const person of [...this.people]) {
      const twin = byName.get(person.name);
      if (!twin) {
        byName.set(person.name, person);
        continue;
      }
      this.people.splice(this.people.indexOf(person), 1);
      if ((person.role?.length ?? 0) > (twin.role?.length ?? 0)) {
        twin.role = person.role;
        twin.organisation = person.organisation ?? twin.organisation;
      }
    }
  }

  /**
   * A body as the article names it at its fullest: "KPU" → Komisi Pemilihan Umum where it is spelled
   * out, "BPBD Kota Batuwangi" → the long form only where the article prints just that.
   */
  fullForm(name: string): string {
    const whole = this.#fullForms.get(name);
    if (whole) return whole;
    const [first = '', ...rest] = name.split(' ');
    const full = this.#fullForms.get(first);
    const spelled = full ? [full, ...rest].join(' ') : name;
    return this.#text.includes(spelled) ? spelled : name;
  }

  /** The body that an office belongs to without naming it: Kapolda Sultra → Polda Sultra; only as printed. */
  bodyOfOffice(role: string): string | null {
    for (const [office, bodies] of BODY_OF_OFFICE) {
      const match = office.exec(role);
      if (!match) continue;
      const place = role.slice(match[0].length).trim();
      for (const body of bodies) {
        const full = `${body} ${place}`.trim();
        if (place && this.#text.includes(full)) return full;
      }
      const bare = bodies.find((body) =>
        new RegExp(`(?<![\\p{L}])${body}(?![\\p{L}])`, 'u').test(this.#text),
      );
      if (bare) return this.#fullForms.get(bare) ?? bare;
    }
    const field = /^(?:Wakil\s+)?Menteri\s+(?!Koordinator)(.+)$/u
      .exec(role)?.[1]
      ?.replace(/\s+RI$/, '');
    if (!field) return null;
    const ministry = `Kementerian ${field}`;
    if (this.#text.includes(ministry)) return ministry;
    const short =
      /(?<![\p{L}])(?:Kementerian \p{Lu}[\p{L}]+|Kem(?:en)?(?!erdekaan)\p{Ll}{2,}|Kominfo|Komdigi)(?![\p{L}])/u.exec(
        this.#text,
      )?.[0];
    return short ? (this.#fullForms.get(short) ?? short) : null;
  }

  #officeWords(role: string): Set<string> {
    const expanded = role
      .split(' ')
      .map((word) => this.#fullForms.get(word) ?? OFFICE_SHORTS[word.toLowerCase()] ?? word)
      .join(' ');
    return new Set(wordsOfText(expanded).filter((word) => !IGNORED.has(word)));
  }
}

/** Offices whose body is not part of their name, and the body's names. */
const BODY_OF_OFFICE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:Wa)?[Kk]apolri\b/u, ['Polri', 'Kepolisian Negara Republik Indonesia']],
  [/^(?:Wa)?[Kk]apolda\b/u, ['Polda', 'Kepolisian Daerah']],
  [/^(?:Wa)?[Kk]apolrestabes\b/u, ['Polrestabes']],
  [/^(?:Wa)?[Kk]apolresta\b/u, ['Polresta']],
  [/^(?:Wa)?[Kk]apolres\b/u, ['Polres', 'Kepolisian Resor']],
  [/^(?:Wa)?[Kk]apolsek\b/u, ['Polsek']],
  [/^(?:Kajari|Kepala Kejaksaan Negeri)\b/u, ['Kejaksaan Negeri', 'Kejari']],
  [/^(?:Kajati|Kepala Kejaksaan Tinggi)\b/u, ['Kejaksaan Tinggi', 'Kejati']],
  [/^(?:Dandim|Komandan Kodim)\b/u, ['Kodim']],
  [/^(?:Danrem|Komandan Korem)\b/u, ['Korem']],
  [/^(?:Pangdam|Panglima Kodam)\b/u, ['Kodam']],
  [/^(?:Wakil )?(?:Bupati|bupati)\b/u, ['Pemerintah Kabupaten', 'Pemkab']],
  [
    /^(?:Penjabat |Pj\.? |Plt\.? )?(?:Wakil )?(?:Wali ?[Kk]ota|wali kota)\b/u,
    ['Pemerintah Kota', 'Pemkot'],
  ],
  [/^(?:Penjabat |Pj\.? )?(?:Wakil )?(?:Gubernur|gubernur)\b/u, ['Pemerintah Provinsi', 'Pemprov']],
];

const IGNORED = new Set(['ri', 'republik', 'indonesia', 'dan', 'itu', 'ini', 'tersebut']);

/** Offices whose short form does not show in brackets because everyone knows it. */
const OFFICE_SHORTS: Readonly<Record<string, string>> = {
  menkominfo: 'Menteri Komunikasi dan Informatika',
  wamenkominfo: 'Wakil Menteri Komunikasi dan Informatika',
  mendagri: 'Menteri Dalam Negeri',
  menkeu: 'Menteri Keuangan',
  menkes: 'Menteri Kesehatan',
  mentan: 'Menteri Pertanian',
  mendag: 'Menteri Perdagangan',
  menag: 'Menteri Agama',
  mensos: 'Menteri Sosial',
  menhub: 'Menteri Perhubungan',
  menlu: 'Menteri Luar Negeri',
  menhan: 'Menteri Pertahanan',
  menpora: 'Menteri Pemuda dan Olahraga',
  menaker: 'Menteri Ketenagakerjaan',
  kemenkominfo: 'Kementerian Komunikasi dan Informatika',
  dirjen: 'Direktur Jenderal',
  sekjen: 'Sekretaris Jenderal',
  sekda: 'Sekretaris Daerah',
  kadis: 'Kepala Dinas',
  kabid: 'Kepala Bidang',
  jubir: 'juru bicara',
  kabag: 'Kepala Bagian',
  kasat: 'Kepala Satuan',
  dirut: 'Direktur Utama',
  wabup: 'Wakil Bupati',
  wagub: 'Wakil Gubernur',
  ketum: 'Ketua Umum',
  humas: 'Humas',
  aptika: 'Aplikasi Informatika',
  aptik: 'Aplikasi Informatika',
};

function fits(wanted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return wanted.size > 0 && [...wanted].every((word) => held.has(word));
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((token, at) => token === b[at] || slip(token, b[at] ?? ''))
  );
}

/** One letter off in a long token: Marwan – Marwam. */
function slip(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length || a[0] !== b[0]) return false;
  return [...a].filter((letter, at) => letter !== b[at]).length === 1;
}

/** "Nezar" for Nezar Patria, "Semuel A." for Semuel Abrijani, "Muhammad Irfandi" for M. Irfandi. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of short) {
    const found = long.findIndex(
      (other, place) =>
        place >= at &&
        (other === token ||
          slip(other, token) ||
          (token.length === 1 && other.startsWith(token)) ||
          (other.length === 1 && token.startsWith(other))),
    );
    if (found === -1) return false;
    at = found + 1;
  }
  return short.some((token) => token.length > 1);
}

const CUE_BEFORE =
  /\b(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|tegas|imbuh|sambung|lanjut|tambah|pungkas|papar|beber|tukas|tandas|menurut|Menurut|jawab|tanya|kata|Kata)\s+(\p{Lu}[\p{L}'’]+)(?=[\s.,](?!\p{Lu}))/gu;
const CUE_AFTER =
  /(?:^|[.\n]\s*|\bdan\s|,\s)(\p{Lu}[\p{L}'’]+)(?=\s(?:juga\s|pun\s|lantas\s|kemudian\s|kembali\s)?(?:mengatakan|menyebut|menjelaskan|menegaskan|menambahkan|mengaku|menuturkan|mengungkapkan|menyatakan|meminta|menilai|berharap|memastikan|membenarkan|menerangkan|membantah|mengimbau|mengingatkan|menyampaikan|melanjutkan|mengklaim)\b)/gu;

/** Single capital words that speak: they are names, wherever else they stand. */
function loneNamesIn(text: string): Set<string> {
  const names = new Set<string>();
  const offices = new Set(OFFICE_HEADS);
  for (const pattern of [CUE_BEFORE, CUE_AFTER]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const lower = name.toLowerCase();
      if (
        !offices.has(lower) &&
        !isOffice(lower) &&
        !NO_NAMES.has(lower) &&
        !RANKS.has(lower) &&
        !HONORIFICS.has(lower) &&
        name !== name.toUpperCase()
      )
        names.add(name);
    }
  }
  return names;
}

const SPEAKING: ReadonlySet<string> = new Set(QUOTE_CUES);

/** Words in a run of capitals that cannot belong to a name. */
const NOT_IN_NAME =
  /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Pasal|Nomor|Tahun|Undang|Peraturan)$/;

const isTitleWord = (word: string | undefined): boolean => {
  const plain = word?.replace(/\./g, '').toLowerCase() ?? '';
  return plain !== '' && (RANKS.has(plain) || HONORIFICS.has(plain) || DEGREES.has(plain));
};

/** Runs of two to five capital words that stand alone: after a mark, a title or a small word. */
function nameRunsIn(text: string, hints: NameHints): string[][] {
  const runs: string[][] = [];
  for (const match of text.matchAll(
    /(?:^|[\n.,("“”:–-]\s*|(?<![\p{L}])(\p{L}[\p{L}.]*)\s)((?:\p{Lu}[\p{L}'’]*\.?\s){1,4}\p{Lu}[\p{L}'’]+)(?![\p{L}\p{N}-]|\s\p{Lu})/gmu,
  )) {
    const before = match[1] ?? '';
    const title =
      RANKS.has(before.replace(/\.$/, '').toLowerCase()) ||
      HONORIFICS.has(before.replace(/\.$/, '').toLowerCase());
    if (before !== '' && /^\p{Lu}/u.test(before) && !title) continue;
    const words = (match[2] ?? '').split(/\s+/);
    while (isTitleWord(words[0])) words.shift();
    while (isTitleWord(words.at(-1))) words.pop();
    if (words.length < 2 || words.some((word) => /\p{L}{5,}\./u.test(word))) continue;
    const unfit = words.some((word, at) => {
      const lower = word.toLowerCase().replace(/\.$/, '');
      return (
        NOT_IN_NAME.test(word) ||
        isOffice(lower) ||
        PLACE_HEADS.has(word) ||
        isOfficeWord(word) ||
        RANKS.has(lower) ||
        NO_NAMES.has(lower) ||
        (at === 0 && (SPEAKING.has(lower) || /^(?:di|me)\p{L}{5,}/u.test(lower))) ||
        (word === word.toUpperCase() && word.length > 2)
      );
    });
    if (!unfit && !hints.places?.has(words.join(' '))) runs.push(words);
  }
  return runs;
}

/** Names after "Kota", "Kabupaten", "Polres" that end before a small word or a mark: those are places. */
function placesIn(text: string): Set<string> {
  const places = new Set<string>();
  for (const match of text.matchAll(
    /(?<![\p{L}])(\p{Lu}\p{L}+)((?: \p{Lu}[\p{Ll}’'-]+){1,3})(?= \p{Ll}|[,.)]| –| \()/gu,
  )) {
    if (PLACE_HEADS.has(match[1] ?? '')) places.add((match[2] ?? '').trim());
  }
  return places;
}

/** "Badan Siber dan Sandi Negara (BSSN)": letters of the short form begin words of the full one. */
function* abbreviationsIn(text: string): Generator<{ short: string; full: string }> {
  for (const match of text.matchAll(/\(([\p{L}/.-]{2,24})\)/gu)) {
    const short = match[1] ?? '';
    const before =
      text
        .slice(Math.max(0, match.index - 120), match.index)
        .split(/[.,;\n"“”()]/)
        .at(-1)
        ?.trim() ?? '';
    const words = before.split(/\s+/);
    const letter = short[0]?.toLowerCase() ?? '';
    for (let count = Math.min(words.length, 9); count >= 2; count -= 1) {
      const full = words.slice(-count);
      if (
        full[0]?.[0]?.toLowerCase() === letter &&
        /^\p{Lu}/u.test(full[0]) &&
        spells(short, full)
      ) {
        yield { short, full: full.join(' ') };
        break;
      }
    }
  }
}

function spells(short: string, words: readonly string[]): boolean {
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]?.toLowerCase())
    .join('');
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (initials === letters) return true;
  // Kemen-kominfo, Dirjen Aptika: letters of the short form in order within the words.
  let at = 0;
  const all = words.join('').toLowerCase();
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 3 && letters.length <= all.length / 1.5;
}

/** Every "office, name" in the text, in reading order. */
function* officesIn(text: string, hints: NameHints): Generator<Mention> {
  const heads = new Set([...OFFICE_HEADS, ...HONORIFICS, ...RANKS]);
  for (const match of text.matchAll(/[\p{L}][\p{L}.'’-]*/gu)) {
    const word = match[0].replace(/\.$/, '').toLowerCase();
    if (!heads.has(word) && !isOffice(word)) continue;
    if (text[match.index - 1] === '(') continue;
    const rest = text.slice(match.index, match.index + 300).split('\n')[0] ?? '';
    const read = readMention(rest, hints);
    if (
      read?.mention.kind === 'person' &&
      read.mention.name &&
      read.mention.name.split(' ').length <= 6
    )
      yield read.mention;
  }
}
