import { isBodyHead } from '../extract/lexicon.ts';
import { wordOf } from '../extract/word.ts';
import { MONTHS } from '../lang/id/calendar.ts';
import { CLASS, CONTACT, ROOM } from '../lang/id/giveaways.ts';
import { NAME_TOKENS } from '../lang/id/names.ts';
import { SUICIDE, TELLTALE_PLACES } from '../lang/id/protected.ts';
import { anyOf } from '../lang/phrases.ts';
import { isCommonWord } from './common-word.ts';

/** A word in capitals, a number or a Roman numeral: what the name of a school, street or village is made of. */
const PART =
  "(?:(?!No(?:mor)?\\.?\\s*\\d)\\p{Lu}[\\p{L}'’-]*(?:\\.(?=\\p{L})[\\p{L}'’-]*)*|\\d+[A-Za-z]?(?!\\d))";

/** Bodies and offices whose names hold such a head and give nobody away: "Kementerian Desa", "Kota Banjar". */
const NOT_AFTER =
  '(?<!(?:Kementerian|Menteri|Wamen|Dana|Kabupaten|Kota|Kab\\.|Bupati|Pemkab|Polres|Polsek|Bank|Pasar|Angkatan|Dinas|Kadis|Kadin|Operasi|Tata|Penataan)\\s)(?<!(?:[Dd]inas|[Kk]adis)\\s+Pendidikan\\s)';

/** "Kabid Pembinaan SD Dinas Pendidikan", "Perum Bulog", "Sekolah Rakyat": another body begins behind the head, or all of a kind are meant. */
const NOT_BODY =
  '(?!(?:Dikdas\\p{L}*|Dasmen|Dinas|Disdik\\p{L}*|Kementerian|Kemen\\p{L}+|Badan|Pemprov|Pemkab|Pemkot|B(?:ulog|ULOG)|D(?:amri|AMRI)|Perhutani|Peruri|Perumnas|Rakyat(?!\\s+[\\p{Lu}\\d]))(?!\\p{L}))';

/** `Desa` also finds "desa Sukamaju", but `SD` not "sd". */
const headPattern = (head: string): string => {
  const escaped = head.replaceAll('.', '\\.').replaceAll(' ', '\\s+');
  const [first = ''] = head;
  return /^\p{Lu}\p{Ll}/u.test(head)
    ? `[${first}${first.toLowerCase()}]${escaped.slice(1)}`
    : escaped;
};

const PLACES = TELLTALE_PLACES.map(([mask, heads]) => {
  const alternatives = [...heads].sort((a, b) => b.length - a.length).map(headPattern);
  return {
    mask,
    pattern: new RegExp(
      `${NOT_AFTER}(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})\\s+${NOT_BODY}(${PART}(?:\\s+(?:(?:wal|dan|al|an|bin)[\\s-]+)?${PART})*)`,
      'gu',
    ),
  };
});

/** "Lingkungan VII", "Jaga II", "Dusun 3", "Lingkungan Tiga": a numbered part of a village; "Kelompok 41": one of students. */
const NUMBERED =
  /(?<![\p{L}])(?:[Ll]ingkungan|[Ll]ink\.?|[Jj]aga|[Dd]usun|[Jj]urong|[Bb]lok|[Kk]elompok|[Pp]osko)\s+(?:[IVX]+|\d{1,2}|Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh)(?![\p{L}\d])/gu;

/** "Bright Pelangi School", "Al Azhar Islamic School": a school whose kind stands last. */
const ENGLISH_SCHOOL = new RegExp(
  `(?<![\\p{L}])${PART}(?:\\s+${PART}){0,4}\\s+(?:School|Academy|College|Kindergarten|Preschool|Playgroup|Daycare)(?![\\p{L}])`,
  'gu',
);

/** "teller di Bank Sumber Artha cabang Kapten Rivai", "karyawan PT …": where somebody works. */
const EMPLOYER = new RegExp(
  `(?<![\\p{L}])((?:teller|kasir|karyawan|karyawati|pegawai|buruh|sopir|satpam|guru|dosen|perawat|bidan|pelayan|pramuniaga|penjaga|pengajar|pekerja|operator|mandor|magang)(?:\\s+(?:honorer|swasta|kontrak|harian|tetap|toko|bank|pabrik))?\\s+(?:(?:di|pada|dari|salah\\s+satu)\\s+)?)(?!(?:Negeri|Republik|Indonesia|Migran|Anak|BK|SD|SMP|SMA|SMK|PAI|ASN|PNS|PPPK|SLB|TK)(?![\\p{L}]))${PART}(?:\\s+(?:(?:cabang|unit|dan)\\s+)?${PART})*`,
  'gu',
);

