import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptSite } from './kept-site.ts';

/** Folders that builds work in, below the project: Astro needs its own folder on one file system. */
export const WORKSHOP = 'node_modules/.cache/linimasa-build';

/**
 * Builds into a folder of its own and puts the site in its place when it is whole. A build that fails
 * leaves the last good site where it stands, and says so; of two builds at once each has its folder;
 * the site may lie on another file system. To be the last integration that makes files: what it gives away
 * is complete.
 *
 * @param site what of the build before stays, and puts both together
 */
export function lastGood(site: KeptSite): AstroIntegration {
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
        site.put(made, wanted);
        made = undefined;
        logger.info(wanted);
      },
    },
  };
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
