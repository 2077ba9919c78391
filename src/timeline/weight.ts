import type { Item } from './model.ts';

/**
 * What the items on one page of a timeline may weigh: servers send ten packets before they wait for an answer (RFC 6928),
 * 14.3 kB of page beside what HTTP says, and a story's first page has some 5 kB around its timeline.
 */
export const PAGE_ROOM = 9000;

/** Name, office, places, links and badges of an item, and its part of the headings. */
const AROUND = 64;
/** Of a letter of its words. */
const LETTER = 0.55;

/** About how many packed bytes an item adds to a page, as measured with words of annotated articles. */
export const weightOf = ({ words }: Pick<Item, 'words'>): number => AROUND + LETTER * words.length;
