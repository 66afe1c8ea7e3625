import type { ExitCode } from "./exitCodes";

/** Ends a command. The message says what happened and what to do next, and never holds a secret. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}
