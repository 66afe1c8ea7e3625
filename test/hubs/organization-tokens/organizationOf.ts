import type { Organization } from "../../../src/azure/connectOrganization";
import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { GraphClient } from "../../../src/azure/clients/GraphClient";
import type { Host } from "../../../src/azure/host/host";
import { organizationDoor } from "../../../src/azure/organizationDoor";
import { probeAdministrator } from "../../../src/azure/probeAdministrator";
import { AdminCredential } from "../../../src/azure/credentials/AdminCredential";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../../src/azure/clients/UserEntitlementClient";
import { manifestScopes } from "../../emulator/asking";
import type { NewDocument } from "../../emulator/world/ExtensionDataStore";
import type { World } from "../../emulator/world/World";

/** The side of the administrators on top of a world, without an Entra sign-in of its own. */
export function organizationOf(world: World, host: Host): Organization {
  const { isHosted } = host;
  const credential = new AdminCredential(async () => world.issueExtensionToken(manifestScopes), {
    getToken: () => Promise.reject(new EntraUnavailable("noBridge")),
  });
  const root = (name: string) => `http://localhost:8080/${isHosted ? `${name}/` : ""}fabrikam/`;
  const vssps = { rootPath: root("vssps.dev.azure.com"), authTokenProvider: credential };
  const vsaex = { rootPath: root("vsaex.dev.azure.com"), authTokenProvider: credential };
  const clients = {
    graph: new GraphClient(vssps),
    tokenAdmin: new TokenAdminClient(vssps),
    entitlements: new UserEntitlementClient(vsaex),
  };
  return {
    door: organizationDoor(clients, isHosted),
    tokenAdmin: clients.tokenAdmin,
    data: extensionDataOf(async () => dataManager(world)),
    probe: () => probeAdministrator(host.user, clients, credential),
  };
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
