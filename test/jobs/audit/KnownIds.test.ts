import { KnownIds } from "../../../src/jobs/audit/KnownIds";

test("an id is new once", () => {
  const known = new KnownIds();
  expect(["a", "b", "a", "", "", "A"].map((id) => known.add(id))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ]);
});

test("of many ids, the latest are remembered", () => {
  const known = new KnownIds(3);
  for (const id of ["1", "2", "3", "4", "5", "6", "7"]) known.add(id);
  expect(["7", "6", "5", "4"].map((id) => known.add(id))).toEqual([false, false, false, false]);
  expect(known.add("1")).toBe(true);
});

test("ids that differ in one place only are told apart", () => {
  const known = new KnownIds();
  const guids = Array.from({ length: 20_000 }, (_, index) => index.toString(16).padStart(32, "0"));
  const reversed = guids.slice(1).map((guid) => [...guid].reverse().join("x"));
  expect([...guids, ...reversed].filter((id) => !known.add(id))).toEqual([]);
});
