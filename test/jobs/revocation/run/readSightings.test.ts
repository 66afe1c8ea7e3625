import { readSighting } from "../../../../src/jobs/kept-scan/readSighting";
import { readSightings } from "../../../../src/jobs/revocation/run/readSightings";
import type { Sighting } from "../../../../src/jobs/kept-scan/Sighting";
import { inDays, now } from "../../../tokens/builders";
import { aKeptRevocation, head } from "./aKeptRevocation";
import { noon } from "../../journal/aJournal";
import { PageStore } from "../../store/PageStore";

const gone: Sighting = { authorizationIds: ["a1"], state: "gone", at: inDays(-1) };

test.each<[string, unknown]>([
  ["text instead of an object", "gone"],
  ["no list of ids", { ...gone, authorizationIds: "a1" }],
  ["an id that is not text", { ...gone, authorizationIds: ["a1", 2] }],
  ["another state", { ...gone, state: "revoked" }],
  ["no date", { ...gone, at: "yesterday" }],
  ["an impossible date", { ...gone, at: new Date(NaN) }],
  ["a date in the future, which no scan would outdate", { ...gone, at: inDays(1) }],
])("a stored sighting is not believed if it has %s", (_, value) => {
  expect(readSighting(value, now)).toBeUndefined();
});

test("stored sightings read back with their keys", async () => {
  const store = new PageStore();
  await store.addSightings(["nonsense", gone, { ...gone, state: "listed", more: 1 }]);
  const { kept } = await readSightings(store, "o", now);
  expect(kept).toEqual([
    { key: 2, sighting: gone },
    { key: 3, sighting: { ...gone, state: "listed" } },
  ]);
});

const plan = ["a1", "a2", "a3"].map((authorizationId) => ({ authorizationId, owner: "ada" }));

/** A store with the journal of a job that has seen the first two of its tokens gone. */
async function cutOff() {
  const store = new PageStore();
  const { kept } = await aKeptRevocation(store, plan);
  kept.record({ authorizationIds: ["a1", "a2"], progress: { state: "gone" }, at: noon });
  kept.record({ authorizationIds: ["a3"], progress: { state: "accepted" }, at: noon });
  await kept.settle();
  return store;
}

test.each([
  ["its own", head.organizationId, [{ authorizationIds: ["a1", "a2"], state: "gone", at: noon }]],
  ["another", "contoso", []],
])("what an interrupted job saw gone, as read for %s organization", async (_, organization, told) => {
  const { inJournal } = await readSightings(await cutOff(), organization, noon);
  expect(inJournal).toEqual(told);
});

test("the journal adds only what is not yet kept beside the scan", async () => {
  const store = await cutOff();
  await store.addSightings([{ ...gone, authorizationIds: ["A2"], at: noon }]);
  const { inJournal } = await readSightings(store, head.organizationId, noon);
  expect(inJournal).toEqual([{ authorizationIds: ["a1"], state: "gone", at: noon }]);
});

test("a journal from the future proves nothing", async () => {
  const { inJournal } = await readSightings(
    await cutOff(),
    head.organizationId,
    new Date(noon.getTime() - 1),
  );
  expect(inJournal).toEqual([]);
});

test("a store that fails, or none, has no sightings", async () => {
  const store = new PageStore();
  store.failing = () => {
    throw new Error("UnknownError");
  };
  store.readSightings = () => Promise.reject(new Error("UnknownError"));
  for (const each of [store, undefined])
    expect(await readSightings(each, "o", now)).toEqual({ kept: [], inJournal: [] });
});
