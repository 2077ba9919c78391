import type { Report } from '../schema/report.ts';
import type { Item } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { BY_MONTH, POSITION } from './recorded.ts';
import { reportRows } from './reports.ts';

type Selector = Pick<Report, 'prefix' | 'suffix' | 'start' | 'end'>;

interface Row {
  item: Item;
  report: string;
  position: number;
  exact: string;
  selector: Selector;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'report_id',
    type: 'string',
    required: true,
    references: 'reports',
    description: { id: 'Pemberitaannya.', en: 'Its report.' },
    of: ({ report }) => report,
  },
  POSITION,
  {
    name: 'exact',
    type: 'string',
    required: true,
    standard: 'Web Annotation TextQuoteSelector.exact',
    description: {
      id: 'Kata-kata bagian ini: satu paragraf kutipan yang terputus, atau semuanya.',
      en: 'The words of this part: a paragraph of an interrupted quotation, or all of it.',
    },
    of: ({ exact }) => exact,
  },
  {
    name: 'prefix',
    type: 'string',
    standard: 'Web Annotation TextQuoteSelector.prefix',
    description: {
      id: 'Yang tepat sebelumnya di artikel, paling banyak 32 huruf.',
      en: 'What stands right before it in the article, at most 32 characters.',
    },
    of: ({ selector }) => selector.prefix,
  },
  {
    name: 'suffix',
    type: 'string',
    standard: 'Web Annotation TextQuoteSelector.suffix',
    description: {
      id: 'Yang tepat sesudahnya di artikel, paling banyak 32 huruf.',
      en: 'What stands right behind it in the article, at most 32 characters.',
    },
    of: ({ selector }) => selector.suffix,
  },
  {
    name: 'start',
    type: 'integer',
    standard: 'Web Annotation TextPositionSelector.start',
    description: {
      id: 'Letak huruf pertamanya (satuan UTF-16, dari 0) dalam teks artikel yang dinormalkan; versinya di articles.normaliser.',
      en: "Place of its first character (UTF-16 units, from 0) in the article's normalised text; whose version is in articles.normaliser.",
    },
    of: ({ selector }) => selector.start,
  },
  {
    name: 'end',
    type: 'integer',
    standard: 'Web Annotation TextPositionSelector.end',
    description: {
      id: 'Letak setelah huruf terakhirnya.',
      en: 'Place behind its last character.',
    },
    of: ({ selector }) => selector.end,
  },
];

export const selectors = tableOf<Row>(
  {
    name: 'selectors',
    title: { id: 'Letak di artikel', en: 'Places in the article' },
    description: {
      id: 'Satu baris: letak satu bagian kata-kata di artikelnya, untuk menemukannya lagi. Teks artikelnya tidak disimpan.',
      en: "A row is where one part of the words stands in its article, to find it again. The article's text is not kept.",
    },
    key: ['report_id', 'position'],
  },
  COLUMNS,
  function* ({ model }) {
    for (const { id, item, part } of reportRows(model)) {
      const parts: Selector[] = [part.data, ...(part.data.continued ?? [])];
      const paragraphs = part.words.split('\n').filter((text) => text.trim() !== '');
      // As many paragraphs as places, or the places are of the whole.
      const exact = parts.length === paragraphs.length ? paragraphs : [part.words];
      for (const [at, selector] of parts.slice(0, exact.length).entries())
        yield { item, report: id, position: at + 1, exact: exact[at] ?? part.words, selector };
    }
  },
  BY_MONTH,
);
