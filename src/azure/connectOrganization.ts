import { getClient } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import type { AuditDoor } from "./audit/auditDoor";
import { AdminCredential } from "./credentials/AdminCredential";
import { connectEntra } from "./credentials/connectEntra";
import { appMemoryOf, type AppMemory } from "./credentials/AppMemory";
import { connectExtensionData } from "./data/connectExtensionData";
import type { WritableExtensionData } from "./data/ExtensionData";
import { GraphClient } from "./clients/GraphClient";
import { areaLocation } from "./host/areaLocation";
import { areaRoot } from "./host/areaRoot";
import { currentAddress } from "./host/currentAddress";
import type { Host } from "./host/host";
import { organizationDoor, type OrganizationDoor } from "./organizationDoor";
import { lateAudit } from "./audit/lateAudit";
import { latePlaces } from "./places/latePlaces";
import { placeScopes } from "./places/placeScopes";
import type { PlacesDoor } from "./places/placesDoor";
import { probeAdministrator, type AdministratorProbe } from "./probeAdministrator";
import type { Holder } from "../tokens/leaked/Holder";
import type { Secret } from "../tokens/token/Secret";
import { TokenAdminClient } from "./clients/TokenAdminClient";
import { UserEntitlementClient } from "./clients/UserEntitlementClient";

/** What "Organization tokens" can ask of Azure DevOps. */
export interface Organization {
  readonly door: OrganizationDoor;
  readonly tokenAdmin: TokenAdminClient;
  readonly audit: AuditDoor;
  /** Where a token may sit. Each of its lists has a sign-in of its own. */
  readonly places: PlacesDoor;
  readonly data: WritableExtensionData;
  /** What this person keeps here; nobody else can read or write it. */
  readonly ownData: WritableExtensionData;
  /** The application that this person, as an administrator, has compared with Entra. */
  readonly confirmedApp: AppMemory;
  /** The organization's Entra tenant; `undefined` if it has none or the service does not say. @throws AzureError */
  ownTenant(): Promise<string | undefined>;
  /** The identity id of a person, by which lists of what people made name them. @throws AzureError */
  identityIdOf(descriptor: string, signal?: AbortSignal): Promise<string>;
  /**
   * Asks in a window of the host for what the audit log, or the lists of places, need beyond the manifest. Must be
   * called from a click. @throws EntraUnavailable
   */
  askConsent(what: "audit" | "places"): Promise<void>;
  /** Asks with a leaked token, and Azure DevOps alone, whose it is. Never rejects but for a file that is missing. */
  askHolder(secret: Secret): Promise<Holder>;
  /** Whether this person may administrate tokens. @throws AzureError */
  probe(): Promise<AdministratorProbe>;
}

/** Asked for apart from the others, so that whoever has consented to those need not consent again. */
const auditScopes = ["vso.auditlog"];
const adminScopes = ["vso.graph", "vso.tokenadministration", "vso.memberentitlementmanagement"];

export function connectOrganization(host: Host): Organization {
  const data = connectExtensionData();
  const ownData = connectExtensionData("person");
  const person = { organizationId: host.organization.id, userId: host.user.id };
  const extension = { getAuthorizationHeader: async () => `Bearer ${await SDK.getAccessToken()}` };
  const graphPath = areaLocation(GraphClient);
  // A client of its own that never uses the sign-in, because the sign-in waits for this answer.
  const ownGraph = getClient(GraphClient, { authTokenProvider: extension, rootPath: graphPath });
  const ownTenant = () => ownGraph.tenantOf(host.user);
  const credential = new AdminCredential(
    () => SDK.getAccessToken(),
    connectEntra(data, { ...person, scopes: adminScopes, ownTenant }),
  );
  const options = { authTokenProvider: credential };
  const auditEntra = connectEntra(data, { ...person, scopes: auditScopes, ownTenant });
  const graph = getClient(GraphClient, { ...options, rootPath: graphPath });
  const tokenAdmin = getClient(TokenAdminClient, { ...options, rootPath: areaLocation(TokenAdminClient) });
  const entitlements = getClient(UserEntitlementClient, {
    ...options,
    rootPath: areaRoot(host, UserEntitlementClient, "vsaex"),
  });
  return {
    door: organizationDoor({ graph, tokenAdmin, entitlements }, host.isHosted),
    tokenAdmin,
    audit: lateAudit(async () => {
      const { openAudit } = await import(/* webpackChunkName: "audit" */ "./audit/openAudit");
      const signIn = async () => `Bearer ${await auditEntra.getToken(false)}`;
      return openAudit(host, [extension, { getAuthorizationHeader: signIn }]);
    }),
    places: latePlaces(async () => {
      const { placesDoor } = await import(/* webpackChunkName: "places" */ "./places/placesDoor");
      return placesDoor(currentAddress(host.organization.url), (scope) =>
        connectEntra(data, { ...person, scopes: [scope], ownTenant }),
      );
    }),
    data,
    ownData,
    confirmedApp: appMemoryOf("confirmed", { ...person, data: ownData }),
    ownTenant,
    identityIdOf: (descriptor, signal) => graph.storageKeyOf(descriptor, signal),
    askConsent: (what) =>
      connectEntra(data, {
        ...person,
        scopes: what === "audit" ? auditScopes : Object.values(placeScopes),
        ownTenant,
      }).askConsent(undefined),
    askHolder: async (secret) => {
      const { TokenTrialClient, providerOf } = await import(
        /* webpackChunkName: "ask-holder" */ "./clients/TokenTrialClient"
      );
      return getClient(TokenTrialClient, { authTokenProvider: providerOf(secret) }).askHolder();
    },
    probe: () => {
      // The token comes beside the address. Told by the first request, which asks again.
      credential.getAuthorizationHeader().catch(() => undefined);
      return probeAdministrator(host.user, { graph, tokenAdmin }, credential);
    },
  };
}
