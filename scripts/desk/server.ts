import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { reviewReason } from '../../src/schema/review.ts';
import { Locked } from '../markdown/lock.ts';
import { readContent } from '../markdown/read.ts';
import {
  accept,
  change,
  type Done,
  EDITABLE,
  Refused,
  recordOf,
  reject,
  replace,
  undo,
} from './decide.ts';
import { filesIn, formFile, formOver, formPage } from './form.ts';
import { jsonIn, pathBehindKey, Turned } from './guard.ts';
import { leftBehind } from './left.ts';
import { officeLine } from './names.ts';
import { queueOf } from './queue.ts';
import { hashOf } from './waiting.ts';

/** The desk on loopback. */
export interface Desk {
  /** Holds the key: whoever has it may write. */
  url: string;
  close: () => Promise<void>;
}

/** How many decisions can be taken back. */
const MOST_UNDOS = 200;

const PAGE = join(import.meta.dirname, 'page');

/** The page runs its own files only, and talks to its own server only. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // The key stands in the address, and sources of statements are links to other sites.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const decision = z.strictObject({ path: z.string(), hash: z.string() });
/** Doubts that an editor has settled. */
const settled = z.array(reviewReason).default([]);
const accepted = decision.extend({ settled });
const edits = z.partialRecord(z.enum(EDITABLE), z.string().trim().min(1).nullable());
const official = z.boolean().nullable().optional();
const edited = decision.extend({ fields: edits, official, settled });
const saved = z.strictObject({
  path: z.string(),
  hash: z.string().nullable(),
  text: z.string().nullable(),
});

/**
 * Serves the desk over a content folder, on loopback only.
 *
 * @param folder the content folder, which decisions are written to
 * @param port 0 for any that is free
 * @param today gives the day on which something is accepted, YYYY-MM-DD
 * @throws when the port is taken
 */
export async function startDesk(folder: string, port: number, today: () => string): Promise<Desk> {
  const key = randomBytes(24).toString('base64url');
  const done: Done[] = [];
  let taken = port;
  const server = createServer((request, response) => {
    answer(request, response, { folder, port: taken, key, today, done }).catch((error) => {
      const { status, body } = refusal(error);
      send(response, status, json(body));
    });
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  if (typeof address === 'object' && address) taken = address.port;
  return {
    url: `http://127.0.0.1:${taken}/${key}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Session {
  folder: string;
  port: number;
  key: string;
  today: () => string;
  done: Done[];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
): Promise<void> {
  const path = pathBehindKey(request, session.port, session.key);
  if (request.method === 'GET') send(response, 200, fileAt(path, session.folder));
  else if (request.method === 'POST') {
    send(response, 200, json(decide(path, await jsonIn(request), session)));
  } else throw new Turned(405, 'Hanya GET dan POST.');
}

/** What is sent: a text, and for a page what it may do. */
interface Sent {
  type: string;
  text: string | Buffer;
  policy?: string;
}

const json = (body: unknown): Sent => ({ type: 'application/json', text: JSON.stringify(body) });

/** @throws {Turned} where there is nothing */
function fileAt(path: string, folder: string): Sent {
  const data = DATA[path];
  if (data) return json(data(folder));
  const file = FILES[path];
  if (file) return file();
  const [, name] = /^\/formulir\/(.+)$/.exec(path) ?? [];
  const found = name ? formFile(name) : null;
  if (!found) throw new Turned(404, 'Tidak ada.');
  return found;
}

/** What the pages ask for, of a content folder. */
const DATA: Readonly<Record<string, (folder: string) => unknown>> = {
  '/antrean.json': queueIn,
  '/formulir/formulir.json': formOver,
  '/formulir/berkas.json': filesIn,
};

/** The files of the page, read anew each time: they are few, and a desk is open for days. */
const FILES: Readonly<Record<string, () => Sent>> = {
  '/': () => ({ type: 'text/html', text: readFileSync(join(PAGE, 'queue.html'), 'utf8') }),
  '/meja.css': () => ({ type: 'text/css', text: readFileSync(join(PAGE, 'desk.css'), 'utf8') }),
  '/antrean.js': () => ({
    type: 'text/javascript',
    text: stripTypeScriptTypes(readFileSync(join(PAGE, 'queue.ts'), 'utf8')),
  }),
  '/formulir/': () => ({ type: 'text/html', ...formPage() }),
};

/** What waits, and whom a statement may be credited to: with the offices that a person's file tells of. */
function queueIn(folder: string) {
  const { entries, problems } = readContent(folder);
  const people = [...entries.people.values()].map(({ id, data }) => ({
    ...{ id, name: data.name },
    offices: data.posts.map((post) => ({
      ...{ line: officeLine(post, entries), from: post.from, to: post.to },
    })),
  }));
  const organisations = [...entries.organisations.values()].map(({ id, data }) => ({
    ...{ id, name: data.name, official: data.official },
  }));
  const reviewed = [...entries.statements.values(), ...entries.events.values()].filter(
    ({ data }) => data.reviewed,
  ).length;
  const waiting = queueOf(entries);
  return { waiting, people, organisations, reviewed, problems: problems.length };
}

/** Carries a decision out; tells of which file, so that the page can go on. */
function decide(
  path: string,
  given: unknown,
  { folder, today, done }: Session,
): { path: string; hash: string | null; unnamed?: string[] } {
  const told = ({ path, after }: Done) => ({ path, hash: after === null ? null : hashOf(after) });
  const remember = (one: Done) => {
    done.push(one);
    if (done.length > MOST_UNDOS) done.shift();
    return told(one);
  };
  switch (path) {
    case '/benar': {
      const { path, hash, settled } = valid(accepted, given);
      return remember(accept(folder, path, hash, today(), settled));
    }
    case '/tolak': {
      const { path, hash } = valid(decision, given);
      const gone = reject(folder, path, hash);
      return {
        ...remember(gone),
        unnamed: leftBehind(folder, ...recordOf(path), gone.before ?? ''),
      };
    }
    case '/ubah': {
      const { path, hash, fields, official, settled } = valid(edited, given);
      const all = official === undefined ? fields : { ...fields, official };
      return remember(change(folder, path, hash, all, settled));
    }
    case '/urungkan': {
      const last = done.at(-1);
      if (!last) throw new Refused('Tidak ada yang dapat diurungkan.');
      const back = undo(folder, last);
      done.pop();
      return told(back);
    }
    case '/simpan': {
      const { path, hash, text } = valid(saved, given);
      return remember(replace(folder, path, hash, text));
    }
    default:
      throw new Turned(404, 'Tidak ada.');
  }
}

function valid<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data } = schema.safeParse(given);
  if (!success) throw new Turned(400, 'Permintaan ini tidak lengkap.');
  return data;
}

/** What the page is told of an error: what it can do about it, or that the desk itself is at fault. */
function refusal(error: unknown): { status: number; body: { error: string; stale?: boolean } } {
  if (error instanceof Turned) return { status: error.status, body: { error: error.message } };
  if (error instanceof Refused) {
    return { status: 409, body: { error: error.message, stale: error.stale } };
  }
  if (error instanceof Locked) return { status: 423, body: { error: error.message } };
  return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } };
}

function send(
  response: ServerResponse,
  status: number,
  { type, text, policy = POLICY }: Sent,
): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-security-policy': policy,
    'content-type': type.startsWith('font/') ? type : `${type}; charset=utf-8`,
  });
  response.end(text);
}
