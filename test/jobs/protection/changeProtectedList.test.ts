import { changeProtectedList, type ProtectionChange } from "../../../src/jobs/protection/changeProtectedList";
import type { StoredProtectedList } from "../../../src/jobs/revocation/plan/leaveOutProtected";
import type { ProtectedList } from "../../../src/tokens/organization/ProtectedList";
import { id } from "../scan/aTable";

const list = (people: readonly string[], tokens: readonly string[] = []) => ({ people, tokens });

/** A stored list. The first `conflicts` times, somebody else protects one more person just before the save. */
function aStore(first: StoredProtectedList, conflicts = 0) {
  let stored = first;
  let others = 0;
  const now = () => (stored.state === "valid" ? stored.value : list([]));
  return {
    now,
    saves: () => others,
    load: async () => stored,
    async save(value: ProtectedList, loaded: StoredProtectedList) {
      if (others < conflicts) {
        others++;
        stored = { state: "valid", value: list([...now().people, `other${others}@x.example`], now().tokens) };
      }
      if (loaded !== stored) return "changedMeanwhile" as const;
      stored = { state: "valid", value };
      return "saved" as const;
    },
  };
}

const protect = (entries: ProtectedList): ProtectionChange => ({ kind: "protect", entries });
const valid = (value: ProtectedList): StoredProtectedList => ({ state: "valid", value });

test.each<[string, StoredProtectedList, ProtectionChange, ProtectedList]>([
  ["the first person", { state: "none" }, protect(list(["ada@x.example"])), list(["ada@x.example"])],
  [
    "a token beside others",
    valid(list(["a@x"], [id(1)])),
    protect(list([], [id(2)])),
    list(["a@x"], [id(1), id(2)]),
  ],
  [
    "someone who is on it already",
    valid(list(["A@x"])),
    protect(list(["a@X", "b@x", "B@x"])),
    list(["A@x", "B@x"]),
  ],
  [
    "nobody, by taking one off",
    valid(list(["A@x"], [id(1)])),
    { kind: "unprotect", entries: list(["a@x"]) },
    list([], [id(1)]),
  ],
])("the list then protects %s", async (_, before, change, after) => {
  const store = aStore(before);
  expect(await changeProtectedList(change, store)).toMatchObject({ state: "saved" });
  expect(store.now()).toEqual(after);
});

test("undo takes back what was changed, and nobody who was protected before", async () => {
  const store = aStore(valid(list(["ada@x.example"])));
  const done = await changeProtectedList(protect(list(["ada@x.example", "ben@x.example"], [id(1)])), store);
  if (done.state !== "saved") throw new Error(done.state);
  await changeProtectedList(done.undo, store);
  expect(store.now()).toEqual(list(["ada@x.example"]));
});

test("two people who protect someone at the same moment both get their wish", async () => {
  const store = aStore({ state: "none" }, 2);
  await changeProtectedList(protect(list(["ada@x.example"])), store);
  expect(store.now().people).toEqual(["other1@x.example", "other2@x.example", "ada@x.example"]);
});

test("a list that changes each time is left alone after a few tries", async () => {
  const store = aStore({ state: "none" }, 100);
  expect(await changeProtectedList(protect(list(["ada@x.example"])), store)).toEqual({
    state: "changedMeanwhile",
  });
  expect(store.saves()).toBeLessThan(10);
});

test("nothing is written over what is no list, nor a list that nobody could read again", async () => {
  expect(await changeProtectedList(protect(list(["a@x"])), aStore({ state: "invalid" }))).toEqual({
    state: "invalid",
  });
  const full = valid(
    list(
      [],
      Array.from({ length: 5_000 }, (_, number) => id(number)),
    ),
  );
  const store = aStore(full);
  expect(await changeProtectedList(protect(list([], [id(5_000)])), store)).toEqual({ state: "tooMany" });
  expect(await changeProtectedList(protect(list([], [id(7)])), store)).toMatchObject({ state: "saved" });
  expect(store.now().tokens).toHaveLength(5_000);
});
