import { asEntra, asExtension, ask, at, hosts, listAt } from "./asking";
import type { Switches } from "./world/Switches";
import { createWorld, type World } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");

function aWorld(switches: Partial<Switches> = {}): World {
  return createWorld({ now: () => noon, switches });
}

function listed(world: World, query = "") {
  const path = `${hosts.vssps}/tokenadmin/personalaccesstokens/${world.me.descriptor}${query}`;
  return ask(world, path, { authorization: asExtension(world) });
}

test.each([
  ["nobodysId", { message: expect.stringMatching(/^TF400813: The user 'aaaaaaaa-aaaa-/) }],
  ["anonymousAccess", { message: expect.stringMatching(/^TF400813: Resource not available for anonymous/) }],
  ["emptyObject", {}],
] as const)("an ended session can be answered with the 401 %s", async (anonymousAnswer, body) => {
  const world = aWorld({ signedOutAnswer: "401", anonymousAnswer });
  const authorization = asEntra(world);
  world.expireSessions();
  const reply = await ask(world, `${hosts.vssps}/tokens/pats`, { authorization });
  expect(reply.status).toBe(401);
  expect(reply.json).toEqual(expect.objectContaining(body));
});

test.each([
  ["conditionalAccess", /^VS403463: /],
  ["signInFirst", /^TF401444: /],
] as const)("everyone can be refused with %s", async (accessRefusal, message) => {
  const reply = await listed(aWorld({ accessRefusal }));
  expect(at(reply.json, "message")).toMatch(message);
});

test("an old server has no Token Admin route for anyone, but has the others", async () => {
  const world = aWorld({ tokenAdministration: "absent" });
  expect(await listed(world)).toMatchObject({
    status: 404,
    json: { typeKey: "VssResourceNotFoundException" },
  });
  const users = await ask(world, `${hosts.vssps}/graph/users`, { authorization: asExtension(world) });
  expect(users.status).toBe(200);
});

test("an empty list can be null, wrapped or not", async () => {
  const world = aWorld({ emptyList: "null" });
  const query = { method: "POST", body: { query: "nobody at all", subjectKind: ["User"] } };
  const authorization = asExtension(world);
  const found = await ask(world, `${hosts.vssps}/graph/subjectquery`, { authorization, ...query });
  expect(found.json).toEqual({ count: 0, value: null });
  for (const { authorizationId } of world.tokensOf(world.me.descriptor))
    world.revoke(world.findToken(authorizationId) ?? fail(), world.me);
  const own = await ask(world, `${hosts.vssps}/tokens/pats?displayFilterOption=active`, {
    authorization: asEntra(world),
  });
  expect(own.json).toMatchObject({ patTokens: null });
  expect((await listed(world)).json).toMatchObject({ value: null, continuationToken: null });
});

function fail(): never {
  throw new Error("The world lost a token.");
}

test.each([
  ["anchor", "nothing"],
  ["anchorSkips", "one row"],
  ["row", "one row"],
] as const)(
  "with %s, revoking the last token of a page before the next page is read skips %s",
  async (adminListContinuation, skipped) => {
    const world = aWorld({ adminListContinuation });
    const whole = listAt((await listed(world, "?pageSize=100")).json, "value").map(idOf);
    const first = await listed(world, "?pageSize=10");
    const last = world.findToken(String(whole[9])) ?? fail();
    world.revoke(last, world.me);
    const second = await listed(
      world,
      `?pageSize=100&continuationToken=${String(at(first.json, "continuationToken"))}`,
    );
    const left = listAt(second.json, "value").map(idOf);
    expect(left).toEqual(whole.slice(skipped === "nothing" ? 10 : 11));
  },
);

const idOf = (row: unknown) => at(row, "authorizationId");
