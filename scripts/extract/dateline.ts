import { placeLength } from './lexicon.ts';
import { wordsOf } from './word.ts';

/** A word of a place or an outlet; a hyphen inside it ends nothing: "Una-Una", "Tribuncontoh-Medan". */
const NAME = "\\p{Lu}[\\p{L}\\d.'’/&]*(?:-[\\p{L}\\d.'’]+)?";
const NAMES = `${NAME}(?:\\s${NAME}){0,4}?`;
const DOMAIN = '[\\p{L}\\d.-]{3,40}\\.(?:[Cc][Oo][Mm]|id|ID|net|NET|news|NEWS|co|CO|tv|TV|org|ORG)';
/** An outlet behind its place may write itself small: "Jakarta, jcid –". */
const OUTLET = `(?:${NAMES}|[\\p{Ll}\\d][\\p{L}\\d.-]*)`;
const AGENCY = '\\([\\p{L}\\s.]{2,24}\\)';
const DAY = '\\(?\\d{1,2}(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\s\\p{Lu}\\p{Ll}+(?:\\s\\d{4})?)\\)?';
const DASH = '(?:[–—-]{1,3}|\\.-|~)';
/** Between a dateline and its dash: "BOGOR, kabar.id  -" with a space too many. */
const GAP = '\\s{0,3}';
/** A mark between outlet and place that no sentence has. */
const BAR = '(?:\\|{1,2}|::|//)';
/** An outlet or a place beside such a mark. */
const PART = `(?:${DOMAIN}|${NAMES})`;
/** What shows that the story begins. */
const STORY = '(?=["“‘\'(]?[\\p{Lu}\\d])';

const DATELINES: readonly RegExp[] = [
  // Bandarlampung (LampungHeadline): Gubernur …
  `\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? ${AGENCY}:\\s(?=["“]?\\p{Lu})`,
  // RRI, Samarinda: Bupati … · LKBN Contoh, Muara Teduh: Wali Kota …
  `\\p{Lu}[\\p{Lu}\\d]{1,12}(?:\\s\\p{Lu}\\p{L}+)?,\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2}:\\s(?=["“]?\\p{Lu})`,
  // kabar.com - JAKARTA - Juru bicara …
  `${DOMAIN}\\s?[–—-]\\s?\\p{Lu}[\\p{L} ]{2,30}\\s?[–—-]\\s?(?=["“]?\\p{Lu})`,
  // Majalengka (28/9) - · Gunungsitoli, 15 Januari 2024 –
  `${NAMES}(?:,\\s?${OUTLET})?,?\\s${DAY}${GAP}${DASH}\\s(?=["“]?\\p{Lu})`,
  // TRIBUNNEWS.COM, JAKARTA - · tirto.id -
  `${DOMAIN}(?:,?\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})?${GAP}${DASH}\\s?(?=["“]?\\p{Lu})`,
  // Kilas.com, Jakarta Komisioner … (no dash: one word of place)
  `${DOMAIN}(?:,?\\s+\\p{Lu}\\p{L}+)?,?\\s+(?=["“]?\\p{Lu})`,
  // Jakarta, FNN - · JAKARTA (ANTARA) - · Banjarbaru – · Rimbaraya- Kebakaran
  `${NAMES}(?:,\\s?${OUTLET})?,?${GAP}(?:${AGENCY}${GAP})?${DASH}\\s+${STORY}`,
  // KABAR.ID | BUNGKU – · BUNGKU | LINTAS CONTOH - · Bungku, kabar.id :: · KABAR.ID | Bupati …
  `${PART}\\s?(?:${BAR}\\s?|/\\s)${PART}(?:\\s?${BAR}|${GAP}${DASH})\\s?${STORY}`,
  `${PART}(?:,\\s?${PART})?\\s?${BAR}\\s?${STORY}`,
  // [BUNGKU, KABAR.ID] Bupati …
  `\\[(?:${DOMAIN}|${PART},\\s?${PART})\\]\\s?(?:${DASH}\\s?)?${STORY}`,
  // LINTAS CONTOH |Dalam · Mbay, Vox NTT-Warga
  `\\p{Lu}[\\p{Lu} ]{3,40}\\s?\\|\\s?(?=\\p{Lu}\\p{Ll})`,
  `\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2},\\s?\\p{Lu}[\\p{L}\\d .]{0,24}\\p{Lu}-(?=\\p{Lu}\\p{Ll}+\\s)`,
  // JAKARTA, KOMPAS-Komisi · PRAYA, KABAR—Ketua: glued, after capitals that name place and outlet
  `[\\p{Lu}][\\p{Lu} .'’/]{2,40},\\s?(?:[\\p{Lu}\\d .'’]{2,30}|${DOMAIN})${DASH}(?=\\p{Lu}[\\p{L}\\d]*\\s)`,
  // AMBARA, Kabar Pagi—Sebanyak: glued with a dash that no name has
  `\\p{Lu}[\\p{Lu} .'’/]{2,40},\\s?${NAMES}(?:--+|[–—])(?=\\p{Lu}\\p{Ll}+\\s)`,
  // MAMUJU--Rapat · KUPANG—Kasus
  `\\p{Lu}[\\p{Lu} .'’]{2,40}(?:--+|[–—])(?=\\p{Lu}\\p{Ll})`,
].map((form) => new RegExp(`^${form}`, 'u'));

