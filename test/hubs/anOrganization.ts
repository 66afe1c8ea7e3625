import { extensionDataOf } from "../../src/azure/extensionDataOf";
import { GraphClient } from "../../src/azure/GraphClient";
import { organizationDoor } from "../../src/azure/organizationDoor";
import { probeAdministrator } from "../../src/azure/probeAdministrator";
import { AdminCredential } from "../../src/azure/credentials/AdminCredential";
import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { TokenAdminClient } from "../../src/azure/TokenAdminClient";
import { UserEntitlementClient } from "../../src/azure/UserEntitlementClient";
import type { Desk } from "../../src/hubs/organization-tokens/Desk";
import type { ScanStore } from "../../src/jobs/indexedDbStore";
import { manifestScopes } from "../emulator/asking";
import type { NewDocument } from "../emulator/world/ExtensionDataStore";
import { statusOf } from "../emulator/world/Token";
import type { World } from "../emulator/world/World";
import { ABrowser } from "../jobs/aBrowser";
import { MemoryStore } from "../jobs/MemoryStore";
import { anAzure } from "./anAzure";

/** Storage of a browser that survives a page of a test. */
export class PageStore extends MemoryStore implements ScanStore {
  private scan: unknown;

  async writeScan(snapshot: unknown): Promise<void> {
    this.scan = snapshot;
  }

  async readScan(): Promise<unknown> {
    return this.scan;
  }
}

type Settings = Parameters<typeof anAzure>[0] & {
  /** `undefined` is a frame without storage. */
  store?: PageStore | undefined;
  locks?: Desk["locks"];
};

/** What the hub for administrators gets at its start, on top of a world of the emulator. Nothing waits. */
export function anOrganization(settings: Settings = {}) {
  const isHosted = settings.scenario !== "server";
  const { azure, world, address, opened } = anAzure({ sleep: async () => undefined, isHosted, ...settings });
  const store = "store" in settings ? settings.store : new PageStore();
  const credential = new AdminCredential(async () => world.issueExtensionToken(manifestScopes), {
    getToken: () => Promise.reject(new EntraUnavailable("noBridge")),
  });
  const root = (host: string) => `http://localhost:8080/${isHosted ? `${host}/` : ""}fabrikam/`;
  const vssps = { rootPath: root("vssps.dev.azure.com"), authTokenProvider: credential };
  const vsaex = { rootPath: root("vsaex.dev.azure.com"), authTokenProvider: credential };
  const clients = {
    graph: new GraphClient(vssps),
    tokenAdmin: new TokenAdminClient(vssps),
    entitlements: new UserEntitlementClient(vsaex),
  };
  const desk: Desk = {
    host: azure.host,
    organization: {
      door: organizationDoor(clients, isHosted),
      tokenAdmin: clients.tokenAdmin,
      data: extensionDataOf(async () => dataManager(world)),
      probe: () => probeAdministrator(azure.host.user, clients, credential),
    },
    openStore: async () => store,
    locks: settings.locks ?? new ABrowser().openTab().locks,
    now: () => world.now(),
    // What waits lets everything else go first, and no time passes.
    wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
  return { desk, world, address, opened, store };
}

const shared = { type: "Default", value: "Current" } as const;

/** The host's data manager, whose errors come over the frame channel as plain objects. */
function dataManager({ extensionData }: World) {
  const plain = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw error instanceof Error ? { ...error, message: error.message } : error;
    }
  };
  const read = (key: string): unknown => extensionData.get(shared, "$settings", key)["value"];
  return {
    getValue: <T>(key: string) => plain(() => read(key) as T),
    setValue: <T>(key: string, value: T) =>
      plain(() => extensionData.set(shared, "$settings", { id: key, value, __etag: -1 })["value"] as T),
    getDocument: (name: string, id: string) => plain(() => extensionData.get(shared, name, id)),
    createDocument: (name: string, document: NewDocument) =>
      plain(() => extensionData.create(shared, name, document)),
    setDocument: (name: string, document: NewDocument) =>
      plain(() => extensionData.set(shared, name, document)),
  };
}

/** How many tokens of the organization really are active, whatever anybody says. */
export function activeCount(world: World): number {
  const tokens = world.users.all().flatMap(({ descriptor }) => world.tokensOf(descriptor));
  return tokens.filter(
    (token) => statusOf(token, world.now()) === "active" && isHere(token.targetAccounts, world),
  ).length;
}

function isHere(targetAccounts: readonly string[] | null, { organization }: World): boolean {
  return targetAccounts === null || targetAccounts.includes(organization.id);
}
