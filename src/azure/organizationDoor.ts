import type { Owner } from "../tokens/organization/OwnedToken";
import { hostedSubjectTypes, type GraphClient } from "./clients/GraphClient";
import type { TokenAdminClient } from "./clients/TokenAdminClient";
import { wholeList } from "./wire/ListedTokens";
import type { UserEntitlementClient } from "./clients/UserEntitlementClient";

export interface OrganizationClients {
  readonly graph: GraphClient;
  readonly tokenAdmin: TokenAdminClient;
  readonly entitlements: UserEntitlementClient;
}

/** Safe and small: Microsoft's own script sends 990, but a refused batch names no id and has to be split in half. */
const batchSize = 100;

/** What the jobs on an organization's tokens need from the service: the scan, whom to scan, and the revocation. */
export function organizationDoor(
  { graph, tokenAdmin, entitlements }: OrganizationClients,
  isHosted: boolean,
) {
  const subjectTypes = isHosted ? hostedSubjectTypes : undefined;
  return {
    batchSize,
    readUsers: (continuationToken: string | undefined, signal?: AbortSignal) =>
      graph.userPage({ continuationToken, subjectTypes, signal }),
    readTokens: (owner: string, signal?: AbortSignal) => tokenAdmin.list(owner, signal),
    readSignIns: (continuationToken: string | undefined, signal?: AbortSignal) =>
      entitlements.page(continuationToken, signal),
    searchUsers: (text: string, signal?: AbortSignal): Promise<readonly Owner[]> =>
      graph.search(text, signal),
    revoke: (authorizationIds: readonly string[], signal?: AbortSignal) =>
      tokenAdmin.revoke(authorizationIds, signal),
    /**
     * An expiry date that has passed proves nothing: only a token that the service calls invalid, or no
     * longer lists, is gone.
     */
    async listActive(owner: string): Promise<ReadonlySet<string>> {
      const tokens = wholeList(await tokenAdmin.listStandings(owner));
      return new Set(
        tokens.filter(({ isRevoked }) => !isRevoked).map(({ authorizationId }) => authorizationId),
      );
    },
  };
}

export type OrganizationDoor = ReturnType<typeof organizationDoor>;
