import { ConnectionClient } from "../clients/ConnectionClient";
import { ExtensionDataClient, type ExtensionName } from "../clients/ExtensionDataClient";
import { GraphClient } from "../clients/GraphClient";
import { TokenAdminClient } from "../clients/TokenAdminClient";
import { UserEntitlementClient } from "../clients/UserEntitlementClient";
import { protectedListSetting } from "../data/protectedListSetting";
import { rulesSetting } from "../data/rulesSetting";
import { storedDocument } from "../data/storedDocument";
import { organizationDoor, type OrganizationDoor } from "../organizationDoor";
import { AzureError } from "../rest/AzureError";
import type { RateLimit } from "../wire/rateLimit";
import type { Owner } from "../../tokens/organization/OwnedToken";
import { headerOf, type DirectCredential } from "./DirectCredential";
import type { OrganizationAddress } from "./organizationUrl";
import { serviceRoot } from "./serviceRoot";
import { watchedDoor } from "./watchedDoor";

/** An organization as a program reaches it that runs outside of its pages. */
export interface DirectOrganization {
  readonly door: OrganizationDoor;
  readonly organization: { readonly id: string; readonly name: string };
  /** Whose credential it is: a person, or a service principal. */
  readonly me: Owner & { readonly userId: string };
  /** False for Azure DevOps Server, which has no list of sign-ins. */
  readonly isHosted: boolean;
  /** Lists the caller's own tokens, which only those who may administer tokens are allowed to. @throws AzureError */
  probe(signal?: AbortSignal): Promise<void>;
  /** Calls back with what answers say of the rate limit. Only the latest one who listens is told. */
  readonly hearLimits: (hear: (told: RateLimit) => void) => void;
  /** The organization's protected list, as the extension keeps it. @throws AzureError */
  readProtectedList(): ReturnType<ReturnType<typeof protectedListSetting>["load"]>;
  /** What the organization asks of its tokens, as the extension keeps it. @throws AzureError */
  readRules(): ReturnType<ReturnType<typeof rulesSetting>["load"]>;
}

export interface DirectConnection {
  readonly address: OrganizationAddress;
  readonly credential: DirectCredential;
  /** Whose documents hold the protected list and the rules. */
  readonly extension: ExtensionName;
  readonly signal?: AbortSignal;
}

/**
 * Finds out where the services are and whose the credential is. Nothing is changed.
 * @throws AzureError `signedOut` if the credential is not accepted, or only as the anonymous user
 */
export async function connectDirect(connection: DirectConnection): Promise<DirectOrganization> {
  const { address, credential, extension, signal } = connection;
  const header = headerOf(credential);
  let hear: ((told: RateLimit) => void) | undefined;
  const options = { authTokenProvider: header, onLimit: (told: RateLimit) => hear?.(told) };
  const own = new ConnectionClient({ ...options, rootPath: address.url });
  const { owner, userId, organizationId, isHosted } = await own.connectionData(signal);
  if (!owner || userId === undefined) {
    throw new AzureError("signedOut", "Azure DevOps knows only an anonymous user.", { mayHaveActed: false });
  }
  if (organizationId === undefined) {
    throw new AzureError("unexpected", "Azure DevOps did not say which organization this is.");
  }
  const areas = await own.resourceAreas(signal).catch(withoutAreas);
  const rootOf = ({ RESOURCE_AREA_ID }: { readonly RESOURCE_AREA_ID: string }, service: string) =>
    serviceRoot(address, areas.get(RESOURCE_AREA_ID), service);
  const tokenAdmin = new TokenAdminClient({ ...options, rootPath: rootOf(TokenAdminClient, "vssps") });
  const documents = new ExtensionDataClient({ ...options, rootPath: rootOf(ExtensionDataClient, "extmgmt") });
  const clients = {
    tokenAdmin,
    graph: new GraphClient({ ...options, rootPath: rootOf(GraphClient, "vssps") }),
    entitlements: new UserEntitlementClient({ ...options, rootPath: rootOf(UserEntitlementClient, "vsaex") }),
  };
  const settings = {
    getDocument: async (collection: string, id: string) =>
      storedDocument(await documents.document(extension, collection, id, signal)),
    setDocument: () => Promise.reject(new AzureError("refused", "Settings are only read here.")),
  };
  return {
    door: watchedDoor(organizationDoor(clients, isHosted), header),
    organization: { id: organizationId, name: address.name },
    me: { ...owner, userId },
    isHosted,
    probe: async (given) => void (await tokenAdmin.list(owner.descriptor, given)),
    hearLimits: (latest) => (hear = latest),
    readProtectedList: () => protectedListSetting(settings).load(),
    readRules: () => rulesSetting(settings).load(),
  };
}

/** A token with few scopes may not be let in here; the documented addresses do as well. */
function withoutAreas(error: unknown): ReadonlyMap<string, string> {
  if (error instanceof AzureError && error.kind !== "offline" && error.kind !== "throttled") return new Map();
  throw error;
}
