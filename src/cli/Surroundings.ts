import type { Clock } from "../jobs/pace/Clock";
import type { Narrator } from "./Narrator";

/** Everything that a command has around it, so that a terminal, the agent of a pipeline and a test run the same code. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input, in bytes. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Takes results: text, or JSON with `--json`. */
  readonly output: (text: string) => void;
  readonly narrator: Narrator;
  /** Ctrl+C, or a cancelled pipeline: the command ends cleanly. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}
