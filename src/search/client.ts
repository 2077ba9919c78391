import type { Asked } from './asked.ts';
import type { Places } from './engine.ts';
import type { Finding } from './find.ts';
import type { Named } from './names.ts';
import type { Patience } from './patient.ts';
import type { Question, Result, Told } from './worker.ts';

/** What was found, the pages that the query names, and the first results. */
export interface Answer {
  finding: Finding;
  named: Named;
  results: Result[];
  /** How many of the results are there with these. */
  upTo: number;
}

/** Search as the page uses it; nothing is loaded before the first question. */
export interface Search {
  /** Begins to load, so that the first question need not wait for it. */
  prepare(): void;
  /**
   * @param from how many of the results are there already
   * @throws when a part of the index cannot be had
   */
  find(asked: Asked, from: number): Promise<Answer>;
  /**
   * What to show of records, in the order asked, with what a query found marked.
   *
   * @throws when a part of the index cannot be had
   */
  show(ids: readonly string[], query: string): Promise<Result[]>;
}

interface Waiting {
  found: (told: Told) => void;
  lost: (error: Error) => void;
}

/**
 * Asks a worker. One that lost a part of the index is let go: the next question finds a fresh one,
 * which tries again for everything.
 *
 * @param patience asked for when a worker starts
 * @param again called when a request is made once more, with its number
 */
export function searchWith(
  places: Places,
  patience: () => Omit<Patience, 'again'>,
  again: (attempt: number) => void,
): Search {
  let worker: Worker | undefined;
  let questions = 0;
  let waiting = new Map<number, Waiting>();
  const giveUp = (failed: Worker) => {
    failed.terminate();
    if (worker !== failed) return;
    worker = undefined;
    const open = [...waiting.values()];
    waiting = new Map();
    for (const { lost } of open) lost(new Error('the index cannot be had'));
  };
  const ready = () => {
    if (worker) return worker;
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker = started;
    started.addEventListener('error', () => giveUp(started));
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.tell === 'again') again(data.attempt);
      else if (data.tell === 'lost') giveUp(started);
      else {
        waiting.get(data.number)?.found(data);
        waiting.delete(data.number);
      }
    });
    started.postMessage({ ask: 'load', places, patience: patience() } satisfies Question);
    return started;
  };
  const ask = (question: (number: number) => Question) =>
    new Promise<Told>((found, lost) => {
      const to = ready();
      questions += 1;
      waiting.set(questions, { found, lost });
      to.postMessage(question(questions));
    });
  return {
    prepare: () => void ready(),
    find: async (asked, from) => {
      const told = await ask((number) => ({ ask: 'find', number, asked, from }));
      if (told.tell !== 'found') throw new Error(`unexpected ${told.tell}`);
      return told;
    },
    show: async (ids, query) => {
      const told = await ask((number) => ({ ask: 'show', number, ids: [...ids], query }));
      if (told.tell !== 'shown') throw new Error(`unexpected ${told.tell}`);
      return told.results;
    },
  };
}
