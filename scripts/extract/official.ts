import { PRIVATE_HEADS, PRIVATE_NAME, PRIVATE_SCHOOL, PUBLIC_BODY } from '../lang/id/bodies.ts';
import { PRIVATE_NAMED_BODIES, PUBLIC_NAMED_BODIES } from '../lang/id/named-bodies.ts';
import { PUBLIC_CONTRACTIONS } from '../lang/id/office-contractions.ts';
import {
  CIVIL_SERVICE,
  EXPERTS,
  OF_GOVERNMENT,
  OFFICIAL_OFFICES,
  PRIVATE_WORDS,
  SPEAKS_FOR_ONESELF,
} from '../lang/id/offices.ts';
import { fractionAt, isInFraction } from './fraction.ts';

const PRIVATE = new Set(PRIVATE_HEADS);

/**
 * Whether a speaker speaks for a public body (gold guide, Official): central or local government,
 * army, police, prosecutors, courts, legislature, independent state bodies, state companies,
 * public hospitals and schools. Null when neither the office nor the body is on the lists: an
 * editor is then asked, and until then nobody is called an official.
 *
 * @param short - the short form of the body's name that the article explains: ICW
 */
export function isOfficial(
  role: string | null,
  organisation: string | null,
  short?: string | undefined,
): boolean | null {
  if (role && /^(?:mantan|eks|bekas)\b/i.test(role)) return false;
  if (role && STUDENTS.test(`${role} ${organisation}`)) return false;
  if (role && (OF_GOVERNMENT.test(role) || CIVIL_SERVICE.test(role))) return true;
  if (role && (isInFraction(role) || COUNCILLOR.test(role))) return true;
  if (role && (PARTY_BRANCH.test(role) || PARTY_BOARD.test(role.replace(ACTING, '')))) return false;
  if (
    PRIVATE_NAME.test(organisation ?? role ?? '') ||
    PRIVATE_SCHOOL.test(`${role} ${organisation}`)
  )
    return false;
  // "Seorang sumber di Kejaksaan Agung": whoever is not named speaks for nobody.
  if (role && /^(?:seorang\s)?sumber(?!\sdaya)(?![\p{L}])/iu.test(role)) return false;
  if (role && EXPERTS.test(role) && (!organisation || UNIVERSITY.test(organisation))) return false;
  if (organisation && PARTY_BRANCH.test(organisation)) return false;
  if (organisation && fractionAt(organisation)) return true;
  if (organisation && IN_COMMON_WORDS.test(organisation)) return true;
  if (organisation) {
    const first = organisation.split(' ', 1)[0] ?? '';
    // "Direktur Utama Pelni", of a company whose name is spelled out elsewhere.
    const named = [short ?? '', ...(role?.split(' ') ?? [])];
    if (
      named.some((word) => PUBLIC_NAMED_BODIES.has(word)) &&
      !(role && (PERSONAL.test(role) || PRIVATE_WORDS.test(role)))
    )
      return true;
    // "PT Kapal Nusantara": companies of the state are called so, and others too.
    if (MAYBE_STATE.test(organisation) && !PUBLIC_BODY.test(organisation)) return null;
    if (
      PRIVATE.has(first) ||
      PRIVATE_NAMED_BODIES.has(first) ||
      PRIVATE.has(short ?? '') ||
      /^(?:Desa Adat|Karang Taruna|Majelis Ulama|Palang Merah)/.test(organisation)
    )
      return false;
    // "polisi", "pemerintah pusat": bodies in common words.
    const body = `${first[0]?.toUpperCase()}${organisation.slice(1)}`;
    if (
      (PUBLIC_BODY.test(body) || PUBLIC_NAMED_BODIES.has(first)) &&
      !(role && PERSONAL.test(role))
    )
      return true;
  }
  if (organisation && SERVICE.test(organisation)) return true;
  if (role) {
    if (OF_UNION.test(role)) return false;
    if (OFFICIAL_OFFICES.test(role) || isContractionOfPublic(role)) return true;
    if (PRIVATE_WORDS.test(role) || (!organisation && SPEAKS_FOR_ONESELF.test(role))) return false;
    if (PUBLIC_BODY.test(role)) return true;
  }
  return null;
}

