import type { TableToken } from "../../tokens/organization/columns/TokenColumns";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureError } from "../rest/AzureError";
import { AzureRestClient, type AzureAnswer, type AzureRequest } from "../rest/AzureRestClient";
import { everyToken } from "../rest/everyToken";
import { lacksRoute } from "../wire/errors/lacksRoute";
import { KeptNames } from "../wire/KeptNames";
import type { ListedTokens } from "../wire/ListedTokens";
import { scopeText } from "../wire/scopeText";
import {
  readSessionToken,
  readSessionTokens,
  readStanding,
  type SessionTokenPage,
  type Standing,
} from "../wire/tokenAdmin";

interface PageRequest {
  readonly subjectDescriptor: string;
  readonly continuationToken: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Everyone's tokens, for Project Collection Administrators.
 * https://learn.microsoft.com/rest/api/azure/devops/tokenadmin
 */
export class TokenAdminClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "af68438b-ed04-4407-9eb6-f1dbae3f922e";

  protected readonly versions = new ApiVersions("7.2-preview.1", "7.1", "7.1-preview.1", "5.0-preview.1");
  /** The largest page is not documented. If the service refuses this one, its own default is used. */
  private pageSize: number | undefined = 100;

  /**
   * Every personal access token that the service lists for one person, including expired and revoked ones,
   * each once. A list of several pages is read twice: see `everyToken`.
   * @throws AzureError `forbidden` for anyone but an administrator, `missing` for an unknown person or, with
   * the reason `noTokenAdministration`, on a server without this API,
   * `unexpected` when the list does not end
   */
  async list(subjectDescriptor: string, signal?: AbortSignal): Promise<ListedTokens<TableToken>> {
    const { tokens, unreadable } = await this.every(subjectDescriptor, readSessionToken, signal);
    return { tokens: new KeptNames().inList(tokens), unreadable };
  }

  /** The same list, but of each token only whether it was revoked. @throws as `list` does */
  listStandings(subjectDescriptor: string, signal?: AbortSignal): Promise<ListedTokens<Standing>> {
    return this.every(subjectDescriptor, readStanding, signal);
  }

  /**
   * Asks the service to revoke tokens: it accepts all of them or none. Accepted does not mean gone: list
   * again to know. The signal counts only until the request leaves: a rejection with its reason means that
   * nothing was sent.
   * @throws AzureError `refused` when one of the ids is not accepted; the service does not say which
   */
  async revoke(authorizationIds: readonly string[], signal?: AbortSignal): Promise<void> {
    const body = authorizationIds.map((authorizationId) => ({ authorizationId }));
    await this.post("_apis/tokenadmin/revocations", body, { isPublic: false }, signal);
  }

  /**
   * Rejects every self-describing token, of anyone, that has one of the scopes and was issued before the
   * given time. Such a rule cannot be listed or undone.
   */
  async createRevocationRule(
    scopes: readonly string[],
    createdBefore: Date,
    signal?: AbortSignal,
  ): Promise<void> {
    const body = { scopes: scopeText(scopes), createdBefore: createdBefore.toISOString() };
    await this.post("_apis/tokenadmin/revocationrules", body, undefined, signal);
  }

  /** A server without this API answers 404 for everyone; that must not look like a missing person. */
  protected override ask(request: AzureRequest): Promise<AzureAnswer> {
    return super.ask(request).catch((error: unknown) => {
      if (!lacksRoute(error)) throw error;
      const details = { ...error.details, reason: "noTokenAdministration" } as const;
      throw new AzureError("missing", error.message, details);
    });
  }

  private every<T extends Standing>(
    subjectDescriptor: string,
    readToken: (row: unknown) => T,
    signal: AbortSignal | undefined,
  ): Promise<ListedTokens<T>> {
    return everyToken((continuationToken) =>
      this.page({ subjectDescriptor, continuationToken, signal }, readToken),
    );
  }

  private async page<T>(
    { subjectDescriptor, continuationToken, signal }: PageRequest,
    readToken: (row: unknown) => T,
  ): Promise<SessionTokenPage<T>> {
    const read = async (pageSize: number | undefined) => {
      const { body } = await this.ask({
        routeTemplate: "_apis/tokenadmin/personalaccesstokens/{subjectDescriptor}",
        routeValues: { subjectDescriptor },
        queryParams: { isPublic: false, pageSize, continuationToken },
        signal,
      });
      return readSessionTokens(body, readToken);
    };
    try {
      return await read(this.pageSize);
    } catch (error) {
      const isRefused = error instanceof AzureError && error.details.status === 400;
      if (!isRefused || this.pageSize === undefined || continuationToken !== undefined) throw error;
      const page = await read(undefined).catch(() => Promise.reject(error));
      this.pageSize = undefined;
      return page;
    }
  }

  private async post(
    routeTemplate: string,
    body: unknown,
    queryParams: Record<string, unknown> | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await this.ask({
      routeTemplate,
      method: "POST",
      body,
      queryParams,
      signal,
      isWaitedForOnceSent: true,
    });
  }
}
