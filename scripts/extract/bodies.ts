import { wordsOfText } from '../../src/wording/words.ts';
import {
  ALSO_BODIES,
  BODIES_IN_LETTERS,
  BODY_OF_OFFICE,
  BODY_SPELLED,
  JOINED_SERVICES,
  NATIONAL,
  ONLY_FIRST,
  PART_HEADS,
  POLICE_PARTS,
  WHOLE_OF_PART,
} from '../lang/id/bodies.ts';
import { HEADED } from '../lang/id/office-contractions.ts';
import {
  FIELD_SHORTS,
  HELD_OVER_A_FIELD,
  HELD_OVER_A_PLACE,
  OFFICE_SPELLED,
  SPEAKS_FOR_ONESELF,
} from '../lang/id/offices.ts';
import { PROVINCE_SHORTS } from '../lang/id/places.ts';
import { type Evidence, placeFromArticle } from './border.ts';
import { isInFraction, withoutFraction } from './fraction.ts';
import {
  endsLikeName,
  englishOfficeLength,
  isAbbreviation,
  isBody,
  isBodyHead,
  isCapital,
  isEnglish,
  isNamedAfterPeople,
  isNameToken,
  isOffice,
  isOfficeWord,
  isPlaceHead,
  isPlaceWord,
  isShortForm,
  isTitleAt,
  needsMore,
  placeLength,
} from './lexicon.ts';
import { isOfficial } from './official.ts';
import { matchesIn, type Token } from './token.ts';
import { NO_WORD, plainTextOf, textOf, trait, type Word, wordOf, wordsOf } from './word.ts';

/** Words that two names of one body may differ in. */
const IGNORED = new Set(
  'ri republik indonesia dan kota kabupaten kab provinsi prov pt tbk persero'.split(' '),
);

/** "VP Public Relations", "Guru BK": what an office sees to, and nothing that may be a body's name. */
const namesNoBody = (rest: string): boolean =>
  wordsOf(rest.trim()).every(
    (word) => !isCapital(word) || isOfficeWord(word) || isOffice(word) || isAbbreviation(word),
  );

/** What follows a body's name and is only a part of it. */
const isPartOfBody = trait(({ raw }) => /^(?:Divisi|Bidang|Komisi|Fraksi)$/.test(raw));

/** Small words that no name of a body goes on with: "KONI Ambara sekaligus manajer tim". */
const isAfterBody = trait(({ raw }) =>
  /^(?:sekaligus|merangkap|bidang|divisi|yang|selaku|asal|periode|nonaktif|terpilih|nomor)$/.test(
    raw,
  ),
);

const isCouncil = trait(({ plain }) => /^(?:DPRD|DPR|DPRA|DPRK|DPRP|MPR)$/.test(plain));

/** A part of a body that has a name of its own: Ditjen, Pusat, Ditreskrimsus. */
const isPartHead = trait(({ raw }) => PART_HEADS.has(raw.toLowerCase()));
const isPolicePart = trait(({ raw }) => POLICE_PARTS.test(raw));
const isOnlyFirst = trait(({ raw }) => ONLY_FIRST.has(raw));

/** Words of small letters inside a name: "Badan Siber dan Sandi Negara". */
const isLink = trait(({ raw }) => /^(?:dan|untuk|dr)$/.test(raw));
/** A number in a name: "Kodim 0817", "Yonif 713/ST". */
const isNumber = trait(({ plain }) => /^\d{2,4}$|^\d+\/\p{L}+/u.test(plain));

/** Heads of offices in one word that name the body behind them, and what it begins with. */
const LONG_HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Kadis (?=\p{Lu})/u, 'Dinas '],
  [/^Kakanwil (?=\p{Lu})/u, 'Kanwil '],
  [/^Kasat ?[Pp]ol (?=PP)/u, 'Satpol '],
];

const isNamedIn = (text: string, name: string): boolean =>
  text.includes(name) && new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text);

const OF_REPUBLIC = /\s(?:RI|Republik Indonesia)$/;

/** Between two offices of one person. */
const TWO_OFFICES = /\s(?:yang juga|sekaligus|merangkap)\s/u;

/** "Menteri Agama", "Wakil Menteri Keuangan", "Menag". */
const MINISTER = /^(?:Wakil\s)?(?:Menteri|Wamen|Men\p{Ll})/iu;

/** Brackets after a name, which are left out of it. */
const BRACKETS = /\s?\([^()\n]{0,40}\)/g;
/** Characters of a text in which the name of a body ends, brackets left out. */
const LONGEST_NAME = 160;

/** A body as the article prints it. */
interface Printed {
  text: string;
  words: readonly Word[];
  key: ReadonlySet<string>;
}

/** Who works under the secretary of an area, and of which. */
const UNDER_SECRETARY =
  /^(?:(?:Plt|Plh|Pj)\.? )?(?:Asisten|Staf Ahli)\s.*\b(?:Setda|Sekda|Sekretar(?:iat|is) Daerah)\b\s?(.*)$/u;

/** A force of an area. */
const isOfForce = trait(({ plain }) => /^(?:Polda|Polres\p{Ll}*|Polsek\p{Ll}*)$/u.test(plain));

/** Parts of a council that are set up for one matter. */
const OF_COUNCIL = /^(?:Panitia (?:Kerja|Khusus)|Panja|Pansus)(?!\p{L})/u;

