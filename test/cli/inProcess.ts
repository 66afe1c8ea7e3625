import { run } from "../../src/cli/run";
import type { Surroundings } from "../../src/cli/Surroundings";
import { lineNarrator } from "../../src/cli/terminal/lineNarrator";
import { systemClock } from "../../src/jobs/pace/systemClock";
import type { Ended } from "./aCommandLine";

interface Call extends Partial<Pick<Surroundings, "environment" | "signal" | "clock">> {
  /** Standard input. */
  readonly input?: string | readonly Uint8Array[];
}

/** Runs a command in this process: the same as the built file, but for where it begins. For tables of many calls. */
export async function inProcess(
  args: readonly string[],
  { input = "", environment = {}, signal = new AbortController().signal, clock = systemClock }: Call = {},
): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const bytes = typeof input === "string" ? [Buffer.from(input)] : input;
  const { exitCode } = await run(args, {
    environment,
    input: (async function* () {
      yield* bytes;
    })(),
    output: (text) => out.push(text),
    narrator: lineNarrator((line) => err.push(`${line}\n`), clock.monotonicMs),
    signal,
    clock,
  });
  return { code: exitCode, out: out.join(""), err: err.join("") };
}
