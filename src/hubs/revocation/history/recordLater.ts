import type { HistoryData } from "../../../jobs/history/HistoryData";
import type { recordRun } from "../../../jobs/history/recordRun";
import type { RunRecorder } from "../../../jobs/revocation/run/RevocationEnvironment";

export const loadHistory = () =>
  import(/* webpackChunkName: "revocation" */ "./historyParts").then(({ historyParts }) => historyParts);

/** Records a bulk revocation. The code comes with the first run. */
export function recordLater(
  data: HistoryData,
  job: Parameters<typeof recordRun>[1],
  recording: Parameters<typeof recordRun>[2],
): RunRecorder {
  let loading: Promise<RunRecorder> | undefined;
  const tell = (what: (recorder: RunRecorder) => void | Promise<void>) => {
    loading ??= loadHistory().then(({ History, recordRun: record }) =>
      record(new History(data, "bulk"), job, recording),
    );
    return loading.then(what, () => recording.onWritten(false));
  };
  return {
    begun: () => void tell((recorder) => recorder.begun()),
    over: (how) => tell((recorder) => recorder.over(how)),
  };
}
