import type { Story as StoryData } from '../schema/story.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { type Conflict, othersWith } from '../timeline/conflicts.ts';
import type { DeadlineState } from '../timeline/deadlines.ts';
import type { Recorded, Utterance } from '../timeline/model.ts';

/** Who an item is by, in few words: the speaker, or "Peristiwa". */
export function whoOf(item: Recorded): string {
  if (item.type === 'event') return 'Peristiwa';
  if (isTakenDown(item)) return 'Pernyataan ditarik';
  return item.speaker?.name ?? namelessAs(item.data.role) ?? 'Narasumber tidak diketahui';
}

/** Withdrawn, and its words and speaker with it. */
export const isTakenDown = ({ data: { withdrawn } }: Pick<Recorded, 'data'>): boolean =>
  withdrawn !== undefined && withdrawn.keepWords !== true;

/** "Warga Desa …": who speaks without a name is called by the role. */
const namelessAs = (role: string | null): string | undefined =>
  role === null ? undefined : role.charAt(0).toUpperCase() + role.slice(1);

/** The day in words; where it is not known, that on which it was reported, and that it is only that. */
export function dayOf(item: Recorded): string {
  const day = shortDayOf(item);
  return item.day === null && item.reportedOn !== null
    ? `${day}, hari ${item.type === 'event' ? 'kejadian' : 'diucapkan'} tidak disebut`
    : day;
}

/** The same where there is little room: "diberitakan 30 November 2023". */
export function shortDayOf({ day, reportedOn }: Recorded): string {
  if (day !== null) return dayInWords(day);
  return reportedOn === null ? 'tanggal tidak diketahui' : `diberitakan ${dayInWords(reportedOn)}`;
}

/**
 * "Nezar Patria, 30 November 2023", "Kominfo mengirim surat ke KPU, 28 November 2023": the title of an
 * item in lists, feeds and tabs.
 */
export function titleOf(item: Recorded): string {
  return `${happeningOf(item) ?? whoOf(item)}, ${shortDayOf(item)}`;
}

/** What happened, in the few words of its title; undefined of a statement and of what was taken down. */
export function happeningOf(item: Recorded): string | undefined {
  return item.type === 'event' && !isTakenDown(item) ? item.data.title : undefined;
}

/** The names of the outlets, as a sentence lists them: "A, B, dan C". */
export function outletNames({ outlets }: Recorded): string {
  return listOf(outlets.map(({ name }) => name));
}

/** "A", "A dan B", "A, B, dan C". */
export function listOf(names: readonly string[]): string {
  return names.map((name, at) => `${joint(at, names.length)}${name}`).join('');
}

/** What stands before the item at a place of a list in a sentence; EYD V puts a comma before its last "dan". */
export function joint(at: number, length: number): string {
  if (at === 0) return '';
  if (at < length - 1) return ', ';
  return length === 2 ? ' dan ' : ', dan ';
}

/** The state of a story, as a reader calls it. */
export const STORY_STATES: Record<StoryData['state'], string> = {
  berjalan: 'Masih berlangsung',
  selesai: 'Selesai',
};

/** The state of a deadline, as it follows the word "tenggat". */
export const DEADLINE_STATES: Record<DeadlineState, string> = {
  terbuka: 'terbuka',
  ditepati: 'ditepati',
  lewat: 'terlewat',
  'tanpa-kabar': 'lewat tanpa kabar',
};

/** The words, in quotation marks when they are a quotation, cut at a word when long. */
export function quotedWords(item: Recorded, most = Number.POSITIVE_INFINITY): string {
  const flat = item.words.replace(/\s+/g, ' ').trim();
  const end = flat.lastIndexOf(' ', most);
  const cut = flat.length > most ? `${flat.slice(0, end > 0 ? end : most)} …` : flat;
  return item.type === 'statement' && item.data.kind === 'direct' ? `“${cut}”` : cut;
}

/** "Nezar Patria, Wakil Menteri …, 30 November 2023, menurut Tribunnews": one line about an item. */
export function bylineOf(item: Recorded): string {
  const role = item.type === 'statement' ? item.data.role : null;
  return [whoOf(item), role, dayOf(item), `menurut ${outletNames(item)}`]
    .filter(Boolean)
    .join(', ');
}

/**
 * "Kalimat ini juga dikutip dari …": who else is credited with a sentence of a statement, or on
 * which other days; undefined where nobody is.
 *
 * @param conflicts those of its conflicts that the reader does not see at the same place
 */
export function alsoCredited(
  { id, speaker }: Utterance,
  conflicts: readonly Conflict[],
): string | undefined {
  const others = othersWith(id, conflicts);
  if (others.length === 0) return undefined;
  const strangers = others.filter((other) => other.speaker?.id !== speaker?.id);
  return strangers.length > 0
    ? `Kalimat ini juga dikutip dari ${listOf([...new Set(strangers.map(whoOf))])}`
    : `Kalimat ini juga diberitakan diucapkan ${listOf(others.map(shortDayOf))}`;
}

const NUMBERS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
];

/** "Satu kalimat, dua narasumber": what a conflict is, in few words. */
export function conflictTitle({ kind, status, statements, passages }: Conflict): string {
  const what = passages.length > 1 ? 'Beberapa kalimat' : 'Satu kalimat';
  if (status === 'mungkin-sama') return `${what}, mungkin satu narasumber`;
  if (kind === 'other-day') return `${what}, hari yang berbeda`;
  const speakers = new Set(statements.map(({ speaker }) => speaker?.id)).size;
  return `${what}, ${NUMBERS[speakers] ?? speakers} narasumber`;
}

const VERDICTS: Record<Conflict['status'], string> = {
  'mungkin-sama':
    'Namanya mirip: mungkin satu orang yang disebut berbeda. Editor belum memeriksanya.',
  'belum-jelas':
    'Belum jelas siapa yang mengatakannya: bisa keduanya, dari siaran pers, atau ada media yang keliru.',
  keduanya: 'Menurut pemeriksaan editor, keduanya memang mengatakannya.',
  'siaran-pers': 'Menurut pemeriksaan editor, kalimat ini berasal dari siaran pers.',
  'media-keliru':
    'Menurut pemeriksaan editor, ada media yang keliru menyebut narasumber atau harinya.',
};

/** What is known of who is right. */
export function conflictVerdict({ kind, status }: Conflict): string {
  if (status === 'belum-jelas' && kind === 'other-day')
    return 'Belum jelas kapan dikatakannya: bisa pada kedua hari, atau ada media yang keliru.';
  return VERDICTS[status];
}
