import { History } from "../../../jobs/history/History";
import { recordRun } from "../../../jobs/history/recordRun";
import { settleRun } from "../../../jobs/history/settleRun";

/** What writes the history, in one file that most visits do not need. */
export const historyParts = { History, recordRun, settleRun };
