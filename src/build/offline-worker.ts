import { build, type Plugin, type Rolldown } from 'vite';

/** Where the service worker stands: above everything that it may answer for. */
const FILE = 'luring.js';

/**
 * Bundles the service worker (`src/offline/worker.ts`) by itself, as one script that loads nothing else, and puts it at
 * the root of the site.
 */
export function offlineWorker(): Plugin {
  return {
    name: 'linimasa-offline-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          rolldownOptions: {
            input: 'src/offline/worker.ts',
            output: { format: 'iife', entryFileNames: FILE },
          },
        },
      });
      const { output } = built as Rolldown.RolldownOutput;
      this.emitFile({ type: 'asset', fileName: FILE, source: output[0].code });
    },
  };
}
