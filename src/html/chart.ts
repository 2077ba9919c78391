import { dayInWords } from '../timeline/calendar.ts';
import type { Cell, Chart } from '../timeline/chart.ts';
import { attribute, type Html, html } from './html.ts';

const HEIGHT = 32;
/** Of a part of a bar. */
const LEAST = 1;
/** Below the bars, for the letters. */
const FOOT = 17;
/** How wide a cell is, and how many lie across: twelve months, or the days of the longest one. */
const CELLS = { bulan: { step: 28, across: 12 }, hari: { step: 11, across: 31 } };
/** What of its cell a bar takes. */
const BAR = 0.7;

/**
 * Statements over time by organisation, to scale, and the jump to each month or day that has any. Bars
 * of days are too narrow to be stops for the keyboard: there the table is the way.
 *
 * @param linkOf address of the timeline's page that has a day
 */
export function chartFigure(chart: Chart, linkOf: (anchor: string) => string): Html | undefined {
  const { unit, series, rows } = chart;
  const filled = rows.flatMap(({ cells }) => cells.filter(({ total }) => total > 0));
  if (filled.length === 0) return undefined;
  const drawn = rows.map(
    (row) => html`
      <div class="chart-row">
        <span class="chart-name">${row.name}</span>
        ${drawingOf(row, chart, linkOf)}
      </div>`,
  );
  const legend = series.map(
    (name, at) => html`
      <li>
        <svg viewBox="0 0 10 10" stroke-width="10" aria-hidden="true"><path class="series-${at}" d="M5 0V10"/></svg>
        ${name}
      </li>`,
  );
  return html`
    <figure class="chart">
      <figcaption>Pernyataan per ${unit} (pilih ${unit}nya)</figcaption>
      ${drawn}
      <ul class="legend">${legend}</ul>
      <details>
        <summary>Sebagai tabel</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">${unit === 'hari' ? 'Hari' : 'Bulan'}</th>
                ${series.map((name) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>${filled.map((cell) => rowOf(cell, linkOf))}</tbody>
          </table>
        </div>
      </details>
    </figure>`;
}

/**
 * The bars of a row, a path for each series: a story's page must fit what a server sends at first. The
 * links lie over the bars.
 */
function drawingOf(
  { name, cells }: Chart['rows'][number],
  { unit, highest, series }: Chart,
  linkOf: (anchor: string) => string,
): Html {
  const { step, across } = CELLS[unit];
  const width = step * across;
  const middleOf = (at: number) => Math.round((at + 0.5) * step);
  const parts = cells.map((cell) => partsOf(cell, highest));
  const bars = series.map((_, number) => {
    const lines = parts.flatMap((own, at) =>
      own
        .filter((part) => part.series === number)
        .map(({ from, to }) => `M${middleOf(at)} ${from}V${to}`),
    );
    return lines.length > 0 && html`<path class="series-${number}" d="${lines.join('')}"/>`;
  });
  const letters = (filled: boolean) => {
    const own = cells.flatMap(({ label, total }, at) =>
      label !== '' && total > 0 === filled ? { label, at: middleOf(at) } : [],
    );
    // Numbers of days have two digits: each is a text of its own.
    if (unit === 'hari') return own.map(({ label, at }) => textOf(String(at), label, filled));
    return textOf(
      own.map(({ at }) => at).join(' '),
      own.map(({ label }) => label).join(''),
      filled,
    );
  };
  const links = cells.map(
    ({ anchor, at: date, total }, at) =>
      anchor &&
      html`<a href="${linkOf(anchor)}"${attribute('tabindex', unit === 'hari' ? '-1' : undefined)} aria-label="${dayInWords(date)}: ${total} pernyataan"><rect x="${at * step}" width="${step}" height="${HEIGHT + FOOT}"/></a>`,
  );
  return html`
    <svg viewBox="0 0 ${width} ${HEIGHT + FOOT}" stroke-width="${Math.round(step * BAR)}">
      <title>${name}, pernyataan per ${unit}</title>
      <path class="chart-base" d="M0 ${HEIGHT}H${width}"/>
      ${bars}
      ${letters(false)}
      ${letters(true)}
      ${links}
    </svg>`;
}

const textOf = (x: string, letters: string, filled: boolean): Html | false =>
  letters !== '' &&
  html`<text${filled && html` class="filled"`} x="${x}" y="${HEIGHT + 13}">${letters}</text>`;

/** Where the part of each series begins and ends, from the foot of the bar: one of many is still seen. */
function partsOf({ counts }: Cell, highest: number) {
  const scale = (HEIGHT - LEAST * (counts.length - 1)) / Math.max(1, highest);
  let top = HEIGHT;
  return counts.flatMap((count, series) => {
    if (count === 0) return [];
    const from = top;
    top -= Math.max(LEAST, Math.floor(count * scale));
    return [{ series, from, to: top }];
  });
}

const rowOf = ({ at, anchor = '', counts }: Cell, linkOf: (anchor: string) => string): Html => html`
  <tr>
    <th scope="row"><a href="${linkOf(anchor)}">${dayInWords(at, 'short')}</a></th>
    ${counts.map((count) => html`<td>${count}</td>`)}
  </tr>`;
