import { asExtension, ask, at, hosts, listAt } from "./asking";
import { createWorld, type World } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");

function asked(world: World, path: string, body?: unknown) {
  return ask(world, path, {
    method: body === undefined ? "GET" : "POST",
    body,
    authorization: asExtension(world),
  });
}

async function everyUser(world: World, query: string) {
  const pages: (readonly unknown[])[] = [];
  let continuation: string | undefined = "";
  while (continuation !== undefined) {
    const reply: Awaited<ReturnType<typeof asked>> = await asked(
      world,
      `${hosts.vssps}/graph/users?${query}&continuationToken=${continuation}`,
    );
    pages.push(listAt(reply.json, "value"));
    continuation = reply.headers["x-ms-continuationtoken"];
  }
  return pages;
}

describe("graph users", () => {
  test("are read page by page until the header is absent", async () => {
    const world = createWorld();
    world.pageSizes.graphUsers = 5;
    expect((await everyUser(world, "")).map((page) => page.length)).toEqual([5, 5, 2]);
  });

  test("a page may be short or empty when service identities are left out", async () => {
    const world = createWorld();
    world.pageSizes.graphUsers = 1;
    const pages = await everyUser(world, "subjectTypes=aad,msa");
    expect(pages).toHaveLength(12);
    expect(pages.at(-1)).toEqual([]);
  });

  test("have the fields of the documented shape", async () => {
    const world = createWorld();
    const { json } = await asked(world, `${hosts.vssps}/graph/users/${world.me.descriptor}`);
    expect(json).toMatchObject({
      subjectKind: "user",
      metaType: "member",
      domain: world.organization.tenantId,
      principalName: "ines.calder@fabrikam.example",
      origin: "aad",
      displayName: "Ines Calder",
      descriptor: world.me.descriptor,
      _links: { storageKey: {} },
    });
  });

  test.each([
    ["pri", ["Priya Raman"]],
    ["YUKI.HOSHINO@", ["Yuki Hoshino"]],
    ["raman", []],
  ])("a query for %j finds names that start with it: %j", async (query, names) => {
    const { json } = await asked(createWorld(), `${hosts.vssps}/graph/subjectquery`, {
      query,
      subjectKind: ["User"],
    });
    expect(listAt(json, "value").map((user) => at(user, "displayName"))).toEqual(names);
  });

  test("ids and descriptors resolve to each other", async () => {
    const world = createWorld();
    const { id, descriptor } = world.me;
    expect(at((await asked(world, `${hosts.vssps}/graph/descriptors/${id}`)).json, "value")).toBe(descriptor);
    expect(at((await asked(world, `${hosts.vssps}/graph/storagekeys/${descriptor}`)).json, "value")).toBe(id);
    const lookup = { lookupKeys: [{ descriptor }, { descriptor: "aad.bm9ib2R5" }] };
    const { json } = await asked(world, `${hosts.vssps}/graph/subjectlookup`, lookup);
    expect(Object.keys(Object(json))).toEqual([descriptor]);
  });
});

describe("user entitlements", () => {
  test('list people without service identities, and write "never" as .NET does', async () => {
    const { json } = await asked(createWorld(), `${hosts.vsaex}/userentitlements`);
    const items = listAt(json, "items");
    expect(at(json, "totalCount")).toBe(11);
    expect(items).toHaveLength(11);
    const never = items.filter((item) => at(item, "lastAccessedDate") === "0001-01-01T00:00:00Z");
    expect(never.map((item) => at(item, "user", "displayName"))).toEqual(["Hana Kowalczyk"]);
  });

  test("come in pages, sorted on request", async () => {
    const world = createWorld();
    world.pageSizes.entitlements = 10;
    const query = "?$orderBy=lastAccessed%20desc";
    const first = await asked(world, `${hosts.vsaex}/userentitlements${query}`);
    expect(at(first.json, "items", 0, "user", "displayName")).toBe("Ines Calder");
    const continuation = String(at(first.json, "continuationToken"));
    const second = await asked(
      world,
      `${hosts.vsaex}/userentitlements${query}&continuationToken=${continuation}`,
    );
    expect(listAt(second.json, "items")).toHaveLength(1);
    expect(at(second.json, "continuationToken")).toBeNull();
  });

  test("are not open to members", async () => {
    expect((await asked(createWorld({ scenario: "member" }), `${hosts.vsaex}/userentitlements`)).status).toBe(
      403,
    );
  });
});

describe("the audit log", () => {
  test("lists 90 days of creations and revocations, newest first, in batches", async () => {
    const world = createWorld({ now: () => noon });
    const { token } = world.addToken({ displayName: "short life" });
    world.revoke(token, world.me);
    const first = await asked(world, `${hosts.audit}/audit/auditlog?batchSize=2`);
    const actions = listAt(first.json, "decoratedAuditLogEntries").map((entry) => at(entry, "actionId"));
    expect(actions.toSorted()).toEqual(["Token.PatCreateEvent", "Token.PatRevokeEvent"]);
    expect(at(first.json, "hasMore")).toBe(true);

    const all = await asked(world, `${hosts.audit}/audit/auditlog?batchSize=1000`);
    const times = listAt(all.json, "decoratedAuditLogEntries").map((entry) => String(at(entry, "timestamp")));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(times.every((time) => time > "2026-08-23")).toBe(true);
    expect(at(all.json, "hasMore")).toBe(false);
  });

  test("filters by time only", async () => {
    const world = createWorld({ now: () => noon });
    world.addToken();
    const path = `${hosts.audit}/audit/auditlog?startTime=2026-11-21T11:59:00Z`;
    expect(listAt((await asked(world, path)).json, "decoratedAuditLogEntries")).toHaveLength(1);
  });
});

test("connection data names the caller and the organization, without a version", async () => {
  const world = createWorld();
  const path = "/fabrikam/_apis/connectionData";
  const { json } = await ask(world, path, { authorization: asExtension(world), accept: "application/json" });
  expect(json).toMatchObject({
    instanceId: world.organization.id,
    deploymentType: "hosted",
    authenticatedUser: { id: world.me.id, subjectDescriptor: world.me.descriptor },
  });
});
