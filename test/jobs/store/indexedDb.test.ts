import { IDBFactory } from "fake-indexeddb";

import { openDatabase, transact } from "../../../src/jobs/store/indexedDb";

const makeStores = (database: IDBDatabase) => void database.createObjectStore("things");

test("creates the stores on first opening, and only then", async () => {
  const factory = new IDBFactory();
  const made: string[] = [];
  const make = (database: IDBDatabase) => {
    makeStores(database);
    made.push(database.name);
  };
  (await openDatabase(factory, "a", make)).close();
  await openDatabase(factory, "a", make);
  expect(made).toEqual(["a"]);
});

test("what was written is there for the next transaction, which returns it", async () => {
  const database = await openDatabase(new IDBFactory(), "a", makeStores);
  await transact(database, "things", "readwrite", (store) => store.put("value", "key"));
  const read = transact(database, "things", "readonly", (store, keep) => {
    const request = store.get("key");
    request.onsuccess = () => keep(request.result);
  });
  expect(await read).toBe("value");
});

test("an aborted transaction rejects and writes nothing", async () => {
  const database = await openDatabase(new IDBFactory(), "a", makeStores);
  const aborted = transact(database, "things", "readwrite", (store) => {
    store.put("value", "key");
    store.transaction.abort();
  });
  await expect(aborted).rejects.toThrow();
  const count = transact(database, "things", "readonly", (store, keep) => {
    const request = store.count();
    request.onsuccess = () => keep(request.result);
  });
  expect(await count).toBe(0);
});

test("a failed request rejects", async () => {
  const database = await openDatabase(new IDBFactory(), "a", makeStores);
  await transact(database, "things", "readwrite", (store) => store.add("value", "key"));
  await expect(
    transact(database, "things", "readwrite", (store) => store.add("value", "key")),
  ).rejects.toThrow();
});

test("a newer version of the page does not wait for this one", async () => {
  const factory = new IDBFactory();
  const database = await openDatabase(factory, "a", makeStores);
  const newer = factory.open("a", 2);
  await new Promise((resolve) => (newer.onsuccess = resolve));
  await expect(transact(database, "things", "readonly", (store) => store.count())).rejects.toThrow();
});

test("a database of a newer version cannot be opened", async () => {
  const factory = new IDBFactory();
  const newer = factory.open("a", 2);
  await new Promise((resolve) => (newer.onsuccess = resolve));
  await expect(openDatabase(factory, "a", makeStores)).rejects.toThrow();
});
