import Parser from 'rss-parser';
import type { Entry } from './entry.ts';
import { escapeMarkup } from './markup.ts';

/** The fields of an entry under names that rss-parser does nothing with but hand them over. */
const TEXTS = {
  guid: 'guid',
  link: 'link',
  title: 'title',
  summary: 'ringkasan',
  content: 'isi',
  author: 'penulis',
  published: 'tanggal',
  updated: 'diperbarui',
} as const satisfies Partial<Record<keyof Entry, string>>;
const LISTS = { categories: 'golongan', enclosures: 'lampiran' } as const;

type Field = keyof typeof TEXTS;
type Raw = Record<string, string | string[] | undefined>;

const parser = new Parser<object, Raw>({
  defaultRSS: 2,
  customFields: {
    item: [
      ...Object.values(TEXTS),
      ...Object.values(LISTS).map((name): [string, string, { keepArray: true }] => [
        ...([name, name] as const),
        { keepArray: true },
      ]),
    ] as never,
  },
});

/** Entries that were repaired one by one, read by rss-parser as one RSS file that it can read. */
export async function readCanonically(entries: readonly Entry[]): Promise<Entry[]> {
  if (entries.length === 0) return [];
  const { items } = await parser.parseString(canonical(entries));
  return items.map((raw) => {
    const text = (field: Field) => (raw[TEXTS[field]] ?? '') as string;
    return {
      ...{ guid: text('guid'), link: text('link'), title: text('title') },
      ...{ summary: text('summary'), content: text('content'), author: text('author') },
      ...{ published: text('published'), updated: text('updated') },
      categories: (raw[LISTS.categories] ?? []) as string[],
      enclosures: (raw[LISTS.enclosures] ?? []) as string[],
    };
  });
}

function canonical(entries: readonly Entry[]): string {
  const element = (name: string, text: string) =>
    text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
  const items = entries.map((entry) => {
    const texts = (Object.keys(TEXTS) as Field[]).map((field) =>
      element(TEXTS[field], entry[field]),
    );
    const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((field) =>
      entry[field].map((text) => element(LISTS[field], text)),
    );
    return `<item>${[...texts, ...lists].join('')}</item>`;
  });
  return `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
}

/** Characters that XML 1.0 cannot hold at all (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escaped(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(NOT_XML, ''));
}
