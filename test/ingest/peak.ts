import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Has a process tell at its end what it held at the most, in kB, and how long it reckoned, in ms. On
 * Linux the figure of `resourceUsage` begins with that of the process which started it, so the system
 * is asked.
 */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  process.on('exit', () => {
    const peak = existsSync('/proc/self/status')
      ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
      : process.resourceUsage().maxRSS;
    const { user, system } = process.cpuUsage();
    console.error('peak ' + peak + ', cpu ' + Math.round((user + system) / 1000));
  });
`)}`;

/**
 * Runs a command with the options that its npm script gives it.
 *
 * @returns what it said; the most memory that its process held, in MB; its CPU time, in ms
 */
export async function peakOf(script: 'ingest' | 'feed', ...args: string[]) {
  const [, ...command] = JSON.parse(readFileSync('package.json', 'utf8')).scripts[script].split(
    ' ',
  );
  const child = spawn(process.execPath, [
    ...['--import', TELLING, ...command, '--allow-loopback', '--interval', '0'],
    ...args,
  ]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  await new Promise((ended) => child.on('close', ended));
  const [, peak, cpu] = /peak (\d+), cpu (\d+)/.exec(said) ?? [];
  return { said, peak: Number(peak) / 1024, cpu: Number(cpu) };
}
