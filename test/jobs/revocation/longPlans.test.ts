import { writeRun } from "../../../src/jobs/history/writeRun";
import { keptJobs } from "../../../src/jobs/journal/keptJobs";
import { LiveReport } from "../../../src/jobs/report/LiveReport";
import { findLeft } from "../../../src/jobs/revocation/continued/findLeft";
import { groupPlanned } from "../../../src/jobs/revocation/groupPlanned";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { describeId } from "../../../src/jobs/revocation/plan/describeToken";
import type { DescribedToken } from "../../../src/jobs/revocation/plan/RevocationPlan";
import { planPayload, revocationReader } from "../../../src/jobs/revocation/run/revocationReader";
import { asItStands } from "../../../src/jobs/revocation/run/unfinishedRevocation";
import { stretchLength } from "../../../src/tokens/steps/inStretches";
import { finish } from "../../../src/tokens/steps/finish";
import type { Steps } from "../../../src/tokens/steps/Steps";
import { longestStretch } from "../../tokens/steps/longestStretch";
import { noon } from "../journal/aJournal";
import { head } from "../report/aReport";
import { id } from "../scan/aTable";
import { keptRevocations } from "./run/keptRevocations";

const length = 4 * stretchLength;
let looks = 0;

/** Each token counts how often its id is looked at. */
const tokens: readonly DescribedToken[] = Array.from({ length }, (_, place) => {
  const descriptor = `aad.${Math.floor(place / 3)}`;
  const token = describeId(id(place), { descriptor, displayName: "" });
  return {
    ...token,
    get authorizationId() {
      looks++;
      return token.authorizationId;
    },
  };
});

const report = () => new LiveReport(head, { tokens }, new Outcomes());
const nobody = { lists: new Map(), unread: new Map(), at: noon };

test.each<[string, () => Steps<unknown>]>([
  ["writing it for the journal", () => planPayload(tokens)],
  ["the first report", () => report().update()],
  ["what is left of it", () => findLeft({ tokens, events: [] }, nobody, undefined)],
])("of a plan of thousands, %s looks at two stretches of tokens at most between two pauses", (_, work) => {
  looks = 0;
  const { longest } = longestStretch(work(), () => looks);
  expect(looks).toBeGreaterThanOrEqual(length);
  expect(longest).toBeLessThanOrEqual(2 * stretchLength);
});

/** The pauses of some work, which come after a stretch of tokens each. */
function pausesOf(work: Steps<unknown>): number {
  let pauses = 0;
  while (!work.next().done) pauses++;
  return pauses;
}

test("putting its owners' tokens together, reading it back and counting what is done have pauses, too", () => {
  const payload = planPayload(tokens);
  let written = payload.next();
  while (!written.done) written = payload.next();
  const begin = { part: "begin", job: "j", jobKind: revocationReader.jobKind, at: 0 };
  const entries = [{ ...begin, actorId: "me", organizationId: "o", payload: written.value }];
  const [job] = keptRevocations(entries);
  if (!job) throw new Error("The plan did not come back.");
  expect(pausesOf(groupPlanned(tokens))).toBe(3);
  expect(pausesOf(keptJobs(entries, revocationReader))).toBe(4);
  expect(pausesOf(asItStands(job))).toBe(3);
});

test("its documents in the history are measured 50 lines at a time", () => {
  const { lines } = finish(report().update());
  expect(pausesOf(writeRun({ ...head, lines }))).toBe(Math.floor(lines.length / 50));
});
