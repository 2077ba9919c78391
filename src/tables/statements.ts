import { pathOfItem } from '../feeds/permalink.ts';
import type { Statement } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { postIdOf } from './post.ts';
import { readHow } from './reading.ts';
import { inOrder, RECORDS_BY_MONTH, STANDING } from './recorded.ts';

const COLUMNS: readonly Column<Statement>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: {
      id: 'Nama tetap pernyataan; tidak berubah walau narasumber atau harinya diralat.',
      en: 'Lasting name of the statement; it stays when speaker or day are corrected.',
    },
    of: ({ id }) => id,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    standard: 'schema.org Quotation.url',
    description: { id: 'Alamat halamannya.', en: 'Address of its page.' },
    of: (item, { absolute }) => absolute(pathOfItem(item)),
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    standard: 'Popolo Speech.text · schema.org Quotation.text',
    description: {
      id: 'Kata-katanya persis seperti di pemberitaan pertama, tanpa tanda kutip tambahan. Paragraf dipisah baris baru.',
      en: 'The words exactly as the first report has them, without added quotation marks. A line break parts paragraphs.',
    },
    of: ({ words }) => words,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    choices: {
      direct: { id: 'kutipan langsung, dalam tanda kutip.', en: 'in quotation marks.' },
      indirect: {
        id: 'kutipan tidak langsung, diceritakan dengan kata-kata media.',
        en: "reported speech, in the outlet's words.",
      },
    },
    description: { id: 'Langsung atau tidak langsung.', en: 'Direct or reported.' },
    of: ({ data }) => data.kind,
  },
  {
    name: 'person_id',
    type: 'string',
    references: 'people',
    standard: 'Popolo Speech.creator_id · schema.org Quotation.creator',
    description: {
      id: 'Orang yang mengatakannya; kosong bila narasumbernya lembaga, tidak diketahui, atau bukan tokoh publik.',
      en: 'The person who said it; empty when a body speaks, when nobody is known, or when it is no public figure.',
    },
    of: ({ speaker }) => (speaker?.kind === 'person' ? speaker.id : null),
  },
  {
    name: 'body_id',
    type: 'string',
    references: 'organisations',
    standard: 'Popolo Speech.creator_id · schema.org Quotation.creator',
    description: {
      id: 'Lembaga yang mengatakannya tanpa menyebut orang.',
      en: 'The body that said it, where no person is named.',
    },
    of: ({ speaker }) => (speaker?.kind === 'organisation' ? speaker.id : null),
  },
  {
    name: 'speaker_kind',
    type: 'string',
    required: true,
    choices: {
      person: { id: 'seorang tokoh: person_id.', en: 'a person: person_id.' },
      office: {
        id: 'jabatan atau bagian lembaga tanpa nama orangnya: role dan body_id. Siapa orangnya tidak diketahui, walau doubts 0.',
        en: 'an office or part of a body without the name of whoever holds it: role and body_id. Who it was is not known, even where doubts is 0.',
      },
      body: { id: 'lembaga: body_id.', en: 'a body: body_id.' },
      unknown: {
        id: 'tidak diketahui, atau bukan tokoh publik sehingga tidak dinamai.',
        en: 'not known, or no public figure and so not named.',
      },
    },
    description: {
      id: 'Siapa yang disebut berbicara.',
      en: 'Who is said to speak.',
    },
    of: ({ speaker, data }) => {
      if (!speaker) return 'unknown';
      if (speaker.kind === 'person') return 'person';
      return data.role === null ? 'body' : 'office';
    },
  },
  {
    name: 'attribution_text',
    type: 'string',
    standard: 'Popolo Speech.attribution_text',
    description: {
      id: 'Nama narasumber seperti tercetak di pemberitaan pertama, bila berbeda dari namanya di sini.',
      en: 'Name of the speaker as the first report prints it, where it differs from the name here.',
    },
    of: ({ reports }) => reports[0]?.data.speaker,
  },
  {
    name: 'role',
    type: 'string',
    standard: 'Popolo Speech.role · schema.org Person.jobTitle',
    description: {
      id: 'Jabatan pada hari itu seperti tertulis, singkatannya dibiarkan.',
      en: 'The office held on that day as written, short forms left alone.',
    },
    of: ({ data }) => data.role,
  },
  {
    name: 'post_id',
    type: 'string',
    references: 'posts',
    standard: 'Popolo Membership.post_id',
    description: {
      id: 'Jabatan yang sama dengan ejaan apa pun; kosong bila lembaganya tidak diketahui.',
      en: 'The same office in whatever spelling; empty when its body is not known.',
    },
    of: ({ data, organisation }) => postIdOf(data.role, organisation),
  },
  {
    name: 'organization_id',
    type: 'string',
    references: 'organisations',
    standard: 'Popolo Membership.organization_id · schema.org Person.worksFor',
    description: { id: 'Lembaga yang diwakilinya.', en: 'The body that it was said for.' },
    of: ({ organisation }) => organisation?.id,
  },
  {
    name: 'official',
    type: 'boolean',
    description: {
      id: 'Berbicara untuk badan publik; kosong bila belum pasti.',
      en: 'Said for a public body; empty when not certain.',
    },
    of: ({ data }) => data.official,
  },
  {
    name: 'date',
    type: 'date',
    standard: 'Popolo Speech.date · schema.org Quotation.dateCreated',
    description: {
      id: 'Hari dikatakan menurut zona waktu medianya; kosong bila tidak disebut. Jangan ganti diam-diam dengan reported_on.',
      en: "Day on which it was said, by the outlet's clock; empty when not told. Do not silently put reported_on in its place.",
    },
    of: ({ day }) => day,
  },
  {
    name: 'reported_on',
    type: 'date',
    description: {
      id: 'Hari artikel pertamanya terbit, menurut jam media itu.',
      en: "Day on which the first of its articles came out, by that outlet's clock.",
    },
    of: ({ reportedOn }) => reportedOn,
  },
  {
    name: 'place',
    type: 'string',
    standard: 'schema.org CreativeWork.locationCreated',
    description: {
      id: 'Tempat dikatakan, seperti tertulis.',
      en: 'Where it was said, as written.',
    },
    of: ({ data }) => data.place,
  },
  ...STANDING,
  ...readHow<Statement>(({ reports }) => reports[0]?.data),
];

export const statements = tableOf<Statement>(
  {
    name: 'statements',
    title: { id: 'Pernyataan', en: 'Statements' },
    description: {
      id: 'Satu baris: satu ucapan satu narasumber pada satu kesempatan, walau dimuat banyak media.',
      en: 'A row is one utterance by one speaker on one occasion, however many outlets have it.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.statements),
  RECORDS_BY_MONTH,
);
