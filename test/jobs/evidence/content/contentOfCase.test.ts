import { contentOfCase } from "../../../../src/jobs/evidence/content/contentOfCase";
import { readContent } from "../../../../src/jobs/evidence/content/readContent";
import { reportOf } from "../../../../src/jobs/report/reportOf";
import { Outcomes } from "../../../../src/jobs/revocation/Outcomes";
import { describeToken } from "../../../../src/jobs/revocation/plan/describeToken";
import type { RevocationProgress } from "../../../../src/jobs/revocation/RevocationProgress";
import { aToken, anOwner, fabrikamId, inDays, now } from "../../../tokens/builders";
import { anEntry } from "../../audit/anEntry";
import { head } from "../../report/aReport";
import { aReading } from "./aReading";
import { caseSentences as words } from "./sentences";
import { finish } from "../../../../src/tokens/steps/finish";

const owner = anOwner();
const token = { ...aToken(), ownerDescriptor: owner.descriptor };
const { authorizationId } = token;
const steps = {
  ...{ find: "Find", revoke: "Revoke", sessions: "Sessions", owner: "Tell" },
  ...{ replace: "Replace", search: "Search", report: "Report" },
};
const incident = { authorizationId, openedAt: now, foundBy: "hash", hashEnd: "x9Z=", steps: {} } as const;

const contentOf = (given: Partial<Parameters<typeof contentOfCase>[0]> = {}) =>
  contentOfCase({
    ...{ incident, token, owner, status: "active", run: undefined, audit: undefined, steps, words },
    reporter: {
      user: { id: "me", displayName: "Ines Calder" },
      organization: { id: fabrikamId, name: "fabrikam" },
    },
    closedAt: inDays(1),
    ...given,
  });

/** A revocation of this token that ended so. */
function aRun(progress: RevocationProgress, at = inDays(0.1)) {
  const outcomes = new Outcomes();
  outcomes.record({ authorizationIds: [authorizationId], progress, at });
  return reportOf(head, { tokens: [describeToken(token, owner)] }, outcomes);
}

const revoked = { ...token, isRevoked: true };

test("says what, when, who, where and why, and how the token was found", () => {
  expect(contentOf()).toMatchObject({
    ...{ kind: "incident", subject: "build agent of Norma Fabrik", reason: "leaked by hash x9Z=" },
    ...{ openedAt: now.toISOString(), closedAt: inDays(1).toISOString() },
    ...{ organization: { id: fabrikamId, name: "fabrikam" }, by: { displayName: "Ines Calder", id: "me" } },
    audit: null,
  });
  const other = { ...incident, hashEnd: undefined };
  expect(contentOf({ incident: { ...other, foundBy: "asked" } }).reason).toBe("leaked asked");
  expect(contentOf({ incident: { ...other, foundBy: "list" } }).reason).toBe("leaked in the list");
});

test("has the token as it was when the case was opened", () => {
  expect(contentOf().before).toEqual([
    {
      ...{ authorizationId, name: "build agent", scopes: ["vso.code"], reach: "these", status: "active" },
      owner: { descriptor: owner.descriptor, displayName: "Norma Fabrik" },
      ...{ validFrom: inDays(-30).toISOString(), validTo: inDays(60).toISOString() },
    },
  ]);
});

test("a token that was revoked here was active before and is gone after, with the moment and the reason", () => {
  const content = contentOf({ token: revoked, status: "revoked", run: aRun({ state: "gone" }) });
  const at = inDays(0.1).toISOString();
  expect(content.before).toMatchObject([{ status: "active" }]);
  expect(content.after).toEqual([{ authorizationId, outcome: "gone", at }]);
  expect(content.steps[1]).toEqual({ step: "Revoke", doneAt: at });
  expect(content.reason).toBe("leaked by hash x9Z= because Too old");
  expect(content.unknown).toEqual(["who read it", "sessions", "marked"]);
});

test("a token that was gone before its case was opened was revoked before, too", () => {
  const run = aRun({ state: "gone" }, inDays(-1));
  expect(contentOf({ token: revoked, status: "revoked", run }).before).toMatchObject([{ status: "revoked" }]);
});

test("a token that was revoked by nobody knows whom is gone, and what is not known of it is said", () => {
  const content = contentOf({ token: revoked, status: "revoked" });
  expect(content.before[0]).not.toHaveProperty("status");
  expect(content.after).toEqual([{ authorizationId, outcome: "gone" }]);
  expect(content.unknown[0]).toBe("revoked earlier");
  expect(content.steps.map(({ step }) => step)).not.toContain("Revoke");
});

const failed = { kind: "offline" } as const;

test.each<[RevocationProgress, object]>([
  [{ state: "planned" }, { outcome: "open" }],
  [{ state: "sent" }, { outcome: "open" }],
  [{ state: "accepted" }, { outcome: "open" }],
  [{ state: "stillListed" }, { outcome: "stillListed" }],
  [
    { state: "refused", why: failed },
    { outcome: "refused", why: "why: offline" },
  ],
  [
    { state: "unknown", why: failed },
    { outcome: "unknown", why: "why: offline" },
  ],
])("a revocation that came as far as %j is told so, and its step is not done", (progress, expected) => {
  const { after, steps: done } = contentOf({ run: aRun(progress) });
  expect(after).toMatchObject([{ authorizationId, ...expected }]);
  expect(done[1]).toEqual({ step: "Revoke" });
});

test("a token that nobody revoked is open while it can be revoked, and nothing became of one that has expired", () => {
  expect(contentOf().after).toEqual([{ authorizationId, outcome: "open" }]);
  expect(contentOf({ status: "stopped" }).after).toEqual([{ authorizationId, outcome: "open" }]);
  const expired = contentOf({ token: { ...token, validTo: inDays(-1) }, status: "expired" });
  expect(expired.before).toMatchObject([{ status: "expired" }]);
  expect(expired.after).toEqual([]);
  expect(expired.steps.map(({ step }) => step)).not.toContain("Revoke");
});

test("a revocation of other tokens says nothing of this one", () => {
  const run = { ...aRun({ state: "gone" }), lines: [] };
  expect(contentOf({ run })).toMatchObject({
    after: [{ outcome: "open" }],
    reason: "leaked by hash x9Z=",
  });
});

test("each step of the desk is named with when it was marked, and the sealing itself is none", () => {
  const marked = { owner: inDays(0.5), evidence: inDays(0.6) };
  expect(contentOf({ incident: { ...incident, steps: marked } }).steps).toEqual([
    { step: "Find", doneAt: now.toISOString() },
    { step: "Revoke" },
    { step: "Sessions" },
    { step: "Tell", doneAt: inDays(0.5).toISOString() },
    { step: "Replace" },
    { step: "Search" },
    { step: "Report" },
  ]);
});

test("a token without a name, and one for all organizations, are called that", () => {
  const unnamed = { ...token, name: "", reach: { kind: "all" } } as const;
  expect(contentOf({ token: unnamed })).toMatchObject({
    subject: "no name of Norma Fabrik",
    before: [{ reach: "all" }],
  });
});

test("it can be sealed as it is, with what the audit log saw", () => {
  const audit = aReading([anEntry({ authorizationId, at: inDays(-1) })]);
  const content = contentOf({ audit });
  expect(content.audit).toMatchObject({ actions: [{ authorizationId, count: 1 }] });
  expect(content.unknown).toContain("blind");
  expect(finish(readContent(content))).toEqual(content);
});
