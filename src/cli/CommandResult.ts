import type { ExitCode } from "./exitCodes";

/** A file that a command has written. */
export interface WrittenFile {
  readonly path: string;
  readonly kind: "scan" | "report" | "plan" | "summary";
}

/** What is known at the end, by flat names: `--json` prints it, and the task makes output variables of it. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly facts: Facts;
  readonly files: readonly WrittenFile[];
  /** For people. Left out with `--json`. */
  readonly text?: Iterable<string>;
  /** Printed with `--json` instead of the facts. */
  readonly json?: Iterable<string>;
}
