import { compareScans, type Comparing } from "../../../src/jobs/kept-scan/compareScans";
import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
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

const atOnce: Comparing = { wait: () => Promise.resolve() };

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
    const changes = await compareScans(kept(before), kept(after), atOnce);
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
    expect(await compareScans(kept(before), kept(after, ["aad.ada"]), atOnce)).toMatchObject({
      gone: new Uint32Array(),
      ownersNotCompared: 1,
    });
    expect(await compareScans(kept(after, ["aad.ada"]), kept(before), atOnce)).toMatchObject({
      added: new Uint32Array(),
      ownersNotCompared: 1,
    });
  });

  test("says nothing about someone whose list had rows that could not be read, in either scan", async () => {
    const after = aTable([ada, { number: 1 }, { number: 2 }]);
    const partly = { partlyRead: new Set(["aad.ben"]) };
    expect(await compareScans(kept(before), { ...kept(after), ...partly }, atOnce)).toMatchObject({
      gone: new Uint32Array(),
      ownersNotCompared: 1,
    });
    expect(await compareScans({ ...kept(after), ...partly }, kept(before), atOnce)).toMatchObject({
      added: new Uint32Array(),
      ownersNotCompared: 1,
    });
  });

  test("notices that someone who is still there has no tokens left", async () => {
    const after = aTable([ada, { number: 1 }, { number: 2 }]);
    expect(idsOf(before, (await compareScans(kept(before), kept(after), atOnce)).gone)).toEqual([id(3)]);
  });

  test("does not call an expired token gone", async () => {
    const after = aTable([ada, { number: 1, validTo: inDays(-1) }, { number: 2 }], [ben, { number: 3 }]);
    expect((await compareScans(kept(before), kept(after), atOnce)).gone).toHaveLength(0);
  });

  test("shows an owner under the latest known name", async () => {
    const renamed = { ...ada, displayName: "Ada L." };
    const { perOwner } = await compareScans(
      kept(before),
      kept(aTable([renamed, { number: 9 }], [ben, { number: 3 }])),
      atOnce,
    );
    expect(perOwner).toEqual([{ owner: renamed, added: 1, gone: 2 }]);
  });
});

describe("comparing many tokens", () => {
  const numbers = (from: number) => Array.from({ length: 1_000 }, (_, index) => ({ number: from + index }));
  const many = [aTable([ada, ...numbers(0)]), aTable([ada, ...numbers(500)])] as const;

  test("builds no text and no object for any token", async () => {
    const made = [jest.spyOn(GuidColumn.prototype, "at"), jest.spyOn(TokenColumns.prototype, "tokenAt")];
    const changes = await compareScans(kept(many[0]), kept(many[1]), atOnce);
    expect([changes.added.length, changes.gone.length]).toEqual([500, 500]);
    made.forEach((spy) => expect(spy).not.toHaveBeenCalled());
  });

  test("yields to the page after each slice of rows, twice over both tables", async () => {
    const wait = jest.fn(() => Promise.resolve());
    await compareScans(kept(many[0]), kept(many[1]), { wait, rowsAtOnce: 250 });
    expect(wait).toHaveBeenCalledTimes(2 * (4 + 4));
  });

  test("stops before the next slice once it is no longer wanted", async () => {
    const stop = new AbortController();
    const wait = jest.fn(() => Promise.resolve(stop.abort()));
    const comparing = compareScans(kept(many[0]), kept(many[1]), {
      wait,
      signal: stop.signal,
      rowsAtOnce: 250,
    });
    await expect(comparing).rejects.toBe(stop.signal.reason);
    expect(wait).toHaveBeenCalledTimes(1);
  });
});
