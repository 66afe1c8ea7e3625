import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { PatClient } from "../../../src/azure/clients/PatClient";
import { patTokenErrorNames } from "../../../src/tokens/draft/PatTokenError";
import { asEntra } from "../../emulator/asking";
import type { FaultKind } from "../../emulator/faults";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld, type World, type WorldOptions } from "../../emulator/world/World";
import { fetchReacting, json } from "../rest/aRestClient";

const noon = new Date("2026-11-21T12:00:00Z");
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const wish = { name: "nightly", scopes: ["vso.code", "vso.build"], validTo: inDays(7) };
const nothingKnown: ReadonlySet<string> = new Set();
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

function aPatClient(options: WorldOptions = {}): { world: World; pats: PatClient } {
  const world = createWorld({ now: () => noon, ...options });
  globalThis.fetch = fetchFrom(world);
  const rootPath = "http://localhost:8080/vssps.dev.azure.com/fabrikam/";
  const getAuthorizationHeader = async () => asEntra(world);
  return { world, pats: new PatClient({ rootPath, authTokenProvider: { getAuthorizationHeader } }) };
}

const sentWith = (world: World, method: string) =>
  world.requests.filter((request) => request.method === method);

describe("creating a token", () => {
  test("answers with the token as the service describes it, and its secret", async () => {
    const { pats, world } = aPatClient();
    const creation = await pats.create(wish, noon, nothingKnown);
    if (creation.kind !== "created") throw new Error(creation.kind);
    expect(creation.token).toMatchObject({ name: "nightly", scopes: ["vso.code", "vso.build"] });
    expect(creation.token.reach).toEqual({ kind: "organizations", ids: [world.organization.id] });
    expect(creation.secret.reveal()).toHaveLength(84);
  });

  test("the secret appears in no text made from the answer", async () => {
    const { pats } = aPatClient();
    const creation = await pats.create(wish, noon, nothingKnown);
    if (creation.kind !== "created") throw new Error(creation.kind);
    const value = creation.secret.reveal();
    expect(JSON.stringify(creation)).not.toContain(value);
    expect(String(creation.secret)).not.toContain(value);
  });

  test("never asks for all organizations", async () => {
    const sent = fetchReacting(json({ patToken: null, patTokenError: "accessDenied" }));
    const pats = new PatClient({ rootPath: "http://localhost:8080/" });
    await pats.create(wish, noon, nothingKnown);
    await pats.update({ authorizationId: "x", name: "y" });
    const bodies = sent.map(({ init }) => JSON.parse(String(init.body)));
    expect(bodies).toEqual([
      {
        displayName: "nightly",
        scope: "vso.code vso.build",
        validTo: "2026-11-28T12:00:00.000Z",
        allOrgs: false,
      },
      { authorizationId: "x", displayName: "y", allOrgs: false },
    ]);
  });

  const withoutScope = [[], [""], [" ", "\t"], ["vso.code", ""], [" ", "vso.code"], ["\u00a0"]];

  test.each(withoutScope)(
    "with the scopes %j is never sent, since the token would get full access",
    async (...scopes) => {
      const { pats, world } = aPatClient();
      const { authorizationId } = world.addToken({ scope: "vso.code" }).token;
      const refused = { kind: "refused", details: { reason: "noScope", mayHaveActed: false } };
      await expect(pats.create({ ...wish, scopes }, noon, nothingKnown)).rejects.toMatchObject(refused);
      await expect(pats.update({ authorizationId, scopes })).rejects.toMatchObject(refused);
      expect(world.requests).toHaveLength(0);
    },
  );

  const refusals = patTokenErrorNames.slice(1).flatMap((name, index) => [
    [name, name, 200],
    [name, name, 400],
    [name, index + 1, 200],
    [name, index + 1, 403],
    [name, String(index + 1), 401],
  ]);

  test.each(refusals)("%s is a value when it arrives as %s under %s", async (name, wire, status) => {
    fetchReacting(
      json({ patToken: null, patTokenError: wire, patTokenErrorMessage: "Why." }, Number(status)),
    );
    const pats = new PatClient({ rootPath: "http://localhost:8080/" });
    expect(await pats.create(wish, noon, nothingKnown)).toEqual({
      kind: "refused",
      error: name,
      message: "Why.",
    });
  });

  test("an unknown reason is kept unchanged", async () => {
    fetchReacting(json({ patToken: null, patTokenError: "fromTheFuture" }));
    const pats = new PatClient({ rootPath: "http://localhost:8080/" });
    expect(await pats.create(wish, noon, nothingKnown)).toMatchObject({
      error: { unknown: "fromTheFuture" },
    });
  });

  test.each([
    [{ kind: "signInPage" }, "signedOut"],
    [{ kind: "status", status: 429 }, "throttled"],
    [{ kind: "status", status: 401 }, "signedOut"],
    [{ kind: "status", status: 403 }, "forbidden"],
  ] as const)("after %j nothing was created, and an error says so", async (fault, kind) => {
    const { pats, world } = aPatClient();
    world.faults.add({ method: "POST", ...fault });
    await expect(pats.create(wish, noon, nothingKnown)).rejects.toMatchObject({ kind });
  });
});

