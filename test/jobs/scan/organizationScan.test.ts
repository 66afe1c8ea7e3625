import type { FaultRule } from "../../emulator/faults";
import { anOrganization, scanned } from "../anOrganization";

test("somebody who is not an administrator gets a scan that stops immediately and says why", async () => {
  const { door, clock, world } = anOrganization({ scenario: "member" });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({
    state: "paused",
    why: { kind: "forbidden" },
    tokensFound: 0,
    usersRead: 0,
    failed: [],
  });
  expect(world.requests.length).toBeLessThan(30);
});

test("a session that ends during a scan pauses it, and it continues after signing in again", async () => {
  const { world, clock, door } = anOrganization();
  world.faults.add({ kind: "signInPage", path: "personalaccesstokens", count: 40 });
  const { state, last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "paused", why: { kind: "signedOut" } });
  world.faults.clear();
  const resumed = await scanned(door, clock, state);
  expect(resumed.last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
  expect(new Set(Array.from({ length: state.table.length }, (_, row) => state.table.ids.at(row))).size).toBe(
    state.table.length,
  );
});

test.each(["nobodysId", "anonymousAccess", "emptyObject"] as const)(
  "a session that ends with the 401 %s pauses a scan, and is not taken for a missing permission",
  async (anonymousAnswer) => {
    const switches = { signedOutAnswer: "401", anonymousAnswer } as const;
    const { world, clock, door, authTokenProvider } = anOrganization({ switches });
    let asked = 0;
    const { getAuthorizationHeader } = authTokenProvider;
    authTokenProvider.getAuthorizationHeader = () =>
      ++asked > 5 ? Promise.resolve("Bearer ended") : getAuthorizationHeader();
    const { state, last } = await scanned(door, clock);
    expect(last).toMatchObject({ state: "paused", why: { kind: "signedOut" }, failed: [] });
    authTokenProvider.getAuthorizationHeader = getAuthorizationHeader;
    expect((await scanned(door, clock, state)).last).toMatchObject({ state: "done", usersRead: 11 });
    expect(world.requests.some(({ status }) => status === 401)).toBe(true);
  },
);

test.each(["conditionalAccess", "signInFirst"] as const)(
  "a scan that is refused with %s stops immediately and says why",
  async (accessRefusal) => {
    const { clock, door } = anOrganization({ switches: { accessRefusal } });
    const { last } = await scanned(door, clock);
    expect(last).toMatchObject({ state: "paused", why: { kind: "forbidden", reason: accessRefusal } });
  },
);

test("a session renewed during a scan continues silently", async () => {
  const { world, clock, door } = anOrganization();
  world.faults.add({ kind: "status", status: 401, path: "personalaccesstokens", nth: 3 });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
});

describe("a scan reads everyone despite", () => {
  test.each<[string, FaultRule]>([
    ["two 429", { kind: "status", status: 429, count: 2 }],
    ["a server failure", { kind: "status", status: 500, nth: 4 }],
    ["a dropped connection", { kind: "dropBefore", nth: 2 }],
    ["a lost answer", { kind: "dropAfter", nth: 5 }],
    ["a sign-in page", { kind: "signInPage", nth: 6 }],
    ["truncated JSON", { kind: "truncatedJson", nth: 3 }],
    [
      "a list of users that turns in a circle once",
      { kind: "repeatingContinuation", path: "graph/users", count: 1 },
    ],
    ["pages that come twice", { kind: "duplicatePage" }],
    ["pages in another order", { kind: "reorderedPage" }],
  ])("%s", async (_, fault) => {
    const { world, clock, door } = anOrganization();
    world.pageSizes.graphUsers = 4;
    world.faults.add(fault);
    const { last, state } = await scanned(door, clock);
    expect(last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
    const clean = anOrganization();
    expect(state.table.length).toBe((await scanned(clean.door, clean.clock)).state.table.length);
  });
});

test("a list of users that keeps going in a circle is never called complete", async () => {
  const { world, clock, door } = anOrganization();
  world.pageSizes.graphUsers = 4;
  world.faults.add({ kind: "repeatingContinuation", path: "graph/users" });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "paused", why: { kind: "unexpected" }, isTotalKnown: false });
  expect(last.usersRead).toBe(last.usersFound);
});

test("somebody whose list always fails is listed with the reason, and can be read alone later", async () => {
  const { world, clock, door } = anOrganization();
  const milo = world.users.all()[1];
  world.faults.add({ kind: "truncatedJson", path: milo?.descriptor });
  const { state, last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "done", usersRead: 10 });
  expect(last.failed).toEqual([
    {
      owner: expect.objectContaining({ displayName: "Milo Andersen" }),
      why: expect.objectContaining({ kind: "unexpected" }),
    },
  ]);
  world.faults.clear();
  const asked = world.requests.length;
  state.retryFailed();
  expect((await scanned(door, clock, state)).last).toMatchObject({
    state: "done",
    usersRead: 11,
    failed: [],
  });
  expect(world.requests.length - asked).toBe(1);
});
