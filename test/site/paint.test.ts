import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio';
import { Graph, Simulation } from 'lighthouse/core/lib/lantern/lantern.js';
import { expect, inject, it } from 'vitest';
import { LANDINGS, samplePaths } from '../../scripts/browser/sample-pages.ts';

/**
 * When a page can be painted first on Lighthouse's slow 4G, by Lighthouse's own simulation of the network
 * (Lantern) and nothing else: the page and what it waits for, each with its packed bytes. What the processor
 * adds is bounded by the bytes, and measured by `npm run lighthouse`.
 */
const site = inject('site');
const ORIGIN = 'http://arsip.example/';
/** Headers of an answer. */
const HEADERS = 300;
const MOST_MS = 1000;

type Request = ConstructorParameters<typeof Graph.NetworkNode>[0];

const packed = (content: Buffer | string): number => gzipSync(content).length;

const requestOf = (url: string, bytes: number, resourceType: string): Request =>
  ({
    requestId: url,
    url,
    protocol: 'http/1.1',
    parsedURL: { scheme: 'http', host: new URL(url).host, securityOrigin: new URL(url).origin },
    transferSize: bytes + HEADERS,
    resourceSize: bytes,
    resourceType,
    priority: 'VeryHigh',
    connectionId: url,
    connectionReused: false,
    rendererStartTime: 0,
    networkRequestTime: 0,
    networkEndTime: 1,
    initiator: { type: 'parser' },
  }) as unknown as Request;

/**
 * What Lighthouse takes a page to wait for: its styles, and its scripts too, though as modules they let it
 * paint, because on a fast connection they are there before.
 */
const blocking = ($: CheerioAPI): string[] =>
  $('link[rel=stylesheet], script[src]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');

function paintedAfter(path: string): number {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const $ = load(html);
  const document = requestOf(new URL(path, ORIGIN).href, packed(html), 'Document');
  const page = new Graph.NetworkNode(document);
  page.setIsMainDocument(true);
  for (const address of blocking($)) {
    const { pathname, href } = new URL(address, ORIGIN);
    const kind = pathname.endsWith('.css') ? 'Stylesheet' : 'Script';
    const size = packed(readFileSync(join(site, pathname)));
    page.addDependent(new Graph.NetworkNode(requestOf(href, size, kind)));
  }
  return new Simulation.Simulator({ observedThroughput: 0 }).simulate(page).timeInMs;
}

// The statement with most on it has a quotation of 40 kB, which nobody's first screen waits for.
const paths: Record<string, string> = {
  ...samplePaths(site),
  statement: 'pernyataan/2024/2024-03-04-sari-pompa/',
};
it.each([...LANDINGS.map((sort) => paths[sort] ?? ''), 'kasus/kasus-utuh/'])(
  'the largest part of /%s is there within a second on slow 4G',
  (path) => {
    const ms = paintedAfter(path);
    expect(ms).toBeGreaterThan(300);
    expect(ms).toBeLessThanOrEqual(MOST_MS);
  },
);
