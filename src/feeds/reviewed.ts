import { DOUBTS, REVIEW_REASONS } from '../schema/review.ts';
import { dayInWords, hasClock, localTime } from '../timeline/calendar.ts';
import { type Recorded, readFirst } from '../timeline/model.ts';
import { bylineOf, listOf } from './caption.ts';

/** How a record came to be, for readers. */
export interface Standing {
  /** Whether a person has compared it with its sources. */
  reviewed: boolean;
  /** "Dibaca program, ragu tentang hari" · "Diperiksa editor, 24 November 2026": goes everywhere. */
  words: string;
  /** The same where a list says it in every row: "Dibaca program" when there is no doubt. */
  label: string;
  /** What the program doubts, each as a sentence. */
  doubts: string[];
}

/**
 * Says of a record whether the program alone has read it, and what it doubts, or on which day an
 * editor looked: the one place where these words are made. Clearing the doubts is not having looked,
 * and what the program added after an editor looked is said too.
 */
export function standingOf(item: Recorded): Standing {
  const { reviewed, review } = item.data;
  const about = listOf([...new Set(review.map((reason) => DOUBTS[reason]))]);
  const doubt = about && `ragu tentang ${about}`;
  const doubts = review.map((reason) => REVIEW_REASONS[reason]);
  if (reviewed === undefined)
    return {
      reviewed: false,
      words: `Dibaca program, ${doubt || 'belum diperiksa editor'}`,
      label: doubt ? `Dibaca program, ${doubt}` : 'Dibaca program',
      doubts,
    };
  const since = item.reports.some((report) => readSince(reviewed, readFirst(report)));
  const more = [doubt && `masih ${doubt}`, since && 'sesudahnya program menambah pemberitaan'];
  const words = [`Diperiksa editor, ${dayInWords(reviewed)}`, ...more.filter(Boolean)].join('; ');
  return {
    reviewed: true,
    words,
    label: words,
    doubts,
  };
}

/** The same inside a sentence: "dibaca program, …". */
export function standingInside(item: Recorded): string {
  const { words } = standingOf(item);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function readSince(day: string, readAt: string | undefined): boolean {
  if (readAt === undefined) return false;
  return (hasClock(readAt) ? localTime(readAt).day : readAt) > day;
}

/** "Nezar Patria, Wakil Menteri …, 30 November 2023, menurut A (dibaca program, …)": what is passed on. */
export function creditOf(item: Recorded): string {
  return `${bylineOf(item)} (${standingInside(item)})`;
}
