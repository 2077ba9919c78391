import { isCalendarDay } from '../../../src/schema/date.ts';
import { type Entry, type Problem, placeOf } from '../../../src/schema/parse.ts';
import { dayInZone, type Zone } from '../../../src/schema/zone.ts';
import { type ReadDate, readDates } from '../../extract/date/date.ts';
import { type Checking, levelOf, problemAt, quoted } from '../rule.ts';

const DAY_MS = 86_400_000;

/** The day of a day or an instant in an outlet's zone. */
function dayIn(text: string, zone: Zone | undefined): string {
  return isCalendarDay(text) ? text : dayInZone(text, zone ?? 'WIB');
}

/** What a record says has happened is not ahead of us. */
export function* pastIsPast(checking: Checking): Generator<Problem> {
  const { looked, now } = checking;
  // The day begins in Jayapura, and whoever wrote there is right.
  const today = dayInZone(now, 'WIT');
  const yesterday = dayInZone(new Date(now.getTime() - DAY_MS), 'WIT');
  // Outlets that call their own time UTC print what is hours ahead.
  const tomorrow = dayInZone(new Date(now.getTime() + DAY_MS), 'WIT');
  const after = (latest: string) => (entry: Entry, path: PropertyKey[], value?: string | null) =>
    // What is written as an earlier day is so in any zone but for the hours around midnight.
    value && value.slice(0, 10) >= yesterday && dayIn(value, 'WIT') > latest
      ? [ahead(entry, path, value)]
      : [];
  const [late, printedLate] = [after(today), after(tomorrow)];

  for (const entry of quoted(checking)) {
    const { data } = entry as Entry;
    if ('saidOn' in data) yield* printedLate(entry as Entry, ['saidOn'], data.saidOn);
    for (const [index, { saidOn }] of entry.data.reports.entries())
      yield* printedLate(entry as Entry, ['reports', index, 'saidOn'], saidOn);
    for (const [index, { at }] of entry.data.corrections.entries())
      yield* late(entry as Entry, ['corrections', index, 'at'], at);
    yield* late(entry as Entry, ['withdrawn', 'at'], entry.data.withdrawn?.at);
    yield* late(entry as Entry, ['reviewed'], entry.data.reviewed);
  }
  for (const entry of looked('articles')) {
    for (const field of LEDGER_TIMES)
      yield* printedLate(entry as Entry, [field], entry.data[field]);
  }
  for (const entry of looked('outlets'))
    yield* late(entry as Entry, ['checked', 'on'], entry.data.checked?.on);
  for (const entry of looked('people'))
    yield* late(entry as Entry, ['publicOn'], entry.data.publicOn);
}

const LEDGER_TIMES = [
  'publishedAt',
  'modifiedAt',
  'firstReadAt',
  'readAt',
  'archivedAt',
  'lastSeen',
] as const;

function ahead(entry: Entry, path: PropertyKey[], value: string): Problem {
  return problemAt(entry, path, {
    rule: 'future',
    what: { id: `${value} belum terjadi`, en: `${value} is in the future` },
    mend: {
      id: 'betulkan tahun, bulan, atau harinya menurut artikelnya',
      en: 'correct the year, month or day as the article has it',
    },
    example: `${String(path.at(-1))}: ${Number(value.slice(0, 4)) - 1}${value.slice(4)}`,
  });
}

/** Nobody is quoted before they speak: a statement is not younger than the articles that report it. */
export function* saidBeforePrinted({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const days = entry.data.reports.map(({ article }) => {
      const data = records.articles.get(article)?.data;
      if (!data) return null;
      return dayIn(
        data.modifiedAt ?? data.publishedAt,
        records.outlets.get(data.outlet)?.data.zone,
      );
    });
    const [first] = days.filter((day) => day !== null).sort();
    const { saidOn } = entry.data;
    if (saidOn !== null && first !== undefined && saidOn > first) {
      yield younger(entry, ['saidOn'], saidOn, first);
    }
    for (const [index, report] of entry.data.reports.entries()) {
      const day = days[index];
      if (report.saidOn && day && report.saidOn > day) {
        yield younger(entry, ['reports', index, 'saidOn'], report.saidOn, day);
      }
    }
  }
}

