import { ScanHistory, type SumsDoor } from "../../../src/jobs/scan-history/ScanHistory";
import { mostSums, type ScanSums } from "../../../src/jobs/scan-history/ScanSums";
import { readSums } from "../../../src/jobs/scan-history/readSums";
import { sumsOf } from "../../../src/jobs/scan-history/sumsOf";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { JsonObject } from "../../../src/tokens/json/JsonObject";
import { anOwner, aToken, inDays, now } from "../../tokens/builders";

function sums(differences: Partial<ScanSums> = {}): ScanSums {
  const counts = {
    people: 11,
    notRead: 0,
    active: 52,
    high: 9,
    medium: 20,
    fullAccess: 7,
    allOrganizations: 3,
  };
  return { at: now, ...counts, ...differences };
}

/** One document. `beforeWrite` lets another tab write first. */
function aDoor(beforeWrite: (tries: number) => JsonObject | undefined = () => undefined) {
  let stored: { fields: JsonObject; etag: number } | undefined;
  let tries = 0;
  const door: SumsDoor = {
    getDocument: async () => stored,
    setDocument: async (_collection, _id, fields, etag) => {
      const other = beforeWrite(tries++);
      if (other) stored = { fields: other, etag: (stored?.etag ?? 0) + 1 };
      if (stored?.etag !== etag) return "changedMeanwhile";
      stored = { fields, etag: (etag ?? 0) + 1 };
      return "saved";
    },
  };
  return { door, fields: () => stored?.fields };
}

describe("the history of scans", () => {
  test("is empty at first, and then has one line for each scan, oldest first", async () => {
    const history = new ScanHistory(aDoor().door);
    expect(await history.read()).toEqual([]);
    await history.add(sums({ at: inDays(1) }));
    await history.add(sums({ at: now }));
    expect(await history.read()).toEqual([sums(), sums({ at: inDays(1) })]);
  });

  test("has one line for a scan that ended twice, since those who failed were read again", async () => {
    const history = new ScanHistory(aDoor().door);
    await history.add(sums({ notRead: 3, active: 40 }));
    expect(await history.add(sums())).toEqual([sums()]);
  });

  test("keeps the newest 60, in a document that stays far below 32 KB", async () => {
    const { door, fields } = aDoor();
    const history = new ScanHistory(door);
    const large = { people: 100_000, active: 500_000, high: 400_000, medium: 90_000 };
    for (let day = 0; day < mostSums + 5; day++) await history.add(sums({ at: inDays(day), ...large }));
    const kept = await history.read();
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([60, inDays(5), inDays(64)]);
    expect(JSON.stringify(fields()).length).toBeLessThan(16_000);
  });

  test("keeps what another tab wrote at the same moment", async () => {
    const other = { sums: [{ ...sums({ at: inDays(-1) }), at: inDays(-1).getTime() }] };
    const { door } = aDoor((tries) => (tries === 0 ? other : undefined));
    expect(await new ScanHistory(door).add(sums())).toEqual([sums({ at: inDays(-1) }), sums()]);
  });

  test("gives up where somebody writes all the time", async () => {
    const { door } = aDoor(() => ({ sums: [] }));
    await expect(new ScanHistory(door).add(sums())).rejects.toThrow();
  });

  test.each<[string, JsonObject | undefined]>([
    ["nothing", undefined],
    ["no list", { sums: "many" }],
    ["a number", { sums: [7] }],
    ["a missing count", { sums: [{ at: 1, people: 1 }] }],
    ["a negative count", { sums: [{ ...sums(), at: 1, active: -1 }] }],
    ["text for a count", { sums: [{ ...sums(), at: 1, active: "<b>" }] }],
    ["no date", { sums: [{ ...sums(), at: 9e15 }] }],
  ])("reads %s as no scan", (_, fields) => {
    expect(readSums(fields)).toEqual([]);
  });

  test("takes the sums of what still works from a scan, and says who was not read", () => {
    const state = new ScanState({ kind: "everyone" });
    const tokens = [
      aToken(),
      aToken({ scopes: ["app_token"] }),
      aToken({ reach: { kind: "all" } }),
      aToken({ scopes: ["vso.code_full"] }),
      aToken({ isRevoked: true, scopes: ["app_token"] }),
    ];
    state.add(anOwner(), tokens, now);
    state.wasRead(anOwner().descriptor);
    state.failed.set("aad.other", { owner: anOwner({ descriptor: "aad.other" }), why: { kind: "offline" } });
    expect(sumsOf(state, now)).toEqual({
      at: now,
      people: 1,
      notRead: 1,
      active: 4,
      high: 2,
      medium: 1,
      fullAccess: 1,
      allOrganizations: 1,
    });
  });
});
