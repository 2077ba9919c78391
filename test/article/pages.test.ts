import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/article/pages.ts';
import type { Http } from '../../scripts/feed/http.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { addressKey, cleanAddress } from '../../scripts/record/address.ts';
import type { Outlet } from '../../src/schema/outlet.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const outlets = [...readContent('content').entries.outlets].map(
  ([id, { data }]) => [id, data] as const,
);
const withPaging = (kind: 'all' | 'next') => outlets.filter(([, { paging }]) => paging?.[kind]);
const paged = outlets.filter(([, { paging }]) => paging);

const fixture = (id: string) => readFileSync(join(fixtures, `${id}.html`), 'utf8');
const expected = (id: string): { paragraphs: string[] } =>
  JSON.parse(readFileSync(join(fixtures, `${id}.json`), 'utf8'));

/** An article's address on the outlet's first host. */
const articleOf = ({ hosts, homepage }: Outlet) =>
  `https://${hosts[0] ?? new URL(homepage).host}/berita/2023/11/30/data-warga-masih-aman`;

/** A door behind which pages come from a function; remembers what was asked for. */
function doorTo(page: (url: string) => string): { http: Http; asked: string[] } {
  const asked: string[] = [];
  const http: Http = {
    async get(url) {
      asked.push(url);
      const body = [new TextEncoder().encode(page(url))];
      const known = { url, hash: 'sha256:0' };
      return { url, status: 200, unchanged: false, contentType: 'text/html', body, known };
    },
    async close() {},
  };
  return { http, asked };
}

describe('an article on several pages', () => {
  test.each(withPaging('all'))('%s: one request shows all of it', async (id, outlet) => {
    const { http, asked } = doorTo(() => fixture(id));
    const { paragraphs } = await readPages(http, articleOf(outlet), outlet);
    const { parameter, all } = outlet.paging ?? { parameter: '' };
    expect(asked).toEqual([`${articleOf(outlet)}?${parameter}=${all}`]);
    expect(paragraphs).toEqual(expected(id).paragraphs);
  });

  test.each(withPaging('next'))(
    '%s: the link to the next page is followed to the last',
    async (id, outlet) => {
      const [first = '', ...others] = expected(id).paragraphs;
      const { http, asked } = doorTo((url) => {
        const number = Number(new URL(url).searchParams.get(outlet.paging?.parameter ?? '') ?? 1);
        // Every page tells one paragraph anew; the link on the last leads back to itself.
        return fixture(id)
          .replace(first.slice(-60), `${first.slice(-60)} Halaman ${number}.`)
          .replace(/([?&]\w+=)2"/, `$1${Math.min(number + 1, 3)}"`);
      });
      const { paragraphs } = await readPages(http, articleOf(outlet), outlet);
      const part = (n: number) => `${articleOf(outlet)}?${outlet.paging?.parameter}=${n}`;
      expect(asked).toEqual([articleOf(outlet), part(2), part(3)]);
      expect(paragraphs).toEqual([
        `${first} Halaman 1.`,
        ...others,
        `${first} Halaman 2.`,
        `${first} Halaman 3.`,
      ]);
    },
  );

  test('every outlet whose articles have pages is one of these', () => {
    expect(withPaging('all').length + withPaging('next').length).toBe(paged.length);
  });
});

describe.runIf(paged.length > 0)('any page of an article is that article', () => {
  test.each(paged)('%s', (_id, outlet) => {
    const article = articleOf(outlet);
    for (const value of ['1', '2', outlet.paging?.all ?? 'all']) {
      const part = `${article}?${outlet.paging?.parameter}=${value}`;
      expect(cleanAddress(part, outlet)).toBe(article);
    }
  });
});

const ampMarks = outlets.flatMap(([id, outlet]) =>
  outlet.amp.map((mark) => [id, mark, outlet] as const),
);

describe.runIf(ampMarks.length > 0)('the AMP page of an article is that article', () => {
  test.each(ampMarks)('%s: %s', (_id, mark, outlet) => {
    const article = articleOf(outlet);
    const light = new URL(article);
    if (mark.startsWith('/')) light.pathname += mark;
    else light.host = `${mark}${light.host.replace(/^www\./, '')}`;
    expect(addressKey(light.href, outlet)).toBe(addressKey(article, outlet));
    expect(cleanAddress(light.href, outlet)).toBe(article);
  });
});
