import type { Conflict } from './conflicts.ts';
import { anchorOf } from './days.ts';
import { type Item, isOpen, type Outlet, type Statement } from './model.ts';

/** What stands at the top of a story. */
export interface Facts {
  statements: number;
  events: number;
  speakers: number;
  outlets: number;
  openConflicts: Conflict[];
  /** Open and settled ones; not those in which two names may be one person's. */
  conflicts: Conflict[];
  /** Statements with a deadline whose day is still to come, and with one that passed without news. */
  openDeadlines: Statement[];
  passedDeadlines: Statement[];
  /** Statements and events that a person has compared with their sources. */
  reviewed: number;
}

export function factsOf(items: readonly Item[]): Facts {
  const statements = statementsIn(items);
  const conflicts = [...new Set(statements.flatMap(({ conflicts: own }) => own))].filter(
    ({ status }) => status !== 'mungkin-sama',
  );
  return {
    statements: statements.length,
    events: items.length - statements.length,
    speakers: new Set(statements.flatMap(({ speaker }) => speaker?.id ?? [])).size,
    outlets: new Set(items.flatMap(({ outlets }) => outlets)).size,
    conflicts,
    openConflicts: conflicts.filter(isOpen),
    openDeadlines: statements.filter(({ deadlines }) =>
      deadlines.some(({ state }) => state === 'terbuka'),
    ),
    passedDeadlines: statements.filter(({ deadlines }) =>
      deadlines.some(({ state }) => state === 'tanpa-kabar'),
    ),
    reviewed: items.filter(({ data }) => data.reviewed !== undefined).length,
  };
}

export function statementsIn(items: readonly Item[]): Statement[] {
  return items.filter((item): item is Statement => item.type === 'statement');
}

/** A stretch of time that is one bar of the chart. */
export type Unit = 'hari' | 'pekan' | 'bulan';

/** Statements by day, week or month and by organisation: what the chart draws and its table says. */
export interface Chart {
  unit: Unit;
  /** Organisations, most statements first; those beyond the fifth are one, "lainnya". */
  series: string[];
  /** `from` names the stretch: its first day, or the month; `anchor` is of the first day that has any. */
  bars: { from: string; anchor: string; counts: number[]; total: number }[];
  highest: number;
}

/** Bars that can still be told apart, and a table that can still be read. */
const MOST_BARS = 60;

/** Colours that can be told apart without a legend at every bar. */
const MOST_SERIES = 5;

export function chartOf(items: readonly Item[]): Chart {
  const dated = statementsIn(items).filter(({ day }) => day?.length === 10);
  const nameOf = ({ organisation }: Statement) => organisation?.short ?? 'Tanpa lembaga';
  const totals = [...Map.groupBy(dated, nameOf)].sort(
    ([a, x], [b, y]) => y.length - x.length || a.localeCompare(b),
  );
  const named = totals.length > MOST_SERIES ? totals.slice(0, MOST_SERIES - 1) : totals;
  const series = named.map(([name]) => name);
  if (named.length < totals.length) series.push('Lainnya');
  const place = (statement: Statement) => {
    const at = series.indexOf(nameOf(statement));
    return at === -1 ? series.length - 1 : at;
  };
  const stretches = (['hari', 'pekan'] as const)
    .map((unit) => ({ unit, parts: Map.groupBy(dated, ({ day }) => startOf(day as string, unit)) }))
    .find(({ parts }) => parts.size <= MOST_BARS) ?? {
    unit: 'bulan' as const,
    parts: Map.groupBy(dated, ({ day }) => startOf(day as string, 'bulan')),
  };
  const bars = [...stretches.parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, own]) => {
      const counts = series.map(() => 0);
      for (const statement of own) {
        const at = place(statement);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return { from, anchor: anchorOf(own[0]?.day ?? from), counts, total: own.length };
    });
  const highest = Math.max(0, ...bars.map(({ total }) => total));
  return { unit: stretches.unit, series, bars, highest };
}

/** The day itself, the Monday of its week, or its month. */
function startOf(day: string, unit: Unit): string {
  if (unit === 'hari') return day;
  if (unit === 'bulan') return day.slice(0, 7);
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

/** How often one outlet's wording of a statement differs from that of the others. */
export interface Agreement {
  /** Statements that it and at least one other outlet report. */
  shared: number;
  /** Those of them in which its words differ from those of at least one other. */
  differing: number;
}

export function agreementOf(outlet: Outlet, items: readonly Item[]): Agreement {
  const shared = items.filter(
    ({ outlets }) => outlets.length > 1 && outlets.some(({ id }) => id === outlet.id),
  );
  const differing = shared.filter(({ reports }) => {
    const own = reports.filter(({ article }) => article.outlet.id === outlet.id);
    const others = reports.filter(({ article }) => article.outlet.id !== outlet.id);
    return own.some(({ words }) => others.some((other) => other.words !== words));
  });
  return { shared: shared.length, differing: differing.length };
}
