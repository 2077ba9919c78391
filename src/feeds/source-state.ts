import { dayInWords, hasClock, localTime } from '../timeline/calendar.ts';
import type { Item, Reported } from '../timeline/model.ts';

/**
 * What `npm run verify` found when it last looked at the article of a report: that the words still
 * stand there, or not; that the outlet no longer has it. Undefined when nobody has looked again.
 */
export function sourceStateOf({ id }: Pick<Item, 'id'>, { article }: Reported): string | undefined {
  const ledger = article.data;
  if (!ledger) return undefined;
  if (ledger.missingSince)
    return `Sejak ${dayOfInstant(ledger.missingSince)} artikel ini tidak ada lagi di alamatnya.`;
  if (!ledger.lastSeen) return undefined;
  const words = ledger.wordsGone?.includes(id)
    ? 'kutipannya tidak ada lagi di sana'
    : ledger.wordsChanged?.includes(id)
      ? 'kutipannya kini tertulis lain'
      : 'kutipannya masih ada';
  return `Terakhir dilihat ${dayOfInstant(ledger.lastSeen)}: ${words}.`;
}

const dayOfInstant = (at: string): string => dayInWords(hasClock(at) ? localTime(at).day : at);
