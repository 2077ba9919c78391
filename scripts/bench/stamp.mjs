import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a build by the bench: shares out the CPU time of the process among what it printed
 * last, and writes that down at its end with the peak of its memory: `{stages: {name: seconds}, peak}`
 * in the file `BENCH_STAMPS`. A page's line stands for the first part of its path.
 */
const file = process.env.BENCH_STAMPS;
if (file && isMainThread) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
  const ESCAPES = /\x1b\[[\d;]*m/g;
  const stages = new Map();
  let stage = 'start';
  let before = 0;
  const pass = (next) => {
    const { user, system } = process.cpuUsage();
    const now = (user + system) / 1e6;
    stages.set(stage, (stages.get(stage) ?? 0) + now - before);
    before = now;
    stage = next ?? stage;
  };
  const nameOf = (line) =>
    /[├└]─ (\/[^/\s]*)/.exec(line)?.[1] ??
    /\[(?:content|build|linimasa-[\w-]+)\] .*/.exec(line)?.[0];
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (text, ...rest) => {
      // A page has a line, and asking for the time at each would cost more than some pages.
      const next = nameOf(String(text).replace(ESCAPES, '').trim());
      if (next && next !== stage) pass(next);
      return write(text, ...rest);
    };
  }
  process.on('exit', () => {
    pass();
    const peak = process.resourceUsage().maxRSS / 1024;
    writeFileSync(file, JSON.stringify({ stages: Object.fromEntries(stages), peak }));
  });
}
