import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passingSeal, type Seal, sealWith } from './seal.ts';

/** The variable that holds the key where no file can be kept: a secret of the machine that runs ingest. */
export const KEY_VARIABLE = 'LINIMASA_SEGEL';

/** Lies in the content folder, and is never committed. */
const FILE = '.segel';

/** Fewest characters of a key: 128 bits in hexadecimal. */
const SHORTEST = 32;

/**
 * The seal of a content folder. Its key stands in the environment or in a file of the folder; the first
 * time that something has to be sealed and there is neither, a key is made.
 *
 * @param made told when a key was made, so that somebody keeps it
 * @throws when the key is too short to be one
 */
export function sealOf(folder: string, made: (file: string) => void = () => {}): Seal {
  let seal: Seal | undefined;
  return (text) => {
    seal ??= sealWith(keyIn(folder) ?? newKey(folder, made));
    return seal(text);
  };
}

/** The same where nothing may be written: without a key, one for this run alone. */
export function readingSealOf(folder: string): Seal {
  let seal: Seal | undefined;
  return (text) => {
    const key = keyIn(folder);
    seal ??= key === undefined ? passingSeal() : sealWith(key);
    return seal(text);
  };
}

/** True when a content folder has its key. */
export const hasKey = (folder: string): boolean => keyIn(folder) !== undefined;

function keyIn(folder: string): string | undefined {
  const file = join(folder, FILE);
  const given = process.env[KEY_VARIABLE]?.trim();
  const key = given || (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  if (key !== undefined && key.length < SHORTEST) {
    throw new Error(
      `Kunci segel di ${given ? KEY_VARIABLE : file} terlalu pendek → pakai paling sedikit ${SHORTEST} huruf acak.`,
    );
  }
  return key;
}

function newKey(folder: string, made: (file: string) => void): string {
  const file = join(folder, FILE);
  const key = randomBytes(32).toString('hex');
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  made(file);
  return key;
}
