import { GraphClient } from "../../src/azure/clients/GraphClient";
import { organizationDoor } from "../../src/azure/organizationDoor";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { scan } from "../../src/jobs/scan/scan";
import type { ScanDoor } from "../../src/jobs/scan/ScanDoor";
import type { ScanOptions } from "../../src/jobs/scan/ScanOptions";
import type { ScanProgress } from "../../src/jobs/scan/ScanProgress";
import { ScanState } from "../../src/jobs/scan/ScanState";
import { manifestScopes } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { createWorld, type World, type WorldOptions } from "../emulator/world/World";
import { statusOf } from "../emulator/world/Token";

export const noon = new Date("2026-11-21T12:00:00Z");

/** Time passes only where something waits. */
export function aClock(start = noon) {
  let ms = start.getTime();
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(ms),
    monotonicMs: () => ms,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      ms += milliseconds;
      await Promise.resolve();
    },
    pass: (milliseconds: number) => void (ms += milliseconds),
  };
}

/** The real clients in front of a pretend organization. `fetch` stays replaced until the next one. */
export function anOrganization(options: WorldOptions = {}) {
  const clock = aClock();
  const world = createWorld({ now: clock.now, sleep: clock.wait, ...options });
  globalThis.fetch = fetchFrom(world);
  const authTokenProvider = {
    getAuthorizationHeader: async () => `Bearer ${world.issueExtensionToken(manifestScopes)}`,
  };
  const isHosted = world.switches.isHosted;
  const root = (host: string) => `http://localhost/${isHosted ? `${host}/` : ""}fabrikam/`;
  const vssps = { rootPath: root("vssps.dev.azure.com"), authTokenProvider };
  const clients = {
    graph: new GraphClient(vssps),
    tokenAdmin: new TokenAdminClient(vssps),
    entitlements: new UserEntitlementClient({ rootPath: root("vsaex.dev.azure.com"), authTokenProvider }),
  };
  return { world, clock, clients, door: organizationDoor(clients, isHosted), authTokenProvider };
}

/** Runs a scan to its end; the last event tells how it ended. */
export async function scanned(
  door: ScanDoor,
  options: ScanOptions,
  state = new ScanState({ kind: "everyone" }),
): Promise<{ state: ScanState; all: ScanProgress[]; last: ScanProgress }> {
  const all: ScanProgress[] = [];
  for await (const progress of scan(state, door, { progressEveryMs: () => 0, ...options }))
    all.push(progress);
  const last = all.at(-1);
  if (!last) throw new Error("A scan tells at least how it ended.");
  return { state, all, last };
}

/** Ids of the tokens that really are active, whatever anybody says. */
export function activeIds(world: World): string[] {
  const users = world.users.all();
  return users
    .flatMap(({ descriptor }) => world.tokensOf(descriptor))
    .filter((token) => statusOf(token, world.now()) === "active")
    .map(({ authorizationId }) => authorizationId)
    .sort();
}
