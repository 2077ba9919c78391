import { wordsOfText } from '../../src/timeline/wording.ts';
import {
  BODY_OF_OFFICE,
  NAMED_AFTER_PEOPLE,
  ONLY_FIRST,
  PART_HEADS,
  POLICE_PARTS,
} from '../lang/id/bodies.ts';
import { NAME_ENDINGS } from '../lang/id/names.ts';
import { HELD_OVER_A_FIELD, HELD_OVER_A_PLACE, SPEAKS_FOR_ONESELF } from '../lang/id/offices.ts';
import { PLACE_HEADS, PLACE_WORDS, PROVINCE_SHORTS } from '../lang/id/places.ts';
import type { Evidence } from './border.ts';
import {
  isBody,
  isBodyHead,
  isCapital,
  isNameToken,
  isOffice,
  isOfficeWord,
  isTitleAt,
  needsMore,
  placeLength,
  plainWord,
} from './lexicon.ts';

/** Words that two names of one body may differ in. */
const IGNORED = new Set('ri republik indonesia dan kota kabupaten kab provinsi prov'.split(' '));

/** What follows a body's name and is only a part of it. */
const PART_OF_BODY = /^(?:Divisi|Bidang|Komisi|Fraksi)$/;

/** A body as the article prints it. */
interface Printed {
  text: string;
  words: string[];
  key: Set<string>;
}

/** The bodies of one article: their short and full names, and which office speaks for which. */
export class Bodies {
  readonly #text: string;
  readonly #evidence: Evidence;
  readonly #fullForms = new Map<string, string>();
  readonly #printed: Printed[] = [];
  readonly #stateCompanies: string[];

  constructor(text: string, evidence: Evidence) {
    this.#evidence = evidence;
    for (const { short, full } of abbreviationsIn(text))
      if (!this.#fullForms.has(short)) this.#fullForms.set(short, full);
    this.#stateCompanies = [...text.matchAll(/(PT (?:\p{Lu}\S* ?){1,4}?) ?\(Persero\)/gu)].map(
      (match) => (match[1] ?? '').trim(),
    );
    this.#text = text.replace(/\s?\([^()\n]{0,40}\)/g, '');
    const seen = new Set<string>();
    for (const words of this.#runs()) {
      const name = words.join(' ');
      if (seen.has(name)) continue;
      seen.add(name);
      this.#printed.push({ text: name, words, key: this.#keyOf(words) });
    }
  }

