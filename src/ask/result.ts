import { type Bar, barsOf, NOTHING_TO_COMPARE, type Plot, short } from '../tables/bars.ts';
import type { Found } from './database.ts';

const NUMBERS = /INT|DOUBLE|FLOAT|DECIMAL/;

/** Columns that a bar is called by; more would be a row of the table. */
const MOST_WORDS = 2;

/** An answer as a table, and as bars where it has a number. */
export function resultOf(found: Found, plot: Plot | null): Node[] {
  const { rows, count } = found;
  if (count === 0) return [element('p', 'Tidak ada baris yang cocok.')];
  return [
    ...drawingOf(found, plot ?? plotOf(found)),
    tableOf(found),
    ...(count > rows.length ? [element('p', `${rows.length} baris pertama dari ${count}.`)] : []),
  ];
}

/** The last column of numbers is drawn, and the others say of what; null without such a column. */
export function plotOf({ columns, types }: Pick<Found, 'columns' | 'types'>): Plot | null {
  const isNumber = (at: number) => NUMBERS.test(types[at] ?? '') && !types[at]?.endsWith('[]');
  const value = columns.findLastIndex((_, at) => isNumber(at));
  if (value === -1) return null;
  const words = columns.filter((_, at) => !isNumber(at));
  return { label: words.slice(0, MOST_WORDS), value: columns[value] as string };
}

function drawingOf(found: Found, plot: Plot | null): Node[] {
  if (!plot) return [];
  const bars = barsOf(found, plot);
  return [bars.length > 0 ? figureOf(bars, plot) : element('p', NOTHING_TO_COMPARE)];
}

function figureOf(bars: readonly Bar[], { label, value }: Plot): HTMLElement {
  const figure = element('figure');
  figure.className = 'bars';
  const list = element('dl');
  list.append(
    ...bars.map((bar) => {
      const row = element('div');
      const length = element('dd', lengthOf(bar), ` ${bar.value}`);
      row.append(element('dt', short(bar.label)), length);
      return row;
    }),
  );
  figure.append(element('figcaption', `${label.join(', ')}: ${value}`), list);
  return figure;
}

const SVG = 'http://www.w3.org/2000/svg';

function lengthOf({ length }: Bar): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 4');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS(SVG, 'rect');
  bar.setAttribute('class', 'series-0');
  bar.setAttribute('width', String(length));
  bar.setAttribute('height', '4');
  svg.append(bar);
  return svg;
}

function tableOf({ columns, rows }: Found): HTMLElement {
  const heads = columns.map((name) => {
    const head = element('th', name);
    head.scope = 'col';
    return head;
  });
  const head = element('thead', element('tr', ...heads));
  const body = element(
    'tbody',
    ...rows.map((row) => element('tr', ...row.map((value) => element('td', short(value))))),
  );
  const scroll = element('div', element('table', head, body));
  scroll.className = 'scroll answer';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', 'Jawaban sebagai tabel');
  return scroll;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...content: (Node | string)[]) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
