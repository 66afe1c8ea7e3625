import { asEntra, asExtension, at } from "../emulator/asking";
import type { Switches } from "../emulator/world/Switches";
import { createWorld, type World, type WorldOptions } from "../emulator/world/World";
import { checkExchange, checkExchanges } from "./openApi";
import { overDocuments } from "./overDocuments";
import { exchange, type Asked, type Manner } from "./recordedAsk";

const noon = new Date("2026-11-21T12:00:00Z");
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const unknownId = "00000000-0000-4000-8000-000000000000";

function aWorld(options: WorldOptions = {}): World {
  const world = createWorld({ now: () => noon, ...options });
  Object.assign(world.pageSizes, { adminTokens: 5, graphUsers: 5, entitlements: 5, auditEntries: 5 });
  return world;
}

function asked(world: World, manner: Manner, one: Omit<Asked, "authorization">) {
  const isOwn = one.path.startsWith("tokens/");
  return exchange(world, { ...one, authorization: isOwn ? asEntra(world) : asExtension(world) }, manner);
}

async function holds(world: World, manner: Manner, status: number, one: Omit<Asked, "authorization">) {
  const recorded = await asked(world, manner, one);
  expect(recorded.status).toBe(status);
  expect(checkExchange(recorded)).toEqual([]);
  return recorded;
}

overDocuments("what the emulator answers", () => {
  describe.each<Manner>(["platform", "plain"])("to a %s client", (manner) => {
    test.each<[what: string, status: number, one: Omit<Asked, "authorization">]>([
      ["own tokens", 200, { path: "tokens/pats?displayFilterOption=all&$top=100" }],
      [
        "own tokens, sorted",
        200,
        { path: "tokens/pats?sortByOption=displayName&isSortAscending=true&$top=3" },
      ],
      ["a token that is not there", 200, { path: `tokens/pats?authorizationId=${unknownId}` }],
      [
        "revoking an unknown token",
        204,
        { method: "DELETE", path: `tokens/pats?authorizationId=${unknownId}` },
      ],
      ["too long a page", 400, { path: "tokens/pats?$top=101" }],
      ["the people", 200, { path: "graph/users" }],
      ["people of one kind", 200, { path: "graph/users?subjectTypes=aad%2Cmsa" }],
      ["nobody", 404, { path: "graph/users/aad.bm9ib2R5" }],
      ["an unknown storage key", 404, { path: `graph/descriptors/${unknownId}` }],
      [
        "a search",
        200,
        {
          method: "POST",
          path: "graph/subjectquery",
          body: { query: "a", subjectKind: ["User"] },
        },
      ],
      ["members", 200, { host: "vsaex", path: "userentitlements", version: "7.2-preview.5" }],
      [
        "members by access",
        200,
        {
          host: "vsaex",
          version: "7.2-preview.5",
          path: "userentitlements?select=license&$orderBy=lastAccessed%20desc&$filter=name%20eq%20'a'",
        },
      ],
      ["the audit log", 200, { host: "audit", path: "audit/auditlog?batchSize=50" }],
      [
        "a part of the audit log",
        200,
        {
          host: "audit",
          path: "audit/auditlog?startTime=2026-10-01T00:00:00Z&endTime=2026-11-21T00:00:00Z&skipAggregation=true",
        },
      ],
      ["tokens of nobody", 404, { path: "tokenadmin/personalaccesstokens/aad.bm9ib2R5" }],
      ["tokens of no descriptor", 400, { path: "tokenadmin/personalaccesstokens/nobody" }],
      [
        "an unknown revocation",
        400,
        {
          method: "POST",
          path: "tokenadmin/revocations",
          body: [{ authorizationId: unknownId }],
        },
      ],
      [
        "a rule",
        201,
        {
          method: "POST",
          path: "tokenadmin/revocationrules",
          body: { scopes: "vso.code", createdBefore: "2026-11-01T00:00:00Z" },
        },
      ],
    ])("%s matches the documents", async (_, status, one) => {
      await holds(aWorld(), manner, status, one);
    });

    test("your own token matches the documents from creation to revocation", async () => {
      const world = aWorld();
      const body = { displayName: "ci", scope: "vso.code vso.work", validTo: inDays(7), allOrgs: false };
      const created = await holds(world, manner, 200, { method: "POST", path: "tokens/pats", body });
      const authorizationId = at(JSON.parse(created.responseBody), "patToken", "authorizationId");
      const path = `tokens/pats?authorizationId=${String(authorizationId)}`;
      await holds(world, manner, 200, { path });
      const change = { authorizationId, displayName: "renamed", validTo: inDays(9) };
      await holds(world, manner, 200, { method: "PUT", path: "tokens/pats", body: change });
      await holds(world, manner, 204, { method: "DELETE", path });
    });

    test.each<[string, Partial<Switches>, number]>([
      ["200", { restrictCreation: "all" }, 200],
      ["400", { restrictCreation: "all", policyRefusalStatus: 400 }, 400],
    ])("a policy refusal as %s matches the documents", async (_, switches, status) => {
      const body = { displayName: "ci", scope: "vso.code", validTo: inDays(7), allOrgs: false };
      await holds(aWorld({ switches }), manner, status, { method: "POST", path: "tokens/pats", body });
    });

    test("a refusal with a message matches the documents", async () => {
      const world = aWorld({ scenario: "policies" });
      world.nextPatError = { name: "failedToReadTenantPolicy", message: "Try later." };
      const body = { displayName: "ci", scope: "vso.code", validTo: inDays(7), allOrgs: false };
      await holds(world, manner, 200, { method: "POST", path: "tokens/pats", body });
    });

    test("every page of every person's tokens matches the documents, revoked ones too", async () => {
      const world = aWorld({ switches: { adminListKeepsRevoked: true } });
      for (const { descriptor } of world.users.all()) {
        const path = `tokenadmin/personalaccesstokens/${descriptor}?pageSize=4&isPublic=false`;
        let continuation: unknown = "";
        while (typeof continuation === "string") {
          const next = continuation === "" ? path : `${path}&continuationToken=${continuation}`;
          const { responseBody } = await holds(world, manner, 200, { path: next });
          continuation = at(JSON.parse(responseBody), "continuationToken");
        }
      }
      expect(world.requests.length).toBeGreaterThan(20);
    });

    test("revoking a batch matches the documents", async () => {
      const world = aWorld();
      const body = world
        .tokensOf(world.me.descriptor)
        .slice(0, 3)
        .map(({ authorizationId }) => ({ authorizationId }));
      await holds(world, manner, 204, {
        method: "POST",
        path: "tokenadmin/revocations?isPublic=false",
        body,
      });
    });

    test("a person looked up by any name matches the documents", async () => {
      const world = aWorld();
      const { id, descriptor } = world.me;
      await holds(world, manner, 200, { path: `graph/users/${descriptor}` });
      await holds(world, manner, 200, { path: `graph/descriptors/${id}` });
      await holds(world, manner, 200, { path: `graph/storagekeys/${descriptor}` });
      const body = { lookupKeys: [{ descriptor }] };
      await holds(world, manner, 200, { method: "POST", path: "graph/subjectlookup", body });
    });

    test("somebody without permission gets an answer that matches the documents", async () => {
      const world = aWorld({ scenario: "member" });
      const { descriptor } = world.me;
      await holds(world, manner, 401, { path: `tokenadmin/personalaccesstokens/${descriptor}` });
      await holds(world, manner, 403, { host: "vsaex", path: "userentitlements" });
      await holds(world, manner, 403, { host: "audit", path: "audit/auditlog" });
      expect(checkExchanges(world.requests)).toEqual([]);
    });
  });
});
