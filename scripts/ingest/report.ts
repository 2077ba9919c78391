import { type Group, Problems } from './grouped.ts';
import { type Note, STAGES } from './note.ts';
import { type Lines, progressOn } from './progress.ts';
import { type Reached, wordsOfReach } from './reached.ts';
import { emptyTally, exitCodeOf, type Tally, tableOf, withheldIn } from './summary.ts';

/** What became of one article. */
export interface Taken {
  outlet: string;
  /** Address or file. */
  at: string;
  /** Id in the ledger. */
  article: string;
  outcome: 'new' | 'changed' | 'unchanged';
  new: number;
  joined: number;
  /** What is different from the last reading, in words; null when nothing is. */
  difference: string | null;
}

/** Where a run says what it does: to a person, or (`--json`) to a machine. */
export interface Report {
  /** Only who runs it reads it: a terminal, not a log. */
  isPrivate: boolean;
  /** Counts of an outlet, to be added to. */
  tally(outlet: string): Tally;
  /** What is going on just now. */
  at(outlet: string, what: string): void;
  taken(taken: Taken): void;
  /**
   * Something that failed: the rest goes on, and the exit code says so. What failed with single
   * articles is told when their outlet is finished, like things together.
   */
  problem(note: Note): void;
  /** Something that works and still needs a person. */
  notice(note: Note): void;
  /** Why something was decided as it was (`--explain`). */
  explain(line: string): void;
  /** Nothing more comes of this outlet. */
  finished(outlet: string): void;
  /** What a story found among the articles on record. */
  reached(reached: Reached): void;
  /** The run is over; says the whole and returns the exit code. */
  close(): 0 | 1 | 2;
  /** The run could not go on. */
  fatal(message: string): void;
}

/** The report that a command line asks for (`--json`), known before it is checked. */
export function reportFor(args: readonly string[], out: Lines, err: Lines): Report {
  return args.includes('--json') ? jsonReport(out) : plainReport(out, err);
}

/** Lines for a person on `err`, the closing table on `out`. */
function plainReport(out: Lines, err: Lines): Report {
  const tallies = new Tallies();
  const progress = progressOn(err);
  const say = (line: string) => progress.say(oneLine(line));
  const problems = new Problems();
  const tell = (groups: readonly Group[]) => {
    for (const group of groups) say(lineOf(group));
  };
  return {
    isPrivate: err.isTTY === true,
    tally: (outlet) => tallies.of(outlet),
    at(outlet, what) {
      const { fetched, matched } = tallies.of(outlet);
      const share = matched > 0 ? `${fetched}/${matched}  ` : '';
      progress.at(oneLine(`${outlet || '-'}  ${share}${what}`));
    },
    taken({ outlet, at, article, difference }) {
      if (difference) say(`${outlet}  ${at}  berubah: ${difference} → periksa ${article}`);
    },
    problem(note) {
      tallies.of(note.outlet).problems += 1;
      if (isOfAnArticle(note)) problems.hold(note);
      else say(lineOf(note));
    },
    notice: (note) => say(lineOf(note)),
    explain: say,
    finished(outlet) {
      tell(problems.release(outlet));
      const {
        items,
        matched,
        fetched,
        new: drafted,
        joined,
        problems: failed,
      } = tallies.of(outlet);
      say(
        `${outlet || '-'}  ${items} butir, ${matched} cocok, ${fetched} diambil, ${drafted} baru, ${joined} bergabung, ${failed} masalah`,
      );
    },
    reached: (reached) => say(wordsOfReach(reached)),
    close() {
      tell(problems.releaseAll());
      progress.end();
      out.write(`${tableOf(tallies.all)}\n`);
      const withheld = withheldIn(tallies.all.values());
      if (withheld) out.write(`${withheld}\n`);
      return exitCodeOf(tallies.all.values());
    },
    fatal(message) {
      tell(problems.releaseAll());
      progress.end();
      err.write(`${oneLine(message)}\n`);
    },
  };
}

/** One JSON object a line on `out`: `{"event": …}`, the last one `summary` or `fatal`. */
function jsonReport(out: Lines): Report {
  const tallies = new Tallies();
  const write = (event: string, fields: object) =>
    out.write(`${JSON.stringify({ event, ...fields })}\n`);
  const problems = new Problems();
  const tell = (groups: readonly Group[]) => {
    for (const { count, others, ...note } of groups) {
      write('problem', { ...note, ...(count > 1 ? { count, others } : {}) });
    }
  };
  return {
    isPrivate: out.isTTY === true,
    tally: (outlet) => tallies.of(outlet),
    at() {},
    taken: (taken) => write('article', taken),
    problem(note) {
      tallies.of(note.outlet).problems += 1;
      if (isOfAnArticle(note)) problems.hold(note);
      else write('problem', note);
    },
    notice: (note) => write('notice', note),
    explain: (line) => write('explanation', { line }),
    finished(outlet) {
      tell(problems.release(outlet));
      write('outlet', { outlet, ...tallies.of(outlet) });
    },
    reached: (reached) => write('reached', reached),
    close() {
      tell(problems.releaseAll());
      const exitCode = exitCodeOf(tallies.all.values());
      write('summary', { exitCode, outlets: Object.fromEntries(tallies.all) });
      return exitCode;
    },
    fatal(message) {
      tell(problems.releaseAll());
      write('fatal', { message });
    },
  };
}

class Tallies {
  readonly all = new Map<string, Tally>();

  of(outlet: string): Tally {
    const tally = this.all.get(outlet) ?? emptyTally();
    this.all.set(outlet, tally);
    return tally;
  }
}

/** Of these there may be hundreds in one run, all alike. */
const isOfAnArticle = ({ stage }: Note): boolean => stage === 'article' || stage === 'record';

function lineOf({ outlet, at, stage, what, remedy, count = 1 }: Note & { count?: number }): string {
  const others = count > 1 ? ` dan ${count - 1} alamat lain` : '';
  return `${outlet || '-'}  ${at}${others}  ${STAGES[stage]}: ${what} → ${remedy}`;
}

/** Text from outside may hold line breaks and the codes that steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
