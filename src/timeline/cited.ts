import type { Law, Speaker, Statement } from './model.ts';

/** Who cites which article of a law, and how often; by the article as it is cited. */
export function citedIn(
  law: Law,
  statements: readonly Statement[],
): Map<string, Map<string, { speaker: Speaker | null; count: number }>> {
  const articles = new Map<string, Map<string, { speaker: Speaker | null; count: number }>>();
  for (const statement of statements) {
    for (const { law: cited, article } of statement.laws) {
      if (cited !== law) continue;
      const key = article ? `Pasal ${article.replace(/^pasal /i, '')}` : 'Tanpa menyebut pasal';
      const speakers = articles.get(key) ?? new Map();
      const name = statement.speaker?.name ?? 'Narasumber tidak diketahui';
      const known = speakers.get(name) ?? { speaker: statement.speaker, count: 0 };
      speakers.set(name, { ...known, count: known.count + 1 });
      articles.set(key, speakers);
    }
  }
  return articles;
}
