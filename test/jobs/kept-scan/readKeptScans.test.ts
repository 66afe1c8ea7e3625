import { readKeptScans } from "../../../src/jobs/kept-scan/readKeptScans";
import type { ScanSlot } from "../../../src/jobs/store/ScanStore";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable } from "../scan/aTable";
import { PageStore } from "../store/PageStore";
import { wholeOf } from "./whole/wholeOf";

const takenAt = { last: inDays(-2), unfinished: inDays(-1) };

function aSnapshot(slot: ScanSlot, organizationId = "fabrikam") {
  const head = { takenAt: takenAt[slot], organizationId, isEveryone: true, isComplete: slot === "last" };
  return wholeOf({ ...head, table: aTable([ada, { number: 1 }]), read: new Set(["aad.ada"]) });
}

async function found(stored: Partial<Record<ScanSlot, unknown>>, failing?: ScanSlot) {
  const store = new PageStore();
  if (stored.last) await store.writeWhole("last", stored.last);
  if (stored.unfinished) await store.writeWhole("unfinished", stored.unfinished);
  const read = store.readScan.bind(store);
  store.readScan = (slot) => (slot === failing ? Promise.reject(new Error("UnknownError")) : read(slot));
  const { last, unfinished } = await readKeptScans(store, "fabrikam", now);
  return [last?.takenAt, unfinished?.takenAt];
}

const [last, unfinished] = [aSnapshot("last"), aSnapshot("unfinished")];

test.each<[string, Partial<Record<ScanSlot, unknown>>, (Date | undefined)[]]>([
  ["nothing", {}, [undefined, undefined]],
  ["both", { last, unfinished }, [takenAt.last, takenAt.unfinished]],
  ["the last only", { last }, [takenAt.last, undefined]],
  ["the unfinished one only", { unfinished }, [undefined, takenAt.unfinished]],
  ["a last one that makes no sense", { last: "x", unfinished }, [undefined, takenAt.unfinished]],
  [
    "an unfinished one of a later version",
    { last, unfinished: { ...unfinished, version: 3 } },
    [takenAt.last, undefined],
  ],
  [
    "one of another organization",
    { last: aSnapshot("last", "contoso"), unfinished },
    [undefined, takenAt.unfinished],
  ],
])("from a store with %s, the valid parts come back", async (_, stored, expected) => {
  expect(await found(stored)).toEqual(expected);
});

test("an unreadable scan does not hide the other one", async () => {
  expect(await found({ last, unfinished }, "last")).toEqual([undefined, takenAt.unfinished]);
  expect(await found({ last, unfinished }, "unfinished")).toEqual([takenAt.last, undefined]);
});

test("where nothing can be kept there is nothing", async () => {
  expect(await readKeptScans(undefined, "fabrikam", now)).toEqual({
    ...{ last: undefined, unfinished: undefined },
    tooOld: [],
  });
});

test.each([
  [89, [], true],
  [90, [], true],
  [91, ["last"], false],
])("a scan kept for %d days is too old: %j", async (days, tooOld, isOffered) => {
  const store = new PageStore();
  await store.writeWhole("last", last);
  const kept = await readKeptScans(store, "fabrikam", inDays(days, takenAt.last));
  expect([kept.tooOld, kept.last !== undefined]).toEqual([tooOld, isOffered]);
});
