import type { Statement } from '../extraction.ts';

/**
 * Share of an article's rows with a reason to look, above which the article is unlike those that the rules
 * know: of forty articles in styles that nobody had met, what was left without a reason was right in 86 %
 * where more rows than this were doubted, and in 100 % where fewer were (`npm run learn` measures it).
 */
const MOST_DOUBTED = 0.2;

/**
 * Tells which rows of an article need a look only because the article is unfamiliar. There only the
 * plainest rows go without one: words in quotation marks beside the name of their speaker, who is an
 * official with an office and a body. All else leans on what was read around it.
 *
 * @param rows with the reasons that the reading itself came upon
 */
export function unfamiliarAmong(rows: readonly Statement[]): (row: Statement) => boolean {
  const doubted = rows.filter(({ review }) => review.length > 0).length;
  const isFamiliar = doubted <= MOST_DOUBTED * rows.length;
  return (row) => !isFamiliar && row.review.length === 0 && !isPlain(row);
}

const isPlain = ({ kind, speakerText, official, role, organisation }: Statement): boolean =>
  kind === 'direct' &&
  speakerText !== null &&
  official === true &&
  role !== null &&
  organisation !== null;