describe("a creation whose answer is lost", () => {
  const lostAfter: FaultKind[] = ["dropAfter", "cutBody", "truncatedJson", "malformedJson"];

  test.each(lostAfter)("is found in the list after %s, and not sent again", async (kind) => {
    const { pats, world } = aPatClient();
    world.faults.add({ method: "POST", kind, count: 1 });
    expect(await pats.create(wish, noon, nothingKnown)).toMatchObject({
      kind: "lost",
      fate: "made",
      token: { name: "nightly" },
    });
    expect(sentWith(world, "POST")).toHaveLength(1);
  });

  test.each([{ kind: "dropBefore" }, { kind: "status", status: 503 }] as const)(
    "did not happen if it never arrived: %j",
    async (fault) => {
      const { pats, world } = aPatClient();
      world.faults.add({ method: "POST", ...fault });
      expect(await pats.create(wish, noon, nothingKnown)).toEqual({ kind: "lost", fate: "notMade" });
      expect(sentWith(world, "POST")).toHaveLength(1);
    },
  );

  test("is unknown if the list cannot be read either", async () => {
    const { pats, world } = aPatClient();
    world.faults.add({ method: "POST", kind: "dropAfter" }, { method: "GET", kind: "dropBefore" });
    expect(await pats.create(wish, noon, nothingKnown)).toEqual({ kind: "lost", fate: "unknown" });
    expect(sentWith(world, "POST")).toHaveLength(1);
  });

  test("is not confused with an earlier token of the same name", async () => {
    const { pats, world } = aPatClient();
    const { token } = world.addToken({ displayName: wish.name, scope: wish.scopes.join(" ") });
    world.faults.add({ method: "POST", kind: "dropBefore" });
    const known = new Set([token.authorizationId]);
    expect(await pats.create(wish, noon, known)).toEqual({ kind: "lost", fate: "notMade" });
  });

  test("counts as lost if the service sends no secret", async () => {
    const patToken = { authorizationId: "new", displayName: "nightly", scope: "vso.code", token: null };
    fetchReacting(json({ patToken, patTokenError: "none" }));
    const pats = new PatClient({ rootPath: "http://localhost:8080/" });
    expect(await pats.create(wish, noon, nothingKnown)).toMatchObject({ kind: "lost", fate: "made" });
  });
});

describe("changing a token", () => {
  test("answers with the token as it is now", async () => {
    const { pats, world } = aPatClient();
    const { token } = world.addToken();
    const result = await pats.update({ authorizationId: token.authorizationId, name: "renamed" });
    expect(result).toMatchObject({ kind: "changed", token: { name: "renamed", scopes: ["vso.code"] } });
  });

  test("an expired token is refused with the reason", async () => {
    const { pats, world } = aPatClient();
    const { token } = world.addToken({ validFrom: inDays(-30), validTo: inDays(-1) });
    const change = { authorizationId: token.authorizationId, validTo: inDays(7) };
    expect(await pats.update(change)).toMatchObject({ kind: "refused", error: "expiredPatCannotBeExtended" });
  });

  test("after a lost answer it reads the token's current state", async () => {
    const { pats, world } = aPatClient();
    const { token } = world.addToken();
    world.faults.add({ method: "PUT", kind: "dropAfter" });
    const result = await pats.update({ authorizationId: token.authorizationId, name: "renamed" });
    expect(result).toMatchObject({ kind: "lost", token: { name: "renamed" } });
    expect(sentWith(world, "PUT")).toHaveLength(1);
  });

  test("after a lost answer and a failed read it says that it does not know", async () => {
    const { pats, world } = aPatClient();
    const { token } = world.addToken();
    world.faults.add({ kind: "dropBefore" });
    expect(await pats.update({ authorizationId: token.authorizationId, name: "x" })).toEqual({
      kind: "lost",
      token: undefined,
    });
  });

  test("reading a missing token is a refusal with the reason", async () => {
    const { pats } = aPatClient();
    const answer = await pats.get("00000000-0000-4000-8000-000000000000");
    expect(answer).toMatchObject({ kind: "refused", error: "authorizationNotFound" });
  });
});

test("a sign-in lost before the request does not start a search for the token", async () => {
  const { world } = aPatClient();
  const failures = [
    new EntraUnavailable("noConsent"),
    new AzureError("unexpected", 'The setting "entraApp" could not be read.'),
  ];
  for (const failure of failures) {
    const pats = new PatClient({
      rootPath: "http://localhost:8080/vssps.dev.azure.com/fabrikam/",
      authTokenProvider: { getAuthorizationHeader: () => Promise.reject(failure) },
    });
    await expect(pats.create(wish, noon, nothingKnown)).rejects.toMatchObject({ kind: failure.kind });
    await expect(pats.update({ authorizationId: "x", name: "y" })).rejects.toMatchObject({
      kind: failure.kind,
    });
  }
  expect(world.requests).toHaveLength(0);
});

test("a token that may be in an unreadable row is not called missing", async () => {
  fetchReacting(
    new TypeError("lost"),
    json({ continuationToken: "", patTokens: [{ displayName: wish.name }] }),
  );
  const pats = new PatClient({ rootPath: "http://localhost:8080/" });
  expect(await pats.create(wish, noon, nothingKnown)).toEqual({ kind: "lost", fate: "unknown" });
});
