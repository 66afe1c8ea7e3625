import { IDBFactory, IDBRequest } from "fake-indexeddb";

import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import { keepScan } from "../../../src/jobs/kept-scan/parts/keepScan";
import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import { openDatabase, transact } from "../../../src/jobs/store/indexedDb";
import { openIndexedDbStore } from "../../../src/jobs/store/openIndexedDbStore";
import { inDays, now } from "../../tokens/builders";
import { madeOf } from "../kept-scan/stored";
import { wholeOf } from "../kept-scan/whole/wholeOf";
import { ada, aTable, ben } from "../scan/aTable";
import { Lifetime } from "./aBrowser";

const name = "pat-steward-o";

async function aStore(factory: IDBFactory) {
  const store = await openIndexedDbStore(() => factory, "o");
  if (!store) throw new Error("There is no storage.");
  return store;
}

function aScan(number: number, takenAt = now, isEveryone = true): KeptScan {
  const table = aTable([ada, { number }], [ben, { number: number + 1 }, { number: number + 2 }]);
  const head = { takenAt, organizationId: "o", isEveryone, isComplete: true };
  return { ...head, table, read: new Set(["aad.ada", "aad.ben"]) };
}

const firstIdIn = (kept: KeptScan | undefined) => kept?.table.ids.at(0).slice(-4);

/** How a page of the version before used the database: a scan in one piece, under the name of its slot. */
async function anEarlierPage(factory: IDBFactory) {
  const database = await openDatabase(factory, name, (fresh) => {
    fresh.createObjectStore("journal", { autoIncrement: true }).createIndex("job", "job");
    fresh.createObjectStore("leases");
    fresh.createObjectStore("scans");
  });
  return {
    database,
    keep: (scan: KeptScan) =>
      transact(database, "scans", "readwrite", (store) => store.put(wholeOf(scan), "last")),
    read: () =>
      transact(database, "scans", "readonly", (store, keep) => {
        const request = store.get("last");
        request.onsuccess = () => keep(request.result);
      }),
    forget: () => transact(database, "scans", "readwrite", (store) => store.delete("last")),
    /** Its numbers of sightings: the second of every key that is a list, if that is a number. */
    async sightings() {
      return (await keysIn(database)).flatMap((key) =>
        Array.isArray(key) && typeof key[1] === "number" ? key[1] : [],
      );
    },
  };
}

async function keysIn(database: IDBDatabase): Promise<IDBValidKey[]> {
  let keys: IDBValidKey[] = [];
  await transact(database, "scans", "readonly", (store) => {
    const request = store.getAllKeys();
    request.onsuccess = () => (keys = request.result);
  });
  return keys;
}

describe("beside a page of the version before", () => {
  test("what that one has kept is read, and replaced when a scan is kept next", async () => {
    const factory = new IDBFactory();
    const earlier = await anEarlierPage(factory);
    await earlier.keep(aScan(1));
    const store = await aStore(factory);
    expect(firstIdIn(await readKeptScan(store, "last"))).toBe("0001");
    await keepScan(store, "last", aScan(4, inDays(1)));
    expect([await earlier.read(), firstIdIn(await readKeptScan(store, "last"))]).toEqual([undefined, "0004"]);
    expect(await store.readHead("last")).toEqual((await store.readScan("last"))?.head);
  });

  test("its scan stays until the new one is whole", async () => {
    const factory = new IDBFactory();
    await (await anEarlierPage(factory)).keep(aScan(1));
    for (let step = 1; step <= 8; step++) {
      const life = new Lifetime(step);
      await Promise.race([keepScan(life.over(await aStore(factory)), "last", aScan(4)), life.death]);
      expect(firstIdIn(await readKeptScan(await aStore(factory), "last"))).toBe("0001");
    }
  });

  test("neither destroys what the other has kept by keeping, forgetting or noting what was seen", async () => {
    const factory = new IDBFactory();
    const [earlier, store] = [await anEarlierPage(factory), await aStore(factory)];
    await keepScan(store, "last", aScan(1));
    await store.addSightings(["a", "b"]);
    expect([await earlier.read(), await earlier.sightings()]).toEqual([undefined, [1, 2]]);
    await earlier.forget();
    await earlier.keep(aScan(4, inDays(-1)));
    expect(firstIdIn(await readKeptScan(store, "last"))).toBe("0001");
    await store.addSightings(["c"]);
    expect(firstIdIn(await readKeptScan(store, "last"))).toBe("0001");
    expect(await earlier.read()).toBeDefined();
  });

  test.each<[string, KeptScan, string]>([
    ["a later scan of everyone counts", aScan(4, inDays(1)), "0004"],
    ["an earlier scan of everyone does not", aScan(4, inDays(-1)), "0001"],
    ["a later scan of selected people does not", aScan(4, inDays(1), false), "0001"],
  ])("of two that were kept, %s", async (_, theirs, expected) => {
    const factory = new IDBFactory();
    const [earlier, store] = [await anEarlierPage(factory), await aStore(factory)];
    await keepScan(store, "last", aScan(1));
    await earlier.keep(theirs);
    expect(firstIdIn(await readKeptScan(store, "last"))).toBe(expected);
  });

  test("forgetting leaves nothing of either", async () => {
    const factory = new IDBFactory();
    const [earlier, store] = [await anEarlierPage(factory), await aStore(factory)];
    await keepScan(store, "last", aScan(1));
    await earlier.keep(aScan(4));
    expect(await store.writeScan("last", undefined)).toBe(true);
    expect([await store.readScan("last"), await keysIn(earlier.database)]).toEqual([undefined, []]);
  });
});