function younger(
  entry: Entry<'statements'>,
  path: PropertyKey[],
  saidOn: string,
  printed: string,
): Problem {
  return problemAt(entry as Entry, path, {
    rule: 'said-after-printed',
    level: levelOf(entry as Entry),
    what: {
      id: `dikatakan ${saidOn}, padahal artikelnya sudah terbit ${printed}`,
      en: `said on ${saidOn}, but the article was printed on ${printed}`,
    },
    mend: {
      id: 'betulkan harinya menurut artikelnya; bila tidak diketahui, tulis null',
      en: 'correct the day as the article has it, or write null when unknown',
    },
    example: `saidOn: ${printed}`,
  });
}

/** The words of a date, the weekday in them and the day on record say the same. */
export function* printedDatesFit({ records, looked }: Checking): Generator<Problem> {
  // The statements of one article share their words for the day.
  const known = new Map<string, ReadDate | undefined>();
  const firstDate = (words: string, anchor: string) => {
    const key = `${anchor} ${words}`;
    if (!known.has(key))
      known.set(
        key,
        readDates(words, anchor).find(({ iso }) => isCalendarDay(iso)),
      );
    return known.get(key);
  };
  for (const entry of looked('statements')) {
    const { reports, review } = entry.data;
    for (const [index, report] of reports.entries()) {
      const { date } = report;
      const saidOn = report.saidOn ?? entry.data.saidOn;
      if (date === undefined || saidOn === null || review.includes('weekday-mismatch')) continue;
      const never = impossible(date);
      if (never !== null) {
        yield noSuchDay(entry, ['reports', index, 'date'], date, never);
        continue;
      }
      const article = records.articles.get(report.article)?.data;
      const anchor = article
        ? dayIn(article.publishedAt, records.outlets.get(article.outlet)?.data.zone)
        : saidOn;
      const read = firstDate(date, anchor);
      if (!read) continue;
      const path = ['reports', index, 'date'];
      if (read.weekdayMismatch) yield wrongWeekday(entry, path, date, read.iso);
      // "kemarin" and a bare weekday count from what the article says around them.
      else if (!read.relative && !read.bareWeekday && read.iso !== saidOn && !isRange(date)) {
        yield otherDay(entry, index, date, read.iso, saidOn);
      }
    }
  }
}

/** 31/11/2023, 27/13/2023: a day in figures that no calendar has; null when there is none. */
function impossible(words: string): string | null {
  const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(words);
  if (!match) return null;
  const [whole, day = '', month = '', year = ''] = match;
  return isCalendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ? null : whole;
}

function noSuchDay(
  entry: Entry<'statements'>,
  path: PropertyKey[],
  date: string,
  never: string,
): Problem {
  return problemAt(entry as Entry, path, {
    rule: 'printed-day-impossible',
    level: levelOf(entry as Entry),
    what: {
      id: `"${date}" menyebut ${never}, tanggal yang tidak ada di kalender`,
      en: `"${date}" names ${never}, a day that no calendar has`,
    },
    mend: {
      id: 'bila medianya memang menulis begitu, tulis weekday-mismatch di review; bila salah salin, betulkan',
      en: 'if the article has it so, add weekday-mismatch to review; if it is a slip, correct it',
    },
    example: 'review: [weekday-mismatch]',
  });
}

/** "Selasa (28/11) sampai Kamis (30/11)", "29-30 November": the day on record may be any of them. */
const isRange = (words: string): boolean =>
  /\d\s?(?:[-–—]|sampai|hingga|dan|s\/d)\s?\d|sampai|hingga/.test(words);

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

