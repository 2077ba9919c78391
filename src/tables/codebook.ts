import measured from '../data/evaluation.json' with { type: 'json' };
import independent from '../data/independent.json' with { type: 'json' };
import { DEMONSTRATION_DATA } from '../schema/site.ts';
import type { Both, ColumnInfo, Table } from './column.ts';
import { TABLES } from './tables.ts';

export type Language = keyof Both;

/** What the codebook says of columns, in its two languages. */
export const CODEBOOK_WORDS = {
  title: { id: 'Buku kode', en: 'Codebook' },
  lede: {
    id: 'Arti setiap tabel, kolom, dan nilai. Hari ditulis YYYY-MM-DD; saat ditulis dalam UTC; yang tidak diketahui kosong, tidak ditebak.',
    en: 'What every table, column and value means. Days are YYYY-MM-DD, instants are in UTC; what is not known is empty, never guessed.',
  },
  key: { id: 'kunci', en: 'key' },
  required: { id: 'selalu ada', en: 'always there' },
  leads: { id: 'menunjuk ke', en: 'leads to' },
  erring: { id: 'Seberapa sering keliru', en: 'How often it is wrong' },
} as const satisfies Record<string, Both>;

/** What there is to say of a column besides what it means. */
export function factsOf(
  { name, type, required, standard }: ColumnInfo,
  { key }: Pick<Table, 'key'>,
  language: Language,
): string[] {
  return [
    type,
    ...(key.includes(name) ? [CODEBOOK_WORDS.key[language]] : []),
    ...(required ? [CODEBOOK_WORDS.required[language]] : []),
    ...(standard ? [standard] : []),
  ];
}

/** What the values of a column mean, where it has values of its own. */
export const meaningsOf = ({ choices, known }: ColumnInfo): Readonly<Record<string, Both>> =>
  choices ?? known ?? {};

/** In which columns of `statements` stands what the figures speak of. */
const PLACES = {
  speaker: '`person_id`, `body_id`',
  day: '`date`',
  official: '`official`',
};

/** How often rows are wrong that nobody has looked at; names of columns stand between grave accents. */
export function erringOf(language: Language): string {
  const { heldOut } = measured;
  const percent = (value: number) =>
    `${value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })}%`;
  const [unmet, own] = [percent(independent.unflagged), percent(heldOut.unflagged.precision)];
  const { speaker, day, official } = PLACES;
  return language === 'id'
    ? `Baris \`statements\` dengan \`doubts = 0\` dan \`standing = program\`: pada ${unmet} di antaranya narasumber (${speaker}), hari (${day}), dan status pejabat (${official}) ketiganya benar, diukur pada ${independent.articles} artikel (${independent.statements} pernyataan) yang belum dikenal program; pada ${heldOut.articles} artikel uji kami sendiri (${heldOut.unflagged.of} pernyataan, ${percent(heldOut.unflagged.share)} tanpa tanda ragu) ${own}. Kolom lain tidak ikut dihitung di sini, dan angka ini tidak berlaku bagi pemberitaan yang \`extractor\`-nya kosong: itu ditulis tangan. Yang sudah dibandingkan editor dengan artikelnya bertanda \`standing = editor\`.`
    : `Rows of \`statements\` with \`doubts = 0\` and \`standing = program\`: in ${unmet} of them speaker (${speaker}), day (${day}) and official status (${official}) are all three right, measured on ${independent.articles} articles (${independent.statements} statements) that the program had never met; on ${heldOut.articles} test articles of our own (${heldOut.unflagged.of} statements, ${percent(heldOut.unflagged.share)} without a doubt) ${own}. No other column counts here, and the figures do not hold for reports whose \`extractor\` is empty: those were written by hand. What an editor has compared with its articles says \`standing = editor\`.`;
}

/**
 * The codebook as Markdown, to lie beside the tables where there is no network.
 *
 * @param isDemonstration nobody answers for the content
 */
export function codebookText(language: Language, isDemonstration: boolean): string {
  const { title, lede, erring } = CODEBOOK_WORDS;
  const warning = isDemonstration ? `**${DEMONSTRATION_DATA[language]}**\n\n` : '';
  return [
    `# ${title[language]}\n\n${warning}${lede[language]}\n`,
    `## ${erring[language]}\n\n${erringOf(language)}\n`,
    ...TABLES.map((table) => textOf(table, language)),
  ].join('\n');
}

function textOf(table: Table, language: Language): string {
  const lines = table.columns.flatMap((column) => {
    const leads = column.references
      ? [`${CODEBOOK_WORDS.leads[language]} \`${column.references}\``]
      : [];
    const facts = [...factsOf(column, table, language), ...leads].join(' · ');
    const choices = Object.entries(meaningsOf(column));
    return [
      `- \`${column.name}\` (${facts}): ${column.description[language]}`,
      ...choices.map(([value, meaning]) => `  - \`${value}\`: ${meaning[language]}`),
    ];
  });
  const head = `## ${table.title[language]}: \`${table.name}\`\n\n${table.description[language]}`;
  return `${head}\n\n${lines.join('\n')}\n`;
}
