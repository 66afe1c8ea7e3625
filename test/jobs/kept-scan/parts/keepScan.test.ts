import { keepScan } from "../../../../src/jobs/kept-scan/parts/keepScan";
import type { KeptScan } from "../../../../src/jobs/kept-scan/KeptScan";
import { readKeptScan } from "../../../../src/jobs/kept-scan/readKeptScan";
import type { ScanStore } from "../../../../src/jobs/store/ScanStore";
import { tableOfSize } from "../../../bench/tableOfSize";
import { inDays, now } from "../../../tokens/builders";
import { ada, aTable, ben, id } from "../../scan/aTable";
import { Lifetime } from "../../store/aBrowser";
import { PageStore } from "../../store/PageStore";

function aScan(table: KeptScan["table"], takenAt = now): KeptScan {
  const read = new Set(table.owners.map(({ descriptor }) => descriptor));
  return { takenAt, organizationId: "o", isEveryone: true, isComplete: true, table, read };
}

/** Lets what was started come as far as it can. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const takenAtIn = async (store: ScanStore) => (await readKeptScan(store, "last"))?.takenAt;

/** Some rows from everywhere, and all names and sign-ins. */
function sampleOf(table: KeptScan["table"]) {
  const rows = Array.from({ length: table.length }, (_, row) => row).filter((row) => row % 997 === 0);
  const owners = table.owners.map((owner) => `${owner.displayName} ${String(owner.lastAccessed)}`).join();
  return [rows.map((row) => table.tokenAt(row)), table.tokenAt(table.length - 1), owners];
}

/** How many parts are written when the scan is kept, and then again after this change. */
async function partsWritten(scan: KeptScan, change: (scan: KeptScan) => KeptScan | void, again = scan) {
  const store = new PageStore();
  await keepScan(store, "last", scan);
  const before = store.writes.parts;
  const changed = change(again) ?? again;
  await keepScan(store, "last", changed);
  const back = await readKeptScan(store, "last");
  if (!back) throw new Error("It cannot be read.");
  expect(sampleOf(back.table)).toEqual(sampleOf(changed.table));
  return [before, store.writes.parts - before];
}

describe("of a scan of 40,000 tokens that is kept again", () => {
  // Owners 4, names 5, scopes and reaches 1 each, people read 1, rows 5, marks 1.
  const all = 18;
  test.each<[string, (scan: KeptScan) => KeptScan | void, number]>([
    ["nothing is written if nothing has changed", () => undefined, 0],
    ["nothing but its date is written if only that has", (scan) => ({ ...scan, takenAt: inDays(1) }), 0],
    [
      "the marks are written when tokens are seen gone",
      ({ table }) => void table.markRevoked([1, 20_000]),
      1,
    ],
    [
      "one list is written when a person's last sign-in is known",
      ({ table }) => table.append({ ...(table.owners[3_000] ?? ada), lastAccessed: now }, []),
      1,
    ],
    [
      "only the ends are written when somebody is added",
      (scan) => {
        scan.table.append(ada, [{ ...scan.table.tokenAt(0), authorizationId: id(1), name: "new" }]);
        return aScan(scan.table);
      },
      5,
    ],
  ])("%s", async (_, change, expected) => {
    const parts = await partsWritten(aScan(tableOfSize(40_000)), change);
    expect(parts).toEqual([all, expected]);
  });

  test("the same holds after the page was reloaded", async () => {
    const store = new PageStore();
    await keepScan(store, "last", aScan(tableOfSize(40_000)));
    const back = await readKeptScan(store, "last");
    back?.table.markRevoked([7]);
    if (back) await keepScan(store, "last", back);
    expect(store.writes.parts).toBe(all + 1);
    expect((await readKeptScan(store, "last"))?.table.revoked.at(7)).toBe(1);
  });

  test("what an unfinished scan has written is not written again when it ends, and takes no room twice", async () => {
    const [store, scan] = [new PageStore(), aScan(tableOfSize(40_000))];
    await keepScan(store, "unfinished", scan);
    await keepScan(store, "last", scan);
    expect([store.writes.parts, store.parts.size]).toEqual([all, all]);
    await store.writeScan("unfinished", undefined);
    expect([store.parts.size, await takenAtIn(store)]).toEqual([all, now]);
  });

  test("names that were withheld do not move others to a wrong row, also after a reload", async () => {
    const store = new PageStore();
    const secrets = ["x7Kp2Lm9Qz4Rt8Vw1Ns6", "y7Kp2Lm9Qz4Rt8Vw1Ns6"];
    const names = [...secrets, "ci", "cd"];
    const table = aTable([ada, ...names.map((name, number) => ({ number, name }))]);
    await keepScan(store, "last", aScan(table));
    const back = await readKeptScan(store, "last");
    if (!back) throw new Error("It cannot be read.");
    back.table.append(ben, [{ ...table.tokenAt(2), authorizationId: id(9), name: "new" }]);
    await keepScan(store, "last", aScan(back.table));
    const again = (await readKeptScan(store, "last"))?.table;
    expect([0, 1, 2, 3, 4].map((row) => again?.tokenAt(row).name)).toEqual(["***", "***", "ci", "cd", "new"]);
  });
});

test("the number of writes grows in step with the tokens", async () => {
  const sizes = [25_000, 50_000, 100_000];
  const writes: number[] = [];
  for (const size of sizes) {
    const store = new PageStore();
    await keepScan(store, "last", aScan(tableOfSize(size)));
    writes.push(store.writes.parts);
    const rows = [...store.parts.values()].filter((part) => Object(part).list === "rows");
    expect(Math.max(...rows.map((part) => Object(part).ownerOf.length))).toBe(8_192);
  }
  const [few = NaN, more = NaN, most = NaN] = writes;
  expect([more <= 2 * few, most <= 2 * more, most]).toEqual([true, true, 42]);
});

