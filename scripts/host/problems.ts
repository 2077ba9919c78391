import { plain } from '../report/text.ts';

/** Most problems that are named one by one. */
const NAMED = 100;

/** What a run prints with `--json` and a person has to mend. */
interface Line {
  event: string;
  outlet?: string;
  at?: string;
  stage?: string;
  what?: string;
  remedy?: string;
  count?: number;
  message?: string;
}

/** What only the next run mends: the budget was used up. */
const PASSING = /belum dibaca: (?:waktu|jatah)/;

/** Stages in which something that works may still need a person: a moved feed, a changed layout. */
const OF_SOURCES = new Set(['feed', 'article', 'cache', 'content']);

/**
 * The text of the issue on a run's problems, as Markdown; null when there are none.
 *
 * @param output what `npm run ingest -- --json` printed
 */
export function problemsIn(output: string): string | null {
  const lines = output.split('\n').flatMap((line): Line[] => {
    try {
      const given: unknown = JSON.parse(line);
      return given !== null && typeof given === 'object' ? [given as Line] : [];
    } catch {
      return [];
    }
  });
  const isWhole = lines.some(({ event }) => event === 'summary');
  const fatal = lines.flatMap(({ event, message }) => (event === 'fatal' ? [message ?? ''] : []));
  const found = lines.filter(
    ({ event, stage = '', what = '' }) =>
      event === 'problem' || (event === 'notice' && OF_SOURCES.has(stage) && !PASSING.test(what)),
  );
  const items = [
    ...fatal.map((message) => `- **Jalan terhenti**: ${plain(message)}`),
    ...(isWhole || fatal.length > 0
      ? []
      : ['- **Jalan terhenti** sebelum selesai; lihat catatannya.']),
    ...found.map(({ outlet, at = '', what = '', remedy = '', count = 1 }) => {
      const others = count > 1 ? ` dan ${count - 1} alamat lain` : '';
      return `- **${plain(outlet || '-')}** ${plain(at)}${others}: ${plain(what)} → ${plain(remedy)}`;
    }),
  ];
  if (items.length === 0) return null;
  const more = items.length - NAMED;
  return [
    'Ditulis ulang setiap jalan terjadwal, dan ditutup sendiri setelah semuanya beres.',
    '',
    ...items.slice(0, NAMED),
    ...(more > 0 ? [`- … dan ${more} lagi`] : []),
    '',
  ].join('\n');
}
