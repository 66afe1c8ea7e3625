import { organizationDoor } from "../../src/azure/organizationDoor";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { groupPlanned } from "../../src/jobs/revocation/groupPlanned";
import type { PlannedToken } from "../../src/jobs/revocation/PlannedToken";
import { revokeAndVerify } from "../../src/jobs/revocation/revokeAndVerify";
import { finish } from "../../src/tokens/steps/finish";
import { systemClock } from "../../src/jobs/pace/systemClock";
import { aService, type Service } from "./aService";
import { bareFetch } from "./bareFetch";
import { timed, type Figure } from "./Figure";
import { inPairs, measured, measuredOver } from "./pairs";
import { plansOn } from "./plansOn";
import { requestsOf } from "./requestsOf";

const answerMs = 40;
const owners = 300;
const tokens = 1_000;
/** The first pairs warm up both, and do not count. */
const warmUps = 2;
const pairs = 9;
/** As many as ours asks for at once. */
const lanes = 100;
const mostOverBare = 1.15;

/** Milliseconds: of the clock, and of this process's work. */
interface Took {
  readonly clockMs: number;
  readonly processorMs: number;
}

/**
 * Revoking with verification, compared with bare `fetch` of the same requests: both in Node, on the same service, and
 * each time with other people's tokens.
 */
export async function benchRevocation(): Promise<Figure[]> {
  const runs = 2 * (warmUps + pairs);
  const service = await aService({ users: 2 * runs * owners, tokens: 20 * runs * owners, answerMs });
  try {
    const plans = (await plansOn(service, runs, { tokens, owners })).values();
    const nextPlan = () => plans.next().value ?? [];
    const all = await inPairs(
      warmUps + pairs,
      () => ours(service, nextPlan()),
      () => bare(service, nextPlan()),
    );
    return figuresOf(all.slice(warmUps));
  } finally {
    service.stop();
  }
}

function figuresOf(all: readonly (readonly [Awaited<ReturnType<typeof ours>>, Took])[]): Figure[] {
  const name = `revoke and verify ${tokens.toLocaleString("en")} tokens of ${owners} owners`;
  const over = (kind: keyof Took) => measuredOver(all.map(([us, limit]) => [us[kind], limit[kind]]));
  const note = `${pairs} pairs, both in Node`;
  return [
    { what: name, ...measured(all.map(([{ clockMs }]) => clockMs)), unit: "ms" },
    {
      what: "tokens left over by any of these",
      value: Math.max(...all.map(([{ gone }]) => tokens - gone)),
      unit: "tokens",
      atMost: 0,
    },
    {
      what: "requests for that",
      value: Math.max(...all.map(([{ requests }]) => requests)),
      unit: "requests",
      atMost: Math.ceil(tokens / 100) + owners,
      note: "1 per 100 tokens and 1 per owner; no owner here has a second page",
    },
    { what: "bare fetch of the same", ...measured(all.map(([, { clockMs }]) => clockMs)), unit: "ms" },
    {
      what: "time of revoke and verify over that",
      ...over("clockMs"),
      unit: "times",
      atMost: mostOverBare,
      note,
    },
    { what: "the same by the processor's time", ...over("processorMs"), unit: "times", note },
  ];
}

async function ours(service: Service, plan: readonly PlannedToken[]) {
  let [gone, took] = [0, { clockMs: 0, processorMs: 0 }];
  const requests = await requestsOf(async () => {
    took = await tookFor(async () => {
      gone = await revoke(service, plan);
    });
  });
  return { ...took, gone, requests };
}

/** A list that proves anything is requested after the revocation, so there are two steps here too. */
function bare({ root, authorization }: Service, plan: readonly PlannedToken[]): Promise<Took> {
  const byOwner = finish(groupPlanned(plan));
  const ids = [...byOwner.values()].flat().map(({ authorizationId }) => ({ authorizationId }));
  const revocations = Array.from({ length: Math.ceil(ids.length / 100) }, (_, batch) => ({
    url: `${root}_apis/tokenadmin/revocations?isPublic=false`,
    body: JSON.stringify(ids.slice(100 * batch, 100 * (batch + 1))),
  }));
  const lists = [...byOwner].map(([owner]) => ({
    url: `${root}_apis/tokenadmin/personalaccesstokens/${owner}?isPublic=false&pageSize=100`,
  }));
  return tookFor(async () => {
    await bareFetch(revocations, authorization, lanes);
    await bareFetch(lists, authorization, lanes);
  });
}

async function tookFor(work: () => Promise<void>): Promise<Took> {
  // What one side leaves behind is not cleaned up in the other's time.
  globalThis.gc?.();
  const before = process.cpuUsage();
  const clockMs = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { clockMs, processorMs: (user + system) / 1000 };
}

/** Tokens that were seen gone. */
async function revoke(service: Service, plan: readonly PlannedToken[]): Promise<number> {
  const door = organizationDoor({ ...service, entitlements: new UserEntitlementClient({}) }, true);
  let gone = 0;
  for await (const { progress, authorizationIds } of revokeAndVerify(plan, door, systemClock)) {
    if (progress.state === "gone") gone += authorizationIds.length;
  }
  return gone;
}
