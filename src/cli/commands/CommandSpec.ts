import type { Command } from "commander";

import type { CommandResult } from "../CommandResult";
import type { Options } from "../Options";
import type { Surroundings } from "../Surroundings";

/** One command: its arguments, and what it does. */
export interface CommandSpec {
  /** Adds it with its options, help and examples. */
  declare(program: Command): Command;
  /**
   * @param files what stands on the command line besides options
   * @throws CommandError
   */
  work(options: Options, around: Surroundings, files: readonly string[]): Promise<CommandResult>;
}
