import { contentOfReport } from "../../../../src/jobs/evidence/content/contentOfReport";
import { readContent } from "../../../../src/jobs/evidence/content/readContent";
import type { ReportLine } from "../../../../src/jobs/report/RevocationReport";
import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import type { RevocationState } from "../../../../src/jobs/revocation/RevocationProgress";
import { globalTokensStop } from "../../../../src/tokens/token/globalRetirement";
import { inDays, now } from "../../../tokens/builders";
import { anEntry } from "../../audit/anEntry";
import { head } from "../../report/aReport";
import { id } from "../../scan/aTable";
import { aReading } from "./aReading";
import { reportSentences as words } from "./sentences";
import { sealed, verified } from "../evidenceOf";
import { finish } from "../../../../src/tokens/steps/finish";

function aLine(number: number, state: RevocationState, more: Partial<ReportLine> = {}): ReportLine {
  return {
    ...{ authorizationId: id(number), tokenName: `token ${number}`, scopes: ["vso.code"] },
    ...{ owner: "aad.ada", ownerName: "Ada", ownerMail: "ada@x.example" },
    ...{ validTo: inDays(60), effectiveExpiry: inDays(60), state, why: undefined },
    ...{ sentAt: undefined, acceptedAt: undefined, stateAt: inDays(1), wasProtected: false },
    ...more,
  };
}

const contentOf = (
  lines: readonly ReportLine[],
  given: Partial<Parameters<typeof contentOfReport>[0]> = {},
) => finish(contentOfReport({ report: { ...head, lines }, closedAt: inDays(2), words, ...given }));

const refused = { kind: "refused", status: 400 } as const;
const everything = [
  aLine(1, "gone"),
  aLine(2, "planned", { stateAt: undefined }),
  aLine(3, "sent"),
  aLine(4, "accepted"),
  aLine(5, "unknown", { why: { kind: "offline" }, owner: "aad.ben", ownerName: "Ben" }),
  aLine(6, "stillListed"),
  aLine(7, "refused", { why: refused }),
];

test("says what, when, who, where and why", () => {
  expect(contentOf(everything)).toMatchObject({
    ...{ kind: "revocation", reason: "Too old", subject: "7 of 2", audit: null, steps: [] },
    ...{ openedAt: now.toISOString(), closedAt: inDays(2).toISOString() },
    organization: { id: "o", name: "fabrikam" },
    by: { displayName: "Ines Calder", id: "an id" },
  });
});

test("says of every outcome what it is, since when and why, and what needs somebody first", () => {
  const at = inDays(1).toISOString();
  expect(contentOf(everything).after).toEqual([
    { authorizationId: id(7), outcome: "refused", at, why: "why: refused" },
    { authorizationId: id(6), outcome: "stillListed", at },
    { authorizationId: id(5), outcome: "unknown", at, why: "why: offline" },
    { authorizationId: id(2), outcome: "open" },
    { authorizationId: id(3), outcome: "open", at },
    { authorizationId: id(4), outcome: "open", at },
    { authorizationId: id(1), outcome: "gone", at },
  ]);
});

test("names what is not known, and how many tokens it is about", () => {
  const always = ["sessions", "origin"];
  expect(contentOf([aLine(1, "gone")]).unknown).toEqual(always);
  expect(contentOf(everything, { missing: 3 }).unknown).toEqual([
    ...["not known: 1", "still listed: 1", "open: 3", "missing: 3"],
    ...always,
  ]);
});

test.each<[string, Partial<ReportLine>, object]>([
  ["ends before the retirement", { validTo: inDays(5), effectiveExpiry: inDays(5) }, { status: "active" }],
  ["outlives it", {}, { status: "active", reach: "these" }],
  ["is ended by it", { effectiveExpiry: globalTokensStop }, { status: "active", reach: "all" }],
  ["has no known end", { validTo: undefined, effectiveExpiry: undefined }, {}],
  ["had ended", { validTo: inDays(-1), effectiveExpiry: inDays(-1) }, { status: "expired" }],
])("says of a token that %s only what its line tells", (_, differences, expected) => {
  const [token] = contentOf([aLine(1, "gone", differences)]).before;
  const { authorizationId, name, owner, scopes, validTo, ...rest } = token ?? {};
  expect({ authorizationId, name, owner, scopes }).toEqual({
    ...{ authorizationId: id(1), name: "token 1", scopes: ["vso.code"] },
    owner: { descriptor: "aad.ada", displayName: "Ada" },
  });
  expect(validTo).toBe(aLine(1, "gone", differences).validTo?.toISOString());
  expect(rest).toEqual(expected);
});

test("a token for all organizations that the retirement had ended is called stopped", () => {
  const startedAt = inDays(1, globalTokensStop);
  const report = { ...head, startedAt, lines: [aLine(1, "gone", { effectiveExpiry: globalTokensStop })] };
  expect(finish(contentOfReport({ report, closedAt: startedAt, words })).before).toMatchObject([
    { status: "stopped", reach: "all" },
  ]);
});

test("tokens of a journal, of which only ids are known, are counted as such", () => {
  const line = { ...aLine(1, "gone"), ...describeId(id(1), { descriptor: "aad.ada" }) };
  const { before, unknown } = contentOf([line]);
  expect(before).toEqual([
    { authorizationId: id(1), name: "", scopes: [], owner: { descriptor: "aad.ada", displayName: "" } },
  ]);
  expect(unknown).toContain("only ids: 1");
});

test("that protected tokens were included, and that a run was continued, are steps of it", () => {
  const lines = [aLine(1, "gone", { wasProtected: true }), aLine(2, "gone")];
  const { steps } = contentOf(lines, { report: { ...head, lines, isContinued: true } });
  const doneAt = now.toISOString();
  expect(steps).toEqual([
    { step: "continued", doneAt },
    { step: "protected: 1", doneAt },
  ]);
});

test("what the audit log saw is in it once the log was read", () => {
  const audit = aReading([anEntry({ authorizationId: id(1), at: inDays(-1) })]);
  const content = contentOf([aLine(1, "gone")], { audit });
  expect(content.audit).toMatchObject({ isWhole: true, actions: [{ authorizationId: id(1), count: 1 }] });
  expect(content.unknown).toContain("blind");
});

test("it can be sealed as it is, and is intact", () => {
  const content = contentOf(everything, { audit: aReading([anEntry({ authorizationId: id(1) })]) });
  expect(finish(readContent(content))).toEqual(content);
  expect(verified(sealed(content, undefined)).kind).toBe("intact");
});

test("a revocation of nothing is a report too", () => {
  expect(contentOf([])).toMatchObject({ subject: "0 of 0", before: [], after: [] });
});
