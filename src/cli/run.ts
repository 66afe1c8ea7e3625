import { Command, CommanderError } from "commander";

import type { CommandResult } from "./CommandResult";
import { CommandError } from "./CommandError";
import { commands } from "./commands/commands";
import { exitCodes, type ExitCode } from "./exitCodes";
import { harmlessInLog, harmlessJson } from "./harmlessInLog";
import { harmlessNarrator } from "./harmlessNarrator";
import { Options } from "./Options";
import type { Surroundings } from "./Surroundings";
import { version } from "./version";
import { withheld } from "./withheld";

/**
 * Runs one command line, without the name of the program in front. Says everything through the surroundings, ends
 * no process, and never rejects.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<CommandResult> {
  const around = { ...surroundings, narrator: harmlessNarrator(surroundings.narrator) };
  const program = new Command("pat-steward")
    .description("Finds, reports and revokes the personal access tokens of an Azure DevOps organization.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: around.output,
      writeErr: (text) => around.narrator.error(withheld(text.trimEnd())),
    });
  let result: CommandResult = { exitCode: exitCodes.done, facts: {}, files: [] };
  for (const { declare, work } of commands) {
    const command = declare(program).option("--json", "print the results as JSON");
    command.action(async () => {
      const options = new Options(command.opts());
      result = await work(options, around, command.args);
      print(result, options.flag("json"), around);
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return result;
  } catch (error) {
    return { exitCode: failed(error, around), facts: {}, files: [] };
  } finally {
    around.narrator.end();
  }
}

function print(
  { text, json, facts }: CommandResult,
  asJson: boolean,
  { output, narrator }: Surroundings,
): void {
  narrator.end();
  if (!asJson) for (const part of text ?? []) output(harmlessInLog(part));
  else for (const part of json ?? [`${JSON.stringify(facts)}\n`]) output(harmlessJson(part));
}

function failed(error: unknown, { narrator, signal }: Surroundings): ExitCode {
  // Help was asked for, or an argument is unknown: the parser has said so.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (signal.aborted) {
    narrator.error("Stopped.");
    return exitCodes.stopped;
  }
  if (error instanceof CommandError) {
    narrator.error(error.message);
    return error.exitCode;
  }
  narrator.error("This is an error in pat-steward. Nothing more was sent.");
  // The stack names places in this program; the message may hold what the service sent.
  if (error instanceof Error) for (const line of placesOf(error)) narrator.error(line);
  return exitCodes.failed;
}

function placesOf({ stack = "" }: Error): readonly string[] {
  return stack.split("\n").filter((line) => /^\s+at /.test(line));
}