/** "RT 03", "RT 02 RW 05", "RT 02/RW 05", "RT.02/05". */
const NEIGHBOURHOOD =
  /(?<![\p{L}])R[TW][\s.:]{0,3}\d+(?:[\s/,]{0,3}(?:R[TW][\s.:]{0,3})?\d+){0,3}/gu;

/** "LP/B/417/VI/2023", "STTLP/123/…": the number of a report or a case leads to whose it is. */
const CASE_NUMBER =
  /(?<![\p{L}\d])(?:STTLP|STPL|LP|LI|TBL|BP|SP)[./-]\S*\d\S*|(?<![\p{L}\d])\d{1,4}\/Pid\.\S+/gu;

/** "No. 8", "Nomor 12A" behind an address. */
const HOUSE_NUMBER = /(?<=\uE001),?\s*(?:[Nn]o(?:mor)?\.?\s*)\d+[A-Za-z]?(?:\/\d+)?(?![\p{L}\d])/gu;

/** "AF (16)", "ML (17 tahun)", "ZA, 12 tahun": initials with an age. */
const INITIALS_WITH_AGE =
  /(?<![\p{L}])((?:\p{Lu}\.?){1,4})(\s*\((\d{1,2})(?:\s*(?:tahun|th|thn))?\)|,\s*(\d{1,2})\s*tahun)/gu;

/** "remaja berumur 15 tahun, PJS": the age before the initials. */
const AGE_BEFORE_INITIALS =
  /((\d{1,2})\s*(?:tahun|th|thn),?\s+(?:(?:ber)?inisial\s+)?)((?:\p{Lu}\.?){2,4})(?![\p{L}])/gu;

const CAMPUS = `(?:(?:Universitas|Univ\\.?|Institut|Politeknik|Poltekkes|Sekolah\\s+Tinggi|Akademi|STIE|STIKES|STKIP|UIN|IAIN|STAIN|IAKN)(?:\\s+(?:wal\\s+|dan\\s+)?${PART}){1,6}|Un\\p{Ll}{2,8}(?![\\p{L}])|U\\p{Lu}{1,6}(?![\\p{L}])|I[TPSA]\\p{Lu}{1,4}(?![\\p{L}]))`;

/** "mahasiswi tingkat akhir Institut Teknologi Kahayan Raya", "mahasiswa UGM", "kuliah di Univ. Adiwangsa". */
const STUDENT_OF = new RegExp(
  `(?:(?:[Mm]ahasisw[ai](?:nya)?|[Kk]oas)(?:\\s+(?!(?:me|ber|ter)\\p{L}{3}|di\\p{L}{4}|[Rr]ektor|bersama|dan|untuk|kepada|oleh)[\\p{L}\\d.-]+){0,8}?|(?:kuliah|studi|belajar|mengajar|almamater(?:nya)?|kampus(?:nya)?)(?:\\s+(?:di|korban|pelaku|itu|dia))*,?)\\s+(?<campus>${CAMPUS})`,
  'gu',
);

/** "teller Bank Contoh Mandiri", "karyawati di PT Maju Mundur", "Kantornya, Bank Contoh": by whom somebody in an article is employed. */
const EMPLOYED_BY = new RegExp(
  `(?<![\\p{L}])(?:(?:[Tt]eller|[Kk]asir|[Kk]aryawan|[Kk]aryawati|[Pp]egawai|[Bb]uruh|[Pp]ramuniaga|[Ss]atpam)\\s+(?:(?:di|pada|dari)\\s+)?|(?:[Kk]antornya|[Pp]erusahaannya|[Tt]empat\\s+kerjanya|[Tt]empat(?:nya)?\\s+bekerja),?\\s+(?:di\\s+)?)(?<employer>(?:Bank|BPR|PT|CV|UD|Hotel|Toko|Koperasi|Klinik)(?:\\s+${PART}){1,5})(?<branch>\\s+(?:cabang|unit)(?:\\s+${PART}){1,3})?`,
  'gu',
);

