import type { HistoryData } from "../../../jobs/history/HistoryData";
import { History } from "../../../jobs/history/History";
import { recordRun } from "../../../jobs/history/recordRun";
import type { RunRecord } from "../../../jobs/history/RunRecord";
import { reportHead, type Reporter } from "../../../jobs/report/reportHead";
import { ownPatience } from "../../../jobs/revocation/Patience";
import { planOwn } from "../../../jobs/revocation/plan/planOwn";
import { runId } from "../../../jobs/revocation/purpose/runId";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Token } from "../../../tokens/token/Token";
import { thisPage } from "../../revocation/thisPage";

/** Where a person's own revocations are written down, and for whom. */
export interface OwnHistory {
  readonly host: Reporter;
  readonly ownData: HistoryData;
}

/** How a person's own tokens are revoked, and written into their history. */
export const ownRevocation = {
  /** `before`: an earlier visit began it, and these tokens are left. */
  makeJob(
    tokens: readonly Token[],
    { host, ownData }: OwnHistory,
    { now, onWritten }: Pick<Parameters<typeof recordRun>[2], "now" | "onWritten">,
    before?: RunRecord,
  ) {
    const startedAt = before?.report.startedAt ?? startOf(now);
    const head = reportHead(host, { reason: "", filter: {}, isContinued: before !== undefined, startedAt });
    const job = new RevocationJob(head, planOwn(tokens));
    const run = before?.summary.id ?? runId(startedAt, thisPage);
    const history = new History(ownData, "own");
    const record = recordRun(history, job, { run, before, now, onWritten });
    return { job, record };
  },
  patience: ownPatience,
};

/** The run itself reports a fault of the clock, so that the history does not have to. */
function startOf(now: () => Date): Date {
  try {
    return now();
  } catch {
    return new Date();
  }
}
