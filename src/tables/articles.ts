import type { Article, Model } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { EXTRACTOR_VERSIONS, NORMALISER_VERSIONS } from './program-versions.ts';
import { inOrder, recordsOf } from './recorded.ts';
import { dayIn, instantIn } from './time.ts';

/**
 * The articles that a row names, each once. Others that were read are left out: nothing of theirs is
 * published, and the title of one alone may tell of somebody who must be protected.
 */
export function articlesOf(model: Model): Article[] {
  const articles = recordsOf(model).flatMap(({ reports }) => reports.map(({ article }) => article));
  return inOrder(new Map(articles.map((article) => [article.id, article])).values());
}

const COLUMNS: readonly Column<Article>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap artikel.', en: 'Lasting name of the article.' },
    of: ({ id }) => id,
  },
  {
    name: 'outlet_id',
    type: 'string',
    required: true,
    references: 'outlets',
    standard: 'schema.org NewsArticle.publisher',
    description: { id: 'Media yang menerbitkannya.', en: 'The outlet that published it.' },
    of: ({ outlet }) => outlet.id,
  },
  {
    name: 'url',
    type: 'string',
    standard: 'schema.org NewsArticle.url',
    description: {
      id: 'Alamatnya; kosong bila tidak tercatat, atau bila dapat mengungkap orang yang harus dilindungi.',
      en: 'Its address; empty where it is not on record, or could tell of somebody who must be protected.',
    },
    of: ({ data }) => data?.url,
  },
  {
    name: 'archive_url',
    type: 'string',
    standard: 'Robust Links data-versionurl',
    description: { id: 'Alamat salinan arsipnya.', en: 'Address of its archived copy.' },
    of: ({ data }) => data?.archive,
  },
  {
    name: 'archived_on',
    type: 'date',
    standard: 'Robust Links data-versiondate',
    description: { id: 'Hari (WIB) salinan itu dibuat.', en: 'Day (UTC+7) of that copy.' },
    of: ({ data }) => dayIn(data?.archivedAt),
  },
  {
    name: 'title',
    type: 'string',
    standard: 'schema.org NewsArticle.headline',
    description: {
      id: 'Judulnya; kosong bila tidak tercatat, atau bila dapat mengungkap orang yang harus dilindungi.',
      en: 'Its title; empty where it is not on record, or could tell of somebody who must be protected.',
    },
    of: ({ data }) => data?.title,
  },
  {
    name: 'published_on',
    type: 'date',
    standard: 'schema.org NewsArticle.datePublished',
    description: {
      id: 'Hari terbit menurut jam medianya.',
      en: "Day on which it came out, by its outlet's clock.",
    },
    of: ({ data, outlet }) => dayIn(data?.publishedAt, outlet.zone),
  },
  {
    name: 'published_at',
    type: 'datetime',
    description: {
      id: 'Saat terbit (UTC); kosong bila hanya harinya diketahui.',
      en: 'When it came out (UTC); empty when only the day is known.',
    },
    of: ({ data }) => instantIn(data?.publishedAt),
  },
  {
    name: 'modified_at',
    type: 'datetime',
    standard: 'schema.org NewsArticle.dateModified',
    description: {
      id: 'Saat terakhir diubah medianya (UTC), bila media menyebutnya.',
      en: 'When its outlet last changed it (UTC), where the outlet says so.',
    },
    of: ({ data }) => instantIn(data?.modifiedAt),
  },
  {
    name: 'read_on',
    type: 'date',
    description: { id: 'Hari (WIB) program membacanya.', en: 'Day (UTC+7) on which it was read.' },
    of: ({ data }) => dayIn(data?.readAt),
  },
  {
    name: 'last_seen',
    type: 'date',
    description: {
      id: 'Hari (WIB) npm run verify terakhir melihatnya masih ada.',
      en: 'Day (UTC+7) on which npm run verify last found it there.',
    },
    of: ({ data }) => dayIn(data?.lastSeen),
  },
  {
    name: 'missing_since',
    type: 'date',
    description: {
      id: 'Hari (WIB) sejak medianya menjawab bahwa artikel ini tidak ada.',
      en: 'Day (UTC+7) since which its outlet answers that there is no such article.',
    },
    of: ({ data }) => dayIn(data?.missingSince),
  },
  {
    name: 'text_hash',
    type: 'string',
    description: {
      id: 'SHA-256 teksnya yang dinormalkan; kosong bila artikelnya melindungi seseorang.',
      en: 'SHA-256 of its normalised text; empty where the article protects somebody.',
    },
    of: ({ data }) => (data?.textHash.startsWith('sha256:') ? data.textHash : null),
  },
  {
    name: 'text_length',
    type: 'integer',
    description: {
      id: 'Panjang teks itu dalam satuan UTF-16.',
      en: 'Length of that text in UTF-16 units.',
    },
    of: ({ data }) => data?.textLength,
  },
  {
    name: 'normaliser',
    type: 'string',
    known: NORMALISER_VERSIONS,
    description: { id: 'Versi penormal teks.', en: 'Version of what normalises the text.' },
    of: ({ data }) => data?.normaliser,
  },
  {
    name: 'extractor',
    type: 'string',
    known: EXTRACTOR_VERSIONS,
    description: {
      id: 'Versi pembaca kutipan.',
      en: 'Version of what read its statements.',
    },
    of: ({ data }) => data?.extractor,
  },
];

export const articles = tableOf<Article>(
  {
    name: 'articles',
    title: { id: 'Artikel', en: 'Articles' },
    description: {
      id: 'Satu baris: satu artikel yang disebut tabel lain. Teksnya tidak ada di sini.',
      en: 'A row is one article that another table names. Its text is not here.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => articlesOf(model),
  {
    // An outlet's articles of a year: ids begin with both ("antara/2023-11-28-…").
    partOf: ({ id }) => id.slice(0, id.indexOf('/') + 5),
    shown: (article) => article,
  },
);