/** For which part of the land somebody sits, or where they come from. */
const FROM_WHERE = /,?\s(?:(?:dari\s)?(?:daerah pemilihan|dapil)|asal)\s.*$/iu;

/** The bodies of one article: their short and full names, and which office speaks for which. */
export class Bodies {
  readonly #text: string;
  /** With what stands in brackets. */
  readonly #printedText: string;
  readonly #evidence: Evidence;
  readonly #fullForms = new Map<string, string>();
  readonly #printed: Printed[] = [];
  /** Every place where one is named, in reading order. */
  readonly #mentions: { name: string; start: number }[] = [];
  readonly #stateCompanies: string[];

  constructor(text: string, tokens: readonly Token[], evidence: Evidence) {
    this.#evidence = evidence;
    for (const { short, full } of abbreviationsIn(text))
      if (!this.#fullForms.has(short)) this.#fullForms.set(short, full);
    this.#stateCompanies = text.includes('(Persero)')
      ? [...text.matchAll(/(PT (?:\p{Lu}\S* ?){1,4}?) ?\(Persero\)/gu)].map((match) =>
          (match[1] ?? '').trim(),
        )
      : [];
    this.#printedText = text;
    this.#text = text.includes('(') ? text.replace(BRACKETS, '') : text;
    const seen = new Set<string>();
    const runs: Word[][] = [];
    for (const { words, start } of this.#runs(text, tokens)) {
      const name = plainTextOf(words);
      this.#mentions.push({ name, start });
      if (seen.has(name)) continue;
      seen.add(name);
      runs.push(words);
    }
    this.#addKnown(runs);
    for (const words of runs)
      this.#printed.push({ text: textOf(words), words, key: this.#keyOf(words) });
  }

  /** "BPBD Demak" and "Badan Penanggulangan Bencana Daerah Demak": a short form that nothing explains. */
  #addKnown(runs: readonly (readonly Word[])[]): void {
    for (const [short, full] of Object.entries(BODY_SPELLED))
      if (
        !this.#fullForms.has(short) &&
        runs.some(([head]) => head?.plain === short) &&
        this.#text.includes(full)
      )
        this.#fullForms.set(short, full);
    // "DPMD" and "Dinas Pemberdayaan Masyarakat dan Desa" in one article.
    for (const [head = NO_WORD] of runs) {
      if (!IN_LETTERS.test(head.plain) || this.#fullForms.has(head.plain)) continue;
      const full = new Set(runs.flatMap((words) => withInitials(head.plain, words) ?? []));
      const [only] = full;
      if (only !== undefined && full.size === 1) this.#fullForms.set(head.plain, only);
    }
    // "Kemenkeu" and "Kementerian Keuangan" in one article.
    const ministries = runs.filter(([head, next]) => head?.plain === 'Kementerian' && next);
    for (const [head] of runs) {
      const short = /^Kem(?:en)?(\p{Ll}{2,})$/u.exec(head?.plain ?? '')?.[1];
      if (!short || !head || this.#fullForms.has(head.plain)) continue;
      const full = ministries.filter((words) => spellsField(short, words.slice(1)));
      const [first] = full;
      if (first && full.every((words) => words[1] === first[1]))
        this.#fullForms.set(head.plain, plainTextOf(first));
    }
  }

  /** True for a company that the article marks as the state's: "PT Setrum Negara (Persero)". */
  isStateCompany(name: string): boolean {
    return this.#stateCompanies.some((company) => name.startsWith(company));
  }

  /** The short form of a body's name that the article explains in brackets. */
  shortOf(name: string): string | undefined {
    for (const [short, full] of this.#fullForms) if (full === name) return short;
    return undefined;
  }

  /** The body of which the article told last before a place of the text, of those that fit. */
  lastBefore(end: number, fits: (name: string) => boolean): string | null {
    return this.#mentions.findLast(({ name, start }) => start < end && fits(name))?.name ?? null;
  }

  /** The spelled-out name behind a short form that the article explains in brackets. */
  spelledOut(short: string): string | undefined {
    return this.#fullForms.get(short);
  }

  /**
   * A body as the article names it at its fullest: "KPU" → Komisi Pemilihan Umum where that is
   * printed, "Dinas Kesehatan" → Dinas Kesehatan Kota Pagar Asri where only one is named.
   */
  fullest(name: string): string {
    const words = wordsOf(name);
    if (words.length === 1 && words[0] && needsMore(words[0])) return this.#onlyWith(name) ?? name;
    const key = this.#keyOf(words);
    const same = this.#printed.filter(
      (printed) =>
        (isSubset(key, printed.key) && isSubset(printed.key, key)) ||
        abbreviates(words, printed.words),
    );
    // "Fakultas Hukum" of the one university that the article names it of.
    if (words[0]?.plain === 'Fakultas') return this.#onlyStarting(name, '') ?? name;
    const placed = this.#printed.filter(
      (printed) =>
        printed.key.size > key.size && isSubset(key, printed.key) && this.#addsPlace(key, printed),
    );
    const national =
      this.#isNational(name) ||
      same.some(({ text }) => /\b(?:RI|Pusat|Republik Indonesia)$/.test(text));
    const [first] = placed;
    const one =
      first &&
      placed.every((other) => isSubset(other.key, first.key) && isSubset(first.key, other.key));
    // Of a body without branches one that speaks for itself may be a branch all the same.
    const placedSpeaks = placed.some(({ text }) => this.#evidence.bodies.has(text));
    const usesPlaced = one && (!national || placedSpeaks);
    const candidates = usesPlaced ? placed : same;
    const spelled = this.#fullForms.get(name);
    const forms = [
      ...candidates.map(({ text }) => text),
      ...(spelled && !usesPlaced ? [spelled] : []),
    ];
    const plain = forms.filter((text) => !OF_REPUBLIC.test(text) || OF_REPUBLIC.test(name));
    // "Kemlu" where only "Kementerian Luar Negeri RI" spells it out.
    const best = (name.includes(' ') || plain.some((text) => text !== name) ? plain : forms).sort(
      (a, b) => this.#fullness(b) - this.#fullness(a),
    )[0];
    return best && this.#fullness(best) > this.#fullness(name) ? best : name;
  }

  /** "KPK", "Badan Pemeriksa Keuangan": what follows elsewhere is a part of it, not its place. */
  #isNational(name: string): boolean {
    if (NATIONAL.test(name)) return true;
    return [...this.#fullForms].some(([short, full]) => full === name && NATIONAL.test(short));
  }

  /** Words of a name with its short forms spelled out; of two equals the longer one. */
  #fullness(name: string): number {
    const spelled = name
      .split(' ')
      .map((word) => this.#fullForms.get(word) ?? word)
      .join(' ');
    return spelled.split(' ').length * 1000 + name.length;
  }

  /** "Koalisi", "Dinas": the one body whose name begins so. */
  #onlyWith(head: string): string | undefined {
    return longestOfOne(
      this.#printed.filter(({ words }) => words[0]?.plain === head && words.length > 1),
    );
  }

  /** The one council of which the article speaks, whose fractions have no place in their names. */
  council(): string | null {
    const councils = new Set(
      this.#printed
        .filter(({ words: [head = NO_WORD] }) => isCouncil(head))
        .map(({ text }) => this.fullest(text)),
    );
    const [only] = councils;
    return councils.size === 1 ? (only ?? null) : null;
  }

  /** The body that an office speaks for, at its fullest; null when the article does not name it. */
  ofOffice(role: string): string | null {
    const known = this.#ofOffice.get(role);
    if (known !== undefined) return known;
    const body = this.#readOfOffice(role);
    this.#ofOffice.set(role, body);
    return body;
  }

  readonly #ofOffice = new Map<string, string | null>();

  #readOfOffice(printed: string): string | null {
    // "Anggota DPRD Wringin dapil II", "relawan asal Kecamatan Tapin": where from, and no body.
    const role = printed.replace(FROM_WHERE, '');
    // A former office is of no body, and a source speaks for none.
    if (/^(?:mantan|eks|bekas|(?:seorang\s)?sumber(?!\sdaya))\s/i.test(role)) return null;
    // "Direktur PTKI yang juga Ketua Panitia acara": of two offices the public one speaks.
    const [first, second] = role.split(TWO_OFFICES);
    if (first && second) {
      const [one, other] = [first, second].map((office) => ({
        office,
        body: this.ofOffice(office),
      }));
      if (one?.body && isOfficial(one.office, one.body)) return one.body;
      if (other?.body && (isOfficial(other.office, other.body) || !one?.body)) return other.body;
      return one?.body ?? null;
    }
    // "Ketua Fraksi Golkar": for the council, which another sentence names, and not for the party.
    if (isInFraction(role) && !/\bDPRD?\b|Dewan Perwakilan/u.test(role))
      return this.council() ?? this.#implied(role);
    // "Asisten II Setda Provinsi Bengkulu": for the government, as the Sekretaris Daerah (gold guide).
    const [, ofArea] = UNDER_SECRETARY.exec(role) ?? [];
    const government = ofArea === undefined ? null : this.#implied(`Sekda ${ofArea}`.trim());
    if (government) return government;
    // "Anggota DPRD Wringin Fraksi Gerindra": who sits in a council speaks for it.
    const seat = withoutFraction(role);
    const named = bodyIn(seat) ?? (seat === role ? null : this.#implied(role));
    const company = this.#companyIn(role);
    if (company) return company;
    const isMinister = MINISTER.test(role);
    // "Ketua Panitia Kerja RUU Ketenagakerjaan": a part of a council, and no body of its own.
    const isOwn = named !== null && isBody(named) && !OF_COUNCIL.test(named);
    const implied = isOwn && !isMinister ? null : this.#implied(role);
    const service =
      named &&
      /^(?:(?:Plt|Plh|Pj)\.? )?Kadis\s/u.test(role) &&
      this.#text.includes(`Dinas ${named.split(' ', 1)[0]}`)
        ? `Dinas ${named}`
        : null;
    const body =
      this.#headed(role) ??
      this.#wholeOf(role) ??
      service ??
      this.#directorateOf(role) ??
      implied ??
      named ??
      this.#explainedIn(role) ??
      serviceIn(role);
    if (!body) return null;
    // The ministry of a minister is no branch of it: "Kementerian Agama", not "Kementerian Agama Provinsi Riau".
    const isWhole = isMinister && /^Kementerian\s/.test(body);
    return isWhole ? body : this.fullest(body);
  }

  /** "Kadisdik", "Kadis PUPR Kalsel", "Kakanwil Kemenag NTB": the service or office that the article names. */
  #headed(role: string): string | null {
    const office = role.replace(/^(?:Plt|Plh|Pj|Pelaksana tugas)\.? /iu, '');
    const [head = '', ...rest] = office.split(' ');
    const behind = rest.join(' ');
    const long = LONG_HEADS.find(([pattern]) => pattern.test(office));
    if (long) {
      const name = office.replace(long[0], long[1]);
      return this.#text.includes(name)
        ? name
        : (this.#onlyStarting(name, '') ?? this.#withArea(name) ?? this.#withoutPlace(name));
    }
    for (const name of HEADED[head.toLowerCase()] ?? []) {
      // "Kalak BPBD Sitaro": the office names it.
      if (behind.startsWith(name)) return null;
      const found = this.#onlyStarting(name, behind);
      if (found) return found;
    }
    return null;
  }

  /** "Satpol PP Badung" of an office in one word, where the article has "Satpol PP Kabupaten Badung". */
  #withArea(name: string): string | null {
    const words = name.split(' ');
    for (let at = words.length - 1; at > 1; at -= 1)
      for (const area of ['Kabupaten', 'Kota', 'Provinsi']) {
        const whole = [...words.slice(0, at), area, ...words.slice(at)].join(' ');
        if (this.#text.includes(whole)) return whole;
      }
    return null;
  }

  /** "Dinas Perdagangan Bandarlampung" of an office in one word, where the article has "Dinas Perdagangan" and no place behind it. */
  #withoutPlace(name: string): string | null {
    const words = name.split(' ');
    for (let length = words.length - 1; length > 1; length -= 1) {
      const shorter = words.slice(0, length).join(' ');
      if (this.#printed.some(({ text }) => text === shorter)) return shorter;
    }
    return null;
  }

  /** "Kepala Pusat Penerangan Hukum": of the Kejaksaan Agung, where the article names it. */
  #wholeOf(role: string): string | null {
    const wholes = WHOLE_OF_PART.find(({ part }) => part.test(role))?.wholes ?? [];
    if (wholes.some((whole) => role.includes(whole))) return null;
    return wholes.find((whole) => isNamedIn(this.#text, whole)) ?? null;
  }

  /** The one printed body that begins so, of the place that is named. */
  #onlyStarting(name: string, place: string): string | null {
    if (place && this.#text.includes(`${name} ${place}`)) return `${name} ${place}`;
    const found = this.#printed.filter(
      ({ text }) =>
        (text === name || text.startsWith(`${name} `)) && (!place || text.includes(place)),
    );
    return longestOfOne(found) ?? null;
  }

  /** "Direktur Utama Karya Bendung": of PT Karya Bendung Persada, which the article names in full. */
  #companyIn(role: string): string | null {
    if (/\b(?:PT|CV)\b/.test(role)) return null;
    for (const { text, words } of this.#printed) {
      if (!/^(?:PT|CV)\.?$/.test(words[0]?.raw ?? '') || words.length < 3) continue;
      const begins = plainTextOf(words.slice(1, 3));
      if (role.includes(` ${begins}`) && !role.includes(text)) return text;
    }
    return null;
  }

