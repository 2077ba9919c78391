import { BODY_HEADS, PRIVATE_HEADS, PUBLIC_BODY } from '../lang/id/bodies.ts';
import { OFFICE_HEADS } from '../lang/id/offices.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { PRONOUNS } from '../lang/id/speech.ts';
import { DEGREES, HONORIFICS, NAME_PARTICLES, RANKS } from '../lang/id/titles.ts';

/** How a text names somebody at one place. */
export interface Mention {
  /** As printed, trimmed. */
  text: string;
  name: string | null;
  role: string | null;
  organisation: string | null;
  kind: 'person' | 'role' | 'organisation' | 'pronoun';
}

const OFFICES = new Set(OFFICE_HEADS);

/** Offices in one word that newsrooms build freely: Kadinkes, Kasatreskrim, Wamenkes, Dirresnarkoba. */
const OFFICE_SHORT =
  /^(?:(?:wa)?ka(?:din|dis|pus|pol|bid|bag|sat|sub|kan|biro|war|jati|jari|div|nit)\p{L}+|(?:wa)?men(?:ko|dag|keu|kes|tan|hub|kum|dik|pan|par|per|pora|sos|des|lh|komdigi|kominfo)\p{L}*|dir(?:res|lantas|jen|ut|krim|pol)\p{L}*|dan(?:rem|dim|ramil|lanal|lanud|yon|satgas)\p{L}*|pang(?:dam|kostrad|ko)\p{L}*|(?:wa)?sek(?:jen|da|wan|dis|cam|des)\p{L}*)$/u;

/** True for a word, in lower case, with which an office begins. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word) || OFFICE_SHORT.test(word);
}
const BODIES = new Set([...BODY_HEADS, ...PRIVATE_HEADS]);

/** Small words inside an office: "Menteri Komunikasi dan Informatika", "kepala bidang …". */
const OFFICE_GLUE = new Set(
  'dan bidang untuk urusan bagian divisi sub seksi unit umum eksekutif sementara harian tugas bicara hukum muda madya utama pertama kedua ketiga negeri swasta setempat daerah siber politik keamanan komunikasi publik ekonomi pidana tata negara hubungan masyarakat warga korban desa kota kabupaten provinsi pusat teknis lapangan media keluarga jenderal agung besar kehormatan rakyat lokal senior tinggi pelaksana perusahaan kebijakan energi pendidikan kesehatan lingkungan'.split(
    ' ',
  ),
);

/** Place words after which at least one capital word is a place, not a person. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'Kota Kabupaten Kab Provinsi Prov Kecamatan Kec Kelurahan Desa Dusun RT RW Polda Polres Polresta Polrestabes Polsek Kodam Kodim Korem Koramil Kejati Kejari Pengadilan Negeri Tinggi Agama Lanal Lanud Wilayah Pulau Gunung Jalan Cabang Ranting Rutan Lapas Bandara Pelabuhan Stasiun Universitas Institut PT CV RSUD RS SMA SMK SMP SD Pondok Pesantren Yayasan Kapolres Kapolda Kapolsek Kapolresta Kapolrestabes Bupati Gubernur Camat Lurah Dandim Danrem Pangdam Kajari Kajati Pemkab Pemkot Pemprov DPRD KPU Bawaslu BPBD Disdukcapil Dinkes Disdik'.split(
    ' ',
  ),
);

const PROVINCES = new Set(
  'Aceh Sumatera Sumatra Sumut Sumbar Sumsel Riau Kepri Jambi Babel Bengkulu Lampung Banten Jakarta DKI Jabar Jateng DIY Jatim Jawa Bali NTB NTT Kalimantan Kalbar Kalteng Kalsel Kaltim Kaltara Sulawesi Sulut Gorontalo Sulteng Sulbar Sulsel Sultra Maluku Malut Papua Barat Timur Tengah Selatan Utara Tenggara Pusat Raya Metro Jaya Indonesia RI Republik Nasional Bandung Surabaya Semarang Yogyakarta Medan Makassar Palembang Banjarmasin Banjarbaru Martapura Pontianak Samarinda Balikpapan Denpasar Mataram Kupang Manado Palu Kendari Ambon Jayapura Ternate Bogor Depok Tangerang Bekasi Cirebon Solo Surakarta Malang Kediri Madiun Jember Batam Pekanbaru Padang Bangka Belitung Serang Cilegon Garut Sukabumi Cianjur Tasikmalaya Sleman Bantul Gunungkidul Klaten Magelang Tegal Brebes Cilacap Banyumas Kudus Pati Demak Sidoarjo Gresik Mojokerto Pasuruan Probolinggo Banyuwangi Lumajang Banjar Tabalong Tapin Tabanan Badung'.split(
    ' ',
  ),
);

/** Words that end a speaker: prepositions, conjunctions, adverbs in lower case. */
const STOP =
  /^(?:di|ke|dari|pada|kepada|saat|ketika|usai|seusai|setelah|sebelum|dalam|lewat|melalui|via|seperti|sebagaimana|dikutip|dilansir|melansir|menanggapi|mengenai|tentang|terkait|soal|perihal|sambil|seraya|sembari|dengan|yang|itu|ini|tersebut|tadi|lagi|juga|pula|pun|singkat|melanjutkan|menegaskan|menambahkan|menjelaskan|menerangkan|kemudian|lalu|lantas|sebelumnya|didampingi|bersama|merujuk|mengutip|memberi|memberikan|mengakhiri|menutup|optimistis|karena|agar|supaya|bahwa|jika|kalau|telah|sudah|akan|masih|ikut|turut|sempat|hari|sesaat|selepas|sehari|beberapa|secara|terhadap|atas|oleh|bila|tanpa|hingga|sampai|menyusul|mewakili|membuka|bukan|tidak|tak|ada|adalah|merupakan|usai|di\p{L}+|meng\p{L}+|men[cdjtyz]\p{L}+|mem\p{L}{2,}|mel\p{L}+|mer\p{L}+)$/u;

