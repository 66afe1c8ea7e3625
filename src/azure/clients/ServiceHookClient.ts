import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readPlacePage, type PlacePage } from "../wire/places/readPlacePage";
import { readServiceHook } from "../wire/places/readServiceHook";

/**
 * The service hooks of the whole organization.
 * https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/list
 */
export class ServiceHookClient extends AzureRestClient {
  protected readonly versions = new ApiVersions("7.1");

  /** One page; no more than one is documented. @throws AzureError */
  async page(continuationToken?: string, signal?: AbortSignal): Promise<PlacePage> {
    const answer = await this.ask({
      routeTemplate: "_apis/hooks/subscriptions",
      queryParams: { continuationToken },
      signal,
    });
    return readPlacePage(answer, "service hooks", readServiceHook);
  }
}
