import { dayInWords } from '../timeline/calendar.ts';
import type { Cell, Chart } from '../timeline/chart.ts';
import { attribute, type Html, html } from './html.ts';

const HEIGHT = 32;
/** Below the bars, for the letters. */
const FOOT = 17;
const WIDTH = 330;

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
    ({ name, cells }) => html`
      <div class="chart-row">
        <span class="chart-name">${name}</span>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}">
          <title>${name}, pernyataan per ${unit}</title>
          <line class="chart-base" x1="0" x2="${WIDTH}" y1="${HEIGHT}" y2="${HEIGHT}"></line>
          ${cells.map((cell, at) => cellOf(cell, at, WIDTH / cells.length, chart, linkOf))}
        </svg>
      </div>`,
  );
  const legend = series.map(
    (name, at) => html`
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="series-${at}" width="10" height="10"></rect></svg>
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

/** A bar with its parts and its letter, `step` wide. */
function cellOf(
  cell: Cell,
  at: number,
  step: number,
  { unit, highest }: Chart,
  linkOf: (anchor: string) => string,
): Html | '' | undefined {
  const label =
    cell.label &&
    html`<text class="chart-label" x="${(at + 0.5) * step}" y="${HEIGHT + 13}">${cell.label}</text>`;
  if (!cell.anchor) return label;
  const bars = partsOf(cell, highest).map(
    ({ series, y, h }) =>
      html`<rect class="series-${series}" x="${(at + 0.15) * step}" y="${y.toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${h.toFixed(1)}"></rect>`,
  );
  return html`
    <a href="${linkOf(cell.anchor)}"${attribute('tabindex', unit === 'hari' ? '-1' : undefined)} aria-label="${dayInWords(cell.at)}: ${cell.total} pernyataan">
      <rect class="chart-hit" x="${at * step}" y="0" width="${step}" height="${HEIGHT + FOOT}"></rect>
      ${bars}
      ${label}
    </a>`;
}

function partsOf({ counts }: Cell, highest: number) {
  const scale = HEIGHT / Math.max(1, highest);
  let top = HEIGHT;
  return counts.flatMap((count, series) => {
    if (count === 0) return [];
    // One of many is still seen.
    const h = Math.max(2, count * scale);
    top -= h;
    return [{ series, y: top, h }];
  });
}

const rowOf = ({ at, anchor = '', counts }: Cell, linkOf: (anchor: string) => string): Html => html`
  <tr>
    <th scope="row"><a href="${linkOf(anchor)}">${dayInWords(at, 'short')}</a></th>
    ${counts.map((count) => html`<td>${count}</td>`)}
  </tr>`;