/** What small bodies and businesses are called by which somebody's place of work is told. */
const WORKPLACE = `(?:PT|CV|UD|PD|Hotel|Toko|Koperasi|Klinik|Salon|Kafe|Restoran|(?<post>Polsek|Koramil|Puskesmas|Pustu))\\.?(?:\\s+${PART}){1,4}`;

/** "Korban NE, 27, diketahui operator satu-satunya di PT Contoh", "personel Polsek Contoh ini tega menghantam istrinya". */
const WORKS_AT = new RegExp(
  `(?:(?<![\\p{L}])(?:(?<victim>[Kk]orban|[Pp]elapor|[Pp]enyintas)|[Kk]aryawati|[Kk]aryawan)(?![\\p{L}])[^.!?\\n“”"]{0,100}?\\s(?:di|pada|dari)|(?<![\\p{L}])(?:[Oo]knum\\s+\\p{Ll}+|(?<officer>[Pp]ersonel|[Aa]nggota|[Pp]erawat|[Bb]idan|[Ss]taf)))\\s+(?<employer>${WORKPLACE})(?<own>\\s+(?:ini|itu|tersebut)(?![\\p{L}])[^.!?\\n]{0,60}(?:istri|suami|anak|pacar)(?:nya|\\s+kandung|\\s+tiri)(?![\\p{L}]))?`,
  'gu',
);

/** The places of work of those in a case; "anggota Polsek Contoh" who are not told to have done it investigate it. */
function workplacesIn(text: string): string[] {
  return [...text.matchAll(WORKS_AT)].flatMap(({ groups }) => {
    const { employer = '', post, victim, officer, own } = groups ?? {};
    // A victim reports to a post, and its officers look into what others did.
    const isInvestigating = Boolean(victim) || (Boolean(officer) && !own);
    return post && isInvestigating ? [] : [employer];
  });
}

/** "PT BSP" of "PT Bumi Sangasanga Prima". */
function shortFirm(name: string): string[] {
  const [kind = '', ...words] = name.split(/\s+/);
  return words.length > 1 ? [`${kind} ${words.map(([first = '']) => first).join('')}`] : [];
}

/**
 * Where somebody in an article studies or works, by their names and what is short for them, with what stands in
 * their place.
 *
 * @param people words of the names of those who may be shown: they end the name of a campus
 */
export function institutionsIn(
  text: string,
  people: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const found = new Map<string, string>();
  const campuses = [...text.matchAll(STUDENT_OF)].map(({ groups }) => groups?.['campus'] ?? '');
  for (const name of [...campuses, ...ownCampus(text, people)]) {
    for (const one of [name, ...shortOf(name, text), ...longOf(name, text)])
      found.set(one, 'kampus');
  }
  for (const { groups } of text.matchAll(EMPLOYED_BY)) {
    const { employer = '', branch = '' } = groups ?? {};
    for (const one of [employer, `${employer}${branch}`]) found.set(one, 'tempat kerja');
  }
  for (const employer of workplacesIn(text)) {
    for (const one of [employer, ...shortFirm(employer)]) found.set(one, 'tempat kerja');
  }
  return found;
}

/** "Beliau mahasiswa kami", "Kampus kehilangan", "Satgas kami": a campus speaks of its own student. */
const OF_OWN_STUDENT =
  /(?<![\p{L}])(?:mahasisw[ai]|(?:kolega|dosen|pegawai|alumni|alumnus)\s+dan\s+mahasisw[ai])\s+(?:terbaik\s+)?(?:kami|kita)(?![\p{L}])|(?<![\p{L}])(?:kampus|civitas\s+akademika)\s+(?:(?:sangat|turut|ikut)\s+)?(?:kehilangan|berduka|berbelasungkawa)(?![\p{L}])|(?<![\p{L}])(?:menyampaikan|mengucapkan)\s+(?:rasa\s+|turut\s+)?(?:(?:duka(?:\s*cita)?|belasungkawa))(?![\p{L}])|(?<![\p{L}])satgas\s+kami(?![\p{L}])|(?<![\p{L}])(?:mendesak|menuntut|meminta)\s+(?:pihak\s+)?kampus\s+(?:me|ber)\p{L}+/iu;

const STUDENT = /(?<![\p{L}])mahasisw[ai](?:nya)?(?![\p{L}])/iu;
const SUICIDES = anyOf(SUICIDE, 'iu');

/** Whose office at a campus has a say on a student that died speaks of its own. */
const isOfOwnStudent = (text: string): boolean =>
  OF_OWN_STUDENT.test(text) || (STUDENT.test(text) && SUICIDES.test(text));

