import { NO_ROLE } from '../lang/id/offices.ts';
import { daysBetween } from './date/calendar.ts';
import { isImpossible, type ReadDate } from './date/date.ts';
import type { Draft, Speaker } from './draft.ts';
import type { Statement } from './extraction.ts';
import { isDoubtfulOffice, isOfficial } from './official.ts';
import { withoutOrigin } from './origin.ts';

/** Characters after which a day that is taken from a later statement is worth a look. */
const FAR = 1500;

/** A row with what led to it. */
export interface Settled {
  statement: Statement;
  draft: Draft;
}

/** Fills in what the article says elsewhere: inherited days, official or not, what to review. */
export function settle(drafts: readonly Draft[], published: string | null): Settled[] {
  // A day that does not exist, or on which the article was out already: nobody spoke on it.
  const dated = drafts.map((draft) =>
    draft.date && !isUsable(draft.date, published) ? { ...draft, date: null } : draft,
  );
  const nearest = inheritedDates(dated);
  const severalDays = speakersOnSeveralDays(dated);
  const daysOfContent = new Set(
    drafts.flatMap(({ date, dayOfContent }) => (date && dayOfContent ? date : [])),
  );
  const misdated = new Set(
    drafts.map((draft, at) => (draft.date === dated[at]?.date ? null : draft.speaker?.key)),
  );
  return drafts.map((draft, at) => {
    const inherited = draft.date ? null : (nearest[at] ?? null);
    const date = dated[at]?.date ?? inherited;
    const { speaker } = draft;
    const official = speaker
      ? speaker.stateCompany ||
        (isOfficial(speaker.role, speaker.organisation, speaker.short) ?? (speaker.ranked || null))
      : null;
    const review = new Set(draft.review);
    if (!speaker) review.add('speaker-unknown');
    if (!date && (draft.date || draft.dayNearby || !published || misdated.has(speaker?.key)))
      review.add('date-missing');
    // The day comes from a statement further down, which may be of another occasion.
    if (inherited && (inherited.start > draft.stretch.end + FAR || draft.earlier))
      review.add('date-inferred');
    if (inherited && severalDays.has(speaker?.key ?? '')) review.add('date-inferred');
    if (inherited && speaker?.kind === 'organisation' && inherited.start > draft.stretch.end)
      review.add('date-inferred');
    if (date && (daysOfContent.has(date) || date.counted)) review.add('date-inferred');
    // Words are news: a day long before the article is rather that of what they are about.
    if (date && published && daysBetween(date.iso, published) > LONG_AGO)
      review.add('date-inferred');
    if (speaker && isDoubtfulName(speaker)) review.add('speaker-ambiguous');
    if (date?.weekdayMismatch) review.add('weekday-mismatch');
    if (
      speaker &&
      (official === null ||
        speaker.filled ||
        (speaker.kind === 'person' &&
          official &&
          speaker.role === null &&
          !speaker.name.includes(' dan ')) ||
        speaker.twoHats ||
        TWO_HATS.test(speaker.role ?? '') ||
        isDoubtfulOffice(speaker.role, speaker.organisation))
    )
      review.add('office-unknown');
    const statement: Statement = {
      kind: draft.kind,
      text: draft.stretch.text,
      group: draft.group,
      speaker: speaker?.name ?? null,
      speakerText: draft.speakerText,
      speakerKind: speaker?.kind ?? null,
      role: speaker && roleOf(speaker),
      organisation: speaker?.organisation ?? null,
      official: speaker && official === null ? false : official,
      saidOn: date?.iso ?? null,
      saidOnFrom: draft.date ? date && 'explicit' : inherited && 'inherited',
      saidOnText: (draft.date ?? inherited)?.text ?? null,
      place: draft.place,
      cue: draft.cue,
      form: draft.form,
      start: draft.stretch.start,
      end: draft.stretch.end,
      review: [...review].sort(),
    };
    return { statement, draft };
  });
}

/** What somebody is, as the row gives it: dwelling and presence are no office. */
function roleOf({ kind, role }: Speaker): string | null {
  if (role === null || (kind === 'person' && NO_ROLE.test(role))) return null;
  return kind === 'person' ? withoutOrigin(role) : role;
}

const isUsable = (date: ReadDate, published: string | null): boolean =>
  !isImpossible(date) && (published === null || date.iso <= published);

/** Days before publication. */
const LONG_AGO = 60;

/** In which of two offices they spoke only the words can tell; who runs for one may hold another. */
const TWO_HATS =
  /\b(?:yang juga|nonaktif|sekaligus|merangkap)\b|^(?:bakal )?(?:calon|paslon|ketua tim|teradu)(?![\p{L}])/iu;

/** Words from which on a name is longer than people's names are. */
const LONG_NAME = 5;

/** A name in one word may be half of one, a long one more than one; an office alone has a holder. */
function isDoubtfulName({ kind, name }: Speaker): boolean {
  if (kind === 'organisation') return false;
  const words = name.split(' ').length;
  return kind === 'role' || words === 1 || words >= LONG_NAME;
}

/** Who spoke on more than one day, so that a statement without a day may be of either. */
function speakersOnSeveralDays(drafts: readonly Draft[]): Set<string> {
  const days = new Map<string, string>();
  const several = new Set<string>();
  for (const { speaker, date } of drafts) {
    if (!speaker || !date) continue;
    const known = days.get(speaker.key);
    if (known !== undefined && known !== date.iso) several.add(speaker.key);
    days.set(speaker.key, date.iso);
  }
  return several;
}

/**
 * For each statement the day of the same speaker's nearest earlier one, else of the nearest later one
 * (gold guide): one walk down and one up, so that a long article costs no more than its length.
 */
function inheritedDates(drafts: readonly Draft[]): (ReadDate | null)[] {
  const earlier = nearestDates(drafts);
  const later = nearestDates([...drafts].reverse()).reverse();
  return drafts.map((_, at) => earlier[at] ?? later[at] ?? null);
}

function nearestDates(drafts: readonly Draft[]): (ReadDate | null)[] {
  const last = new Map<string, ReadDate>();
  return drafts.map(({ speaker, date }) => {
    if (!speaker) return null;
    const nearest = last.get(speaker.key) ?? null;
    if (date) last.set(speaker.key, date);
    return nearest;
  });
}
