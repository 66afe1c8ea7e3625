import { reportOf } from "../../../src/jobs/report/reportOf";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { describeRow } from "../../../src/jobs/revocation/plan/describeToken";
import { inDays } from "../../tokens/builders";
import { ada, aTable, id } from "../scan/aTable";
import { aReport, head } from "./aReport";

test("says what became of each token, when, and why", () => {
  expect(aReport().lines).toMatchObject([
    {
      tokenName: "token 1",
      ownerName: "Ada",
      state: "gone",
      sentAt: inDays(1),
      acceptedAt: inDays(2),
      stateAt: inDays(3),
    },
    { state: "stillListed", acceptedAt: inDays(2), stateAt: inDays(4) },
    { state: "refused", why: { kind: "refused", status: 400 }, acceptedAt: undefined, stateAt: inDays(5) },
  ]);
});

test("a token to which nothing has happened is planned, without a time", () => {
  const tokens = [describeRow(aTable([ada, { number: 1 }]), 0)];
  expect(reportOf(head, { tokens }, new Outcomes()).lines).toMatchObject([
    { authorizationId: id(1), state: "planned", sentAt: undefined, stateAt: undefined },
  ]);
});

test("a name, reason or search that looks like a token is withheld", () => {
  const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
  const tokens = [describeRow(aTable([ada, { number: 1, name: secret }]), 0)];
  const hostile = { ...head, reason: `leaked ${secret}`, filter: { q: secret } };
  expect(JSON.stringify(reportOf(hostile, { tokens }, new Outcomes()))).not.toContain(secret);
});
