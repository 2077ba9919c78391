import type { z } from 'astro/zod';
import { outlet as outletSchema } from '../../src/schema/outlet.ts';
import { site as siteSchema } from '../../src/schema/site.ts';
import { story as storySchema } from '../../src/schema/story.ts';
import { ZONES, type Zone } from '../../src/schema/zone.ts';
import type { Beginning } from './new-site.ts';

/** What may be told of a new site, each by the flag of its name; in the order in which it is asked. */
export const FLAGS = [
  'name',
  'url',
  'publisher',
  'editor',
  'address',
  'email',
  'whatsapp',
  'right-of-reply',
  'right-of-correction',
  'zone',
  'outlet',
  'story',
  'summary',
  'from',
  'any',
  'all',
  'not',
] as const;
export type Flag = (typeof FLAGS)[number];

/** What was told so far; a flag that is there without a value was left empty on purpose. */
export type Told = Partial<Record<Flag, readonly string[]>>;

/** What is asked where a flag was not given; the others are told by their flags alone. */
const QUESTIONS: Partial<Record<Flag, string>> = {
  name: 'Nama situs',
  url: 'Alamat situs, misalnya https://situs.example (Enter: belum ada)',
  publisher: 'Siapa yang menjalankannya (Enter: belum ada)',
  editor: 'Penanggung jawab isi (Enter: belum ada)',
  address: 'Alamat pos redaksi (Enter: belum ada)',
  email: 'Email redaksi (Enter: belum ada)',
  'right-of-reply': 'Hak jawab: ke mana, dimuat dalam berapa hari (Enter: belum ada)',
  'right-of-correction': 'Hak koreksi: ke mana, dijawab dalam berapa hari (Enter: belum ada)',
  zone: 'Zona waktu redaksi: WIB, WITA, atau WIT (Enter: WIB)',
  outlet: 'Media, dipisah koma, atau alamat media baru. Yang sudah ada: ',
  story: 'Judul kasus pertama',
  summary: 'Satu kalimat tentangnya',
  from: 'Artikel sebelum hari ini tidak dibaca, misalnya 2026-11-01 (Enter: baca semua)',
  any: 'Kata yang menandainya, salah satu cukup, dipisah koma (Enter: tidak ada)',
  all: 'Kata yang harus ada semuanya, dipisah koma (Enter: tidak ada)',
};

/** Told by several values, and answered with commas. */
const LISTS: ReadonlySet<Flag> = new Set(['outlet', 'any', 'all', 'not']);

/** What each value has to be, by the very schema of the file into which it goes. */
const SCHEMAS: Partial<Record<Flag, z.ZodType>> = {
  url: siteSchema.shape.url,
  email: siteSchema.shape.email,
  whatsapp: siteSchema.shape.whatsapp,
  from: storySchema.shape.from,
};

/**
 * What is wrong with a value, or with its being empty; null when it can stand.
 *
 * @param told what stands besides it
 * @param outlets ids of the outlets that are there
 */
export function wrongIn(
  flag: Flag,
  values: readonly string[],
  told: Told,
  outlets: readonly string[],
): string | null {
  if (values.every((value) => value.trim() === '')) return lackingIn(flag, told);
  if (flag === 'zone')
    return values.every((value) => Object.hasOwn(ZONES, value))
      ? null
      : `${values} tidak ada → pilih WIB, WITA, atau WIT`;
  if (flag === 'outlet') {
    return values.map((value) => wrongOutlet(value, outlets)).find((one) => one !== null) ?? null;
  }
  const schema = LISTS.has(flag)
    ? storySchema.shape.match.unwrap().shape[flag as 'any']
    : SCHEMAS[flag];
  const result = schema?.safeParse(LISTS.has(flag) ? values : values[0]);
  return result?.error?.issues[0]?.message ?? null;
}

/** Why a flag cannot be left empty; null where it can. */
function lackingIn(flag: Flag, told: Told): string | null {
  switch (flag) {
    case 'name':
    case 'story':
    case 'summary':
      return 'tidak boleh kosong';
    case 'outlet':
      return 'sebut paling sedikit satu media, misalnya tribunnews atau https://media.example';
    case 'all':
      return (told.any ?? []).length > 0
        ? null
        : 'sebut kata yang menandai kasusnya, di sini atau sebagai kata yang salah satunya cukup: tanpa itu semua artikel dibaca';
    default:
      return null;
  }
}

function wrongOutlet(value: string, outlets: readonly string[]): string | null {
  if (outlets.includes(value)) return null;
  if (/^https?:/.test(value)) {
    const { error } = outletSchema.shape.homepage.safeParse(value);
    return error ? `${value}: ${error.issues[0]?.message}` : null;
  }
  return `media "${value}" tidak dikenal → pilih dari: ${outlets.join(', ')}; atau beri alamatnya`;
}

/**
 * Asks for everything that was not told by a flag, each until its answer can stand.
 *
 * @param ask puts a question and gives what was answered
 * @returns what was told and answered
 */
export async function answersTo(
  told: Told,
  outlets: readonly string[],
  ask: (question: string) => Promise<string>,
): Promise<Told> {
  const answered: Told = { ...told };
  for (const flag of FLAGS) {
    const question = QUESTIONS[flag];
    if (question === undefined || answered[flag] !== undefined) continue;
    const whole = flag === 'outlet' ? question + outlets.join(', ') : question;
    for (let prompt = whole; ; ) {
      const values = valuesOf(flag, await ask(`${prompt}: `));
      const wrong = wrongIn(flag, values, answered, outlets);
      if (wrong === null) {
        answered[flag] = values;
        break;
      }
      prompt = `  ${wrong}\n${whole}`;
    }
  }
  return answered;
}

function valuesOf(flag: Flag, answer: string): string[] {
  const parts = LISTS.has(flag) ? answer.split(',') : [answer];
  const values = parts.map((part) => part.trim()).filter(Boolean);
  return flag === 'zone' ? values.map((zone) => zone.toUpperCase()) : values;
}

/** The beginning of a site out of what was told of it. */
export function beginningOf(told: Told): Beginning {
  const one = (flag: Flag): string => told[flag]?.[0]?.trim() ?? '';
  const many = (flag: Flag): string[] => [...(told[flag] ?? [])];
  const from = one('from');
  return {
    name: one('name'),
    url: one('url'),
    publisher: one('publisher'),
    editor: one('editor'),
    address: one('address'),
    email: one('email'),
    whatsapp: one('whatsapp'),
    rightOfReply: one('right-of-reply'),
    rightOfCorrection: one('right-of-correction'),
    outlets: many('outlet'),
    zone: (one('zone') || 'WIB') as Zone,
    story: {
      title: one('story'),
      summary: one('summary'),
      ...(from ? { from } : {}),
      any: many('any'),
      all: many('all'),
      not: many('not'),
    },
  };
}
