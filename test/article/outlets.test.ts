import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../scripts/article/article.ts';
import { readContent } from '../../scripts/markdown/read.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const { outlets } = readContent('content').entries;

test.each([...outlets].map(([id, { data }]) => [id, data] as const))(
  '%s: its profile reads its page whole, and nothing else',
  (id, outlet) => {
    const page = join(fixtures, `${id}.html`);
    const expected = join(fixtures, `${id}.json`);
    expect(existsSync(page) && existsSync(expected), `${id}.html dan ${id}.json ditulis`).toBe(
      true,
    );
    const { title, byline, publishedAt, paragraphs, drift, bodyFrom } = readArticle({
      html: readFileSync(page, 'utf8'),
      url: outlet.homepage,
      outlet,
    });
    expect({ title, byline, publishedAt, paragraphs }).toEqual(
      JSON.parse(readFileSync(expected, 'utf8')),
    );
    expect({ drift, bodyFrom }).toEqual({ drift: [], bodyFrom: 'profile' });
  },
);
