import type { KeptValues } from './kept-values.ts';
import { meeting } from './meeting.ts';

type Kept = Pick<KeptValues, 'take' | 'keep'>;

const { put, get } = meeting<Kept>('madeBefore');

/** Says where {@link kept} finds and puts values. */
export const keepIn = put;

/** Values that the build before has worked out, by name; while developing there are none. */
export const kept = (): Kept => get();