/** Brackets hold abbreviations, parties and dates: "(Dirjen Aptik)", "(F-PKB)". */
/** Titles that stand in lower case before a name: "dr. Hj. Nilam". */
const DOCTORS = new Set(['dr', 'drg', 'drh', 'apt', 'drs', 'ir', 'prof', 'h', 'hj']);

const BRACKETS = /\s*\([^()]{0,60}\)/g;

const isCapital = (word: string): boolean => /^[\p{Lu}]/u.test(word);
const bare = (word: string): string => word.replace(/[.,;:()[\]"“”]/g, '').toLowerCase();

/** What an article is known to say of names: helps to tell a place from the name that follows it. */
export interface NameHints {
  /** Tokens seen alone where a person is expected: "ucap Windy", "Windy juga mengatakan". */
  loneNames: ReadonlySet<string>;
  /** Places seen after "Kota", "Kabupaten" and the like, and before a word that is no name. */
  places?: ReadonlySet<string>;
}

/**
 * Reads a mention at the beginning of `text`: an office, a name, a body, a pronoun, or several of
 * them, up to the word that cannot belong to it. Null when nobody is named there.
 *
 * @returns the mention and how many characters of `text` it takes
 */
export function readMention(
  text: string,
  hints: NameHints,
): { mention: Mention; length: number } | null {
  const words = wordsOf(text);
  const [first] = words;
  if (!first) return null;
  if (PRONOUNS.has(bare(first.word)) && first.word.length < 9) {
    const mention: Mention = {
      text: first.word,
      name: null,
      role: null,
      organisation: null,
      kind: 'pronoun',
    };
    return { mention, length: first.end };
  }
  if (NO_NAMES.has(bare(first.word)) && !isOffice(bare(first.word))) return null;
  const taken = takeNounPhrase(words);
  if (taken.length === 0) return null;
  const end = taken.at(-1)?.end ?? 0;
  const phrase = text
    .slice(0, end)
    .trim()
    .replace(/[,;:.]+$/, '');
  const mention = describe(phrase, hints);
  return mention ? { mention, length: end } : null;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.slice(0, 400).matchAll(/\([^()]{0,60}\)[,.]?|\S+/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const DAY_WORD = /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)\b/;

function takeNounPhrase(words: readonly Word[]): Word[] {
  const taken: Word[] = [];
  for (const [index, word] of words.entries()) {
    const plain = word.word.replace(/[,;:.]+$/, '');
    const lower = bare(word.word);
    if (DAY_WORD.test(plain)) break;
    if (word.word.startsWith('(')) {
      if (/\d/.test(word.word) || taken.length === 0) break;
      taken.push(word);
      if (/\),?$/.test(word.word) === false) break;
      continue;
    }
    const startsRole = isOffice(lower) || (index === 0 && HONORIFICS.has(lower));
    const next = words[index + 1]?.word.replace(/[,;:.]+$/, '') ?? '';
    const ofBody = lower === 'dari' && taken.length > 0 && BODIES.has(next);
    const glue = taken.length > 0 && (OFFICE_GLUE.has(lower) || ofBody);
    const unit = /^\d/.test(plain) && PLACE_HEADS.has(taken.at(-1)?.word ?? '');
    const particle =
      unit || (taken.length > 0 && (NAME_PARTICLES.has(lower) || DOCTORS.has(lower)));
    if (
      !isCapital(plain) &&
      !startsRole &&
      !glue &&
      !particle &&
      !/^(?:seorang|salah|para|sang)$/.test(lower)
    )
      break;
    if (!isCapital(plain) && STOP.test(lower) && !startsRole && !ofBody) break;
    taken.push(word);
    const ended =
      /[.;:!?]$/.test(word.word) &&
      !/^(?:\p{L}\.|.*\p{Lu}\.\p{L}*\.?|Pol\.|No\.|Drs?\.|Ir\.|Prof\.|Hj?\.|KH\.|Plt\.|Pj\.|Muh\.|Moh\.|Abd\.)$/u.test(
        word.word,
      ) &&
      !DEGREES.has(lower) &&
      !HONORIFICS.has(lower) &&
      !RANKS.has(lower);
    if (ended) break;
    if (word.word.endsWith(',')) {
      const following = words[index + 1];
      if (!following) break;
      const nextLower = bare(following.word);
      const nextPlain = following.word.replace(/[,;:.]+$/, '');
      // "Yosafat, Direktur Jenderal …", "Suwarno, S.H., M.H.", "juru bicara BSSN, Arlindo Saputra".
      const continues =
        /^dan$/.test(nextLower) ||
        DEGREES.has(nextLower.replace(/\./g, '')) ||
        isOffice(nextLower) ||
        DOCTORS.has(nextLower) ||
        (isCapital(nextPlain) && !DAY_WORD.test(nextPlain));
      if (!continues) break;
    }
  }
  while (
    taken.length > 0 &&
    /^(?:dan|untuk|selaku|sekaligus|bidang|seorang|salah|para|sang)$/i.test(
      bare(taken.at(-1)?.word ?? ''),
    )
  )
    taken.pop();
  return taken;
}

/** Splits a noun phrase into office, body and name. */
export function describe(phrase: string, hints: NameHints): Mention | null {
  const clean = phrase.replace(BRACKETS, ' ').replace(/\s+/g, ' ').replace(/\s,/g, ',').trim();
  if (clean === '') return null;
  const parts = partsOf(clean, hints).filter((part) => !isDegrees(part));
  const described = parts.map((part) => describePart(part, hints));
  const [head, ...later] = described;
  // "Ketua Suporter Gajah Tidar, Anom Saputra": what follows the comma is the name, all before it the office.
  const apposed = head?.office
    ? later.find(({ name, office }) => name !== null && !office)
    : undefined;
  if (head && apposed?.name) {
    const role = trimTitles((parts[0] ?? '').split(' ')).join(' ');
    return {
      text: phrase,
      name: apposed.name,
      role,
      organisation: bodyOfRole(role),
      kind: 'person',
    };
  }
  const named = described.find(({ name }) => name !== null);
  const role =
    described
      .map((part) => part.role)
      .filter((one) => one !== null)
      .sort((a, b) => b.length - a.length)[0] ?? null;
  if (named?.name) {
    return {
      text: phrase,
      name: named.name,
      role,
      organisation: role ? bodyOfRole(role) : null,
      kind: 'person',
    };
  }
  if (role) return { text: phrase, name: null, role, organisation: bodyOfRole(role), kind: 'role' };
  const body = described.find((part) => part.body !== null)?.body ?? null;
  return body
    ? { text: phrase, name: null, role: null, organisation: body, kind: 'organisation' }
    : null;
}

/** Parts at commas, but not inside an office: "Protokol, Pers, dan Media", "Data, Informasi dan …". */
function partsOf(text: string, hints: NameHints): string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s*/)) {
    const [first = ''] = part.split(' ');
    const inside =
      /^dan$/.test(first) ||
      (OFFICE_WORDS.has(first.toLowerCase()) &&
        !hints.loneNames.has(first) &&
        !isOffice(first.toLowerCase()));
    if (parts.length > 0 && inside) parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  return parts;
}

