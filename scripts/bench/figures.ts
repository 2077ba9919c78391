import { readFileSync } from 'node:fs';

/** What one run cost. */
export interface Cost {
  /** CPU seconds, user and system, of the program and everything that it started. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** Most memory that the program itself held, MB. */
  peak: number;
  /** CPU seconds by what the program printed last. */
  stages: Record<string, number>;
}

/** What stands in a folder. */
export interface Size {
  files: number;
  bytes: number;
}

/** Figures of one size of archive: run → what it cost and made. */
export type Figures = Record<string, Partial<Cost> & Partial<Size>>;

/** Figures by the number of statements. */
export type AllFigures = Readonly<Record<string, Figures>>;

/** More or less than this is said; between them the machine decides. */
const NOTABLE = 1.15;
/** Runs of programs that are not ours: they cost more only where the machine or the content is another. */
const OTHERS = ['floor', 'eleventy', 'hugo'];
const MEASURES = ['cpu', 'peak', 'files', 'bytes'] as const;
type Measure = (typeof MEASURES)[number];

/**
 * Figures that an earlier run wrote.
 *
 * @throws with what is wrong with the file, for whoever named it
 */
export function figuresIn(file: string): AllFigures {
  const mend = 'Tulis dulu dengan npm run bench -- site --write BERKAS.';
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} tidak dapat dibaca (${cause}). ${mend}`);
  }
  if (!isFigures(read)) throw new Error(`${file} bukan hasil ukuran bench. ${mend}`);
  return read;
}

function isFigures(read: unknown): read is AllFigures {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return (
    isObject(read) &&
    Object.entries(read).every(
      ([size, runs]) => /^\d+$/.test(size) && isObject(runs) && Object.values(runs).every(isObject),
    )
  );
}

/**
 * What costs notably more than it did: CPU, memory, files and bytes of each run. CPU is told beside the floor's
 * too, which says how much of it is the machine's; and where programs that are not ours cost something else, that is told.
 */
export function compared(before: AllFigures, now: AllFigures): string[] {
  return Object.entries(now).flatMap(([size, figures]) => {
    const was = before[size];
    if (!was) return [`compare  ${size} statements: there are no figures of before`];
    const runs = Object.keys(figures);
    const ours = runs.filter((run) => !OTHERS.includes(run));
    const slower = ours.flatMap((run) =>
      changed(was, figures, run)
        .filter(({ times }) => times > NOTABLE)
        .map(({ what, words }) => `slower   ${size} statements, ${run}: ${what} ${words}`),
    );
    const others = runs
      .filter((run) => OTHERS.includes(run))
      .flatMap((run) => changed(was, figures, run).filter(({ what }) => what !== 'peak'))
      .map(({ run, what, words }) => `compare  ${size} statements, ${run}: ${what} ${words}`)
      .map((line) => `${line}; the machine or the content is another`);
    if (slower.length > 0) return [...others, ...slower];
    return [...others, `compare  ${size} statements: nothing costs more than ${NOTABLE} × before`];
  });
}

interface Change {
  run: string;
  what: Measure;
  times: number;
  words: string;
}

/** The measures of a run that are notably other than before. */
function changed(before: Figures, now: Figures, run: string): Change[] {
  return MEASURES.flatMap((what) => {
    const [was, is] = [before[run]?.[what], now[run]?.[what]];
    if (!was || is === undefined) return [];
    const times = is / was;
    if (times <= NOTABLE && times >= 1 / NOTABLE) return [];
    const floors = what === 'cpu' && run !== 'floor' ? timesOfFloor(before, now) : undefined;
    const beside =
      floors === undefined ? '' : `, ${(times / floors).toFixed(2)} × beside the floor`;
    const words = `${times.toFixed(2)} × before (${told(what, was)} → ${told(what, is)})${beside}`;
    return [{ run, what, times, words }];
  });
}

function timesOfFloor(before: Figures, now: Figures): number | undefined {
  const [was, is] = [before['floor']?.cpu, now['floor']?.cpu];
  return was && is ? is / was : undefined;
}

function told(what: Measure, value: number): string {
  if (what === 'cpu') return `${value.toFixed(1)} s`;
  if (what === 'peak') return `${Math.round(value)} MB`;
  return what === 'bytes' ? `${(value / 1e6).toFixed(1)} MB` : String(value);
}
