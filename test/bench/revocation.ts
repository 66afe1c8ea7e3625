import { organizationDoor } from "../../src/azure/organizationDoor";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import type { PlannedToken } from "../../src/jobs/revocation/PlannedToken";
import { revokeAndVerify } from "../../src/jobs/revocation/revokeAndVerify";
import { ScanState } from "../../src/jobs/scan/ScanState";
import { systemClock } from "../../src/jobs/pace/systemClock";
import { aService, type Service } from "./aService";
import { timed, type Figure } from "./Figure";
import { growthOver } from "./growthOver";
import { plainRevoke } from "./plainLoop";
import { requestsOf } from "./requestsOf";
import { scanAll } from "./scan";

const answerMs = 40;
const owners = 300;
const tokens = 1_000;
const runs = 3;
const sizes = [250, 500, 1_000, 2_000];

/** Revoking with verification, compared with the script's blocks of 990 without it, on services with the same content. */
export async function benchRevocation(): Promise<Figure[]> {
  const middle = await middleRun();
  const name = `${tokens.toLocaleString("en")} tokens of ${owners} owners`;
  return [
    { what: `revoke and verify ${name}`, value: middle.oursMs, unit: "ms", note: `middle of ${runs} runs` },
    { what: "of these seen gone", value: middle.gone, unit: "tokens" },
    {
      what: "requests for that",
      value: middle.requests,
      unit: "requests",
      atMost: mostRequests(tokens, owners),
      note: "1 per 100 tokens and 1 per owner; no owner here has a second page",
    },
    { what: "blocks of 990 without verification", value: middle.plainMs, unit: "ms" },
    {
      what: "time of revoke and verify over that",
      value: middle.oursMs / middle.plainMs,
      unit: "times",
      atMost: 3,
    },
    ...(await slope()),
  ];
}

/** Four sizes, each with three owners to ten tokens: requests grow in proportion. */
async function slope(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const ofTokens of sizes) {
    const ofOwners = 0.3 * ofTokens;
    const { service, plan } = await planOn(ofTokens, ofOwners);
    try {
      const value = await requestsOf(() => revoke(service, plan));
      const what = `revoke and verify ${ofTokens.toLocaleString("en")} tokens of ${ofOwners} owners: requests`;
      figures.push({ what, value, unit: "requests", atMost: mostRequests(ofTokens, ofOwners) });
    } finally {
      service.stop();
    }
  }
  const growth = growthOver(
    sizes,
    figures.map(({ value }) => value),
  );
  return [
    ...figures,
    { what: "growth of these requests over the tokens", value: growth, unit: "", atMost: 1.05 },
  ];
}

function mostRequests(ofTokens: number, ofOwners: number): number {
  return Math.ceil(ofTokens / 100) + ofOwners;
}

async function middleRun() {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await oneRun());
  all.sort((a, b) => a.oursMs / a.plainMs - b.oursMs / b.plainMs);
  return all[Math.floor(runs / 2)] ?? oneRun();
}

async function oneRun() {
  const ours = await planOn(tokens, owners);
  const plain = await planOn(tokens, owners);
  try {
    let gone = 0;
    let oursMs = 0;
    const requests = await requestsOf(async () => {
      oursMs = await timed(async () => {
        gone = await revoke(ours.service, ours.plan);
      });
    });
    const ids = plain.plan.map(({ authorizationId }) => authorizationId);
    const plainMs = await timed(() => plainRevoke(plain.service, ids));
    return { gone, oursMs, plainMs, requests };
  } finally {
    ours.service.stop();
    plain.service.stop();
  }
}

/** Tokens that were seen gone. */
async function revoke(service: Service, plan: readonly PlannedToken[]): Promise<number> {
  const door = organizationDoor({ ...service, entitlements: new UserEntitlementClient({}) }, true);
  let gone = 0;
  for await (const { progress, authorizationIds } of revokeAndVerify(plan, door, {
    ...systemClock,
  })) {
    if (progress.state === "gone") gone += authorizationIds.length;
  }
  return gone;
}

/** So many tokens of just so many people, on a service of its own. */
async function planOn(ofTokens: number, ofOwners: number) {
  const service = await aService({ users: 2 * ofOwners, tokens: 20 * ofOwners, answerMs });
  const state = new ScanState({ kind: "everyone" });
  await scanAll(service, state);
  const active = new Map<string, PlannedToken[]>();
  for (let row = 0; row < state.table.length; row++) {
    const { authorizationId, ownerDescriptor: owner, isRevoked } = state.table.tokenAt(row);
    if (!isRevoked) active.set(owner, [...(active.get(owner) ?? []), { authorizationId, owner }]);
  }
  const plan = spread([...active.values()].slice(0, ofOwners), ofTokens);
  const planned = new Set(plan.map(({ owner }) => owner));
  if (plan.length !== ofTokens || planned.size !== ofOwners) throw new Error("The plan has another size.");
  return { service, plan };
}

/** So many tokens: one of each owner in turn, until there are enough. */
function spread(lists: readonly (readonly PlannedToken[])[], count: number): PlannedToken[] {
  const turns = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return inTurn.flat().slice(0, count);
}
