import { reportOf } from "../../../src/jobs/report/reportOf";
import { csvColumns } from "../../../src/jobs/report/reportToCsv";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { describeRow } from "../../../src/jobs/revocation/plan/describeToken";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, id } from "../scan/aTable";
import { aReport, head } from "./aReport";
import { csvOf } from "./filesOf";

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

const dirty = "a\u202Eb\u0000c\u200Bd\r\ne";
const clean = "abcd e";

describe("a report contains no hidden characters in", () => {
  const owner = { ...ada, displayName: dirty, mailAddress: dirty };
  const tokens = [describeRow(aTable([owner, { number: 1, name: dirty, scopes: [dirty] }]), 0)];
  const outcomes = new Outcomes();
  const why = { kind: "refused", serverMessage: dirty, activityId: dirty } as const;
  outcomes.record({ authorizationIds: [id(1)], progress: { state: "refused", why }, at: now });
  const names = { byName: dirty, organizationName: dirty };
  const report = reportOf({ ...head, ...names, reason: dirty, filter: { q: dirty } }, { tokens }, outcomes);
  const [line] = report.lines;

  test.each([
    ["the name of the token", line?.tokenName],
    ["its scopes", line?.scopes[0]],
    ["the name of the owner", line?.ownerName],
    ["the email address", line?.ownerMail],
    ["what the service said", line?.why?.serverMessage],
    ["the reference for support", line?.why?.activityId],
    ["the name of the person who revoked", report.byName],
    ["the name of the organization", report.organizationName],
    ["the reason", report.reason],
    ["the filter", report.filter["q"]],
  ])("%s", (_, text) => {
    expect(text).toBe(clean);
  });
});

test("a sentence of the service that repeats a token's value is withheld", () => {
  const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
  const tokens = [describeRow(aTable([ada, { number: 1 }]), 0)];
  const outcomes = new Outcomes();
  const why = { kind: "unexpected", serverMessage: `The name ${secret} is taken.` } as const;
  outcomes.record({ authorizationIds: [id(1)], progress: { state: "unknown", why }, at: now });
  expect(JSON.stringify(reportOf(head, { tokens }, outcomes))).not.toContain(secret);
});

test("a name, a reason or a search that looks like a token's value is withheld", () => {
  const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
  const tokens = [describeRow(aTable([ada, { number: 1, name: secret }]), 0)];
  const hostile = { ...head, reason: `leaked ${secret}`, filter: { q: secret } };
  expect(JSON.stringify(reportOf(hostile, { tokens }, new Outcomes()))).not.toContain(secret);
});

test("says which protected tokens were revoked anyway", () => {
  const tokens = [1, 2].map((number) => describeRow(aTable([ada, { number }]), 0));
  const plan = { tokens, includedProtected: new Set([id(2)]) };
  const report = reportOf(head, plan, new Outcomes());
  expect(report.lines.map(({ wasProtected }) => wasProtected)).toEqual([false, true]);
  expect(
    csvOf(report)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(",")[csvColumns.indexOf("wasProtected")]),
  ).toEqual([...["wasProtected", "false", "true"]]);
});