const isDegrees = (part: string): boolean =>
  part.split(/\s+/).every((word) => DEGREES.has(word.replace(/\./g, '').toLowerCase()));

function describePart(
  part: string,
  hints: NameHints,
): { name: string | null; role: string | null; body: string | null; office: boolean } {
  const words = part.split(' ').filter(Boolean);
  const first = bare(words[0] ?? '').replace(/^mantan$|^eks$/, 'mantan');
  const startsOffice = isOffice(first);
  const split = nameStart(words, hints, startsOffice);
  const head = words
    .slice(0, split)
    .filter(
      (word, at, all) =>
        !isTitle(word) ||
        (at === 0 && OFFICES.has(bare(word))) ||
        all.slice(at + 1).some((later) => !isTitle(later)),
    );
  const name = nameOf(words.slice(split));
  if (startsOffice || (head.length > 0 && name !== null && !BODIES.has(head[0] ?? ''))) {
    const roleWords = trimTitles(head);
    return {
      name,
      role: roleWords.length > 0 ? roleWords.join(' ') : null,
      body: null,
      office: true,
    };
  }
  if (BODIES.has(words[0] ?? '') || PUBLIC_BODY.test(part)) {
    return { name: null, role: null, body: part, office: false };
  }
  return { name: name ?? nameOf(words), role: null, body: null, office: false };
}

