import { getClient } from "azure-devops-extension-api";

import type { Organization } from "./connectOrganization";
import { connectEntra } from "./credentials/connectEntra";
import type { EntraCredential } from "./credentials/EntraCredential";
import { connectExtensionData } from "./data/connectExtensionData";
import type { WritableExtensionData } from "./data/ExtensionData";
import { areaLocation } from "./host/areaLocation";
import { connectHost, type Greeting, type Host } from "./host/host";
import type { Secret } from "../tokens/token/Secret";
import type { Trial } from "../tokens/token/Trial";
import { EarlyPatClient } from "./clients/EarlyPatClient";
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
  /** What every member of the organization can read and write, so nothing in it is trusted. */
  readonly sharedData: WritableExtensionData;
  /** Asks with a new token, and Azure DevOps alone, whether it is accepted. Never rejects but for a file that is missing. */
  tryToken(secret: Secret): Promise<Trial>;
  /** The administrator's side, whose code is loaded on demand. Absent in an edition that has none. */
  organization?(): Promise<Organization>;
}

/** `vso.pats_manage` alone is refused, so both are always requested. */
const patScopes = ["vso.pats", "vso.pats_manage"];

export interface Reach {
  /** Opens the administrator's side. Absent in an edition that has none. */
  readonly organization?: (host: Host) => Promise<Organization>;
  /** The page begins with the person's own tokens, so the sign-in starts beside everything else. */
  readonly beginsWithOwn?: boolean;
}

/** Asks for everything at once that needs no more than the greeting. @throws Error when the host does not answer */
export async function connect(
  greeting: Greeting,
  { organization: reach, beginsWithOwn }: Reach,
): Promise<Azure> {
  const connecting = connectHost(greeting);
  const organization = reach && (async () => reach(await connecting));
  const sharedData = connectExtensionData();
  const entra = connectEntra(sharedData, {
    organizationId: greeting.organization.id,
    userId: greeting.user.id,
    scopes: patScopes,
    // Only Graph knows it, which takes a permission of the manifest.
    ownTenant: async () => (await organization?.())?.ownTenant(),
  });
  // A Server has no sign-in.
  if (beginsWithOwn && greeting.isHosted) entra.prepare();
  const rootPath = areaLocation(PatClient);
  // Told by the first request that needs it.
  rootPath.catch(() => undefined);
  const authTokenProvider = {
    getAuthorizationHeader: async (forceRefresh = false) => `Bearer ${await entra.getToken(forceRefresh)}`,
  };
  const pats = new EarlyPatClient({ rootPath, authTokenProvider }, entra.early);
  const tryToken = async (secret: Secret) => {
    const { TokenTrialClient, providerOf } = await import(
      /* webpackChunkName: "new-token" */ "./clients/TokenTrialClient"
    );
    return getClient(TokenTrialClient, { authTokenProvider: providerOf(secret) }).askOwner(greeting.user.id);
  };
  const ownData = connectExtensionData("person");
  const host = await connecting;
  return { host, pats, entra, ownData, sharedData, tryToken, ...(organization && { organization }) };
}
