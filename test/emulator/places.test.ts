import { asEntra, ask, at, listAt, type Question } from "./asking";
import { projectNamed } from "./world/Places";
import { createWorld, type World } from "./world/World";

const organization = "/fabrikam/_apis";
const shop = projectNamed("Shop");
const lists = [
  ["projects", `${organization}/projects`, "vso.project"],
  ["service connections", "/fabrikam/Shop/_apis/serviceendpoint/endpoints", "vso.serviceendpoint"],
  ["variable groups", "/fabrikam/Shop/_apis/distributedtask/variablegroups", "vso.variablegroups_read"],
  ["service hooks", `${organization}/hooks/subscriptions`, "vso.work"],
] as const;
const allScopes = lists.map(([, , scope]) => scope);
const [[, projects], [, connections], [, groups], [, hooks]] = lists;

function asked(world: World, path: string, question: Question = {}) {
  const accept = "application/json;api-version=7.1";
  return ask(world, path, { authorization: asEntra(world, allScopes), accept, ...question });
}

const namesIn = (json: unknown) => listAt(json, "value").map((item) => at(item, "name"));

test.each(lists)("%s need the scope that the specification names", async (_, path, scope) => {
  const world = createWorld();
  expect((await asked(world, path, { authorization: asEntra(world, [scope]) })).status).toBe(200);
  const others = asEntra(world, ["vso.graph", "vso.auditlog"]);
  expect((await asked(world, path, { authorization: others })).status).toBe(401);
});

test.each(["vso.work", "vso.code", "vso.build"])("service hooks open to %s", async (scope) => {
  const world = createWorld();
  expect((await asked(world, hooks, { authorization: asEntra(world, [scope]) })).status).toBe(200);
});

test("projects are continued by their number, in a header, until it is absent", async () => {
  const world = createWorld();
  world.places.projects.push(projectNamed("Website"));
  const first = await asked(world, `${projects}?$top=2`);
  expect(namesIn(first.json)).toEqual(["Shop", "Warehouse"]);
  expect(first.headers["x-ms-continuationtoken"]).toBe("2");
  const second = await asked(world, `${projects}?$top=2&continuationToken=2`);
  expect(namesIn(second.json)).toEqual(["Website"]);
  expect(second.headers).not.toHaveProperty("x-ms-continuationtoken");
});

test.each(["?$top=0", "?continuationToken=x", "?$skip=-1"])("projects with %s are refused", async (query) => {
  expect((await asked(createWorld(), projects + query)).status).toBe(400);
});

test("a project is found by its id or its name in any case, and an unknown one is missing", async () => {
  const world = createWorld();
  for (const name of [shop.id, "SHOP"]) {
    expect((await asked(world, groups.replace("Shop", name))).status).toBe(200);
  }
  const { status, json } = await asked(world, groups.replace("Shop", "Nowhere"));
  expect([status, at(json, "typeKey")]).toEqual([404, "ProjectDoesNotExistWithNameException"]);
});

test("service connections are filtered by how they sign in, and have secrets as null", async () => {
  const world = createWorld();
  expect(namesIn((await asked(world, connections)).json)).toEqual(["Partner packages", "Registry", "Azure"]);
  const { json } = await asked(world, `${connections}?authSchemes=token,UsernamePassword`);
  expect(namesIn(json)).toEqual(["Partner packages", "Registry"]);
  expect(at(json, "value", 0, "authorization", "parameters", "apitoken")).toBeNull();
});

test("who changed a service connection, and when, is told from 7.2 on", async () => {
  const world = createWorld();
  const accept = "application/json;api-version=7.2-preview.4";
  const { json } = await asked(world, connections, { accept });
  expect(at(json, "value", 1, "modifiedBy", "displayName")).toBe("Lars Brandvik");
  expect(at(json, "value", 1, "modificationDate")).toMatch(/^\d{4}-/);
  expect(at((await asked(world, connections)).json, "value", 1)).not.toHaveProperty("modifiedBy");
});

test("a shared service connection is listed in each of its projects", async () => {
  const { json } = await asked(createWorld(), connections.replace("Shop", "Warehouse"));
  expect(namesIn(json)).toEqual(["Nightly sync", "Registry"]);
});

test("variable groups come newest first, and the continuation is the next one's id", async () => {
  const world = createWorld();
  const first = await asked(world, `${groups}?$top=1`);
  expect(namesIn(first.json)).toEqual(["build"]);
  expect(first.headers["x-ms-continuationtoken"]).toBe("1");
  const { json } = await asked(world, `${groups}?continuationToken=1`);
  expect(namesIn(json)).toEqual(["release"]);
  expect(at(json, "value", 0, "variables", "FEED_TOKEN")).toEqual({ value: null, isSecret: true });
});

test("service hooks name people by id alone and mask their secrets", async () => {
  const world = createWorld();
  const { json } = await asked(world, hooks);
  expect(at(json, "value", 0, "createdBy")).toEqual({ id: world.me.id });
  expect(at(json, "value", 0, "publisherInputs", "projectId")).toBe(shop.id);
  expect(at(json, "value", 0, "consumerInputs", "basicAuthPassword")).toBe("********");
});

test("somebody who is no administrator sees what they made, and no service hooks", async () => {
  const world = createWorld({ scenario: "member" });
  expect(namesIn((await asked(world, connections)).json)).toEqual(["Partner packages", "Azure"]);
  expect(namesIn((await asked(world, groups)).json)).toEqual(["build"]);
  expect((await asked(world, hooks)).status).toBe(403);
});
