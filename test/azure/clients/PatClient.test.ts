import { PatClient } from "../../../src/azure/clients/PatClient";
import { asEntra } from "../../emulator/asking";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld, type World, type WorldOptions } from "../../emulator/world/World";
import { fetchReacting, json } from "../rest/aRestClient";

const noon = new Date("2026-11-21T12:00:00Z");
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

function aPatClient(options: WorldOptions = {}): { world: World; pats: PatClient } {
  const world = createWorld({ now: () => noon, ...options });
  globalThis.fetch = fetchFrom(world);
  return { world, pats: clientFor(async () => asEntra(world)) };
}

function clientFor(getAuthorizationHeader: () => Promise<string> = async () => "Bearer any"): PatClient {
  const rootPath = "http://localhost:8080/vssps.dev.azure.com/fabrikam/";
  return new PatClient({ rootPath, authTokenProvider: { getAuthorizationHeader } });
}

const pat = (authorizationId: string) => ({
  authorizationId,
  displayName: authorizationId,
  scope: "vso.code",
});

describe("listing your own tokens", () => {
  test("finds the 24 of the default organization, each in the list of its state", async () => {
    const { pats } = aPatClient();
    expect((await pats.list("active")).tokens).toHaveLength(20);
    expect((await pats.list("expired")).tokens.every(({ isRevoked }) => !isRevoked)).toBe(true);
    expect((await pats.list("revoked")).tokens.map(({ isRevoked }) => isRevoked)).toEqual([true, true]);
  });

  test("goes through all pages: somebody with hundreds of tokens sees them all, soonest expiry first", async () => {
    const { world, pats } = aPatClient({ scenario: "hoarder" });
    const lists = [await pats.list("active"), await pats.list("expired"), await pats.list("revoked")].map(
      ({ tokens }) => tokens,
    );
    expect(new Set(lists.flat().map(({ authorizationId }) => authorizationId)).size).toBe(340);
    const expiries = lists[0]?.map(({ validTo }) => validTo?.getTime() ?? 0) ?? [];
    expect(expiries).toEqual(expiries.toSorted((one, other) => one - other));
    expect(world.requests.length).toBeGreaterThan(3);
  });

  test("shows a token that is on two pages once", async () => {
    const { world, pats } = aPatClient();
    world.faults.add({ kind: "duplicatePage" });
    expect((await pats.list("active")).tokens).toHaveLength(20);
  });

  test("rejects a list that goes in circles instead of reading it forever", async () => {
    const { world, pats } = aPatClient({ scenario: "hoarder" });
    world.faults.add({ kind: "repeatingContinuation" });
    await expect(pats.list("active")).rejects.toMatchObject({ kind: "unexpected" });
    expect(world.requests.length).toBeLessThan(5);
  });

  test.each([[""], [null], [undefined]])("the continuation %j is the end", async (continuationToken) => {
    const sent = fetchReacting(json({ continuationToken, patTokens: [pat("a")] }));
    expect((await clientFor().list("active")).tokens).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  test("an empty page in the middle is not the end", async () => {
    const pages = [
      { continuationToken: "1", patTokens: [pat("a")] },
      { continuationToken: "2", patTokens: [] },
      { continuationToken: "", patTokens: [pat("b")] },
    ];
    fetchReacting(...pages.map((one) => json(one)));
    const { tokens } = await clientFor().list("active");
    expect(tokens.map(({ authorizationId }) => authorizationId)).toEqual(["a", "b"]);
  });

  test("rows without an id are left out and counted, on every page", async () => {
    fetchReacting(
      json({ continuationToken: "1", patTokens: [pat("a"), { displayName: "no id" }] }),
      json({ continuationToken: "", patTokens: [null, pat("b")] }),
    );
    const { tokens, unreadable } = await clientFor().list("active");
    expect([tokens.map(({ authorizationId }) => authorizationId), unreadable]).toEqual([["a", "b"], 2]);
  });

  test("a failing page fails the list: half the tokens never look like all of them", async () => {
    const { world, pats } = aPatClient({ scenario: "hoarder" });
    world.faults.add({ kind: "status", status: 500, nth: 3 });
    await expect(pats.list("active")).rejects.toMatchObject({ kind: "unexpected" });
  });

  test.each([
    ["truncatedJson", "unexpected"],
    ["malformedJson", "unexpected"],
    ["cutBody", "offline"],
    ["dropBefore", "offline"],
    ["signInPage", "signedOut"],
  ] as const)("the fault %s is reported as %s", async (kind, told) => {
    const { world, pats } = aPatClient();
    world.faults.add({ kind });
    await expect(pats.list("active")).rejects.toMatchObject({ name: "AzureError", kind: told });
  });

  test("stops between two pages once nobody is waiting", async () => {
    const { world, pats } = aPatClient({ scenario: "hoarder" });
    const abort = new AbortController();
    globalThis.fetch = async (...request) => {
      const answer = await fetchFrom(world)(...request);
      abort.abort("gone");
      return answer;
    };
    await expect(pats.list("active", abort.signal)).rejects.toBe("gone");
    expect(world.requests).toHaveLength(1);
  });

  test("a session that ends midway is renewed once, and the list continues", async () => {
    const { world, pats } = aPatClient({ scenario: "hoarder" });
    world.faults.add({ kind: "status", status: 401, nth: 2 });
    expect((await pats.list("active")).tokens.length).toBeGreaterThan(200);
  });
});

describe("revoking your own token", () => {
  test("takes it out of the active list", async () => {
    const { pats } = aPatClient();
    const [first] = (await pats.list("active")).tokens;
    await pats.revoke(first?.authorizationId ?? "");
    const left = (await pats.list("active")).tokens.map(({ authorizationId }) => authorizationId);
    expect(left).toHaveLength(19);
    expect(left).not.toContain(first?.authorizationId);
  });

  test("of another organization is forbidden", async () => {
    const { pats } = aPatClient();
    const { tokens } = await pats.list("active");
    const elsewhere = tokens.find(({ name }) => name === "labs clone");
    await expect(pats.revoke(elsewhere?.authorizationId ?? "")).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("says that it may have acted if the answer is lost", async () => {
    const { world, pats } = aPatClient();
    const [first] = (await pats.list("active")).tokens;
    world.faults.add({ kind: "dropAfter" });
    await expect(pats.revoke(first?.authorizationId ?? "")).rejects.toMatchObject({
      kind: "offline",
      details: { mayHaveActed: true },
    });
  });
});
