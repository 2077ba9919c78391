import { according } from './according.ts';
import { afterCue } from './after-cue.ts';
import { afterSubject } from './after-subject.ts';
import { afterSuch } from './after-such.ts';
import { afterNya, afterWord } from './after-word.ts';
import { colon } from './colon.ts';
import { confirmed } from './confirmed.ts';
import type { Form } from './form.ts';
import { front } from './front.ts';
import { frontNya } from './front-nya.ts';
import { middle } from './middle.ts';
import { passiveAlone } from './passive-alone.ts';
import { passiveNya } from './passive-nya.ts';
import { pointing } from './pointing.ts';
import { relative } from './relative.ts';
import { saidIt } from './said-it.ts';
import { subjectVerb } from './subject-verb.ts';
import { thus } from './thus.ts';
import { turn } from './turn.ts';

/** The ways in which a sentence, or what stands before a quotation, names its speaker. */
export const SENTENCE_FORMS: readonly Form[] = [
  pointing,
  thus,
  saidIt,
  frontNya,
  front,
  confirmed,
  middle,
  according,
  passiveNya,
  subjectVerb,
  colon,
  passiveAlone,
  relative,
];

/** The ways in which the words after a closing mark do. */
export const AFTER_QUOTE_FORMS: readonly Form[] = [
  afterSuch,
  afterCue,
  afterNya,
  afterWord,
  afterSubject,
];

/** The ways in which the label of a turn does. */
export const TURN_FORMS: readonly Form[] = [turn];

/** True for the id of a form. */
export const isForm = (id: string): boolean =>
  [...SENTENCE_FORMS, ...AFTER_QUOTE_FORMS, ...TURN_FORMS].some((form) => form.id === id);
