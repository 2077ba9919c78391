import { REVIEW_REASONS, type ReviewReason } from '../schema/review.ts';
import type { Both } from './column.ts';
import { withExample } from './example.ts';

/** What each doubt means in English; a new reason without a meaning does not compile. */
const IN_ENGLISH: Record<ReviewReason, string> = {
  'speaker-inferred': 'The speaker follows from an earlier sentence and is not named in this one.',
  'speaker-ambiguous':
    'The name is not certain: several people may have said it, or office and name run together.',
  'speaker-unknown': 'No speaker was found in the article.',
  'office-unknown':
    'The office or its body is not known, so that it is not certain whether an official speaks.',
  'date-missing': 'No day is known, although a date that may be its day stands nearby.',
  'date-inferred':
    'The day comes from another statement or from the end of a sentence, and may be wrong.',
  'weekday-mismatch': 'The printed weekday does not fit the printed date.',
  'quote-damaged': 'A quotation mark is missing, doubled or cut off.',
  'text-cut': 'The article may be cut off: its page holds more than could be read.',
  'style-unfamiliar':
    'The article is written unlike those that the program knows, so that even what looks clear may be wrong.',
  'statement-unsure':
    'It may be no statement: the sentence may only introduce a quotation or name a topic.',
  'second-hand': 'The outlet quotes another outlet or a document.',
  relayed: "The speaker passes on somebody else's words.",
  'speaker-private':
    'It is not certain that the speaker is a public figure; no name is written until an editor decides.',
  'protected-person':
    'The article is about somebody who must be protected: make sure that nothing in the words tells who.',
  'role-differs': 'The printed office is another than the one on record for that day.',
};

/** Where each arises. Of what the extractor doubts, these are articles, in which a test lets it. */
export const DOUBT_EXAMPLES: Record<ReviewReason, string> = {
  'speaker-inferred':
    'Bupati Tapin Budi Santoso meninjau tanggul, Selasa (5/3/2024). “Warga tidak perlu mengungsi,” ujarnya.',
  'speaker-ambiguous': '“Warga tidak perlu mengungsi,” kata Budi, Selasa (5/3/2024).',
  'speaker-unknown':
    'Banjir melanda Tapin, Selasa (5/3/2024).\n“Warga tidak perlu mengungsi malam ini.”',
  'office-unknown':
    '“Warga tidak perlu mengungsi,” kata Koordinator Tim Terpadu Budi Santoso, Selasa (5/3/2024).',
  'date-missing':
    'Sungai meluap sejak Minggu (3/3/2024).\n“Warga tidak perlu mengungsi,” kata Bupati Tapin Budi Santoso.',
  'date-inferred':
    '“Tanggulnya sudah kami periksa,” kata Bupati Tapin Budi Santoso, Senin (4/3/2024).\n“Pompanya menyusul,” kata Budi, Selasa (5/3/2024).\n“Warga tidak perlu mengungsi,” kata Budi.',
  'weekday-mismatch':
    '“Warga tidak perlu mengungsi,” kata Bupati Tapin Budi Santoso, Senin (5/3/2024).',
  'quote-damaged':
    '“Warga tidak perlu mengungsi, kata Bupati Tapin Budi Santoso, Selasa (5/3/2024).',
  'text-cut': 'halamannya berakhir dengan “Baca halaman selanjutnya”.',
  'style-unfamiliar':
    'lebih dari seperlima pernyataan di artikelnya diragukan, dan yang ini bukan kutipan langsung seorang pejabat yang bernama.',
  'statement-unsure': 'Bupati Tapin Budi Santoso menyampaikan beberapa program, Selasa (5/3/2024).',
  'second-hand':
    '“Warga tidak perlu mengungsi,” kata Bupati Tapin Budi Santoso seperti dikutip Antara, Selasa (5/3/2024).',
  relayed:
    'Sekretaris Daerah Tapin Budi Santoso mengatakan warga tidak perlu mengungsi, seperti disampaikan bupati kepadanya, Selasa (5/3/2024).',
  'speaker-private': '“Air masuk sejak subuh,” kata Budi Santoso, pedagang di pasar itu.',
  'protected-person': 'artikel tentang anak yang menjadi korban.',
  'role-differs':
    'tercetak “Menteri Sosial Budi Santoso”, sedangkan menurut memberships ia pada hari itu Menteri Agama.',
};

/** Every doubt in both languages, with its example. */
export const DOUBT_MEANINGS = Object.fromEntries(
  Object.entries(REVIEW_REASONS).map(([reason, id]) => [
    reason,
    withExample(
      { id, en: IN_ENGLISH[reason as ReviewReason] },
      DOUBT_EXAMPLES[reason as ReviewReason],
    ),
  ]),
) as Record<ReviewReason, Both>;
