import { asEntra, asExtension, ask, asPat, at, hosts, listAt, type Question } from "./asking";
import { otherOrganizationId } from "./world/people";
import type { Switches } from "./world/Switches";
import { createWorld, type World } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");
const pats = `${hosts.vssps}/tokens/pats`;
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000);

function aWorld(switches: Partial<Switches> = {}): World {
  return createWorld({ now: () => noon, switches });
}

function asOwner(world: World, query = "", question: Question = {}) {
  return ask(world, pats + query, { authorization: asEntra(world), ...question });
}

function created(world: World, body: object) {
  const whole = { displayName: "new", scope: "vso.code", validTo: inDays(7), allOrgs: false, ...body };
  return asOwner(world, "", { method: "POST", body: whole });
}

describe("who may call tokens/pats", () => {
  test.each([
    ["an extension's own token", (world: World) => asExtension(world)],
    ["vso.pats alone", (world: World) => asEntra(world, ["vso.pats"])],
    ["vso.pats_manage alone", (world: World) => asEntra(world, ["vso.pats_manage"])],
    ["a personal access token", (world: World) => asPat(world.addToken({ scope: "app_token" }).secret)],
  ])("%s is refused with 401 TF400813", async (_, credential) => {
    const world = aWorld();
    const reply = await ask(world, pats, { authorization: credential(world) });
    expect(reply.status).toBe(401);
    expect(reply.json).toMatchObject({
      $id: "1",
      innerException: null,
      message: `TF400813: The user '${world.me.id}' is not authorized to access this resource.`,
      typeKey: "UnauthorizedRequestException",
      errorCode: 0,
      eventId: 3000,
    });
  });

  test("an Entra token with both scopes is let in", async () => {
    expect((await asOwner(aWorld())).status).toBe(200);
  });

  test.each([
    ["203", 203, /<h1>Sign in/],
    ["302", 302, /^$/],
    ["401", 401, /TF400813/],
  ] as const)("an expired session is answered with %s", async (signedOutAnswer, status, body) => {
    const world = aWorld({ signedOutAnswer });
    const authorization = asEntra(world);
    world.expireSessions();
    const reply = await ask(world, pats, { authorization });
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(body);
  });

  test("Azure DevOps Server has no such API", async () => {
    const world = createWorld({ scenario: "server" });
    const accept = "application/json;api-version=5.0-preview.1";
    expect((await ask(world, pats, { authorization: asEntra(world), accept })).status).toBe(404);
    const plain = await ask(world, "/fabrikam/_apis/tokens/pats", { authorization: asEntra(world), accept });
    expect(plain.status).toBe(404);
  });
});

describe("listing", () => {
  test("pages to an empty continuation and shows every token once", async () => {
    const world = createWorld({ scenario: "hoarder", now: () => noon });
    const seen = new Set<unknown>();
    let continuation: unknown = "";
    let pages = 0;
    do {
      const query = `?displayFilterOption=all&$top=100&continuationToken=${String(continuation)}`;
      const { json } = await asOwner(world, query);
      listAt(json, "patTokens").forEach((token) => seen.add(at(token, "authorizationId")));
      continuation = at(json, "continuationToken");
      pages++;
    } while (continuation !== "");
    expect(seen.size).toBe(340);
    expect(pages).toBe(4);
  });

  test.each([
    ["active", 20],
    ["expired", 2],
    ["revoked", 2],
    ["all", 24],
  ])("displayFilterOption=%s shows %i of the 24", async (option, count) => {
    const { json } = await asOwner(aWorld(), `?displayFilterOption=${option}&$top=100`);
    expect(listAt(json, "patTokens")).toHaveLength(count);
  });

  test("sorts by date in either direction", async () => {
    const query = "?sortByOption=displayDate&$top=100&isSortAscending=";
    const dates = async (direction: string) =>
      listAt((await asOwner(aWorld(), query + direction)).json, "patTokens").map((token) =>
        String(at(token, "validTo")),
      );
    const ascending = await dates("true");
    expect(ascending).toEqual(ascending.toSorted());
    expect(await dates("false")).toEqual(ascending.toReversed());
  });

  test("a continuation from another filter is refused", async () => {
    const world = aWorld();
    const { json } = await asOwner(world, "?displayFilterOption=all&$top=5");
    const continuation = String(at(json, "continuationToken"));
    expect(
      (await asOwner(world, `?displayFilterOption=active&continuationToken=${continuation}`)).status,
    ).toBe(400);
  });

  test.each(["0", "101", "many", "-1"])("$top=%s is refused", async (top) => {
    expect((await asOwner(aWorld(), `?$top=${top}`)).status).toBe(400);
  });

  test("only the answer to a creation contains a secret", async () => {
    const world = aWorld();
    const secret = String(at((await created(world, {})).json, "patToken", "token"));
    await asOwner(world, "?$top=100");
    const others = world.requests.filter(({ method }) => method !== "POST");
    expect(others.every(({ responseBody }) => !responseBody.includes(secret))).toBe(true);
  });
});

