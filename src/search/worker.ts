import type { Asked } from './asked.ts';
import { type Engine, loadEngine, type Places } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { type Finding, findStatements, type Standing } from './find.ts';
import { type Highlight, highlight } from './highlight.ts';
import { type Named, NOBODY, named, prepareNames } from './names.ts';
import type { Shown } from './packs.ts';
import { forPagefind } from './pagefind-files.ts';
import { type Patience, patient } from './patient.ts';
import { phrasesOf } from './phrase.ts';

/** What the page asks of the worker: first where the index is, then questions with numbers. */
export type Question =
  | { ask: 'load'; places: Places; patience: Omit<Patience, 'again'> }
  | { ask: 'find'; number: number; asked: Asked; from: number }
  | { ask: 'show'; number: number; ids: string[]; query: string };

/** A result as the page shows it. */
export interface Result {
  shown: Shown;
  /** What of its words shows why it was found, cut at what the query marks. */
  words: Highlight[];
}

/** What the page is told. */
export type Told =
  | { tell: 'again'; attempt: number }
  | { tell: 'lost'; number: number }
  | {
      tell: 'found';
      number: number;
      finding: Finding;
      named: Named;
      results: Result[];
      upTo: number;
    }
  | { tell: 'shown'; number: number; results: Result[] };

/** More results than a phone shows at once: they come with the answer, before the others are loaded. */
const SCREENFUL = 5;

/**
 * Search beside the page: nothing of it holds up typing. Pagefind hides from its callers that a part
 * of the index did not come and searches on without it; so its fetching is watched here, and a
 * question that lost a part is answered with that.
 */
const send = (told: Told) => postMessage(told);
const words = new Map<string, Standing>();
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
    globalThis.fetch = forPagefind(watched);
    engine = loadEngine(data.places, watched);
    engine.then(warm).catch(() => undefined);
    return;
  }
  void answer(data).catch(() => send({ tell: 'lost', number: data.number }));
});

/** Loads and prepares what nearly every question needs. */
async function warm(ready: Engine): Promise<void> {
  await ready.warm();
  prepareNames(await ready.names());
}

async function answer(question: Exclude<Question, { ask: 'load' }>): Promise<void> {
  const ready = await engine;
  if (!ready) throw new Error('asked before loading');
  const { number } = question;
  if (question.ask === 'show') {
    send({ tell: 'shown', number, results: await resultsOf(ready, question.ids, question.query) });
    return;
  }
  const { asked, from } = question;
  const finding = await findStatements(ready, asked, words);
  const exact = phrasesOf(asked.query).length > 0;
  const pages = exact ? NOBODY : named(asked.query, await ready.names());
  const first = finding.ids.slice(from, from + SCREENFUL);
  const results = await resultsOf(ready, first, asked.query);
  if (lost) throw new Error('a part of the index did not come');
  send({ tell: 'found', number, finding, named: pages, results, upTo: from + first.length });
}

async function resultsOf(ready: Engine, ids: readonly string[], query: string): Promise<Result[]> {
  const records = await Promise.all(ids.map(ready.record));
  return records.flatMap((shown) => (shown ? resultOf(shown, query) : []));
}

function resultOf(shown: Shown, query: string): Result {
  const { kind, words = '' } = shown.meta;
  const excerpt = excerptOf(highlight(words, query));
  const quote = (text: string) => (kind === 'direct' ? [{ text, marked: false }] : []);
  return { shown, words: [...quote('“'), ...excerpt, ...quote('”')] };
}
