import { ingest } from './ingest/ingest.ts';
import { HELP, optionsFrom } from './ingest/options.ts';
import { reportFor } from './ingest/report.ts';

/**
 * `npm run ingest`: reads the feeds of the outlets, or the articles that are named, and puts on
 * record what officials said in them. `--help` lists the options.
 */
const args = process.argv.slice(2);
const report = reportFor(args, process.stdout, process.stderr);

// Everything on disk is whole at any moment, so there is nothing to tidy up.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    report.fatal('Dihentikan. Jalan berikutnya melanjutkan dari sini.');
    process.exit(code);
  });
}

try {
  const options = optionsFrom(args);
  if (options === null) console.log(HELP);
  else process.exitCode = await ingest(options, report, new Date());
} catch (error) {
  report.fatal(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
