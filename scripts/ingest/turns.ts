import { outletsIn } from '../cache/outlet.ts';
import { readOutlet } from './feed.ts';
import type { LiveRun } from './run.ts';

/**
 * Reads the outlets in turns, one feed or article of each after the other, so that a large or slow
 * one keeps none of the others waiting. Those that were not read for longest come first: a run whose
 * time is over is continued by the next one where it stopped.
 */
export async function readInTurns(run: LiveRun, outlets: readonly string[]): Promise<void> {
  const memory = outletsIn(run.store);
  const now = run.clock();
  let waiting = outlets
    .map((outlet) => ({
      outlet,
      readAt: memory.readAt(outlet, now),
      steps: readOutlet(run, outlet),
    }))
    .sort((a, b) => a.readAt - b.readAt);
  while (waiting.length > 0) {
    const unfinished: typeof waiting = [];
    for (const turn of waiting) {
      const { done } = await run.budget.timed(turn.outlet, () => turn.steps.next());
      if (!done) unfinished.push(turn);
    }
    waiting = unfinished;
  }
}
