import type { Organization } from "../../../src/azure/connectOrganization";
import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { auditDoor } from "../../../src/azure/audit/auditDoor";
import { AuditClient } from "../../../src/azure/clients/AuditClient";
import { GraphClient } from "../../../src/azure/clients/GraphClient";
import type { Host } from "../../../src/azure/host/host";
import { organizationDoor } from "../../../src/azure/organizationDoor";
import { placesOver } from "../../azure/places/placesOver";
import { probeAdministrator } from "../../../src/azure/probeAdministrator";
import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import { AdminCredential } from "../../../src/azure/credentials/AdminCredential";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { TokenTrialClient, providerOf } from "../../../src/azure/clients/TokenTrialClient";
import { UserEntitlementClient } from "../../../src/azure/clients/UserEntitlementClient";
import { manifestScopes } from "../../emulator/asking";
import type { World } from "../../emulator/world/World";
import { dataManagerOf } from "../dataManagerOf";

/** The side of the administrators on top of a world, without an Entra sign-in of its own. */
export function organizationOf(world: World, host: Host): Organization {
  const { isHosted } = host;
  const credential = new AdminCredential(async () => world.issueExtensionToken(manifestScopes), {
    getToken: () => Promise.reject(new EntraUnavailable("noBridge")),
  });
  const root = (name: string) => `http://localhost:8080/${isHosted ? `${name}/` : ""}fabrikam/`;
  const vssps = { rootPath: root("vssps.dev.azure.com"), authTokenProvider: credential };
  const vsaex = { rootPath: root("vsaex.dev.azure.com"), authTokenProvider: credential };
  const audit = new AuditClient({
    rootPath: root("auditservice.dev.azure.com"),
    authTokenProvider: credential,
  });
  const clients = {
    graph: new GraphClient(vssps),
    tokenAdmin: new TokenAdminClient(vssps),
    entitlements: new UserEntitlementClient(vsaex),
  };
  const manager = async () => dataManagerOf(world.extensionData);
  return {
    door: organizationDoor(clients, isHosted),
    tokenAdmin: clients.tokenAdmin,
    audit: auditDoor([audit]),
    places: placesOver(world),
    data: extensionDataOf(manager),
    ownData: extensionDataOf(manager, "person"),
    confirmedApp: appMemoryOf("confirmed", {
      organizationId: world.organization.id,
      userId: host.user.id,
      data: extensionDataOf(manager, "person"),
    }),
    ownTenant: () => clients.graph.tenantOf(host.user),
    identityIdOf: (descriptor, signal) => clients.graph.storageKeyOf(descriptor, signal),
    askConsent: () => Promise.reject(new EntraUnavailable("noBridge")),
    askHolder: (secret) =>
      new TokenTrialClient({
        rootPath: root("vssps.dev.azure.com"),
        authTokenProvider: providerOf(secret),
      }).askHolder(),
    probe: () => probeAdministrator(host.user, clients, credential),
  };
}
