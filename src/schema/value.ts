import type { z } from 'astro/zod';
import { wordsOfText } from '../wording/words.ts';
import { hasUser, isAddress } from './address.ts';
import { isCalendarDay } from './date.ts';
import { type Field, fieldOf, fieldsIn, itemOf } from './field.ts';
import {
  FALSE_WORDS,
  MONTH_NAMES,
  MONTH_STARTS,
  NOW_WORDS,
  TRUE_WORDS,
  UNKNOWN_WORDS,
  VALUE_WORDS,
} from './indonesian.ts';
import { nearest } from './nearest.ts';
import type { Message } from './problem.ts';
import { asScalar } from './yaml.ts';

/** Why a value is not one that its field takes, and what was probably meant. */
export interface Explained {
  rule: string;
  what: Message;
  mend: Message;
  /** The value as it should stand in the file. */
  text?: string;
  /** True when nothing else can have been meant. */
  sure?: boolean;
  /** Lines to copy, where the value cannot be known. */
  example?: string;
  /** What was written for an id: whoever knows all records may know which was meant. */
  wanted?: { text: string; collections: Field['references'] };
}

/** What a value looks like, short enough for one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const one = text.replace(/\s+/g, ' ');
  return `"${one.length > 60 ? `${one.slice(0, 59)}…` : one}"`;
}

/**
 * Explains a value that a schema refused.
 *
 * @param field what the field takes
 * @param name its name, for the example
 * @param value what was read
 * @param written what stands in the file, where that is one scalar
 * @param message what the schema says, where it says more than "wrong"
 */
export function explainValue(
  field: Field,
  name: string,
  value: unknown,
  written: string | null,
  message: string | null,
): Explained {
  const unknown = unknownValue(field, value);
  if (unknown) return unknown;
  if (field.kind !== 'list' && field.kind !== 'map' && Array.isArray(value))
    return listForOne(field, name, value);
  switch (field.kind) {
    case 'id':
      return explainId(field, value, written);
    case 'day':
    case 'day-or-month':
    case 'instant':
      return explainDay(field, value);
    case 'address':
      return explainAddress(value);
    case 'choice':
      return explainChoice(field, value);
    case 'boolean':
      return explainBoolean(value);
    case 'number':
      return explainNumber(name, value);
    case 'list':
      return explainList(field, name, value);
    case 'map':
      return explainMap(field, name, value);
    default:
      return explainText(field, value, written, message);
  }
}

/** An empty value, or words that say that nobody knows. */
function unknownValue(field: Field, value: unknown): Explained | null {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : null;
  const empty = value === null || text === '';
  if (!empty && !(text !== null && UNKNOWN_WORDS.has(text))) return null;
  if (field.nullable) {
    return {
      rule: 'unknown-value',
      what: {
        id: empty ? 'isian kosong' : `${shown(value)} bukan nilai isian ini`,
        en: empty ? 'the field is empty' : `${shown(value)} is no value of this field`,
      },
      mend: { id: 'bila tidak diketahui, tulis null', en: 'write null when nobody knows' },
      text: 'null',
      sure: true,
    };
  }
  if (!empty) return null;
  if (field.kind === 'list') {
    return {
      rule: 'empty-value',
      what: { id: 'daftar ini kosong', en: 'this list is empty' },
      mend: { id: 'tulis [] untuk daftar kosong', en: 'write [] for an empty list' },
      text: '[]',
      sure: !field.required,
    };
  }
  if (field.description === '') {
    return {
      rule: 'empty-value',
      what: { id: 'butir daftar ini kosong', en: 'this item of a list is empty' },
      mend: { id: 'isi butirnya, atau hapus tanda - nya', en: 'fill it in, or delete its -' },
      example: exampleOf(field),
    };
  }
  return {
    rule: 'empty-value',
    what: { id: 'isian kosong', en: 'the field is empty' },
    mend: field.required
      ? { id: `isi: ${field.description}`, en: 'fill it in' }
      : { id: 'isi, atau hapus barisnya', en: 'fill it in, or delete the line' },
    ...(field.required ? { example: exampleOf(field) } : {}),
  };
}

