import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../scripts/article/article.ts';
import { readContent } from '../../scripts/markdown/read.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const { outlets } = readContent('content').entries;

/**
 * The pages of an outlet: `tempo.html` was made for its profile, the last one (`tempo-3.html`, or `-2`) was
 * written from a description of the markup by somebody who had seen neither the profile nor the reader.
 * Where they judged otherwise, the reader's ways stand: `<br>` ends a paragraph, a line in capitals is a label.
 */
const pagesOf = (id: string) =>
  readdirSync(fixtures).filter(
    (file) => file === `${id}.html` || (file.startsWith(`${id}-`) && /-\d+\.html$/.test(file)),
  );

test('every outlet whose pages have a profile has one of them here', () => {
  // One that is named by its address alone, as a new site begins, has none yet.
  const profiled = [...outlets].filter(
    ([, { data }]) =>
      data.family !== 'generic' || Object.values(data.layout).some((part) => part?.length),
  );
  const without = profiled.filter(([id]) => !pagesOf(id).includes(`${id}.html`));
  expect(without.map(([id]) => id)).toEqual([]);
});

test.each(
  [...outlets].flatMap(([id, { data }]) => pagesOf(id).map((page) => [page, data] as const)),
)('%s: its outlet’s profile reads it whole, and nothing else', (page, outlet) => {
  const { title, byline, publishedAt, paragraphs, drift, bodyFrom, cut } = readArticle({
    html: readFileSync(join(fixtures, page), 'utf8'),
    url: outlet.homepage,
    outlet,
  });
  expect({ title, byline, publishedAt, paragraphs }).toEqual(
    JSON.parse(readFileSync(join(fixtures, page.replace(/html$/, 'json')), 'utf8')),
  );
  expect({ drift, bodyFrom, cut }).toEqual({ drift: [], bodyFrom: 'profile', cut: null });
});
