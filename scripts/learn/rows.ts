import type { Annotated } from '../evaluate/gold.ts';
import { matchesOf } from '../evaluate/score.ts';
import { type Features, featuresOf } from '../extract/doubt/features.ts';
import { unfamiliarAmong } from '../extract/doubt/unfamiliar.ts';
import { extractUndoubted } from '../extract/extract.ts';
import type { Example } from './logistic.ts';

/** A row of an annotated article, with what is needed to learn from it and to leave it out. */
export interface LearningRow extends Example {
  article: string;
  /** The series of the article: its style. Numbered articles are one series. */
  style: string;
  /** The reading itself came upon a reason to look, or the article is unlike those known. */
  doubted: boolean;
}

/** Every row that the extractor gives on annotated articles, and whether it is right. */
export function learningRowsOf(articles: readonly Annotated[]): LearningRow[] {
  return articles.flatMap(({ gold, text }) => {
    const { publishedAt, title, id } = gold;
    const { statements } = extractUndoubted({ text, publishedAt, title });
    const right = new Set(
      matchesOf(gold, statements).flatMap(({ row, right }) => (row && right.together ? row : [])),
    );
    const isUnfamiliar = unfamiliarAmong(statements);
    const features: Features[] = featuresOf(statements, text, publishedAt);
    return statements.map((row, at) => ({
      article: id,
      style: /^[A-Z]+/.exec(id)?.[0] ?? 'dev',
      features: features[at] ?? [],
      right: right.has(row),
      doubted: row.review.length > 0 || isUnfamiliar(row),
    }));
  });
}
