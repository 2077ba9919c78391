/** Where a long job says what it is doing: one line that is rewritten on a terminal, nothing elsewhere. */
export interface Progress {
  /** Replaces the passing line: "Tribunnews 3/12 …". */
  at(text: string): void;
  /** A line that stays. */
  say(text: string): void;
  /** Takes the passing line away. */
  end(): void;
}

/** A stream for lines, as far as a report needs to know it. */
export interface Lines {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Progress on a stream; lines that stay are printed everywhere, passing ones only on a terminal. */
export function progressOn(stream: Lines): Progress {
  const clear = stream.isTTY ? '\r\u001B[2K' : '';
  return {
    at(text) {
      if (stream.isTTY) stream.write(`${clear}${text.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    say(text) {
      stream.write(`${clear}${text}\n`);
    },
    end() {
      if (stream.isTTY) stream.write(clear);
    },
  };
}
