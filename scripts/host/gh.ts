import { execFileSync } from 'node:child_process';

/** Asks GitHub by its own command, which finds the job's token and its repository in the environment. */
export function gh(args: readonly string[], input?: string): string {
  return execFileSync('gh', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
    input: input ?? '',
  }).trim();
}

/** The same where the answer is JSON. */
export const ghJson = <T>(args: readonly string[]): T => JSON.parse(gh(args) || 'null');