function wrongWeekday(
  entry: Entry<'statements'>,
  path: PropertyKey[],
  date: string,
  iso: string,
): Problem {
  const weekday = WEEKDAYS[new Date(iso).getUTCDay()] ?? '';
  return problemAt(entry as Entry, path, {
    rule: 'weekday',
    level: levelOf(entry as Entry),
    what: {
      id: `nama hari di "${date}" tidak cocok: ${iso} jatuh pada hari ${weekday}`,
      en: `the weekday in "${date}" does not fit: ${iso} was a ${weekday}`,
    },
    mend: {
      id: 'bila medianya memang menulis begitu, tambahkan weekday-mismatch ke review; bila salah salin, betulkan',
      en: 'if the article has it so, add weekday-mismatch to review; if it is a slip, correct it',
    },
    example: `review: [weekday-mismatch]`,
  });
}

/**
 * Either line may be the slip: who corrects the day of a statement leaves the words of its old one. So
 * both lines are named, and neither is the one mend.
 */
function otherDay(
  entry: Entry<'statements'>,
  index: number,
  date: string,
  iso: string,
  saidOn: string,
): Problem {
  const own = entry.data.reports[index]?.saidOn ? ['reports', index, 'saidOn'] : ['saidOn'];
  const { line } = placeOf(entry as Entry, ['reports', index, 'date']);
  return problemAt(entry as Entry, own, {
    rule: 'printed-date',
    level: levelOf(entry as Entry),
    what: {
      id: `artikelnya menulis "${date}" (${iso}), tetapi di sini ${saidOn}`,
      en: `the article says "${date}" (${iso}), but this is ${saidOn}`,
    },
    mend: {
      id: `salah satu dari dua baris keliru; lihat artikelnya. Baris ${line} ("date"), bila itu bukan hari pernyataan ini: ubah atau hapus baris itu. Kalau tidak, baris ini:`,
      en: `one of two lines is wrong; see the article. Line ${line} ("date"), if that is not the day of this statement: change or delete it. Otherwise this line:`,
    },
    example: `saidOn: ${iso}`,
  });
}

/** A deadline is not over before it was set, and something that lasts does not end before it begins. */
export function* timeRunsForward({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const { saidOn, deadlines } = entry.data;
    for (const [index, { due }] of deadlines.entries()) {
      if (saidOn === null || due >= saidOn) continue;
      yield problemAt(entry as Entry, ['deadlines', index, 'due'], {
        rule: 'deadline-before',
        level: levelOf(entry as Entry),
        what: {
          id: `tenggat ${due} sudah lewat sebelum dikatakan (${saidOn})`,
          en: `the deadline ${due} was over before it was set (${saidOn})`,
        },
        mend: { id: 'betulkan tahun atau bulan tenggatnya', en: 'correct the year or month' },
        example: `due: ${Number(due.slice(0, 4)) + 1}${due.slice(4)}`,
      });
    }
  }
  for (const entry of looked('statements')) yield* laterThanSaid(entry);
  for (const entry of looked('events')) {
    const { date, until } = entry.data;
    if (!until || until.slice(0, date.length) >= date.slice(0, until.length)) continue;
    yield problemAt(entry as Entry, ['until'], {
      rule: 'event-backwards',
      what: {
        id: `peristiwa berakhir (${until}) sebelum dimulai (${date})`,
        en: `the event ends (${until}) before it begins (${date})`,
      },
      mend: { id: 'tukar atau betulkan kedua tanggalnya', en: 'swap or correct the two days' },
      example: `date: ${until}\nuntil: ${date}`,
    });
  }
  for (const entry of looked('articles')) {
    const { publishedAt, modifiedAt, readAt, outlet } = entry.data;
    const zone = records.outlets.get(outlet)?.data.zone;
    const published = dayIn(publishedAt, zone);
    if (modifiedAt && dayIn(modifiedAt, zone) < published)
      yield backwards(entry, 'modifiedAt', modifiedAt, publishedAt);
    if (dayIn(readAt, zone) < published) yield backwards(entry, 'readAt', readAt, publishedAt);
  }
}

