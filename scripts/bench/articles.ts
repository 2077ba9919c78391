import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../article/article.ts';
import { decode } from '../feed/decode.ts';

/** How near the text read from a page comes to the text that a person marked in it. */
export interface Overlap {
  both: number;
  read: number;
  marked: number;
}

/**
 * Reads the pages of a copy of github.com/scrapinghub/article-extraction-benchmark and scores them
 * as its evaluate.py does: every page's runs of four words, page by page; precision and recall are
 * the means of the pages', F1 is of those means; accuracy is the share of pages that are equal.
 *
 * @param folder holds `ground-truth.json` and `html/<id>.html.gz`
 * @param cpu runs something and returns its CPU time in milliseconds
 */
export function articleScores(folder: string, cpu: (work: () => void) => number): string[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url?: string }
  >;
  const times: number[] = [];
  const layers = new Map<string, number>();
  let equal = 0;
  const overlaps: Overlap[] = [];
  for (const file of readdirSync(join(folder, 'html')).sort()) {
    const id = file.replace(/\.html\.gz$/, '');
    const { articleBody = '', url } = truth[id] ?? {};
    const bytes = gunzipSync(readFileSync(join(folder, 'html', file)));
    let text = '';
    const took = cpu(() => {
      const article = readArticle({ html: decode(bytes, 'text/html; charset=utf-8').text, url });
      text = article.text;
      const layer = article.bodyFrom ?? 'none';
      layers.set(layer, (layers.get(layer) ?? 0) + 1);
    });
    times.push(took);
    overlaps.push(overlapOf(text, articleBody));
    if (wordsOf(text).join(' ') === wordsOf(articleBody).join(' ')) equal += 1;
  }
  const precision = mean(overlaps.filter(({ read }) => read > 0).map((o) => o.both / o.read));
  const recall = mean(overlaps.filter(({ marked }) => marked > 0).map((o) => o.both / o.marked));
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  const figures = {
    F1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    accuracy: equal / overlaps.length,
  };
  return [
    `articles ${overlaps.length} pages: ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(4)}`)
      .join(', ')}`,
    `articles CPU a page: median ${at(0.5)} ms, nine in ten below ${at(0.9)} ms; body from ${[
      ...layers,
    ]
      .map(([layer, count]) => `${layer} ${count}`)
      .join(', ')}`,
  ];
}

/** Runs of four words that two texts share, and that each has. */
export function overlapOf(text: string, marked: string): Overlap {
  const one = runsOf(text);
  const other = runsOf(marked);
  let both = 0;
  for (const [run, count] of one) both += Math.min(count, other.get(run) ?? 0);
  const size = (runs: Map<string, number>) => [...runs.values()].reduce((sum, n) => sum + n, 0);
  return { both, read: size(one), marked: size(other) };
}

function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start += 1) {
    const run = words.slice(start, start + 4).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Words as Python's `\w+` finds them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
