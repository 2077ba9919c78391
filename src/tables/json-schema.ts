import type { ColumnInfo, Table } from './column.ts';

const PATTERNS = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  datetime: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
} as const;

/** JSON Schema (2020-12) of a table's NDJSON rows. */
export function rowSchemaOf(table: Table, id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: table.title.en,
    description: table.description.en,
    type: 'object',
    properties: Object.fromEntries(table.columns.map((column) => [column.name, schemaOf(column)])),
    required: table.columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf({ type, description, required, choices }: ColumnInfo): object {
  const plain = type === 'date' || type === 'datetime' ? 'string' : type;
  const pattern = type === 'date' || type === 'datetime' ? PATTERNS[type] : undefined;
  const values = choices && Object.keys(choices);
  return {
    description: description.en,
    type: required ? plain : [plain, 'null'],
    ...(pattern && { pattern }),
    ...(values && { enum: required ? values : [...values, null] }),
  };
}