describe("creating", () => {
  test("hands out a secret of the right length with an obviously fake signature, and it works over Basic", async () => {
    const world = aWorld();
    const { status, json } = await created(world, { scope: "vso.graph" });
    const secret = String(at(json, "patToken", "token"));
    expect(status).toBe(200);
    expect(at(json, "patTokenError")).toBe("none");
    expect(secret).toMatch(/^[A-Za-z0-9]{52}JQQJ99[A-Z][A-L]NOTREALTOKENFAKEAZDOFAKE$/);
    expect(world.authenticate(asPat(secret))).toMatchObject({ kind: "pat", scopes: ["vso.graph"] });
  });

  test("rounds the expiry to a 300th of a second, as the service does", async () => {
    const { json } = await created(aWorld(), { validTo: "2026-12-01T23:46:23.319Z" });
    expect(at(json, "patToken", "validTo")).toBe("2026-12-01T23:46:23.32Z");
  });

  test.each<[error: string, body: object, switches: Partial<Switches>]>([
    ["displayNameRequired", { displayName: " " }, {}],
    ["invalidDisplayName", { displayName: "a\u0000b" }, {}],
    ["invalidDisplayName", { displayName: "a\u0085b" }, {}],
    ["invalidScope", { scope: "vso.nonsense" }, {}],
    ["invalidScope", { scope: "vso.pats" }, {}],
    ["invalidValidTo", { validTo: inDays(-1) }, {}],
    ["invalidValidTo", { validTo: inDays(400) }, {}],
    ["globalPATCreationBlocked", { allOrgs: true }, {}],
    ["fullScopePatPolicyViolation", { scope: "app_token" }, { restrictFullScope: true }],
    ["disablePatCreationPolicyViolation", {}, { restrictCreation: "all" }],
    ["disablePatCreationPolicyViolation", {}, { restrictCreation: "packagingOnly" }],
    ["none", { scope: "vso.packaging_write" }, { restrictCreation: "packagingOnly" }],
    ["patLifespanPolicyViolation", {}, { maximumLifetimeDays: 3, lifetimePolicy: "refuse" }],
  ])("answers %s to %j under %j", async (error, body, switches) => {
    const { json } = await created(aWorld(switches), body);
    expect(at(json, "patTokenError")).toBe(error);
    expect(at(json, "patToken") === null).toBe(error !== "none");
  });

  test.each([200, 400] as const)("a refusal comes with status %i", async (policyRefusalStatus) => {
    const world = aWorld({ policyRefusalStatus, restrictCreation: "all" });
    const accept = "application/json;api-version=7.2-preview.1;enumsAsNumbers=true";
    const reply = await asOwner(world, "", {
      method: "POST",
      accept,
      body: { displayName: "x", scope: "vso.code", validTo: inDays(1) },
    });
    expect(reply.status).toBe(policyRefusalStatus);
    expect(at(reply.json, "patTokenError")).toBe(33);
  });

  test("a clamping policy shortens the lifetime and shows that only in validTo", async () => {
    const { json } = await created(aWorld({ maximumLifetimeDays: 3 }), { validTo: inDays(30) });
    expect(at(json, "patToken", "validTo")).toBe("2026-11-24T12:00:00Z");
  });

  test("any error can be forced once", async () => {
    const world = aWorld();
    world.nextPatError = { name: "failedToReadTenantPolicy", message: "try later" };
    const { json } = await created(world, {});
    expect(json).toEqual({
      patToken: null,
      patTokenError: "failedToReadTenantPolicy",
      patTokenErrorMessage: "try later",
    });
    expect(at((await created(world, {})).json, "patTokenError")).toBe("none");
  });

  test("a body that is not JSON is refused with TF400898", async () => {
    const { status, json } = await asOwner(aWorld(), "", { method: "POST", body: "{displayName" });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      typeKey: "JsonReaderException",
      message: expect.stringMatching(/^TF400898/),
    });
  });
});

