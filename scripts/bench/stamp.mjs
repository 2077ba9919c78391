import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a build by the bench: shares out the CPU time of the process among what it printed
 * last, and writes that down at its end with the peak of its memory and what children cost that it has not
 * waited for: `{stages: {name: seconds}, peak, left}` in the file `BENCH_STAMPS`. A page's line stands for the
 * first part of its path.
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
    const left = leftChildrenCpu();
    writeFileSync(file, JSON.stringify({ stages: Object.fromEntries(stages), peak, left }));
  });
}

/**
 * CPU seconds of children that nobody has waited for, as of Pagefind's program, which is killed at the end: the
 * system counts them or not, as it happens. 0 where it does not tell.
 */
function leftChildrenCpu() {
  if (!existsSync('/proc/self/stat')) return 0;
  let left = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // Fields 4, 14 and 15 (proc(5): ppid, utime, stime), in hundredths of a second.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[1]) === process.pid)
        left += (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It has ended meanwhile.
    }
  }
  return left;
}
