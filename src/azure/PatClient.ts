import type { Token } from "../tokens/Token";
import { AzureError } from "./AzureError";
import { AzureRestClient } from "./AzureRestClient";
import { readPatList } from "./wire/pat";

const route = "_apis/tokens/pats";
const apiVersion = "7.1-preview.1";

/** Largest page that the service gives. */
const pageSize = 100;

/** A person's tokens come in these three lists; the service tells a token's state by the list that it is in. */
export type PatList = "active" | "expired" | "revoked";

/**
 * The caller's own personal access tokens: the PAT Lifecycle API.
 * It takes nothing but a Microsoft Entra token of the person.
 * https://learn.microsoft.com/rest/api/azure/devops/tokens/pats
 */
export class PatClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "55967393-20ef-45c6-a96c-b5d5d5986a9a";

  /**
   * Every token of one list, all pages, each token once.
   * @throws AzureError `unexpected` when the service hands out a continuation token twice.
   */
  async list(which: PatList, signal?: AbortSignal): Promise<readonly Token[]> {
    const tokens = new Map<string, Token>();
    const seen = new Set<string>();
    let continuationToken: string | undefined;
    do {
      const { body } = await this.ask({
        routeTemplate: route,
        apiVersion,
        queryParams: {
          displayFilterOption: which,
          sortByOption: "displayDate",
          isSortAscending: true,
          $top: pageSize,
          continuationToken,
        },
        signal,
      });
      const page = readPatList(body, which === "revoked");
      for (const token of page.tokens) tokens.set(token.authorizationId, token);
      continuationToken = page.continuationToken;
      if (continuationToken !== undefined && seen.has(continuationToken)) {
        throw new AzureError("unexpected", "The list of tokens does not end: a page came twice.");
      }
      if (continuationToken !== undefined) seen.add(continuationToken);
    } while (continuationToken !== undefined);
    return [...tokens.values()];
  }

  /** Asks the service to revoke one token. Accepted is not gone: list again to know. Answers 204 with no body. */
  async revoke(authorizationId: string, signal?: AbortSignal): Promise<void> {
    await this.ask({
      routeTemplate: route,
      apiVersion,
      method: "DELETE",
      queryParams: { authorizationId },
      signal,
    });
  }
}
