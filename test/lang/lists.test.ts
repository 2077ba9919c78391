import { describe, expect, it } from 'vitest';
import * as abbreviations from '../../scripts/lang/id/abbreviations.ts';
import * as boilerplate from '../../scripts/lang/id/boilerplate.ts';
import * as dates from '../../scripts/lang/id/dates.ts';
import * as daysOfSaying from '../../scripts/lang/id/days-of-saying.ts';
import * as titles from '../../scripts/lang/id/event-titles.ts';
import * as happenings from '../../scripts/lang/id/happenings.ts';
import { LAW_JOINTS, LAW_LINKS, NO_ACT_NAMES } from '../../scripts/lang/id/laws.ts';
import * as cues from '../../scripts/lang/id/sure-cues.ts';

const MODULES: Readonly<Record<string, object>> = {
  abbreviations,
  boilerplate,
  dates,
  daysOfSaying,
  titles,
  happenings,
  cues,
  laws: { LAW_JOINTS, LAW_LINKS, NO_ACT_NAMES },
};
const LISTS = Object.entries(MODULES).flatMap(([file, lists]) =>
  Object.entries(lists)
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]) => [`${file} ${name}`, list as readonly string[]] as const),
);

describe('the word lists of dates, laws, events and what is no part of a story', () => {
  it.each(LISTS)('%s holds words, each once', (_name, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter((word) => word.trim() === '')).toEqual([]);
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });
});

it('no beginning of a line is covered by a shorter one of its kind', () => {
  const { LINK_STARTS, BYLINE_STARTS, BOILERPLATE_STARTS, LABEL_STARTS } = boilerplate;
  for (const list of [LINK_STARTS, BYLINE_STARTS, BOILERPLATE_STARTS, LABEL_STARTS])
    expect(
      list.filter((start) => list.some((other) => other !== start && start.startsWith(other))),
    ).toEqual([]);
});

it('no word stands both among what happens and among what does not', () => {
  const { HAPPENING_WORDS, NO_DEEDS } = happenings;
  expect(HAPPENING_WORDS.filter((word) => NO_DEEDS.includes(word))).toEqual([]);
});

it('the words that are no deeds are such as the prefixes would take for one', () => {
  const { DEED_PREFIXES, NO_DEEDS } = happenings;
  const looksLikeDeed = new RegExp(`^(?:${DEED_PREFIXES.join('|')})\\p{L}{4,}$`, 'u');
  expect(NO_DEEDS.filter((word) => !looksLikeDeed.test(word))).toEqual([]);
});