describe("updating and revoking", () => {
  test("an update changes only what it names and returns no secret", async () => {
    const world = aWorld();
    const { token } = world.addToken({ displayName: "old", scope: "vso.code" });
    const body = { authorizationId: token.authorizationId, displayName: "renamed" };
    const { json } = await asOwner(world, "", { method: "PUT", body });
    expect(json).toMatchObject({ patToken: { displayName: "renamed", scope: "vso.code", token: null } });
  });

  test.each([
    ["an expired token", { validFrom: inDays(-9), validTo: inDays(-1) }, "expiredPatCannotBeExtended"],
    ["a revoked token", { revokedAt: inDays(-1) }, "failedToUpdateAccessToken"],
    ["a token of another organization", { targetAccounts: [otherOrganizationId] }, "accessDenied"],
  ])("%s cannot be extended", async (_, given, error) => {
    const world = aWorld();
    const { authorizationId } = world.addToken(given).token;
    const { json } = await asOwner(world, "", {
      method: "PUT",
      body: { authorizationId, validTo: inDays(20) },
    });
    expect(at(json, "patTokenError")).toBe(error);
  });

  test.each(["", "  "])("the scope %j gives full access, as it does on the real service", async (scope) => {
    const world = aWorld();
    expect(at((await created(world, { scope })).json, "patToken", "scope")).toBe("app_token");
    const { authorizationId } = world.addToken({ scope: "vso.code" }).token;
    const { json } = await asOwner(world, "", { method: "PUT", body: { authorizationId, scope } });
    expect(at(json, "patToken", "scope")).toBe("app_token");
  });

  test("a lifetime policy counts an update from the creation", async () => {
    const world = aWorld({ maximumLifetimeDays: 10 });
    const { authorizationId } = world.addToken({ validFrom: inDays(-4), validTo: inDays(1) }).token;
    const { json } = await asOwner(world, "", {
      method: "PUT",
      body: { authorizationId, validTo: inDays(9) },
    });
    expect(at(json, "patToken", "validTo")).toBe("2026-11-27T12:00:00Z");
  });

  test("a revoked token is no longer listed as active or signs in", async () => {
    const world = aWorld();
    const { token, secret } = world.addToken();
    const query = `?authorizationId=${token.authorizationId}`;
    expect(await asOwner(world, query, { method: "DELETE" })).toMatchObject({ status: 204, text: "" });
    expect(world.authenticate(asPat(secret))).toBeUndefined();
    const { json } = await asOwner(world, "?displayFilterOption=active&$top=100");
    const ids = listAt(json, "patTokens").map((listed) => at(listed, "authorizationId"));
    expect(ids).not.toContain(token.authorizationId);
  });

  test("an unknown id is a success without effect, or 404, as the switch says", async () => {
    const query = "?authorizationId=00000000-0000-4000-8000-000000000000";
    expect((await asOwner(aWorld(), query, { method: "DELETE" })).status).toBe(204);
    const strict = aWorld({ unknownPatRevocation: "refuse" });
    expect((await asOwner(strict, query, { method: "DELETE" })).status).toBe(404);
  });

  test("other people's tokens do not exist here", async () => {
    const world = aWorld();
    const other = world.users.page(1, 1)[0];
    const { authorizationId } = world.addToken({ owner: other?.descriptor }).token;
    const { json } = await asOwner(world, `?authorizationId=${authorizationId}`);
    expect(at(json, "patTokenError")).toBe("authorizationNotFound");
  });
});