  /** "Kepala Divisi Hukum Indonesia Corruption Watch": what has a short form in brackets is a body. */
  #explainedIn(role: string): string | null {
    if (SPEAKS_FOR_ONESELF.test(role) || HELD_OVER_A_PLACE.test(role)) return null;
    for (const full of this.#fullForms.values())
      if (
        full.includes(' ') &&
        role.endsWith(` ${full}`) &&
        // "Perlindungan Konsumen dan Tertib Niaga (PKTN)" is what an office sees to.
        !isOfficeWord(wordOf(full.split(' ', 1)[0] ?? ''))
      )
        return full;
    return null;
  }

  /** "Direktur Jenderal Imigrasi": of the Direktorat Jenderal Imigrasi, where that is printed. */
  #directorateOf(role: string): string | undefined {
    const field = /^(?:(?:Pelaksana tugas|Plt\.?) )?(?:Direktur Jenderal|Dirjen) (.+)$/u.exec(
      role,
    )?.[1];
    return ['Direktorat Jenderal', 'Ditjen']
      .map((directorate) => `${directorate} ${field}`)
      .find((directorate) => field !== undefined && this.#text.includes(directorate));
  }

  /** The one body of the article whose name begins with one of some heads. */
  #onlyOf(heads: readonly string[]): string | null {
    const found = this.#printed.filter(
      ({ text, words }) => words.length > 1 && heads.some((head) => text.startsWith(`${head} `)),
    );
    const [first] = found;
    return first && isOneBody(found) ? first.text : null;
  }

  /** The body that an office belongs to without naming it: Kapolda Sultra → Polda Sultra; only as printed. */
  #implied(role: string): string | null {
    for (const { office, bodies, only } of BODY_OF_OFFICE) {
      const match = office.exec(role);
      if (!match) continue;
      if (only) {
        const body = namesNoBody(role.slice(match[0].length)) ? this.#onlyOf(bodies) : null;
        if (body) return body;
        continue;
      }
      const place = role.slice(match[0].length).trim();
      for (const body of bodies) {
        const full = `${body} ${place}`.trim();
        if (place && this.#text.includes(full)) return full;
      }
      const printed = this.#printed.find(({ text }) =>
        bodies.some((body) => text.startsWith(body)),
      );
      if (printed) return printed.text;
      const bare = bodies.find((body) => isNamedIn(this.#text, body));
      if (bare) return bare;
    }
    if (
      /^(?:(?:Pelaksana tugas|Plt\.?) )?(?:Direktur|Sekretaris|Inspektur) Jenderal\b|^(?:Dirjen|Sekjen|Irjen)\b/u.test(
        role,
      )
    ) {
      const ministries = this.#printed.filter(
        ({ words }) => words[0]?.plain === 'Kementerian' && words.length > 1,
      );
      const [first] = ministries;
      if (first && isOneBody(ministries)) return first.text;
      // "Dirjen Aptika", where the article speaks of no ministry but Kominfo.
      const shorts = new Set(
        this.#ministriesInShort().filter((short) => isBodyHead(wordOf(short))),
      );
      const [short] = shorts;
      if (ministries.length === 0 && short && shorts.size === 1) return short;
    }
    // "Kadinkes": of the service that the article calls Dinkes, in the longest form.
    const service = /^(?:(?:Plt|Plh|Pj)\.? )?Ka(di[ns]\p{Ll}{2,})(?![\p{L}])/u.exec(role)?.[1];
    if (service) {
      const name = `D${service.slice(1)}`;
      const place = role.slice(role.indexOf(service) + service.length).trim();
      if (place && this.#text.includes(`${name} ${place}`)) return `${name} ${place}`;
      const printed = this.#printed.find(({ words }) => words[0]?.plain === name);
      if (printed) return printed.text;
    }
    // "Kepala Bidang Pencegahan": of the one service or office that the article names.
    if (
      /^(?:(?:Plt|Plh|Pj)\.? )?(?:Kepala|Kabid|Kasi|Sekretaris) ?(?:Bidang|Seksi|Subbagian|Bagian|Dinas$|)/u.test(
        role,
      ) &&
      HELD_OVER_A_FIELD.test(role) &&
      !NAMES_ITS_OWN.test(role)
    ) {
      const services = this.#printed.filter(
        ({ words }) =>
          /^(?:Dinas|Kantor|Balai|BNNP?K?|Kejaksaan|Kejari|Kejati|RSUD|KPU|Bawaslu)$/.test(
            words[0]?.plain ?? '',
          ) && words.length > 1,
      );
      const [first] = services;
      if (first && isOneBody(services)) return first.text;
    }
    const [head = '', ...rest] = role.split(' ');
    const spelled = [OFFICE_SPELLED[head.toLowerCase()] ?? head, ...rest].join(' ');
    const field = /^(?:Wakil\s+)?(?:Menteri|Menko)\s+(.+)$/u
      .exec(spelled)?.[1]
      ?.replace(/\s+RI$/, '');
    if (!field) return null;
    for (const ministry of [`Kementerian ${field}`, `Kemenko ${field}`])
      if (this.#text.includes(ministry)) return ministry;
    if (/^Koordinator\b/.test(field)) return null;
    for (const short of this.#ministriesInShort())
      if (spells(short.replace(/^Kem(?:en)?/, ''), wordsOf(field))) return short;
    return null;
  }

  /** "Kemlu", "Kominfo", wherever they are printed. */
  #ministriesInShort(): string[] {
    return [...this.#printedText.matchAll(MINISTRY_IN_SHORT)].map(([short]) => short);
  }

  /** True when what a printed name has more than `key` is a place. */
  #addsPlace(key: ReadonlySet<string>, { words }: Printed): boolean {
    const at = words.findIndex(
      (word, index) => index > 0 && (isPlaceHead(word) || this.#placeAt(words, index) > 0),
    );
    if (at === -1) return false;
    if (!isSubset(this.#keyOf(words.slice(0, at)), key)) return false;
    for (let index = at; index < words.length; index += 1) {
      const length = this.#placeAt(words, index);
      const word = words[index] ?? NO_WORD;
      if (length > 0) index += length - 1;
      else if (
        !isPlaceHead(word) &&
        !/^(?:[IVX]+|\d+)$/.test(word.plain) &&
        !isSubset(this.#keyOf([word]), key)
      )
        return false;
    }
    return true;
  }

  #placeAt(words: readonly Word[], at: number): number {
    return placeLength(words, at) || placeFromArticle(words, at, this.#evidence);
  }

  #keyOf(words: readonly Word[]): Set<string> {
    const spelled = words.map(
      ({ plain }) => this.#fullForms.get(plain) ?? PROVINCE_SHORTS[plain.toLowerCase()] ?? plain,
    );
    return new Set(wordsOfText(spelled.join(' ')).filter((word) => !IGNORED.has(word)));
  }

  /** Every run of words that begins like a body's name, without the person who may follow it. */
  *#runs(text: string, tokens: readonly Token[]): Generator<{ words: Word[]; start: number }> {
    const brackets = matchesIn(BRACKETS, text).map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
    }));
    let bracket = 0;
    for (const { word: head, start } of tokens) {
      if (!isBodyHead(head) || !isCapital(head)) continue;
      while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= start) bracket += 1;
      if ((brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) < start) continue;
      if (isInHeadline(text, start)) continue;
      const words = this.#run(tailOf(text, start).split(' '));
      while (words.length > 0 && isLink(words.at(-1) ?? NO_WORD)) words.pop();
      if (words.length > 0) yield { words, start };
    }
  }

  /** How far the name of a body reaches that begins with the first of these words. */
  #run(tail: readonly string[]): Word[] {
    const words: Word[] = [];
    const head = wordOf(tail[0] ?? '');
    let before = NO_WORD;
    let next = head;
    for (let at = 0; at < tail.length; at += 1) {
      const word = next;
      next = wordOf(tail[at + 1] ?? '');
      const link = isLink(word);
      if (word.raw === 'dan' && isBodyHead(next)) break;
      // "Polres Lampung Timur Polda Lampung": the one below which it stands.
      if (at > 0 && isOfForce(word) && isOfForce(head)) break;
      if (at > 0) {
        // "Kementerian Kesehatan Kemenkes": another body begins; not so in "Perum Bulog", "Badan Pusat Statistik".
        if (
          isBodyHead(word) &&
          at > 1 &&
          !isPartHead(head) &&
          !needsMore(word) &&
          !link &&
          !isPlaceHead(word)
        )
          break;
        if (word.plain === 'I' && isNameToken(next)) break;
        // "DPRD Kabupaten Tegal A. Firdaus": an initial begins a name.
        if (/^\p{Lu}\.$/u.test(word.raw) && isCapital(next)) break;
        if (
          (isTitleAt([word, NO_WORD], 0) ||
            (isPartOfBody(word) && before.plain !== 'Koordinator')) &&
          word.raw !== 'dr'
        )
          break;
        const named =
          this.#evidence.names.has(word.plain) || isNameToken(word) || endsLikeName(word);
        if (
          (named || isOffice(word)) &&
          !isOfficeWord(word) &&
          !isPlaceHead(before) &&
          !isNamedAfterPeople(head) &&
          this.#placeAt([word], 0) === 0
        )
          break;
      }
      if (/^(?:Jalan|Jl)$/.test(word.plain)) break;
      if (!isCapital(word) && !link && !isNumber(word)) break;
      const inList = word.raw.endsWith(',') && (listGoesOn(next) || listEnds(tail, at + 1));
      words.push(wordOf(inList ? `${word.plain},` : word.plain));
      if (word.raw !== word.plain && !isShortForm(word) && !inList) break;
      before = word;
    }
    return words;
  }
}

