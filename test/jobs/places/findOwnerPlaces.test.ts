import { findOwnerPlaces } from "../../../src/jobs/places/findOwnerPlaces";
import type { OwnerDoor } from "../../../src/jobs/places/OwnerSearch";
import type { OwnerPlacesProgress } from "../../../src/jobs/places/OwnerPlacesProgress";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { anOwner } from "../../tokens/builders";
import { aClock } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";

const people = Array.from({ length: 9 }, (_, index) =>
  anOwner({ descriptor: `aad.${index}`, displayName: `Person ${index}` }),
);

const noPage = async () => ({ places: [], unreadable: 0, continuationToken: undefined });

/** A service with one variable group of each person in its only project. */
function aDoor(identityIdOf: OwnerDoor["identityIdOf"]) {
  const asked: string[] = [];
  const nothing = { madeAt: undefined, changedBy: undefined, changedAt: undefined };
  const door: OwnerDoor = {
    identityIdOf,
    places: {
      readProjects: async () => {
        asked.push("projects");
        return { projects: [{ id: "p", name: "Shop" }], unreadable: 0, continuationToken: undefined };
      },
      readServiceConnections: noPage,
      readServiceHooks: noPage,
      readVariableGroups: async (projectId) => {
        asked.push("groups");
        const places = people.map(({ descriptor }) => ({
          kind: "variableGroup" as const,
          id: descriptor,
          name: "secrets",
          projectId,
          madeBy: { id: `ID OF ${descriptor}` },
          ...nothing,
        }));
        return { places, unreadable: 0, continuationToken: undefined };
      },
    },
  };
  return { door, asked };
}

async function found(owners: readonly Owner[], door: OwnerDoor, signal?: AbortSignal) {
  const all: OwnerPlacesProgress[] = [];
  for await (const progress of findOwnerPlaces(owners, door, { ...aClock(), signal, progressEveryMs: 0 }))
    all.push(progress);
  return { all, last: all.at(-1) };
}

test("everyone is looked up, at most four at a time, and then found in one pass", async () => {
  let [running, most] = [0, 0];
  const { door, asked } = aDoor(async (descriptor) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    running--;
    return `id of ${descriptor}`;
  });
  const { all, last } = await found(people, door);
  expect(most).toBe(4);
  expect(asked).toEqual(["projects", "groups"]);
  expect(last).toMatchObject({ ownersAsked: 9, ownersLookedUp: 9, unidentified: [], projectsRead: 1 });
  const whose = last?.places.map(({ id, person }) => id === person.descriptor);
  expect(whose).toEqual(people.map(() => true));
  expect(all[0]).toMatchObject({ ownersAsked: 9, ownersLookedUp: 0, places: [] });
});

test("whoever could not be looked up is named, and the others are found", async () => {
  const { door } = aDoor(async (descriptor) => {
    if (descriptor === "aad.3") throw aFailure("missing");
    return `id of ${descriptor}`;
  });
  const { last } = await found(people, door);
  expect(last?.unidentified).toMatchObject([
    { owner: { displayName: "Person 3" }, failure: { kind: "missing" } },
  ]);
  expect(last?.ownersLookedUp).toBe(9);
  expect(last?.places).toHaveLength(8);
});

test("if nobody can be looked up, no list is read for nothing", async () => {
  const { door, asked } = aDoor(() => Promise.reject(aFailure("forbidden")));
  const { last } = await found(people, door);
  expect(last?.unidentified).toHaveLength(9);
  expect(asked).toEqual([]);
});

test("a lost connection does not make somebody unknown", async () => {
  let times = 0;
  const { door } = aDoor(async (descriptor) => {
    if (++times === 1) throw aFailure("offline");
    return `id of ${descriptor}`;
  });
  const { last } = await found(people.slice(0, 1), door);
  expect(last).toMatchObject({ unidentified: [], places: [{ id: "aad.0" }] });
});

test("a stop ends it while people are looked up", async () => {
  const stop = new AbortController();
  const { door, asked } = aDoor(async () => {
    stop.abort(new Error("enough"));
    throw aFailure("offline");
  });
  await expect(found(people, door, stop.signal)).rejects.toThrow("enough");
  expect(asked).toEqual([]);
});
