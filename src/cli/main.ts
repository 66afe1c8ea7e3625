import "./utcDays";

import { systemClock } from "../jobs/pace/systemClock";
import { exitCodes } from "./exitCodes";
import { codeOf } from "./files/codeOf";
import { whyOf } from "./files/whyOf";
import { run } from "./run";
import { lineNarrator } from "./terminal/lineNarrator";
import { wantsColour } from "./terminal/paint";
import { terminalNarrator } from "./terminal/terminalNarrator";

/** The way in from a terminal, a script, or a step of a pipeline. */
async function main(): Promise<void> {
  const { stdin, stdout, stderr, argv, env } = process;
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait for the end.
      if (stop.signal.aborted) process.exit(exitCodes.stopped);
      stop.abort();
    });
  }
  stdout.on("error", (error) => {
    // Whoever reads the results may have enough of them, as `head` has.
    if (codeOf(error) !== "EPIPE") stderr.write(`The results could not be written: ${whyOf(error)}.\n`);
    process.exit(exitCodes.failed);
  });
  // A run goes on when nobody hears of it any more.
  stderr.on("error", () => undefined);
  const { exitCode } = await run(argv.slice(2), {
    environment: env,
    input: stdin,
    output: (text) => stdout.write(text),
    narrator: stderr.isTTY
      ? terminalNarrator(stderr, wantsColour(true, env))
      : lineNarrator((line) => stderr.write(`${line}\n`), systemClock.monotonicMs),
    signal: stop.signal,
    clock: systemClock,
  });
  process.exitCode = exitCode;
  // Whoever was to write into it may never do so.
  stdin.destroy();
}

void main();
