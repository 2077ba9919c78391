import { type Engine, loadEngine, type Places, type SearchOptions } from './engine.ts';
import { type Finding, findStatements } from './find.ts';
import { answersTo, type Name } from './names.ts';
import type { Shown } from './packs.ts';
import { type Patience, patient } from './patient.ts';
import { phrasesOf } from './phrase.ts';

/** What the page asks of the worker: first where the index is, then questions with numbers. */
export type Question =
  | { ask: 'load'; places: Places; patience: Omit<Patience, 'again'> }
  | { ask: 'find'; number: number; query: string; options: SearchOptions; counts: boolean }
  | { ask: 'show'; number: number; ids: string[] };

/** What the page is told. */
export type Told =
  | { tell: 'again'; attempt: number }
  | { tell: 'lost'; number: number }
  | { tell: 'found'; number: number; finding: Finding; named: Name[] }
  | { tell: 'shown'; number: number; records: (Shown | undefined)[] };

/**
 * Search beside the page: nothing of it holds up typing. Pagefind hides from its callers that a part
 * of the index did not come and searches on without it; so its fetching is watched here, and a
 * question that lost a part is answered with that.
 */
const send = (told: Told) => postMessage(told);
const words = new Map<string, boolean>();
let lost = false;
let engine: Promise<Engine> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'load') {
    const again = (attempt: number) => send({ tell: 'again', attempt });
    const ask = patient(fetch.bind(globalThis), { ...data.patience, again });
    const watched: typeof fetch = (...asked) =>
      ask(...asked).catch((error: unknown) => {
        lost = true;
        throw error;
      });
    globalThis.fetch = watched;
    engine = loadEngine(data.places, watched);
    engine.catch(() => undefined);
    return;
  }
  void answer(data).catch(() => send({ tell: 'lost', number: data.number }));
});

async function answer(question: Exclude<Question, { ask: 'load' }>): Promise<void> {
  const ready = await engine;
  if (!ready) throw new Error('asked before loading');
  const { number } = question;
  if (question.ask === 'show') {
    send({ tell: 'shown', number, records: await Promise.all(question.ids.map(ready.record)) });
    return;
  }
  const { query, options, counts } = question;
  if (counts) await ready.filters();
  const finding = await findStatements(ready, query, options, words);
  const named = phrasesOf(query).length > 0 ? [] : answersTo(query, await ready.names());
  if (lost) throw new Error('a part of the index did not come');
  send({ tell: 'found', number, finding, named });
}