/** A value that a field may have, to copy and change. */
export function exampleOf(field: Field): string {
  if (field.nullable && field.kind !== 'id') return 'null';
  switch (field.kind) {
    case 'id':
      return (
        {
          people: 'nezar-patria',
          organisations: 'kominfo',
          stories: 'kebocoran-data-pemilih-kpu',
          laws: 'uu-27-2022',
          outlets: 'tribunnews',
          articles: 'tribunnews/2023-11-30-menunggu-kpu',
        }[field.references[0] as string] ?? '2023/11-30-nezar-patria-menunggu-kpu'
      );
    case 'day':
    case 'day-or-month':
      return '2023-11-30';
    case 'instant':
      return '2023-11-30T14:30:00+07:00';
    case 'address':
      return 'https://www.kpu.go.id';
    case 'choice':
      return field.choices[0] ?? '';
    case 'boolean':
      return 'true';
    case 'number':
      return '2022';
    case 'list':
      return '[]';
    default:
      return '…';
  }
}

function listForOne(field: Field, name: string, value: unknown[]): Explained {
  const [only] = value;
  return {
    rule: 'one-value',
    what: {
      id: `isian ini hanya menerima satu nilai, tertulis daftar berisi ${value.length}`,
      en: `this field takes one value, this is a list of ${value.length}`,
    },
    mend:
      value.length === 1
        ? { id: 'tulis tanpa kurung siku', en: 'write it without brackets' }
        : name === 'speaker'
          ? {
              id: 'pilih satu; untuk yang lain buat pernyataan sendiri',
              en: 'choose one, and make a statement of its own for the other',
            }
          : { id: 'pilih satu', en: 'choose one' },
    ...(typeof only === 'string'
      ? { text: asScalar(only), sure: value.length === 1 }
      : { example: `${name}: ${exampleOf(field)}` }),
  };
}

