import type { IDocumentOptions } from "azure-devops-extension-api";

import type { Organization } from "../../../src/azure/connectOrganization";
import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { GraphClient } from "../../../src/azure/clients/GraphClient";
import type { Host } from "../../../src/azure/host/host";
import { organizationDoor } from "../../../src/azure/organizationDoor";
import { probeAdministrator } from "../../../src/azure/probeAdministrator";
import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import { AdminCredential } from "../../../src/azure/credentials/AdminCredential";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../../src/azure/clients/UserEntitlementClient";
import { manifestScopes } from "../../emulator/asking";
import type { DataScope, NewDocument } from "../../emulator/world/ExtensionDataStore";
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
  const manager = async () => dataManager(world);
  return {
    door: organizationDoor(clients, isHosted),
    tokenAdmin: clients.tokenAdmin,
    data: extensionDataOf(manager),
    confirmedApp: appMemoryOf("confirmed", {
      organizationId: world.organization.id,
      userId: host.user.id,
      data: extensionDataOf(manager, "person"),
    }),
    ownTenant: () => clients.graph.tenantOf(host.user),
    probe: () => probeAdministrator(host.user, clients, credential),
  };
}

/** The host's data manager, whose errors come over the frame channel as plain objects. */
function dataManager({ extensionData }: World) {
  const plain = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw error instanceof Error ? { ...error, message: error.message } : error;
    }
  };
  const read = (key: string, where?: IDocumentOptions): unknown =>
    extensionData.get(scopeOf(where), "$settings", key)["value"];
  const write = (key: string, value: unknown, where?: IDocumentOptions): unknown =>
    extensionData.set(scopeOf(where), "$settings", { id: key, value, __etag: -1 })["value"];
  return {
    getValue: <T>(key: string, where?: IDocumentOptions) => plain(() => read(key, where) as T),
    setValue: <T>(key: string, value: T, where?: IDocumentOptions) =>
      plain(() => write(key, value, where) as T),
    getDocument: (name: string, id: string, where?: IDocumentOptions) =>
      plain(() => extensionData.get(scopeOf(where), name, id)),
    createDocument: (name: string, document: NewDocument, where?: IDocumentOptions) =>
      plain(() => extensionData.create(scopeOf(where), name, document)),
    setDocument: (name: string, document: NewDocument, where?: IDocumentOptions) =>
      plain(() => extensionData.set(scopeOf(where), name, document)),
  };
}

function scopeOf(where: IDocumentOptions = {}): DataScope {
  return where.scopeType === "User" ? { type: "User", value: "Me" } : { type: "Default", value: "Current" };
}
