import type { Feature } from '../form/form.ts';

/**
 * How much speaks for each form where several fit one sentence: in log odds to the next, set by hand
 * so that the more particular form wins.
 */
export const FORM_WEIGHTS: Readonly<Record<string, number>> = {
  pointing: 10,
  thus: 9,
  'said-it': 8.5,
  'front-nya': 8,
  front: 7.5,
  confirmed: 7,
  middle: 6.5,
  according: 6,
  'passive-nya': 5,
  'subject-verb': 4,
  colon: 3,
  'passive-alone': 3.5,
  relative: 2,
  'after-such': 11,
  'after-cue': 10,
  'after-nya': 8,
  'after-word': 6,
  'after-subject': 4,
  turn: 3,
};

/** What a feature of a candidate takes away; never more than zero, so that no lighter form need be asked. */
export const FEATURE_WEIGHTS: Readonly<Record<Feature, number>> = {
  'weak-verb': -6,
  'verb-before': -3,
  'passed-on': -3,
  'points-at-nobody': -8,
  'named-in-middle': -1.5,
};
