import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outlet } from '../../src/schema/outlet.ts';
import { type Article, readArticle } from '../article/article.ts';
import { type ExtractInput, extract } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { decode } from '../feed/decode.ts';
import type { Parts } from '../feed/http.ts';
import { type Feed, readFeed } from '../feed/read.ts';
import { MAX_CPU, MAX_STATEMENTS, OUT_OF_TIME, TooCostly } from './bounds.ts';

/** What the child is asked to read; the bytes are those of the answer, undecoded. */
export type Task = { bytes: Parts } & Kind;
type Kind =
  | { kind: 'feed'; contentType: string | null; url: string; assumedOffset: number }
  | { kind: 'article'; contentType: string | null; url: string; outlet: Outlet | undefined }
  | { kind: 'text'; input: ExtractInput };

/** A task as it is sent: `size` bytes come through the standard input. */
export type Request = Kind & { size: number };

/** What it answers: what was read, or why it could not be. */
export type Answer =
  | { read: Feed | Article | Extraction }
  | { refused: { name: string; message: string } };

/** When the task at hand began, by the CPU time of this process in milliseconds; 0 between tasks. */
const began = new Float64Array(new SharedArrayBuffer(8));

/**
 * A thread that ends this process when its task has used up its time, or when the run that asked
 * is gone: the main thread can do neither while it reads.
 */
const WATCH = `
const { workerData: { began, parent, maxCpu, signal } } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  const { user, system } = process.cpuUsage();
  if (began[0] > 0 && (user + system) / 1000 - began[0] > maxCpu) process.kill(process.pid, signal);
}, 50);`;

function watch(): void {
  new Worker(WATCH, {
    eval: true,
    workerData: { began, parent: process.ppid, maxCpu: MAX_CPU, signal: OUT_OF_TIME },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
}

async function answerTo(task: Task): Promise<Answer> {
  const { user, system } = process.cpuUsage();
  began[0] = (user + system) / 1000;
  try {
    return { read: await read(task) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { refused: { name, message } };
  } finally {
    began[0] = 0;
  }
}

function read(task: Task): Promise<Feed> | Article | Extraction {
  if (task.kind === 'text') {
    const extraction = extract(task.input);
    if (extraction.statements.length > MAX_STATEMENTS) {
      throw new TooCostly(`tidak terbaca: lebih dari ${MAX_STATEMENTS} pernyataan dalam satu teks`);
    }
    return extraction;
  }
  const bytes = Buffer.concat(task.bytes);
  const { contentType, url } = task;
  if (task.kind === 'feed') return readFeed(bytes, contentType, url, task.assumedOffset);
  return readArticle({ html: decode(bytes, contentType).text, url, outlet: task.outlet });
}

/** The next bytes of the standard input. */
async function input(size: number): Promise<Parts> {
  const parts: Uint8Array[] = [];
  for (let missing = size; missing > 0; ) {
    const part: Buffer | null = process.stdin.read();
    if (part === null) await once(process.stdin, 'readable');
    else {
      parts.push(part);
      missing -= part.length;
    }
  }
  return parts;
}

/** The process that reads for `reader.ts`: one task at a time, as they come. */
process.on('message', async ({ size, ...kind }: Request) => {
  process.send?.(await answerTo({ ...kind, bytes: await input(size) }));
});
process.on('disconnect', () => process.exit());
watch();
process.send?.('ready');
