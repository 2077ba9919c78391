import { expect, it } from 'vitest';
import { quotationOf, scriptJson } from '../../src/feeds/schema-org.ts';
import { article } from '../../src/schema/article.ts';
import { statement } from '../../src/schema/statement.ts';
import { modelOf } from '../../src/timeline/model.ts';

it('a statement of an article whose hour is not known claims no hour', () => {
  const { statements } = modelOf(
    {
      outlets: [],
      people: [],
      organisations: [],
      laws: [],
      stories: [],
      events: [],
      articles: [
        {
          id: 'suara/1',
          data: article.parse({
            outlet: 'suara',
            publishedAt: '2024-03-05',
            readAt: '2024-03-06',
            textHash: `sha256:${'0'.repeat(64)}`,
            normaliser: '1',
            extractor: '1',
          }),
          body: '',
        },
      ],
      statements: [
        {
          id: '2024/x',
          data: statement.parse({
            speaker: null,
            role: null,
            organisation: null,
            official: null,
            saidOn: '2024-03-04',
            place: null,
            kind: 'direct',
            reports: [{ article: 'suara/1' }],
          }),
          body: '> Sudah.',
        },
      ],
    },
    { today: '2024-03-06', show: 'all' },
  );
  const [said] = statements;
  expect(
    said && quotationOf(said, (path) => `https://x.example${path}`, 'Arsip Uji'),
  ).toMatchObject({
    '@type': 'Quotation',
    url: 'https://x.example/pernyataan/2024/x/',
    text: 'Sudah.',
    dateCreated: '2024-03-04',
    creativeWorkStatus: 'Dibaca program, belum diperiksa editor',
    isBasedOn: [{ '@type': 'NewsArticle', datePublished: '2024-03-05' }],
  });
});

it('words that would end a script element stay inside it', () => {
  const text = '</script><script>alert(1)</script>';
  expect(scriptJson({ text })).not.toMatch(/[<>]/);
  expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
});
