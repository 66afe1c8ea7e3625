import { countOutcomes } from "../../../jobs/report/OutcomeKind";
import { reportToCsv } from "../../../jobs/report/reportToCsv";
import { reportToJson } from "../../../jobs/report/reportToJson";
import type { RevocationReport } from "../../../jobs/report/RevocationReport";
import type { RevocationRunState } from "../../../jobs/revocation/run/runRevocation";
import { CommandError } from "../../CommandError";
import type { CommandResult, WrittenFile } from "../../CommandResult";
import { explainFailure } from "../../connection/explainFailure";
import { exitCodes, type ExitCode } from "../../exitCodes";
import { writeWhole } from "../../files/writeWhole";
import type { Narrator } from "../../Narrator";
import type { Options } from "../../Options";
import { words } from "./words";

interface Ended {
  readonly report: RevocationReport;
  readonly last: RevocationRunState | undefined;
  readonly isStopped: boolean;
  readonly protectedCount: number;
  readonly options: Options;
  readonly who: string;
}

/** What became of the tokens, and the reports. A report that cannot be written hides nothing of it. */
export async function endOfRun(ended: Ended, narrator: Narrator): Promise<CommandResult> {
  const { report, last, isStopped, protectedCount, options, who } = ended;
  const { gone, ...others } = countOutcomes(report.lines);
  const open = Object.values(others).reduce((sum, count) => sum + count, 0) - protectedCount;
  for (const [why, count] of whysOf(report, who)) narrator.warn(words.why(why, count));
  if (last?.state === "crashed") narrator.error(words.crashed);
  else if (isStopped) narrator.error(words.stopped);
  const { files, areWhole } = await writeReports(report, options, narrator);
  return {
    exitCode: exitCode(),
    facts: { isSent: true, revoked: gone, notGone: open, protectedLeftOut: protectedCount, ...others },
    files,
    text: [`${words.done(gone)}${open > 0 && !isStopped ? ` ${words.open(open)}` : ""}\n`],
  };

  function exitCode(): ExitCode {
    if (last?.state === "crashed" || !areWhole) return exitCodes.failed;
    if (isStopped) return exitCodes.stopped;
    return open > 0 ? exitCodes.partly : exitCodes.done;
  }
}

/** Each reason once, with the number of its tokens. */
function whysOf(report: RevocationReport, who: string): Map<string, number> {
  const whys = new Map<string, number>();
  for (const { why } of report.lines) {
    if (!why) continue;
    const explained = explainFailure({ ...why, activityId: undefined }, "revoke", who);
    whys.set(explained, (whys.get(explained) ?? 0) + 1);
  }
  return whys;
}

async function writeReports(report: RevocationReport, options: Options, narrator: Narrator) {
  const files: WrittenFile[] = [];
  let areWhole = true;
  for (const [name, write] of [
    ["report", reportToCsv],
    ["reportJson", reportToJson],
  ] as const) {
    const path = options.text(name);
    if (path === undefined) continue;
    try {
      await writeWhole(path, write(report));
      files.push({ path, kind: "report" });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      narrator.error(error.message);
      areWhole = false;
    }
  }
  return { files, areWhole };
}