  /** True for a company that the article marks as the state's: "PT Setrum Negara (Persero)". */
  isStateCompany(name: string): boolean {
    return this.#stateCompanies.some((company) => name.startsWith(company));
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
    const words = name.split(' ').map(plainWord);
    if (words.length === 1 && needsMore(name)) return this.#onlyWith(name) ?? name;
    const key = this.#keyOf(words);
    const same = this.#printed.filter(
      (printed) =>
        (isSubset(key, printed.key) && isSubset(printed.key, key)) ||
        abbreviates(words, printed.words),
    );
    const placed = this.#printed.filter(
      (printed) =>
        printed.key.size > key.size && isSubset(key, printed.key) && this.#addsPlace(key, printed),
    );
    const national = same.some(({ text }) => /\b(?:RI|Pusat|Republik Indonesia)$/.test(text));
    const [first] = placed;
    const one =
      first &&
      placed.every((other) => isSubset(other.key, first.key) && isSubset(first.key, other.key));
    const candidates = one && !national ? placed : same;
    const spelled = this.#fullForms.get(name);
    const best = [
      ...candidates.map(({ text }) => text),
      ...(spelled && !(one && !national) ? [spelled] : []),
    ]
      .filter(
        (text) =>
          !/\sRI$|\sRepublik Indonesia$/.test(text) || /\sRI$|\sRepublik Indonesia$/.test(name),
      )
      .sort((a, b) => this.#fullness(b) - this.#fullness(a))[0];
    return best && this.#fullness(best) > this.#fullness(name) ? best : name;
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
    const found = this.#printed.filter(({ words }) => words[0] === head && words.length > 1);
    const [first] = found;
    if (!first || found.some(({ key }) => !isSubset(first.key, key) && !isSubset(key, first.key)))
      return undefined;
    return found.map(({ text }) => text).sort((a, b) => b.length - a.length)[0];
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

  #readOfOffice(role: string): string | null {
    if (/^(?:mantan|eks|bekas)\s/i.test(role)) return null;
    const named = bodyIn(role);
    const implied = named && isBody(named) ? null : this.#implied(role);
    const body = implied ?? named;
    return body ? this.fullest(body) : null;
  }

  /** The body that an office belongs to without naming it: Kapolda Sultra → Polda Sultra; only as printed. */
  #implied(role: string): string | null {
    for (const { office, bodies } of BODY_OF_OFFICE) {
      const match = office.exec(role);
      if (!match) continue;
      const place = role.slice(match[0].length).trim();
      for (const body of bodies) {
        const full = `${body} ${place}`.trim();
        if (place && this.#text.includes(full)) return full;
      }
      const printed = this.#printed.find(({ words }) =>
        bodies.some((body) => words.join(' ').startsWith(body)),
      );
      if (printed) return printed.text;
      const bare = bodies.find((body) =>
        new RegExp(`(?<![\\p{L}])${body}(?![\\p{L}])`, 'u').test(this.#text),
      );
      if (bare) return bare;
    }
    if (
      /^(?:(?:Pelaksana tugas|Plt\.?) )?(?:Direktur|Sekretaris|Inspektur) Jenderal\b|^(?:Dirjen|Sekjen|Irjen)\b/u.test(
        role,
      )
    ) {
      const ministries = this.#printed.filter(
        ({ words }) => words[0] === 'Kementerian' && words.length > 1,
      );
      const [first] = ministries;
      if (
        first &&
        ministries.every(({ key }) => isSubset(first.key, key) || isSubset(key, first.key))
      )
        return first.text;
    }
    // "Kepala Bidang Pencegahan": of the one service or office that the article names.
    if (
      /^(?:(?:Plt|Plh|Pj)\.? )?(?:Kepala|Kabid|Kasi|Sekretaris) ?(?:Bidang|Seksi|Subbagian|Bagian|Dinas$|)/u.test(
        role,
      ) &&
      HELD_OVER_A_FIELD.test(role)
    ) {
      const services = this.#printed.filter(
        ({ words }) =>
          /^(?:Dinas|Kantor|Balai|BNNP?K?|Kejaksaan|Kejari|Kejati|RSUD|KPU|Bawaslu)$/.test(
            words[0] ?? '',
          ) && words.length > 1,
      );
      const [first] = services;
      if (
        first &&
        services.every(({ key }) => isSubset(first.key, key) || isSubset(key, first.key))
      )
        return first.text;
    }
    const field = /^(?:Wakil\s+)?(?:Menteri|Menko)\s+(.+)$/u.exec(role)?.[1]?.replace(/\s+RI$/, '');
    if (!field) return null;
    for (const ministry of [`Kementerian ${field}`, `Kemenko ${field}`])
      if (this.#text.includes(ministry)) return ministry;
    if (/^Koordinator\b/.test(field)) return null;
    for (const [short] of this.#text.matchAll(
      /(?<![\p{L}])(?:Kem(?!enko|erdekaan)(?:en)?\p{Ll}{2,}|Kominfo|Komdigi)(?![\p{L}])/gu,
    ))
      if (spells(short.replace(/^Kem(?:en)?/, ''), field.split(' '))) return short;
    return null;
  }

  /** True when what a printed name has more than `key` is a place. */
  #addsPlace(key: ReadonlySet<string>, printed: Printed): boolean {
    const at = printed.words.findIndex(
      (word, index) =>
        index > 0 && (PLACE_HEADS.has(word) || this.#placeAt(printed.words, index) > 0),
    );
    if (at === -1) return false;
    const { words } = printed;
    if (!isSubset(this.#keyOf(words.slice(0, at)), key)) return false;
    for (let index = at; index < words.length; index += 1) {
      const length = this.#placeAt(words, index);
      if (length > 0) index += length - 1;
      else if (
        !PLACE_HEADS.has(words[index] ?? '') &&
        !/^(?:[IVX]+|\d+)$/.test(words[index] ?? '') &&
        !isSubset(this.#keyOf([words[index] ?? '']), key)
      )
        return false;
    }
    return true;
  }

  #placeAt(words: readonly string[], at: number): number {
    const known = placeLength(words, at);
    if (known > 0) return known;
    for (let length = Math.min(4, words.length - at); length > 0; length -= 1)
      if (this.#evidence.places.has(words.slice(at, at + length).join(' '))) return length;
    return 0;
  }

  #keyOf(words: readonly string[]): Set<string> {
    const spelled = words.flatMap((word) => [
      this.#fullForms.get(word) ?? PROVINCE_SHORTS[word.toLowerCase()] ?? word,
    ]);
    return new Set(wordsOfText(spelled.join(' ')).filter((word) => !IGNORED.has(word)));
  }

  /** Every run of words that begins like a body's name, without the person who may follow it. */
  *#runs(): Generator<string[]> {
    for (const match of this.#text.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}/-]*/gu)) {
      if (!isBodyHead(match[0]) || this.#isInHeadline(match.index)) continue;
      const tail = this.#text.slice(match.index, match.index + 160).split('\n')[0] ?? '';
      const words: string[] = [];
      for (const raw of tail.split(' ')) {
        const word = plainWord(raw);
        const link = /^(?:dan|untuk|dr)$/.test(raw);
        const following = tail.split(' ')[words.length + 1] ?? '';
        if (raw === 'dan' && isBodyHead(following)) break;
        // "Kementerian Kesehatan Kemenkes": another body begins; not so in "Perum Bulog", "Badan Pusat Statistik".
        const part = PART_HEADS.has((words[0] ?? '').toLowerCase());
        if (
          words.length > 1 &&
          !part &&
          isBodyHead(word) &&
          !needsMore(word) &&
          !link &&
          !PLACE_HEADS.has(word)
        )
          break;
        const inPlace =
          words.length > 0 && (PLACE_HEADS.has(words.at(-1) ?? '') || this.#placeAt([word], 0) > 0);
        if (/^(?:Jalan|Jl)$/.test(word)) break;
        if (word === 'I' && isNameToken(plainWord(tail.split(' ')[words.length + 1] ?? ''))) break;
        if (!isCapital(word) && !link && !/^\d{2,4}$|^\d+\/\p{L}+/u.test(word)) break;
        if (
          words.length > 0 &&
          (isTitleAt([raw, ''], 0) || (PART_OF_BODY.test(raw) && words.at(-1) !== 'Koordinator')) &&
          raw !== 'dr'
        )
          break;
        const named =
          this.#evidence.names.has(word) || isNameToken(word) || NAME_ENDINGS.test(word);
        if (
          words.length > 0 &&
          !inPlace &&
          !NAMED_AFTER_PEOPLE.test(words[0] ?? '') &&
          (named || isOffice(raw)) &&
          !isOfficeWord(word)
        )
          break;
        words.push(word);
        if (raw !== word && !(raw.endsWith(',') && this.#listGoesOn(tail, words.length))) break;
      }
      while (/^(?:dan|untuk|dr)$/.test(words.at(-1) ?? '')) words.pop();
      if (words.length > 0) yield words;
    }
  }

  /** Headlines in capitals run a body into what it does: only lines that end like sentences count. */
  #isInHeadline(at: number): boolean {
    const end = this.#text.indexOf('\n', at);
    const line = this.#text.slice(at, end === -1 ? undefined : end).trimEnd();
    return !/[.!?"”)]$/.test(line) && /(?:\p{Lu}\p{Ll}+\s){4}/u.test(line);
  }

  /** "Badan Meteorologi, Klimatologi, dan Geofisika": a comma inside a name. */
  #listGoesOn(tail: string, taken: number): boolean {
    const next = tail.split(' ')[taken] ?? '';
    return (next === 'dan' || isOfficeWord(next)) && !isOffice(next);
  }
}

/** "Kementerian PU" for Kementerian Pekerjaan Umum. */
const abbreviates = (
  [head, short, ...more]: readonly string[],
  [fullHead, ...rest]: readonly string[],
): boolean =>
  head === fullHead &&
  more.length === 0 &&
  rest.length > 1 &&
  short ===
    rest
      .filter(isCapital)
      .map(([letter]) => letter)
      .join('');

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** The body in an office: "Kepala Badan Siber dan Sandi Negara" → Badan Siber dan Sandi Negara. */
export function bodyIn(role: string): string | null {
  if (SPEAKS_FOR_ONESELF.test(role)) return null;
  const words = role.split(' ');
  const from = words.indexOf('dari');
  if (from > 0 && isCapital(words[from + 1] ?? '') && !/^Fraksi$/.test(words[from + 1] ?? ''))
    return words.slice(from + 1).join(' ');
  const heads = words.flatMap((word, at) =>
    at > 0 && isBodyHead(word) && !isPartOnly(words, at) ? [at] : [],
  );
  const isPart = (at: number) =>
    PART_HEADS.has((words[at] ?? '').toLowerCase()) || POLICE_PARTS.test(words[at] ?? '');
  const field = HELD_OVER_A_FIELD.test(role);
  const whole = heads.filter(
    (at) => !isPart(at) && ((at === heads[0] && !field) || !ONLY_FIRST.has(words[at] ?? '')),
  );
  // "Perum Bulog", "PT Pelindo": of two heads in a row the first begins the name.
  const last =
    whole.findLast(
      (at) =>
        !whole.includes(at - 1) ||
        (ONLY_FIRST.has(words[at - 1] ?? '') && words[at - 1] !== 'Perwakilan'),
    ) ?? heads[0];
  if (last !== undefined) {
    // "Kantor Wilayah Kementerian Agama", "Kantor Kementerian Agama Kota X": the office of a ministry there.
    const office = words
      .slice(0, last)
      .join(' ')
      .match(/\bKantor(?: Wilayah)?$/);
    const from = office ? last - office[0].split(' ').length : last;
    return cutPart(words.slice(from)).join(' ');
  }
  if (HELD_OVER_A_PLACE.test(role) || HELD_OVER_A_FIELD.test(role)) return null;
  const start = words.findIndex(
    (word, at) =>
      at > 0 && isCapital(word) && !isOffice(word) && !isOfficeWord(word) && !PLACE_HEADS.has(word),
  );
  if (
    start === -1 ||
    PLACE_WORDS.has((words[start] ?? '').toLowerCase()) ||
    words.slice(0, start).some((word) => /^(?:Bidang|Divisi|RUU|Menteri)$/.test(word)) ||
    placeLength(words, start) === words.length - start
  )
    return null;
  return words.slice(start).join(' ');
}

/** "Komisi III", "Badan Anggaran" of a legislature: parts that carry a number or belong to a whole. */
const isPartOnly = (words: readonly string[], at: number): boolean =>
  (/^(?:Komisi|Fraksi)$/.test(words[at] ?? '') &&
    (/^[IVX]+$/.test(words[at + 1] ?? '') || words[at] === 'Fraksi')) ||
  (words[at] === 'Majelis' && /^(?:Hakim|Sidang|Pemeriksa|)$/.test(words[at + 1] ?? '')) ||
  (words[at] === 'Badan' &&
    /^(?:Anggaran|Legislasi|Kehormatan|Musyawarah)$/.test(words[at + 1] ?? ''));

/** "KPU Kota Muara Teluk Divisi Data": the division is no part of the body's name. */
function cutPart(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) => index > 0 && PART_OF_BODY.test(word) && words[index - 1] !== 'Koordinator',
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
        .split(/[.;\n"“”()]/)
        .at(-1)
        ?.trim() ?? '';
    const words = before.split(/\s+/);
    const letter = short[0]?.toLowerCase() ?? '';
    const lengths = Array.from(
      { length: Math.max(0, Math.min(words.length, 9) - 1) },
      (_, at) => at + 2,
    );
    const fits = (length: number, spell: typeof spells): boolean => {
      const full = words.slice(-length);
      const [first = ''] = full;
      return first[0]?.toLowerCase() === letter && isCapital(first) && spell(short, full);
    };
    const isWhole = (one: number) => isBodyHead(words.at(-one) ?? '');
    // By its initials, else a whole name that holds its letters in order, else the fewest words that do.
    const length =
      lengths.find((one) => fits(one, hasInitials)) ??
      lengths.findLast((one) => isWhole(one) && fits(one, spells)) ??
      lengths.find((one) => fits(one, spells));
    if (length) yield { short, full: words.slice(-length).join(' ') };
  }
}

const lettersOf = (short: string): string => short.toLowerCase().replace(/[^\p{L}]/gu, '');

const hasInitials = (short: string, words: readonly string[]): boolean =>
  words
    .filter(isCapital)
    .map((word) => word[0]?.toLowerCase())
    .join('') === lettersOf(short);

function spells(short: string, words: readonly string[]): boolean {
  const letters = lettersOf(short);
  // Kemen-kominfo, Dirjen Aptika: letters of the short form in order within the words.
  let at = 0;
  const all = words.join('').toLowerCase();
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 3 && letters.length <= all.length / 1.5;
}
