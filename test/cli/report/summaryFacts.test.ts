import { summaryFacts } from "../../../src/cli/report/summaryFacts";
import { aTable, ada, ben } from "../../jobs/scan/aTable";
import { inDays, now } from "../../tokens/builders";
import { aReportSource, fourTokens } from "./aReportSource";

test("the facts of a report have stable names and flat values", () => {
  expect(summaryFacts(aReportSource(fourTokens(), { risk: "fullAccess" }))).toEqual({
    organizationId: "5f3c1a52-9d1e-4b7a-8c66-2f0c7a9b1d10",
    organizationName: "fabrikam",
    takenAt: "2026-11-21T09:14:00.000Z",
    isEveryone: true,
    isComplete: true,
    peopleRead: 2,
    peopleFailed: 0,
    peoplePartlyRead: 0,
    tokensFound: 4,
    active: 3,
    expired: 1,
    stopped: 0,
    revoked: 0,
    activeOwners: 2,
    fullAccess: 1,
    allOrganizations: 1,
    highPrivilege: 1,
    longLived: 1,
    unknownScope: 0,
    unknownExpiry: 0,
    expiring7: 1,
    // With the one for all organizations, which ends on December 1.
    expiring30: 3,
    filter: "risk=fullAccess",
    findings: 1,
    owners: 1,
  });
});

test("an earlier scan adds what is new and what is gone", () => {
  const value = {
    added: Uint32Array.of(0, 1),
    gone: Uint32Array.of(3),
    perOwner: [{ owner: ada, added: 2, gone: 1 }],
    ownersNotCompared: 0,
  };
  const source = aReportSource(fourTokens(), {}, { changes: { since: inDays(-7), value } });
  expect(summaryFacts(source)).toMatchObject({ added: 2, gone: 1 });
});

test("who could not be read is counted, and so is who was read in part", () => {
  const source = aReportSource(fourTokens(), {}, { failed: [{ owner: ben, why: { kind: "forbidden" } }] });
  const partly = { ...source, scan: { ...source.scan, isComplete: false, partlyRead: new Set(["aad.ada"]) } };
  expect(summaryFacts(partly)).toMatchObject({ peopleFailed: 1, peoplePartlyRead: 1, isComplete: false });
});

test("after the retirement, tokens for all organizations count as stopped", () => {
  const table = aTable([ada, { number: 1, reach: { kind: "all" }, validTo: inDays(200) }]);
  const facts = summaryFacts({ ...aReportSource(table), now: inDays(20) });
  expect(facts).toMatchObject({ active: 0, allOrganizations: 0, stopped: 1 });
  expect(summaryFacts({ ...aReportSource(table), now })).toMatchObject({
    active: 1,
    allOrganizations: 1,
    stopped: 0,
  });
});
