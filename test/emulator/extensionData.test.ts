import { ServiceError } from "./wire/ServiceError";
import { ExtensionDataStore } from "./world/ExtensionDataStore";

const everyone = { type: "Default", value: "Current" } as const;
const mine = { type: "User", value: "Me" } as const;

function failureOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof ServiceError) return [error.status, error.typeKey];
    throw error;
  }
  return undefined;
}

function aStore(): ExtensionDataStore {
  const store = new ExtensionDataStore();
  store.create(everyone, "templates", { id: "a", words: "one" });
  return store;
}

test("a document is found only in its own scope", () => {
  const store = aStore();
  expect(store.get(everyone, "templates", "a")).toEqual({ id: "a", words: "one", __etag: 1 });
  expect(failureOf(() => store.get(mine, "templates", "a"))).toEqual([
    404,
    "DocumentCollectionDoesNotExistException",
  ]);
});

test.each<[string, (store: ExtensionDataStore) => unknown, number, string]>([
  [
    "reading a missing document",
    (s) => s.get(everyone, "templates", "b"),
    404,
    "DocumentDoesNotExistException",
  ],
  [
    "reading a missing collection",
    (s) => s.list(everyone, "x"),
    404,
    "DocumentCollectionDoesNotExistException",
  ],
  [
    "deleting a missing document",
    (s) => s.delete(everyone, "templates", "b"),
    404,
    "DocumentDoesNotExistException",
  ],
  ["creating twice", (s) => s.create(everyone, "templates", { id: "a" }), 400, "DocumentExists"],
  [
    "updating a missing document",
    (s) => s.update(everyone, "templates", { id: "b" }),
    404,
    "DocumentDoesNotExistException",
  ],
  [
    "updating with an old etag",
    (s) => s.update(everyone, "templates", { id: "a", __etag: 9 }),
    400,
    "InvalidDocumentVersion",
  ],
  [
    "setting without an etag",
    (s) => s.set(everyone, "templates", { id: "a" }),
    400,
    "InvalidDocumentVersion",
  ],
])("%s fails", (_, act, status, typeKey) => {
  expect(failureOf(() => act(aStore()))).toEqual([status, typeKey]);
});

test.each<[string, (store: ExtensionDataStore) => unknown, string]>([
  [
    "a collection with a long name",
    (s) => s.create(everyone, "c".repeat(101), { id: "a" }),
    "ArgumentException",
  ],
  ["an id that names no file on Windows", (s) => s.create(everyone, "c", { id: "a:b" }), "ArgumentException"],
  [
    "a document over 5 MB",
    (s) => s.create(everyone, "c", { id: "a", text: "x".repeat(5_244_928) }),
    "MaximumDocumentSizeException",
  ],
])("%s is refused", (_, act, typeKey) => {
  expect(failureOf(() => act(aStore()))).toEqual([400, typeKey]);
});

test("properties that start with two underscores are dropped", () => {
  const store = aStore();
  store.create(everyone, "c", { id: "a", __mine: 1, _mine: 2, of: { __mine: 3 } });
  expect(store.get(everyone, "c", "a")).toEqual({ id: "a", _mine: 2, of: { __mine: 3 }, __etag: 1 });
});

test("where a conflict is a 409, its names end differently", () => {
  const store = new ExtensionDataStore(() => 409);
  store.create(everyone, "c", { id: "a" });
  expect(failureOf(() => store.create(everyone, "c", { id: "a" }))).toEqual([409, "DocumentExistsException"]);
  expect(failureOf(() => store.set(everyone, "c", { id: "a" }))).toEqual([
    409,
    "InvalidDocumentVersionException",
  ]);
});

test.each([1, -1])("etag %i may write, and the etag grows", (__etag) => {
  const store = aStore();
  expect(store.set(everyone, "templates", { id: "a", words: "two", __etag })).toMatchObject({ __etag: 2 });
});

test("a document without an id gets one", () => {
  expect(new ExtensionDataStore().create(everyone, "c", { x: 1 }).id).toMatch(/^[\da-f-]{36}$/);
});

test("an emptied collection is an empty list, not a missing one", () => {
  const store = aStore();
  store.delete(everyone, "templates", "a");
  expect(store.list(everyone, "templates")).toEqual([]);
});

test("a query leaves out what does not exist", () => {
  const found = aStore().query(["templates", "x"].map((collection) => ({ scope: everyone, collection })));
  expect(found.map(({ collection }) => collection)).toEqual(["templates"]);
});

test("changing a returned document does not change the stored one", () => {
  const store = aStore();
  const document = { id: "b", list: [1] };
  store.create(everyone, "templates", document);
  document.list.push(2);
  expect(store.get(everyone, "templates", "b")).toMatchObject({ list: [1] });
});
