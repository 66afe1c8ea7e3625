import { asEntra, asExtension, ask, at, hosts, listAt, type Question } from "./asking";
import { otherOrganizationId } from "./world/people";
import { correlatingIdOf, hashOf } from "./world/secrets";
import type { Switches } from "./world/Switches";
import { statusOf } from "./world/Token";
import { createWorld, type World } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const unknownId = "00000000-0000-4000-8000-000000000000";

function aWorld(switches: Partial<Switches> = {}): World {
  return createWorld({ now: () => noon, switches });
}

function asAdministrator(world: World, path: string, question: Question = {}) {
  return ask(world, `${hosts.vssps}/tokenadmin/${path}`, { authorization: asExtension(world), ...question });
}

function listed(world: World, query = "", question: Question = {}) {
  return asAdministrator(world, `personalaccesstokens/${world.me.descriptor}${query}`, question);
}

function revoked(world: World, ids: readonly unknown[]) {
  const body = ids.map((authorizationId) => ({ authorizationId }));
  return asAdministrator(world, "revocations", { method: "POST", body });
}

describe("who may administer tokens", () => {
  test.each<[string, World, (world: World) => string, number]>([
    ["an administrator's extension token", aWorld(), asExtension, 200],
    [
      "an administrator's Entra token",
      aWorld({ adminTakesExtensionToken: false }),
      (world) => asEntra(world, ["vso.tokenadministration"]),
      200,
    ],
    [
      "an extension token where it is not taken",
      aWorld({ adminTakesExtensionToken: false }),
      asExtension,
      401,
    ],
    ["a member", createWorld({ scenario: "member" }), asExtension, 401],
    ["a token without the scope", aWorld(), (world) => asExtension(world, ["vso.graph"]), 401],
  ])("%s", async (_, world, credential, status) => {
    expect((await listed(world, "", { authorization: credential(world) })).status).toBe(status);
  });
});

describe("a user's tokens", () => {
  test("come in pages linked by a GUID in the body, with null at the end", async () => {
    const world = aWorld();
    const first = await listed(world, "?pageSize=15");
    expect(listAt(first.json, "value")).toHaveLength(15);
    const continuation = at(first.json, "continuationToken");
    expect(continuation).toMatch(/^[\da-f-]{36}$/);
    const second = await listed(world, `?pageSize=15&continuationToken=${String(continuation)}`);
    // 24, minus two revoked tokens and one in another organization.
    expect(listAt(second.json, "value")).toHaveLength(6);
    expect(at(second.json, "continuationToken")).toBeNull();
  });

  test("have dates without a zone, and a correlating id in 7.2 only", async () => {
    const world = aWorld();
    const { token, secret } = world.addToken({ validTo: inDays(3) });
    const find = async (version: string) => {
      const { json } = await listed(world, "?pageSize=100", {
        accept: `application/json;api-version=${version}`,
      });
      return listAt(json, "value").find((entry) => at(entry, "authorizationId") === token.authorizationId);
    };
    const newest = await find("7.2-preview.1");
    expect(at(newest, "validTo")).toBe("2026-11-24T12:00:00");
    expect(at(newest, "crossCompanyCorrelatingId")).toBe(correlatingIdOf(hashOf(secret)));
    expect(await find("7.1")).not.toHaveProperty("crossCompanyCorrelatingId");
  });

  test("the correlating id fits the public test vector", () => {
    expect(correlatingIdOf(hashOf("test"))).toBe("rPHgxCVAOw6CZsT9xXEw");
  });

  test.each<[Partial<Switches>, number]>([
    [{}, 21],
    [{ adminListKeepsRevoked: true }, 23],
    [{ adminListKeepsExpired: false }, 19],
  ])("with %j there are %i", async (switches, count) => {
    const { json } = await listed(aWorld(switches), "?pageSize=100");
    expect(listAt(json, "value")).toHaveLength(count);
  });

  test.each([
    ["nobody", "aad.bm9ib2R5", 404],
    ["an invalid descriptor", "nonsense", 400],
  ])("%s has none", async (_, descriptor, status) => {
    const reply = await asAdministrator(aWorld(), `personalaccesstokens/${descriptor}`);
    expect(reply.status).toBe(status);
  });

  test.each(["?pageSize=0", "?pageSize=x", "?continuationToken=x", `?continuationToken=${unknownId}`])(
    "%s is refused",
    async (query) => {
      expect((await listed(aWorld(), query)).status).toBe(400);
    },
  );
});