/** Quotation marks of every sort, and the signs of Markdown, around a value. */
const WRAPPED = /^[\s"'“”„‘’«»`*_<>[\](){}]+|[\s"'“”„‘’«»`*_<>[\](){}.,;]+$/g;

function explainId(field: Field, value: unknown, written: string | null): Explained {
  const folder = ['statements', 'events', 'articles'].includes(field.references[0] ?? 'articles');
  if (value !== null && typeof value === 'object') {
    const [inside] = Object.values(value).filter((one) => typeof one === 'string');
    return wrongType('id', { id: 'sebuah id', en: 'an id' }, value, inside ?? exampleOf(field));
  }
  if (typeof value === 'string' && /^https?:\/\//i.test(value)) {
    return {
      rule: 'id-address',
      what: {
        id: `${shown(value)} adalah alamat web, bukan id`,
        en: `${shown(value)} is a web address, not an id`,
      },
      mend: {
        id: `tulis nama berkasnya di content tanpa akhiran, seperti ${exampleOf(field)}`,
        en: `write its file's name in content without the ending, like ${exampleOf(field)}`,
      },
      example: exampleOf(field),
      wanted: { text: value, collections: field.references },
    };
  }
  if (typeof value !== 'string') {
    return wrongType(
      'id',
      { id: 'sebuah id', en: 'an id' },
      value,
      asScalar(String(written ?? '')),
    );
  }
  const several = value
    .split(folder ? /\s*[,;&]\s*|\s+dan\s+/ : /\s*[,;&/]\s*|\s+dan\s+/)
    .filter(Boolean);
  if (several.length > 1 && several.every((one) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(one))) {
    return listForOne(field, field.references.includes('people') ? 'speaker' : '', several);
  }
  const bare = unescaped(value)
    .normalize('NFC')
    .replace(WRAPPED, '')
    .replace(
      /^(?:\.{0,2}\/)?(?:content\/)?(?:people|organisations|stories|statements|events|articles|laws|outlets)\//,
      '',
    )
    .replace(/\.(?:md|ya?ml|markdown)$/i, '')
    .replaceAll('\\', '/');
  const parts = bare.split('/').filter(Boolean);
  const slug = (folder ? parts : [parts.at(-1) ?? ''])
    .map((part) =>
      wordsOfText(part)
        .join('-')
        .replace(/[^a-z0-9-]/g, ''),
    )
    .filter(Boolean)
    .join('/');
  const shape = folder
    ? { id: 'folder/nama-berkas', en: 'folder/file-name' }
    : { id: 'huruf kecil, angka, dan tanda hubung', en: 'small letters, digits and hyphens' };
  const meant = folder && !slug.includes('/') ? null : slug;
  const wrapped = meant !== null && value.replace(WRAPPED, '') === meant;
  return {
    rule: wrapped ? 'id-quoted' : 'id-form',
    what: wrapped
      ? {
          id: `ada tanda kutip atau tanda lain di sekitar id: ${shown(value)}`,
          en: `quotation marks or other signs stand around the id: ${shown(value)}`,
        }
      : {
          id: `${shown(value)} bukan id: id adalah nama berkas tanpa akhiran (${shape.id})`,
          en: `${shown(value)} is no id: an id is a file's name without its ending (${shape.en})`,
        },
    mend: meant
      ? { id: 'tulis id-nya', en: 'write the id' }
      : {
          id: `tulis id seperti ${exampleOf(field)}`,
          en: `write an id like ${exampleOf(field)}`,
        },
    ...(meant ? { text: meant, sure: wrapped } : { example: exampleOf(field) }),
    ...(wrapped ? {} : { wanted: { text: slug, collections: field.references } }),
  };
}

/** An id out of an address has its signs as %20. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wrongType(rule: string, wanted: Message, value: unknown, text?: string): Explained {
  return {
    rule: `${rule}-type`,
    what: {
      id: `isian harus ${wanted.id}, tertulis ${shown(value)}`,
      en: `the field must be ${wanted.en}, not ${shown(value)}`,
    },
    mend: { id: `tulis ${wanted.id}`, en: `write ${wanted.en}` },
    ...(text ? { text } : {}),
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

const WITH_HOUR = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})[T ].*$/;

/** Forms in which people write a day; groups y, m, d and month by name. */
const DAY_FORMS: readonly { pattern: RegExp; sure: boolean }[] = [
  // 2023/11/30 · 2023.11.30 · 2023-11-3 · 2023 11 30
  { pattern: /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$/, sure: true },
  // 2023-11-30T10:00:00+07:00 where a day is asked for · 2023-11-30 10:00
  { pattern: WITH_HOUR, sure: true },
  // 20231130
  { pattern: /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/, sure: true },
  // 30/11/2023 · 30-11-2023: the day first, as in Indonesia
  { pattern: /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})$/, sure: false },
  // 30/11/23
  { pattern: /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<yy>\d{2})$/, sure: false },
  // Kamis, 30 November 2023 · 30 Nov. 2023 · Kamis (30 November 2023)
  {
    pattern:
      /^(?:\p{L}+['’]?\p{L}*,?\s+)?\(?(?<d>\d{1,2})[\s-](?<name>\p{L}{3,})\.?[\s,-]+(?<y>\d{4})\)?$/u,
    sure: true,
  },
  // November 30, 2023
  { pattern: /^(?<name>\p{L}{3,})\.?\s+(?<d>\d{1,2}),?\s+(?<y>\d{4})$/u, sure: true },
  // Kamis (30/11/2023)
  {
    pattern: /^\p{L}+['’]?\p{L}*,?\s+\(?(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})\)?$/u,
    sure: false,
  },
];

function explainDay(field: Field, value: unknown): Explained {
  const text = String(value)
    .replace(WRAPPED, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ *- */g, '-')
    .replace(/(?<=\d)[oO]|[oO](?=\d)/g, '0')
    .trim();
  if (!field.required && NOW_WORDS.has(text.toLowerCase())) {
    return {
      rule: 'day-now',
      what: {
        id: `${shown(value)} bukan tanggal; yang masih berlangsung tidak diberi hari akhir`,
        en: `${shown(value)} is no day; what still lasts has no last day`,
      },
      mend: { id: 'hapus baris ini', en: 'delete this line' },
    };
  }
  const form =
    field.kind === 'instant'
      ? {
          id: 'TAHUN-BULAN-HARI atau waktu lengkap dengan zonanya',
          en: 'YEAR-MONTH-DAY or an instant with its zone',
        }
      : { id: 'TAHUN-BULAN-HARI', en: 'YEAR-MONTH-DAY' };
  const instant = field.kind === 'instant' ? instantMeant(text) : null;
  if (instant) {
    return {
      rule: 'instant-form',
      what: {
        id: `waktu ${shown(value)} tidak lengkap: jam ditulis setelah T dan diakhiri zona waktunya`,
        en: `the instant ${shown(value)} is incomplete: the hour stands behind a T and ends with its zone`,
      },
      mend: {
        id: 'tulis seperti ini (WIB +07:00, WITA +08:00, WIT +09:00)',
        en: 'write it like this (WIB +07:00, WITA +08:00, WIT +09:00)',
      },
      text: instant,
    };
  }
  const either = shortYear(text);
  if (either) {
    return {
      rule: 'day-form',
      what: {
        id: `tahun pada ${shown(value)} hanya dua angka, sehingga dapat berarti ${either.join(' atau ')}`,
        en: `the year in ${shown(value)} has two figures, so it may mean ${either.join(' or ')}`,
      },
      mend: {
        id: 'tulis yang benar menurut artikelnya',
        en: 'write the right one as the article has it',
      },
      example: either[0],
    };
  }
  const forms = DAY_FORMS.filter(
    ({ pattern }) => field.kind !== 'instant' || pattern !== WITH_HOUR,
  );
  for (const { pattern, sure } of forms) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = groups['name']
      ? MONTH_STARTS[groups['name'].slice(0, 3).toLowerCase()]
      : Number(groups['m']);
    const [year, dayNumber] = [Number(groups['y'] ?? `20${groups['yy']}`), Number(groups['d'])];
    if (!month) continue;
    const day = `${year}-${pad(month)}-${pad(dayNumber)}`;
    if (isCalendarDay(day)) {
      const unambiguous = sure || dayNumber > 12 || dayNumber === month;
      return (
        outOfReach(value, year) ?? {
          rule: 'day-form',
          what: {
            id: `${shown(value)} bukan tanggal; tanggal ditulis ${form.id}`,
            en: `${shown(value)} is no day; a day is written ${form.en}`,
          },
          mend: { id: 'tulis tanggalnya begini', en: 'write the day like this' },
          text: day,
          sure: unambiguous && groups['yy'] === undefined,
        }
      );
    }
    return noSuchDay(value, year, month, dayNumber);
  }
  // "Rina, 2026-11-20"
  const [only, ...more] = text.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  if (field.kind !== 'instant' && only && more.length === 0 && isCalendarDay(only)) {
    return {
      rule: 'day-form',
      what: {
        id: `${shown(value)} memuat lebih dari tanggalnya`,
        en: `${shown(value)} holds more than the day`,
      },
      mend: { id: 'tulis tanggalnya saja', en: 'write the day alone' },
      text: only,
    };
  }
  if (only && more.length > 0 && isCalendarDay(only)) {
    return {
      rule: 'day-form',
      what: {
        id: `${shown(value)} memuat lebih dari satu tanggal`,
        en: `${shown(value)} holds more than one day`,
      },
      mend: {
        id: 'tulis satu tanggal saja; hari terakhir sebuah peristiwa ditulis di until',
        en: 'write one day only; the last day of an event is its until',
      },
      text: only,
    };
  }
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    return {
      rule: 'day-form',
      what: {
        id: `${shown(value)} hanya tahun dan bulan, padahal di sini perlu harinya`,
        en: `${shown(value)} is a year and a month only, and here the day is needed`,
      },
      mend: {
        id: `tulis juga harinya; bila tidak diketahui, ${field.nullable ? 'null' : 'hapus isian ini'}`,
        en: `write the day, too; when unknown, ${field.nullable ? 'null' : 'delete this field'}`,
      },
      example: `${text}-01`,
    };
  }
  return {
    rule: 'day-form',
    what: {
      id: `${shown(value)} bukan tanggal; tanggal ditulis ${form.id}`,
      en: `${shown(value)} is no day; a day is written ${form.en}`,
    },
    mend: {
      id: `tulis tanggalnya, misalnya 2023-11-30${field.nullable ? '; bila tidak diketahui: null' : ''}`,
      en: `write the day, for example 2023-11-30${field.nullable ? ', or null when unknown' : ''}`,
    },
    example: '2023-11-30',
  };
}

