import { GraphClient, hostedSubjectTypes } from "../../src/azure/clients/GraphClient";
import { PatClient } from "../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { everyPage } from "../azure/rest/everyPage";
import { asEntra, asExtension, hosts } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { createWorld, type World, type WorldOptions } from "../emulator/world/World";
import { checkExchanges } from "./openApi";
import { overDocuments } from "./overDocuments";

const noon = new Date("2026-11-21T12:00:00Z");
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

function theClients(options: WorldOptions = {}) {
  const world = createWorld({ now: () => noon, ...options });
  Object.assign(world.pageSizes, { adminTokens: 4, graphUsers: 4, entitlements: 4 });
  globalThis.fetch = fetchFrom(world);
  const optionsFor = (host: keyof typeof hosts, credential: () => string) => ({
    rootPath: `http://localhost:8080${hosts[host].replace(/_apis$/, "")}`,
    authTokenProvider: { getAuthorizationHeader: async () => credential() },
  });
  const admin = () => asExtension(world);
  return {
    world,
    pats: new PatClient(optionsFor("vssps", () => asEntra(world))),
    graph: new GraphClient(optionsFor("vssps", admin)),
    tokenAdmin: new TokenAdminClient(optionsFor("vssps", admin)),
    entitlements: new UserEntitlementClient(optionsFor("vsaex", admin)),
  };
}

function hostedPage(graph: GraphClient, continuationToken: string | undefined) {
  return graph.userPage({ continuationToken, subjectTypes: hostedSubjectTypes });
}

function expectKept(world: World): void {
  expect(world.requests.length).toBeGreaterThan(0);
  expect(checkExchanges(world.requests)).toEqual([]);
}

overDocuments("what PatClient sends and gets", () => {
  test.each(["fabrikam", "hoarder", "policies", "member"] as const)(
    "listing all tokens of %s matches the documents",
    async (scenario) => {
      const { world, pats } = theClients({ scenario });
      for (const list of ["active", "expired", "revoked"] as const) await pats.list(list);
      expectKept(world);
    },
  );

  test("revoking a token matches the documents", async () => {
    const { world, pats } = theClients();
    const [first] = (await pats.list("active")).tokens;
    await pats.revoke(first?.authorizationId ?? "");
    expect(world.requests.at(-1)).toMatchObject({ method: "DELETE", status: 204 });
    expectKept(world);
  });

  test.each([
    ["fabrikam", "created"],
    ["policies", "refused"],
  ] as const)(
    "creating, reading and changing a token in %s matches the documents",
    async (scenario, kind) => {
      const { world, pats } = theClients({ scenario });
      const wish = { name: "ci", scopes: ["vso.code", "vso.work"], validTo: inDays(7) };
      const created = await pats.create(wish, noon, new Set());
      expect(created.kind).toBe(kind);
      const [first] = (await pats.list("active")).tokens;
      const authorizationId = first?.authorizationId ?? "";
      await pats.get(authorizationId);
      await pats.update({ authorizationId, name: "renamed" });
      await pats.update({ authorizationId, scopes: ["vso.packaging"], validTo: inDays(3) });
      expectKept(world);
    },
  );

  test.each(["203", "401"] as const)(
    "an ended session (%s) matches the documents",
    async (signedOutAnswer) => {
      const { world, graph } = theClients({ switches: { signedOutAnswer } });
      world.sessions.lifetimeSeconds = -1;
      await expect(graph.userPage()).rejects.toThrow("Azure DevOps");
      expectKept(world);
    },
  );

  test.each([400, 403, 404, 429, 500, 503])(
    "a failure with %i follows a request that matches the documents",
    async (status) => {
      const { world, pats } = theClients();
      world.faults.add({ kind: "status", status });
      await expect(pats.list("active")).rejects.toThrow(String(status));
      expectKept(world);
    },
  );
});

overDocuments("what the clients of an administrator send and get", () => {
  test("reading and finding people matches the documents", async () => {
    const { world, graph } = theClients();
    await everyPage((continuationToken) => graph.userPage({ continuationToken }));
    await everyPage((continuationToken) => hostedPage(graph, continuationToken));
    await graph.search("a");
    await graph.descriptorOf(world.me.id);
    expect(await graph.storageKeyOf(world.me.descriptor)).toBe(world.me.id);
    expectKept(world);
  });

  test("reading and revoking everyone's tokens matches the documents", async () => {
    const { world, graph, tokenAdmin } = theClients();
    for (const { owners } of await everyPage((continuationToken) => hostedPage(graph, continuationToken))) {
      for (const { descriptor } of owners) await tokenAdmin.list(descriptor);
    }
    const ids = world.tokensOf(world.me.descriptor).map(({ authorizationId }) => authorizationId);
    await tokenAdmin.revoke(ids.slice(0, 3));
    await tokenAdmin.createRevocationRule(["vso.code"], noon);
    expectKept(world);
  });

  test("reading last sign-ins matches the documents", async () => {
    const { world, entitlements } = theClients();
    await everyPage((continuationToken) => entitlements.page(continuationToken));
    expectKept(world);
  });

  test("somebody without permission is refused as documented", async () => {
    const { world, tokenAdmin, entitlements } = theClients({ scenario: "member" });
    await expect(tokenAdmin.list(world.me.descriptor)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(entitlements.page()).rejects.toMatchObject({ kind: "forbidden" });
    expectKept(world);
  });

  test("an older service is asked again with its own version, as documented", async () => {
    const { world, graph } = theClients({ switches: { newestApiVersion: 7.1 } });
    await graph.userPage();
    expect(world.requests.map(({ status }) => status)).toEqual([400, 200]);
    expectKept(world);
  });
});
