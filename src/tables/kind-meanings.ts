import type { LAW_KINDS } from '../schema/law.ts';
import type { ORGANISATION_KINDS } from '../schema/organisation.ts';
import type { Both } from './column.ts';

/** What each sort of body is; a new sort without a meaning does not compile. */
export const BODY_KIND_MEANINGS: Record<(typeof ORGANISATION_KINDS)[number], Both> = {
  kementerian: {
    id: 'kementerian atau kementerian koordinator.',
    en: 'a ministry or coordinating ministry.',
  },
  lembaga: {
    id: 'lembaga pemerintah pusat yang bukan kementerian: badan, dewan, direktorat jenderal yang berdiri sendiri.',
    en: 'an agency of the central government that is no ministry.',
  },
  'pemerintah-daerah': {
    id: 'pemerintah provinsi, kabupaten, kota, atau desa, dan dinasnya.',
    en: 'the government of a province, regency, city or village, and its services.',
  },
  legislatif: { id: 'DPR, DPD, MPR, dan DPRD.', en: 'parliament, national or regional.' },
  peradilan: { id: 'mahkamah dan pengadilan.', en: 'a court.' },
  polri: { id: 'kepolisian dan bagiannya.', en: 'the police and its parts.' },
  tni: { id: 'tentara dan bagiannya.', en: 'the armed forces and their parts.' },
  kejaksaan: { id: 'kejaksaan dan bagiannya.', en: 'the prosecution service and its parts.' },
  'lembaga-independen': {
    id: 'lembaga negara yang tidak di bawah presiden: KPU, KPK, BPK, Komnas HAM, Bank Indonesia.',
    en: 'a state body that is not under the president: the election commission, the audit board, the central bank.',
  },
  bumn: { id: 'badan usaha milik negara atau daerah.', en: 'a company that the state owns.' },
  partai: { id: 'partai politik.', en: 'a political party.' },
  perusahaan: { id: 'perusahaan swasta.', en: 'a private company.' },
  masyarakat: {
    id: 'organisasi masyarakat, serikat, lembaga swadaya.',
    en: 'an association, a union or a non-governmental organisation.',
  },
  pendidikan: {
    id: 'sekolah dan perguruan tinggi; official mengatakan apakah negeri.',
    en: "a school or university; official tells whether it is the state's.",
  },
  lainnya: { id: 'yang lain, atau belum ditentukan.', en: 'another, or not told yet.' },
};

/** What each sort of law is; a new sort without a meaning does not compile. */
export const LAW_KIND_MEANINGS: Record<(typeof LAW_KINDS)[number], Both> = {
  uud: { id: 'Undang-Undang Dasar 1945.', en: 'the constitution.' },
  uu: { id: 'undang-undang.', en: 'an act of parliament.' },
  perppu: {
    id: 'peraturan pemerintah pengganti undang-undang.',
    en: 'an emergency regulation in place of an act.',
  },
  pp: { id: 'peraturan pemerintah.', en: 'a government regulation.' },
  perpres: { id: 'peraturan presiden.', en: 'a presidential regulation.' },
  keppres: { id: 'keputusan presiden.', en: 'a presidential decision.' },
  inpres: { id: 'instruksi presiden.', en: 'a presidential instruction.' },
  permen: { id: 'peraturan menteri.', en: 'a ministerial regulation.' },
  pkpu: { id: 'peraturan Komisi Pemilihan Umum.', en: 'a regulation of the election commission.' },
  perda: { id: 'peraturan daerah.', en: 'a regional regulation.' },
  kitab: { id: 'kitab undang-undang: KUHP, KUHAP.', en: 'a code.' },
  lainnya: { id: 'yang lain.', en: 'another.' },
};
