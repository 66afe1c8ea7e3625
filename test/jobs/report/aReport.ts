import type { ReportHead } from "../../../src/jobs/report/RevocationReport";
import { reportOf } from "../../../src/jobs/report/reportOf";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { describeRow } from "../../../src/jobs/revocation/plan/describeToken";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, ben, id } from "../scan/aTable";

export const head: ReportHead = {
  byId: "an id",
  byName: "Ines Calder",
  startedAt: now,
  organizationId: "o",
  organizationName: "fabrikam",
  reason: "Too old",
  filter: { age: "365", q: "git & co" },
  isContinued: false,
};

const table = aTable(
  [ada, { number: 1 }, { number: 2, name: "=HYPERLINK(1)" }],
  [ben, { number: 3, name: 'Ben\'s, "own"' }],
);

/** Three tokens: one gone, one still listed, one refused. */
export function aReport(more: Partial<ReportHead> = {}) {
  const outcomes = new Outcomes();
  const ids = [id(1), id(2), id(3)];
  outcomes.record({ authorizationIds: ids, progress: { state: "sent" }, at: inDays(1) });
  outcomes.record({ authorizationIds: [id(1), id(2)], progress: { state: "accepted" }, at: inDays(2) });
  outcomes.record({ authorizationIds: [id(1)], progress: { state: "gone" }, at: inDays(3) });
  outcomes.record({ authorizationIds: [id(2)], progress: { state: "stillListed" }, at: inDays(4) });
  const why = { kind: "refused", status: 400, serverMessage: 'No, "never"', activityId: "a1" } as const;
  const refused = { state: "refused", why } as const;
  outcomes.record({ authorizationIds: [id(3), "a stranger"], progress: refused, at: inDays(5) });
  const tokens = [0, 1, 2].map((row) => describeRow(table, row));
  return reportOf({ ...head, ...more }, { tokens }, outcomes);
}