/** 23-11-30: the year or the day may come first; null where only one of them is a day. */
function shortYear(text: string): [string, string] | null {
  const [, a = '', month = '', b = ''] = /^(\d{2})-(\d{1,2})-(\d{2})$/.exec(text) ?? [];
  const [dayFirst, yearFirst] = [
    `20${b}-${month.padStart(2, '0')}-${a}`,
    `20${a}-${month.padStart(2, '0')}-${b}`,
  ];
  return isCalendarDay(dayFirst) && isCalendarDay(yearFirst) && dayFirst !== yearFirst
    ? [dayFirst, yearFirst]
    : null;
}

function outOfReach(value: unknown, year: number): Explained | null {
  if (year >= 1500 && year <= 2199) return null;
  return {
    rule: 'day-reach',
    what: {
      id: `tahun ${year} pada ${shown(value)} tidak masuk akal`,
      en: `the year ${year} in ${shown(value)} makes no sense`,
    },
    mend: {
      id: 'betulkan tahunnya menurut artikelnya',
      en: 'correct the year as the article has it',
    },
    example: '2023-11-30',
  };
}

/** 2023-11-30 14:30 · 2023-11-30T14.30 WIB · 30/11/2023 14:30 are a day and an hour. */
function instantMeant(text: string): string | null {
  const match =
    /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})[T ]+(?<h>\d{1,2})[.:](?<min>\d{2})(?:[.:](?<s>\d{2}))?\s*(?<zone>WIB|WITA|WIT|[+-]\d{1,2}(?::?\d{2})?|Z)?$/i.exec(
      text.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=,?\s+\d)/, yearFirst),
    )?.groups;
  if (!match) return null;
  const day = `${match['y']}-${match['m']}-${match['d']}`;
  const hour = Number(match['h']);
  if (!isCalendarDay(day) || hour > 23 || Number(match['min']) > 59) return null;
  const zones: Readonly<Record<string, string>> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' };
  const given = match['zone']?.toLowerCase();
  const zone =
    given === undefined
      ? '+07:00'
      : (zones[given] ??
        given
          .replace(/^([+-])(\d)(?!\d)/, '$10$2')
          .replace(
            /^([+-]\d{2}):?(\d{2})?$/,
            (_all, hours: string, minutes = '00') => `${hours}:${minutes}`,
          )
          .toUpperCase());
  return `${day}T${pad(hour)}:${match['min']}:${match['s'] ?? '00'}${zone}`;
}

