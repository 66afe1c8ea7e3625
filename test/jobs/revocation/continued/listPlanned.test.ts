import { listPlanned } from "../../../../src/jobs/revocation/continued/listPlanned";
import { aToken } from "../../../tokens/builders";
import { aClock } from "../../anOrganization";
import { aFailure } from "../aDoor";

const plan = ["ada", "ben", "cleo"].map((owner) => ({ authorizationId: `${owner}-1`, owner }));

/** A service where everyone has two tokens; the plan names one of each. */
function aService(listing: (owner: string, times: number) => unknown = () => undefined) {
  const asked: string[] = [];
  const readTokens = async (owner: string) => {
    asked.push(owner);
    const failure = listing(owner, asked.filter((each) => each === owner).length);
    if (failure instanceof Error) throw failure;
    const tokens = [1, 2].map((number) => aToken({ authorizationId: `${owner}-${number}` }));
    return { tokens, unreadable: typeof failure === "number" ? failure : 0 };
  };
  return { asked, door: { readTokens } };
}

const ids = (tokens: readonly { authorizationId: string }[] | undefined) =>
  tokens?.map(({ authorizationId }) => authorizationId);

test("lists each owner once, keeps the tokens in the plan, and reports its progress", async () => {
  const { door, asked } = aService();
  const told: [number, number][] = [];
  const clock = aClock();
  const twice = [...plan, { authorizationId: "ada-9", owner: "ada" }];
  const listed = await listPlanned(twice, door, { ...clock, onRead: (...read) => told.push(read) });
  expect(asked).toEqual(["ada", "ben", "cleo"]);
  expect(ids(listed.lists.get("ben"))).toEqual(["ben-1"]);
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect([listed.unread.size, listed.at]).toEqual([0, clock.now()]);
});

test("whatever the case of the ids in the journal", async () => {
  const upper = [{ authorizationId: "ADA-1", owner: "ada" }];
  const { lists } = await listPlanned(upper, aService().door, aClock());
  expect(ids(lists.get("ada"))).toEqual(["ada-1"]);
});

test.each<[string, unknown, number]>([
  ["is refused", aFailure("refused"), 1],
  ["cannot be reached", aFailure("offline"), 3],
  ["has a list with rows that are not tokens", 2, 3],
])("an owner who %s is noted, and the others are read", async (_, failure, times) => {
  const { door, asked } = aService((owner) => (owner === "ben" ? failure : undefined));
  const { lists, unread } = await listPlanned(plan, door, aClock());
  expect([[...lists.keys()], [...unread.keys()]]).toEqual([["ada", "cleo"], ["ben"]]);
  expect(asked.filter((owner) => owner === "ben")).toHaveLength(failure === 2 ? 1 : times);
});

test("a brief failure is waited out", async () => {
  const { door } = aService((_, times) => (times === 1 ? aFailure("throttled") : undefined));
  expect((await listPlanned(plan, door, aClock())).unread.size).toBe(0);
});

test("once the sign-in is lost, nobody else is listed", async () => {
  const many = Array.from({ length: 500 }, (_, place) => ({ authorizationId: "x", owner: `p${place}` }));
  const { door, asked } = aService(() => aFailure("signedOut"));
  const { unread } = await listPlanned(many, door, aClock());
  expect(unread.size).toBe(500);
  expect(new Set(asked).size).toBeLessThan(40);
});

test("a cancelled listing lists nobody else", async () => {
  const stop = new AbortController();
  const many = Array.from({ length: 500 }, (_, place) => ({ authorizationId: "x", owner: `p${place}` }));
  const { door, asked } = aService();
  const options = { ...aClock(), signal: stop.signal, onRead: () => stop.abort(new Error("left")) };
  await expect(listPlanned(many, door, options)).rejects.toThrow("left");
  expect(asked.length).toBeLessThan(40);
});
