import { PatClient } from "../../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { asEntra } from "../../emulator/asking";
import { fetchFrom } from "../../emulator/fetchFrom";
import { statusOf } from "../../emulator/world/Token";
import { createWorld, type World } from "../../emulator/world/World";
import { anOrganization, noon } from "../../jobs/anOrganization";
import { fetchReacting, json } from "../rest/aRestClient";

/** Tokens per page, as the clients ask for them. */
const pageSize = 100;
const inHours = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Gives the signed-in person two pages of tokens, one expiring each hour. */
function withTwoPages(world: World): World {
  for (let row = 0; row < 120; row++)
    world.addToken({ displayName: `row ${row}`, validFrom: inHours(-48), validTo: inHours(24 + row) });
  return world;
}

/** Ids of one's own active tokens, in the order of the list. */
function activeInOrder(world: World): string[] {
  return world
    .tokensOf(world.me.descriptor)
    .filter((token) => statusOf(token, world.now()) === "active")
    .toSorted((one, other) => one.validTo.getTime() - other.validTo.getTime())
    .map(({ authorizationId }) => authorizationId);
}

/** Revokes a token once, right after the first page of a list arrives. */
function revokedAfterFirstPage(world: World, path: RegExp, id: string | undefined): void {
  const ask = globalThis.fetch;
  let isDue = true;
  globalThis.fetch = async (input, init) => {
    const answer = await ask(input, init);
    const token = world.findToken(id ?? "");
    if (isDue && token && path.test(String(input))) {
      isDue = false;
      world.revoke(token, world.me);
    }
    return answer;
  };
}

const idsOf = (tokens: Iterable<{ authorizationId: string }>) =>
  Array.from(tokens, ({ authorizationId }) => authorizationId);

describe("a token revoked while one's own list is read page by page", () => {
  function readingOwn() {
    const world = withTwoPages(createWorld({ now: () => noon }));
    globalThis.fetch = fetchFrom(world);
    const rootPath = "http://localhost:8080/vssps.dev.azure.com/fabrikam/";
    const getAuthorizationHeader = async () => asEntra(world);
    return { world, pats: new PatClient({ rootPath, authTokenProvider: { getAuthorizationHeader } }) };
  }

  test("hides no other token", async () => {
    const { world, pats } = readingOwn();
    const [, , third, ...others] = activeInOrder(world);
    revokedAfterFirstPage(world, /displayFilterOption=active/, third);
    const ids = idsOf((await pats.list("active")).tokens);
    expect(others.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("does not make a new token look missing when its creation got no answer", async () => {
    const { world, pats } = readingOwn();
    const before = activeInOrder(world);
    const neighbour = world.findToken(before[pageSize] ?? "");
    // The new token comes first on the second page, which is the row that is skipped.
    const validTo = new Date((neighbour?.validTo.getTime() ?? 0) - 60_000);
    world.faults.add({ method: "POST", kind: "dropAfter", count: 1 });
    revokedAfterFirstPage(world, /displayFilterOption=active/, before[2]);
    const wish = { name: "nightly", scopes: ["vso.build"], validTo };
    expect(await pats.create(wish, noon, new Set(before))).toMatchObject({
      kind: "lost",
      fate: "made",
      twins: 0,
    });
    expect(activeInOrder(world).length).toBe(before.length);
  });
});

describe.each(["anchorSkips", "row"] as const)(
  "a token revoked while someone's list is read, with a continuation of kind %s",
  (adminListContinuation) => {
    function readingSomeone() {
      const office = anOrganization({ switches: { adminListContinuation } });
      const world = withTwoPages(office.world);
      const listed = world
        .tokensOf(world.me.descriptor)
        .filter(({ targetAccounts }) => !targetAccounts || targetAccounts.includes(world.organization.id))
        .filter((token) => statusOf(token, world.now()) !== "revoked")
        .map(({ authorizationId }) => authorizationId);
      return { ...office, me: world.me.descriptor, first: listed[pageSize], last: listed[pageSize - 1] };
    }

    test("does not make another token look gone", async () => {
      const { world, door, me, first, last } = readingSomeone();
      revokedAfterFirstPage(world, /personalaccesstokens/, last);
      const active = await door.listActive(me);
      expect(first).toBeDefined();
      expect(active.has(first ?? "")).toBe(true);
    });

    test("hides no other token from a scan", async () => {
      const { world, door, me, first, last } = readingSomeone();
      revokedAfterFirstPage(world, /personalaccesstokens/, last);
      expect(idsOf((await door.readTokens(me)).tokens)).toContain(first);
    });
  },
);

describe("a list", () => {
  const row = (authorizationId: string) => ({
    authorizationId,
    displayName: authorizationId,
    scope: "vso.code",
  });
  const own = (ids: readonly string[], continuationToken = "") =>
    json({ patTokens: ids.map(row), continuationToken });
  const admin = (ids: readonly string[], continuationToken: string | null = null) =>
    json({ value: ids.map(row), continuationToken });
  const options = { rootPath: "https://vssps.example/fabrikam/" };
  const readOwn = async () => idsOf((await new PatClient(options).list("active")).tokens);
  const readAdmin = async () => idsOf((await new TokenAdminClient(options).list("aad.YQ")).tokens);

  test("of one page is read once", async () => {
    const sent = fetchReacting(own(["a", "b"]));
    expect(await readOwn()).toEqual(["a", "b"]);
    expect(sent).toHaveLength(1);
    const sentAgain = fetchReacting(admin(["a", "b"]));
    expect(await readAdmin()).toEqual(["a", "b"]);
    expect(sentAgain).toHaveLength(1);
  });

  test("of several pages is read twice and has every token that either reading found, once each", async () => {
    const sent = fetchReacting(own(["a", "b"], "1"), own(["b", "d"]), own(["a", "c"], "1"), own(["d"]));
    expect((await readOwn()).sort()).toEqual(["a", "b", "c", "d"]);
    expect(sent).toHaveLength(4);
    fetchReacting(admin(["a", "b"], "1"), admin(["b", "d"]), admin(["a", "c"], "1"), admin(["d"]));
    expect((await readAdmin()).sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("shows a token as the second reading saw it", async () => {
    const revoked = json({ value: [{ ...row("a"), isValid: false }], continuationToken: "1" });
    fetchReacting(admin(["a"], "1"), admin([]), revoked, admin([]));
    const { tokens } = await new TokenAdminClient(options).list("aad.YQ");
    expect(tokens).toMatchObject([{ authorizationId: "a", isRevoked: true }]);
  });

  test("that cannot be read again is not taken as complete", async () => {
    fetchReacting(own(["a"], "1"), own(["b"]), json({}, 500));
    await expect(readOwn()).rejects.toMatchObject({ kind: "unexpected" });
  });

  test("counts a row once if neither reading could read it", async () => {
    const bad = json({ patTokens: [row("a"), { displayName: "no id" }], continuationToken: "1" });
    fetchReacting(bad, own(["b"]), bad, own(["b"]));
    expect(await new PatClient(options).list("active")).toMatchObject({ unreadable: 1 });
  });
});