/** Such a line's dateline behind a byline or a summary: with an outlet's address, or place and outlet in capitals. */
const OUTLET_DATELINE = new RegExp(
  `(?<=\\s)(?:${DOMAIN}(?:,?\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})?|\\p{Lu}[\\p{Lu} ]{2,30},\\s[\\p{Lu}\\d.]{2,30})${GAP}${DASH}\\s?(?=["“]?\\p{Lu})`,
  'u',
);

/** Characters within which the dateline follows a byline or a summary. */
const FOLLOWS_WITHIN = 600;

/** Where an outlet's dateline stands within a text; -1 when there is none. */
export const outletDatelineIn = (text: string): number =>
  text.slice(0, FOLLOWS_WITHIN).search(OUTLET_DATELINE);

/** BANJARMASIN-Wakil: glued with a hyphen, as names are, so that the place must be known. */
const GLUED_PLACE = /^(?<place>\p{Lu}[\p{Lu} ]{2,40})-(?=\p{Lu}\p{Ll})/u;
/** Jakarta: Kepala Badan … */
const PLACE_COLON = /^(?<place>\p{Lu}[\p{L} ]{2,24}): (?=\p{Lu})/u;

/** Characters within which a dateline ends, with what shows that the story begins. */
const MAX_DATELINE = 100;

/** 09.15 WIB – Kapolres … · [10:02 Wita] Bupati … */
const CLOCK = new RegExp(
  `^\\[?\\d{1,2}[.:]\\d{2}(?:\\s(?:WIB|WITA|WIT|[Ww]ib|[Ww]ita?))?\\]?${GAP}(?:${DASH}|\\|)\\s?${STORY}`,
  'u',
);

/** Length of the time at the beginning of an entry of a live report, which stands before each of them. */
export const clockLength = (text: string): number =>
  CLOCK.exec(text.slice(0, MAX_DATELINE))?.[0].length ?? 0;

/** Length of the dateline at the beginning of a paragraph: `OUTLET.COM, PLACE –`, `Jakarta, FNN -`. */
export function datelineLength(text: string): number {
  const head = text.slice(0, MAX_DATELINE);
  if (!/[–—:|~-]|\.\p{L}/u.test(head)) return 0;
  for (const pattern of DATELINES) {
    const length = pattern.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  for (const pattern of [GLUED_PLACE, PLACE_COLON]) {
    const match = pattern.exec(head);
    const place = match?.groups?.place ?? '';
    if (match && isPlace(place)) return match[0].length;
  }
  return 0;
}

/** "SUNGAI PASIR" and "Sungai Pasir" are the same place. */
function isPlace(printed: string): boolean {
  const words = printed
    .trim()
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return placeLength(wordsOf(words.join(' ')), 0) === words.length;
}
