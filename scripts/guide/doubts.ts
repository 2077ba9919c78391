import { REVIEW_REASONS, type ReviewReason } from '../../src/schema/review.ts';
import { REVIEW_ADVICE } from '../../src/schema/review-advice.ts';

/** The guide's page of every doubt that the program can have, and what an editor does about it. */
export function doubtsPage(): string {
  const doubts = (Object.keys(REVIEW_REASONS) as ReviewReason[]).map(
    (reason) => `## ${reason}\n\n${REVIEW_REASONS[reason]}\n\n${REVIEW_ADVICE[reason]}\n`,
  );
  return `<!-- Dibuat npm run guide dari src/schema/review.ts dan review-advice.ts; jangan diubah di sini. -->

# Arti setiap keraguan program

Isian \`review\` memuat apa yang diragukan program. Hapus butir yang sudah Anda pastikan; \`reviewed\` ditulis sesudah
semuanya cocok dengan artikelnya. Kata-kata dan isian yang lain juga dapat keliru tanpa diragukan.

${doubts.join('\n')}`;
}
