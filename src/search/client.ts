import type { Places, SearchOptions } from './engine.ts';
import type { Finding } from './find.ts';
import type { Name } from './names.ts';
import type { Shown } from './packs.ts';
import type { Patience } from './patient.ts';
import type { Question, Told } from './worker.ts';

/** What was found, and the pages that the query names. */
export interface Answer {
  finding: Finding;
  named: Name[];
}

/** Search as the page uses it; nothing is loaded before the first question. */
export interface Search {
  /** Begins to load, so that the first question need not wait for it. */
  prepare(): void;
  /** @param counts whether the filters are to be counted. @throws when a part of the index cannot be had */
  find(query: string, options: SearchOptions, counts: boolean): Promise<Answer>;
  /** What to show of records, in the order asked. @throws when a part of the index cannot be had */
  show(ids: readonly string[]): Promise<(Shown | undefined)[]>;
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
  let asked = 0;
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
      asked += 1;
      waiting.set(asked, { found, lost });
      to.postMessage(question(asked));
    });
  return {
    prepare: () => void ready(),
    find: async (query, options, counts) => {
      const told = await ask((number) => ({ ask: 'find', number, query, options, counts }));
      if (told.tell !== 'found') throw new Error(`unexpected ${told.tell}`);
      return told;
    },
    show: async (ids) => {
      const told = await ask((number) => ({ ask: 'show', number, ids: [...ids] }));
      if (told.tell !== 'shown') throw new Error(`unexpected ${told.tell}`);
      return told.records;
    },
  };
}
