import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outlet } from '../../src/schema/outlet.ts';
import { type Article, readArticle } from '../article/article.ts';
import { decode } from '../feed/decode.ts';
import type { Parts } from '../feed/http.ts';
import { type Feed, readFeed } from '../feed/read.ts';

/** What the child is asked to read; the bytes are those of the answer, undecoded. */
export type Task = { bytes: Parts; contentType: string | null; url: string } & (
  | { kind: 'feed'; assumedOffset: number }
  | { kind: 'article'; outlet: Outlet | undefined }
);

/** A task as it is sent: `size` bytes come through the standard input. */
export type Request = Omit<Task, 'bytes'> & { size: number };

/** What it answers: what was read, or why it could not be. */
export type Answer = { read: Feed | Article } | { refused: { name: string; message: string } };

/** The process that reads for `reader.ts`: one task at a time, as they come. */
process.on('message', async ({ size, ...task }: Request) => {
  process.send?.(await answerTo({ ...task, bytes: await input(size) } as Task));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

// A page that never ends would keep this process busy long after a run that was killed.
const WATCH = `const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000);`;
new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();

async function answerTo(task: Task): Promise<Answer> {
  const { contentType, url } = task;
  try {
    const bytes = Buffer.concat(task.bytes);
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