/** 30/11/2023 as the beginning of an instant. */
const yearFirst = (_all: string, day: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function noSuchDay(value: unknown, year: number, month: number, dayNumber: number): Explained {
  const name = MONTH_NAMES[month - 1];
  const last = name ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  const why: Message = name
    ? {
        id: `${name} ${year} hanya sampai tanggal ${last}`,
        en: `that month has only ${last} days`,
      }
    : { id: `bulan ${month} tidak ada`, en: `there is no month ${month}` };
  const swapped = month > 12 && dayNumber <= 12 ? `${year}-${pad(dayNumber)}-${pad(month)}` : null;
  return {
    rule: 'day-impossible',
    what: {
      id: `tanggal ${shown(value)} tidak ada di kalender: ${why.id}`,
      en: `${shown(value)} is no day of the calendar: ${why.en}`,
    },
    mend: {
      id: 'betulkan menurut artikelnya: TAHUN-BULAN-HARI',
      en: 'correct it as the article has it: YEAR-MONTH-DAY',
    },
    ...(swapped && isCalendarDay(swapped)
      ? { text: swapped }
      : {
          example: name
            ? `${year}-${pad(month)}-${pad(Math.min(dayNumber, last))}`
            : `${year}-12-${pad(Math.min(dayNumber, 31))}`,
        }),
  };
}

function explainAddress(value: unknown): Explained {
  const text = (
    String(value)
      .trim()
      .split(/\s+(?=https?:)/)[0] ?? ''
  ).trim();
  const linked = /\]\((?<url>https?:\/\/[^\s)]+)\)|<(?<plain>https?:\/\/[^\s>]+)>/.exec(
    text,
  )?.groups;
  const inside = linked?.['url'] ?? linked?.['plain'];
  const bare = (inside ?? text).replace(/^["'“”<(]+|["'“”>)]+$/g, '');
  const fixed = bare
    .replace(/^\/\/(?=\w)/, 'https://')
    .replace(/^(https?)(?::\/?|;\/\/|\/\/|:\\\\)(?=[^/\\])/i, '$1://')
    .replace(/^(?:hxxp|htps|htttps?|http|ttps)(s?):\/\//i, (all, s: string) =>
      /^http:/i.test(all) ? all : `http${s || 's'}://`,
    )
    .replace(/ /g, '%20');
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/i.exec(fixed)?.groups?.['scheme']?.toLowerCase();
  const web = scheme === 'http' || scheme === 'https';
  const why: Message = (() => {
    if (scheme && !web && !/^[\w-]+(?:\.[\w-]+)+:\d+/.test(fixed))
      return {
        id: `alamat "${scheme}:" tidak boleh dipakai; hanya https:// atau http://`,
        en: `an address with "${scheme}:" is not allowed, only https:// or http://`,
      };
    if (web && hasUser(fixed))
      return {
        id: 'alamat memuat nama pengguna atau sandi sebelum tanda @',
        en: 'the address holds a user name or a password before the @',
      };
    return {
      id: `${shown(value)} bukan alamat lengkap`,
      en: `${shown(value)} is no complete address`,
    };
  })();
  const meant = (() => {
    if (web && hasUser(fixed)) return fixed.replace(/^(https?:\/\/)[^/]*@/i, '$1');
    if (web) return fixed;
    return !scheme && /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(fixed)
      ? `https://${fixed}`
      : null;
  })();
  const valid = meant !== null && isAddress(meant) && meant !== value;
  return {
    rule: 'address',
    what: why,
    mend: {
      id: 'tulis alamat lengkap yang diawali https://',
      en: 'write the complete address, beginning with https://',
    },
    ...(valid ? { text: asScalar(meant) } : { example: 'https://www.kpu.go.id/berita/123' }),
  };
}

function explainChoice({ choices, nullable }: Field, value: unknown): Explained {
  const text = String(value).replace(WRAPPED, '').trim().toLowerCase();
  const same = choices.find((choice) => choice.toLowerCase() === text.replace(/[\s_]+/g, '-'));
  const word = VALUE_WORDS[text];
  const known = word !== undefined && choices.includes(word) ? word : undefined;
  const near = nearest(
    text,
    choices.map((choice) => choice.toLowerCase()),
    text.length > 5 ? 2 : 1,
  );
  const meant =
    same ??
    known ??
    choices.find((choice) => choice.toLowerCase() === near) ??
    choices.find((choice) => text.startsWith(`${choice.toLowerCase()} `));
  return {
    rule: 'choice',
    what: {
      id: `${shown(value)} tidak termasuk pilihan yang ada`,
      en: `${shown(value)} is not one of the choices`,
    },
    mend: {
      id: `pilih salah satu: ${choices.join(', ')}${nullable ? ', null' : ''}`,
      en: `choose one of: ${choices.join(', ')}${nullable ? ', null' : ''}`,
    },
    ...(meant
      ? { text: asScalar(meant), sure: meant === same || meant === known }
      : { example: choices[0] ?? '' }),
  };
}

function explainBoolean(value: unknown): Explained {
  const text = String(value).replace(WRAPPED, '').trim().toLowerCase();
  const meant = TRUE_WORDS.has(text) ? 'true' : FALSE_WORDS.has(text) ? 'false' : undefined;
  return {
    rule: 'boolean',
    what: {
      id: `isian ini hanya true (ya) atau false (tidak), tertulis ${shown(value)}`,
      en: `this field is true or false, not ${shown(value)}`,
    },
    mend: {
      id: 'tulis true atau false, tanpa tanda kutip',
      en: 'write true or false, without quotation marks',
    },
    ...(meant ? { text: meant, sure: true } : { example: 'true' }),
  };
}

/** 80% · 80 persen · 0,8: how likely something is, as a number between 0 and 1. */
function explainShare(value: unknown): Explained {
  const text = String(value).replace(WRAPPED, '').replace(',', '.').trim();
  const percent = /^(\d{1,3}(?:\.\d+)?)\s*(?:%|persen)$/.exec(text)?.[1];
  const share = percent === undefined ? Number(text) : Number(percent) / 100;
  return {
    rule: 'number',
    what: {
      id: `isian harus bilangan antara 0 dan 1, tertulis ${shown(value)}`,
      en: `the field must be a number between 0 and 1, not ${shown(value)}`,
    },
    mend: {
      id: 'tulis dengan titik, misalnya 0.8 untuk 80 persen',
      en: 'write it with a point, 0.8 for 80 per cent',
    },
    ...(share >= 0 && share <= 1 ? { text: String(share) } : { example: '0.8' }),
  };
}

function explainNumber(name: string, value: unknown): Explained {
  if (name === 'probability') return explainShare(value);
  const digits =
    typeof value === 'string' ? value.replace(WRAPPED, '').replace(/^(\d+)\.(?=\d{3}$)/, '$1') : '';
  const whole = /^\d+$/.test(digits);
  // "karakter 292": the one number that is in it.
  const [only, ...more] = digits.match(/\d+/g) ?? [];
  return {
    rule: 'number',
    what: {
      id: `isian harus bilangan bulat yang wajar, tertulis ${shown(value)}`,
      en: `the field must be a plausible whole number, not ${shown(value)}`,
    },
    mend: {
      id: 'tulis angkanya saja, tanpa tanda kutip',
      en: 'write only the number, without quotation marks',
    },
    ...(whole
      ? { text: String(Number(digits)), sure: true }
      : only !== undefined && more.length === 0 && !/[-.,%]/.test(digits)
        ? { text: String(Number(only)) }
        : { example: name === 'year' ? '2022' : '120' }),
  };
}

function explainList(field: Field, name: string, value: unknown): Explained {
  const what: Message = {
    id: `isian harus daftar (tiap butir diawali tanda -), tertulis ${shown(value)}`,
    en: `the field must be a list (each item begins with -), not ${shown(value)}`,
  };
  const rule = 'list';
  // {Nezar, Pak Nezar}: the wrong brackets, which YAML reads as fields without values.
  const names = Object.keys(value ?? {});
  const isBraced =
    typeof value === 'object' && Object.values(value ?? {}).every((one) => one === null);
  if (typeof value === 'object' && (!isBraced || names.length === 0)) {
    return {
      rule,
      what: {
        id: 'isian ini daftar: butir pertamanya harus diawali tanda -',
        en: 'this field is a list: its first item must begin with -',
      },
      mend: {
        id: `tulis tanda - di awal tiap butir ${name}`,
        en: `write - before each item of ${name}`,
      },
      example: `${name}:\n${Object.entries(value ?? {})
        .slice(0, 3)
        .map(
          ([key, one], index) =>
            `${index === 0 ? '  - ' : '    '}${key}: ${typeof one === 'object' ? '…' : typeof one === 'string' ? asScalar(one) : one}`,
        )
        .join('\n')}`,
    };
  }
  const item = itemOf(field.schema);
  if (item && fieldOf(item).kind === 'map') {
    return {
      rule,
      what,
      mend: { id: 'tulis sebagai daftar', en: 'write it as a list' },
      example: `${name}:\n${exampleLines(item, value)
        .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
        .join('\n')}`,
    };
  }
  const parts = (isBraced ? names.join(', ') : String(value))
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/^\[|\]$/g, '')
    .split(/\s*[,;]\s*/)
    .map((part) => part.replace(/^[-–—•*+]\s*/, ''))
    .filter(Boolean);
  const choices = item ? fieldOf(item).choices : [];
  if (choices.length > 0 && !parts.every((part) => choices.includes(part))) {
    return {
      rule,
      what,
      mend: {
        id: `tulis [] bila tidak ada; pilihannya: ${choices.join(', ')}`,
        en: `write [] for none; the choices are: ${choices.join(', ')}`,
      },
      text: '[]',
    };
  }
  return {
    rule,
    what,
    mend: { id: 'tulis sebagai daftar', en: 'write it as a list' },
    text: `[${parts.map((part) => flowScalar(part)).join(', ')}]`,
    sure: parts.length === 1,
  };
}

