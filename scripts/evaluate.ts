import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './command/options.ts';
import { type Annotated, readGold, UNREAD } from './evaluate/gold.ts';
import { type PublicFigureScores, scorePublicFigures } from './evaluate/public-figures.ts';
import { renamed } from './evaluate/renamed.ts';
import {
  FIELDS,
  FOUND,
  type Miss,
  noScores,
  percent,
  ratesOf,
  type Scores,
  score,
} from './evaluate/score.ts';
import { scoreWho, tiesBeside, type WhoScores } from './evaluate/who.ts';
import { type ExtractInput, extract, extractTraced } from './extract/extract.ts';
import type { Extraction } from './extract/extraction.ts';
import { isForm } from './extract/form/forms.ts';
import { writeFileSafely } from './markdown/write.ts';
import { randomFrom } from './soak/random.ts';

/**
 * `npm run evaluate [-- FOLDER] [--misses] [--json] [--write]`: the extractor against annotated
 * articles. `--misses` lists each error with its sentence, `--unread` scores the articles that nobody has
 * read meanwhile (never with their errors), `--write` keeps the figures for the site's Metode page. `npm run evaluate -- FILE.ndjson`: against articles
 * in which only the direct statements of public figures are marked; where FILE-who.ndjson stands
 * beside it, also who said them.
 */
const HELP = `npm run evaluate [-- FOLDER]             compare the extractor with annotated articles (test/gold)
npm run evaluate -- FILE.ndjson          with articles in which only public figures' quotations are marked

--unread           with those that nobody read meanwhile (test/gold/unread), sums only
--misses           list each error with its sentence
--renamed SEED     with every speaker under an invented name that no list has
--without FORM     without one form of naming a speaker (scripts/extract/form), to see what it is worth
--json             the figures as JSON
--write            keep the figures for the Metode page`;

/** The figures that the site prints. */
const FIGURES = 'src/data/evaluation.json';

const { values, positionals } = readOptions(
  HELP,
  {
    unread: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    renamed: { type: 'string' },
    without: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  true,
);

try {
  const [place = 'test/gold'] = positionals;
  if (place.endsWith('.ndjson')) {
    const articles = place.replace(/-who\.ndjson$/, '.ndjson');
    printPublicFigures(scorePublicFigures(articles));
    const ties = tiesBeside(articles);
    if (ties) printWho(scoreWho(articles, ties));
  } else evaluate(readGold(values.unread ? join(place, UNREAD) : place));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function evaluate(articles: readonly Annotated[]): void {
  const scores = noScores();
  const random = randomFrom(Number(values.renamed));
  for (const article of articles) {
    const { gold, text } = values.renamed === undefined ? article : renamed(article, random);
    const { publishedAt, title } = gold;
    const misses = score(scores, gold, extracted({ text, publishedAt, title }));
    if (values.misses && !values.unread) misses.forEach(printMiss);
  }
  const name = values.unread ? 'heldOut' : 'seen';
  const figures = { ...keptFigures(), [name]: figuresOf(scores) };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else print(values.unread ? 'unread' : 'seen', scores);
  if (values.write && values.renamed === undefined)
    writeFileSafely(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
}

/** What the extractor gives, maybe without a form. */
function extracted(input: ExtractInput): Extraction {
  const { without } = values;
  if (without === undefined) return extract(input);
  if (!isForm(without))
    throw new Error(`no form is called "${without}" → see scripts/extract/form`);
  return extractTraced(input, without).extraction;
}

/** Those that were measured before: the unread articles are not scored each time. */
function keptFigures(): Record<string, unknown> {
  return JSON.parse(readFileSync(FIGURES, 'utf8'));
}

function printMiss({ article, what, expected, got, sentence }: Miss): void {
  console.log(`${article}  ${what}\n    ${sentence}\n    expected: ${expected}   got: ${got}`);
}

function printPublicFigures({ articles, all, filtered }: PublicFigureScores): void {
  const { recall } = ratesOf(all);
  const rates = ratesOf(filtered);
  console.log(`${articles} articles, ${all.right + all.missed} marked quotations`);
  console.log(`  found          R ${recall}`);
  console.log(`  public figures P ${rates.precision}  R ${rates.recall}  F1 ${rates.f1}`);
}

function printWho({ misses, missing, ...shares }: WhoScores): void {
  if (values.misses)
    for (const { article, what, expected, got, text } of misses)
      console.log(`${article}  ${what}\n    ${text}\n    expected: ${expected}   got: ${got}`);
  console.log(`who said it (${shares.speaker.of} found, ${missing} not)`);
  for (const [name, { right, of }] of Object.entries(shares))
    console.log(`  ${name.padEnd(13)} ${percent(right, of)} %  (${of})`);
}

function print(name: string, scores: Scores): void {
  console.log(`\n${name}: ${scores.articles} articles`);
  for (const kind of foundIn(scores)) {
    const { precision, recall, f1 } = ratesOf(scores.found[kind]);
    const { right, missed } = scores.found[kind];
    console.log(
      `  ${kind.padEnd(13)} P ${precision}  R ${recall}  F1 ${f1}  (${right + missed} annotated)`,
    );
  }
  for (const field of FIELDS) {
    const { right, of } = scores.fields[field];
    console.log(`  ${field.padEnd(13)} ${percent(right, of)} %  (${of})`);
  }
  const { right, of } = scores.unflagged;
  console.log(
    `  unflagged     ${percent(right, of)} % right, ${percent(of, scores.rows)} % of ${scores.rows} rows`,
  );
  const { speaker, together } = scores.asBefore;
  console.log(
    `  as counted before, titles in names compared: speaker ${percent(speaker.right, speaker.of)} %, together ${percent(together.right, together.of)} %`,
  );
}

/** What somebody has annotated in these articles: events only in some. */
function foundIn({ found }: Scores) {
  return FOUND.filter((kind) => kind !== 'events' || found[kind].right + found[kind].missed > 0);
}

/** The figures as the site shows them. */
function figuresOf(scores: Scores) {
  return {
    articles: scores.articles,
    found: Object.fromEntries(
      foundIn(scores).map((kind) => [
        kind,
        {
          ...ratesOf(scores.found[kind]),
          of: scores.found[kind].right + scores.found[kind].missed,
        },
      ]),
    ),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        {
          accuracy: percent(scores.fields[field].right, scores.fields[field].of),
          of: scores.fields[field].of,
        },
      ]),
    ),
    unflagged: {
      precision: percent(scores.unflagged.right, scores.unflagged.of),
      share: percent(scores.unflagged.of, scores.rows),
      of: scores.rows,
    },
  };
}