/** Nothing is corrected, withdrawn or looked at before it was said. */
function* laterThanSaid(entry: Entry<'statements'>): Generator<Problem> {
  const { saidOn, corrections, withdrawn, reviewed } = entry.data;
  const days: [PropertyKey[], string | undefined][] = [
    ...corrections.map(({ at }, index): [PropertyKey[], string] => [
      ['corrections', index, 'at'],
      at,
    ]),
    [['withdrawn', 'at'], withdrawn?.at],
    [['reviewed'], reviewed],
  ];
  for (const [path, at] of days) {
    if (saidOn === null || at === undefined || dayIn(at, undefined) >= saidOn) continue;
    yield problemAt(entry as Entry, path, {
      rule: 'before-said',
      what: {
        id: `${at} sebelum pernyataannya diucapkan (${saidOn})`,
        en: `${at} is before the statement was made (${saidOn})`,
      },
      mend: { id: 'betulkan tahun, bulan, atau harinya', en: 'correct the year, month or day' },
      example: `${String(path.at(-1))}: ${saidOn}`,
    });
  }
}

function backwards(
  entry: Entry<'articles'>,
  field: string,
  value: string,
  published: string,
): Problem {
  return problemAt(entry as Entry, [field], {
    rule: 'article-backwards',
    what: {
      id: `${field} (${value}) sebelum artikelnya terbit (${published})`,
      en: `${field} (${value}) is before the article was printed (${published})`,
    },
    mend: {
      id: 'kembalikan nilai yang ditulis program, atau betulkan publishedAt',
      en: 'restore what the program wrote, or correct publishedAt',
    },
    example: `${field}: ${published}`,
  });
}

/**
 * A statement lies in the folder of the year in which it was said or printed. Its id stays what it
 * is when an editor corrects the day, so a year that any of its days or articles has is right.
 */
export function* yearsFit({ records, looked }: Checking): Generator<Problem> {
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of looked(collection) as Iterable<Entry<'statements' | 'events'>>) {
      const folder = entry.id.slice(0, 4);
      const { data } = entry as Entry;
      const own = 'saidOn' in data ? data.saidOn : 'date' in data ? data.date : null;
      const years = new Set(
        [own, 'until' in data ? data.until : null]
          .concat(
            entry.data.reports.map(
              ({ article }) => records.articles.get(article)?.data.publishedAt ?? null,
            ),
          )
          .flatMap((day) => (day ? [day.slice(0, 4)] : [])),
      );
      if (!/^\d{4}\//.test(entry.id)) {
        const [year = '2023'] = years;
        yield problemAt(entry as Entry, [], {
          rule: 'year-folder',
          what: {
            id: `folder "${entry.id.split('/')[0]}" bukan tahun; ${collection} disimpan menurut tahun`,
            en: `the folder "${entry.id.split('/')[0]}" is no year; ${collection} are kept by year`,
          },
          mend: {
            id: `pindahkan ke content/${collection}/${year}/`,
            en: `move it to content/${collection}/${year}/`,
          },
        });
      } else if (years.size > 0 && !years.has(folder) && entry.data.corrections.length === 0) {
        const [year] = years;
        yield problemAt(entry as Entry, [], {
          rule: 'year-folder',
          what: {
            id: `berkas ini di folder tahun ${folder}, padahal harinya tahun ${[...years].join(' atau ')}`,
            en: `this file is in the folder of ${folder}, but its day is in ${[...years].join(' or ')}`,
          },
          mend: {
            id: `pindahkan ke content/${collection}/${year}/, atau betulkan tanggalnya`,
            en: `move it to content/${collection}/${year}/, or correct the day`,
          },
        });
      }
    }
  }
}