/** The fields that a mapping must have, as lines to copy; `value` stands where its kind belongs. */
function exampleLines(schema: z.ZodType, value?: unknown): string[] {
  const fields = [...fieldsIn(schema)].filter(
    ([, one], index) => fieldOf(one).required || index === 0,
  );
  const isId = typeof value === 'string' && /^[a-z0-9/-]+$/.test(value);
  const home = fields.find(([, one]) => fieldOf(one).kind === (isId ? 'id' : 'text')) ?? fields[0];
  return fields.map(([name, one]) =>
    value !== undefined && home?.[0] === name
      ? `${name}: ${asScalar(String(value))}`
      : `${name}: ${exampleOf(fieldOf(one))}`,
  );
}

const flowScalar = (text: string): string =>
  /[,[\]{}]/.test(text) ? JSON.stringify(text) : asScalar(text);

function explainMap(field: Field, name: string, value: unknown): Explained {
  const inside = fieldsIn(field.schema);
  const [first] = inside;
  const shape = Object.fromEntries(inside);
  const isText = typeof value === 'string' && !/^[a-z0-9/-]+$/.test(value);
  // A post is told by its title, a law by its id.
  const home =
    isText && first && !fieldOf(first[1]).required
      ? inside.entries().find(([, one]) => fieldOf(one).required && fieldOf(one).kind === 'text')
      : first && fieldOf(first[1]).kind === 'id'
        ? first
        : undefined;
  const known = home !== undefined && typeof value === 'string';
  const given = typeof value === 'string' ? value : undefined;
  return {
    rule: 'map',
    what: {
      id: `di sini harus ada isian (nama: nilai), tertulis ${shown(value)}`,
      en: `fields (name: value) belong here, not ${shown(value)}`,
    },
    mend: {
      id: `tulis nama isiannya, titik dua, lalu nilainya; isian di sini: ${Object.keys(shape).join(', ')}`,
      en: `write a field's name, a colon and the value; the fields here are: ${Object.keys(shape).join(', ')}`,
    },
    ...(known
      ? { text: `{ ${home[0]}: ${flowScalar(value)} }` }
      : {
          example:
            name === ''
              ? 'nama: nilai'
              : `${name}:\n${exampleLines(field.schema, given)
                  .map((line) => `  ${line}`)
                  .join('\n')}`,
        }),
  };
}

