import type { Deadline } from './deadlines.ts';
import type { Statement } from './model.ts';

/** One deadline and where it comes from. */
export interface Due {
  deadline: Deadline;
  statement: Statement;
}

/** Every deadline of these statements, by day. */
export function dueOf(statements: readonly Statement[]): Due[] {
  return statements
    .flatMap((statement) => statement.deadlines.map((deadline) => ({ deadline, statement })))
    .sort((a, b) =>
      a.deadline.due < b.deadline.due ? -1 : Number(a.deadline.due > b.deadline.due),
    );
}

/** Deadlines by the years in which they fall, in the order in which they come. */
export const dueByYear = (due: readonly Due[]): [year: string, due: Due[]][] => [
  ...Map.groupBy(due, ({ deadline }) => deadline.due.slice(0, 4)),
];
