import { meeting } from '../build/meeting.ts';
import type { SearchRecord } from './record.ts';

/** A record of the index, which is made only where it is needed. */
export interface SearchEntry {
  /** "2023-11-30", or what sorts before any day. */
  day: string;
  /** While it and the program are the same, the record would come out the same. */
  key: string;
  record: () => SearchRecord;
}

const { put, get } = meeting<(entries: readonly SearchEntry[]) => void>('searchIndex');

/** Says who indexes what {@link indexEntries} gives. */
export const takeEntries = put;

/** Gives all that can be searched to the index, which the build makes after the pages. */
export const indexEntries = (entries: readonly SearchEntry[]): void => get()(entries);