function explainText(
  field: Field,
  value: unknown,
  written: string | null,
  message: string | null,
): Explained {
  if (typeof value === 'string') {
    return {
      rule: 'form',
      what: {
        id: message ?? `bentuk isian tidak sah, tertulis ${shown(value)}`,
        en: `${shown(value)} does not have the form that this field asks for`,
      },
      mend: {
        id: `betulkan: ${field.description || 'lihat panduan'}`,
        en: 'correct it; the schema describes the form',
      },
    };
  }
  if (value !== null && typeof value === 'object') {
    const pair = Object.entries(value)[0];
    const text = pair && typeof pair[1] !== 'object' ? `${pair[0]}: ${pair[1]}` : null;
    return {
      rule: 'text',
      what: {
        id: 'isian ini teks, tertulis isian bersarang',
        en: 'this field is text, these are fields inside it',
      },
      mend: {
        id: 'tulis teksnya di satu baris, diapit tanda kutip bila memuat titik dua',
        en: 'write the text in one line, in quotation marks when it holds a colon',
      },
      ...(text ? { text: JSON.stringify(text) } : {}),
    };
  }
  return {
    rule: 'text',
    what: {
      id: `isian ini teks, tetapi ${shown(value)} dibaca YAML sebagai ${typeof value === 'number' ? 'angka' : 'benar/salah'}`,
      en: `this field is text, but YAML reads ${shown(value)} as a ${typeof value}`,
    },
    mend: { id: 'apit dengan tanda kutip', en: 'put it in quotation marks' },
    text: `"${(written ?? String(value)).trim()}"`,
    sure: true,
  };
}
