import type { HubEnvironment } from "../../../src/hubs/organization-tokens/HubEnvironment";
import { statusOf } from "../../emulator/world/Token";
import type { World } from "../../emulator/world/World";
import { ABrowser } from "../../jobs/store/aBrowser";
import type { PersonStore } from "../../../src/jobs/store/person/PersonStore";
import { PageStore } from "../../jobs/store/PageStore";
import { anAzure } from "../anAzure";
import { organizationOf } from "./organizationOf";

type Settings = Parameters<typeof anAzure>[0] & {
  /** `undefined` is a frame without storage. */
  store?: PageStore | PersonStore | undefined;
  locks?: HubEnvironment["locks"];
};

/** What the hub for administrators gets at its start, on top of a world of the emulator. Nothing waits. */
export function anOrganization(settings: Settings = {}) {
  const isHosted = settings.scenario !== "server";
  const { azure, world, history, address, opened } = anAzure({
    sleep: async () => undefined,
    isHosted,
    ...settings,
  });
  const store = "store" in settings ? settings.store : new PageStore();
  const environment: HubEnvironment = {
    host: azure.host,
    organization: organizationOf(world, azure.host),
    own: azure,
    openStore: async () => store,
    locks: settings.locks ?? new ABrowser().openTab().locks,
    now: () => world.now(),
    monotonicMs: () => performance.now(),
    // What waits lets everything else go first, and no time passes.
    wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
  return { environment, world, history, address, opened, store };
}

/** How many tokens of the organization really are active, whatever anybody says. */
export function activeCount(world: World): number {
  const tokens = world.users.all().flatMap(({ descriptor }) => world.tokensOf(descriptor));
  return tokens.filter(
    (token) => statusOf(token, world.now()) === "active" && isHere(token.targetAccounts, world),
  ).length;
}

/** Whether a token with these targets can be used in the organization of the world. */
export function isHere(targetAccounts: readonly string[] | null, { organization }: World): boolean {
  return targetAccounts === null || targetAccounts.includes(organization.id);
}