describe("revoking a batch", () => {
  test("revokes all of it and returns nothing", async () => {
    const world = aWorld();
    const ids = [world.addToken(), world.addToken()].map(({ token }) => token.authorizationId);
    expect(await revoked(world, ids)).toMatchObject({ status: 204, text: "" });
    expect(ids.map((id) => world.findToken(id)).map((token) => token && statusOf(token, noon))).toEqual([
      "revoked",
      "revoked",
    ]);
  });

  test.each<[string, unknown, Partial<Switches>, number]>([
    ["an unknown id", unknownId, {}, 400],
    ["an unknown id that is ignored", unknownId, { unknownRevocationId: "ignore" }, 204],
    ["no id", undefined, { unknownRevocationId: "ignore" }, 400],
    ["an id that is not a GUID", "x", { unknownRevocationId: "ignore" }, 400],
  ])("with %s is all or nothing", async (_, badId, switches, status) => {
    const world = aWorld(switches);
    const { authorizationId } = world.addToken().token;
    expect((await revoked(world, [authorizationId, badId])).status).toBe(status);
    expect(world.findToken(authorizationId)?.revocation === undefined).toBe(status === 400);
  });

  test("does not know another organization's tokens", async () => {
    const world = aWorld();
    const { authorizationId } = world.addToken({ targetAccounts: [otherOrganizationId] }).token;
    expect((await revoked(world, [authorizationId])).status).toBe(400);
  });

  test("can be accepted without being carried out", async () => {
    const world = aWorld();
    const { authorizationId } = world.addToken().token;
    world.keepListing(authorizationId);
    expect((await revoked(world, [authorizationId])).status).toBe(204);
    const { json } = await listed(world, "?pageSize=100");
    const entry = listAt(json, "value").find((token) => at(token, "authorizationId") === authorizationId);
    expect(entry).toMatchObject({ isValid: true });
  });

  test("can take its time", async () => {
    let now = noon;
    const world = createWorld({ now: () => now });
    world.revocationDelayMilliseconds = 3_600_000;
    const { authorizationId } = world.addToken().token;
    await revoked(world, [authorizationId]);
    const status = () => {
      const token = world.findToken(authorizationId);
      return token && statusOf(token, now);
    };
    expect(status()).toBe("active");
    now = new Date(noon.getTime() + 3_600_000);
    expect(status()).toBe("revoked");
  });
});

describe("revocation rules", () => {
  test("reject older sessions with one of their scopes, but no personal access tokens", async () => {
    const world = aWorld();
    const authorization = asExtension(world);
    const body = { scopes: "vso.graph vso.code", createdBefore: inDays(1) };
    const reply = await asAdministrator(world, "revocationrules", { method: "POST", body, authorization });
    expect(reply.status).toBe(201);
    expect(world.authenticate(authorization)).toBeUndefined();
    expect(
      world.tokensOf(world.me.descriptor).filter((token) => statusOf(token, noon) === "active"),
    ).toHaveLength(20);
  });

  test.each([{}, { scopes: "" }, { scopes: "vso.nonsense" }, { scopes: "vso.code", createdBefore: "then" }])(
    "%j is refused",
    async (body) => {
      expect((await asAdministrator(aWorld(), "revocationrules", { method: "POST", body })).status).toBe(400);
    },
  );
});
