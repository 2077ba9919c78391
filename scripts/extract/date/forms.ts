import { isCalendarDay } from '../../../src/schema/date.ts';
import { RELATIVE_DAYS } from '../../lang/id/calendar.ts';
import { ORDINALS, PARTS_OF_YEAR, YEAR_OPENERS } from '../../lang/id/dates.ts';
import {
  dayInWeek,
  isoOf,
  isReasonable,
  monthIso,
  monthOf,
  nearestYear,
  shiftDay,
  weekdayNumber,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import {
  ANY_WEEKDAY,
  BEFORE_BRACKET,
  BEGINS,
  BESIDE_WEEKDAY,
  DASH,
  type DateForm,
  dayOfWords,
  MONTH,
  MONTH_NAME,
  NUMERIC,
  oneOf,
  PART_OF_DAY,
  RELATIVE,
  readDay,
  readRange,
  SAID_FIRST,
  TRAILING,
  WEEKDAY,
  WRITTEN,
  YEAR,
} from './form.ts';

const { digit, bracket, weekday, month, relative, year, yeared, partOfYear } = BEGINS;

const AND = '\\s(?:dan|serta)\\s';
/** "Pasal 9 dan 10 Mei": the first number counts no day. */
const NO_ARTICLE = '(?<!(?:[Aa]yat|[Bb]utir|[Nn]omor|[Pp]asal)\\s)';
const OF_MONTH = `(?<month>${MONTH_NAME})\\b(?:\\s+(?<year>\\d{4}))?`;

/** Every way in which a date is printed, the most specific first: the first that fits takes the words. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    id: 'days-of-a-month',
    begins: digit | weekday,
    pattern: `(?:${WEEKDAY}(?:${DASH}${ANY_WEEKDAY})?,?\\s+)?(?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})\\s+(?<month>${MONTH})\\b(?:\\s+(?<year>\\d{4}))?${TRAILING}`,
    read({ from, to, month: name = '', year: printed }, anchor) {
      const number = monthOf(name);
      const inYear = printed ? Number(printed) : nearestYear(number, Number(from), anchor);
      if (number === 0 || inYear === null) return null;
      const first = isoOf(inYear, number, Number(from));
      const last = isoOf(inYear, number, Number(to));
      return first && last && first < last ? { iso: `${first}/${last}` } : null;
    },
    examples: [
      ['28-29 November 2023', '2023-11-28/2023-11-29'],
      ['28–29 November', '2023-11-28/2023-11-29'],
      ['28 sampai dengan 29 November 2023', '2023-11-28/2023-11-29'],
      ['Selasa-Rabu, 28-29 November 2023', '2023-11-28/2023-11-29'],
    ],
  },
  {
    id: 'neighbouring-days',
    begins: digit | weekday,
    pattern: `(?:${WEEKDAY}${AND}${ANY_WEEKDAY},?\\s+)?${NO_ARTICLE}(?<from>\\d{1,2})(?<between>(?:,\\s\\d{1,2})*),?${AND}(?<to>\\d{1,2})\\s+${OF_MONTH}${TRAILING}`,
    // Of days apart each stands for itself: "3 dan 10 November" is no range.
    read({ from, between = '', to, month: name = '', year: printed }, anchor) {
      const days = [from, ...(between.match(/\d+/g) ?? []), to].map(Number);
      if (days.some((day, at) => at > 0 && day !== (days[at - 1] ?? 0) + 1)) return null;
      const number = monthOf(name);
      const inYear = printed ? Number(printed) : nearestYear(number, Number(from), anchor);
      if (number === 0 || inYear === null) return null;
      const first = isoOf(inYear, number, Number(from));
      const last = isoOf(inYear, number, Number(to));
      return first && last ? { iso: `${first}/${last}` } : null;
    },
    examples: [
      ['28 dan 29 November 2023', '2023-11-28/2023-11-29'],
      ['27, 28, dan 29 November', '2023-11-27/2023-11-29'],
      ['Selasa dan Rabu, 28 dan 29 November 2023', '2023-11-28/2023-11-29'],
    ],
  },
  {
    id: 'relative-bracketed',
    begins: relative,
    pattern: `${RELATIVE}\\s\\((?:${WEEKDAY},?\\s)?(?<day>${WRITTEN}|${NUMERIC})\\)`,
    read: ({ day = '', weekday: name }, anchor) => readDay(day, name, anchor),
    examples: [
      ['hari ini (Kamis, 30/11)', '2023-11-30'],
      ['hari ini (Rabu, 29/11)', '2023-11-29'],
      ['kemarin (Rabu 29 November 2023)', '2023-11-29'],
    ],
  },
  {
    id: 'day-to-day',
    begins: digit | weekday,
    pattern: `(?:${ANY_WEEKDAY},?\\s+)?(?<from>${WRITTEN})${DASH}(?:${ANY_WEEKDAY},?\\s+)?(?<to>${WRITTEN})`,
    read: ({ from = '', to = '' }, anchor) => readRange(from, to, anchor),
    examples: [
      ['26 Juni hingga 3 Oktober 2023', '2023-06-26/2023-10-03'],
      ['15 Juni 2022 – 15 November 2023', '2022-06-15/2023-11-15'],
      ['Senin, 27 November sampai Rabu, 29 November 2023', '2023-11-27/2023-11-29'],
    ],
  },
  {
    id: 'numbers-to-numbers',
    begins: digit,
    pattern: `(?<from>\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\s?[-–—]\\s?(?<to>\\d{1,2}/\\d{1,2}/\\d{4})`,
    read: ({ from = '', to = '' }, anchor) => readRange(from, to, anchor),
    examples: [['24/11-26/11/2023', '2023-11-24/2023-11-26']],
  },
  {
    id: 'month-to-month',
    begins: month,
    pattern: `(?<from>${MONTH_NAME})(?:\\s+(?<fromYear>\\d{4}))?${DASH}(?<to>${MONTH_NAME})\\b(?:\\s+(?<year>\\d{4}))?${TRAILING}`,
    read({ from = '', fromYear, to = '', year: printed }, anchor) {
      const [first, last] = [monthOf(from), monthOf(to)];
      // Without a year: the last such span that has begun.
      const toYear = printed ? Number(printed) : lastYearOf(first, anchor);
      const inYear = fromYear ? Number(fromYear) : toYear;
      if (inYear === null || toYear === null) return null;
      const iso = [monthIso(inYear, first), monthIso(toYear, last)] as const;
      return iso[0] < iso[1] ? { iso: iso.join('/') } : null;
    },
    examples: [
      ['Januari-Maret 2023', '2023-01/2023-03'],
      ['Oktober hingga Desember 2024', '2024-10/2024-12'],
      ['November 2022–Januari 2023', '2022-11/2023-01'],
      ['Januari-Oktober', '2023-01/2023-10'],
    ],
  },
  {
    id: 'year-to-year',
    begins: digit | year,
    pattern: `(?:(?<!\\p{L}\\s)tahun\\s|tahun\\s(?=${YEAR}\\s(?:hingga|sampai)))?(?<from>${YEAR})${DASH}(?:tahun\\s)?(?<to>${YEAR})`,
    read: ({ from = '', to = '' }) => (from < to ? { iso: `${from}/${to}` } : null),
    examples: [
      ['2016-2018', '2016/2018'],
      ['2022–2023', '2022/2023'],
      ['2019 sampai 2020', '2019/2020'],
      ['tahun 2019 hingga 2020', '2019/2020'],
    ],
  },
  {
    id: 'part-of-year',
    begins: partOfYear,
    pattern: `(?<part>${oneOf(Object.keys(PARTS_OF_YEAR))})[\\s-](?<ordinal>${oneOf(Object.keys(ORDINALS))})(?:(?:\\s*[/-]\\s*|,?\\s+(?:pada\\s)?(?:tahun\\s+)?)(?<year>${YEAR}))?`,
    read({ part = '', ordinal = '', year: printed }, anchor) {
      const months = PARTS_OF_YEAR[part.toLowerCase()] ?? 0;
      const number =
        ORDINALS[ordinal] ??
        ORDINALS[ordinal.toLowerCase()] ??
        ORDINALS[ordinal.toUpperCase()] ??
        0;
      const last = months * number;
      if (last === 0 || last > 12) return null;
      // "pada triwulan pertama": of which year only the reader of the whole article can tell.
      if (!printed && /\p{Ll}{4}/u.test(ordinal)) return null;
      // Without a year: the last such part that has begun.
      const inYear = printed ? Number(printed) : lastYearOf(last - months + 1, anchor);
      if (inYear === null) return null;
      return { iso: `${monthIso(inYear, last - months + 1)}/${monthIso(inYear, last)}` };
    },
    examples: [
      ['kuartal II 2024', '2024-04/2024-06'],
      ['triwulan III/2023', '2023-07/2023-09'],
      ['kuartal pertama tahun 2023', '2023-01/2023-03'],
      ['Semester II 2022', '2022-07/2022-12'],
      ['kuartal II', '2023-04/2023-06'],
    ],
  },
  {
    id: 'weekdays-bracketed',
    begins: weekday,
    pattern: `${ANY_WEEKDAY}${DASH}${ANY_WEEKDAY}\\s\\((?<from>\\d{1,2})\\s?[-–]\\s?(?<to>${NUMERIC})\\)`,
    read({ from = '', to = '' }, anchor) {
      const last = dayOfWords(to, anchor);
      const first = last && `${last.slice(0, 8)}${from.padStart(2, '0')}`;
      return first && last && first < last ? { iso: `${first}/${last}` } : null;
    },
    examples: [['Selasa-Rabu (28-29/11/2023)', '2023-11-28/2023-11-29']],
  },
  {
    id: 'relative-to-weekday',
    begins: relative,
    pattern: `(?<relative>${RELATIVE})\\s(?:sampai|hingga)\\s(?:hari\\s)?${WEEKDAY}`,
    read({ relative: words = '', weekday: name = '' }, anchor) {
      const first = readRelative(words, anchor)?.iso;
      if (!first || !anchor || first < anchor) return null;
      const ahead = (weekdayNumber(name) - weekdayOf(first) + 7) % 7;
      const last = shiftDay(first, ahead);
      return ahead > 0 ? { iso: `${first}/${last}`, relative: true } : null;
    },
    examples: [
      ['besok sampai Minggu', '2023-12-01/2023-12-03'],
      ['hari ini hingga Sabtu', '2023-11-30/2023-12-02'],
    ],
  },
  {
    id: 'bracket-to-bracket',
    begins: weekday,
    pattern: `${WEEKDAY}\\s\\((?<from>${NUMERIC})\\)${DASH}(?:${ANY_WEEKDAY})\\s\\((?<to>${NUMERIC})\\)`,
    read: ({ from = '', to = '' }, anchor) => readRange(from, to, anchor),
    examples: [['Jumat (24/11) sampai Minggu (26/11)', '2023-11-24/2023-11-26']],
  },
  {
    id: 'day-of-week-bracketed',
    begins: weekday,
    pattern: `${WEEKDAY}\\s+(?:pekan|minggu)\\s+(?:depan|lalu|ini)\\s\\((?<day>${NUMERIC})\\)`,
    read: ({ day = '', weekday: name }, anchor) => readDay(day, name, anchor),
    examples: [['Rabu pekan lalu (22/11)', '2023-11-22']],
  },
  {
    id: 'weekday-bracketed',
    begins: weekday | relative,
    pattern: `${SAID_FIRST}${WEEKDAY},?${BEFORE_BRACKET},?\\s?\\(\\s?(?<day>${NUMERIC}|${WRITTEN}|\\d{1,2})\\s?\\)(?:\\s(?<year>${YEAR})\\b)?${TRAILING}`,
    read: ({ day = '', weekday: name, year: printed }, anchor) =>
      readDay(printed && /^\d+\/\d+$/.test(day) ? `${day}/${printed}` : day, name, anchor),
    examples: [
      ['Rabu (29/11/2023)', '2023-11-29'],
      ['Rabu (29/11)', '2023-11-29'],
      ['Rabu (29)', '2023-11-29'],
      ['Selasa (28/11) kemarin', '2023-11-28'],
      ['Rabu malam (29/11)', '2023-11-29'],
      ['Rabu lalu (29/11)', '2023-11-29'],
      ['Senin mendatang (4/12)', '2023-12-04'],
      ['Rabu Pahing (29/11/2023)', '2023-11-29'],
      ['Rabu, (29/11/2023)', '2023-11-29'],
      ['Rabu (29 November 2023)', '2023-11-29'],
      ['hari ini, Kamis (30/11)', '2023-11-30'],
      ['kemarin Rabu (29/11/2023)', '2023-11-29'],
      ['Kamis (30/11) hari ini', '2023-11-30'],
    ],
  },
  {
    id: 'weekday-written',
    begins: weekday | relative,
    pattern: `${SAID_FIRST}${WEEKDAY},?(?:\\s+${BESIDE_WEEKDAY},?)?\\s+(?:tanggal\\s+)?(?<day>${WRITTEN}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}-\\d{1,2}-\\d{2,4})${TRAILING}`,
    read: ({ day = '', weekday: name }, anchor) => readDay(day, name, anchor),
    examples: [
      ['Rabu, 29 November 2023', '2023-11-29'],
      ['Rabu 29 November 2023', '2023-11-29'],
      ['Rabu Wage, 29 November 2023', '2023-11-29'],
      ['Rabu, 29 Nov. 2023', '2023-11-29'],
      ['Senin, 27 November', '2023-11-27'],
      ['Rabu 29/11/2023', '2023-11-29'],
      ['Rabu, 29/11', '2023-11-29'],
      ['besok, Jumat, 1 Desember 2023', '2023-12-01'],
    ],
  },
  {
    id: 'written',
    begins: digit | relative,
    pattern: `(?:${RELATIVE}(?:,\\s|,?\\stanggal\\s?))?(?<day>${WRITTEN})${TRAILING}`,
    read: ({ day = '' }, anchor) => readDay(day, undefined, anchor),
    examples: [
      ['29 November 2023', '2023-11-29'],
      ['29 Nopember 2023', '2023-11-29'],
      ['29 Desmber 2022', '2022-12-29'],
      ['5 Okt. 2023', '2023-10-05'],
      ['29 November', '2023-11-29'],
      ['20 Februari lalu', '2023-02-20'],
      ['20 Februari nanti', '2024-02-20'],
      ['lusa, 2 Desember 2023', '2023-12-02'],
    ],
  },
  {
    id: 'month-bracketed',
    begins: digit | relative,
    pattern: `(?:${RELATIVE},?\\s(?:tanggal\\s)?)?(?<day>\\d{1,2})\\s\\((?<month>${MONTH_NAME})\\)`,
    read: ({ day = '', month: name = '' }, anchor) => readDay(`${day} ${name}`, undefined, anchor),
    examples: [
      ['6 (November)', '2023-11-06'],
      ['kemarin tanggal 14 (Agustus)', '2023-08-14'],
    ],
  },
  {
    id: 'bracketed',
    begins: bracket | relative,
    pattern: `(?:${RELATIVE}\\s?)?\\((?<day>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?)\\)${TRAILING}`,
    read: ({ day = '' }, anchor) => readDay(day, undefined, anchor),
    examples: [
      ['(03/11/2023)', '2023-11-03'],
      ['(28/11) lalu', '2023-11-28'],
      ['kemarin (29/11)', '2023-11-29'],
    ],
  },
  {
    id: 'iso',
    begins: digit,
    pattern: '(?<day>\\d{4}-\\d{2}-\\d{2})',
    read: ({ day = '' }) => ({
      iso: isCalendarDay(day) && isReasonable(yearOf(day)) ? day : '',
    }),
    examples: [['2023-11-29', '2023-11-29']],
  },
  {
    id: 'numbers',
    begins: digit,
    pattern: '(?<day>\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})',
    read: ({ day = '' }, anchor) => readDay(day, undefined, anchor),
    examples: [
      ['29-11-2023', '2023-11-29'],
      ['3/9/2022', '2022-09-03'],
    ],
  },
  {
    id: 'month-of-year',
    begins: month | yeared,
    pattern: `(?<month>${MONTH})\\b(?:\\.?\\s+(?<year>\\d{4}))${TRAILING}`,
    read({ month: name = '', year: printed = '' }) {
      const number = monthOf(name);
      return number > 0 && isReasonable(Number(printed))
        ? { iso: monthIso(Number(printed), number) }
        : null;
    },
    examples: [
      ['November 2023', '2023-11'],
      ['Novmber 2023', '2023-11'],
    ],
  },
  {
    id: 'month-of-last-year',
    begins: month,
    pattern: `(?<month>${MONTH_NAME})\\s+tahun\\s+lalu`,
    read: ({ month: name = '' }, anchor) =>
      anchor === null ? null : { iso: monthIso(Number(anchor.slice(0, 4)) - 1, monthOf(name)) },
    examples: [['Mei tahun lalu', '2022-05']],
  },
  {
    id: 'month',
    begins: month,
    pattern: `(?<bareMonth>${MONTH_NAME})\\b${TRAILING}`,
    read({ bareMonth = '' }, anchor) {
      const number = monthOf(bareMonth);
      const inYear = number === 0 ? null : nearestYear(number, 15, anchor);
      return inYear === null ? null : { iso: monthIso(inYear, number) };
    },
    examples: [['Januari lalu', '2023-01']],
  },
  {
    id: 'day-of-week',
    begins: weekday,
    pattern: `${WEEKDAY}\\s+(?:pekan|minggu)\\s+(?<which>depan|lalu)`,
    read({ weekday: name = '', which }, anchor) {
      if (anchor === null) return null;
      return { iso: dayInWeek(anchor, which === 'depan' ? 1 : -1, weekdayNumber(name)) };
    },
    examples: [
      ['Selasa pekan depan', '2023-12-05'],
      ['Selasa pekan lalu', '2023-11-21'],
    ],
  },
  {
    id: 'this-weekday',
    begins: weekday,
    pattern: `${WEEKDAY}\\s+(?:${PART_OF_DAY}\\s+)?ini`,
    read: ({ weekday: name = '' }, anchor) =>
      anchor === null ? null : { iso: dayInWeek(anchor, 0, weekdayNumber(name)) },
    examples: [
      ['Jumat ini', '2023-12-01'],
      ['Senin pagi ini', '2023-11-27'],
    ],
  },
  {
    id: 'next-weekday',
    begins: weekday,
    pattern: `${WEEKDAY}\\s+(?:depan|mendatang|besok|nanti)`,
    read({ weekday: name = '' }, anchor) {
      if (anchor === null) return null;
      const ahead = (weekdayNumber(name) - weekdayOf(anchor) + 6) % 7;
      return { iso: shiftDay(anchor, ahead + 1) };
    },
    examples: [
      ['Senin depan', '2023-12-04'],
      ['Senin mendatang', '2023-12-04'],
      ['Kamis depan', '2023-12-07'],
    ],
  },
  {
    id: 'relative-weekday',
    begins: relative,
    pattern: `(?<relative>${RELATIVE})(?:,?\\s(?:${ANY_WEEKDAY})|\\s\\((?:hari ini|${ANY_WEEKDAY})\\))`,
    read: ({ relative: words = '' }, anchor) => readRelative(words, anchor),
    examples: [
      ['besok (Jumat)', '2023-12-01'],
      ['kemarin, Rabu', '2023-11-29'],
      ['hari ini Kamis', '2023-11-30'],
    ],
  },
  {
    id: 'weekday-weeks-ago',
    begins: weekday,
    pattern: `${WEEKDAY}\\s(?<weeks>dua|tiga|empat|[234])\\s(?:pekan|minggu)\\s(?:lalu|silam)`,
    read({ weekday: name = '', weeks = '' }, anchor) {
      if (anchor === null) return null;
      const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
      const count = Number(weeks) || ['dua', 'tiga', 'empat'].indexOf(weeks) + 2;
      return { iso: shiftDay(anchor, -back - 7 * count) };
    },
    examples: [
      ['Senin dua pekan lalu', '2023-11-13'],
      ['Rabu 3 minggu lalu', '2023-11-08'],
    ],
  },
  {
    id: 'weekday',
    begins: weekday,
    pattern: `${WEEKDAY}(?:\\s+(?:${PART_OF_DAY}\\s+)?(?:lalu|kemarin|kemaren|tadi|hari ini)(?!\\p{L}))?`,
    read({ weekday: name = '' }, anchor) {
      if (anchor === null) return null;
      const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
      return { iso: shiftDay(anchor, -back), bareWeekday: true };
    },
    examples: [
      ['Jumat', '2023-11-24'],
      ['Ahad', '2023-11-26'],
      ['Senin lalu', '2023-11-27'],
      ['Rabu malam tadi', '2023-11-29'],
    ],
  },
  {
    id: 'relative',
    begins: relative,
    pattern: `(?<relative>${RELATIVE})`,
    read: ({ relative: words = '' }, anchor) => readRelative(words, anchor),
    examples: [
      ['kemarin', '2023-11-29'],
      ['hari ini', '2023-11-30'],
      ['tadi malam', '2023-11-29'],
    ],
  },
  {
    id: 'bare-year',
    begins: digit,
    pattern: `(?<=[\\p{L}]\\s)(?<bareYear>${YEAR})(?=[,.;:)"”\\n]|\\s(?:dan|hingga|sampai|tetap|serta|atau|yang|ini|itu|lalu|silam|kembali|ikut|(?:di|me|ter|ber)\\p{Ll}{3,})(?!\\p{Ll})|$)`,
    read: ({ bareYear = '' }) => ({ iso: bareYear }),
    examples: [],
  },
  {
    id: 'year',
    begins: digit | year,
    pattern: `(?:tahun\\s|(?<=\\b(?:${oneOf(YEAR_OPENERS)})\\s))(?<year>${YEAR})`,
    read: ({ year: printed = '' }) => ({ iso: printed }),
    examples: [['tahun 2023', '2023']],
  },
  {
    id: 'one-year-more',
    begins: digit,
    pattern: `(?<=${YEAR}(?:,?\\s(?:dan|atau|serta|maupun)|,)\\s)(?<moreYear>${YEAR})`,
    read: ({ moreYear = '' }) => ({ iso: moreYear }),
    examples: [],
  },
];

function readRelative(words: string, anchor: string | null) {
  const shift = RELATIVE_DAYS[words.toLowerCase().replace(/\s+/g, ' ')];
  if (anchor === null || shift === undefined) return null;
  return { iso: shiftDay(anchor, shift), relative: true };
}

/** The year of the latest such month that is not after the anchor's. */
function lastYearOf(number: number, anchor: string | null): number | null {
  if (anchor === null) return null;
  const inYear = Number(anchor.slice(0, 4));
  return number <= Number(anchor.slice(5, 7)) ? inYear : inYear - 1;
}