const isTitle = (word: string): boolean =>
  RANKS.has(bare(word)) || HONORIFICS.has(bare(word)) || DEGREES.has(bare(word));

/** Ranks and honorifics at the end of what stands before a name belong to neither. */
function trimTitles(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0) {
    const last = bare(kept.at(-1) ?? '');
    if (
      (RANKS.has(last) || HONORIFICS.has(last) || DEGREES.has(last)) &&
      !(kept.length === 1 && OFFICES.has(last)) &&
      last !== 'jenderal' &&
      last !== 'polisi' &&
      last !== 'umum' &&
      last !== 'tni'
    )
      kept.pop();
    else if (
      (last === 'jenderal' || last === 'polisi' || last === 'tni') &&
      kept.length > 1 &&
      RANKS.has(bare(kept.at(-2) ?? '')) &&
      !OFFICES.has(bare(kept.at(-2) ?? ''))
    )
      kept.pop();
    else if (
      last === 'jenderal' &&
      kept.length > 1 &&
      !/^(?:direktur|sekretaris|inspektur|direktorat|ketua|konsul)$/.test(bare(kept.at(-2) ?? ''))
    )
      kept.pop();
    else break;
  }
  return kept;
}

/** Where the name begins: index of its first word, `words.length` when there is none. */
function nameStart(words: readonly string[], hints: NameHints, startsOffice: boolean): number {
  const last = words.length;
  const usable = (at: number) => {
    const word = words[at] ?? '';
    const lower = bare(word);
    if (NAME_PARTICLES.has(lower)) return true;
    return (
      isCapital(word) &&
      !/\d/.test(word) &&
      !PROVINCES.has(word.replace(/[.,]/g, '')) &&
      !BODIES.has(word) &&
      !PLACE_HEADS.has(word) &&
      !(PUBLIC_BODY.test(word) && !hints.loneNames.has(word)) &&
      !(isOffice(lower) && !hints.loneNames.has(word)) &&
      !OFFICE_WORDS.has(lower) &&
      !(
        word.length > 1 &&
        word === word.toUpperCase() &&
        !/\./.test(word) &&
        startsOffice &&
        !hints.loneNames.has(word) &&
        word.length <= 6
      )
    );
  };
  let from = last;
  while (from > 0 && usable(from - 1)) from -= 1;
  if (from === last) return last;
  if (!startsOffice && from === 0) return 0;
  // Choose among the starts that are left: the word must not belong to a place or body before it.
  let best = last;
  let bestScore = -Infinity;
  for (let at = from; at < last; at += 1) {
    const known = at === from && at > 0 && isOfficeVocabulary(words[at - 1] ?? '');
    const score = scoreStart(words, at, hints) + (known ? 3 : 0);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return bestScore > -3 ? best : last;
}

/** A word of offices or bodies, not of places: what follows it begins something new. */
function isOfficeVocabulary(word: string): boolean {
  const plain = word.replace(/[.,]/g, '');
  if (/^(?:dan|untuk|bidang)$/.test(plain)) return false;
  return (
    (OFFICE_WORDS.has(plain.toLowerCase()) || BODIES.has(plain) || PUBLIC_BODY.test(plain)) &&
    !PLACE_HEADS.has(plain)
  );
}

function scoreStart(words: readonly string[], at: number, hints: NameHints): number {
  const length = words.slice(at).filter((word) => !isTitle(word)).length;
  if (length === 0) return -Infinity;
  const before = words[at - 1] ?? '';
  let score = length === 2 ? 2 : length === 3 ? 1.8 : length === 1 ? 0.5 : length === 4 ? 0.8 : -1;
  if (PLACE_HEADS.has(before.replace(/[.,]/g, ''))) score -= 4;
  if (isTitle(before) && before !== '') score += 4;
  if (at === 0) score += 1;
  if (/^(?:RI|Indonesia|Republik|Nasional|Pusat)$/.test(before) || PROVINCES.has(before))
    score += 2;
  if (/^\p{Ll}/u.test(before) && !OFFICE_GLUE.has(before)) score += 1.5;
  if (before.length > 1 && before === before.toUpperCase()) score += 1.5;
  if (/^\p{L}\.?$/u.test(words[at] ?? '') && at > 0) score -= 1.5;
  if (endsInPlace(words.slice(0, at), hints)) score += 5;
  // "Obat dan Makanan": the word after "dan" belongs to the office, never begins a name.
  if (/^(?:dan|untuk|bidang|&)$/.test(before)) score -= 6;
  const tokens = words.slice(at).map((word) => word.replace(/[.,]/g, ''));
  if (tokens.some((token) => hints.loneNames.has(token))) score += 3;
  if (hints.loneNames.has(tokens[0] ?? '')) score += 2;
  if (words.slice(0, at).some((word) => hints.loneNames.has(word.replace(/[.,]/g, '')))) score -= 3;
  return score;
}

/** "… Kota Sungai Rekaan" where the article says elsewhere that Sungai Rekaan is a place. */
function endsInPlace(words: readonly string[], { places }: NameHints): boolean {
  const head = words.findLastIndex((word) => PLACE_HEADS.has(word));
  return head !== -1 && places?.has(words.slice(head + 1).join(' ')) === true;
}

/** Words of offices and bodies that are never names, in lower case. */
const OFFICE_WORDS = new Set(
  'meteorologi klimatologi geofisika komunikasi informatika digital obat makanan keuangan kesehatan pendidikan kebudayaan riset teknologi hukum keamanan politik sosial agama dalam luar negeri pertahanan pertanian kelautan perikanan perhubungan perdagangan perindustrian energi sumber daya mineral lingkungan hidup kehutanan desa tertinggal transmigrasi koperasi usaha kecil menengah pariwisata ekonomi kreatif pemuda olahraga perencanaan pembangunan sekretaris jenderal umum kepala bidang bagian biro pusat data informasi penanggulangan bencana darurat penerangan hubungan masyarakat humas divisi reserse kriminal khusus narkoba lalu lintas tindak pidana siber aplikasi prasarana sarana keagamaan haji umrah layanan publik operasi pencegahan kesiapsiagaan pemulihan penyakit pengendalian pengawasan pemilihan umum pemilu rakyat daerah perwakilan komisi fraksi eksekutif utama operasional pemasaran manajer penelitian pengembangan kependudukan catatan sipil kepegawaian aparatur reformasi birokrasi investasi hilirisasi pangan gizi ketahanan kemaritiman kerja ketenagakerjaan tenaga perempuan perlindungan anak pemberdayaan dan pekerjaan perumahan rakyat agraria tata ruang pertanahan statistik angkatan darat laut udara harian tugas pelaksana bicara protokol pers media presiden istana negara kabinet'.split(
    ' ',
  ),
);

/** True for a word of offices or bodies that is never part of a name. */
export function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word.toLowerCase()) || BODIES.has(word);
}

/** The name in a run of words: without titles and degrees; null when nothing of a name is left. */
function nameOf(words: readonly string[]): string | null {
  const kept = words.map((word) => word.replace(/[,;:]+$/, '')).filter((word) => !isTitle(word));
  while (kept.length > 0 && NAME_PARTICLES.has(bare(kept[0] ?? ''))) kept.shift();
  const aliasAt = kept.findIndex((word) => /^alias$/i.test(word));
  if (aliasAt > 0) kept.splice(aliasAt);
  const name = kept
    .join(' ')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  if (name === '' || !/^\p{Lu}/u.test(name)) return null;
  if (kept.every((word) => OFFICES.has(bare(word)) || PROVINCES.has(word))) return null;
  return name;
}

/** The body in an office: "Kepala Badan Siber dan Sandi Negara" → Badan Siber dan Sandi Negara. */
export function bodyOfRole(role: string): string | null {
  const words = role.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && BODIES.has(word) && !/^[IVX]+$/.test(words[index + 1] ?? ''),
  );
  if (at > 0) return words.slice(at).join(' ');
  return null;
}
