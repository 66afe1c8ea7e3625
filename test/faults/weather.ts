import type { FaultRule } from "../emulator/faults";
import type { World } from "../emulator/world/World";
import type { Chance } from "./Chance";

/** Everything that can go wrong, each with the share of requests that it hits. */
const troubles: readonly ((chance: Chance) => FaultRule)[] = [
  (chance) => ({ kind: "delay", milliseconds: chance.between(50, 30_000) }),
  (chance) => ({ kind: "delay", milliseconds: chance.between(60_000, 120_000), probability: 0.03 }),
  () => ({ kind: "status", status: 429 }),
  (chance) => ({ kind: "status", status: chance.oneOf([500, 500, 503]) }),
  () => ({ kind: "status", status: 401 }),
  () => ({ kind: "dropBefore" }),
  () => ({ kind: "dropAfter" }),
  () => ({ kind: "cutBody" }),
  () => ({ kind: "hang", probability: 0.03 }),
  () => ({ kind: "signInPage", probability: 0.05 }),
  () => ({ kind: "truncatedJson" }),
  () => ({ kind: "malformedJson" }),
  () => ({ kind: "duplicatePage", probability: 0.6 }),
  () => ({ kind: "reorderedPage", probability: 0.6 }),
  () => ({ kind: "repeatingContinuation", probability: 0.3 }),
];

const places = [undefined, undefined, "personalaccesstokens", "graph/users"] as const;

/** A random mix: from no faults to five kinds at once, both lasting and passing. */
export function someTrouble(chance: Chance): FaultRule[] {
  return chance.some(troubles, chance.between(0, 5)).map((trouble) => {
    const probability = chance.oneOf([0.02, 0.1, 0.3]);
    const rule = { probability, path: chance.oneOf([...places]), ...trouble(chance) };
    return chance.happens(0.15) ? { ...rule, probability: undefined, count: chance.between(1, 30) } : rule;
  });
}

/** What can go wrong with a batch only. */
export function batchTrouble(chance: Chance): FaultRule[] {
  const batch = { path: "tokenadmin/revocations", method: "POST" } as const;
  const kinds: readonly Omit<FaultRule, "path">[] = [
    { kind: "acceptedNotDone" },
    { kind: "dropAfter" },
    { kind: "dropBefore" },
    { kind: "status", status: 500 },
    { kind: "status", status: 429 },
    { kind: "status", status: 400 },
  ];
  return chance
    .some(kinds, chance.between(0, 2))
    .map((rule) => ({ ...rule, ...batch, probability: chance.oneOf([0.1, 0.5]) }));
}

/** How the service behaves where that is not documented. */
export function settle(world: World, chance: Chance): void {
  world.switches.adminListKeepsRevoked = chance.happens(0.5);
  world.switches.adminListKeepsExpired = chance.happens(0.5);
  world.switches.unknownRevocationId = chance.oneOf(["refuse", "ignore"]);
  world.switches.signedOutAnswer = chance.oneOf(["203", "302", "401"]);
  world.pageSizes.graphUsers = chance.between(3, 60);
  world.revocationDelayMilliseconds = chance.happens(0.2) ? chance.between(1, 3_600_000) : 0;
  world.throttle.isOn = chance.happens(0.15);
  world.throttle.budget = chance.between(20, 200);
}

export function clear(world: World): void {
  world.faults.clear();
  world.throttle.isOn = false;
}