/** An office at a campus, and which. */
const OFFICE_AT_CAMPUS = new RegExp(
  `(?<![\\p{L}])(?:[Ww]akil\\s+|WR\\s+)?(?:[Rr]ektor|[Dd]ekan|[Dd]irektur|[Hh]umas|[Jj]uru\\s+[Bb]icara|[Kk]epala\\s+[Hh]umas|[Kk]etua\\s+[Ss]atgas(?:\\s+PPKS)?|(?:[Pp]residen|[Kk]etua)\\s+(?:BEM|[Mm]ahasiswa)|BEM)(?:\\s+(?:[IVX]+|[Bb]idang(?:\\s+\\p{L}+){1,3}|[Ff]akultas(?:\\s+\\p{Lu}\\p{L}+){1,3}))?\\s+(?<campus>${CAMPUS})`,
  'gu',
);

/** The campus of which an article tells that it speaks of its own student; none where several have a say. */
function ownCampus(text: string, people: ReadonlySet<string>): string[] {
  if (!isOfOwnStudent(text)) return [];
  const names = [
    ...new Set(
      [...text.matchAll(OFFICE_AT_CAMPUS)].map(({ groups }) =>
        withoutHolder(groups?.['campus'] ?? '', people),
      ),
    ),
  ];
  // "Unbratim" and "Universitas Brantas Timur" are one.
  const isOne = names.every((one) =>
    names.every(
      (other) =>
        one === other ||
        [...longOf(one, text), ...longOf(other, text)].some(
          (long) => long === one || long === other,
        ),
    ),
  );
  return isOne ? names : [];
}

/** "Universitas Brantas Timur" of "Universitas Brantas Timur Mukhlas Adiwangsa". */
function withoutHolder(campus: string, names: ReadonlySet<string>): string {
  const words = campus.split(/\s+/);
  const name = words.findIndex(
    (word, at) => at > 1 && (NAME_TOKENS.has(word.toLowerCase()) || names.has(word.toLowerCase())),
  );
  return words.slice(0, name === -1 ? words.length : name).join(' ');
}

const FULL_CAMPUS = new RegExp(
  `(?:Universitas|Institut|Politeknik|Akademi|Sekolah\\s+Tinggi)(?:\\s+${PART}){1,5}`,
  'gu',
);

/** "Universitas Brantas Timur" for "Unbratim": names in full of whose words' beginnings a short one is made. */
function longOf(short: string, text: string): string[] {
  if (/\s/.test(short)) return [];
  return [...text.matchAll(FULL_CAMPUS)].flatMap(([full]) => {
    const words = full.split(/\s+/);
    // What follows may be somebody's name: the shortest that the short one is made of.
    const made = words
      .map((_, at) => at + 1)
      .find((length) => length > 1 && isMadeOf(short.toLowerCase(), words.slice(0, length)));
    return made === undefined ? [] : [words.slice(0, made).join(' ')];
  });
}

/** Whether a word is made of the beginnings of all these, in order: "un", "bra", "tim". */
function isMadeOf(short: string, [word = '', ...rest]: readonly string[]): boolean {
  const lower = word.toLowerCase();
  for (let length = Math.min(lower.length, short.length); length > 0; length -= 1) {
    if (!short.startsWith(lower.slice(0, length))) continue;
    const left = short.slice(length);
    if (rest.length === 0 ? left === '' : isMadeOf(left, rest)) return true;
  }
  return false;
}

/** "ITKR" of "Institut Teknologi Kahayan Raya", and what stands in brackets behind it. */
function shortOf(name: string, text: string): string[] {
  const initials = name
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .map(([first = '']) => first);
  const behind = text.slice(text.indexOf(name) + name.length);
  const given = /^\s*\((\p{Lu}[\p{L}-]{1,11})\)/u.exec(behind)?.[1];
  return [
    ...(initials.length > 1 ? [initials.join('').toUpperCase()] : []),
    ...(given ? [given] : []),
  ];
}

const ADULT = 18;

/** "akun TikTok-nya fadlangaming": a word on no list behind an account is what it is called. */
const ACCOUNT =
  /(?<![\p{L}])([Aa]kun(?:nya)?\s+(?:(?:[Mm]edia\s+[Ss]osial|[Mm]edsos|Instagram|IG|TikTok|Tiktok|Facebook|FB|X|Twitter|YouTube|Telegram|WhatsApp|Roblox|Discord)(?:-?nya)?\s+)?(?:bernama\s+)?)([\p{Ll}\d][\p{Ll}\d._]{3,})(?![\p{L}\d])/gu;

