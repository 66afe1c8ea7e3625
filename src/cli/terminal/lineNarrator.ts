import type { Narrator } from "../Narrator";

/** Milliseconds between two lines about progress: a log is read later, by people. */
const progressEveryMs = 10_000;

/**
 * In a log: plain lines, and one about progress every ten seconds. Before a warning or an error, it says how far the work
 * has come.
 */
export function lineNarrator(write: (line: string) => void, monotonicMs: () => number): Narrator {
  let toldAt = -Infinity;
  let untold: string | undefined;
  const catchUp = () => {
    if (untold !== undefined) write(untold);
    untold = undefined;
  };
  return {
    progress(share, text) {
      untold = share === undefined ? text : `${Math.floor(share * 100)} %: ${text}`;
      if (monotonicMs() - toldAt < progressEveryMs) return;
      toldAt = monotonicMs();
      write(untold);
      untold = undefined;
    },
    note: write,
    warn(text) {
      catchUp();
      write(`Warning: ${text}`);
    },
    error(text) {
      catchUp();
      write(text);
    },
    end: catchUp,
  };
}
