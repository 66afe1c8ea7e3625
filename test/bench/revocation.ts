import { organizationDoor } from "../../src/azure/organizationDoor";
import { UserEntitlementClient } from "../../src/azure/UserEntitlementClient";
import { revokeAndVerify } from "../../src/jobs/revokeAndVerify";
import type { PlannedToken } from "../../src/jobs/revocation";
import { ScanState } from "../../src/jobs/ScanState";
import { wait } from "../../src/jobs/wait";
import { aService } from "./aService";
import { timed, type Figure } from "./Figure";
import { plainRevoke } from "./plainLoop";
import { scanAll } from "./scan";

const owners = 300;
const most = 1_000;

/** Revoking with verification against the script's blocks of 990 without any, on services of equal content. */
export async function benchRevocation(): Promise<Figure[]> {
  const ours = await planOn();
  const plain = await planOn();
  try {
    let gone = 0;
    let requests = 0;
    const door = organizationDoor({ ...ours.service, entitlements: new UserEntitlementClient({}) }, true);
    const counted: typeof door = {
      ...door,
      revoke: (ids) => (requests++, door.revoke(ids)),
      listActive: (owner) => (requests++, door.listActive(owner)),
    };
    const oursMs = await timed(async () => {
      const options = { now: () => new Date(), wait };
      for await (const { progress, authorizationIds } of revokeAndVerify(ours.plan, counted, options)) {
        if (progress.state === "gone") gone += authorizationIds.length;
      }
    });
    const ids = plain.plan.map(({ authorizationId }) => authorizationId);
    const plainMs = await timed(() => plainRevoke(plain.service, ids));
    return [
      {
        what: `revoke and verify ${ours.plan.length} tokens of ${ours.owners} owners`,
        value: oursMs,
        unit: "ms",
      },
      { what: "of these seen gone", value: gone, unit: "tokens" },
      {
        what: "requests for that",
        value: requests,
        unit: "requests",
        note: `1 per 100 tokens + 1 per owner + pages`,
      },
      { what: "blocks of 990 without verification", value: plainMs, unit: "ms" },
      {
        what: "time of revoke and verify over that",
        value: oursMs / plainMs,
        unit: "times",
        note: "at most 3",
      },
    ];
  } finally {
    ours.service.stop();
    plain.service.stop();
  }
}

async function planOn() {
  const service = await aService({ users: owners + 100, tokens: 3_000, answerMs: 40 });
  const state = new ScanState({ kind: "everyone" });
  await scanAll(service, state);
  const plan: PlannedToken[] = [];
  const chosen = new Set<string>();
  for (let row = 0; row < state.table.length && plan.length < most; row++) {
    const { authorizationId, ownerDescriptor, isRevoked } = state.table.tokenAt(row);
    if (isRevoked || (chosen.size >= owners && !chosen.has(ownerDescriptor))) continue;
    chosen.add(ownerDescriptor);
    plan.push({ authorizationId, owner: ownerDescriptor });
  }
  return { service, plan, owners: chosen.size };
}
