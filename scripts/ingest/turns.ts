import { outletsIn } from '../cache/outlet.ts';
import { readOutlet } from './feed.ts';
import { reachBack } from './reach.ts';
import type { LiveRun } from './run.ts';

/**
 * Reads the outlets in turns, one feed or article of each after the other, so that a large or slow
 * one keeps none of the others waiting. Those that the last run did not reach come first: a run whose
 * time is over is continued where it stopped. The order is else always the same, so that a run which
 * was cut short and finished gives the records of one that was not.
 */
export async function readInTurns(run: LiveRun, outlets: readonly string[]): Promise<void> {
  const { isMissed } = outletsIn(run.store);
  const missed = outlets.filter(isMissed);
  let waiting = [...new Set([...missed, ...outlets])].map((outlet) => ({
    outlet,
    steps: stepsOf(run, outlet),
  }));
  while (waiting.length > 0) {
    const unfinished: typeof waiting = [];
    for (const turn of waiting) {
      const { done } = await run.budget.timed(turn.outlet, () => turn.steps.next());
      if (!done) unfinished.push(turn);
    }
    waiting = unfinished;
  }
}

/** What is on record first: its articles are then not read twice, should a feed still show them. */
async function* stepsOf(run: LiveRun, outlet: string): AsyncGenerator<void> {
  if (run.reaching) yield* reachBack(run, outlet);
  yield* readOutlet(run, outlet);
  run.report.finished(outlet);
}
