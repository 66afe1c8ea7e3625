import { Replacings } from "../../../src/jobs/replacing/Replacings";
import { inDays, now } from "../../tokens/builders";
import { APerson } from "../store/person/aPerson";

const oldId = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const newId = "2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const whole = {
  beganAtUtc: now.toISOString(),
  wishedUntilUtc: inDays(30).toISOString(),
  newId,
  isStored: true,
  inPlaceAtUtc: inDays(1).toISOString(),
  keepUntil: "2026-12-11",
};
const read = {
  oldId,
  beganAt: now,
  wishedUntil: inDays(30),
  newId,
  isStored: true,
  inPlaceAt: inDays(1),
  keepUntil: "2026-12-11",
};

function opened() {
  const person = new APerson();
  return { person, replacings: new Replacings(person.documents) };
}

test("what was begun and added is read back, and forgotten on request", async () => {
  const { replacings } = opened();
  const { beganAt, wishedUntil } = read;
  expect(await replacings.begin({ oldId, beganAt, wishedUntil })).toBe("kept");
  expect(await replacings.begin({ oldId, beganAt, wishedUntil })).toBe("already");
  await replacings.add(oldId, { newId });
  await replacings.add(oldId, { isStored: true });
  await replacings.add(oldId, { inPlaceAt: read.inPlaceAt, keepUntil: read.keepUntil });
  expect(await replacings.read()).toEqual({ replacings: [read], damaged: [] });
  await replacings.forget(oldId);
  await replacings.forget(oldId);
  expect(await replacings.read()).toEqual({ replacings: [], damaged: [] });
});

test("steps from two tabs at the same moment both hold", async () => {
  const { person, replacings } = opened();
  person.put({ id: oldId, ...whole, isStored: undefined, keepUntil: undefined }, "replacing");
  const other = new Replacings(person.documents);
  await Promise.all([
    replacings.add(oldId, { isStored: true }),
    other.add(oldId, { keepUntil: "2026-12-11" }),
  ]);
  expect((await replacings.read()).replacings).toEqual([read]);
});

test("a damaged document does not keep its token from being replaced", async () => {
  const { person, replacings } = opened();
  person.put({ id: oldId, ...whole, newId: 5 }, "replacing");
  const { beganAt, wishedUntil } = read;
  expect(await replacings.begin({ oldId, beganAt, wishedUntil })).toBe("kept");
  expect(await replacings.read()).toEqual({ replacings: [{ oldId, beganAt, wishedUntil }], damaged: [] });
});

test("a step for what was forgotten elsewhere brings nothing back", async () => {
  const { replacings } = opened();
  expect(await replacings.add(oldId, { isStored: true })).toBe("gone");
  expect((await replacings.read()).replacings).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ["an id that is no token's", { id: "not-a-guid" }],
  ["no time", { beganAtUtc: undefined }],
  ["a time that is none", { beganAtUtc: "yesterday" }],
  ["no end", { wishedUntilUtc: 5 }],
  ["a new token that is the old one", { newId: oldId.toUpperCase() }],
  ["a new token that is no id", { newId: "<img src=x>" }],
  ["a new token that is 5 MB of text", { newId: "x".repeat(5_000_000) }],
])("a document with %s is counted as damaged, and read as nothing", async (_, differences) => {
  const { person, replacings } = opened();
  person.put({ id: oldId, ...whole, ...differences }, "replacing");
  expect(await replacings.read()).toEqual({ replacings: [], damaged: [differences.id ?? oldId] });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ["a day that there is not", { keepUntil: "2026-02-30" }, { keepUntil: undefined }],
  ["an answer that is neither yes nor no", { isStored: "yes" }, { isStored: undefined }],
  ["a moment that is none", { inPlaceAtUtc: {} }, { inPlaceAt: undefined }],
])("of a document with %s the rest is read", async (_, differences, left) => {
  const { person, replacings } = opened();
  person.put({ id: oldId, ...whole, ...differences }, "replacing");
  const wanted = Object.fromEntries(
    Object.entries({ ...read, ...left }).filter(([, value]) => value !== undefined),
  );
  expect(await replacings.read()).toEqual({ replacings: [wanted], damaged: [] });
});

test("a document stays far below 32 KB", async () => {
  const { person, replacings } = opened();
  await replacings.begin(read);
  expect(Math.max(...person.writes.map(({ bytes }) => bytes))).toBeLessThan(500);
});
