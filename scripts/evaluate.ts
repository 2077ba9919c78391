import { readOptions } from './command/options.ts';
import { type Annotated, isHeldOut, readGold } from './evaluate/gold.ts';
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
import { extract } from './extract/extract.ts';
import { writeFileSafely } from './markdown/write.ts';

/**
 * `npm run evaluate [-- FOLDER] [--misses] [--json] [--write]`: the extractor against annotated
 * articles. `--misses` lists each error with its sentence (never of the held-out articles), `--write`
 * keeps the figures for the site's Metode page.
 */
const HELP = `npm run evaluate [-- FOLDER]             compare the extractor with annotated articles (test/gold)

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

let articles: Annotated[] = [];
try {
  articles = readGold(positionals[0] ?? 'test/gold');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
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