test("a scan that goes on while it is kept is kept as it was at the beginning", async () => {
  const [store, scan] = [new PageStore(), aScan(tableOfSize(20_000))];
  const addPart = store.addPart.bind(store);
  let others = 0;
  store.addPart = async (name, part) => {
    await addPart(name, part);
    scan.table.append({ ...ada, descriptor: `aad.new.${others++}` }, [
      { ...scan.table.tokenAt(0), name: `new ${others}`, scopes: [`new.${others}`] },
    ]);
    scan.table.append({ ...(scan.table.owners[0] ?? ada), displayName: "Later" }, []);
  };
  await keepScan(store, "last", scan);
  const back = await readKeptScan(store, "last");
  expect([back?.table.length, back?.table.owners.length, back?.read.size]).toEqual([20_000, 4_000, 4_000]);
  expect(back?.table.ownerAt(0).displayName).toBe("Person 0");
  expect(back?.table.tokenAt(19_999)).toEqual(scan.table.tokenAt(19_999));
  store.addPart = addPart;
  await keepScan(store, "last", scan);
  const later = await readKeptScan(store, "last");
  expect([later?.table.length, later?.table.ownerAt(0).displayName]).toEqual([scan.table.length, "Later"]);
});

describe("a page that is killed while it keeps a scan", () => {
  const before = () => aScan(aTable([ada, { number: 1 }], [ben, { number: 2 }]));
  const after = () => aScan(aTable([ben, { number: 3 }], [ada, { number: 4 }, { number: 5 }]), inDays(1));

  async function stepsOfAll(): Promise<number> {
    const [store, life] = [new PageStore(), new Lifetime()];
    await keepScan(life.over(store), "last", after());
    return life.steps;
  }

  test.each([false, true])(
    "leaves the scan before or the new one, whole, after every step (done: %s)",
    async (isDone) => {
      const steps = await stepsOfAll();
      expect(steps).toBeGreaterThan(5);
      for (let step = 1; step <= steps; step++) {
        const store = new PageStore();
        await keepScan(store, "last", before());
        const size = store.parts.size;
        const life = new Lifetime(step, isDone);
        await Promise.race([keepScan(life.over(store), "last", after()), life.death]);
        const isNew = step === steps && isDone;
        expect([step, await takenAtIn(store)]).toEqual([step, isNew ? inDays(1) : now]);
        expect(store.parts.size).toBeLessThanOrEqual(2 * size + 1);

        // The next visit keeps what it likes, and nothing of the dead page stays.
        await keepScan(store, "last", after());
        const back = await readKeptScan(store, "last");
        expect([back?.table.length, back?.takenAt]).toEqual([3, inDays(1)]);
        const named = Object((await store.readScan("last"))?.head).parts;
        expect([...store.parts.keys()].toSorted()).toEqual(named.toSorted());
      }
    },
  );
});

test("a store that is full at any step keeps the scan before, gives the room back, and says so", async () => {
  for (let room = 0; room < 8; room++) {
    const store = new PageStore();
    await keepScan(store, "last", aScan(aTable([ada, { number: 1 }])));
    const size = store.parts.size;
    const full = new DOMException("full", "QuotaExceededError");
    const [addPart, writeScan] = [store.addPart.bind(store), store.writeScan.bind(store)];
    let left = room;
    store.addPart = (name, part) => (left-- > 0 ? addPart(name, part) : Promise.reject(full));
    if (room === 7) store.writeScan = () => Promise.reject(full);
    const scan = aScan(aTable([ben, { number: 2 }]), inDays(1));
    await expect(keepScan(store, "last", scan)).rejects.toBe(full);
    expect([await takenAtIn(store), store.parts.size]).toEqual([now, size]);
    Object.assign(store, { addPart, writeScan });
    await keepScan(store, "last", scan);
    expect(await takenAtIn(store)).toEqual(inDays(1));
  }
});

describe("two pages that keep scans at the same time", () => {
  test("both succeed, and the last to end is there", async () => {
    const store = new PageStore();
    const scans = [aScan(aTable([ada, { number: 1 }])), aScan(aTable([ben, { number: 2 }]), inDays(1))];
    await Promise.all(scans.map((scan) => keepScan(store, "last", scan)));
    expect([now, inDays(1)]).toContainEqual(await takenAtIn(store));
    expect([...store.parts.keys()]).toHaveLength(Object((await store.readScan("last"))?.head).parts.length);
  });

  test("a page whose parts the other has removed writes them again", async () => {
    const store = new PageStore();
    const scan = aScan(aTable([ada, { number: 1 }]));
    await keepScan(store, "last", scan);
    await keepScan(store, "last", aScan(aTable([ben, { number: 2 }]), inDays(1)));
    scan.table.markRevoked([0]);
    await keepScan(store, "last", scan);
    expect((await readKeptScan(store, "last"))?.table.tokenAt(0)).toEqual(scan.table.tokenAt(0));
  });

  test("a page whose parts the other keeps removing gives up, and what was there stays", async () => {
    const store = new PageStore();
    await keepScan(store, "last", aScan(aTable([ada, { number: 1 }])));
    const writeScan = store.writeScan.bind(store);
    store.writeScan = async (slot, head) => {
      await store.sweepParts();
      return writeScan(slot, head);
    };
    const scan = aScan(aTable([ben, { number: 2 }]), inDays(1));
    await expect(keepScan(store, "last", scan)).rejects.toThrow("Other pages");
    await settle();
    expect(await takenAtIn(store)).toEqual(now);
  });
});
