import { afterFailure, type HostFailure, type hostsIn, retryAfterMs } from '../cache/host.ts';
import { timeText } from '../cache/store.ts';
import { codeOf, FetchError, isPrivate, unreached } from './fetch-error.ts';
import type { Answer, Transport } from './transport.ts';

/** One request as it stands in a queue. */
export interface Ask {
  url: URL;
  headers?: Record<string, string>;
  /** See {@link Transport.send}. */
  enough?: number;
  /**
   * What the answer says of the health of its host: `all` of it counts; `trouble` only, for
   * robots.txt, which is often answered by another machine than the one that is in trouble;
   * `nothing`, for a host that another host's redirect led to: nobody may put an outlet to rest by
   * pointing at it.
   */
  counts: 'all' | 'trouble' | 'nothing';
}

export interface HostQueues {
  /** @throws {FetchError} when the host rests, or nothing came of it */
  ask(ask: Ask): Promise<Answer>;
}

/**
 * One request at a time per host, `intervalMs` between their starts, none while it rests; hosts that
 * fail or ask for a pause are left alone for a while, across runs.
 *
 * @param cacheDir is named to a person who does not want to wait
 */
export function hostQueues(
  transport: Transport,
  hosts: ReturnType<typeof hostsIn>,
  { intervalMs, clock, cacheDir }: { intervalMs: number; clock: () => number; cacheDir: string },
): HostQueues {
  const queues = new Map<string, Promise<unknown>>();
  const nextStart = new Map<string, number>();

  async function inTurn({ url, headers = {}, enough, counts }: Ask): Promise<Answer> {
    const { host } = url;
    const state = hosts.get(host, clock());
    if (clock() < state.restUntil) {
      throw new FetchError(
        url.href,
        `${host} dibiarkan istirahat sampai ${timeText(state.restUntil)}`,
        `jalan sesudah itu melanjutkannya; hapus ${cacheDir} untuk mencoba sekarang`,
        { resting: true },
      );
    }
    await delay((nextStart.get(host) ?? 0) - performance.now());
    nextStart.set(host, performance.now() + intervalMs);
    const failed = (kind: HostFailure, retryAfter: number | null) => {
      if (counts !== 'nothing') hosts.put(host, afterFailure(state, kind, retryAfter, clock()));
    };
    try {
      const answer = await transport.send(url, headers, enough);
      const failure = failureOf(answer.status);
      if (failure) failed(failure, retryAfterMs(answer.headers['retry-after'], clock()));
      // A good answer ends the count of failures.
      else if (counts === 'all' && state.failures > 0)
        hosts.put(host, { failures: 0, restUntil: 0 });
      return answer;
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (!isPrivate(error)) failed(UNREACHABLE.has(codeOf(error)) ? 'busy' : 'weak', null);
      throw unreached(url.href, error);
    }
  }

  return {
    ask(ask) {
      const { host } = ask.url;
      const started = () => inTurn(ask);
      const turn = (queues.get(host) ?? Promise.resolve()).then(started, started);
      queues.set(host, turn);
      return turn;
    },
  };
}

/** Codes of errors before any answer: the whole host is away, not only one of its addresses. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What an answer's status says about the health of its host; null for an answer that is well. */
function failureOf(status: number): HostFailure | null {
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'weak' : null;
}

const delay = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
