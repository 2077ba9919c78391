import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** What a bare Debian lacks for the browser inside the npm package. */
const APT = 'apt-get install -y libnss3 libexpat1 fontconfig-config fonts-dejavu-core';

/**
 * Flags for a browser without a display, in a container, as root. The package's own list is not
 * used: it switches web security off.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
];

/**
 * Path of a Chromium that starts: `BROWSER_PATH` if set, else the one inside @sparticuz/chromium,
 * unpacked once below node_modules/.cache.
 *
 * @throws when it does not start, with the line that installs what it lacks
 */
export async function chromiumPath(): Promise<string> {
  const path = process.env.BROWSER_PATH ?? (await unpacked());
  const { status, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
  });
  if (status === 0) return path;
  const why = (error?.message ?? stderr).trim().split('\n').at(-1);
  throw new Error(
    `Peramban untuk pengujian tidak dapat dijalankan (${path}): ${why}\n` +
      `Di Debian atau Ubuntu jalankan: ${APT}\n` +
      'Atau beri BROWSER_PATH=/alamat/ke/chromium.',
  );
}

async function unpacked(): Promise<string> {
  const fromProject = createRequire(join(process.cwd(), 'package.json'));
  const build = dirname(fromProject.resolve('@sparticuz/chromium'));
  const root = join(build.slice(0, build.lastIndexOf('chromium') + 'chromium'.length));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const part = `${path}.${process.pid}`;
  try {
    await pipeline(
      createReadStream(join(root, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(part),
    );
    chmodSync(part, 0o755);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
  return path;
}
