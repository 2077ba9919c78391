import type { FeedState } from '../cache/feed.ts';
import type { PageState } from '../cache/page.ts';
import type { Store } from '../cache/store.ts';
import type { Seal } from '../protect/seal.ts';
import type { Archive } from '../record/archive.ts';
import type { Budget } from './budget.ts';
import type { Reached } from './reached.ts';
import type { Report } from './report.ts';

/** What the steps of one run share. */
export interface Run {
  /** The content folder. */
  content: string;
  /** Everything on record; replaced when memory and files have come apart. */
  archive: Archive;
  /** Makes it anew from the files. */
  readAgain: () => Archive;
  report: Report;
  /** What sealed articles are known again by. */
  seal: Seal;
  /** The moment that goes on record as the time of reading: RFC 3339. */
  now: string;
  dryRun: boolean;
  explain: boolean;
  /** Overrides from the command line. */
  published?: string | undefined;
  title?: string | undefined;
  stories?: readonly string[] | undefined;
  /** The stories that this run is for, which reach back to what is on record; none for all that are open. */
  reaching?: readonly string[] | undefined;
}

/** A run that reads from the network. */
export interface LiveRun extends Run {
  /** The door to the network, and what may still be asked of it. */
  budget: Budget;
  store: Store;
  feeds: { get(url: string, now: number): FeedState; put(url: string, state: FeedState): void };
  pages: {
    get(key: string, textHash: string): PageState | null;
    put(key: string, state: PageState): void;
  };
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Keys of the addresses that this run has dealt with. */
  seen: Set<string>;
  /** What became of each story that reaches back. */
  reached: Map<string, Reached>;
  /** The outlet that was named on the command line; its word goes over that of the address. */
  named?: string | undefined;
}

/** Nothing more can be written: going on would lose what is read. */
export class Stopped extends Error {
  constructor(content: string, { message }: Error) {
    super(
      `Tidak dapat menulis ke ${content} (${message}) → beri ruang atau izin, lalu jalankan lagi; yang sudah tertulis utuh.`,
    );
  }
}

/** True for an error of the file system: disk full, no permission, read-only. */
export function isDiskError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
