/** Counts of one outlet in one run, as the closing table prints them. */
export interface Tally {
  /** Entries of its feeds. */
  items: number;
  /** Of them, those that match an open story. */
  matched: number;
  /** Articles that were fetched or read from a file, changed or not. */
  fetched: number;
  /** Statements and events that were drafted. */
  new: number;
  /** Statements and events of other articles that were joined. */
  joined: number;
  /** Articles that were on record as they are. */
  unchanged: number;
  /** Statements and events that were read and withheld because of whom they would name. */
  withheld: number;
  problems: number;
}

/** The columns of the closing table: what is counted, and its heading. */
const COLUMNS: readonly [keyof Tally, string][] = [
  ['items', 'butir'],
  ['matched', 'cocok'],
  ['fetched', 'diambil'],
  ['new', 'baru'],
  ['joined', 'bergabung'],
  ['unchanged', 'tetap'],
  ['problems', 'masalah'],
];

/** A tally of nothing. */
export const emptyTally = (): Tally => ({
  items: 0,
  matched: 0,
  fetched: 0,
  new: 0,
  joined: 0,
  unchanged: 0,
  withheld: 0,
  problems: 0,
});

/** 0 all well, 1 something failed, 2 something failed and nothing could be done. */
export function exitCodeOf(tallies: Iterable<Tally>): 0 | 1 | 2 {
  const all = [...tallies];
  if (all.every(({ problems }) => problems === 0)) return 0;
  return all.some(({ fetched, items }) => fetched + items > 0) ? 1 : 2;
}

/** The closing table, one line an outlet. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [
    ['media', ...COLUMNS.map(([, heading]) => heading)],
    ...[...tallies].map(([outlet, tally]) => [
      outlet || '-',
      ...COLUMNS.map(([name]) => String(tally[name])),
    ]),
  ];
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at))))
        .join('  '),
    )
    .join('\n');
}

/** One line on what was read and not recorded; null when nothing was. */
export function withheldIn(tallies: Iterable<Tally>): string | null {
  const count = [...tallies].reduce((sum, { withheld }) => sum + withheld, 0);
  if (count === 0) return null;
  return `${count} pernyataan dan peristiwa ditahan: bukan dari tokoh publik, atau ada yang harus dilindungi. Alasannya di "withheld" pada content/articles; lihat "Melindungi orang" di CONTRIBUTING.md.`;
}