/** "Plt Kasatreskrim", "Wawako Bukittinggi". */
const isContractionOfPublic = (role: string): boolean =>
  PUBLIC_CONTRACTIONS.has(role.replace(ACTING, '').split(' ', 1)[0]?.toLowerCase() ?? '');
const ACTING = /^(?:pj|plt|plh|pjs|penjabat|pelaksana tugas|pelaksana harian)\.?\s+/iu;

/** "Anggota dewan", as councils' members are called; a board that is named further is another matter: "anggota dewan pakar". */
const COUNCILLOR =
  /^(?:anggota\sdewan|wakil\srakyat)(?:\s(?:dari|asal|di|daerah\spemilihan|dapil)(?![\p{L}]).*)?$/iu;

/** "polisi", "pemerintah pusat". */
const IN_COMMON_WORDS = /^(?:polisi|pemerintah|kepolisian|kejaksaan|pengadilan)(?![\p{L}])/iu;

/** "Ketua DPD Partai Gerindra": the board of a party, not the council of the regions. */
const PARTY_BRANCH =
  /\b(?:DP[DCWPA]|PAC|DPRa|pengurus)\s+(?:Partai|PDI|PDIP|Golkar|Gerindra|NasDem|PKB|PKS|PAN|PPP|Demokrat|Perindo|PSI|Hanura|PBB)\b/u;

/** "Ketua DPD Bali", "Sekretaris DPC Wringin": the council of the regions (DPD RI) has no boards in them. */
const PARTY_BOARD =
  /^(?:wakil\s)?(?:(?:ketua|pengurus|kader|sekretaris|bendahara)\s(?:DPC|DPW|PAC|DPD(?=\s(?!RI)\p{Lu}))\b|(?:sekretaris|bendahara)\sDPD$)/iu;

/** "Presiden KSPI", "Presiden PKS": of unions, parties and federations. */
const OF_UNION = /^(?:Wakil )?Presiden (?!RI\b|AS\b)\p{Lu}{3,}\b/u;

/** "DLHK Kabupaten Tapin", "DPMPTSP Kota Ambara": services and agencies of an area by their initials. */
const SERVICE = /^(?:D|B)[\p{Lu}\d]{3,9}\s(?:Kabupaten|Kab\.|Kota|Provinsi|Prov\.)\s/u;

/** A cabinet, a senate, a parliament of students. */
const STUDENTS =
  /\b(?:Badan Eksekutif Mahasiswa|BEM|Dewan Perwakilan Mahasiswa|Senat Mahasiswa|OSIS)\b/u;
const UNIVERSITY =
  /^(?:Universitas|Institut|Politeknik|Sekolah Tinggi|Fakultas|Pusat|U[A-Z]|Un\p{Ll}|(?:IAIN|IKIP|IPB|ISI|ITB|ITS|ITERA|Itera|STAIN|STIE|STIK|STT)(?![\p{L}]))/u;
/**
 * True for an office that public and private bodies have alike, in a body that no list knows:
 * "Kepala Divisi Hukum Indonesia Corruption Watch".
 */
export const isDoubtfulOffice = (role: string | null, organisation: string | null): boolean =>
  role !== null &&
  organisation !== null &&
  HEAD_OF_PART.test(role) &&
  !PUBLIC_BODY.test(organisation) &&
  !PUBLIC_BODY.test(role);

/** Heads of parts that public and private bodies have alike. */
const HEAD_OF_PART =
  /^(?:(?:wakil\s+)?kepala\s+(?:divisi|bidang|bagian|seksi|sub|biro|unit|pusat|kantor|lembaga|perwakilan|satuan|pelaksana)|kabid|kabag|kasi|kadiv|deputi|sekretaris|direktur)/iu;

const MAYBE_STATE = /^(?:PT|Perusahaan)\s.*\b(?:Nusantara|Negara|Indonesia|Nasional)\b/u;

/** Functions that are held against a body rather than for it. */
const PERSONAL =
  /^(?:kuasa hukum|pengacara|pelapor|pengadu|korban|warga|pasien|saksi|terdakwa|tersangka|pengamat|calon)/i;
