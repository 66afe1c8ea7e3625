import { longestEvidence } from "../../../jobs/evidence/longestEvidence";
import { readEvidence } from "../../../jobs/evidence/readEvidence";
import type { EvidenceVerdict } from "../../../jobs/evidence/verifyEvidence";
import { finish } from "../../../tokens/steps/finish";
import type { CommandResult, Facts } from "../../CommandResult";
import { exitCodes } from "../../exitCodes";
import { readTextFile } from "../../files/readTextFile";
import type { CommandSpec } from "../CommandSpec";
import { words } from "./words";

/** Checks sealed reports, offline. */
export const verifyCommand: CommandSpec = {
  declare: (program) =>
    program
      .command("verify")
      .description(words.what)
      .argument("<file>", words.file)
      .option("--previous <file>", words.previous)
      .addHelpText("after", words.examples),
  async work(options, _around, [path = ""]) {
    const text = await readTextFile(path, longestEvidence);
    const previous = options.text("previous");
    const before = previous === undefined ? undefined : await readTextFile(previous, longestEvidence);
    return resultOf(finish(readEvidence(text, before)), before !== undefined);
  },
};

function resultOf(verdict: EvidenceVerdict, isFollowing: boolean): CommandResult {
  const isIntact = verdict.kind === "intact";
  const known: Facts =
    "evidence" in verdict
      ? {
          number: verdict.evidence.number,
          hash: verdict.evidence.hash,
          previous: verdict.evidence.previous ?? "",
        }
      : {};
  return {
    exitCode: isIntact ? exitCodes.done : exitCodes.refused,
    facts: { verdict: verdict.kind, ...known },
    files: [],
    text: [`${words.verdict(verdict)}${isIntact && isFollowing ? ` ${words.isNext}` : ""}\n`],
  };
}
