import { compareScans } from "../../../src/jobs/kept-scan/compareScans";
import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import { stretchLength } from "../../../src/tokens/steps/inStretches";
import { GuidColumn } from "../../../src/tokens/organization/columns/GuidColumn";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, ben, idsOf, id } from "../scan/aTable";

function kept(table: TokenColumns, read: readonly string[] = ["aad.ada", "aad.ben"]): KeptScan {
  return {
    takenAt: now,
    organizationId: "o",
    isEveryone: true,
    isComplete: true,
    table,
    read: new Set(read),
  };
}

const before = aTable(
  [ada, { number: 1 }, { number: 2, reach: { kind: "all" }, validTo: undefined }],
  [ben, { number: 3, name: "", scopes: [] }, { number: 4, isRevoked: true }],
);

afterEach(() => {
  jest.restoreAllMocks();
});

describe("what changed since the last scan", () => {
  test("is new tokens and missing ones, by owner", async () => {
    const after = aTable(
      [ada, { number: 1 }, { number: 5 }, { number: 6 }],
      [ben, { number: 3, isRevoked: true }],
    );
    const changes = await compareScans(kept(before), kept(after));
    expect(idsOf(after, changes.added)).toEqual([id(5), id(6)]);
    expect(idsOf(before, changes.gone)).toEqual([id(2), id(3)]);
    expect(changes.perOwner.map(({ owner, added, gone }) => [owner.displayName, added, gone])).toEqual([
      ["Ada", 2, 1],
      ["Ben", 0, 1],
    ]);
    expect(changes.ownersNotCompared).toBe(0);
  });

  test("says nothing about someone who was not read this time or last time", async () => {
    const after = aTable([ada, { number: 1 }, { number: 2 }]);
    expect(await compareScans(kept(before), kept(after, ["aad.ada"]))).toMatchObject({
      gone: new Uint32Array(),
      ownersNotCompared: 1,
    });
    expect(await compareScans(kept(after, ["aad.ada"]), kept(before))).toMatchObject({
      added: new Uint32Array(),
      ownersNotCompared: 1,
    });
  });

  test("says nothing about someone whose list had rows that could not be read, in either scan", async () => {
    const after = aTable([ada, { number: 1 }, { number: 2 }]);
    const partly = { partlyRead: new Set(["aad.ben"]) };
    expect(await compareScans(kept(before), { ...kept(after), ...partly })).toMatchObject({
      gone: new Uint32Array(),
      ownersNotCompared: 1,
    });
    expect(await compareScans({ ...kept(after), ...partly }, kept(before))).toMatchObject({
      added: new Uint32Array(),
      ownersNotCompared: 1,
    });
  });

  test("notices that someone who is still there has no tokens left", async () => {
    const after = aTable([ada, { number: 1 }, { number: 2 }]);
    expect(idsOf(before, (await compareScans(kept(before), kept(after))).gone)).toEqual([id(3)]);
  });

  test("does not call an expired token gone", async () => {
    const after = aTable([ada, { number: 1, validTo: inDays(-1) }, { number: 2 }], [ben, { number: 3 }]);
    expect((await compareScans(kept(before), kept(after))).gone).toHaveLength(0);
  });

  test("shows an owner under the latest known name", async () => {
    const renamed = { ...ada, displayName: "Ada L." };
    const { perOwner } = await compareScans(
      kept(before),
      kept(aTable([renamed, { number: 9 }], [ben, { number: 3 }])),
    );
    expect(perOwner).toEqual([{ owner: renamed, added: 1, gone: 2 }]);
  });
});

describe("comparing many tokens", () => {
  const numbers = (from: number, length = 1_000) =>
    Array.from({ length }, (_, index) => ({ number: from + index }));
  const many = [aTable([ada, ...numbers(0)]), aTable([ada, ...numbers(500)])] as const;

  test("builds no text and no object for any token", async () => {
    const made = [jest.spyOn(GuidColumn.prototype, "at"), jest.spyOn(TokenColumns.prototype, "tokenAt")];
    const changes = await compareScans(kept(many[0]), kept(many[1]));
    expect([changes.added.length, changes.gone.length]).toEqual([500, 500]);
    made.forEach((spy) => expect(spy).not.toHaveBeenCalled());
  });

  /** A clock by which each look at it is a slice later. */
  const slow = (rest: () => Promise<void>) => {
    let at = 0;
    return { rest, monotonicMs: () => (at += 1_000) };
  };

  test("the page gets its turn after each stretch of rows and of owners, of either table", async () => {
    const rest = jest.fn(() => Promise.resolve());
    const large = [aTable([ada, ...numbers(0, 10_000)]), aTable([ada, ...numbers(5_000, 10_000)])] as const;
    const changes = await compareScans(kept(large[0]), kept(large[1]), slow(rest));
    expect([changes.added.length, changes.gone.length]).toEqual([5_000, 5_000]);
    // A pause between two stretches, in each of four passes, and one before the result is used.
    expect(rest).toHaveBeenCalledTimes(4 * (Math.ceil(10_000 / stretchLength) - 1) + 1);
  });

  test("stops before the next slice once it is no longer wanted", async () => {
    const stop = new AbortController();
    const rest = jest.fn(() => Promise.resolve(stop.abort()));
    const large = kept(aTable([ada, ...numbers(0, 10_000)]));
    const comparing = compareScans(large, large, { ...slow(rest), signal: stop.signal });
    await expect(comparing).rejects.toBe(stop.signal.reason);
    expect(rest).toHaveBeenCalledTimes(1);
  });
});
