import { readOptions } from './command/options.ts';
import { readGold } from './evaluate/gold.ts';
import { fit } from './learn/logistic.ts';
import { learningRowsOf } from './learn/rows.ts';
import { foretell, SETTINGS, type Settings, unflagged, worstThreshold } from './learn/validate.ts';
import { writeFileSafely } from './markdown/write.ts';

/**
 * `npm run learn`: fits the weights by which a row is doubted (scripts/extract/doubt/weights.json) on the
 * annotated articles that have been seen, and the threshold on articles of styles that the weights were
 * not fitted on. Deterministic. `--try` only says what would come out.
 */
const HELP = `npm run learn                    fit the weights of doubt on test/gold

--try              do not write them
--penalty N        of the fit (${SETTINGS.penalty})`;

/**
 * What part of the rows without a reason to look shall be right, in each series of articles by weights
 * that have not met it: the one place for this number.
 */
const WANTED_PRECISION = 0.985;

/**
 * Below this no row goes without a reason to look, whatever the series say: their articles have been read
 * since, and rules mended with them. Of 79 rows that four sets of November 2026 left open when nobody had
 * read them 4 were wrong, and 3 of these 4 were less probable than this (docs/extract.md).
 */
const LEAST_AT_FIRST_CONTACT = 0.979;

const WEIGHTS = 'scripts/extract/doubt/weights.json';

const { values, positionals } = readOptions(
  HELP,
  {
    try: { type: 'boolean', default: false },
    penalty: { type: 'string', default: String(SETTINGS.penalty) },
  },
  true,
);

const settings: Settings = { ...SETTINGS, penalty: Number(values.penalty) };
const folders = positionals.length > 0 ? positionals : ['test/gold'];
const rows = learningRowsOf(folders.flatMap(readGold));
const byStyle = foretell(rows, ({ style }) => style, settings);
const threshold = Math.max(worstThreshold(byStyle, WANTED_PRECISION), LEAST_AT_FIRST_CONTACT);
const { bias, weights } = fit(rows, settings.penalty, settings.rarest);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const tell = (name: string, some: typeof byStyle) => {
  const { share, precision } = unflagged(some, threshold);
  const base = some.filter(({ right }) => right).length / some.length;
  console.log(
    `  ${name.padEnd(6)} ${String(some.length).padStart(5)} rows  ${percent(base)} right  unflagged ${percent(precision)} right, ${percent(share)} of rows`,
  );
};
console.log(
  `threshold ${threshold.toFixed(4)}, each style by weights that were fitted on the others:`,
);
for (const style of [...new Set(rows.map((row) => row.style))].sort())
  tell(
    style,
    byStyle.filter((row) => row.style === style),
  );
tell('all', byStyle);

if (!values.try) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const rounded = Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, round(weight)]),
  );
  const learnt = { threshold: round(threshold), bias: round(bias), weights: rounded };
  writeFileSafely(WEIGHTS, `${JSON.stringify(learnt, null, 2)}\n`);
}
