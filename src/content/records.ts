import { meeting } from '../build/meeting.ts';
import type { ContentRecords } from './read-records.ts';

const { put, get } = meeting<() => ContentRecords>('records');

/** Tells {@link contentRecords} how to read them. */
export const handOverRecords = put;

/** All records of the content; the same object until a file of it changes. */
export const contentRecords = (): ContentRecords => get()();
