import { Worker } from 'node:worker_threads';
import type { Outlet } from '../../src/schema/outlet.ts';
import { type Article, readArticle } from '../article/article.ts';
import { decode } from '../feed/decode.ts';
import { type Feed, readFeed } from '../feed/read.ts';

/** What the child is asked to read; the bytes are those of the answer, undecoded. */
export type Task = { bytes: Uint8Array; contentType: string | null; url: string } & (
  | { kind: 'feed'; assumedOffset: number }
  | { kind: 'article'; outlet: Outlet | undefined }
);

/** A task without its bytes, which were sent before it in parts. */
export type Request = Task extends infer One
  ? One extends Task
    ? Omit<One, 'bytes'>
    : never
  : never;

/** What it answers: what was read, or why it could not be. */
export type Answer = { read: Feed | Article } | { refused: { name: string; message: string } };

/** The process that reads for `reader.ts`: one task at a time, as they come. */
const parts: Uint8Array[] = [];
process.on('message', async (message: Uint8Array | Request) => {
  if (message instanceof Uint8Array) {
    parts.push(message);
    return;
  }
  const bytes = Buffer.concat(parts.splice(0));
  process.send?.(await answerTo({ ...message, bytes } as Task));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

// A page that never ends would keep this process busy long after a run that was killed.
const WATCH = `const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000);`;
new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();

async function answerTo(task: Task): Promise<Answer> {
  const { bytes, contentType, url } = task;
  try {
    if (task.kind === 'feed') {
      return { read: await readFeed(bytes, contentType, url, task.assumedOffset) };
    }
    const html = decode(bytes, contentType).text;
    return { read: readArticle({ html, url, outlet: task.outlet }) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { refused: { name, message } };
  }
}
