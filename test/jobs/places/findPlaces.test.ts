import { findPlaces } from "./findPlaces";
import type { PlaceDoor } from "../../../src/jobs/places/PlaceDoor";
import type { PlacesProgress } from "../../../src/jobs/places/PlacesProgress";
import type { ListedPlace } from "../../../src/tokens/places/ListedPlace";
import type { Person } from "../../../src/tokens/places/Person";
import type { PlaceKind } from "../../../src/tokens/places/Place";
import { placesOver } from "../../azure/places/placesOver";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld } from "../../emulator/world/World";
import { aClock } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";

const ada: Person = { id: "00000000-0000-4000-8000-00000000ada0" };

function listed(kind: PlaceKind, id: string, projectId?: string): ListedPlace {
  const nothing = { madeAt: undefined, changedBy: undefined, changedAt: undefined };
  return { kind, id, name: `${kind} ${id}`, projectId, madeBy: ada, ...nothing };
}

const single = (...places: ListedPlace[]) => ({ places, unreadable: 0, continuationToken: undefined });

/** A service in which each project has one connection and one group of the person's, and one hook for all. */
function aDoor(count: number, more: Partial<PlaceDoor> = {}) {
  const asked: string[] = [];
  const projects = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Project ${index}`,
  }));
  const door: PlaceDoor = {
    readProjects: async () => ({ projects, unreadable: 0, continuationToken: undefined }),
    readServiceConnections: async (id) => single(listed("serviceConnection", `c-${id}`, id)),
    readVariableGroups: async (id) => single(listed("variableGroup", `g-${id}`, id)),
    readServiceHooks: async () => single(listed("serviceHook", "h", "p0")),
    ...more,
  };
  const noting: PlaceDoor = {
    readProjects: (...all) => (asked.push("projects"), door.readProjects(...all)),
    readServiceConnections: (...all) => (asked.push(`c ${all[0]}`), door.readServiceConnections(...all)),
    readVariableGroups: (...all) => (asked.push(`g ${all[0]}`), door.readVariableGroups(...all)),
    readServiceHooks: (...all) => (asked.push("hooks"), door.readServiceHooks(...all)),
  };
  return { door: noting, asked };
}

async function found(door: PlaceDoor, person: Person | readonly Person[] = ada, signal?: AbortSignal) {
  const all: PlacesProgress[] = [];
  const options = { ...aClock(), signal, progressEveryMs: 0 };
  for await (const progress of findPlaces([person].flat(), door, options)) all.push(progress);
  const last = all.at(-1);
  if (!last) throw new Error("A search tells at least how it ended.");
  return { all, last };
}

const idsOf = ({ places }: PlacesProgress) => places.map(({ id }) => id).toSorted();
const refusal = () => Promise.reject(aFailure("forbidden"));

describe("in an organization", () => {
  function anOrganization(isGranted?: (scope: string) => boolean) {
    const world = createWorld();
    globalThis.fetch = fetchFrom(world);
    const person = (name: string) => {
      const user = world.users.all().find(({ displayName }) => displayName === name);
      if (!user) throw new Error(`${name} is gone.`);
      return user;
    };
    const door = placesOver(world, isGranted, "https://dev.azure.com/fabrikam");
    return { world, door, person };
  }

  test("somebody's places are found in all projects, each with what they did", async () => {
    const { door, person } = anOrganization();
    const { last } = await found(door, person("Ines Calder"));
    const shown = last.places.map(({ name, by, project, secrets }) => [name, by, project?.name, secrets]);
    expect(shown.toSorted()).toEqual([
      ["Partner packages", "both", "Shop", undefined],
      ["release", "changed", "Shop", 2],
      ["stock", "made", "Warehouse", 1],
      ["webHooks, build.complete", "made", "Shop", undefined],
    ]);
    expect(last).toMatchObject({ projectsRead: 2, projectsFound: 2, areAllProjectsFound: true });
    expect(last).toMatchObject({ notLooked: [], failed: [], unreadable: 0 });
    expect(last.places.every(({ url }) => url?.startsWith("https://dev.azure.com/fabrikam/"))).toBe(true);
  });

  test("a leaver's places are found, and one that two projects share is found once", async () => {
    const { door, person } = anOrganization();
    const { last } = await found(door, person("Lars Brandvik"));
    const names = last.places.map(({ name, by }) => [name, by]);
    expect(names.toSorted()).toEqual([
      ["Nightly sync", "made"],
      ["Registry", "changed"],
      ["jenkins, git.push", "both"],
      ["release", "made"],
    ]);
  });

  test("whoever made nothing has no places, and nothing was left out", async () => {
    const { door, person } = anOrganization();
    const { last } = await found(door, person("Yuki Hoshino"));
    expect(last).toMatchObject({ places: [], notLooked: [], failed: [] });
  });

  test("a kind without consent is left out and said so", async () => {
    const { world, door, person } = anOrganization((scope) => scope !== "vso.variablegroups_read");
    const { last } = await found(door, person("Ines Calder"));
    expect(last.notLooked).toMatchObject([{ kind: "variableGroup", failure: { kind: "signedOut" } }]);
    expect(last.places.map(({ kind }) => kind).toSorted()).toEqual(["serviceConnection", "serviceHook"]);
    expect(world.requests.some(({ url }) => url.includes("variablegroups"))).toBe(false);
  });
});

test("many people are looked for in one pass, and each place says whose it is", async () => {
  const people = Array.from({ length: 200 }, (_, index) => ({
    id: `00000000-0000-4000-8000-${1000 + index}`,
  }));
  const [first, second] = people;
  const both = { ...listed("variableGroup", "shared", "p0"), madeBy: first, changedBy: second };
  const { door, asked } = aDoor(3, {
    readServiceConnections: async (id) =>
      single(...people.map((madeBy, index) => ({ ...listed("serviceConnection", `${index}`, id), madeBy }))),
    readVariableGroups: async () => single(both, listed("variableGroup", "of somebody else", "p0")),
  });
  const { last } = await found(door, people);
  expect(new Set(asked).size).toBe(asked.length);
  expect(last.places).toHaveLength(202);
  expect(last.places.filter(({ id }) => id === "7").map(({ person }) => person)).toEqual([people[7]]);
  const shared = last.places.filter(({ id }) => id === "shared").map(({ person, by }) => [person, by]);
  expect(shared).toEqual([
    [first, "made"],
    [second, "changed"],
  ]);
});

test("people are told apart by their ids, even if they share a sign-in name", async () => {
  const principalName = "ada@fabrikam.example";
  const [old, current] = [
    { id: "a0", principalName },
    { id: "a1", principalName },
  ];
  const door = aDoor(1, {
    readVariableGroups: async () =>
      single(
        { ...listed("variableGroup", "by id"), madeBy: { id: "A1", principalName } },
        { ...listed("variableGroup", "by name"), madeBy: { principalName: principalName.toUpperCase() } },
      ),
  }).door;
  const { last } = await found(door, [old, current]);
  expect(last.places.map(({ id, person }) => [id, person.id])).toEqual([
    ["by id", "a1"],
    ["by name", "a0"],
    ["by name", "a1"],
  ]);
});

test("at most four requests run at a time, and every list is read once", async () => {
  let [running, most] = [0, 0];
  const slowly = async (place: ListedPlace) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    running--;
    return single(place);
  };
  const { door, asked } = aDoor(20, {
    readServiceConnections: (id) => slowly(listed("serviceConnection", `c-${id}`, id)),
    readVariableGroups: (id) => slowly(listed("variableGroup", `g-${id}`, id)),
  });
  const { last } = await found(door);
  expect(most).toBe(4);
  expect(last.places).toHaveLength(41);
  expect(last).toMatchObject({ projectsRead: 20, listsRead: 41 });
  expect(new Set(asked).size).toBe(asked.length);
});

test("it tells how far it is, and never takes anything back", async () => {
  const { all } = await found(aDoor(12).door);
  expect(all.length).toBeGreaterThan(2);
  expect(all[0]).toMatchObject({ projectsRead: 0, projectsFound: 0, areAllProjectsFound: false, places: [] });
  for (const [index, { projectsRead, places }] of all.entries()) {
    expect(projectsRead).toBeGreaterThanOrEqual(all[index - 1]?.projectsRead ?? 0);
    expect(places.length).toBeGreaterThanOrEqual(all[index - 1]?.places.length ?? 0);
  }
});

test.each(["forbidden", "signedOut"])(
  "a kind that answers %s is not asked again in every project",
  async (kind) => {
    const { door, asked } = aDoor(50, { readServiceConnections: () => Promise.reject(aFailure(kind)) });
    const { last } = await found(door);
    expect(last.notLooked).toMatchObject([{ kind: "serviceConnection", failure: { kind } }]);
    expect(last.failed).toEqual([]);
    expect(last.projectsRead).toBe(50);
    // Those that were under way, each of which may ask for a fresh session once.
    expect(asked.filter((question) => question.startsWith("c ")).length).toBeLessThanOrEqual(8);
    expect(asked.filter((question) => question.startsWith("g "))).toHaveLength(50);
  },
);

test("a project that fails is said, and the others are read", async () => {
  const { door } = aDoor(5, {
    readVariableGroups: async (id) => {
      if (id === "p3") throw aFailure("missing");
      return single(listed("variableGroup", `g-${id}`, id));
    },
  });
  const { last } = await found(door);
  expect(last.failed).toMatchObject([
    { kind: "variableGroup", project: { name: "Project 3" }, failure: { kind: "missing" } },
  ]);
  expect(last.notLooked).toEqual([]);
  expect(idsOf(last)).toHaveLength(10);
  expect(last.projectsRead).toBe(5);
});

test("a list is asked for again after a lost connection, and read to its last page", async () => {
  let times = 0;
  const { door } = aDoor(1, {
    readVariableGroups: async (id, token) => {
      if (++times === 1) throw aFailure("offline");
      const place = listed("variableGroup", `g-${token ?? 0}`, id);
      return {
        places: [place],
        unreadable: 1,
        continuationToken: token === "2" ? undefined : token ? "2" : "1",
      };
    },
  });
  const { last } = await found(door);
  expect(idsOf(last).filter((id) => id.startsWith("g"))).toEqual(["g-0", "g-1", "g-2"]);
  expect(last).toMatchObject({ failed: [], unreadable: 3 });
});

test("without the list of projects, service hooks are found all the same, in a project without a name", async () => {
  const { door, asked } = aDoor(3, { readProjects: refusal });
  const { last } = await found(door);
  expect(last.notLooked.map(({ kind, failure }) => [kind, failure.kind])).toEqual([
    ["serviceConnection", "forbidden"],
    ["variableGroup", "forbidden"],
  ]);
  expect(last.places).toMatchObject([{ kind: "serviceHook", project: undefined }]);
  expect(last.areAllProjectsFound).toBe(false);
  expect(asked).toEqual(["projects", "hooks"]);
});

test("where the list of projects breaks off, those found until then are read, and the gap is said", async () => {
  const { door } = aDoor(0, {
    readProjects: async (token) => {
      if (token) throw aFailure("missing");
      return { projects: [{ id: "p0", name: "Shop" }], unreadable: 2, continuationToken: "1" };
    },
  });
  const { last } = await found(door);
  expect(idsOf(last)).toEqual(["c-p0", "g-p0", "h"]);
  expect(last.notLooked.map(({ kind }) => kind)).toEqual(["serviceConnection", "variableGroup"]);
  expect(last).toMatchObject({ projectsRead: 1, areAllProjectsFound: false, unreadable: 2 });
});

test("service hooks that cannot be read, for whatever reason, are not looked at", async () => {
  const { door } = aDoor(1, { readServiceHooks: () => Promise.reject(aFailure("missing")) });
  const { last } = await found(door);
  expect(last.notLooked).toMatchObject([{ kind: "serviceHook", failure: { kind: "missing" } }]);
});

test("a list that breaks off does not count as read, nor does one that is refused", async () => {
  const { door } = aDoor(2, {
    readServiceHooks: refusal,
    readServiceConnections: () => Promise.reject(aFailure("missing")),
    readVariableGroups: async (_, token) => (token ? refusal() : { ...single(), continuationToken: "1" }),
  });
  expect((await found(door)).last).toMatchObject({ listsRead: 0, projectsRead: 2, places: [] });
});

test("a stop ends it with its reason, whatever is under way, and nothing more is asked", async () => {
  const stop = new AbortController();
  const { door, asked } = aDoor(30, {
    readVariableGroups: () => {
      stop.abort(new Error("enough"));
      return Promise.reject(aFailure("offline"));
    },
  });
  await expect(found(door, ada, stop.signal)).rejects.toThrow("enough");
  expect(asked.length).toBeLessThan(12);
});

test("leaving the iteration stops the requests under way", async () => {
  let isStopped = false;
  const { door } = aDoor(2, {
    readProjects: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          isStopped = true;
          reject(new Error("stopped"));
        });
      }),
  });
  for await (const progress of findPlaces([ada], door, aClock())) {
    expect(progress.projectsFound).toBe(0);
    break;
  }
  expect(isStopped).toBe(true);
});