/** "Kepala Biro Humas BXP Batam": a short form before a place is a body, though nobody knows which. */
const NAMES_ITS_OWN = new RegExp(
  `\\s(?!(?:${FIELD_SHORTS.join('|')})\\s)\\p{Lu}{2,}(?:\\s\\p{Lu}\\p{Ll}+){1,2}$`,
  'u',
);

/** "Kabid Kebersihan DLH Sukoharjo": a service or an agency in short form, before its place. */
const SERVICE_IN_SHORT = /\s([DB][\p{Lu}\d]{2,9}(?:\s\p{Lu}\p{Ll}+){1,3})$/u;

const serviceIn = (role: string): string | null =>
  NAMES_ITS_OWN.test(role) && HELD_OVER_A_FIELD.test(role)
    ? (SERVICE_IN_SHORT.exec(role)?.[1] ?? null)
    : null;

/** The text from a place on, to the end of the line or of what a name may take, without brackets. */
function tailOf(text: string, start: number): string {
  const line = text.slice(start, start + 2 * LONGEST_NAME).split('\n', 1)[0] ?? '';
  return (line.includes('(') ? line.replace(BRACKETS, '') : line).slice(0, LONGEST_NAME);
}

/** Longest headline, in characters: a line that goes on after a body for longer is none. */
const LONGEST_HEADLINE = 200;

