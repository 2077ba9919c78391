import type { Report } from '../schema/report.ts';
import type { Column } from './column.ts';
import { FORM_MEANINGS } from './form-meanings.ts';

/**
 * By which program a report was read.
 *
 * @param of the report of a row
 */
export const readBy = <Row>(of: (row: Row) => Report | undefined): Column<Row> => ({
  name: 'extractor',
  type: 'string',
  description: {
    id: 'Versi program yang membacanya, di pemberitaan pertama bila ada beberapa; kosong bila tidak tercatat. Versi yang terakhir membaca artikelnya, dan arti tiap versi, ada di articles.extractor.',
    en: 'Version of the program that read it, in the first report where there are several; empty when not on record. The version that read the article last, and what each version is, stand in articles.extractor.',
  },
  of: (row) => of(row)?.extractor,
});

/** By which form the program found the speaker, and how sure it was. */
export const readHow = <Row>(of: (row: Row) => Report | undefined): readonly Column<Row>[] => [
  {
    name: 'form',
    type: 'string',
    choices: FORM_MEANINGS,
    description: {
      id: 'Bentuk kalimat yang menyebut narasumbernya, menurut program; kosong untuk kata-kata tanpa pengantar, dan bila tidak tercatat.',
      en: 'The form of words by which the program found the speaker; empty for words without any, and when not on record.',
    },
    of: (row) => of(row)?.form,
  },
  {
    name: 'probability',
    type: 'number',
    description: {
      id: 'Peluang, 0 sampai 1, bahwa narasumber, hari, dan status pejabatnya terbaca benar, menurut program saat membaca; tidak berubah walau editor sudah memeriksa. Kosong bila tidak tercatat.',
      en: 'Probability, 0 to 1, that speaker, day and official status were read right, as the program reckoned when it read; it stays when an editor has looked. Empty when not on record.',
    },
    of: (row) => of(row)?.probability,
  },
];
