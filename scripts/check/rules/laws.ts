import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { type Checking, problemAt, replaced } from '../rule.ts';

/** Kinds of acts whose ids and citations are made of kind, number and year. */
const NUMBERED = new Set(['uu', 'perppu', 'pp', 'perpres', 'keppres', 'inpres']);

/** An act's id, citation, number and year are one and the same act's. */
export function* citationsFit({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('laws')) {
    const { kind, number, year, citation } = entry.data;
    const id = /^(?<kind>[a-z]+)-(?<number>\d+)-(?<year>\d{4})$/.exec(entry.id)?.groups;
    const cited = /^(?<kind>[a-z]+)\/(?<year>\d{4})\/(?<number>\d+)$/.exec(citation)?.groups;
    const facts = [
      ['number', number, id?.['number'], cited?.['number']],
      ['year', year === undefined ? undefined : String(year), id?.['year'], cited?.['year']],
      ['kind', NUMBERED.has(kind) ? kind : undefined, id?.['kind'], cited?.['kind']],
    ] as const;
    for (const [field, own, inId, inCitation] of facts) {
      if (own !== undefined && inId !== undefined && own !== inId) {
        yield problemAt(entry as Entry, [field], {
          rule: 'law-id',
          what: {
            id: `${field} ${own} tidak cocok dengan nama berkas ${entry.id} (${inId})`,
            en: `${field} ${own} does not fit the file's name ${entry.id} (${inId})`,
          },
          mend: {
            id: 'betulkan isian ini; bila nama berkasnya yang salah, ganti namanya',
            en: "correct this field; if the file's name is wrong, rename it",
          },
          example: `${field}: ${field === 'number' ? `"${inId}"` : inId}`,
        });
      } else if (
        inCitation !== undefined &&
        (own ?? inId) !== undefined &&
        (own ?? inId) !== inCitation
      ) {
        const right = `${kind}/${year ?? id?.['year'] ?? cited?.['year']}/${number ?? id?.['number'] ?? cited?.['number']}`;
        yield problemAt(entry as Entry, ['citation'], {
          rule: 'law-citation',
          what: {
            id: `citation "${citation}" tidak cocok dengan ${field} ${own ?? inId}`,
            en: `the citation "${citation}" does not fit ${field} ${own ?? inId}`,
          },
          mend: { id: 'samakan', en: 'make them the same' },
          ...replaced(entry as Entry, ['citation'], citation, right),
        });
        break;
      }
    }
  }
}

/** 39 · 27A · 27 ayat (1) · 28 ayat (2) huruf a · 310 ke-1 · 16 ayat (2) angka 3 */
const ARTICLE =
  /^\d{1,4}[A-Z]{0,2}(?: ayat \(\d{1,2}[a-z]?\))?(?: huruf [a-z])?(?: angka \d{1,3})?(?: ke-\d)?$/;

/** An article of an act is named as the program names it, so that two citations of it are one. */
export function* articlesOfLawsAreNamed({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    for (const [index, { article }] of entry.data.laws.entries()) {
      if (article === undefined || ARTICLE.test(article)) continue;
      const meant = article
        .replace(/^(?:pasal|ps\.?|psl\.?|article)\s*/i, '')
        .replace(/\s*ayat\s*\(?(\d+[a-z]?)\)?/i, ' ayat ($1)')
        .replace(
          /\s*huruf\s*\(?([a-z])\)?/i,
          (_all, letter: string) => ` huruf ${letter.toLowerCase()}`,
        )
        .replace(/^(\d+)\s*\((\d+)\)$/, '$1 ayat ($2)')
        .trim();
      const known = ARTICLE.test(meant);
      yield problemAt(entry as Entry, ['laws', index, 'article'], {
        rule: 'law-article',
        what: {
          id: `"${article}" bukan bentuk pasal yang dipakai di sini`,
          en: `"${article}" is not how an article is named here`,
        },
        mend: {
          id: 'tulis nomornya saja, lalu ayat dan huruf bila ada; dua pasal menjadi dua butir',
          en: 'write the number only, then ayat and huruf; two articles are two items',
        },
        ...(known
          ? replaced(entry as Entry, ['laws', index, 'article'], article, `"${meant}"`)
          : { example: 'article: "27 ayat (1)"' }),
      });
    }
  }
}
