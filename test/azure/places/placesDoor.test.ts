import type { PlacesDoor } from "../../../src/azure/places/placesDoor";
import { fetchFrom } from "../../emulator/fetchFrom";
import { projectNamed } from "../../emulator/world/Places";
import { createWorld, type WorldOptions } from "../../emulator/world/World";
import { errorBody, fetchReacting, json, never } from "../rest/aRestClient";
import { everyPage } from "../rest/everyPage";
import { placesOver } from "./placesOver";

const shop = projectNamed("Shop");
const organization = "https://dev.azure.com/fabrikam";

function aWorld(options: WorldOptions = {}) {
  const world = createWorld(options);
  globalThis.fetch = fetchFrom(world);
  return world;
}

const reads: readonly [string, (door: PlacesDoor, signal?: AbortSignal) => Promise<unknown>][] = [
  ["projects", (door, signal) => door.readProjects(undefined, signal)],
  ["service connections", (door, signal) => door.readServiceConnections(shop.id, undefined, signal)],
  ["variable groups", (door, signal) => door.readVariableGroups(shop.id, undefined, signal)],
  ["service hooks", (door, signal) => door.readServiceHooks(undefined, signal)],
];

test("projects come page by page, until there is no continuation", async () => {
  const world = aWorld();
  world.places.projects.push(projectNamed("Website"));
  world.pageSizes.projects = 2;
  const door = placesOver(world);
  const pages = await everyPage((token) => door.readProjects(token));
  expect(pages.map(({ projects }) => projects.map(({ name }) => name))).toEqual([
    ["Shop", "Warehouse"],
    ["Website"],
  ]);
});

test("service connections that sign in with a token come with who made and who changed them, and a link", async () => {
  const world = aWorld();
  const { places } = await placesOver(world, undefined, organization).readServiceConnections(shop.id);
  expect(places.map(({ name }) => name)).toEqual(["Partner packages", "Registry"]);
  expect(places[0]).toMatchObject({
    madeBy: { id: world.me.id, descriptor: world.me.descriptor, principalName: world.me.principalName },
    changedBy: { id: world.me.id },
    url: `${organization}/${shop.id}/_settings/adminservices?resourceId=${places[0]?.id}`,
  });
});

test("a service that knows only 7.1 lists connections without their last change", async () => {
  const door = placesOver(aWorld({ switches: { newestApiVersion: 7.1 } }));
  const { places } = await door.readServiceConnections(shop.id);
  expect(places).toHaveLength(2);
  expect(places.map(({ changedBy, changedAt }) => changedBy ?? changedAt)).toEqual([undefined, undefined]);
});

test("variable groups without a secret are left out, on every page", async () => {
  const world = aWorld();
  world.pageSizes.variableGroups = 1;
  const door = placesOver(world, undefined, organization);
  const pages = await everyPage((token) => door.readVariableGroups(shop.id, token));
  expect(pages.map(({ places }) => places.map(({ name, secrets }) => [name, secrets]))).toEqual([
    [],
    [["release", 2]],
  ]);
  expect(pages[1]?.places[0]?.url).toMatch(/variableGroupId=1$/);
});

test("service hooks come from all projects, and one of all projects has no link", async () => {
  const { places } = await placesOver(aWorld(), undefined, organization).readServiceHooks();
  expect(places.map(({ name, url }) => [name, url !== undefined])).toEqual([
    ["webHooks, build.complete", true],
    ["jenkins, git.push", true],
    ["slack, workitem.created", false],
  ]);
});

test("a link never comes from the answer", async () => {
  const id = crypto.randomUUID();
  const url = "https://evil.example/";
  fetchReacting(json([{ id, url, authorization: { scheme: "Token" }, _links: { web: { href: url } } }]));
  const { places } = await placesOver(createWorld(), undefined, organization).readServiceConnections(shop.id);
  expect(places[0]?.url).toBe(`${organization}/${shop.id}/_settings/adminservices?resourceId=${id}`);
});

test("each list is signed in for with the one scope that it needs", async () => {
  const scopes: string[] = [];
  const world = aWorld();
  const door = placesOver(world, (scope) => {
    scopes.push(scope);
    return true;
  });
  for (const [, read] of reads) await read(door);
  expect(scopes).toEqual(["vso.project", "vso.serviceendpoint", "vso.variablegroups_read", "vso.work"]);
});

test.each(reads)(
  "without consent for %s, nothing is sent and the others are read all the same",
  async (which, read) => {
    const world = aWorld();
    const scopeOf = ["vso.project", "vso.serviceendpoint", "vso.variablegroups_read", "vso.work"];
    const missing = scopeOf[reads.findIndex(([name]) => name === which)];
    const door = placesOver(world, (scope) => scope !== missing);
    await expect(read(door)).rejects.toMatchObject({ kind: "signedOut", reason: "noConsent" });
    expect(world.requests).toEqual([]);
    for (const [name, readOther] of reads) if (name !== which) await readOther(door);
  },
);

test.each(reads)("%s that are refused, missing or stopped end with the usual errors", async (_, read) => {
  const door = placesOver(createWorld());
  fetchReacting(json(errorBody("TF400813: The user 'ada@fabrikam.example' is not authorized."), 401));
  await expect(read(door)).rejects.toMatchObject({ kind: "forbidden" });
  fetchReacting(json(errorBody("TF200016: no such project"), 404));
  await expect(read(door)).rejects.toMatchObject({ kind: "missing" });
  fetchReacting(json({ rows: [] }));
  await expect(read(door)).rejects.toMatchObject({ kind: "unexpected" });
  fetchReacting(never);
  const stop = new AbortController();
  const reading = read(door, stop.signal);
  stop.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});
