import type { PlannedToken } from "../../../src/jobs/revocation/PlannedToken";
import { revokeAndVerify } from "../../../src/jobs/revocation/revokeAndVerify";
import { statusOf } from "../../emulator/world/Token";
import type { World } from "../../emulator/world/World";
import { outcomeOf } from "./aDoor";
import { anOrganization } from "../anOrganization";

/** The whole way through clients and service, more than a thousand times. */
/** Revokes so many tokens of so many people through the real clients, and looks at what was asked. */
async function revoked(tokenCount: number, ownerCount: number) {
  const { world, door, clock } = anOrganization({
    scenario: "enterprise",
    userCount: 2 * ownerCount,
    tokenCount: 20 * ownerCount,
  });
  const plan = aPlan(world, tokenCount, ownerCount);
  const { states } = await outcomeOf(revokeAndVerify(plan, door, clock));
  const paths = world.requests.map(({ url }) => new URL(url).pathname);
  return {
    owners: new Set(plan.map(({ owner }) => owner)).size,
    gone: [...states.values()].filter((state) => state === "gone").length,
    requests: paths.length,
    batches: paths.filter((path) => path.endsWith("/revocations")).length,
  };
}

/** One token of each owner in turn: the plan itself keeps no owner's tokens together. */
function aPlan(world: World, tokenCount: number, ownerCount: number): PlannedToken[] {
  const lists = world.users
    .all()
    .map(({ descriptor }) => world.tokensOf(descriptor))
    .map((tokens) => tokens.filter((token) => statusOf(token, world.now()) === "active"))
    .filter(({ length }) => length > 0)
    .slice(0, ownerCount);
  const turns = Array.from({ length: 30 }, (_, turn) => lists.flatMap((tokens) => tokens[turn] ?? []));
  return turns
    .flat()
    .slice(0, tokenCount)
    .map(({ authorizationId, ownerDescriptor }) => ({ authorizationId, owner: ownerDescriptor }));
}

test("1,000 tokens of 300 owners take one request per hundred tokens and one per owner", async () => {
  const { owners, gone, requests, batches } = await revoked(1_000, 300);
  expect([owners, gone, batches]).toEqual([300, 1_000, 10]);
  expect(requests).toBeLessThanOrEqual(10 + 300);
});

test("requests grow linearly with the tokens and their owners", async () => {
  const requests = [];
  for (const size of [125, 250, 500, 1_000]) requests.push((await revoked(size, 0.3 * size)).requests);
  const perToken = requests.map((count, index) => count / (125 * 2 ** index));
  expect(Math.max(...perToken) / Math.min(...perToken)).toBeLessThan(1.05);
});
