import { SPEECH_VERBS, WEAK_VERBS } from '../../lang/id/speech.ts';
import { anyOf } from './form.ts';

/** Verbs of saying that name no deed, as alternatives of a pattern. */
export const STRONG_VERBS = anyOf(SPEECH_VERBS.filter((verb) => !WEAK_VERBS.has(verb)));
