import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Outlet } from '../../src/schema/outlet.ts';
import { type Article, TooLong } from '../article/text.ts';
import type { ExtractInput } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { type Feed, NotAFeed } from '../feed/feed.ts';
import type { Parts } from '../feed/http.ts';
import { MAX_CPU, MAX_MEMORY, OUT_OF_TIME, TooCostly } from './bounds.ts';
import type { Answer, Request, Task } from './child.ts';

export { TooCostly } from './bounds.ts';

/**
 * Longest that the process may be silent, in milliseconds. What it may cost is bounded by CPU time,
 * so that a busy machine refuses no honest page; this only ends a process that waits for nothing.
 */
const MAX_SILENCE = 600_000;

/**
 * Reads a feed as `readFeed` does, in a process of its own with bounds on CPU time and memory, so
 * that no feed can hold up or exhaust the run.
 *
 * @throws {NotAFeed} when the bytes hold no feed
 * @throws {TooCostly} when the bounds were passed
 */
export async function readFeedBounded(
  bytes: Parts,
  contentType: string | null,
  url: string,
  assumedOffset = 0,
): Promise<Feed> {
  return (await ask({ kind: 'feed', bytes, contentType, url, assumedOffset })) as Feed;
}

/**
 * Decodes and reads a page as `readArticle` does, in a process of its own with bounds on time and
 * memory.
 *
 * @throws {TooLong} when its text is no article's
 * @throws {TooCostly} when the bounds were passed
 */
export async function readArticleBounded(
  bytes: Parts,
  contentType: string | null,
  url: string,
  outlet: Outlet | undefined,
): Promise<Article> {
  return (await ask({ kind: 'article', bytes, contentType, url, outlet })) as Article;
}

/**
 * Extracts what a text holds as `extract` does, in a process of its own with bounds on CPU time and
 * memory.
 *
 * @throws {TooCostly} when the bounds were passed
 */
export async function extractBounded(input: ExtractInput): Promise<Extraction> {
  return (await ask({ kind: 'text', bytes: [], input })) as Extraction;
}

/** The process, once something was to be read; started anew after one was ended. */
let child: ChildProcess | null = null;
/** Tasks wait for the one before them. */
let queue: Promise<unknown> = Promise.resolve();

function ask(task: Task): Promise<Feed | Article | Extraction> {
  const answer = queue.then(() => answerOf(task));
  queue = answer.catch(() => {});
  return answer;
}

async function answerOf(task: Task): Promise<Feed | Article | Extraction> {
  const reader = child ?? (await start());
  child = reader;
  hold(reader);
  const { bytes, ...rest } = task;
  const size = bytes.reduce((sum, { length }) => sum + length, 0);
  reader.send({ ...rest, size } as Request);
  for (const part of bytes) inputOf(reader).write(part);
  const answer = (await next(reader)) as Answer;
  release(reader);
  if ('read' in answer) return answer.read;
  const { name, message } = answer.refused;
  if (name === 'NotAFeed') throw new NotAFeed(message);
  if (name === 'TooCostly') throw new TooCostly(message);
  throw name === 'TooLong' ? new TooLong() : new Error(message);
}

async function start(): Promise<ChildProcess> {
  const reader = fork(new URL('./child.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${MAX_MEMORY}`],
    serialization: 'advanced',
    // A process that runs out of memory says so at length; the caller says it in one line.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // A process that has ended is told by `next`.
  inputOf(reader).on('error', () => {});
  reader.once('exit', () => {
    if (child === reader) child = null;
  });
  await next(reader);
  return reader;
}

/** The next message of the process; it ends when a task costs more than the bounds. */
function next(reader: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(timer);
      reader.off('message', heard).off('exit', ended).off('error', ended);
      done();
    };
    const fail = (why: string) => settle(() => reject(new TooCostly(`tidak terbaca: ${why}`)));
    const heard = (message: unknown) => settle(() => resolve(message));
    const ended = (_code: unknown, signal?: string) =>
      fail(
        signal === OUT_OF_TIME
          ? `perlu lebih dari ${MAX_CPU / 1000} detik kerja komputer`
          : `perlu lebih dari ${MAX_MEMORY} MB`,
      );
    const timer = setTimeout(() => {
      if (child === reader) child = null;
      reader.kill('SIGKILL');
      fail('pembacanya tidak menjawab');
    }, MAX_SILENCE);
    reader.on('message', heard).on('exit', ended).on('error', ended);
  });
}

/** While it reads it keeps the program running; while it waits it does not. */
function hold(reader: ChildProcess): void {
  reader.ref();
  reader.channel?.ref();
  inputOf(reader).ref();
}

function release(reader: ChildProcess): void {
  reader.unref();
  reader.channel?.unref();
  inputOf(reader).unref();
}

/** Where the bytes go in, as they are: a message would hold copies of them. */
function inputOf(reader: ChildProcess): Socket {
  return reader.stdin as Socket;
}
