import type { Recorded } from '../record/record.ts';

/** What went wrong with one feed, article or file; the rest of the run goes on. */
export interface Failure {
  /** Outlet id, or empty where there is none. */
  outlet: string;
  /** Address or file. */
  at: string;
  stage: 'umpan' | 'artikel' | 'catatan';
  what: string;
  remedy: string;
}

/** Counts of one outlet in one run, as the closing table prints them. */
export interface Tally {
  items: number;
  matched: number;
  read: number;
  new: number;
  joined: number;
  known: number;
  problems: number;
}

/** Everything that a run has to say at its end. */
export class Summary {
  readonly tallies = new Map<string, Tally>();
  readonly failures: Failure[] = [];

  of(outlet: string): Tally {
    const tally = this.tallies.get(outlet) ?? {
      items: 0,
      matched: 0,
      read: 0,
      new: 0,
      joined: 0,
      known: 0,
      problems: 0,
    };
    this.tallies.set(outlet, tally);
    return tally;
  }

  took(outlet: string, { counts, outcome }: Recorded): void {
    const tally = this.of(outlet);
    tally.read += 1;
    tally.new += counts.new;
    tally.joined += counts.joined;
    tally.known += outcome === 'known' ? 1 : 0;
  }

  failed(failure: Failure): void {
    this.of(failure.outlet || '-').problems += 1;
    this.failures.push(failure);
  }

  /** 0 all well, 1 something failed, 2 nothing could be done. */
  get exitCode(): 0 | 1 | 2 {
    if (this.failures.length === 0) return 0;
    const read = [...this.tallies.values()].some((tally) => tally.read + tally.items > 0);
    return read ? 1 : 2;
  }

  /** The closing table, one line an outlet. */
  toString(): string {
    const columns = [
      'media',
      'butir',
      'cocok',
      'dibaca',
      'baru',
      'bergabung',
      'sudah ada',
      'masalah',
    ];
    const rows = [...this.tallies].map(([outlet, tally]) => [
      outlet,
      ...[
        tally.items,
        tally.matched,
        tally.read,
        tally.new,
        tally.joined,
        tally.known,
        tally.problems,
      ].map(String),
    ]);
    const widths = columns.map((name, at) =>
      Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
    );
    return [columns, ...rows]
      .map((row) =>
        row
          .map((cell, at) =>
            at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
          )
          .join('  '),
      )
      .join('\n');
  }
}

/** One line a person can act on: outlet, address, stage, what and remedy. */
export function lineOf({ outlet, at, stage, what, remedy }: Failure): string {
  return `${outlet || '-'}  ${at}  ${stage}: ${what} → ${remedy}`.replace(/\s*\n\s*/g, ' ');
}
