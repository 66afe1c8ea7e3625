import { hasNoTokens, revocableRows } from "../../../src/jobs/leavers/Leaver";
import { leaversOf } from "../../../src/jobs/leavers/leaversOf";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { anOwner } from "../../tokens/builders";
import { ada, aTable, ben } from "../scan/aTable";

const now = new Date("2026-11-21T10:00:00Z");
const [later, before] = [new Date("2026-12-24T00:00:00Z"), new Date("2026-11-01T00:00:00Z")];
const cleo = anOwner({ descriptor: "aad.cleo", displayName: "Cleo" });

const table = aTable(
  [ada, { number: 1, validTo: later }, { number: 2, validTo: before }],
  [ben, { number: 3, validTo: later }, { number: 4, validTo: later }, { number: 5, isRevoked: true }],
);

const scanned = (...owners: Owner[]) => ({
  table,
  read: new Set(owners.map(({ descriptor }) => descriptor)),
  beganAt: now,
});

test("everyone has their own tokens by what has become of them, and those with most to revoke come first", () => {
  const leavers = leaversOf([ada, cleo, ben], scanned(ada, ben, cleo), [], now);
  expect(leavers.map(({ owner }) => owner.displayName)).toEqual(["Ben", "Ada", "Cleo"]);
  expect(leavers.map(({ rows }) => rows)).toEqual([
    { active: [2, 3], expired: [], stopped: [], revoked: [4] },
    { active: [0], expired: [1], stopped: [], revoked: [] },
    { active: [], expired: [], stopped: [], revoked: [] },
  ]);
  expect(leavers.map(revocableRows)).toEqual([[2, 3], [0], []]);
});

test("tokens of people who were not chosen are left alone", () => {
  const [only] = leaversOf([ada], scanned(ada, ben), [], now);
  expect(only?.rows.active).toEqual([0]);
});

test("only somebody whose whole list was read has no tokens", () => {
  const all = { ...scanned(cleo, ben), partlyRead: new Set(["aad.dora"]) };
  const dora = anOwner({ descriptor: "aad.dora" });
  const eve = anOwner({ descriptor: "aad.eve" });
  const failed = [{ owner: eve, why: { kind: "forbidden" as const } }];
  const leavers = leaversOf(
    [cleo, dora, eve],
    { ...all, read: new Set([...all.read, "aad.dora"]) },
    failed,
    now,
  );
  expect(leavers.map(({ reading }) => reading)).toEqual([
    { kind: "read" },
    { kind: "partlyRead" },
    { kind: "failed", failure: { kind: "forbidden" } },
  ]);
  expect(leavers.map(hasNoTokens)).toEqual([true, false, false]);
});

test("without a scan, nobody was read", () => {
  expect(leaversOf([ada], undefined, [], now)).toMatchObject([{ reading: { kind: "notRead" } }]);
});
