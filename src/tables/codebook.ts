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

/** The codebook as Markdown, to lie beside the tables where there is no network. */
export function codebookText(language: Language): string {
  const { title, lede } = CODEBOOK_WORDS;
  return [
    `# ${title[language]}\n\n${lede[language]}\n`,
    ...TABLES.map((table) => textOf(table, language)),
  ].join('\n');
}

function textOf(table: Table, language: Language): string {
  const lines = table.columns.flatMap((column) => {
    const leads = column.references
      ? [`${CODEBOOK_WORDS.leads[language]} \`${column.references}\``]
      : [];
    const facts = [...factsOf(column, table, language), ...leads].join(' · ');
    const choices = Object.entries(column.choices ?? {});
    return [
      `- \`${column.name}\` (${facts}): ${column.description[language]}`,
      ...choices.map(([value, meaning]) => `  - \`${value}\`: ${meaning[language]}`),
    ];
  });
  const head = `## ${table.title[language]}: \`${table.name}\`\n\n${table.description[language]}`;
  return `${head}\n\n${lines.join('\n')}\n`;
}
