import { recordRun } from "../../../src/jobs/history/recordRun";
import { RevocationJob } from "../../../src/jobs/revocation/run/RevocationJob";
import type { UnfinishedRevocation } from "../../../src/jobs/revocation/run/unfinishedRevocation";
import { now } from "../../tokens/builders";
import { head } from "../report/aReport";
import { allListed, planOf } from "../revocation/run/continued";
import { aHistory, aRun, reportOfRun } from "./aHistory";

/** A continued job over one token that the run did not have, and a history whose first readings fail. */
async function continuedWhile(failures: number) {
  const { history } = aHistory();
  await history.keep(aRun(1, "begun"), reportOfRun());
  const read = history.read.bind(history);
  let left = failures;
  history.read = (run) => (left-- > 0 ? Promise.reject(new Error("The service failed.")) : read(run));
  const tokens = [{ authorizationId: "00000000-0000-4000-8000-00000000000a", owner: "aad.ada" }];
  const cutOff: Partial<UnfinishedRevocation> = { id: "a job", tokens, events: [], begunAt: now };
  const continues = allListed(cutOff as UnfinishedRevocation);
  const job = new RevocationJob({ ...head, isContinued: true }, planOf(tokens), continues);
  const written: boolean[] = [];
  const onWritten = (isWritten: boolean) => void written.push(isWritten);
  const recorder = recordRun(history, job, { run: "run1-a", now: () => now, onWritten });
  return { recorder, written, linesKept: async () => (await read("run1-a"))?.report.lines.length };
}

test("a continued run keeps its earlier lines, also if they could not be read at first", async () => {
  const { recorder, written, linesKept } = await continuedWhile(1);
  recorder.begun();
  await recorder.over("ended");
  expect([written, await linesKept()]).toEqual([[false, true], 4]);
});

test("while the earlier lines cannot be read, nothing is written over them", async () => {
  const { recorder, written, linesKept } = await continuedWhile(2);
  recorder.begun();
  await recorder.over("ended");
  expect([written, await linesKept()]).toEqual([[false, false], 3]);
});
