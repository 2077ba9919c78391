import type { Http } from '../feed/http.ts';

/** What one run may cost. Times are in milliseconds. */
export interface Limits {
  /** Requests for one outlet's feeds and articles. */
  requests: number;
  /** Time for one outlet, its pauses included. */
  outletMs: number;
  /** Time for the whole run; what is under way then is still finished. */
  runMs: number;
}

const MINUTE = 60_000;

/**
 * Enough for what an outlet publishes between two runs, and little enough that no outlet uses up
 * the others' time: a hundred articles with the usual pause of five seconds take eight minutes.
 */
export const DEFAULT_LIMITS: Limits = {
  requests: 200,
  outletMs: 20 * MINUTE,
  runMs: 50 * MINUTE,
};

/** What has been spent of the limits. */
export interface Budget {
  /** The door to the network for what an outlet's feeds ask for; every request is counted. */
  doorOf(outlet: string): Http;
  /** Does one step of an outlet; its time is counted. */
  timed<T>(outlet: string, step: () => Promise<T>): Promise<T>;
  /** Requests that an outlet may still make in this run. */
  requestsLeft(outlet: string): number;
  /** Why an outlet may ask for nothing more in this run, in words; null while it may. */
  usedUp(outlet: string): string | null;
}

/**
 * A budget that nothing has been spent of.
 *
 * @param elapsed milliseconds since the run began
 */
export function budgetOf(http: Http, limits: Limits, elapsed: () => number): Budget {
  const spent = new Map<string, { requests: number; ms: number }>();
  const of = (outlet: string) => {
    const sum = spent.get(outlet) ?? { requests: 0, ms: 0 };
    spent.set(outlet, sum);
    return sum;
  };
  return {
    doorOf: (outlet) => ({
      ...http,
      get(url, known) {
        of(outlet).requests += 1;
        return http.get(url, known);
      },
    }),
    async timed(outlet, step) {
      const started = elapsed();
      try {
        return await step();
      } finally {
        of(outlet).ms += elapsed() - started;
      }
    },
    requestsLeft: (outlet) => limits.requests - of(outlet).requests,
    usedUp(outlet) {
      const { requests, ms } = of(outlet);
      if (elapsed() >= limits.runMs) return `waktu jalan ini habis (${minutes(limits.runMs)})`;
      if (ms >= limits.outletMs) return `jatah waktu media ini habis (${minutes(limits.outletMs)})`;
      if (requests >= limits.requests)
        return `jatah permintaan media ini habis (${limits.requests})`;
      return null;
    },
  };
}

const minutes = (ms: number): string => `${Math.round(ms / 600) / 100} menit`;
