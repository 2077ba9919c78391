import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Folders that builds work in, below the project: Astro needs its own folder on one file system. */
const WORKSHOP = 'node_modules/.cache/linimasa-build';

/**
 * Builds into a folder of its own and puts the site in its place when it is whole. A build that fails
 * leaves the last good site where it stands, and says so; of two builds at once each has its folder;
 * the site may lie on another file system. To be the last integration: what it gives away is complete.
 */
export function lastGood(): AstroIntegration {
  let wanted: string | undefined;
  let made: string | undefined;
  return {
    name: 'linimasa-last-good',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        wanted = fileURLToPath(config.outDir).replace(/\/$/, '');
        mkdirSync(WORKSHOP, { recursive: true });
        removeAbandoned();
        const own = mkdtempSync(join(process.cwd(), WORKSHOP, `${process.pid}-`));
        made = own;
        process.on('exit', () => {
          if (!made) return;
          rmSync(own, { recursive: true, force: true });
          const kept = existsSync(wanted ?? '')
            ? `${wanted} tetap situs yang terakhir berhasil`
            : '';
          console.error(`Situs tidak selesai dibangun.${kept && ` ${kept}.`}`);
        });
        updateConfig({ outDir: pathToFileURL(`${own}/`) });
      },
      'astro:build:done': ({ logger }) => {
        if (!made || !wanted) return;
        put(made, wanted);
        made = undefined;
        logger.info(wanted);
      },
    },
  };
}

/** Puts a folder in the place of another; `.git` there, as of a branch of pages, stays. */
export function put(made: string, wanted: string): void {
  mkdirSync(dirname(wanted), { recursive: true });
  // Beside the target, so that only a rename is left to do: on another file system it is copied first.
  const beside = (what: string) =>
    join(dirname(wanted), `.${basename(wanted)}-${what}-${process.pid}`);
  const [fresh, former] = [beside('baru'), beside('lama')];
  moveOrCopy(made, fresh);
  if (existsSync(join(wanted, '.git'))) renameSync(join(wanted, '.git'), join(fresh, '.git'));
  if (existsSync(wanted)) renameSync(wanted, former);
  renameSync(fresh, wanted);
  rmSync(former, { recursive: true, force: true });
}

function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    try {
      cpSync(from, to, { recursive: true });
    } catch (broken) {
      rmSync(to, { recursive: true, force: true });
      throw broken;
    }
    rmSync(from, { recursive: true, force: true });
  }
}

/** Folders of builds that were killed. */
function removeAbandoned(): void {
  for (const name of readdirSync(WORKSHOP)) {
    const pid = Number(name.split('-')[0]);
    if (!isAlive(pid)) rmSync(join(WORKSHOP, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
