import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** A site on loopback. */
export interface Served {
  /** `http://127.0.0.1:PORT/` with the base path, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host does: index.html for folders, 404.html, gzip.
 *
 * @param stalls whether a request for a path is never answered, as on a connection that hangs
 */
export async function serveFolder(
  folder: string,
  base = '/',
  stalls: (path: string) => boolean = () => false,
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (stalls(pathname)) return;
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const wanted = inside === undefined ? undefined : normalize(decodeURIComponent(inside));
    let file = wanted === undefined || wanted.startsWith('..') ? '' : join(folder, wanted);
    if (file !== '' && existsSync(file) && statSync(file).isDirectory())
      file = join(file, 'index.html');
    const found = file !== '' && existsSync(file);
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(sent)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=3600',
    });
    createReadStream(sent).pipe(createGzip()).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
