import { createRequire } from 'node:module';
import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { ownsAddress } from '../../record/address.ts';
import { type Checking, problemAt, replaced } from '../rule.ts';

/** An article lies in the folder of the outlet that published it. */
export function* articlesLieWithTheirOutlet({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('articles')) {
    const [folder = ''] = entry.id.split('/');
    const { outlet, url } = entry.data;
    if (outlet !== folder) {
      yield problemAt(entry as Entry, ['outlet'], {
        rule: 'article-folder',
        what: {
          id: `berkas ini di folder ${folder}, tetapi medianya tertulis "${outlet}"`,
          en: `this file is in the folder ${folder}, but its outlet is "${outlet}"`,
        },
        mend: {
          id: `tulis outlet: ${folder}, atau pindahkan berkasnya ke content/articles/${outlet}/`,
          en: `write outlet: ${folder}, or move the file to content/articles/${outlet}/`,
        },
        ...replaced(entry as Entry, ['outlet'], outlet, folder),
      });
      continue;
    }
    const publisher = records.outlets.get(outlet)?.data;
    if (url === undefined || !publisher || ownsAddress(publisher, url)) continue;
    const inner = wrappedIn(url);
    if (inner && ownsAddress(publisher, inner)) {
      yield problemAt(entry as Entry, ['url'], {
        rule: 'address-wrapped',
        what: {
          id: `alamat ini melewati ${new URL(url).host}, bukan alamat artikelnya sendiri`,
          en: `this address leads through ${new URL(url).host} and is not the article's own`,
        },
        mend: {
          id: 'tulis alamat artikelnya; salinan arsip ditulis di archive',
          en: 'write the address of the article; a copy in an archive is its archive',
        },
        ...replaced(entry as Entry, ['url'], url, inner),
      });
      continue;
    }
    yield problemAt(entry as Entry, ['url'], {
      rule: 'article-host',
      what: {
        id: `alamat ini bukan alamat ${publisher.name} (${new URL(publisher.homepage).host})`,
        en: `this is no address of ${publisher.name} (${new URL(publisher.homepage).host})`,
      },
      mend: {
        id: `betulkan alamatnya, atau tambahkan hostnya ke hosts di content/outlets/${outlet}.yaml`,
        en: `correct it, or add its host to hosts in content/outlets/${outlet}.yaml`,
      },
      example: `hosts: [${new URL(url).host}]`,
    });
  }
}

/** The address inside that of an archive or of a page that passes others on; null where there is none. */
function wrappedIn(url: string): string | null {
  const inside = /^https?:\/\/.+?(https?:\/\/.+)$/.exec(url)?.[1];
  const amp = /\/amp\/s\/([\w.-]+\/.*)$/.exec(url)?.[1];
  const address = inside ?? (amp && `https://${amp}`) ?? null;
  return address !== null && URL.canParse(address) ? address : null;
}

/** Fields of a layout that hold CSS selectors, and those that hold sources (`meta:…`, `ld:…`, `… @attr`). */
const SELECTORS = ['body', 'paragraphs', 'drop'] as const;
const SOURCES = ['title', 'byline', 'published', 'modified'] as const;

/** Asks the reader of pages itself. It comes with the first selector: most checks of a file meet none. */
function pageReader(): (selector: string) => unknown {
  const { load } = createRequire(import.meta.url)('cheerio/slim') as typeof import('cheerio/slim');
  return load('');
}

/** A selector that cannot be read finds nothing, and an article without a body is not read. */
export function* selectorsCanBeRead({ looked }: Checking): Generator<Problem> {
  let page: ReturnType<typeof pageReader> | undefined;
  const canRead = (selector: string) => {
    page ??= pageReader();
    return isSelector(selector, page);
  };
  for (const entry of looked('outlets')) {
    const layouts = [
      { at: ['layout'], layout: entry.data.layout },
      ...entry.data.formerLayouts.map((layout, index) => ({
        at: ['formerLayouts', index],
        layout,
      })),
    ];
    for (const { at, layout } of layouts) {
      for (const field of [...SELECTORS, ...SOURCES]) {
        const values = [layout[field] ?? []].flat();
        for (const [index, value] of values.entries()) {
          const selector = selectorOf(value);
          if (selector === null || canRead(selector)) continue;
          const path = [...at, field, ...(Array.isArray(layout[field]) ? [index] : [])];
          yield badSelector(entry as Entry, path, value);
        }
      }
    }
    const next = entry.data.paging?.next;
    if (next !== undefined && !canRead(next))
      yield badSelector(entry as Entry, ['paging', 'next'], next);
  }
}

/** The selector of a source, or null where it is none: `meta:og:title`, `ld:datePublished`. */
function selectorOf(source: string): string | null {
  if (/^(?:meta|ld|data|text):/.test(source)) return null;
  return source.replace(/\s*@[\w-]+$/, '') || null;
}

function isSelector(selector: string, page: ReturnType<typeof pageReader>): boolean {
  try {
    page(selector.slice(0, 1000));
    // The reader takes an open end ("div >") for a match of anything.
    return !/^\s*(?:$|[<>+~,])|[>+~,]\s*$/.test(selector);
  } catch {
    return false;
  }
}

function badSelector(entry: Entry, path: PropertyKey[], value: string): Problem {
  return problemAt(entry, path, {
    rule: 'selector',
    what: {
      id: `"${value.slice(0, 60)}" bukan pemilih CSS yang dapat dibaca`,
      en: `"${value.slice(0, 60)}" is no CSS selector that can be read`,
    },
    mend: {
      id: 'periksa kurung, titik, dan tanda kutipnya; contoh: div.isi-berita, #artikel, [itemprop="articleBody"]',
      en: 'look at its brackets, dots and quotation marks; for example div.isi-berita, #artikel, [itemprop="articleBody"]',
    },
    example: 'div.isi-berita',
  });
}
