import { readOptions } from './command/options.ts';
import { type Annotated, isHeldOut, readGold } from './evaluate/gold.ts';
import { type PublicFigureScores, scorePublicFigures } from './evaluate/public-figures.ts';
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
import { extract } from './extract/extract.ts';
import { writeFileSafely } from './markdown/write.ts';

/**
 * `npm run evaluate [-- FOLDER] [--misses] [--json] [--write]`: the extractor against annotated
 * articles. `--misses` lists each error with its sentence (never of the held-out articles), `--write`
 * keeps the figures for the site's Metode page. `npm run evaluate -- FILE.ndjson`: against articles
 * in which only the direct statements of public figures are marked; where FILE-who.ndjson stands
 * beside it, also who said them.
 */
const HELP = `npm run evaluate [-- FOLDER]             compare the extractor with annotated articles (test/gold)
npm run evaluate -- FILE.ndjson          with articles in which only public figures' quotations are marked

--misses           list each error with its sentence, but of the held-out articles
--json             the figures as JSON
--write            keep the figures for the Metode page`;

const { values, positionals } = readOptions(
  HELP,
  {
    misses: { type: 'boolean', default: false },
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
  } else evaluate(readGold(place));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function evaluate(articles: readonly Annotated[]): void {
  const all = noScores();
  const seen = noScores();
  const heldOut = noScores();
  const misses: Miss[] = [];
  for (const { gold, text } of articles) {
    const got = extract({ text, publishedAt: gold.publishedAt, title: gold.title });
    score(all, gold, got);
    const found = score(isHeldOut(gold.id) ? heldOut : seen, gold, got);
    if (!isHeldOut(gold.id)) misses.push(...found);
  }
  if (values.misses) {
    for (const { article, what, expected, got, sentence } of misses) {
      console.log(`${article}  ${what}\n    ${sentence}\n    expected: ${expected}   got: ${got}`);
    }
  }
  const figures = { seen: figuresOf(seen), heldOut: figuresOf(heldOut) };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else
    for (const [name, scores] of [
      ['all', all],
      ['seen', seen],
      ['held out', heldOut],
    ] as const)
      if (scores.articles > 0) print(name, scores);
  if (values.write)
    writeFileSafely('src/data/evaluation.json', `${JSON.stringify(figures, null, 2)}\n`);
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
  for (const kind of FOUND) {
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

/** The figures as the site shows them. */
function figuresOf(scores: Scores) {
  return {
    articles: scores.articles,
    found: Object.fromEntries(
      FOUND.map((kind) => [
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