test("a page that reads while another one keeps a scan sees the one before or the new one, at every step", async () => {
  const seen = new Set<string | undefined>();
  const life = new Lifetime();
  await keepScan(life.over(await aStore(new IDBFactory())), "last", aScan(4));
  for (let step = 1; step <= life.steps + 1; step++) {
    const factory = new IDBFactory();
    const [store, reader] = [await aStore(factory), await aStore(factory)];
    await keepScan(store, "last", aScan(1));
    const writing = new Lifetime(step, true);
    const reading = () => readKeptScan(reader, "last").then((kept) => seen.add(firstIdIn(kept)));
    await Promise.race([keepScan(writing.over(store), "last", aScan(4)), writing.death]);
    await Promise.all([reading(), keepScan(store, "last", aScan(4)), reading()]);
  }
  expect([...seen].toSorted()).toEqual(["0001", "0004"]);
});

test("a scan whose parts are not there is not taken, and nothing changes", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  await keepScan(store, "last", aScan(1));
  const before = madeOf(await store.readScan("last"));
  await store.addPart("here", { list: "names" });
  expect(await store.writeScan("last", { parts: ["here", "not here"] })).toBe(false);
  expect(madeOf(await store.readScan("last"))).toEqual(before);
});

test("what a part holds is made when it is called for, and not before", async () => {
  const store = await aStore(new IDBFactory());
  await keepScan(store, "last", aScan(1));
  const results = jest.spyOn(IDBRequest.prototype, "result", "get");
  const listsMade = () => results.mock.results.flatMap(({ value }) => Object(value).list ?? []);
  const stored = await store.readScan("last");
  expect(listsMade()).toEqual([]);
  const [first, second] = [...(stored?.parts.values() ?? [])];
  expect([first?.(), listsMade()]).toMatchObject([{ list: "owners" }, ["owners"]]);
  expect([second?.(), listsMade()]).toMatchObject([{ list: "names" }, ["owners", "names"]]);
  results.mockRestore();
});

test("parts that no scan names are removed, and those of both slots stay", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  await keepScan(store, "last", aScan(1));
  await keepScan(store, "unfinished", aScan(4));
  await store.addPart("left behind", { list: "names" });
  await store.addSightings(["a"]);
  await store.sweepParts();
  const { database } = await anEarlierPage(factory);
  expect(await keysIn(database)).not.toContainEqual(["part", "left behind"]);
  expect([
    firstIdIn(await readKeptScan(store, "last")),
    firstIdIn(await readKeptScan(store, "unfinished")),
  ]).toEqual([...["0001", "0004"]]);
  expect(await store.readSightings()).toEqual([{ key: 1, value: "a" }]);
});

test("a scan with a part that somebody has cut or taken away is not read", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  await keepScan(store, "last", aScan(1));
  const { database } = await anEarlierPage(factory);
  const parts = (await keysIn(database)).filter((key) => Array.isArray(key) && key[0] === "part");
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) {
    const stored = await transact(database, "scans", "readwrite", (each, keep) => {
      const request = each.get(part);
      request.onsuccess = () => {
        keep(request.result);
        each.delete(part);
      };
    });
    expect(await readKeptScan(store, "last")).toBeUndefined();
    await transact(database, "scans", "readwrite", (each) => each.put(stored, part));
    expect(firstIdIn(await readKeptScan(store, "last"))).toBe("0001");
  }
});
