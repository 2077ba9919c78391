import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the journal of a content folder lies: outside of everything that git can carry, so that no
 * pull request can bring one along. In the folder for the state of programs (XDG Base Directory
 * Specification), else in that for temporary files; `LINIMASA_STATE` names another.
 */
export function journalPathOf(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex');
  return join(stateFolder(), `${name.slice(0, 32)}.json`);
}

function stateFolder(): string {
  const { LINIMASA_STATE, XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const home = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state');
  for (const folder of [LINIMASA_STATE || join(home, 'linimasa'), join(tmpdir(), 'linimasa')]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return folder;
    } catch {
      // A home that cannot be written to: the next place will do.
    }
  }
  throw new Error(`Tidak ada folder untuk catatan program → beri LINIMASA_STATE sebuah folder.`);
}
