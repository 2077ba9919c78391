import type { Absolute } from '../feeds/permalink.ts';
import { DEMONSTRATION_DATA, type Identity, isDemonstration } from '../schema/site.ts';
import { dayInWords } from '../timeline/calendar.ts';

const MESSAGE =
  'If you use these data, please cite them as below, with the version or the day on which you took them.';

/**
 * `CITATION.cff` (Citation File Format 1.2.0): how to cite the data, as GitHub, Zotero and Zenodo read it.
 * The version of a release is added by `npm run release-data`.
 *
 * @param released day of the last change
 */
export function citationFile(site: Identity, absolute: Absolute, released: string | null): string {
  // JSON's strings are YAML's double-quoted ones.
  const text = (value: string) => JSON.stringify(value.toWellFormed());
  const author = site.publisher ?? site.name;
  return `${[
    'cff-version: 1.2.0',
    `message: ${text(isDemonstration(site) ? `${DEMONSTRATION_DATA.en} ${MESSAGE}` : MESSAGE)}`,
    'type: dataset',
    `title: ${text(`${site.name}: what Indonesian officials said`)}`,
    'authors:',
    `  - name: ${text(author)}`,
    `url: ${text(absolute('/data/'))}`,
    ...(/^CC0/i.test(site.licence) ? ['license: CC0-1.0'] : []),
    ...(released ? [`date-released: ${released}`] : []),
    'keywords: [quotations, officials, news, provenance, Indonesia]',
  ].join('\n')}\n`;
}

/**
 * The same for people, in Indonesian.
 *
 * @param day of the last change, or of the release
 * @param version of a release
 */
export function citationOf(
  { name, publisher }: Identity,
  day: string | null,
  address: string,
  version?: string,
): string {
  const title = `${name}: pernyataan pejabat Indonesia${version ? ` (versi ${version})` : ''} [Data]`;
  return `${publisher ?? name}. ${day ? dayInWords(day) : 't.t.'}. ${title}. ${address}`;
}