/** "bernopol B 1234 KXZ": whose vehicle it is can be asked for. */
const PLATE =
  /(?<=(?:nopol|nomor\s+polisi|pelat(?:\s+nomor)?|plat(?:\s+nomor)?)\s+)[A-Z]{1,2}[\s-]?\d{1,4}(?:[\s-]?[A-Z]{1,3})?(?![\p{L}\d])/giu;

/** "lahir di Bogor, 9 September 2008": a day of birth is somebody's. */
const BIRTHDAY = new RegExp(
  `(?<=(?:[Ll]ahir|[Kk]elahiran)(?![\\p{L}])[^.\\n]{0,40})(?<!\\d)\\d{1,2}(?:\\s+(?:${Object.keys(MONTHS).join('|')})\\s+|[-/]\\d{1,2}[-/])(?:19|20)\\d\\d(?!\\d)`,
  'giu',
);

/** What stands around a mask while a text is worked on: brackets may be the outlet's own. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A mask inside a text that is worked on. */
export const maskOf = (role: string): string => `${OPEN}${role}${CLOSE}`;

/** The masks of a text. */
export const MASKS = /\uE000[^\uE001]*\uE001/g;

/** A text whose masks a reader can read. */
export const inBrackets = (text: string): string =>
  text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');

/** What was taken out of a text besides the names of people. */
export interface Cleared {
  text: string;
  /** The words by which the places, schools and businesses are called. */
  names: string[];
  /** Initials of children. */
  initials: string[];
}

/**
 * Takes out of a text what tells where somebody lives, learns or prays, and how to reach them: each
 * place is replaced by its kind in brackets.
 *
 * @param institutions where somebody in the article studies or works, with what stands in their place
 */
export function withoutPlaces(
  text: string,
  institutions: ReadonlyMap<string, string> = new Map(),
): Cleared {
  const names: string[] = [];
  const initials: string[] = [];
  let cleared = withoutInstitutions(text.replaceAll(/[\uE000\uE001]/g, ''), institutions)
    .replace(CONTACT, maskOf('kontak'))
    .replace(CASE_NUMBER, maskOf('nomor perkara'))
    .replace(PLATE, maskOf('nomor polisi'))
    .replace(BIRTHDAY, maskOf('tanggal lahir'))
    .replace(ACCOUNT, (whole, before: string, account: string) =>
      isCommonWord(account) ? whole : `${before}${maskOf('kontak')}`,
    );
  for (const { mask, pattern } of PLACES) {
    cleared = cleared.replace(pattern, (_whole, name: string) => {
      names.push(name);
      return maskOf(mask);
    });
  }
  const kept = (mask: string) => (whole: string) => {
    names.push(whole);
    return maskOf(mask);
  };
  cleared = cleared
    .replace(EMPLOYER, (whole, before: string) => {
      names.push(whole.slice(before.length));
      return `${before}${maskOf('tempat kerja')}`;
    })
    .replace(ENGLISH_SCHOOL, kept('sekolah'))
    .replace(ROOM, kept('ruang'))
    .replace(NUMBERED, maskOf('alamat'))
    .replace(NEIGHBOURHOOD, maskOf('alamat'))
    .replace(HOUSE_NUMBER, '')
    .replace(CLASS, `$1 ${maskOf('kelas')}`)
    .replace(INITIALS_WITH_AGE, (whole, of: string, age: string, bracketed, apposed) => {
      if (Number(bracketed ?? apposed) >= ADULT) return whole;
      initials.push(of);
      return `${maskOf('anak')}${age}`;
    })
    .replace(AGE_BEFORE_INITIALS, (whole, before: string, age: string, of: string) => {
      if (Number(age) >= ADULT || isBodyHead(wordOf(of))) return whole;
      initials.push(of);
      return `${before}${maskOf('anak')}`;
    });
  return { text: cleared, names, initials };
}

/** The longest first, so that no rest of a name stays. */
function withoutInstitutions(text: string, institutions: ReadonlyMap<string, string>): string {
  let left = text;
  for (const [name, mask] of [...institutions].toSorted(([a], [b]) => b.length - a.length)) {
    const source = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
    left = left.replace(pattern, maskOf(mask));
  }
  return left;
}