/** Headlines in capitals run a body into what it does: only lines that end like sentences count. */
function isInHeadline(text: string, at: number): boolean {
  const near = text.slice(at, at + LONGEST_HEADLINE + 1);
  const end = near.indexOf('\n');
  if (end === -1 && near.length > LONGEST_HEADLINE) return false;
  const line = (end === -1 ? near : near.slice(0, end)).trimEnd();
  return !/[.!?"”)]$/.test(line) && /(?:\p{Lu}\p{Ll}+\s){4}/u.test(line);
}

/** "Badan Meteorologi, Klimatologi, dan Geofisika": a comma inside a name. */
const listGoesOn = (next: Word): boolean =>
  (next.raw === 'dan' || (isOfficeWord(next) && !isPlaceHead(next))) && !isOffice(next);

/** "Balai Karantina Hewan, Ikan, dan Tumbuhan": what follows the comma is a list to its "dan", and of no other bodies, people or places. */
function listEnds(tail: readonly string[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST; at += 1) {
    const word = wordOf(tail[at] ?? '');
    const last = word.raw === 'dan';
    const part = last ? wordOf(tail[at + 1] ?? '') : word;
    if (
      !isCapital(part) ||
      isBodyHead(part) ||
      isOffice(part) ||
      isNameToken(part) ||
      isPlaceHead(part) ||
      placeLength([part], 0) > 0
    )
      return false;
    if (last) return at > from;
  }
  return false;
}
/** Words of such a list, at the most. */
const LONGEST_LIST = 6;

/** "Kementerian PU" for Kementerian Pekerjaan Umum. */
const abbreviates = (
  [head, short, ...more]: readonly Word[],
  [fullHead, ...rest]: readonly Word[],
): boolean =>
  head === fullHead && more.length === 0 && rest.length > 1 && short?.plain === initialsOf(rest);

/** The first letters of the words in capitals. */
const initialsOf = (words: readonly Word[]): string =>
  words
    .filter(isCapital)
    .map(({ plain }) => plain[0])
    .join('');

/** A service in letters: shorter ones are the beginnings of too much. */
const IN_LETTERS = /^\p{Lu}{4,}$/u;

/** The beginning of a name in full that has these initials, its place left out. */
function withInitials(letters: string, words: readonly Word[]): string | null {
  const end = words.findIndex((_, at) => initialsOf(words.slice(0, at + 1)) === letters);
  return end > 0 ? plainTextOf(words.slice(0, end + 1)) : null;
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** True for names of one body, each of them the first in more words or in fewer. */
const isOneBody = (found: readonly Printed[]): boolean => {
  const [first] = found;
  return (
    first !== undefined &&
    found.every(({ key }) => isSubset(first.key, key) || isSubset(key, first.key))
  );
};

/** The longest of these names, where all are of one body. */
const longestOfOne = (found: readonly Printed[]): string | undefined =>
  isOneBody(found)
    ? found.map(({ text }) => text).sort((a, b) => b.length - a.length)[0]
    : undefined;

/** "Kuasa hukum Yayasan Pelita": who is spoken for stands after the office. */
const COUNSEL = /^(?:advokat|kuasa hukum|pembela|pendamping hukum|penasi?hat hukum|pengacara)\s/iu;

const MINISTRY_IN_SHORT =
  /(?<![\p{L}])(?:Kem(?!enko|erdekaan)(?:en)?\p{Ll}{2,}|Kominfo|Komdigi)(?![\p{L}])/gu;

/** The body in an office: "Kepala Badan Siber dan Sandi Negara" → Badan Siber dan Sandi Negara. */
export function bodyIn(role: string): string | null {
  const words = wordsOf(role);
  const from = words.findIndex(({ raw }) => raw === 'dari');
  const origin = words[from + 1];
  const isCounsel = COUNSEL.test(role);
  // "Pengacara dari LBH Anoa": of the body that stands there, which they speak for.
  const isOfBody = from > 0 && origin !== undefined && isBodyHead(origin) && isCounsel;
  // "Penasihat hukum MA": of somebody who is told by initials.
  const client = words.at(2) ?? NO_WORD;
  const isForBody = isCounsel && isBodyHead(client) && !(client.plain in BODIES_IN_LETTERS);
  if (SPEAKS_FOR_ONESELF.test(role) && !isOfBody && !isForBody) return null;
  const joined = JOINED_SERVICES.exec(role);
  if (joined) return role.slice(joined.index);
  if (from > 0 && origin && isCapital(origin) && origin.raw !== 'Fraksi')
    return textOf(words.slice(from + 1));
  const heads = words.flatMap((word, at) =>
    at > 0 && isBodyHead(word) && !isPartOnly(words, at) && !isCentre(words, at) ? [at] : [],
  );
  const at = (index: number) => words[index] ?? NO_WORD;
  const field = HELD_OVER_A_FIELD.test(role);
  const whole = heads.filter(
    (head) =>
      !isPartHead(at(head)) &&
      !isPolicePart(at(head)) &&
      ((head === heads[0] && !field) || !isOnlyFirst(at(head))),
  );
  // "Perum Bulog", "PT Pelindo": of two heads in a row the first begins the name.
  const last =
    whole.findLast(
      (head) =>
        (!isOneOfFields(words, heads[0] ?? head, head) && !whole.includes(head - 1)) ||
        (isOnlyFirst(at(head - 1)) && at(head - 1).raw !== 'Perwakilan'),
    ) ?? heads[0];
  if (last !== undefined) {
    // "Otoritas Jasa Keuangan", "Komisi Kepolisian Nasional": a head right before begins the name.
    const before = at(last - 1);
    if (
      last > 1 &&
      isBodyHead(before) &&
      BEGINS_NAME.test(before.raw) &&
      !isPartOnly(words, last - 1)
    )
      return textOf(cutPart(words.slice(last - 1)));
    // "Kantor Wilayah Kementerian Agama", "Kantor Kementerian Agama Kota X": the office of a ministry there.
    const office = /\bKantor(?: Wilayah)?$/.exec(textOf(words.slice(0, last)));
    const from = office ? last - office[0].split(' ').length : last;
    return textOf(cutPart(words.slice(from)));
  }
  if (HELD_OVER_A_PLACE.test(role) || HELD_OVER_A_FIELD.test(role)) return null;
  const english = englishOfficeLength(words) > 0;
  const start = words.findIndex(
    (word, index) =>
      index > 0 &&
      isCapital(word) &&
      (!isOffice(word) || ALSO_BODIES.has(word.plain)) &&
      !isOfficeWord(word) &&
      !isPlaceHead(word) &&
      !(english && isEnglish(word)),
  );
  if (
    start === -1 ||
    isPartOnly(words, start) ||
    isPlaceWord(at(start)) ||
    (isNameToken(at(start)) && !isBody(textOf(words.slice(start)))) ||
    isMatter(at(start - 1)) ||
    words.slice(0, start).some(({ raw }) => /^(?:Bidang|Divisi|RUU|Menteri)$/.test(raw)) ||
    placeLength(words, start) === words.length - start
  )
    return null;
  return textOf(words.slice(start));
}

/** "Kapolres Metro Jakarta Pusat": a part of a city, and no centre. */
const isCentre = (words: readonly Word[], at: number): boolean =>
  words[at]?.raw === 'Pusat' && at === words.length - 1;

/** "Dinas Tenaga Kerja, Transmigrasi, dan ESDM Papua Tengah": a short form that is one of the fields of a service. */
const isOneOfFields = (words: readonly Word[], service: number, at: number): boolean =>
  at > service &&
  /^(?:Dinas|Disnaker|Badan|Biro|Bagian|Kantor)$/.test(words[service]?.raw ?? '') &&
  /^(?:dan|&)$/.test(words[at - 1]?.raw ?? '') &&
  isAbbreviation(words[at] ?? NO_WORD);

/** "koordinator penanaman Mangrove": what an office sees to, in small letters, and no body after it. */
const isMatter = trait(
  (word) =>
    /^pe\p{Ll}{4,}an$/u.test(word.plain) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isBodyHead(word),
);

/** Heads that another head may follow inside one name. */
const BEGINS_NAME = /^(?:Otoritas|Komisi|Lembaga|Dewan|Badan|Komite|Majelis)$/;

/** "Komisi III", "Badan Anggaran" of a legislature: parts that carry a number or belong to a whole. */
function isPartOnly(words: readonly Word[], at: number): boolean {
  const head = words[at]?.raw ?? '';
  const next = words[at + 1]?.raw ?? '';
  return (
    head === 'Fraksi' ||
    (head === 'Komisi' && /^(?:[IVX]+|[A-H])$/.test(next)) ||
    (head === 'Majelis' && /^(?:Hakim|Sidang|Pemeriksa|)$/.test(next)) ||
    (head === 'Badan' && /^(?:Anggaran|Legislasi|Kehormatan|Musyawarah)$/.test(next))
  );
}

/** "KPU Kota Muara Teluk Divisi Data": the division is no part of the body's name. */
function cutPart(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      (isAfterBody(word) || (isPartOfBody(word) && words[index - 1]?.raw !== 'Koordinator')),
  );
  return at === -1 ? words : words.slice(0, at);
}

/** "Badan Siber dan Sandi Negara (BSSN)": letters of the short form begin words of the full one. */
function* abbreviationsIn(text: string): Generator<{ short: string; full: string }> {
  for (const match of text.matchAll(/\(([\p{L}/.-]{2,24}(?: [\p{L}/.-]{2,16})?)\)/gu)) {
    const short = match[1] ?? '';
    const before =
      text
        .slice(Math.max(0, match.index - 120), match.index)
        .replace(/\(Persero\)\s*(?:Tbk\.?\s*)?$|\bTbk\.?\s*$/u, '')
        .split(/[.;\n"“”()]/)
        .at(-1)
        ?.trim() ?? '';
    const words = before.split(/\s+[-–—]+\s*|\s+/).map(wordOf);
    const letter = short[0]?.toLowerCase() ?? '';
    const lengths = Array.from(
      { length: Math.max(0, Math.min(words.length, 9) - 1) },
      (_, at) => at + 2,
    );
    const fits = (length: number, spell: typeof spells): boolean => {
      const full = words.slice(-length);
      const [first = NO_WORD] = full;
      return first.raw[0]?.toLowerCase() === letter && isCapital(first) && spell(short, full);
    };
    const isWhole = (one: number) => isBodyHead(words.at(-one) ?? NO_WORD);
    // By its initials, else a whole name that holds its letters in order, else the fewest words that do.
    const length =
      lengths.find((one) => fits(one, hasInitials)) ??
      lengths.findLast((one) => isWhole(one) && fits(one, spells)) ??
      lengths.find((one) => fits(one, spells));
    if (!length) continue;
    // "PT Kereta Lintas Nusa (KLN)"
    const isCompany = /^(?:PT|CV)\.?$/.test(words.at(-length - 1)?.raw ?? '');
    yield { short, full: textOf(words.slice(isCompany ? -length - 1 : -length)) };
  }
}

/** "keu" for Keuangan, "dikbud" for Pendidikan dan Kebudayaan: it begins like one of the words. */
const spellsField = (short: string, field: readonly Word[]): boolean =>
  field.some(({ plain }) => plain.toLowerCase().includes(short.slice(0, 3))) &&
  spells(short, field);

const lettersOf = (short: string): string => short.toLowerCase().replace(/[^\p{L}]/gu, '');

const hasInitials = (short: string, words: readonly Word[]): boolean =>
  initialsOf(words).toLowerCase() === lettersOf(short);

function spells(short: string, words: readonly Word[]): boolean {
  const letters = lettersOf(short);
  // Kemen-kominfo, Dirjen Aptika: letters of the short form in order within the words.
  let at = 0;
  const all = words
    .map(({ raw }) => raw)
    .join('')
    .toLowerCase();
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 3 && letters.length <= all.length / 1.5;
}
