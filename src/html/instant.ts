import type { Zone } from '../schema/zone.ts';
import { dayInWords, hasClock, localTime } from '../timeline/calendar.ts';
import { type Html, html } from './html.ts';

/** A day or an instant; an instant with the clock and the zone of the outlet. */
export function instantIn(at: string, zone?: Zone): Html {
  if (!hasClock(at)) return html`${dayInWords(at)}`;
  const { instant, day, clock } = localTime(at, zone);
  return html`<time datetime="${instant}">${dayInWords(day)}, ${clock}</time>`;
}
