import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import type { LiveScan } from "../../../jobs/scan/session/LiveScan";
import { shownText } from "../../../tokens/naming/shownText";
import { ownerLabel } from "../../../tokens/organization/ownerLabel";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { CommandResult } from "../../CommandResult";
import { exitCodeOf, explainFailure } from "../../connection/explainFailure";
import { exitCodes, type ExitCode } from "../../exitCodes";
import type { Narrator } from "../../Narrator";
import { words } from "./words";

interface Ended {
  readonly path: string;
  readonly written: ScanFileContent;
  readonly isWritten: boolean;
  readonly last: LiveScan | undefined;
  readonly isStopped: boolean;
  readonly who: Owner;
}

/** So many people are named in the log; the file names all. */
const mostNamed = 10;

/** What the scan found, who could not be read and why, and how to go on. */
export function endOfScan(
  { path, written, isWritten, last, isStopped, who }: Ended,
  narrator: Narrator,
): CommandResult {
  const { scan, failed } = written;
  const why = last?.progress.why;
  for (const { owner, why: reason } of failed.slice(0, mostNamed))
    narrator.warn(
      words.failedOne(shownText(ownerLabel(owner)), explainFailure(reason, "person", who.displayName)),
    );
  if (failed.length > mostNamed) narrator.warn(words.failedMore(failed.length - mostNamed));
  if (last?.signInsFailed) {
    const explained = explainFailure(last.signInsFailed, "signIns", who.displayName);
    narrator.warn(`${words.signInsMissing} ${explained}`);
  }
  const isDone = last?.progress.state === "done";
  if (!isDone) {
    const ended = isStopped ? words.stopped : words.paused;
    const explained = why
      ? ` ${explainFailure(why, last.progress.isUserListFailure ? "people" : "tokens", who.displayName)}`
      : "";
    narrator.error(`${ended}${explained} ${isWritten ? words.goOnWith(path) : words.nobodyRead}`);
  }
  return {
    exitCode: exitCode(),
    facts: {
      peopleRead: scan.read.size,
      peopleFailed: failed.length,
      tokensFound: scan.table.length,
      isComplete: scan.isComplete,
    },
    files: isWritten ? [{ path, kind: "scan" }] : [],
    text: isWritten ? [`${words.done(scan.read.size, scan.table.length, path)}\n`] : [],
  };

  function exitCode(): ExitCode {
    if (isDone) return failed.length > 0 ? exitCodes.partly : exitCodes.done;
    if (isStopped) return exitCodes.stopped;
    return scan.read.size > 0 || !why ? exitCodes.partly : exitCodeOf(why);
  }
}
