import { getClient } from "azure-devops-extension-api";

import type { Organization } from "./connectOrganization";
import { connectEntra } from "./credentials/connectEntra";
import type { EntraCredential } from "./credentials/EntraCredential";
import { connectExtensionData } from "./data/connectExtensionData";
import type { WritableExtensionData } from "./data/ExtensionData";
import { connectHost, type Host } from "./host/host";
import type { Secret } from "../tokens/token/Secret";
import type { Trial } from "../tokens/token/Trial";
import { PatClient } from "./clients/PatClient";

/** Everything that a hub can ask of Azure DevOps. */
export interface Azure {
  readonly host: Host;
  /** Own tokens. */
  readonly pats: PatClient;
  /** The Entra token that `pats` uses, for the consent button. */
  readonly entra: EntraCredential;
  /** What the extension keeps for this person alone. */
  readonly ownData: WritableExtensionData;
  /** Asks with a new token, and Azure DevOps alone, whether it is accepted. Never rejects but for a file that is missing. */
  tryToken(secret: Secret): Promise<Trial>;
  /** The administrator's side, whose code is loaded on demand. Absent in an edition that has none. */
  organization?(): Promise<Organization>;
}

/** `vso.pats_manage` alone is refused, so both are always requested. */
const patScopes = ["vso.pats", "vso.pats_manage"];

/** Connects without the administrator's side, or with the one that `reach` opens. */
export async function connect(reach?: (host: Host) => Promise<Organization>): Promise<Azure> {
  const host = await connectHost();
  const organization = reach && (() => reach(host));
  const entra = connectEntra(connectExtensionData(), {
    organizationId: host.organization.id,
    userId: host.user.id,
    scopes: patScopes,
    // Only Graph knows it, which takes a permission of the manifest.
    ownTenant: async () => (await organization?.())?.ownTenant(),
  });
  const pats = getClient(PatClient, {
    authTokenProvider: {
      getAuthorizationHeader: async (forceRefresh = false) => `Bearer ${await entra.getToken(forceRefresh)}`,
    },
  });
  const tryToken = async (secret: Secret) => {
    const { TokenTrialClient, providerOf } = await import(
      /* webpackChunkName: "new-token" */ "./clients/TokenTrialClient"
    );
    return getClient(TokenTrialClient, { authTokenProvider: providerOf(secret) }).askOwner(host.user.id);
  };
  const ownData = connectExtensionData("person");
  return { host, pats, entra, ownData, tryToken, ...(organization && { organization }) };
}
