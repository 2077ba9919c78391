import type { RecordOf } from '../../src/schema/content.ts';
import { wordsOf } from '../../src/schema/words.ts';

/** What a reader is told of a change: fields of statements and events that say what happened. */
const LABELS: Readonly<Record<string, string>> = {
  speaker: 'narasumber',
  role: 'jabatan',
  organisation: 'lembaga',
  official: 'status pejabat',
  saidOn: 'hari pernyataan',
  date: 'hari peristiwa',
  until: 'hari terakhir',
  place: 'tempat',
  kind: 'jenis kutipan',
  laws: 'peraturan yang disebut',
};

/** A statement or an event as far as a correction concerns it. */
export interface Correctable {
  data: RecordOf<'statements'> | RecordOf<'events'>;
  body: string;
}

/** Longest stretch of words that a note repeats, in characters. */
const SHOWN = 160;

/**
 * What a correction says of the difference between two states of one record: "Semula narasumber
 * tertulis Budi; seharusnya Nezar." Places in articles, reviews and stories are no readers' matter.
 *
 * @param nameOf how an id is told to readers
 * @returns the sentences, or null when nothing that readers see has changed
 */
export function correctionNote(
  before: Correctable,
  after: Correctable,
  nameOf: (id: string) => string,
): string | null {
  const [old, now] = [before.data, after.data] as unknown as [Plain, Plain];
  const said = (field: string, value: unknown) => told(field, value, nameOf);
  const sentences = Object.entries(LABELS)
    .filter(([field]) => JSON.stringify(old[field] ?? null) !== JSON.stringify(now[field] ?? null))
    .map(
      ([field, label]) =>
        `Semula ${label} tertulis ${said(field, old[field])}; seharusnya ${said(field, now[field])}.`,
    );
  const [was, is] = [wordsOf(before.body).trim(), wordsOf(after.body).trim()];
  if (was !== is)
    sentences.push(`Semula kata-katanya tertulis “${cut(was)}”; seharusnya “${cut(is)}”.`);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** What a sentence of {@link correctionNote} begins with. */
const GENERATED = new RegExp(
  `^Semula (?:${[...Object.values(LABELS), 'kata-katanya'].join('|')}) tertulis `,
);

/** Whether a correction was written down from a difference, and not by hand. */
export const isCorrectionNote = (text: string): boolean => GENERATED.test(text);

type Plain = Record<string, unknown>;

function told(field: string, value: unknown, nameOf: (id: string) => string): string {
  if (value === null || value === undefined) return 'tidak diketahui';
  if (field === 'speaker' || field === 'organisation') return nameOf(String(value));
  if (field === 'official') return value ? 'pejabat' : 'bukan pejabat';
  if (field === 'kind') return value === 'direct' ? 'langsung' : 'tidak langsung';
  if (Array.isArray(value)) {
    const laws = (value as { law: string; article?: string }[]).map(
      ({ law, article }) => `${nameOf(law)}${article ? ` pasal ${article}` : ''}`,
    );
    return laws.length === 0 ? 'tidak ada' : laws.join(', ');
  }
  return String(value);
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).trimEnd()}…`;
};
