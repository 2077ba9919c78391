import type { Conflict } from './conflicts.ts';
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
